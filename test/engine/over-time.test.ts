/** BANK.md, "Over time": what an item counts after several attempts, hints, a certainty. */
import { expect } from 'chai';
import type { Certainty, Outcome, SessionAction } from '../../src/engine.js';
import { countedOf } from '../suites/over-time.js';
import { decimal, q, read, same, total } from '../suites/rational.js';
import { attempt, bankOf, begin, finish, itemIn, play, respond } from '../suites/sessions.js';

const POINTS = 2;
const item = {
  ...{ id: 'q', type: 'choice', prompt: 'Which?', points: POINTS, hints: ['1', '2', '3', '4'] },
  options: [
    { id: 'right', text: 'A', correct: true },
    { id: 'half', text: 'B', credit: 0.5 },
    { id: 'wrong', text: 'C' },
    { id: 'bad', text: 'D', credit: -0.25 },
  ],
};
const CREDIT = { right: q(1), half: q(1, 2), wrong: q(0), bad: q(-1, 4), '?': q(0) };
type Answer = keyof typeof CREDIT;
/** `"half high"`: chosen, and how sure; `?`: doesn't know. */
type Try = Answer | `${Answer} ${Certainty}`;

const partsOf = (one: Try) => one.split(' ') as [Answer, Certainty?];
const actionsOf = (one: Try): readonly SessionAction[] => {
  const [answer, certainty] = partsOf(one);
  return answer === '?'
    ? [{ type: 'dont-know', itemId: 'q' }]
    : [respond('q', answer), { type: 'attempt', itemId: 'q', certainty }];
};
const hint: SessionAction = { type: 'hint', itemId: 'q' };

interface Settings {
  readonly attemptPenalty?: number;
  readonly hintPenalty?: number;
  readonly certainty?: boolean;
}
const resultOf = (tries: readonly Try[], hints: number, settings: Settings) => {
  const bank = bankOf([item], { attempts: 'unlimited', dontKnow: true, ...settings });
  const hinted = Array.from({ length: hints }, () => hint);
  return play(begin(bank), ...hinted, ...tries.flatMap(actionsOf));
};

