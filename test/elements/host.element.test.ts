/** A page that scores itself, from a bank without keys. */
import { expect } from 'chai';
import { parseBank, scoreItem, stripKeys, type Bank, type Item, type Outcome } from '../../src/engine.js';
import type { RecogAttemptRequestEvent } from '../../src/index.js';
import { interactions, scorers } from '../../src/interactions/definitions.js';
import { bank as sample } from '../harness/banks.js';
import { engine } from '../harness/engine.js';
import { PROVE } from '../harness/env.js';
import { violationsIn } from '../harness/look.js';
import { leave, mount, place, replace, settle, sleep, until, type Quiz } from '../harness/quiz.js';
import { operators } from '../suites/operate.js';

const FAILED = 'Your answer could not be marked. Try again in a moment.';
const BLOCKED = 'This page takes no answer just now.';

const parsed = (bank: object): Bank => parseBank(bank).bank!;
const withoutKeys = (bank: object) => stripKeys(bank);

/** How a server answers. */
type Reply = (item: Item, response: unknown) => unknown;
const score: Reply = (item, response) => scoreItem(item, response, { selfAssess: true });
const scoreWithKey: Reply = (item, response) => ({ ...(score(item, response) as Outcome), item });

/** Marks by the whole bank, which the element never sees. */
const listen = ({ element }: Quiz, whole: Bank, reply: Reply = score) => {
  element.addEventListener('recog-attempt-request', (event) => {
    const item = whole.items.find(({ id }) => id === event.itemId)!;
    event.respondWith(Promise.resolve().then(() => reply(item, event.response)) as Promise<Outcome>);
  });
};

const river = {
  id: 'vienna',
  type: 'choice',
  prompt: 'Which river?',
  points: 2,
  explanation: 'It rises in the Black Forest.',
  options: [
    { text: 'Danube', correct: true },
    { text: 'Rhine', feedback: 'That one is at Basel.' },
  ],
};
const set = {
  id: 'primes',
  type: 'choice',
  multiple: true,
  prompt: 'Which are prime?',
  options: [{ text: 'Two', correct: true }, { text: 'Three', correct: true }, 'Four', 'Six'],
};
const pairs = {
  id: 'capitals',
  type: 'match',
  prompt: 'Capitals',
  pairs: [
    { prompt: 'France', answer: 'Paris' },
    { prompt: 'Italy', answer: 'Rome' },
    { prompt: 'Spain', answer: 'Madrid' },
  ],
};
const bankOf = (items: readonly object[], settings: object = {}, more: object = {}) =>
  parsed({ version: 1, id: 'hosted', title: 'Hosted', settings, items, ...more });

