/** A bank without its keys: nothing of them is left, and what is asked is the same. */
import { expect } from 'chai';
import { createSession, parseBank, scoreItem, stripKeys, type Bank, type Item } from '../../src/engine.js';
import { interactions, scorers } from '../../src/interactions/definitions.js';
import { itemHash } from '../../src/engine/item-hash.js';
import { examples } from '../suites/examples.js';

const { definitions } = interactions;

const bankOf = (items: readonly unknown[], more: object = {}) => ({
  version: 1,
  id: 'b',
  title: 'A bank',
  ...more,
  items,
});
const parsed = (bank: object): Bank => {
  const { bank: read, problems } = parseBank(bank);
  expect(problems.filter(({ severity }) => severity === 'error')).to.eql([]);
  return read!;
};

/** Every list in an order of its own, so that only what is in it counts. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, sorted(entry)]));
};

const viewOf = (item: Item, lang: string): unknown => {
  const definition = definitions.get(item.type)!;
  const order = definition.arrangement(item).lists.flatMap((list) => list.map(({ id }) => id));
  const view = definition.present(item, { order, response: null, lang, selfAssess: true });
  // The width of a field goes by the longest answer, and would tell of it.
  const { size: _size, ...rest } = view as unknown as Record<string, unknown>;
  return JSON.parse(JSON.stringify(rest));
};

const SECRET = 'only-after-the-answer';
/** Everything that an author may say once an answer is given. */
const said = {
  explanation: SECRET,
  note: SECRET,
  feedback: { correct: SECRET, partial: SECRET, incorrect: SECRET },
  evidence: [{ quote: SECRET }],
  status: 'corrected',
  correction: SECRET,
};
const option = { feedback: SECRET, unchosenFeedback: SECRET, note: SECRET };
const telling: Readonly<Record<string, object>> = {
  choice: { options: [{ text: 'A', correct: true, ...option }, { text: 'B', credit: 0.25, ...option }, 'C'] },
  'true-false': { answer: true },
  'text-entry': { answers: [SECRET, { text: `${SECRET} too`, feedback: SECRET, note: SECRET }] },
  numeric: { answers: [{ value: 31_337, feedback: SECRET, note: SECRET }], units: [{ unit: 'km', factor: 1 }] },
  order: {
    options: [{ text: 'Z', reveal: SECRET, ...option }, { text: 'M', ...option }, { text: 'A' }],
    alternates: [['M', 'Z', 'A']],
  },
  match: {
    pairs: [
      { prompt: 'P1', answer: { text: 'Z', ...option }, note: SECRET },
      { prompt: 'P2', answer: 'A' },
    ],
    distractors: [{ text: 'M', ...option }],
  },
  categorize: {
    categories: [
      { text: 'Last', options: [{ text: 'Z', ...option }], note: SECRET },
      { text: 'First', options: ['A'] },
    ],
    distractors: [{ text: 'M', ...option }],
  },
  cloze: {
    text: '{{x}} and {{y}}',
    gaps: {
      x: [SECRET, { text: `${SECRET} too`, feedback: SECRET }],
      y: { options: [{ text: 'B', correct: true, ...option }, 'C'] },
    },
  },
  hottext: { text: String.raw`[[*10:30]] a\*b [[id:*two]] and [[\*starred]] [[**both]] x\:y [[a[1]]]` },
  'find-evidence': { text: 'The sea rises. It falls.', sentences: 2, evidence: [{ quote: 'It falls' }] },
  hotspot: {
    image: { src: 'a.png', alt: 'A', width: 9, height: 9 },
    areas: [
      { label: 'A', shape: 'rect', coords: [0, 0, 4, 4], correct: true, ...option },
      { label: 'B', shape: 'rect', coords: [5, 5, 9, 9], credit: -0.25, ...option },
    ],
  },
  matrix: { columns: ['Yes', { text: 'No', ...option }], rows: [{ text: 'R', answer: 'No', note: SECRET }] },
  'extended-text': { model: SECRET, rubric: [{ text: 'names it', points: 2 }] },
};
const KEYS =
  /"(?:answers?|correct|credit|reveal|alternates|model|feedback|unchosenFeedback|explanation|evidence|note|correction)"/;

