import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../tools/find-browser.mjs';

export interface Started {
  readonly page: Page;
  /** Kills the browser with all of its processes, as a power cut would. */
  kill(): Promise<void>;
}

/** A browser of our own, so that it can be killed with its whole process group; playwright only drives it. */
export async function start(profile: string): Promise<Started> {
  const port = join(profile, 'DevToolsActivePort');
  await rm(port, { force: true });
  const child = spawn(
    findChromium()!,
    [
      '--headless',
      '--no-sandbox',
      '--no-first-run',
      '--disable-gpu',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: 'ignore', detached: true },
  );
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const kill = async () => {
    process.kill(-child.pid!, 'SIGKILL');
    await exited;
  };
  try {
    let address = '';
    for (let tries = 0; !address; tries++) {
      if (tries > 300) throw new Error('the browser did not start within 30 s');
      await wait(100);
      address = (await readFile(port, 'utf8').catch(() => '')).trim();
    }
    const [number, path] = address.split('\n');
    const browser = await chromium.connectOverCDP(`ws://127.0.0.1:${number}${path}`);
    const page = await browser.contexts()[0]!.newPage();
    return { page, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}
