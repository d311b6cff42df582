/** Real mouse and real touch, in what is built, under a strict policy: by DevTools, so in Chromium alone. */
import { expect } from 'chai';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './harness/chromium.js';
import { button, pageOf, question, startHost, type Host } from './pages/host.js';

const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const RIGHT = ['One', 'Two', 'Three', 'Four'];
const many = Array.from({ length: 40 }, (_, i) => `Option ${i + 1}`);
const bankOf = (options: readonly string[], more: object = {}) => ({
  ...{ version: 1, id: 'order', title: 'In order', ...more },
  items: [{ id: 'q', type: 'order', prompt: 'In which order?', options }],
});
/** Items whose chips are dragged, where to, and what that gives. */
const CHIPS = {
  match: {
    item: {
      pairs: [
        { prompt: 'Syria', answer: '29 June' },
        { prompt: 'Ossetia', answer: '2014' },
      ],
      distractors: ['May'],
    },
    drops: [
      ['29 June', '[data-zone=syria]'],
      ['2014', '[data-zone=ossetia]'],
    ],
  },
  categorize: {
    item: {
      categories: [
        { text: 'Rivers', options: ['Dnipro'] },
        { text: 'Cities', options: ['Kyiv', 'Bern'] },
      ],
    },
    drops: [
      ['Dnipro', '.bin[data-zone=rivers]'],
      ['Kyiv', '.bin[data-zone=cities]'],
      ['Bern', '.bin[data-zone=cities]'],
    ],
  },
  cloze: {
    item: { text: 'It is {{a}} and {{b}}.', gaps: { a: 'warm', b: 'dry' }, wordBank: true, distractors: ['wet'] },
    drops: [
      ['warm', '[data-zone=a]'],
      ['dry', '[data-zone=b]'],
    ],
  },
} as const;
const chipBank = (type: string, item: object) => ({
  ...{ version: 1, id: type, title: 'Chips' },
  items: [{ id: 'q', type, prompt: 'Which?', ...item }],
});
const QUIZ = '<recog-quiz src="/bank.json" storage="none" seed="4"></recog-quiz>';
const files = {
  '/bank.json': bankOf(RIGHT),
  '/page.html': pageOf(QUIZ),
  '/rtl.json': bankOf(['سوريا', 'روسيا', 'مصر'], { lang: 'ar' }),
  '/rtl.html': pageOf(QUIZ.replace('bank', 'rtl')).replace('<html', '<html dir="rtl"'),
  '/many.json': bankOf(many),
  ...Object.fromEntries(
    Object.entries(CHIPS).flatMap(([type, { item }]): [string, string | object][] => [
      [`/${type}.json`, chipBank(type, item)],
      [`/${type}.html`, pageOf(QUIZ.replace('bank', type))],
    ]),
  ),
  '/many.html': pageOf(QUIZ.replace('bank', 'many')),
};

interface Point {
  readonly x: number;
  readonly y: number;
}
/** A pointer of one kind. */
interface Pointer {
  down(at: Point): Promise<unknown>;
  move(to: Point): Promise<unknown>;
  up(): Promise<unknown>;
}

