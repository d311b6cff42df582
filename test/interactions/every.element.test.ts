/**
 * What every interaction has to do on the screen, tried on the items of the gallery: full marks by clicks and by keyboard,
 * the verdict said once, every state without a fault of axe, in a narrow column, from right to left.
 */
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { parseBank, scoreItem, type Bank, type Item } from '../../src/engine.js';
import { ResponseChangeEvent } from '../../src/interactions/interaction-element.js';
import { interactions, scorers } from '../../src/interactions/definitions.js';
import { can, engine } from '../harness/engine.js';
import { PROVE } from '../harness/env.js';
import { stage, targetsIn, violationsIn } from '../harness/look.js';
import { deep, keys, leave, mount, replace, until, type Quiz } from '../harness/quiz.js';
import { operators, tabTo } from '../suites/operate.js';
import { many, withTexts } from '../suites/variants.js';

const gallery = parseBank(await (await fetch('/questions/gallery.json')).text()).bank!;
const { definitions } = interactions;
const lang = (item: Item) => item.lang ?? gallery.lang;
const context = (item: Item) => ({ lang: lang(item), selfAssess: true });

const bankOf = (item: Item, more: Partial<Bank> = {}) => ({
  version: 1,
  id: 'one',
  title: 'One question',
  sources: gallery.sources,
  settings: { selfAssess: true },
  ...more,
  items: [item],
});
/** Addresses in a bank that is a property are relative to the page. */
const placed = (item: Item): Item => {
  if (!('image' in item)) return item;
  const image = item.image as { readonly src: string };
  return { ...item, image: { ...image, src: image.src.replace('..', '') } } as Item;
};
const items = gallery.items.map(placed);
const byType = new Map([...definitions.keys()].map((type) => [type, items.filter((item) => item.type === type)]));

const keyOf = (item: Item) => {
  const key = scorers.get(item.type)!.correctResponse(item);
  return (item.type === 'extended-text' ? { text: 'Some words of mine.', ...(key as object) } : key) as never;
};

const element = ({ element: quiz }: Quiz) =>
  [...deep(quiz)].find(({ localName }) => /^recog-.*-interaction$/.test(localName))!;

/** Gives a response as the element itself does. */
const give = async (quiz: Quiz, response: unknown) => {
  const before = quiz.fired('response-change').length;
  element(quiz).dispatchEvent(new ResponseChangeEvent(response as string, false));
  await until(() => quiz.fired('response-change').length > before);
};

/** Responses near the key: less of it, in another order, something else. */
const near = (item: Item): readonly unknown[] => {
  const key: unknown = keyOf(item);
  const ids = definitions
    .get(item.type)!
    .arrangement(item)
    .lists.flatMap((list) => list.map(({ id }) => id));
  if (Array.isArray(key)) {
    const list = key as readonly string[];
    return [list.slice(0, 1), [...list].reverse(), [list[1], list[0], ...list.slice(2)], ...ids.map((id) => [id])];
  }
  if (typeof key === 'object' && key !== null) {
    if ('text' in key) return [{ text: 'Words.', claimed: [0] }, { text: 'Words.', claimed: [] }, { text: 'Words.' }];
    const entries = Object.entries(key as Readonly<Record<string, string>>);
    const values = entries.map(([, value]) => value);
    const turned = entries.map(([part], index) => [part, values[(index + 1) % values.length]!]);
    return [Object.fromEntries(entries.slice(1)), Object.fromEntries(turned), Object.fromEntries(turned.slice(0, 1))];
  }
  return [...ids, 'true', 'false', 'zzz', '-99999'];
};
const of = (item: Item, correctness: string) =>
  near(item).find((response) => {
    const definition = definitions.get(item.type)!;
    const read = definition.read(item, response);
    if (read === undefined || !definition.isComplete(item, read, context(item))) return false;
    return scoreItem(item, response, context(item)).correctness === correctness;
  });

const check = async (quiz: Quiz) => {
  await quiz.press('Check');
  await until(
    () => quiz.fired('attempt').length > 0 && !quiz.has('button', 'Check'),
    () => `not marked: ${quiz.text}`,
  );
};

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  '<svg/onload=alert(1)>',
  '</textarea></select></option><b>',
  '<style>*{display:none}</style>',
  'javascript:alert(1)',
  '<!-- --><iframe srcdoc="<script>parent.alert(1)</script>">',
];

/** Six states of an item, and the way there. */
const states: Readonly<Record<string, (quiz: Quiz, item: Item) => Promise<unknown>>> = {
  empty: () => Promise.resolve(),
  'partly answered': async (quiz, item) =>
    give(quiz, near(item)[0] === undefined ? keyOf(item) : (of(item, 'partially-correct') ?? keyOf(item))),
  correct: async (quiz, item) => {
    await give(quiz, keyOf(item));
    await check(quiz);
  },
  partly: async (quiz, item) => {
    await give(quiz, of(item, 'partially-correct') ?? of(item, 'incorrect') ?? keyOf(item));
    await check(quiz);
  },
  incorrect: async (quiz, item) => {
    await give(quiz, of(item, 'incorrect') ?? keyOf(item));
    await check(quiz);
    quiz.element.shadowRoot!.querySelector('summary')?.click();
  },
  'review of what was left out': async (quiz) => {
    await quiz.element.finish();
    await quiz.press('Review');
    await quiz.get('button', 'Back to the result');
  },
};

