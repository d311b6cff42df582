import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { starterItems } from '../src/starters/starter-items.js';
import { startServer } from '../tools/serve.mjs';
import { launchChromium } from './harness/chromium.js';
import { button } from './pages/host.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const MOD = process.platform === 'darwin' ? 'Meta' : 'Control';

describe('the playground', function () {
  this.timeout(30_000);
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  /** What the console complains of: faults, and what the policy refused. */
  let complaints: string[];

  before(async () => {
    server = await startServer();
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  const open = async (options: BrowserContextOptions = {}, hash = '') => {
    context = await browser.newContext(options);
    page = await context.newPage();
    complaints = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    // Upload and download, which a test can answer.
    await page.addInitScript(() => {
      for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name);
    });
    await page.goto(`${server.url}/demo/playground.html${hash}`);
    await found(/3 questions|1 question/);
  };
  afterEach(async () => {
    await context.close();
    expect(complaints).to.deep.equal([]);
  });

  const found = (text: RegExp) => page.locator('#found').filter({ hasText: text }).waitFor();
  const editor = () => page.getByRole('textbox', { name: 'The questions, as JSON' });
  const kept = () => page.getByText('Draft kept in this browser').waitFor();
  const write = async (text: string) => {
    await editor().focus();
    await page.keyboard.press(`${MOD}+A`);
    await page.keyboard.insertText(text);
  };
  /** Types at the end of the line that has this text. */
  const typeAfter = async (line: string, text: string) => {
    await page.locator('.cm-line', { hasText: line }).first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(text);
  };

  it('shows a slip at its line and in the list, which leads there and to its question', async () => {
    await open();
    await typeAfter('"answer": true', ', "hint": 1');
    await found(/^1 error\. 3 questions/);
    await page.locator('.cm-lint-marker-error').waitFor();
    await page.locator('.cm-content').press(`${MOD}+Home`);
    const problem = page
      .getByRole('button', { name: /^Error · Line 28/ })
      .or(page.locator('.problem'))
      .first();
    expect(await problem.innerText()).to.contain('hint');
    await page.locator('recog-quiz').getByText('needs mending').waitFor();
    await problem.click();
    expect(await page.locator('.cm-activeLine').innerText()).to.contain('"hint": 1');
    await page.locator('recog-quiz').getByText('Question 2 of 3').waitFor();
  });

  it('completes a key of the item’s type by keyboard, and says what a key means', async () => {
    await open();
    await typeAfter('"answer": true', ', "hin');
    const option = page.getByRole('option', { name: /"hints"/ });
    await option.waitFor();
    // What is offered is not taken by a key that was meant for the text.
    await page.waitForTimeout(120);
    await page.keyboard.press('Enter');
    await page.locator('.cm-line', { hasText: '"hints": []' }).waitFor();
    await found(/^No problems/);
    await page.getByText('"shuffle"').hover();
    await page.locator('.cm-tooltip-hover').getByText('shuffle').waitFor();
  });

  it('puts in an example of every type, none of them wrong', async () => {
    await open();
    const types = Object.keys(starterItems);
    for (const [index, type] of types.entries()) {
      await page.getByRole('combobox', { name: 'Kind of question' }).selectOption(type);
      await button(page, 'Insert a question').click();
      // That some stand there already is a warning of the lint.
      await found(new RegExp(`^(?!.*error).* ${index + 4} questions`));
    }
    await page
      .locator('recog-quiz')
      .getByText(`of ${types.length + 3}`)
      .first()
      .waitFor();
  }).timeout(90_000);

  it('keeps the draft over a reload, and discards it', async () => {
    await open();
    await typeAfter('"version": 1', ' "note": "mine",');
    await kept();
    await page.reload();
    await page.getByText('This is your draft').waitFor();
    expect(await editor().innerText()).to.contain('"mine"');
    await button(page, 'Discard the draft').click();
    await page.getByText('The draft is gone').waitFor();
    await page.reload();
    await found(/^No problems/);
    expect(await editor().innerText()).not.to.contain('"mine"');
  });

  it('passes a quiz on in a link, and asks before that takes a draft’s place', async () => {
    await open();
    await write(
      '{ "version": 1, "title": "Shared", "items": [{ "id": "a", "type": "true-false", "prompt": "Ünï?", "answer": true }] }',
    );
    await found(/1 question\./);
    await button(page, 'Share as a link').click();
    const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
    await context.close();

    await open({}, new URL(link).hash);
    await page.locator('recog-quiz').getByText('Ünï?').waitFor();
    expect(page.url()).not.to.contain('#');
    await typeAfter('"Shared"', ' ');
    await kept();
    await page.goto(link);
    await page.getByText('here is a draft of yours').waitFor();
    await button(page, 'Open the quiz of the link').click();
    await page.getByText('This is the quiz of the link').waitFor();
    await page.goto(`${server.url}/demo/playground.html#bank=cut`);
    await page.getByText('can’t be read').waitFor();
  });

  it('opens a file by upload, and saves by download', async () => {
    await open();
    const text = readFileSync(new URL('../questions/dpr-recognition.json', import.meta.url), 'utf8');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, 'Open…').click()]);
    await chooser.setFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByRole('heading', { name: 'mine.json' }).waitFor();
    await found(/\b(?!3 )\d+ questions/);
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save').click()]);
    expect(download.suggestedFilename()).to.equal('mine.json');
    expect(readFileSync(await download.path(), 'utf8')).to.equal(text);
  });

  it('lets the keyboard into the editor and out of it', async () => {
    await open();
    // What comes behind the editor.
    await page.locator('recog-quiz').getByText('Question 1 of 3').waitFor();
    await editor().focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.className)).not.to.contain('editor');
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement!.className)).to.contain('editor');
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`has nothing that axe finds, and room at 320 px, ${colorScheme}`, async () => {
      await open({ colorScheme, viewport: { width: 320, height: 640 } });
      await typeAfter('"answer": true', ', "hint": 1');
      await found(/1 error/);
      await button(page, 'Share as a link').click();
      await page.getByRole('textbox', { name: 'Link' }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(320);
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
      });
      expect(violations).to.deep.equal([]);
    });
});