describe('dragging, for real', () => {
  let browser: Browser;
  let host: Host;
  before(async () => {
    host = await startHost(files, { 'content-security-policy': POLICY });
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    await host.close();
  });

  async function open(path: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({ viewport: { width: 700, height: 600 }, ...options });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(host.url + path);
    await question(page, 1);
    await page.waitForLoadState('networkidle');
    return { page, faults };
  }

  const mouse = ({ mouse: own }: Page): Pointer => ({
    down: async ({ x, y }) => {
      await own.move(x, y);
      await own.down();
    },
    move: ({ x, y }) => own.move(x, y, { steps: 5 }),
    up: () => own.up(),
  });
  const touch = async (page: Page): Promise<Pointer> => {
    const session = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints });
    let last: Point = { x: 0, y: 0 };
    return {
      down: (at) => send('touchStart', (last = at)),
      move: async (to) => {
        const from = last;
        for (let i = 1; i <= 5; i++)
          await send('touchMove', { x: from.x + ((to.x - from.x) * i) / 5, y: from.y + ((to.y - from.y) * i) / 5 });
        last = to;
      },
      up: () => send('touchEnd'),
    };
  };

  const order = (page: Page) => page.locator('[part=option]:not([popover]) [part=option-label]').allInnerTexts();
  const rowAt = async (page: Page, index: number, share = 0.5): Promise<Point> => {
    const { x, y, width, height } = (await page.locator('[part=option]:not([popover])').nth(index).boundingBox())!;
    return { x: x + width / 2, y: y + height * share };
  };
  const gripAt = async (page: Page, index: number): Promise<Point> => {
    const { x, y, width, height } = (await page.locator('.grip').nth(index).boundingBox())!;
    return { x: x + width / 2, y: y + height / 2 };
  };

  const kinds: Readonly<Record<string, [BrowserContextOptions, (page: Page) => Pointer | Promise<Pointer>]>> = {
    mouse: [{}, mouse],
    touch: [{ hasTouch: true, isMobile: true }, touch],
    'touch on a phone': [{ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } }, touch],
  };
  for (const [kind, [options, pointerOf]] of Object.entries(kinds))
    for (const path of ['/page.html', '/rtl.html'])
      it(`orders by ${kind} (${path})`, async () => {
        const { page, faults } = await open(path, options);
        const pointer = await pointerOf(page);
        const [first, ...others] = await order(page);
        await pointer.down(await gripAt(page, 0));
        await pointer.move(await rowAt(page, others.length, 0.8));
        await page.locator('.row.after').waitFor();
        await pointer.up();
        await page.locator('[popover]').waitFor({ state: 'detached' });
        expect(await order(page)).to.deep.equal([...others, first]);
        expect(faults).to.deep.equal([]);
        await page.context().close();
      });

  const middleOf = async (page: Page, selector: string, text?: string): Promise<Point> => {
    const found = page.locator(selector).and(page.locator(':not([popover])'));
    const { x, y, width, height } = (await (text ? found.filter({ hasText: text }) : found).first().boundingBox())!;
    return { x: x + width / 2, y: y + height / 2 };
  };
  for (const [type, { drops }] of Object.entries(CHIPS))
    for (const [kind, [options, pointerOf]] of Object.entries(kinds).slice(0, 2))
      it(`drops the chips of ${type} to full marks by ${kind}`, async () => {
        const { page, faults } = await open(`/${type}.html`, options);
        const pointer = await pointerOf(page);
        for (const [text, zone] of drops) {
          await pointer.down(await middleOf(page, '.chip', text));
          await pointer.move(await middleOf(page, zone));
          await page.locator(`${zone}.over`).waitFor();
          await pointer.up();
          await page.locator('[popover]').waitFor({ state: 'detached' });
        }
        await button(page, 'Check').click();
        await page.getByRole('heading', { name: /^Correct/ }).waitFor();
        expect(faults).to.deep.equal([]);
        await page.context().close();
      });

  it('takes a chip back out of its box', async () => {
    const { page } = await open('/categorize.html');
    const pointer = mouse(page);
    for (const zone of ['.bin[data-zone=rivers]', '.chips']) {
      await pointer.down(await middleOf(page, '.chip', 'Kyiv'));
      await pointer.move(await middleOf(page, zone));
      await pointer.up();
      await page.locator(`${zone} .chip:not([popover])`, { hasText: 'Kyiv' }).waitFor();
    }
    expect(await page.getByRole('combobox', { name: 'Kyiv' }).inputValue()).to.equal('');
    await page.context().close();
  });

  it('sorts a list to full marks by the mouse alone', async () => {
    const { page, faults } = await open('/page.html');
    const pointer = mouse(page);
    for (const [place, text] of RIGHT.entries()) {
      const from = (await order(page)).indexOf(text);
      if (from === place) continue;
      await pointer.down(await gripAt(page, from));
      await pointer.move(await rowAt(page, place, 0.2));
      await pointer.up();
      await page.waitForFunction(
        ([at, wanted]) => {
          const element = document.querySelector('recog-quiz')!.shadowRoot!.querySelector('[exportparts]')!;
          const rows = element.shadowRoot!.querySelectorAll('[part=option-label]');
          return rows[at]?.textContent.trim() === wanted;
        },
        [place, text] as const,
      );
    }
    await button(page, 'Check').click();
    await page.getByText('1 of 1 point', { exact: true }).waitFor();
    expect(faults).to.deep.equal([]);
    await page.context().close();
  });

  it('leaves everything as it was after Escape', async () => {
    const { page, faults } = await open('/page.html');
    const before = await order(page);
    const pointer = mouse(page);
    await pointer.down(await gripAt(page, 0));
    await pointer.move(await rowAt(page, 3));
    await page.locator('[popover]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[popover]').waitFor({ state: 'detached' });
    await pointer.up();
    expect(await order(page)).to.deep.equal(before);
    expect(await page.locator('.after, .before, [data-dragged]').count()).to.equal(0);
    expect(faults).to.deep.equal([]);
    await page.context().close();
  });

  it('scrolls the page under a long list', async () => {
    const { page } = await open('/many.html');
    const [first] = await order(page);
    const pointer = mouse(page);
    await pointer.down(await gripAt(page, 0));
    await pointer.move({ ...(await gripAt(page, 0)), y: 590 });
    await page.waitForFunction(() => scrollY > 600);
    await pointer.move({ ...(await rowAt(page, 0)), y: 300 });
    await pointer.up();
    await page.locator('[popover]').waitFor({ state: 'detached' });
    expect((await order(page)).indexOf(first!)).to.be.above(8);
    await page.context().close();
  });

  it('lets a finger on the text scroll the page', async () => {
    const { page } = await open('/many.html', { hasTouch: true, isMobile: true });
    const before = await order(page);
    const pointer = await touch(page);
    await pointer.down(await rowAt(page, 5));
    await pointer.move({ ...(await rowAt(page, 5)), y: 20 });
    await pointer.up();
    await page.waitForFunction(() => scrollY > 100);
    expect(await order(page)).to.deep.equal(before);
    await page.context().close();
  });
});
