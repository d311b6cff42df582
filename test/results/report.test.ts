import { expect } from 'chai';
import { createSession, parseBank, type Bank, type SessionAction, type SessionStore } from '../../src/engine.js';
import { scorers } from '../../src/interactions/definitions.js';
import { practiceOf } from '../../src/results/practice.js';
import { reportCsv } from '../../src/results/report-csv.js';
import { reportText } from '../../src/results/report-text.js';
import { responseWords } from '../../src/results/response-words.js';
import { sessionReport } from '../../src/results/session-report.js';
import { bandOf, isShown, standingOf, type Filter } from '../../src/results/standing.js';
import { readCsv } from '../harness/rfc4180.js';

const scorerOf = (type: string) => scorers.get(type)!;
const parse = (more: object): Bank => parseBank({ version: 1, id: 'b', title: 'A bank', sources: {}, ...more }).bank!;

const choice = (id: string, more: object = {}) => ({
  ...{ id, type: 'choice', prompt: `Prompt ${id}`, tags: ['x'] },
  options: [
    { id: 'r', text: 'Right one', correct: true },
    { id: 'h', text: 'Half', credit: 0.5 },
    { id: 'w', text: '=Wrong' },
  ],
  ...more,
});

const play = (bank: Bank, ...actions: readonly SessionAction[]): SessionStore => {
  let now = Date.UTC(2026, 10, 24, 12);
  const store = createSession(bank, { seed: 's', now: () => (now += 1000), sessionId: 'session' });
  actions.forEach((action) => store.dispatch(action));
  store.dispatch({ type: 'finish', reason: 'learner' });
  return store;
};
const respond = (itemId: string, response: string) => ({ type: 'respond', itemId, response }) as const;
const standingsOf = (store: SessionStore) => {
  const { items, outcome } = store.getState();
  return items.map((item, index) => standingOf(item, outcome.items[index]!));
};

describe('a response in words', () => {
  const pairs = [
    { id: 'text', prompt: 'Who?', answer: { id: 'a', text: 'He' } },
    { id: 'a', prompt: 'What?', answer: { id: 'text', text: 'It' } },
  ];
  const dropDown = { options: [{ id: 'k', text: 'Key', correct: true }, 'L'] };
  for (const [name, item, response, said] of [
    ['an option', choice('i'), 'r', 'Right one'],
    ['options', choice('i', { multiple: true }), ['r', 'w'], 'Right one · =Wrong'],
    ['True and False', { type: 'true-false', answer: true }, 'false', 'False'],
    ['typed text, though it be “true”', { type: 'text-entry', answers: ['x'] }, 'true', 'true'],
    ['a typed number', { type: 'numeric', answers: [1] }, '1,5', '1,5'],
    ['an order', { type: 'order', options: ['One', 'Two'] }, ['two', 'one'], 'Two · One'],
    ['spans', { type: 'hottext', text: 'A [[*good]] [[bad]].' }, ['good'], 'good'],
    ['pairs whose ids are alike', { type: 'match', pairs }, { text: 'a', a: 'text' }, 'Who?: He · What?: It'],
    [
      'categories',
      { type: 'categorize', categories: [{ text: 'Kind', options: ['A cat'] }] },
      { 'a-cat': 'kind' },
      'A cat: Kind',
    ],
    [
      'a matrix',
      { type: 'matrix', columns: ['Yes', 'No'], rows: [{ text: 'So?', answer: 'yes' }] },
      { so: 'no' },
      'So?: No',
    ],
    [
      'gaps, chosen and typed',
      { type: 'cloze', text: '{{a}} {{b}}', gaps: { a: 'x', b: dropDown } },
      { a: 'typed', b: 'k' },
      'Gap 1 of 2: typed · Gap 2 of 2: Key',
    ],
    [
      'words of a bank',
      { type: 'cloze', wordBank: true, text: '{{a}}', gaps: { a: 'Word' }, distractors: ['Other'] },
      { a: 'other' },
      'Gap 1 of 1: Other',
    ],
    ['a text of one’s own', { type: 'extended-text' }, { text: 'My own.', claimed: [0] }, 'My own.'],
    ['what is of no shape', choice('i'), { odd: 3 }, 'odd: 3'],
  ] as const)
    it(`says ${name}`, () => {
      const [parsed] = parse({ items: [{ id: 'i', prompt: 'P', ...item }] }).items;
      expect(responseWords(parsed!, response, scorerOf(parsed!.type))).to.equal(said);
    });
});