type Row = readonly [tries: readonly Try[], hints: number, settings: Settings, fraction: string];
const plain: readonly Row[] = [
  [['right'], 0, { attemptPenalty: 0.1 }, '1/1'],
  [['wrong', 'right'], 0, {}, '1/1'],
  [['wrong', 'right'], 0, { attemptPenalty: 0.1 }, '9/10'],
  [['wrong', 'wrong', 'right'], 0, { attemptPenalty: 0.1 }, '4/5'],
  [['wrong', 'wrong', 'right'], 0, { attemptPenalty: 0.3 }, '2/5'],
  // The best counts, not the last.
  [['half', 'wrong'], 0, { attemptPenalty: 0.25 }, '1/2'],
  [['half', 'half'], 0, { attemptPenalty: 0.25 }, '1/2'],
  [['half', 'right'], 0, { attemptPenalty: 0.25 }, '3/4'],
  [['half', 'right'], 0, { attemptPenalty: 0.5 }, '1/2'],
  [['half', 'right'], 0, { attemptPenalty: 0.6 }, '1/2'],
  [['wrong', 'half'], 0, { attemptPenalty: 0.25 }, '1/4'],
  [['wrong', 'wrong', 'half'], 0, { attemptPenalty: 0.25 }, '0/1'],
  // 0 is the floor …
  [['wrong', 'wrong', 'wrong', 'half'], 0, { attemptPenalty: 0.25 }, '0/1'],
  [['wrong', 'right'], 0, { attemptPenalty: 1 }, '0/1'],
  [['wrong', 'wrong'], 0, { attemptPenalty: 1 }, '0/1'],
  [['right'], 4, { hintPenalty: 0.3 }, '0/1'],
  [['wrong'], 4, { hintPenalty: 0.3 }, '0/1'],
  // … unless the credit was below it by itself.
  [['bad'], 0, { attemptPenalty: 0.1 }, '-1/4'],
  [['bad', 'bad'], 0, { attemptPenalty: 0.1 }, '-1/4'],
  [['bad', 'wrong'], 0, { attemptPenalty: 0.1 }, '0/1'],
  [['bad', 'half'], 0, { attemptPenalty: 0.1 }, '2/5'],
  [['bad'], 2, { hintPenalty: 0.1 }, '-1/4'],
  [['right'], 1, { hintPenalty: 0.1 }, '9/10'],
  [['right'], 3, { hintPenalty: 0.1 }, '7/10'],
  [['right'], 3, {}, '1/1'],
  // Both: 1 − ¼ − 2 · 1/10.
  [['wrong', 'right'], 2, { attemptPenalty: 0.25, hintPenalty: 0.1 }, '11/20'],
  [['wrong', 'half'], 4, { attemptPenalty: 0.25, hintPenalty: 0.1 }, '0/1'],
  // "I don't know": 0, and never a penalty.
  [['?'], 0, { attemptPenalty: 1, hintPenalty: 1 }, '0/1'],
  [['?'], 3, { attemptPenalty: 1, hintPenalty: 1 }, '0/1'],
  [['wrong', '?'], 1, { attemptPenalty: 1, hintPenalty: 1 }, '0/1'],
  [['half', '?'], 0, { attemptPenalty: 0.1 }, '1/2'],
  [['bad', '?'], 0, { attemptPenalty: 0.1 }, '0/1'],
];
const sure = { certainty: true };
const certain: readonly Row[] = [
  [['right'], 0, sure, '1/1'],
  [['right low'], 0, sure, '1/1'],
  [['right middle'], 0, sure, '2/1'],
  [['right high'], 0, sure, '3/1'],
  [['half low'], 0, sure, '1/2'],
  [['half middle'], 0, sure, '1/1'],
  [['half high'], 0, sure, '3/2'],
  [['wrong'], 0, sure, '0/1'],
  [['wrong low'], 0, sure, '0/1'],
  [['wrong middle'], 0, sure, '-2/1'],
  [['wrong high'], 0, sure, '-6/1'],
  [['bad low'], 0, sure, '0/1'],
  [['bad middle'], 0, sure, '-2/1'],
  [['bad high'], 0, sure, '-6/1'],
  [['?'], 0, sure, '0/1'],
  [['wrong high', '?'], 0, sure, '0/1'],
  // Penalties are of the item's points, after certainty.
  [['wrong high', 'right low'], 0, { ...sure, attemptPenalty: 0.1 }, '9/10'],
  [['wrong low', 'right high'], 0, { ...sure, attemptPenalty: 0.5 }, '5/2'],
  [['half high', 'right low'], 0, { ...sure, attemptPenalty: 0.1 }, '3/2'],
  [['wrong middle', 'wrong high'], 0, { ...sure, attemptPenalty: 0.5 }, '-2/1'],
  [['wrong high', 'wrong high'], 0, { ...sure, attemptPenalty: 0.5 }, '-6/1'],
  [['wrong high'], 3, { ...sure, hintPenalty: 0.5 }, '-6/1'],
  [['right high'], 3, { ...sure, hintPenalty: 0.5 }, '3/2'],
  [['right low'], 3, { ...sure, hintPenalty: 0.5 }, '0/1'],
  [['wrong low', 'half high'], 2, { ...sure, attemptPenalty: 0.25, hintPenalty: 0.25 }, '3/4'],
];

const expectExactly = (outcome: Outcome, fraction: string, points: number, maxScore: number) => {
  const [n, d] = read(fraction);
  const value = Number(n) / Number(d);
  expect(same(total(outcome.receipt), [n, d]), `the receipt adds up to ${String(total(outcome.receipt))}`).to.equal(
    true,
  );
  expect(outcome).to.include({ fraction: value, score: (Number(n) * points) / Number(d), maxScore });
};