const open = async (items: readonly object[], settings: object = {}, reply?: Reply) => {
  const whole = bankOf(items, settings);
  const quiz = await mount(withoutKeys(whole), { seed: '3' });
  listen(quiz, whole, reply);
  return quiz;
};
const choose = async (quiz: Quiz, name: string, text: string) => {
  const select = (await quiz.get('combobox', name)) as HTMLSelectElement;
  select.value = [...select.options].find((option) => option.text === text)!.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

const gallery = parsed(JSON.parse(await (await fetch('/questions/gallery.json')).text()) as object);
const items = gallery.items.map((item) =>
  'image' in item
    ? ({
        ...item,
        image: { ...(item.image as object), src: (item.image as { src: string }).src.replace('..', '') },
      } as Item)
    : item,
);

/** In other engines than Chromium one of each type, unless the full figures are asked for. */
const asked =
  engine === 'chromium' || PROVE
    ? items
    : items.filter(({ type }, index) => items.findIndex((other) => other.type === type) === index);
const galleryOf = (item: Item): Bank =>
  parsed({
    version: 1,
    id: item.id,
    title: 'One',
    lang: gallery.lang,
    sources: gallery.sources,
    settings: { selfAssess: true },
    items: [item],
  });
const keyOf = (item: Item) => {
  const key = scorers.get(item.type)!.correctResponse(item);
  return (item.type === 'extended-text' ? { text: 'Some words of mine.', ...(key as object) } : key) as never;
};

describe('a page that scores', () => {
  describe('and does not', () => {
    const silent = () => {
      replace(
        window,
        'setTimeout',
        (real) =>
          ((run: () => void, ms?: number, ...rest: unknown[]) =>
            real(run, ms === 10_000 ? 50 : ms, ...rest)) as typeof setTimeout,
      );
      return new Promise<never>(() => {});
    };
    const ways: Readonly<Record<string, readonly [words: string, ask?: (event: RecogAttemptRequestEvent) => void]>> = {
      'has no listener': [FAILED],
      'gives no answer': [FAILED, () => undefined],
      'refuses it': [BLOCKED, (event) => event.preventDefault()],
      fails: [FAILED, (event) => event.respondWith(Promise.reject(new Error('no server')))],
      'gives what is no outcome': [FAILED, (event) => event.respondWith(Promise.resolve({ score: 1 }) as never)],
      'is silent for 10 s': [FAILED, (event) => event.respondWith(silent())],
    };
    for (const [way, [words, ask]] of Object.entries(ways))
      it(`makes no attempt where it ${way}: it is said, nothing is lost, also by a reload, and it may be tried again`, async () => {
        const whole = bankOf([river]);
        const keyless = withoutKeys(whole);
        const quiz = await mount(keyless, { seed: '3' });
        if (ask) quiz.element.addEventListener('recog-attempt-request', ask, { once: true });
        await quiz.choose('Rhine');
        await quiz.press('Check');
        await quiz.see(words);
        expect(quiz.announced).to.eql([words]);
        expect(quiz.fired('attempt')).to.eql([]);
        expect(quiz.rows).to.eql(['Danube', 'x Rhine']);
        await quiz.focusIs('button', 'Check');
        await leave(quiz);

        const again = await mount(keyless, { seed: '3' });
        expect(again.rows).to.eql(['Danube', 'x Rhine']);
        listen(again, whole);
        await again.press('Check');
        await again.see('Incorrect 0 of 2 points');
        expect(again.fired('attempt')).to.have.length(1);
      });

    it('ends nothing where it fails at the end: the answers stay, and Finish may be pressed again', async () => {
      const whole = bankOf([river, set], { feedback: 'end' });
      const quiz = await mount(withoutKeys(whole), { seed: '3' });
      let isDown = true;
      listen(quiz, whole, (item, response) => {
        if (isDown && item.id === 'primes') throw new Error('no server');
        return score(item, response);
      });
      await quiz.choose('Danube');
      await quiz.press('Next');
      await quiz.choose('Two', 'Three');
      await quiz.press('Finish');
      await quiz.see(FAILED);
      expect(quiz.firedNames).not.to.include.members(['attempt']);
      expect(quiz.fired('session-end')).to.eql([]);
      expect(quiz.rows.filter((row) => row.startsWith('x'))).to.eql(['x Two', 'x Three']);
      isDown = false;
      await quiz.press('Finish');
      await quiz.see('3 of 3 points');
      expect(quiz.fired('session-end')).to.have.length(1);
    });

    it('is needed where the attribute says so, whatever the bank knows', async () => {
      const quiz = await mount(sample(), { scorer: 'host' });
      await quiz.choose('Danube');
      await quiz.press('Check');
      await quiz.see(FAILED);
      expect(quiz.fired('attempt')).to.eql([]);
    });
  });

  it('may say so by the attribute: without it, items without keys are left out, and the author is told', async () => {
    const bank = { version: 1, id: 'x', title: 'X', items: [{ id: 'a', type: 'true-false', prompt: 'Is it?' }, river] };
    const told = await mount(bank, { storage: 'none' });
    await told.get('heading', /^Question 1 of 1/);
    expect(told.fired('ready')[0]!['problems']).to.have.length(1);
    const quiz = await mount(bank, { storage: 'none', scorer: 'host' });
    expect(quiz.fired('ready')[0]!['problems']).to.eql([]);
    await quiz.see('Question 1 of 2 1 point');
  });

  describe('without giving the key', () => {
    it('is shown with its verdict, its feedback by parts, and its receipt', async () => {
      const quiz = await open([river]);
      await quiz.answer('Rhine');
      await quiz.see('Incorrect 0 of 2 points Rhine That one is at Basel.');
      expect(quiz.announced).to.eql(['Incorrect. 0 of 2 points']);
      expect(quiz.rows).to.eql(['Danube', 'x Rhine Incorrect']);
      quiz.element.shadowRoot!.querySelector('summary')!.click();
      await quiz.see('Rhine 0');
      expect(quiz.text).not.to.include('Black Forest');
      expect(await violationsIn(quiz.element)).to.eql([]);
    });

    it('marks parts by the receipt alone', async () => {
      const quiz = await open([set]);
      await quiz.answer('Two', 'Four');
      await quiz.see('Incorrect 0 of 1 point');
      expect(quiz.rows).to.eql(['x Two Correct', 'Three', 'x Four Incorrect', 'Six']);
    });

    it('marks no part where there is no receipt, unless all is right', async () => {
      const bare: Reply = (item, response) => ({ ...(score(item, response) as Outcome), receipt: [] });
      const quiz = await open([{ ...set, scoring: 'no-penalty' }, pairs], {}, bare);
      await quiz.answer('Two', 'Four');
      await quiz.see('Partly correct 0.5 of 1 point');
      expect(quiz.rows).to.eql(['x Two', 'Three', 'x Four', 'Six']);
      await quiz.press('Next');
      await choose(quiz, 'France', 'Paris');
      await choose(quiz, 'Italy', 'Rome');
      await choose(quiz, 'Spain', 'Madrid');
      await quiz.press('Check');
      await quiz.see('1 of 1 point');
      // Three parts, the verdict, and what is read out.
      expect(quiz.text.match(/\bCorrect\b/g)).to.have.length(5);
    });

    for (const item of asked)
      it(`throws nothing and claims no key: ${item.id}`, async () => {
        const faults: unknown[] = [];
        const note = (event: ErrorEvent | PromiseRejectionEvent) => faults.push(event);
        addEventListener('error', note);
        addEventListener('unhandledrejection', note);
        const whole = galleryOf(item);
        const quiz = await mount(withoutKeys(whole), { storage: 'none', seed: '3' });
        // Whatever is given is called half right.
        listen(quiz, whole, () => ({ score: 0.5, maxScore: 1, fraction: 0.5, correctness: 'partially-correct' }));
        await operators[item.type]!.click(quiz, whole.items[0]!, keyOf(whole.items[0]!));
        await quiz.press('Check');
        await quiz.when('attempt');
        await quiz.see('Partly correct 0.5 of 1 point');
        await settle();
        removeEventListener('error', note);
        removeEventListener('unhandledrejection', note);
        expect(faults).to.eql([]);
        expect(quiz.text).not.to.match(/Correct answer|Missed|Incorrect/);
        quiz.element.remove();
      });

    it('shows what was left out at the end without a mark', async () => {
      const quiz = await open([river, set, pairs]);
      await quiz.element.finish();
      await quiz.see('0 of 4 points');
      await quiz.press('Review');
      await quiz.see('Which river?');
      expect(quiz.rows).to.eql(['Danube', 'Rhine']);
    });
  });

  describe('and gives the key', () => {
    for (const item of asked)
      it(`reaches full marks, as if the bank had it: ${item.id}`, async function () {
        this.timeout(20_000);
        const whole = galleryOf(item);
        const known = whole.items[0]!;
        const quiz = await mount(withoutKeys(whole), { storage: 'none', seed: '3' });
        listen(quiz, whole, scoreWithKey);
        await operators[item.type]!.click(quiz, known, keyOf(known));
        await quiz.press('Check');
        const { outcome } = (await quiz.when('attempt')) as unknown as { outcome: Outcome };
        const isScored =
          interactions.definitions.get(item.type)!.best(known, { selfAssess: true }).n > 0n && item.scored !== false;
        expect(outcome.correctness).to.equal(isScored ? 'correct' : 'unscored');
        if (item.explanation && gallery.markup === 'plain') await quiz.see(item.explanation.slice(0, 20));
        quiz.element.remove();
      });

    it('is shown with the key, the explanation and the feedback in place, also after a reload', async () => {
      const quiz = await open([river], {}, scoreWithKey);
      expect(quiz.markup).not.to.include('Basel');
      await quiz.answer('Rhine');
      const look = async (one: Quiz) => {
        await one.see('It rises in the Black Forest.');
        expect(one.rows).to.eql(['Danube Correct answer', 'x Rhine Incorrect That one is at Basel.']);
      };
      await look(quiz);
      await leave(quiz);
      const again = await mount(withoutKeys(bankOf([river])), { seed: '3' });
      await look(again);
    });

    it('shows the right order', async () => {
      const order = {
        id: 'o',
        type: 'order',
        prompt: 'Order',
        options: [
          { text: 'Z', reveal: '1900' },
          { text: 'M', reveal: '1950' },
          { text: 'A', reveal: '2000' },
        ],
      };
      const quiz = await open([order], {}, scoreWithKey);
      await quiz.press('Check');
      await quiz.see('1900 Z');
      expect(quiz.text).to.match(/1900 Z .*1950 M .*2000 A/);
    });

    it('is not believed where the key is another item’s', async () => {
      for (const odd of [
        null,
        'x',
        { ...river, id: 'other' },
        { ...river, options: ['Danube'] },
        { ...river, type: 'order' },
        { ...river, options: [{ text: 'Elbe', correct: true }, 'Rhine'] },
      ]) {
        const quiz = await open([river], {}, (item, response) => ({
          ...(score(item, response) as Outcome),
          item: odd,
        }));
        await quiz.answer('Rhine');
        await quiz.see('Incorrect 0 of 2 points');
        expect(quiz.rows, JSON.stringify(odd)).to.eql(['Danube', 'x Rhine Incorrect']);
        await quiz.element.restart();
        quiz.element.remove();
      }
    });

    it('keeps it back while an attempt is left, and keeps what is not wrong when it is tried again', async () => {
      const quiz = await open([pairs], { attempts: 2 }, scoreWithKey);
      await choose(quiz, 'France', 'Paris');
      await choose(quiz, 'Italy', 'Madrid');
      await quiz.press('Check');
      await quiz.press('Try again');
      const chosen = () =>
        quiz
          .all('combobox')
          .map((select) => (select as HTMLSelectElement).selectedOptions[0]!.text)
          .join();
      await until(
        () => chosen() === 'Paris,Choose…,Choose…',
        () => chosen(),
      );
      await choose(quiz, 'Italy', 'Madrid');
      await quiz.press('Check');
      await until(() => quiz.fired('attempt').length === 2);
      await quiz.see('Rome');
    });
  });

  it('counts by its own maximum', async () => {
    const quiz = await open([river, set], {}, () => ({
      score: 3,
      maxScore: 6,
      fraction: 0.5,
      correctness: 'partially-correct',
    }));
    await quiz.see('Question 1 of 2 2 points');
    await quiz.answer('Rhine');
    await quiz.see('Partly correct 3 of 6 points');
    await quiz.press('Next');
    await quiz.press('Finish');
    await quiz.press('Finish anyway');
    await quiz.see('3 of 7 points');
  });

  it('is waited for', async () => {
    const quiz = await open([river], {}, (item, response) => sleep(300).then(() => score(item, response)));
    await quiz.choose('Danube');
    await quiz.press('Check');
    await sleep(100);
    expect(quiz.text).not.to.match(/Correct|Incorrect/);
    await quiz.see('Correct 2 of 2 points');
  });

  for (const [way, isHeard] of [
    ['nobody listens', false],
    ['the page fails', true],
  ] as const)
    it(`lets the clock end the session where ${way}: the answer stays, unmarked`, async () => {
      const whole = bankOf([river, set], { timeLimit: 1, timeLimitEssential: true });
      const quiz = place(withoutKeys(whole), { seed: '3' });
      if (isHeard) listen(quiz, whole, () => Promise.reject(new Error('no server')));
      await quiz.press('Start');
      await quiz.choose('Danube');
      await quiz.get('heading', 'Your result');
      await quiz.see('0 of 3 points');
      await until(() => quiz.fired('session-end').length === 1);
      expect(quiz.fired('attempt')).to.eql([]);
      expect(quiz.element.state!.items[0]).to.deep.include({ response: 'danube', attempts: [] });
    });

  describe('and its result, taken along', () => {
    const order = { id: 'o', type: 'order', prompt: 'Order', options: ['Zulu', 'Mike', 'Alfa'] };
    const statement = { id: 't', type: 'true-false', prompt: 'Is it?', answer: true };
    const copied = async (reply?: Reply) => {
      const texts: string[] = [];
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(texts.push(text)) },
        configurable: true,
      });
      const quiz = await open([order, statement], {}, reply);
      await quiz.press('Check');
      await quiz.press('Next');
      await quiz.choose('False');
      await quiz.press('Check');
      await quiz.press('Finish');
      await quiz.see('Your result');
      (await until(() => quiz.element.shadowRoot!.querySelector('summary')))!.click();
      await quiz.press('Copy as text');
      return [quiz, await until(() => texts[0])] as const;
    };
    afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

    it('claims no key that the page didn’t give', async () => {
      const [quiz, text] = await copied();
      expect(text).to.include('Your answer: False').and.not.include('Correct answer');
      expect(quiz.names('checkbox').join()).not.to.match(/key/i);
    });

    it('has the key that it gave', async () => {
      const [quiz, text] = await copied(scoreWithKey);
      expect(text).to.include('Correct answer: True');
      expect(quiz.names('checkbox').join()).to.match(/key/i);
    });
  });

  it('is not asked what nobody knows', async () => {
    const quiz = await open([river], { dontKnow: true });
    await quiz.press("I don't know");
    await quiz.see('0 of 2 points');
    expect(quiz.fired('attempt-request')).to.eql([]);
  });
});
