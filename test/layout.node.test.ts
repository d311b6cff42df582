import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { launchChromium } from './harness/chromium.js';
import { startHost, type Host } from './pages/host.js';

/** A folder: pictures of every state go there (`SHOTS=shots node test/run.mjs --only node --files layout`). */
const { SHOTS } = process.env;

const BANK = '**/questions/dpr-recognition.json';

interface Option {
  readonly text: string;
  readonly correct?: boolean;
}
interface AuthoredItem {
  readonly type: string;
  readonly multiple?: boolean;
  readonly answer?: boolean;
  readonly options?: readonly Option[];
}

const VIEWS: Readonly<Record<string, BrowserContextOptions>> = {
  '280 px': { viewport: { width: 280, height: 700 } },
  '320 px': { viewport: { width: 320, height: 700 } },
  // What is left of a window of 1280 × 1024 px.
  '1280 px at 400 %': { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  '1280 px': { viewport: { width: 1280, height: 900 } },
};

/** The quiz beside the article; another one's questions stand in it. */
const quizOf = (page: Page): Locator => page.locator('aside > recog-quiz');
const button = (page: Page, name: string): Locator => quizOf(page).getByRole('button', { name, exact: true });
const question = (page: Page, n: number): Promise<void> =>
  quizOf(page)
    .getByRole('heading', { name: new RegExp(`^Question ${n} of`) })
    .waitFor();

describe('layout of the demo', () => {
  let browser: Browser;
  let host: Host;
  let bank: { readonly items: readonly AuthoredItem[] };
  let items: readonly AuthoredItem[];

  before(async () => {
    bank = JSON.parse(
      await readFile(new URL('../questions/dpr-recognition.json', import.meta.url), 'utf8'),
    ) as typeof bank;
    ({ items } = bank);
    host = await startHost({});
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    await host.close();
  });

  async function open(options: BrowserContextOptions, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await prepare?.(page);
    await page.goto(`${host.url}/demo/article.html`);
    return page;
  }

  /** What stands out of the page to the right, or scrolls by itself. */
  const tooWide = (page: Page) =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.scrollingElement!;
      const found = scrollWidth > clientWidth ? [`the page: ${scrollWidth} of ${clientWidth} px`] : [];
      const roots: (Document | ShadowRoot)[] = [document];
      for (const root of roots)
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) roots.push(element.shadowRoot);
          if (element.closest('.sr, svg, head')) continue;
          const { right, left, width } = element.getBoundingClientRect();
          if (width > 0 && (right > clientWidth + 0.5 || left < -0.5))
            found.push(`${element.localName}.${element.className}: ${left} to ${right}`);
        }
      return found;
    });

  async function mark(page: Page, item: AuthoredItem, isRight: boolean): Promise<void> {
    const { type, multiple, answer, options = [] } = item;
    const texts =
      type === 'true-false'
        ? [answer === isRight ? 'True' : 'False']
        : options.filter(({ correct = false }) => correct === isRight).map(({ text }) => text);
    if (type !== 'choice' && type !== 'true-false') {
      for (const list of await quizOf(page).getByRole('combobox').all())
        await list.selectOption({ index: isRight ? 1 : 2 });
      for (const field of await quizOf(page).getByRole('textbox').all()) await field.fill('Minsk');
      for (const span of (await quizOf(page).locator('[aria-pressed]').all()).slice(isRight ? 1 : 0))
        await span.click();
    } else
      for (const text of multiple ? texts : texts.slice(0, 1))
        await quizOf(page)
          .getByRole(multiple ? 'checkbox' : 'radio', { name: text, exact: true })
          .check({ force: true });
    await button(page, 'Check').click();
    await quizOf(page).locator('[part=feedback]').waitFor();
  }

  /** Goes through every state of a quiz; tells of each. */
  async function walk(options: BrowserContextOptions, tell: (page: Page, state: string) => Promise<void>) {
    const loading = await open(options, (page) => page.route(BANK, () => undefined));
    await quizOf(loading).locator('[part=skeleton]').waitFor();
    await loading.waitForTimeout(700); // it fades in late
    await tell(loading, 'loading');
    await loading.context().close();

    const wrong = { title: 'Wrong', items: [{ type: 'choise', prompt: 'Which?', options: ['A', 'B'] }] };
    const problems = await open(options, (page) => page.route(BANK, (route) => route.fulfill({ json: wrong })));
    await quizOf(problems).locator('[part=problems]').waitFor();
    await tell(problems, 'problems');
    await problems.context().close();

    // Of an item that wants two choices only both wrong and both right are marked so.
    const several = { ...items.find(({ multiple }) => multiple)!, minChoices: 1 };
    const part = { ...bank, items: [several] };
    const partly = await open(options, (page) => page.route(BANK, (route) => route.fulfill({ json: part })));
    await question(partly, 1);
    await mark(partly, { ...several, options: [several.options!.find(({ correct }) => correct)!] }, true);
    await quizOf(partly).getByText('Partly correct').first().waitFor();
    await tell(partly, 'partly');
    await partly.context().close();

    const page = await open(options);
    await question(page, 1);
    await tell(page, 'first question');
    for (let index = 0; index < items.length; index++) {
      await question(page, index + 1);
      const isRight = index % 2 === 1;
      await mark(page, items[index]!, isRight);
      await tell(page, `${index + 1} ${isRight ? 'right' : 'wrong'}`);
      await button(page, index < items.length - 1 ? 'Next' : 'Finish').click();
    }
    await quizOf(page).getByRole('heading', { name: 'Your result' }).waitFor();
    await quizOf(page).locator('[part=items]').waitFor();
    await tell(page, 'result');
    await button(page, 'Review').click();
    await question(page, 1);
    await tell(page, 'review');
    await page.context().close();
  }

  for (const [name, options] of Object.entries(VIEWS))
    it(`has no horizontal scrolling at ${name}, in any state`, async () => {
      const found: string[] = [];
      let states = 0;
      await walk({ ...options, reducedMotion: 'reduce' }, async (page, state) => {
        states++;
        found.push(...(await tooWide(page)).map((element) => `${state}: ${element}`));
      });
      expect(found).to.deep.equal([]);
      expect(states).to.equal(items.length + 6);
    }).timeout(180_000);

  for (const name of ['320 px', '1280 px'])
    it(`does not shift while it loads at ${name}, script and bank being late`, async () => {
      const late = (ms: number) => async (route: { continue(): Promise<void> }) => {
        await new Promise((resolve) => setTimeout(resolve, ms));
        await route.continue();
      };
      const page = await open(VIEWS[name]!, async (opened) => {
        await opened.route('**/dist/recog-quiz.js', late(400));
        await opened.route('**/dist/chunks/*', late(400));
        await opened.route(BANK, late(1500));
        await opened.addInitScript(() => {
          const shifts: string[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              const { value, sources } = entry as PerformanceEntry & {
                value: number;
                sources: readonly { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[];
              };
              const moved = sources.map(({ node, previousRect, currentRect }) => {
                const box = `${JSON.stringify(previousRect)} → ${JSON.stringify(currentRect)}`;
                return `${node?.nodeName ?? '?'} ${box}`;
              });
              shifts.push(`${value} at ${Math.round(entry.startTime)} ms: ${moved.join('; ')}`);
            }
          }).observe({ type: 'layout-shift', buffered: true });
        });
      });
      await question(page, 1);
      await page.waitForTimeout(500);
      expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).to.deep.equal([]);
      await page.context().close();
    });

  if (SHOTS)
    for (const colorScheme of ['light', 'dark'] as const)
      for (const name of ['320 px', '1280 px'])
        it(`is pictured: ${colorScheme}, ${name}`, async () => {
          mkdirSync(SHOTS, { recursive: true });
          await walk({ ...VIEWS[name], colorScheme, reducedMotion: 'reduce' }, async (page, state) => {
            const path = join(SHOTS, `${colorScheme}-${name}-${state}.png`.replaceAll(' ', '-'));
            await page.screenshot({ path, fullPage: true });
          });
        }).timeout(180_000);
});
