import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { findChromium } from '../../tools/find-browser.mjs';

/** The Chromium of this machine, for the tests that drive what is built (`*.node.test.ts`). The caller closes it. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium here');
  return chromium.launch({ ...options, executablePath });
}
