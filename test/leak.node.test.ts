import { expect } from 'chai';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { amount } from './harness/env.js';
import { launchChromium } from './harness/chromium.js';
import { pageOf, plainBank, startHost, type Host } from './pages/host.js';

const CYCLES = amount(100, 1000);
/** What is made once for all: templates, style sheets, lazily loaded views, compiled code. */
const WARM_UP = 60;

interface Left {
  readonly nodes: number;
  readonly listeners: number;
  readonly quizzes: number;
  readonly interactions: number;
  /** Lit's templates are; no more may come. */
  readonly detached: number;
}

/** A page's heap after it was swept, by the browser's own count. */
async function left(cdp: CDPSession): Promise<Left> {
  for (let sweep = 0; sweep < 3; sweep++) {
    await cdp.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((other) => other.name === name)!.value;
  const survivors = async (tag: string) => {
    const expression = `customElements.get('${tag}').prototype`;
    const { result } = await cdp.send('Runtime.evaluate', { expression, objectGroup: 'leak' });
    const { objects } = await cdp.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId!,
      objectGroup: 'leak',
    });
    const { result: count } = await cdp.send('Runtime.callFunctionOn', {
      objectId: objects.objectId!,
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    await cdp.send('Runtime.releaseObjectGroup', { objectGroup: 'leak' });
    return count.value as number;
  };
  const { detachedNodes } = await cdp.send('DOM.getDetachedDomNodes');
  const figures = {
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    quizzes: await survivors('recog-quiz'),
    interactions: await survivors('recog-choice-interaction'),
    detached: detachedNodes.length,
  };
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup: 'leak' });
  return figures;
}

