import { expect } from 'chai';
import type { SessionAction } from '../../src/engine.js';
import { attempt, bankOf, begin, finish, items, play, respond } from '../suites/sessions.js';

const answer = (itemId: string, response: unknown): SessionAction[] => [respond(itemId, response), attempt(itemId)];
const outcome = (bank = bankOf(), ...actions: readonly SessionAction[]) =>
  play(begin(bank), ...actions).getState().outcome;
/** Ten of a tenth: binary floats would make 0.9999999999999999 of them. */
const tenths = Array.from({ length: 10 }, (_, i) => ({ ...items.fact, id: `f${i}`, points: 0.1 }));
const thirds = Array.from({ length: 3 }, (_, i) => ({ ...items.many, id: `m${i}`, points: 1 }));

describe('the outcome of a session', () => {
  it('is 0 of everything at the beginning', () => {
    expect(outcome()).to.deep.include({ score: 0, maxScore: 5, fraction: 0, passed: null, finished: false });
    expect(outcome().items).to.deep.equal([
      { itemId: 'one', score: 0, maxScore: 1, fraction: 0, correctness: 'incorrect', attempts: 0 },
      { itemId: 'many', score: 0, maxScore: 3, fraction: 0, correctness: 'incorrect', attempts: 0 },
      { itemId: 'fact', score: 0, maxScore: 1, fraction: 0, correctness: 'incorrect', attempts: 0 },
      { itemId: 'free', score: 0, maxScore: 0, fraction: 0, correctness: 'unscored', attempts: 0 },
    ]);
  });

  const cases: readonly (readonly [
    name: string,
    actions: readonly SessionAction[],
    score: number,
    fraction: number,
  ])[] = [
    ['everything right', [...answer('one', 'a'), ...answer('many', ['a', 'b', 'c']), ...answer('fact', 'true')], 5, 1],
    ['part of a choice', answer('one', 'b'), 0.5, 0.1],
    ['two of three', answer('many', ['a', 'c']), 2, 0.4],
    ['wrong', answer('one', 'c'), 0, 0],
    ['an unscored item', answer('free', 'false'), 0, 0],
    ['a response that was never submitted', [respond('one', 'a')], 0, 0],
    ['a response submitted at the end', [respond('one', 'a'), finish], 1, 0.2],
  ];
  for (const [name, actions, score, fraction] of cases)
    it(`counts ${name}`, () => expect(outcome(bankOf(), ...actions)).to.include({ score, fraction, maxScore: 5 }));

  it('adds up exactly: ten tenths are one', () => {
    const all = tenths.flatMap(({ id }) => answer(id, 'true'));
    expect(outcome(bankOf(tenths), ...all)).to.include({ score: 1, maxScore: 1, fraction: 1 });
    expect(outcome(bankOf(tenths), ...all.slice(0, 6))).to.include({ score: 0.3, fraction: 0.3 });
  });

  it('adds up exactly: three thirds are one', () => {
    const all = thirds.flatMap(({ id }) => answer(id, ['b']));
    expect(outcome(bankOf(thirds), ...all)).to.include({ score: 1, maxScore: 3, fraction: 1 / 3 });
  });

  it('has no fraction where nothing is scored', () => {
    const bank = bankOf([items.free], { passMark: 0 });
    expect(outcome(bank, ...answer('free', 'true'), finish)).to.include({
      score: 0,
      maxScore: 0,
      fraction: null,
      passed: null,
    });
  });

  it('leaves out an item that is withdrawn', () => {
    const bank = bankOf([items.fact, { ...items.one, status: 'withdrawn' }]);
    expect(outcome(bank)).to.include({ maxScore: 1 });
    expect(outcome(bank).items).to.have.length(1);
  });

  it('takes a maximum of the best credit for the whole', () => {
    const half = { ...items.one, options: [{ id: 'a', text: 'A', credit: 0.5 }, 'B'] };
    const result = outcome(bankOf([half]), ...answer('one', 'a'), finish);
    expect(result).to.include({ score: 0.5, maxScore: 0.5, fraction: 1 });
    expect(result.items[0]).to.include({ fraction: 0.5, correctness: 'correct' });
  });

  it('may be below 0', () => {
    const risky = {
      ...items.one,
      options: [
        { id: 'a', text: 'A', correct: true },
        { id: 'b', text: 'B', credit: -1 },
      ],
    };
    expect(outcome(bankOf([risky, items.fact]), ...answer('one', 'b'))).to.include({ score: -1, fraction: -0.5 });
  });

  describe('is passed', () => {
    const marks: readonly (readonly [passMark: number, right: number, passed: boolean])[] = [
      [0.3, 3, true],
      [0.3, 2, false],
      [0.7, 7, true],
      [0.7, 6, false],
      [0, 0, true],
      [1, 10, true],
      [1, 9, false],
    ];
    for (const [passMark, right, passed] of marks)
      it(`${passed ? '' : 'not '}with ${right} of 10 at ${passMark}`, () => {
        const all = tenths.slice(0, right).flatMap(({ id }) => answer(id, 'true'));
        const bank = bankOf(tenths, { passMark });
        expect(outcome(bank, ...all).passed, 'not yet').to.equal(null);
        expect(outcome(bank, ...all, finish).passed).to.equal(passed);
      });
    it('neither nor, without a pass mark', () => expect(outcome(bankOf(), finish).passed).to.equal(null));
  });
});
