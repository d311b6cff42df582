/** Averages of blind guesses are judged by what probability says of each rule. */
import { expect } from 'chai';
import { toNumber } from '../../src/engine/fraction.js';
import { explainItem } from '../../src/explain/explain-item.js';
import { enExplain as en } from '../../src/i18n/en-explain.js';
import { interactions, scorers } from '../../src/interactions/definitions.js';
import { parseBank } from '../../src/interactions/parse.js';

const explain = (authored: object, settings: { selfAssess?: boolean } = {}) => {
  const { bank, problems } = parseBank({ version: 1, title: 'T', items: [{ id: 'q', prompt: 'Q?', ...authored }] });
  const item = bank?.items[0];
  if (!item) throw new Error(JSON.stringify(problems));
  const explanation = explainItem(item, interactions.definitions.get(item.type)!, scorers.get(item.type)!, {
    lang: 'en',
    ...settings,
  });
  const row = (what: string) => {
    const found = explanation.rows.find((one) => one.what === what);
    return found && [toNumber(found.least), toNumber(found.most)];
  };
  return { ...explanation, row, guess: row(en.guess)?.[0] };
};

const letters = (n: number) => Array.from({ length: n }, (_, index) => 'abcdefgh'[index]!);
const set = (right: number, wrong: number, scoring: string) => ({
  ...{ type: 'choice', multiple: true, scoring },
  options: letters(right + wrong).map((text, index) => ({ text, correct: index < right })),
});

describe('what typical responses earn', () => {
  it('of one option of k: 1/k', () => {
    const { guess, row } = explain({
      type: 'choice',
      points: 2,
      options: [{ text: 'a', correct: true }, 'b', 'c', 'd'],
    });
    expect(guess).to.equal(2 / 4);
    expect([row('“a”'), row('“b”')]).to.deep.equal([
      [2, 2],
      [0, 0],
    ]);
  });

  it('of true or false: ½, and says that it pays', () => {
    const { guess, warnings } = explain({ type: 'true-false', answer: false });
    expect(guess).to.equal(1 / 2);
    expect(warnings).to.deep.equal([en.guessPays('½')]);
  });

  it('of a set, whatever the rule: by its mean over all subsets', () => {
    // Each option is chosen or not by a coin: half of them are as they should be; but nothing chosen earns 0, not ½.
    expect(explain(set(2, 2, 'each-option')).guess).to.be.closeTo(1 / 2 - (1 / 16) * (1 / 2), 1e-12);
    expect(explain(set(2, 3, 'no-penalty')).guess).to.equal(1 / 2);
    expect(explain(set(2, 3, 'exact')).guess).to.equal(1 / 32);
    // One or two of the right ones and none of the wrong ones.
    expect(explain(set(2, 2, 'any-of')).guess).to.equal(3 / 16);
  });

  it('of everything ticked', () => {
    expect(explain(set(2, 2, 'no-penalty'))).to.deep.include({
      warnings: [en.everythingPays('everything'), en.guessPays('½')],
    });
    const { row, warnings } = explain(set(2, 2, 'balanced'));
    expect(row(en.everything)).to.deep.equal([0, 0]);
    expect(row(en.oneMissing)).to.deep.equal([1 / 2, 1 / 2]);
    expect(row(en.oneWrong)).to.deep.equal([1 / 2, 1 / 2]);
    expect(warnings).to.deep.equal([]);
  });

  for (const [scoring, mean] of [
    ['pairs', 1 / 2], // by symmetry: each pair stands right in half of all orders
    ['position', 1 / 4], // one fixed point on average, of 4
    ['exact', 1 / 24],
    ['next', 1 / 4], // each of 3 successors is kept in 3! of 4! orders
  ] as const)
    it(`of an order of 4 by ${scoring}: ${mean}`, () => {
      expect(explain({ type: 'order', scoring, options: letters(4) }).guess).to.be.closeTo(mean, 1e-12);
    });

  it('of an order too long to try all: near the mean', () => {
    const { rows, guess } = explain({ type: 'order', options: letters(8) });
    expect(rows.at(-1)!.isEstimate).to.equal(true);
    expect(guess).to.be.closeTo(1 / 2, 0.01);
  });

  it('of parts: one of the answers each, and the same everywhere', () => {
    const { guess, row, warnings } = explain({
      ...{ type: 'matrix', columns: ['Yes', 'No'] },
      rows: ['Yes', 'Yes', 'No'].map((answer, index) => ({ text: `r${index}`, answer })),
    });
    expect(guess).to.equal(1 / 2);
    expect(row(en.partWrong)![0]).to.be.closeTo(2 / 3, 1e-12);
    expect(row(en.same)).to.deep.equal([1 / 3, 2 / 3]);
    expect(warnings).to.deep.equal([en.samePays('67 %'), en.guessPays('½')]);
  });

  it('of parts that may belong nowhere: to leave one is a choice, too', () => {
    const { guess, row } = explain({
      ...{ type: 'categorize', scoring: 'per-part', distractors: ['c'] },
      categories: [
        { text: 'A', options: ['a'] },
        { text: 'B', options: ['b'] },
      ],
    });
    expect([row(en.key), row(en.best)]).to.deep.equal([
      [1, 1],
      [1, 1],
    ]);
    // Of the two options that belong somewhere each is in its category once in three.
    expect(guess).to.be.closeTo(1 / 3, 1e-12);
  });

  it('of gaps of which one is typed: the key is the best', () => {
    const { row, guess } = explain({
      ...{ type: 'cloze', text: '{{a}} {{b}}' },
      gaps: { a: 'x', b: { options: [{ text: 'y', correct: true }, 'z'] } },
    });
    expect(row(en.best)).to.deep.equal([1, 1]);
    expect(guess).to.equal(1 / 4);
  });

  it('of a rubric: whether it counts', () => {
    const item = { type: 'extended-text', rubric: [{ text: 'r', points: 1 }] };
    expect(explain(item).remark).to.equal(en.needsSelfAssess);
    expect(explain(item, { selfAssess: true }).remark).to.equal(en.rubric);
  });

  it('of what is typed: what is listed, and no average', () => {
    const { row, rows, remark, guess } = explain({
      type: 'text-entry',
      answers: ['gold', { text: 'silver', credit: 0, feedback: 'No.' }, { text: 'Au', credit: 0.5 }],
    });
    expect([row('“gold”'), row('“silver”'), row('“Au”')]).to.deep.equal([
      [1, 1],
      [0, 0],
      [0.5, 0.5],
    ]);
    expect(rows).to.have.length(3);
    expect(guess).to.equal(undefined);
    expect(remark).to.equal(en.typed);
  });

  it('of what is not scored: nothing', () => {
    expect(explain({ type: 'true-false', answer: true, scored: false }).rows).to.be.empty;
  });
});
