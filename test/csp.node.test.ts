import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from './harness/chromium.js';
import { answer, button, choose, pageOf, question, startHost, type Host } from './pages/host.js';

const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const BANK = {
  version: 1,
  id: 'strict',
  title: 'Under a strict policy',
  description: 'One item of each kind.',
  authors: ['A. Author'],
  sources: { text: { title: 'The text', url: '/source.html' } },
  settings: { passMark: 0.5 },
  items: [
    {
      id: 'single',
      type: 'choice',
      prompt: 'Which one?',
      options: [
        { id: 'one', text: 'The first', correct: true },
        { id: 'two', text: 'The second', feedback: 'Not this one.' },
      ],
      explanation: 'It is the first.',
      evidence: [{ quote: 'the first', source: 'text' }],
    },
    {
      id: 'multiple',
      type: 'choice',
      multiple: true,
      prompt: 'Which ones?',
      options: [
        { id: 'a', text: 'Alpha', correct: true },
        { id: 'b', text: 'Beta', correct: true },
        { id: 'c', text: 'Gamma' },
      ],
    },
    { id: 'truth', type: 'true-false', prompt: 'Is it so?', answer: true },
    {
      id: 'picture',
      type: 'choice',
      prompt: 'What is this?',
      media: { image: '/picture.svg', alt: 'A square', caption: 'A picture' },
      options: [
        { id: 'square', text: 'A square', correct: true, media: { image: '/picture.svg', alt: '' } },
        { id: 'circle', text: 'A circle' },
      ],
    },
  ],
};
/** An unknown key and an item of no known type: the explanation is loaded, the rest works. */
const WRONG = {
  version: 1,
  id: 'wrong',
  title: 'A wrong bank',
  items: [BANK.items[0], { id: 'odd', type: 'choise', prompt: 'Which one?', options: ['One', 'Two'] }],
};
/** Passages of the page, one that was edited since, and a sentence of it as an answer. */
const EVIDENCE = {
  version: 1,
  id: 'evidence',
  title: 'On this page',
  items: [
    { ...BANK.items[0], evidence: [{ quote: 'The first of them stands here' }] },
    { ...BANK.items[2], evidence: [{ quote: 'It was so for many a long year' }] },
    { id: 'find', type: 'find-evidence', prompt: 'Which?', evidence: [{ quote: 'The second stands there.' }] },
  ],
};
const ARTICLE = `<article id="text"><p>The first of them stands here. The second stands there.</p>
  <p>It was so for many a short year.</p></article>
  <recog-item for="quiz" item="truth" data-after="stands there"></recog-item>
  <recog-quiz id="quiz" src="/evidence.json" article="#text"></recog-quiz>`;
const BROKEN = { version: 1, id: 'broken', title: 'A broken bank', items: 'none' };
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><path d="M0 0h40v40H0z"/></svg>';

const QUIZ = '<recog-quiz src="/bank.json"></recog-quiz>';
const pages: Record<string, string | object> = {
  '/bank.json': BANK,
  '/evidence.json': EVIDENCE,
  '/evidence.html': pageOf(ARTICLE, ['/dist/recog-quiz.js?v=3']),
  '/evidence-all.html': pageOf(ARTICLE, ['/dist/recog-quiz.all.js']),
  '/wrong.json': WRONG,
  '/broken.json': BROKEN,
  '/picture.svg': PICTURE,
  '/query.html': pageOf(QUIZ, ['/dist/recog-quiz.js?v=3']),
  '/wrong.html': pageOf('<recog-quiz src="/wrong.json"></recog-quiz>', ['/dist/recog-quiz.js?v=3']),
  '/broken.html': pageOf('<recog-quiz src="/broken.json"></recog-quiz>', ['/dist/recog-quiz.js?v=3']),
  '/both.html': pageOf(QUIZ, ['/dist/recog-quiz.js', '/dist/recog-quiz.js?v=3']),
  '/all.html': pageOf(QUIZ, ['/dist/recog-quiz.all.js']),
  '/beside.html': pageOf(QUIZ, ['/dist/recog-quiz.js', '/dist/recog-quiz.all.js']),
};