describe('a bank without its keys', () => {
  const items = [...definitions.keys()].map((type) => ({
    id: `the-${type}`,
    type,
    prompt: 'Which?',
    ...said,
    ...telling[type],
  }));
  const whole = parsed(bankOf(items, { sources: { s: { title: 'S' } }, note: SECRET, settings: { selfAssess: true } }));
  const stripped = stripKeys(whole);
  const read = parsed(stripped);

  it('has an item of every type here', () => expect(Object.keys(telling)).to.have.members([...definitions.keys()]));

  it('is a right bank that the page scores', () => {
    expect(read.items.map(({ id }) => id)).to.eql(whole.items.map(({ id }) => id));
    expect(read.settings).to.eql({ selfAssess: true, scorer: 'host' });
  });

  for (const [index, item] of whole.items.entries())
    describe(item.type, () => {
      const text = JSON.stringify((stripped as { items: readonly unknown[] }).items[index]);

      it('has no key, and nothing that is said afterwards', () => {
        expect(text).not.to.include(SECRET);
        expect(text).not.to.match(KEYS);
        expect(text).not.to.include('31337');
      });

      it('asks the same', () => expect(sorted(viewOf(read.items[index]!, 'en'))).to.eql(sorted(viewOf(item, 'en'))));

      it('takes responses that the whole item reads', () => {
        const key = scorers.get(item.type)!.correctResponse(item);
        const given = item.type === 'extended-text' ? { text: 'Words.', claimed: [0] } : key;
        const response = definitions.get(item.type)!.read(read.items[index]!, given);
        expect(response).not.to.equal(undefined);
        expect(scoreItem(item, response, { selfAssess: true }).correctness).to.equal('correct');
      });

      it('is the same when its keys are taken out again, and when it is read again', () => {
        expect(stripKeys(read)).to.eql(stripped);
        expect(itemHash(parsed(bankOf([read.items[index]!], { settings: { scorer: 'host' } })).items[0]!)).to.equal(
          itemHash(read.items[index]!),
        );
      });

      it('has no order that tells', () => {
        // The same item written the other way round.
        const turned = JSON.parse(JSON.stringify(telling[item.type])) as Record<string, unknown>;
        const free: Readonly<Record<string, string>> = { order: 'options', match: 'pairs', categorize: 'categories' };
        const list = free[item.type];
        if (!list) return;
        (turned[list] as unknown[]).reverse();
        delete turned['alternates'];
        const other = stripKeys(bankOf([{ ...items[index], ...turned }], { sources: { s: { title: 'S' } } }));
        const first = (other as { items: readonly Record<string, unknown>[] }).items[0]!;
        const own = JSON.parse(text) as Record<string, unknown>;
        const name = item.type === 'order' ? 'options' : 'distractors';
        expect(first[name]).to.eql(own[name]);
      });
    });

  it('keeps sections, and what the session goes by', () => {
    const sections = [{ id: 's', title: 'T', text: 'Passage', pick: 1, items: [items[0]] }];
    const { items: _items, ...rest } = bankOf([]);
    const bank = stripKeys({ ...rest, sources: { s: { title: 'S' } }, sections, settings: { attempts: 2 } });
    expect(bank).to.nested.include({ 'sections[0].text': 'Passage', 'sections[0].pick': 1, 'settings.attempts': 2 });
    expect(parsed(bank).items).to.have.length(1);
  });

  it('is not made from what is no bank', () => expect(() => stripKeys({})).to.throw(TypeError));

  for (const [type, list] of Object.entries(examples))
    for (const { name, item } of list)
      it(`holds for the suite’s ${type}, too: ${name}`, () => {
        const { hints: _hints, ...asked } = item;
        const bank = parsed(
          bankOf([{ id: 'x', prompt: 'Which?', ...asked, type }], { sources: { s: { title: 'S' } } }),
        );
        const bare = stripKeys(bank);
        expect(sorted(viewOf(parsed(bare).items[0]!, bank.lang))).to.eql(sorted(viewOf(bank.items[0]!, bank.lang)));
        // Learners mark themselves by the rubric.
        const text = JSON.stringify(bare, (key, value: unknown) => (key === 'rubric' ? undefined : value));
        expect(text).not.to.include('SECRET');
      });
});

