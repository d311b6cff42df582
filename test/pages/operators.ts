/** Working every interaction in what is built, as its items in the gallery are: by clicks or taps, and by typing. */
import type { Page } from 'playwright-core';
import type { Item } from '../../src/engine.js';
import { button } from './host.js';

interface Named {
  readonly id: string;
  readonly text?: string;
  readonly prompt?: string;
  readonly label?: string;
}
type Parts = Readonly<Record<string, string>>;
/** Puts a response into the controls of the item that is shown. */
export type Operator = (page: Page, item: Item & Readonly<Record<string, unknown>>, key: never) => Promise<unknown>;

const named = (list: unknown, id: string) => {
  const { text, prompt, label } = (list as readonly Named[]).find((one) => one.id === id)!;
  return (text ?? prompt ?? label)!;
};
/**
 * One for each type.
 * @param delay between two letters that are typed, ms
 */
export const operators = (by: 'tap' | 'click', delay = 0): Readonly<Record<string, Operator>> => {
  const press = (page: Page, role: 'radio' | 'checkbox' | 'button', name: string) =>
    page.getByRole(role, { name, exact: true })[by]();
  const choose = (page: Page, name: string, label: string) =>
    page.getByRole('combobox', { name, exact: true }).selectOption({ label });
  const type: Operator = async (page, { prompt }, key) => {
    await page.getByRole('textbox', { name: prompt })[by]();
    await page.keyboard.type(key, { delay });
  };
  const radio =
    (list: string): Operator =>
    (page, item, key) =>
      press(page, 'radio', named(item[list], key));

  return {
    choice: radio('options'),
    hotspot: radio('areas'),
    'true-false': (page, _, key) => press(page, 'radio', key === 'true' ? 'True' : 'False'),
    'text-entry': type,
    numeric: type,
    async order(page, { options }, key: readonly string[]) {
      const rows = page.locator('[part=option-label]');
      for (const [place, id] of key.entries()) {
        const text = named(options, id);
        const texts = (await rows.allTextContents()).map((row) => row.trim());
        for (let from = texts.indexOf(text); from > place; from--) await press(page, 'button', `Move up: ${text}`);
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
          await page.getByRole('textbox', { name })[by]();
          await page.keyboard.type(value, { delay });
        }
      }
    },
    async hottext(page, _, key: readonly string[]) {
      const spans = await page.getByRole('button').filter({ hasText: /\d/ }).allTextContents();
      for (const id of key)
        await press(
          page,
          'button',
          spans.find((text) => text.toLowerCase().replaceAll(' ', '-') === id)!,
        );
    },
    async 'find-evidence'(page, { sentences = 1 }, key: readonly string[]) {
      for (const name of key) await press(page, (sentences as number) > 1 ? 'checkbox' : 'radio', name);
    },
    async matrix(page, { rows, columns }, key: Parts) {
      for (const [row, column] of Object.entries(key))
        await press(page, 'radio', `${named(rows, row)}: ${named(columns, column)}`);
    },
    async 'extended-text'(page, { prompt, rubric }) {
      await page.getByRole('textbox', { name: prompt })[by]();
      await page.keyboard.type('Some words of mine.', { delay });
      await button(page, 'Check')[by]();
      for (const { text } of rubric as readonly Named[]) await page.getByRole('checkbox', { name: text! })[by]();
    },
  };
};
