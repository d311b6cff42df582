/** A result leaves the page, under a strict policy: on paper, where nothing else of the page is, and as files. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './harness/chromium.js';
import { readCsv } from './harness/rfc4180.js';
import { button, pageOf, startHost, type Host } from './pages/host.js';

const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const gallery = JSON.parse(readFileSync(new URL('../questions/gallery.json', import.meta.url), 'utf8')) as {
  readonly items: readonly { readonly id: string; readonly type: string; readonly then?: object }[];
};
/** A second part is an item, too. */
const ITEMS = gallery.items.flatMap(({ then }) => (then ? [1, 2] : [1])).length;
/** Columns and a box with a height of its own would hold the sheets back. */
const PAGE = pageOf(
  '<link rel="stylesheet" href="/page.css"><h1>The page</h1><article><p>Around it</p>' +
    '<recog-quiz src="/gallery.json" storage="none"></recog-quiz></article><footer>Below it</footer>',
);
const CSS = 'body { background: #123; } article { columns: 2; height: 20em; overflow: auto; transform: scale(.9); }';

describe('a result that leaves the page', () => {
  let browser: Browser;
  let host: Host;
  const faults: string[] = [];

  before(async () => {
    const files = { '/quiz.html': PAGE, '/page.css': CSS, '/gallery.json': gallery };
    host = await startHost(files, { 'content-security-policy': POLICY });
    browser = await launchChromium();
  });
  beforeEach(() => faults.splice(0));
  after(async () => {
    await browser.close();
    await host.close();
  });

  async function finished(): Promise<Page> {
    const page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(`${host.url}/quiz.html`);
    await page.getByRole('heading', { name: /^Question 1 of/ }).waitFor();
    // The page's own style is there, and in the way.
    expect(await page.locator('article').evaluate((box) => getComputedStyle(box).overflowY)).to.equal('auto');
    await page.evaluate(() => document.querySelector('recog-quiz')!.finish());
    await page.getByText('Print, copy or save').click();
    await button(page, 'Print').waitFor();
    return page;
  }

  /** Presses Print, and draws what the browser would put on paper. */
  async function print(page: Page, ...sheets: readonly string[]): Promise<void> {
    for (const sheet of ['The result', 'A worksheet', 'The key'])
      await page.getByRole('checkbox', { name: sheet }).setChecked(sheets.includes(sheet));
    await page.evaluate(() => {
      const state = document.documentElement.dataset;
      delete state['printed'];
      window.print = () => (state['printed'] = 'yes');
    });
    await button(page, 'Print').click();
    await page.locator('html[data-printed]').waitFor();
    await page.emulateMedia({ media: 'print' });
  }

  /** Prints it, which the browser tells the page of. @returns how many pages it takes */
  async function paged(page: Page): Promise<number> {
    const pdf = await page.pdf({ format: 'A4' });
    await page.emulateMedia({ media: 'screen' });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
  }

  it('has sheets on pages of their own, and nothing else of the page', async () => {
    const page = await finished();
    const counts = [];
    for (const sheet of ['The result', 'A worksheet', 'The key']) {
      await print(page, sheet);
      for (const other of ['The page', 'Around it', 'Below it', 'Copy as text', 'Your result'])
        expect(await page.getByText(other, { exact: true }).isVisible(), other).to.be.false;
      expect(await page.locator('.sheet').isVisible()).to.be.true;
      const box = page.locator('article');
      expect(await box.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight), 'cut off').to.equal(
        0,
      );
      counts.push(await paged(page));
      expect(await page.getByText('Around it').isVisible()).to.be.true;
      expect(await page.locator('[data-recog-print]').count()).to.equal(0);
    }
    // Questions of every type take some pages.
    expect(Math.min(...counts), counts.join()).to.be.above(1);
    // Each begins a page, so that together they take as many.
    await print(page, 'The result', 'A worksheet', 'The key');
    expect(await paged(page)).to.equal(counts.reduce((sum, count) => sum + count, 0));
    expect(faults).to.deep.equal([]);
    await page.close();
  });

  it('has a worksheet of every type, empty, whose lists are unfolded', async () => {
    const page = await finished();
    await print(page, 'A worksheet');
    const types = new Set(gallery.items.map(({ type }) => type));
    for (const type of types)
      expect(await page.locator(`.sheet recog-${type}-interaction`).count(), type).to.be.above(0);
    const inputs = page.locator('.sheet input, .sheet textarea');
    expect(await inputs.count()).to.be.above(50);
    expect(await page.locator('.sheet :is(input, option:not([value=""])):checked').count(), 'chosen').to.equal(0);
    const typed = page.locator('.sheet textarea, .sheet input:not([type=radio], [type=checkbox])');
    expect(await typed.evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value).join(''))).to.equal(
      '',
    );
    expect(await page.locator('.sheet .move').filter({ visible: true }).count(), 'buttons').to.equal(0);
    expect(
      await page
        .locator('.sheet select:not(.served)')
        .evaluateAll((all) => all.map((select) => (select as HTMLSelectElement).size)),
    )
      .to.have.length.above(5)
      .and.satisfy((sizes: number[]) => sizes.every((size) => size > 1));
    // A match and a word bank.
    expect(await page.locator('.sheet .chips.serve').filter({ visible: true }).count(), 'words').to.be.above(1);
    await page.close();
  });

  it('is saved as JSON and as CSV', async () => {
    const page = await finished();
    const save = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
      return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')] as const;
    };
    const [jsonName, json] = await save('Save as JSON');
    const [csvName, csv] = await save('Save as CSV');
    expect([jsonName, csvName]).to.deep.equal(['gallery-result.json', 'gallery-result.csv']);
    const { items } = JSON.parse(json) as { items: readonly object[] };
    expect(items).to.have.length(ITEMS);
    expect(readCsv(csv.replace(/^\uFEFF/, ''))).to.have.length(items.length + 1);
    expect(faults).to.deep.equal([]);
    await page.close();
  });
});
