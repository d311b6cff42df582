// The playground with a bank of 50,000 questions: what typing waits for while the bank is checked. A key is slow when its
// handlers run long, or when a task in between does; tasks of less than 50 ms the browser does not tell of.
import { Buffer } from 'node:buffer';
import { bankOf } from './bank.mjs';

const ITEMS = 50_000;
const TYPED = '"note": "typed while it is being checked"';
/** Between keys (ms): fast for a person; every few keys a rest, after which a check begins. */
const PAUSE = 40;
const REST = 250;

/** In the page: the longest of what held up the main thread since it was last asked. */
const watch = () => {
  const { PerformanceObserver } = window;
  const seen = { tasks: [], handlers: [] };
  new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
  new PerformanceObserver((list) =>
    seen.handlers.push(
      ...list.getEntries().map(({ processingStart, processingEnd }) => processingEnd - processingStart),
    ),
  ).observe({ type: 'event', durationThreshold: 16 });
  window.held = () => {
    const { tasks, handlers } = seen;
    const worst = { tasks: tasks.length, longest: Math.max(0, ...tasks), handler: Math.max(0, ...handlers) };
    tasks.length = handlers.length = 0;
    return worst;
  };
};

const isChecked = () => !document.querySelector('.state').hasAttribute('data-busy');
const checked = (page) => page.waitForFunction(isChecked, undefined, { timeout: 60_000 });

async function type(page, ...keys) {
  await page.locator('.cm-content').focus();
  for (const key of keys) await page.keyboard.press(key);
  await page.waitForTimeout(1_500);
  await page.evaluate(() => window.held());
  for (const [index, char] of [...TYPED].entries()) {
    await page.keyboard.type(char);
    await page.waitForTimeout(index % 8 === 7 ? REST : PAUSE);
  }
  const start = performance.now();
  await checked(page);
  return { ...(await page.evaluate(() => window.held())), check: performance.now() - start };
}

/** @returns rows of figures */
export async function benchPlayground({ browser, url, print }) {
  const rows = [];
  for (const [name, isLaidOut] of [
    ['a line each', true],
    ['on one line', false],
  ]) {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      // To open by upload, which a script can do.
      delete window.showOpenFilePicker;
    });
    await page.goto(`${url}/demo/playground.html`);
    await page.locator('.cm-content').waitFor();
    await page.evaluate(watch);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open…' }).click(),
    ]);
    const text = isLaidOut ? bankOf(ITEMS).replaceAll('{"id":"q', '\n{"id":"q') : bankOf(ITEMS);
    await chooser.setFiles({ name: 'large.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByText('large.json is open').waitFor({ timeout: 60_000 });
    await checked(page);
    for (const [place, keys] of Object.entries({
      start: ['Control+Home', 'ArrowRight'],
      end: ['Control+End', 'ArrowLeft'],
    })) {
      const { tasks, longest, handler, check } = await type(page, ...keys);
      rows.push({
        bank: `${ITEMS.toLocaleString('en')} items, ${(text.length / 1e6).toFixed(1)} MB, ${name}`,
        typed: `at the ${place}`,
        keys: `${TYPED.length}`,
        tasks: `${tasks}`,
        longest: longest ? `${longest.toFixed(0)} ms` : '< 50 ms',
        handler: `${handler.toFixed(0)} ms`,
        check: `${check.toFixed(0)} ms`,
      });
    }
    await page.close();
  }
  print(
    {
      bank: 'the playground, with a bank of',
      typed: 'typed',
      keys: 'keys',
      tasks: 'long tasks',
      longest: 'longest',
      handler: 'slowest handler',
      check: 'checked after',
    },
    rows,
  );
}