describe('where items stand at the end', () => {
  const settings = { feedback: 'end', certainty: true, dontKnow: true };
  const items = [...Array.from('abcdef').map((id) => choice(id)), choice('g', { scored: false })];
  const store = play(
    parse({ settings, items }),
    respond('a', 'r'),
    { type: 'certainty', itemId: 'a', certainty: 'high' },
    respond('b', 'h'),
    respond('c', 'w'),
    { type: 'certainty', itemId: 'c', certainty: 'middle' },
    { type: 'dont-know', itemId: 'd' },
    respond('f', 'r'),
  );

  it('says what became of each', () => {
    const six = ['correct', 'partially-correct', 'incorrect', 'dont-know', 'unanswered', 'correct'];
    expect(standingsOf(store)).to.eql([...six, 'unscored']);
  });

  for (const [filter, ids] of [
    ['all', 'abcdefg'],
    ['wrong', 'bc'],
    ['unanswered', 'e'],
    // b and f: no certainty given is the lowest.
    ['unsure', 'bdf'],
  ] as readonly (readonly [Filter, string])[])
    it(`shows ${ids} as ${filter}`, () => {
      const state = store.getState();
      const standings = standingsOf(store);
      const shown = state.items.filter((item, index) => isShown(filter, item, standings[index]!, state.settings));
      expect(shown.map(({ id }) => id).join('')).to.equal(ids);
    });

  it('finds the words of the highest band that is reached', () => {
    const bands = [
      { from: 0.5, text: 'half' },
      { from: 0, text: 'low' },
      { from: 0.7, text: 'most' },
    ];
    const words = (fraction: number | null, outcomes = bands) =>
      bandOf({ outcomes } as unknown as Parameters<typeof bandOf>[0], fraction)?.text;
    expect([0, 0.49, 0.5, 0.69].map((n) => words(n))).to.eql(['low', 'low', 'half', 'half']);
    expect([0.7, 1, -0.5].map((n) => words(n))).to.eql(['most', 'most', 'low']);
    expect([words(null), words(0.2, bands.slice(0, 1)), words(0.5, [])]).to.eql([undefined, undefined, undefined]);
  });
});

