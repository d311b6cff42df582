// The pictures of the guides, drawn anew from what is built: npm run build && npm run pictures
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from './find-browser.mjs';
import { startServer } from './serve.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** One slip, and one question that could be better. */
const BANK = {
  version: 1,
  title: 'Rivers of Europe',
  items: [
    {
      id: 'longest-river',
      type: 'choice',
      prompt: 'Which of these rivers is the longest?',
      options: [{ text: 'The Volga', correct: true }, { text: 'The Danube' }, 'The Rhine'],
      explanation: 'The Volga is about 3,530 km long.',
    },
    { id: 'rhine', type: 'true-false', prompt: 'The Rhine does not reach the North Sea.', answer: false, hint: 'x' },
  ],
};

const text = JSON.stringify(BANK, null, 2);
const folder = mkdtempSync(join(tmpdir(), 'recog-quiz-'));
const browser = await chromium.launch({ executablePath: findChromium() });
const open = async (url) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, colorScheme: 'light' });
  await page.goto(url);
  await page.getByText('Question 1 of').first().waitFor();
  return page;
};

try {
  writeFileSync(join(folder, 'rivers.json'), text);
  const preview = spawn(process.execPath, [join(process.cwd(), 'dist/cli.js'), 'preview', 'rivers.json'], {
    cwd: folder,
  });
  const url = await new Promise((resolve) => {
    preview.stdout.on('data', (data) => resolve(/http:\S+/.exec(String(data))[0]));
  });
  const page = await open(url);
  await page.locator('#problems button').first().waitFor();
  await page.waitForTimeout(600); // the box of problems fades in
  await page.screenshot({ path: 'docs/preview.png' });
  preview.kill();

  const server = await startServer();
  const playground = await open(`${server.url}/demo/playground.html`);
  await playground.locator('.cm-content').click();
  await playground.keyboard.press('Control+Home');
  await playground.keyboard.press('ArrowDown');
  await playground.keyboard.press('End');
  await playground.keyboard.type(' "auhtors": ["A. Teacher"],');
  await playground.keyboard.press('Escape');
  await playground.waitForTimeout(1500); // checked once the keys rest
  await playground.screenshot({ path: 'docs/playground.png' });
  await server.close();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