for (const [name, rows] of Object.entries({ plain, certain }))
  describe(`an item over time, ${name}`, () => {
    for (const [tries, hints, settings, fraction] of rows)
      it(`${tries.join(', ')}; ${hints} hints; ${JSON.stringify(settings)}: ${fraction}`, () => {
        const store = resultOf(tries, hints, settings);
        const { attempts, result, hints: opened } = itemIn(store, 'q');
        expect([attempts.length, opened], 'attempts, hints').to.eql([tries.length, hints]);
        const maxScore = settings.certainty ? POINTS * 3 : POINTS;
        expectExactly(result!, fraction, POINTS, maxScore);
        expect(store.getState().outcome).to.include({ score: result!.score, maxScore });
        const made = tries.map((one) => {
          const [answer, certainty] = partsOf(one);
          return { earned: CREDIT[answer], certainty, dontKnow: answer === '?' };
        });
        const { certainty = false, attemptPenalty = 0, hintPenalty = 0 } = settings;
        const judged = countedOf(made, hints, {
          ...{ certainty, attemptPenalty: decimal(attemptPenalty), hintPenalty: decimal(hintPenalty) },
        });
        expect(same(judged, read(fraction)), `the other implementation: ${String(judged)}`).to.equal(true);
      });
  });

describe('an item over time', () => {
  it('says in its receipt what was taken off, and for what', () => {
    const { result } = itemIn(resultOf(['wrong', 'right high'], 4, { certainty: true, hintPenalty: 0.9 }), 'q');
    expect(result!.receipt).to.eql([
      { part: 'right', rule: 'credit', delta: '1/1' },
      { part: null, rule: 'certainty', delta: '2/1' },
      { part: null, rule: 'hints', delta: '-18/5' },
      { part: null, rule: 'lower', delta: '3/5' },
    ]);
  });

  it('counts a hint that is opened between attempts', () => {
    const bank = bankOf([item], { attempts: 3, hintPenalty: 0.1 });
    const store = play(begin(bank), respond('q', 'half'), attempt('q'), hint);
    expectExactly(itemIn(store, 'q').result!, '2/5', POINTS, POINTS);
  });

  it('keeps the attempts themselves as they were', () => {
    const { attempts } = itemIn(resultOf(['wrong high', 'right high'], 2, { ...sure, attemptPenalty: 0.5 }), 'q');
    expect(attempts.map(({ outcome: { score, maxScore } }) => [score, maxScore])).to.eql([
      [0, POINTS],
      [POINTS, POINTS],
    ]);
  });

  it('has one attempt, without a penalty, where nothing is told before the end', () => {
    const bank = bankOf([item], { attempts: 3, attemptPenalty: 0.5, feedback: 'end' });
    const store = play(begin(bank), respond('q', 'wrong'), respond('q', 'right'), finish);
    expectExactly(itemIn(store, 'q').result!, '1/1', POINTS, POINTS);
  });

  it('takes nothing of what is not scored', () => {
    const bank = bankOf([{ ...item, scored: false }], { attempts: 3, certainty: true, hintPenalty: 0.5 });
    const store = play(begin(bank), hint, respond('q', 'wrong'), { type: 'attempt', itemId: 'q', certainty: 'high' });
    expect(itemIn(store, 'q').result).to.deep.include({ score: 0, maxScore: 0, fraction: 0, receipt: [] });
    expect(store.getState().outcome).to.include({ score: 0, maxScore: 0, fraction: null });
  });
});

