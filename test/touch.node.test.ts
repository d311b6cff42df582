/** Every kind of question by a finger alone, in what is built: taps by DevTools, so in Chromium alone. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { parseBank, type Item } from '../src/engine.js';
import { interactions } from '../src/interactions/definitions.js';
import { launchChromium } from './harness/chromium.js';
import { button, pageOf, question, startHost, type Host } from './pages/host.js';

const gallery = parseBank(readFileSync(new URL('../questions/gallery.json', import.meta.url), 'utf8')).bank!;
/** The first of each type; of text boxes a finger opens the keyboard, and types. */
const items = [...interactions.definitions.keys()].map((type) => gallery.items.find((item) => item.type === type)!);

interface Named {
  readonly id: string;
  readonly text?: string;
  readonly prompt?: string;
  readonly label?: string;
}
type Parts = Readonly<Record<string, string>>;
type Tap = (page: Page, item: Item & Readonly<Record<string, unknown>>, key: never) => Promise<unknown>;

const named = (list: unknown, id: string) => {
  const { text, prompt, label } = (list as readonly Named[]).find((one) => one.id === id)!;
  return (text ?? prompt ?? label)!;
};
const tap = (page: Page, role: 'radio' | 'checkbox' | 'button', name: string) =>
  page.getByRole(role, { name, exact: true }).tap();
const choose = (page: Page, name: string, label: string) =>
  page.getByRole('combobox', { name, exact: true }).selectOption({ label });
const type: Tap = async (page, { prompt }, key) => {
  await page.getByRole('textbox', { name: prompt }).tap();
  await page.keyboard.type(key);
};
const radio =
  (list: string): Tap =>
  (page, item, key) =>
    tap(page, 'radio', named(item[list], key));

const taps: Readonly<Record<string, Tap>> = {
  choice: radio('options'),
  hotspot: radio('areas'),
  'true-false': (page, _, key) => tap(page, 'radio', key === 'true' ? 'True' : 'False'),
  'text-entry': type,
  numeric: type,
  async order(page, { options }, key: readonly string[]) {
    const rows = page.locator('[part=option-label]');
    for (const [place, id] of key.entries()) {
      const text = named(options, id);
      const texts = (await rows.allTextContents()).map((row) => row.trim());
      for (let from = texts.indexOf(text); from > place; from--) await tap(page, 'button', `Move up: ${text}`);
    }
  },
  async match(page, { pairs }, key: Parts) {
    const answers = (pairs as readonly { answer: Named }[]).map(({ answer }) => answer);
    for (const [id, answer] of Object.entries(key)) await choose(page, named(pairs, id), named(answers, answer));
  },
  async categorize(page, { categories }, key: Parts) {
    const options = (categories as readonly { options: readonly Named[] }[]).flatMap((category) => category.options);
    for (const [id, category] of Object.entries(key))
      await choose(page, named(options, id), named(categories, category));
  },
  async cloze(page, { gaps }, key: Parts) {
    for (const [index, [gap, value]] of Object.entries(key).entries()) {
      const name = `Gap ${index + 1} of ${Object.keys(key).length}`;
      const { options } = (gaps as Readonly<Record<string, { options?: readonly Named[] }>>)[gap]!;
      if (options) await choose(page, name, named(options, value));
      else {
        await page.getByRole('textbox', { name }).tap();
        await page.keyboard.type(value);
      }
    }
  },
  async hottext(page, _, key: readonly string[]) {
    const spans = await page.getByRole('button').filter({ hasText: /\d/ }).allTextContents();
    for (const id of key)
      await tap(
        page,
        'button',
        spans.find((text) => text.toLowerCase().replaceAll(' ', '-') === id)!,
      );
  },
  async matrix(page, { rows, columns }, key: Parts) {
    for (const [row, column] of Object.entries(key))
      await tap(page, 'radio', `${named(rows, row)}: ${named(columns, column)}`);
  },
  async 'extended-text'(page, { prompt, rubric }) {
    await page.getByRole('textbox', { name: prompt }).tap();
    await page.keyboard.type('Some words of mine.');
    await button(page, 'Check').tap();
    for (const { text } of rubric as readonly Named[]) await page.getByRole('checkbox', { name: text! }).tap();
  },
};

describe('by touch', () => {
  let browser: Browser;
  let host: Host;
  before(async () => {
    const files: Readonly<Record<string, string | object>> = Object.fromEntries(
      items.flatMap((item): [string, string | object][] => [
        [
          `/${item.type}.json`,
          { version: 1, title: 'One', sources: gallery.sources, settings: { selfAssess: true }, items: [item] },
        ],
        [`/${item.type}.html`, pageOf(`<recog-quiz src="/${item.type}.json" storage="none" seed="3"></recog-quiz>`)],
      ]),
    );
    host = await startHost(files);
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    await host.close();
  });

  it('every type is tried', () => expect(Object.keys(taps)).to.have.members([...interactions.definitions.keys()]));

  for (const item of items)
    it(`${item.type}: full marks`, async () => {
      const context = await browser.newContext({
        viewport: { width: 360, height: 740 },
        hasTouch: true,
        isMobile: true,
      });
      const page = await context.newPage();
      await page.goto(`${host.url}/${item.type}.html`);
      await question(page, 1);
      const key = interactions.definitions.get(item.type)!.correctResponse(item);
      await taps[item.type]!(page, item, key as never);
      await button(page, 'Check').tap();
      await page.getByRole('heading', { name: /^Correct/ }).waitFor();
      await context.close();
    });
});