interface Watch {
  readonly page: Page;
  /** Whatever the policy refused, the console warned of or nobody caught. */
  readonly faults: string[];
  /** Names given to `customElements.define`, in order. */
  readonly defined: string[];
}

declare global {
  interface Window {
    tellFault(text: string): void;
    tellDefined(name: string): void;
  }
}

describe('a strict content security policy', () => {
  let browser: Browser;
  let host: Host;
  let duplicatesHost: Host;
  let context: BrowserContext;

  before(async () => {
    host = await startHost(pages, { 'content-security-policy': POLICY });
    duplicatesHost = await startHost(pages, { 'content-security-policy': `${POLICY} 'allow-duplicates'` });
    browser = await launchChromium();
  });
  beforeEach(async () => {
    host.requests.length = duplicatesHost.requests.length = 0;
    context = await browser.newContext();
  });
  afterEach(() => context.close());
  after(async () => {
    await browser.close();
    await host.close();
    await duplicatesHost.close();
  });

  async function open(path: string, { url } = host): Promise<Watch> {
    const page = await context.newPage();
    const [faults, defined]: [string[], string[]] = [[], []];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
    await page.exposeBinding('tellFault', (_, text: string) => faults.push(text));
    await page.exposeBinding('tellDefined', (_, name: string) => defined.push(name));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, sourceFile }) =>
        window.tellFault(`${violatedDirective}: ${blockedURI} ${sample} in ${sourceFile}`),
      );
      const define = customElements.define.bind(customElements);
      customElements.define = (name, ...rest) => {
        window.tellDefined(name);
        define(name, ...rest);
      };
    });
    await page.goto(url + path);
    return { page, faults, defined };
  }

  /** All of it: every kind of item, a reload in between, the result, the review. */
  async function answerAll(page: Page): Promise<void> {
    await question(page, 1);
    await answer(page, 'The second');
    await button(page, 'Next').click();
    await question(page, 2);
    await answer(page, 'Alpha', 'Gamma');
    await page.reload();
    await page.getByText('You are back at question 2.').first().waitFor();
    await button(page, 'Next').click();
    await question(page, 3);
    await answer(page, 'True');
    await button(page, 'Next').click();
    await question(page, 4);
    await page.waitForFunction(() => {
      const { shadowRoot } = document.querySelector('recog-quiz')!;
      const images = [...shadowRoot!.querySelector('[exportparts]')!.shadowRoot!.querySelectorAll('img')];
      return images.length === 2 && images.every(({ naturalWidth }) => naturalWidth === 40);
    });
    await choose(page, 'A square');
    await button(page, 'Finish').click();
    await page.getByRole('heading', { name: 'Your result' }).waitFor();
    await page.getByText('reached').first().waitFor();
    await button(page, 'Review').click();
    await question(page, 1);
    await page.locator('[part=evidence]').waitFor();
  }

  /** What a page load asks for: each script once (a reload is another page load). */
  function expectOnce(requests: readonly string[], loads: number): void {
    const scripts = requests.filter((path) => path.startsWith('/dist/'));
    const counts = Object.fromEntries(
      [...new Set(scripts)].map((path) => [path, scripts.filter((p) => p === path).length]),
    );
    for (const [path, count] of Object.entries(counts)) expect(count, path).to.be.at.most(loads);
  }

  /** Each name once, in each page load. */
  function expectDefinedOnce(defined: readonly string[], loads: number): void {
    for (const name of ['recog-quiz', 'recog-choice-interaction', 'recog-true-false-interaction'])
      expect(defined.filter((other) => other === name).length, name).to.equal(loads);
  }

  it('is kept by a whole quiz from recog-quiz.js?v=3, and nothing runs twice', async () => {
    const { page, faults, defined } = await open('/query.html');
    await answerAll(page);
    expect(faults).to.deep.equal([]);
    expectOnce(host.requests, 2);
    expectDefinedOnce(defined, 2);
    const entries = host.requests.filter((path) => path.startsWith('/dist/recog-quiz.js'));
    expect(entries).to.deep.equal(['/dist/recog-quiz.js?v=3', '/dist/recog-quiz.js?v=3']);
  });

  for (const path of ['/evidence.html', '/evidence-all.html'])
    it(`is kept where passages light up and sentences are picked, on ${path}`, async () => {
      const { page, faults } = await open(path);
      await question(page, 1);
      const item = (id: string) => page.locator(`[data-item="${id}"]`);
      const painted = () =>
        page.evaluate(() => [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(String)));
      for (const [id, words] of [
        ['single', 'The first of them stands here'],
        ['truth', 'It was so for many a short year'],
      ] as const) {
        const open = item(id).getByRole('button', { name: 'Open the question' });
        if (await open.isVisible()) await open.click();
        await item(id).locator('label').first().click();
        await item(id).getByRole('button', { name: 'Check' }).click();
        await item(id).getByRole('button', { name: 'Show in the text' }).click();
        await button(page, 'Back to the question').waitFor();
        expect(await painted()).to.deep.equal([words]);
        await page.keyboard.press('Escape');
        expect(await painted()).to.deep.equal([]);
      }
      await item('find').getByRole('button', { name: 'Select in the text' }).click();
      await button(page, 'Back to the question').waitFor();
      const { x, y, width, height } = (await page.locator('#text p').first().boundingBox())!;
      await page.mouse.click(x + width * 0.9, y + height - 6);
      await page.mouse.click(x + 250, y + 6);
      await button(page, 'Back to the question').click();
      await item('find').locator('label').filter({ hasText: 'The second stands there.' }).click();
      await item('find').getByRole('button', { name: 'Check' }).click();
      await item('find').locator('[part=feedback]').waitFor();
      expect(faults).to.deep.equal([]);
    });

  it('is kept where a wrong bank is explained', async () => {
    const { page, faults, defined } = await open('/wrong.html');
    await page.locator('[part=problems]').waitFor();
    await question(page, 1);
    expect(await page.locator('[part=problems]').textContent()).to.contain('choise');
    await answer(page, 'The first');
    await page.goto(`${host.url}/broken.html`);
    await page.locator('[part=problems]').waitFor();
    expect(faults).to.deep.equal([]);
    expectOnce(host.requests, 2);
    expect(defined.filter((name) => name === 'recog-quiz')).to.have.length(2);
  });

  it('is kept where a page holds the script with a query and without', async () => {
    const { page, faults, defined } = await open('/both.html');
    await answerAll(page);
    expect(faults).to.deep.equal([]);
    expectOnce(host.requests, 2);
    expectDefinedOnce(defined, 2);
  });

  it('is kept by recog-quiz.all.js alone, which asks for no chunk', async () => {
    const { page, faults, defined } = await open('/all.html');
    await answerAll(page);
    expect(faults).to.deep.equal([]);
    expectDefinedOnce(defined, 2);
    expect(host.requests.filter((path) => path.startsWith('/dist/'))).to.deep.equal([
      '/dist/recog-quiz.all.js',
      '/dist/recog-quiz.all.js',
    ]);
  });

  it('refuses a second copy of Lit, and the first keeps working', async () => {
    const { page, faults, defined } = await open('/beside.html');
    await answerAll(page);
    // Two page loads; each tells of the policy by the event, in the console and as the error of the module.
    for (const fault of faults) expect(fault).to.match(/trusted-?types|TrustedTypePolicy|lit-html/i);
    expect(faults.filter((fault) => fault.startsWith('trusted-types:'))).to.have.length(2);
    expectDefinedOnce(defined, 2);
  });

  it("lets two copies of Lit in with 'allow-duplicates', and only one registers", async () => {
    const { page, faults, defined } = await open('/beside.html', duplicatesHost);
    await answerAll(page);
    expect(faults).to.deep.equal([]);
    expectDefinedOnce(defined, 2);
  });
});