describe('every interaction', () => {
  it('is in this suite and in the gallery, twice at least', () => {
    expect(Object.keys(operators)).to.have.members([...definitions.keys()]);
    for (const [type, list] of byType) expect(list.length, type).to.be.at.least(2);
  });

  it('stands on one page with all the others, and each is marked there', async function () {
    this.timeout(120_000);
    const all = [...byType.values()].map(([item]) => item!);
    const bank = { ...bankOf(all[0]!), settings: { selfAssess: true, layout: 'all' }, items: all };
    const quiz = await mount(bank, { storage: 'none', seed: '3' });
    const elements = [...deep(quiz.element)].filter(({ localName }) => /^recog-.*-interaction$/.test(localName));
    expect(elements).to.have.length(all.length);
    all.forEach((item, index) => elements[index]!.dispatchEvent(new ResponseChangeEvent(keyOf(item), false)));
    for (let count = all.length; count > 0; count--) {
      await quiz.press('Check', 'first');
      await until(() => quiz.all('button', 'Check').length < count);
    }
    const outcomes = quiz.fired('attempt').map(({ outcome }) => (outcome as { correctness: string }).correctness);
    expect(outcomes).to.eql(all.map(() => 'correct'));
  });

  it('is marked at the end where the bank says so, and can be looked at again', async function () {
    this.timeout(120_000);
    // Without Check nobody can claim what a text of their own does.
    const all = [...byType.values()].map(([item]) => item!).filter(({ type }) => type !== 'extended-text');
    const bank = { ...bankOf(all[0]!), settings: { feedback: 'end' }, items: all };
    const quiz = await mount(bank, { storage: 'none', seed: '3' });
    for (const [index, item] of all.entries()) {
      await give(quiz, keyOf(item));
      await quiz.press(index < all.length - 1 ? 'Next' : 'Finish');
    }
    await quiz.see('100%');
    await quiz.press('Review');
    for (const item of all) {
      await quiz.see(item.prompt);
      expect(quiz.all('textbox').concat(quiz.all('combobox')), item.type).to.eql([]);
      if (item !== all.at(-1)) await quiz.press('Next');
    }
  });

  for (const [type, list] of byType)
    describe(type, () => {
      for (const way of ['click', 'keyboard'] as const)
        it(`reaches full marks by ${way} alone, and the verdict is said once`, async function () {
          this.timeout(120_000);
          // A list that drops down takes no arrows from its driver (24 November 2026).
          if (engine === 'webkit' && way === 'keyboard' && list.some(hasCombobox)) this.skip();
          for (const item of list) {
            const quiz = await mount(bankOf(item), { storage: 'none', seed: '3' });
            quiz.element.shadowRoot!.querySelector<HTMLElement>('.item h3')!.focus();
            await operators[type]![way](quiz, item, keyOf(item));
            if (way === 'click') await quiz.press('Check');
            else {
              await tabTo(quiz, 'button', 'Check');
              await keys('Enter');
            }
            const attempt = await quiz.when('attempt');
            const { outcome } = attempt as unknown as { outcome: { correctness: string; fraction: number } };
            const isScored = definitions.get(type)!.best(item, { selfAssess: true }).n > 0n && item.scored !== false;
            expect(outcome.correctness, item.id).to.equal(isScored ? 'correct' : 'unscored');
            await until(() => quiz.announced.some((said) => /^(?:Correct|Noted)/.test(said)));
            expect(quiz.announced.filter((said) => /^(?:Correct|Noted)/.test(said))).to.have.length(1);
            await quiz.focusIs('button', 'Finish');
            quiz.element.remove();
          }
        });

      it('is no attempt without a response', async () => {
        const [item] = list;
        const quiz = await mount(bankOf(item!), { storage: 'none' });
        await quiz.press('Check');
        // The order on the screen is a response, once Check is pressed.
        if (type === 'order') {
          await quiz.when('attempt');
          return;
        }
        await until(() => quiz.announced.length > 0);
        expect(quiz.announced[0]).to.match(/ first\.$/);
        expect(quiz.fired('attempt')).to.eql([]);
      });

      it('is no attempt at Finish where all was taken back, and the session ends', async () => {
        const [item] = list;
        const key: unknown = keyOf(item!);
        const taken =
          typeof key === 'string' ? '' : Array.isArray(key) ? [] : 'text' in (key as object) ? { text: ' ' } : {};
        // Of radio buttons one stays.
        if (definitions.get(type)!.read(item!, taken) === undefined) return;
        const quiz = await mount(bankOf(item!, { settings: { feedback: 'end', selfAssess: true } }), {
          storage: 'none',
        });
        await give(quiz, key);
        await give(quiz, taken);
        await quiz.press('Finish');
        await quiz.press('Finish anyway');
        await quiz.when('session-end');
        if (!Array.isArray(taken)) expect(quiz.fired('attempt')).to.eql([]);
        await quiz.get('heading', 'Your result');
      });

      it('comes back after a reload with what was entered', async () => {
        for (const item of list) {
          const response = of(item, 'partially-correct') ?? keyOf(item);
          const bank = { ...bankOf(item), id: `back-${item.id}` };
          const first = await mount(bank, { seed: '3' });
          await give(first, response);
          await leave(first);
          const again = await mount(bank, { seed: '3' });
          const { response: there } = again.element.state!.items[0]!;
          expect(there, item.id).to.eql(definitions.get(type)!.read(item, response));
          // What stands on the screen is that, too.
          await check(again);
          expect(again.fired('attempt')[0]!['response']).to.eql(there);
          again.element.remove();
        }
      });

      const looks = [
        { name: 'light', scheme: 'light' },
        { name: 'dark', scheme: 'dark' },
        { name: 'from right to left', scheme: 'light', lang: 'ar' },
        { name: 'in forced colours', scheme: 'light', forced: true },
      ] as const;
      // Chromium sees them all, the others a sample; only there can colours be forced.
      const seen = looks.filter((look) =>
        'forced' in look ? can.emulateMedia : engine === 'chromium' || PROVE || look.name === 'light',
      );
      for (const look of seen)
        it(`has no fault of axe in six states, ${look.name}`, async function () {
          this.timeout(120_000);
          const isForced = 'forced' in look;
          if (isForced) await emulateMedia({ forcedColors: 'active' });
          try {
            for (const [name, reach] of Object.entries(states))
              for (const item of PROVE ? list : list.slice(0, 1)) {
                const box = stage({ colorScheme: look.scheme });
                const quiz = await mount(
                  bankOf(item, 'lang' in look ? { lang: look.lang } : {}),
                  { storage: 'none', seed: '3' },
                  box,
                );
                await reach(quiz, item);
                expect(await violationsIn(box), `${item.id}, ${name}`).to.eql([]);
                box.remove();
              }
          } finally {
            if (isForced) await emulateMedia({ forcedColors: 'none' });
          }
        });

      for (const dir of ['ltr', 'rtl'] as const)
        it(`fits 280 px with long words and large text, ${dir}, with targets of 24 px`, async function () {
          this.timeout(60_000);
          for (const [name, reach] of Object.entries(states))
            for (const item of list.flatMap((one) => [one, withTexts(one, (n) => `${'W'.repeat(70)}${n}`)])) {
              const box = stage({ width: '280px', overflow: 'auto' });
              const quiz = await mount(
                bankOf(item, dir === 'rtl' ? { lang: 'he' } : {}),
                { storage: 'none', seed: '3' },
                box,
              );
              await reach(quiz, item);
              expect(box.scrollWidth, `${item.id}, ${name}, scrolls`).to.be.at.most(box.clientWidth);
              for (const target of targetsIn(quiz.element)) {
                const { width, height } = target.getBoundingClientRect();
                // A hair less is rounding.
                expect(Math.min(width, height), `${name}: ${target.outerHTML}`).to.be.at.least(23.99);
              }
              box.remove();
            }
        });

      it('shows hostile text as it is written', async function () {
        this.timeout(60_000);
        const ran: string[] = [];
        for (const name of ['alert', 'confirm', 'print', 'open'] as const)
          replace(window, name, () => (() => ran.push(name)) as never);
        const shapeOf = async (item: Item) => {
          const quiz = await mount(bankOf(item), { storage: 'none', seed: '3' });
          await give(quiz, keyOf(item));
          await check(quiz);
          const counts = new Map<string, number>();
          for (const { localName } of deep(quiz.element)) counts.set(localName, (counts.get(localName) ?? 0) + 1);
          const { text } = quiz;
          quiz.element.remove();
          return { counts: Object.fromEntries(counts), text };
        };
        const [item] = list;
        const plain = await shapeOf(withTexts(item!, (n) => `plain ${n}`));
        for (const hostile of HOSTILE) {
          const { counts, text } = await shapeOf(withTexts(item!, (n) => `${hostile} ${n}`));
          expect(counts, hostile).to.eql(plain.counts);
          expect(text).to.include(`${hostile} 1`);
        }
        expect(ran).to.eql([]);
      });

      it('takes 200 parts', async function () {
        this.timeout(60_000);
        const item = { id: 'many', type, prompt: 'Which?', ...many(200)[type]! };
        const parsed = parseBank(bankOf(item)).bank!.items[0]!;
        const quiz = await mount(bankOf(parsed), { storage: 'none', seed: '3' });
        await give(quiz, keyOf(parsed));
        await check(quiz);
        const { outcome } = quiz.fired('attempt')[0] as unknown as { outcome: { readonly correctness: string } };
        expect(outcome.correctness).to.equal('correct');
      });
    });
});

function hasCombobox({ type, ...item }: Item): boolean {
  return (
    type === 'match' || type === 'categorize' || (type === 'cloze' && /options|wordBank/.test(JSON.stringify(item)))
  );
}