describe('a report', () => {
  const items = [choice('a', { points: 2 }), choice('b')];
  const reportOf = (settings: object, ...actions: SessionAction[]) => {
    const bank = parse({ settings: { feedback: 'end', ...settings }, items });
    return sessionReport(bank, play(bank, ...actions), scorerOf);
  };
  const outcomes = [{ from: 0, title: 'Well', text: 'done.' }];
  const full = reportOf({ passMark: 0.6, outcomes }, respond('a', 'r'), respond('b', 'w'));

  it('holds total, prompts, answers in words, keys and receipts', () => {
    expect(full).to.deep.include({ score: 2, maxScore: 3, passed: true, startedAt: '2026-11-24T12:00:01.000Z' });
    expect(full.items![1]).to.deep.include({
      ...{ prompt: 'Prompt b', answer: '=Wrong', response: 'w', key: 'Right one', standing: 'incorrect', score: 0 },
      receipt: [{ part: 'w', rule: 'credit', delta: '0/1' }],
    });
    expect(JSON.parse(JSON.stringify(full))).to.deep.equal(full);
  });

  it('holds no key under review: marks, and the total alone under none', () => {
    const marks = reportOf({ review: 'marks' }, respond('a', 'w'));
    expect(marks.items).to.have.length(2);
    expect(JSON.stringify(marks)).not.to.match(/Right one|receipt|"key"/);
    const none = reportOf({ review: 'none' }, respond('a', 'w'));
    expect(JSON.stringify(none)).not.to.match(/"items"|Prompt|Wrong|Right/);
    const table = readCsv(reportCsv(none).slice(1)).map((row) => row.map(({ text }) => text));
    expect(table).to.eql([
      ['Points', 'Points at most'],
      ['0', '3'],
    ]);
  });

  it('holds no key where the page scores and gave none', () => {
    const bank = parse({ settings: { feedback: 'end', scorer: 'host' }, items });
    const report = sessionReport(bank, play(bank, respond('a', 'w')), scorerOf);
    expect(report.items!.map(({ key }) => key)).to.eql([undefined, undefined]);
  });

  it('is a table with a row an item', () => {
    const [heads, ...rows] = readCsv(reportCsv(full).replace(/^\uFEFF/, ''));
    const column = (name: string) => rows.map((row) => row[heads!.findIndex(({ text }) => text === name)]!);
    expect(column('Question')).to.eql([1, 2].map((n) => ({ text: String(n), isQuoted: false })));
    expect(column('Points').map(({ text }) => text)).to.eql(['2', '0']);
    expect(column('Answer').map(({ text }) => text)).to.eql(['Right one', "'=Wrong"]);
    expect(column('Correct answer').map(({ text }) => text)).to.eql(['Right one', 'Right one']);
  });

  it('says as text that nothing counted', () => {
    const bank = parse({ items: [choice('a', { scored: false })] });
    const store = play(bank, respond('a', 'r'), { type: 'attempt', itemId: 'a' });
    const lines = reportText(sessionReport(bank, store, scorerOf), String).split('\n');
    expect(lines[1]).to.equal('Noted');
  });

  it('is text', () => {
    expect(reportText(full, String).split('\n')).to.eql([
      ...['A bank', '67%, 2 of 3 points', 'Passed', 'Well done.', 'Date: November 24, 2026', ''],
      ...['1. Prompt a', '   Correct, 2 of 2 points', '   Your answer: Right one', ''],
      ...['2. Prompt b', '   Incorrect, 0 of 1 point', '   Your answer: =Wrong', '   Correct answer: Right one', ''],
    ]);
  });
});

describe('a practice', () => {
  const bank = parse({
    settings: { passMark: 0.1, pick: 3, timeLimit: 60 },
    sections: [
      { id: 's', title: 'S', pick: 2, items: [choice('a'), choice('b'), choice('c')] },
      { id: 't', items: [choice('d'), choice('e')] },
    ],
  });
  const begin = (...ids: string[]) => {
    const [part, settings] = practiceOf(bank, play(bank).getState().settings, new Set(ids));
    return createSession(part, { seed: 'x', now: Date.now, settings });
  };

  it('asks again what it is told, all of it, and passes nobody', () => {
    const store = begin('b', 'e', 'gone');
    expect(store.getState().items.map(({ id }) => id)).to.eql(['b', 'e']);
    store.dispatch(respond('b', 'r'));
    store.dispatch({ type: 'finish', reason: 'learner' });
    const { outcome, settings } = store.getState();
    expect(outcome).to.include({ score: 1, maxScore: 2, passed: null });
    expect(settings.practice).to.be.true;
    expect([settings.timeLimit, settings.outcomes, settings.passMark]).to.eql([undefined, undefined, undefined]);
  });

  it('is resumed as the practice it was, from the whole bank', () => {
    const first = begin('b', 'e');
    first.dispatch(respond('b', 'r'));
    const again = createSession(bank, { seed: 'y', now: Date.now, saved: first.serialize() });
    expect(again.resumed).to.be.true;
    const { items, settings } = again.getState();
    expect(items.map(({ id, response }) => [id, response])).to.eql([
      ['b', 'r'],
      ['e', null],
    ]);
    expect(settings.practice).to.be.true;
  });
});
