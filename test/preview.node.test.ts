/** `recog-quiz preview` as a teacher has it: an editor that saves, a browser beside it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type Axe from 'axe-core';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './harness/chromium.js';
import { plainBank, question } from './pages/host.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

describe('the preview', () => {
  let folder = '';
  let browser: Browser;
  let server: ChildProcess;
  let url = '';
  const save = (bank: object | string) =>
    writeFileSync(join(folder, 'bank.json'), typeof bank === 'string' ? bank : JSON.stringify(bank, null, 2));

  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());

  const serve = async (name: string): Promise<void> => {
    server = spawn(process.execPath, [CLI, 'preview', name], { cwd: folder });
    url = await new Promise<string>((resolve, reject) => {
      server.stdout!.on('data', (data) => {
        const [found] = /http:\S+/.exec(String(data)) ?? [];
        if (found) resolve(found);
      });
      server.on('close', () => reject(new Error('the preview ended')));
    });
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'recog-quiz-'));
    save(plainBank(3));
    await serve('bank.json');
  });
  afterEach(() => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> => {
    const page = await browser.newPage(options);
    await page.goto(url);
    await question(page, 1);
    return page;
  };

  it('shows the bank, and after every save what it has become, at the same question', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await question(page, 2);
    const bank = plainBank(3);
    bank.items[1]!.prompt = 'What has changed?';
    save(bank);
    await page.getByText('What has changed?').waitFor();
    await question(page, 2);
    await page.close();
  });

  it('lists slips and advice with their places, and leads to the item', async () => {
    const page = await open();
    const bank = plainBank(3);
    const [, , third] = bank.items;
    save({ ...bank, titel: 'x', items: [...bank.items.slice(0, 2), { ...third, prompt: 'Which is not wrong?' }] });
    await page.getByText('1 error, 1 warning').waitFor();
    await page.locator('#problems').getByText('Did you mean “title”?').waitFor();
    await page.getByRole('button', { name: /negative-prompt/ }).click();
    await question(page, 3);
    await page.close();
  });

  it('says that the file is gone, and goes on once it is back', async () => {
    const page = await open();
    rmSync(join(folder, 'bank.json'));
    const gone = page.locator('#sum').getByText('can’t be read');
    await gone.waitFor();
    save(plainBank(3));
    await gone.waitFor({ state: 'detached' });
    await question(page, 1);
    await page.close();
  });

  it('shows a bank whatever its name is', async () => {
    server.kill();
    writeFileSync(join(folder, 'my quiz #1'), JSON.stringify(plainBank(2)));
    await serve('my quiz #1');
    const page = await open();
    await page.getByText('Preview of my quiz #1').waitFor();
    await page.close();
  });

  it('says which rules did not run, in a language without word lists', async () => {
    save({ ...plainBank(2), lang: 'de' });
    const page = await open();
    await page.getByText('no word lists for “de”').waitFor();
    await page.close();
  });

  it('says what is wrong with what is no bank, and goes on once it is mended', async () => {
    const page = await open();
    save('{ "version": 1, "title": "Half');
    await page
      .getByText(/This is not JSON/)
      .first()
      .waitFor();
    save(plainBank(3));
    await question(page, 1);
    await page
      .getByText(/This is not JSON/)
      .first()
      .waitFor({ state: 'detached' });
    await page.close();
  });

  for (const [width, colorScheme] of [
    [320, 'dark'],
    [1280, 'light'],
  ] as const)
    it(`has no violation and no sideways scrolling at ${width} px, ${colorScheme}`, async () => {
      save({ ...plainBank(2), titel: 'x' });
      const page = await open({ viewport: { width, height: 800 }, colorScheme });
      await page.getByText('Did you mean').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.be.at.most(width);
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof Axe }).axe.run());
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).to.deep.equal([]);
      await page.close();
    });

  it('answers this machine alone, and serves nothing beside the bank’s folder', async () => {
    const { port } = new URL(url);
    const statusOf = (path: string, host: string) =>
      new Promise<number>((resolve, reject) => {
        request({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
          response.resume();
          resolve(response.statusCode!);
        })
          .on('error', reject)
          .end();
      });
    expect(new URL(url).hostname).to.equal('127.0.0.1');
    expect(await statusOf('/', `127.0.0.1:${port}`)).to.equal(200);
    expect(await statusOf('/', 'elsewhere.example')).to.equal(404);
    writeFileSync(join(folder, '.hidden.json'), '{}');
    for (const path of [
      '/files/../cli.js',
      '/files/..%2f..%2fetc%2fpasswd',
      '/files/.hidden.json',
      '/dist/../package.json',
    ])
      expect(await statusOf(path, `127.0.0.1:${port}`), path).to.equal(404);
  });

  it('ends on Ctrl-C, with a page open', async () => {
    const page = await open();
    const ended = new Promise((resolve) => server.on('close', (code) => resolve(code)));
    server.kill('SIGINT');
    expect(await ended).to.equal(0);
    await page.close();
  });
});