describe('a bank without keys', () => {
  const keyless: readonly object[] = [
    { type: 'choice', options: ['A', 'B'] },
    { type: 'true-false' },
    { type: 'text-entry' },
    { type: 'text-entry', answers: [] },
    { type: 'numeric' },
    { type: 'match', pairs: [{ prompt: 'P' }], distractors: ['A'] },
    { type: 'match', pairs: [{ prompt: 'P', answer: 'A' }, { prompt: 'Q' }] },
    { type: 'categorize', categories: [{ text: 'C', options: [] }], distractors: ['A'] },
    { type: 'matrix', columns: ['A'], rows: [{ text: 'R' }] },
    { type: 'matrix', columns: ['A'], rows: [{ text: 'R' }, { text: 'S', answer: 'A' }] },
    { type: 'cloze', text: '{{x}}', gaps: { x: [] } },
    { type: 'cloze', text: '{{x}}', gaps: { x: { answers: [] } } },
    { type: 'cloze', text: '{{x}}', gaps: { x: { options: ['A', 'B'] } } },
    { type: 'cloze', text: '{{x}}', gaps: { x: [] }, wordBank: true, distractors: ['A', 'B'] },
    { type: 'hottext', text: '[[a]] [[b]]' },
    { type: 'find-evidence', text: 'The sea rises. It falls.' },
    { type: 'find-evidence' },
    {
      type: 'hotspot',
      image: { src: 'a.png', alt: 'A', width: 9, height: 9 },
      areas: [{ label: 'A', shape: 'rect', coords: [0, 0, 4, 4] }],
    },
  ];
  const host = { scorer: 'host' } as const;
  const right = { id: 'right', type: 'choice', prompt: 'P', options: [{ text: 'A', correct: true }, 'B'] };
  for (const entry of keyless) {
    const item = { id: 'x', prompt: 'Which?', points: 3, ...entry };
    it(`is right where the page scores, and wrong where it doesn’t: ${JSON.stringify(entry)}`, () => {
      expect(parseBank(bankOf([item], { settings: host })).problems).to.eql([]);
      expect(parseBank(bankOf([item]), host).problems).to.eql([]);
      const { bank, problems } = parseBank(bankOf([item, right]));
      expect(problems.map(({ code, effect }) => [code, effect]).at(0)?.[1]).to.equal('item');
      expect(problems.map(({ code }) => code).join()).to.match(/^(?:key|correct)-missing$/);
      expect(bank!.items.map(({ id }) => id)).to.eql(['right']);
      // The page may take the marking back.
      expect(parseBank(bankOf([item, right], { settings: host }), { scorer: 'bank' }).bank!.items).to.have.length(1);
    });

    it(`counts its points until the page says otherwise: ${JSON.stringify(entry)}`, () => {
      const session = createSession(bankOf([item], { settings: host }), { seed: '1', now: () => 0 });
      expect(session.getState().outcome).to.deep.include({ score: 0, maxScore: 3 });
      expect(session.getState().outcome.items[0]).to.deep.include({ maxScore: 3, correctness: 'incorrect' });
    });

    it(`can’t be scored without its key: ${JSON.stringify(entry)}`, () =>
      expect(() => scoreItem(item, 'a')).to.throw(TypeError));
  }

  it('may be asked for an opinion where nothing is scored', () => {
    const opinion = { id: 'x', type: 'true-false', prompt: 'Do you like it?', scored: false };
    expect(parseBank(bankOf([opinion])).problems).to.eql([]);
    expect(scoreItem(opinion, 'true').correctness).to.equal('unscored');
  });

  describe('in a session', () => {
    const begin = (settings: object = {}) =>
      createSession(
        bankOf([{ id: 'x', type: 'true-false', prompt: 'P', points: 2 }], { settings: { ...host, ...settings } }),
        {
          seed: '1',
          now: () => 0,
        },
      );
    const respond = { type: 'respond', itemId: 'x', response: 'true' } as const;
    const outcome = {
      score: 1,
      maxScore: 4,
      fraction: 0.25,
      correctness: 'partially-correct',
      receipt: [],
      feedback: [],
    } as const;

    it('takes an attempt with an outcome alone', () => {
      const session = begin();
      session.dispatch(respond);
      expect(session.dispatch({ type: 'attempt', itemId: 'x' })).to.eql([]);
      expect(session.dispatch({ type: 'attempt', itemId: 'x', outcome })).to.have.length(1);
      expect(session.getState().outcome).to.deep.include({ score: 1, maxScore: 4 });
    });

    it('ends with what was not scored as if it had no answer, and keeps it', () => {
      const session = begin();
      session.dispatch(respond);
      expect(session.dispatch({ type: 'finish', reason: 'learner' })).to.have.length(1);
      const [item] = session.getState().items;
      expect(item).to.deep.include({ response: 'true', attempts: [] });
      expect(session.getState().outcome).to.deep.include({ score: 0, maxScore: 2, finished: true });
    });

    it('knows by itself that who doesn’t know earns nothing', () => {
      const session = begin({ dontKnow: true });
      session.dispatch({ type: 'dont-know', itemId: 'x' });
      expect(session.getState().outcome).to.deep.include({ score: 0, maxScore: 2 });
      expect(session.getState().items[0]!.attempts).to.have.length(1);
    });

    it('replays what the page said, with its key, also of an item that is corrected', () => {
      const session = begin();
      session.dispatch(respond);
      session.dispatch({ type: 'attempt', itemId: 'x', outcome: { ...outcome, item: { id: 'x' } } });
      const corrected = { id: 'x', type: 'true-false', prompt: 'P, corrected', points: 2, status: 'corrected' };
      const bank = bankOf([corrected], { settings: host });
      const again = createSession(bank, { seed: '2', now: () => 0, saved: session.serialize() });
      expect(again.resumed).to.equal(true);
      expect(again.getState().items[0]!.attempts[0]!.outcome).to.eql({ ...outcome, item: { id: 'x' } });
      expect(again.getState().outcome).to.deep.include({ score: 1, maxScore: 4 });
    });
  });
});