describe('memory', () => {
  let host: Host;
  let browser: Browser;
  let page: Page;
  let cdp: CDPSession;

  before(async () => {
    host = await startHost({ '/quiz.html': pageOf('<main></main>'), '/bank.json': plainBank(10) });
    browser = await launchChromium();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    await cdp.send('DOM.enable');
    await page.goto(`${host.url}/quiz.html`);
    await page.waitForFunction(() => customElements.get('recog-quiz'));
  });
  afterEach(() => page.close());
  after(async () => {
    await browser.close();
    await host.close();
  });

  /**
   * Runs the cycles twice, to warm up and in earnest, and compares what is left.
   * @param held so many elements Chromium may hold on to for the life of a page, however many there were
   */
  async function expectNothingLeft(cycle: (from: number, to: number) => Promise<void>, held = 0): Promise<void> {
    await cycle(0, WARM_UP);
    const before = await left(cdp);
    await cycle(0, CYCLES);
    const after = await left(cdp);
    console.log(`    ${CYCLES} cycles: ${JSON.stringify(before)} → ${JSON.stringify(after)}`);
    expect(after).to.deep.equal(before);
    expect(Math.max(after.quizzes, after.interactions)).to.be.at.most(held);
  }

  it(`of ${CYCLES} quizzes that were put in, answered now and then, and taken out: nothing is left`, () =>
    expectNothingLeft((from, to) =>
      page.evaluate(
        async ([first, last]) => {
          for (let n = first!; n < last!; n++) {
            const quiz = document.createElement('recog-quiz');
            quiz.setAttribute('src', '/bank.json');
            // Most live in memory; every fourth has a saved session, of its own or of the one before.
            if (n % 4) quiz.setAttribute('storage', 'none');
            else quiz.setAttribute('session', String(n % 8));
            const ready = new Promise((resolve) => quiz.addEventListener('recog-ready', resolve));
            document.querySelector('main')!.append(quiz);
            // Every tenth is taken out while it loads.
            if (n % 10 !== 9) {
              await ready;
              await new Promise(requestAnimationFrame);
              const root = quiz.shadowRoot!;
              if (n % 5 === 0) {
                // A session that was ended before shows its result.
                const interaction = root.querySelector('[exportparts]');
                const button = [...root.querySelectorAll('button')].find(
                  ({ textContent }) => textContent.trim() === 'Check',
                );
                if (interaction && button) {
                  const attempt = new Promise((resolve) => quiz.addEventListener('recog-attempt', resolve));
                  interaction.shadowRoot!.querySelector('input')!.click();
                  await new Promise(requestAnimationFrame);
                  button.click();
                  await attempt;
                }
                if (n % 15 === 0) await quiz.finish();
              }
            }
            quiz.remove();
          }
          // Longer than anybody waits for a storage: what waits holds on to its quiz.
          await new Promise((resolve) => setTimeout(resolve, 3000));
        },
        [from, to],
      ),
    )).timeout(amount(120_000, 1_200_000));

  it(`of ${CYCLES} quizzes that showed a passage of the article, and had one picked: the page is as it was`, async () => {
    await page.evaluate(() => {
      const article = document.createElement('article');
      article.id = 'text';
      article.append('The right one is named here. Another sentence stands there.');
      document.querySelector('main')!.append(article);
      const evidence = [{ quote: 'The right one is named here' }];
      const options = [{ id: 'right', text: 'Right', correct: true }, 'Wrong'];
      const items = [
        { id: 'shown', type: 'choice', prompt: 'Which?', options, evidence },
        { id: 'picked', type: 'find-evidence', prompt: 'Which sentence?', evidence },
      ];
      Object.assign(window, {
        bank: { version: 1, id: 'evidence', title: 'Evidence', settings: { layout: 'all' }, items },
      });
    });
    const traces = () =>
      page.evaluate(() => ({
        html: document.documentElement.outerHTML,
        highlights: [...CSS.highlights.keys()],
        sheets: document.adoptedStyleSheets.length,
        globals: Object.keys(window).sort(),
      }));
    const untouched = await traces();
    await expectNothingLeft(
      (from, to) =>
        page.evaluate(
          async ([first, last]) => {
            // Methods: tsx names functions by a helper that the page lacks.
            const learner = {
              root: document.body as ParentNode,
              frame() {
                return new Promise(requestAnimationFrame);
              },
              button(name: string, id = '') {
                const item = id && this.root.querySelector(`[data-item="${id}"] [exportparts]`);
                const within = item ? item.shadowRoot! : this.root;
                return [...within.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);
              },
              async press(name: string, id = '') {
                for (let tries = 200; tries > 0; tries--, await this.frame())
                  if (this.button(name, id)) return this.button(name, id)!.click();
                throw new Error(`no ${name}`);
              },
            };
            for (let n = first!; n < last!; n++) {
              const quiz = document.createElement('recog-quiz');
              quiz.setAttribute('storage', 'none');
              quiz.setAttribute('article', '#text');
              quiz.bank = (window as unknown as { bank: object }).bank;
              const ready = new Promise((resolve) => quiz.addEventListener('recog-ready', resolve));
              document.querySelector('main')!.append(quiz);
              await ready;
              await learner.frame();
              learner.root = quiz.shadowRoot!;
              learner.root
                .querySelector('[data-item="shown"] [exportparts]')!
                .shadowRoot!.querySelector('input')!
                .click();
              await learner.frame();
              await learner.press('Check');
              await learner.press('Show in the text');
              // Some are taken out while they show it.
              if (n % 3) {
                await learner.press('Back to the question');
                await learner.press('Select in the text', 'picked');
                for (let tries = 200; tries > 0 && !learner.button('Back to the question'); tries--)
                  await learner.frame();
              }
              quiz.remove();
            }
            learner.root = document.body;
            await new Promise((resolve) => setTimeout(resolve, 3000));
          },
          [from, to],
        ),
      1,
    );
    expect(await traces()).to.deep.equal(untouched);
  }).timeout(amount(120_000, 1_200_000));

  it(`of one quiz that was taken out and put in ${CYCLES} times: nothing is left over, and it still works`, async () => {
    await page.evaluate(async () => {
      const quiz = document.createElement('recog-quiz');
      quiz.setAttribute('src', '/bank.json');
      quiz.setAttribute('storage', 'none');
      const ready = new Promise((resolve) => quiz.addEventListener('recog-ready', resolve));
      document.querySelector('main')!.append(quiz);
      await ready;
      await new Promise(requestAnimationFrame);
    });
    const cycle = (count: number) =>
      page.evaluate(async (cycles) => {
        const quiz = document.querySelector('recog-quiz')!;
        for (let n = 0; n < cycles; n++) {
          quiz.remove();
          if (n % 10 === 0) await new Promise(requestAnimationFrame);
          document.querySelector('main')!.append(quiz);
          await new Promise(requestAnimationFrame);
        }
      }, count);
    await cycle(WARM_UP);
    const before = await left(cdp);
    await cycle(CYCLES);
    const after = await left(cdp);
    console.log(`    ${CYCLES} cycles: ${JSON.stringify(before)} → ${JSON.stringify(after)}`);
    expect(after).to.deep.equal(before);
    expect(after.quizzes).to.equal(1);
    await page.locator('label').first().click();
    await page.getByRole('button', { name: 'Check' }).click();
    await page.locator('[part=feedback]').waitFor();
  }).timeout(amount(120_000, 1_200_000));
});