describe('a page’s own outcomes over time', () => {
  const host = (score: number, maxScore: number, receipt: Outcome['receipt'] = []): Outcome => ({
    ...{ score, maxScore, fraction: score / maxScore, receipt, feedback: [] },
    correctness: score === maxScore ? 'correct' : score > 0 ? 'partially-correct' : 'incorrect',
  });
  const made = (settings: object, hints: number, ...outcomes: readonly (readonly [Outcome, Certainty?])[]) => {
    const bank = bankOf([item], { attempts: 'unlimited', ...settings });
    const tries = outcomes.flatMap(([outcome, certainty]): SessionAction[] => [
      respond('q', 'wrong'),
      { type: 'attempt', itemId: 'q', outcome, certainty },
    ]);
    return play(begin(bank), ...Array.from({ length: hints }, () => hint), ...tries);
  };
  const half = [{ part: 'x', rule: 'ours', delta: '1/2' }];
  const rows: readonly (readonly [
    name: string,
    store: () => ReturnType<typeof made>,
    [score: number, maxScore: number, fraction: number],
    receipt: string | undefined,
  ])[] = [
    ['as it is', () => made({}, 0, [host(7, 9)]), [7, 9, 7 / 9], undefined],
    ['as it is, with a receipt', () => made({}, 0, [host(1, 2, half)]), [1, 2, 0.5], '1/2'],
    // The second of two: 1/2 − 1/10, of ten points and of the item's two.
    [
      'of its own maximum',
      () => made({ attemptPenalty: 0.1 }, 0, [host(0, 10)], [host(5, 10)]),
      [4, 10, 0.4],
      undefined,
    ],
    ['of the item’s', () => made({ attemptPenalty: 0.1 }, 0, [host(0, 2)], [host(1, 2)]), [0.8, 2, 0.4], '2/5'],
    ['with a receipt', () => made({ attemptPenalty: 0.1 }, 0, [host(0, 2)], [host(1, 2, half)]), [0.8, 2, 0.4], '2/5'],
    ['after hints', () => made({ hintPenalty: 0.1 }, 3, [host(1, 2, half)]), [0.4, 2, 0.2], '1/5'],
    ['surely', () => made(sure, 0, [host(5, 10), 'high']), [15, 30, 1.5], undefined],
    ['surely, with a receipt', () => made(sure, 0, [host(1, 2, half), 'middle']), [2, 6, 1], '1/1'],
    ['surely wrong', () => made(sure, 0, [host(0, 2), 'high']), [-12, 6, -6], '-6/1'],
    ['below 0', () => made({ hintPenalty: 0.5 }, 1, [host(-1, 2)]), [-1, 2, -0.5], '-1/2'],
  ];
  it('are not taken of what the learner doesn’t know', () => {
    const bank = bankOf([item], { feedback: 'end', dontKnow: true });
    const store = play(begin(bank), { type: 'dont-know', itemId: 'q' });
    play(store, { type: 'attempt', itemId: 'q', outcome: host(-1, 2) });
    expectExactly(itemIn(store, 'q').result!, '0/1', POINTS, POINTS);
  });

  for (const [name, storeOf, [score, maxScore, fraction], receipt] of rows)
    it(name, () => {
      const store = storeOf();
      const { result } = itemIn(store, 'q');
      expect(result).to.include({ score, maxScore, fraction });
      if (receipt === undefined) expect(result!.receipt).to.eql([]);
      else expect(same(total(result!.receipt), read(receipt)), String(total(result!.receipt))).to.equal(true);
      expect(store.getState().outcome).to.include({ score, maxScore });
    });
});

describe('the maxima of a session', () => {
  /** Its best is (1 + 6 · 0.8) / 7 = 29/35: no double, and no more so thrice. */
  const gaps = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const cloze = (id: string) => ({
    ...{ id, type: 'cloze', prompt: 'Fill in.', points: 0.3, text: gaps.map((gap) => `{{${gap}}}`).join(' ') },
    gaps: Object.fromEntries(
      gaps.map((gap, i) => [gap, { options: [{ id: 'x', text: 'x', credit: i ? 0.8 : 1 }, 'y'] }]),
    ),
  });
  const right = Object.fromEntries(gaps.map((gap) => [gap, 'x']));
  for (const certainty of [false, true])
    it(`are exact${certainty ? ', also with certainty' : ''}: full marks are enough for any pass mark`, () => {
      const failed: number[] = [];
      for (let n = 1; n <= 12; n++) {
        const bank = bankOf(
          Array.from({ length: n }, (_, i) => cloze(`q${i}`)),
          { passMark: 1, certainty },
        );
        const store = begin(bank);
        for (let i = 0; i < n; i++)
          play(store, respond(`q${i}`, right), {
            ...{ type: 'attempt', itemId: `q${i}`, certainty: 'high' },
          });
        const { outcome } = play(store, finish).getState();
        if (outcome.fraction !== 1 || !outcome.passed) failed.push(n);
      }
      expect(failed).to.eql([]);
    });
});
