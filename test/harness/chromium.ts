import { chromium, type Browser, type BrowserContext, type LaunchOptions } from 'playwright-core';
import { findChromium } from '../../tools/find-browser.mjs';

const found = (): string => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium here');
  return executablePath;
};

/** The Chromium of this machine, for the tests that drive what is built (`*.node.test.ts`). The caller closes it. */
export const launchChromium = (options: LaunchOptions = {}): Promise<Browser> =>
  chromium.launch({ ...options, executablePath: found() });

/** The same with a profile, as people have it: other windows keep nothing. It is gone when it is closed. */
export const launchProfile = (args: string[]): Promise<BrowserContext> =>
  chromium.launchPersistentContext('', { args, executablePath: found() });
