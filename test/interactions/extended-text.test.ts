import { expect } from 'chai';
import { scoreItem } from '../../src/engine.js';
import { countWords } from '../../src/interactions/extended-text/count-words.js';

const item = {
  ...{ id: 'e', type: 'extended-text', prompt: 'Why?' },
  rubric: [
    { text: 'A', points: 0.1 },
    { text: 'B', points: 0.2 },
    { text: 'C', points: 0.4 },
  ],
};
const score = (claimed: unknown, more: object = {}) =>
  scoreItem({ ...item, ...more }, { text: 'Because.', claimed }, { selfAssess: true });

describe('extended-text', () => {
  it('earns what is claimed, a term for each criterion', () => {
    const outcome = score([2, 0]);
    expect(outcome).to.deep.include({ score: 0.5, maxScore: 0.7, correctness: 'partially-correct' });
    expect(outcome.receipt).to.deep.equal([
      { part: '0', rule: 'rubric', delta: '1/7' },
      { part: '2', rule: 'rubric', delta: '4/7' },
    ]);
    expect(score([0, 1, 2])).to.deep.include({ score: 0.7, fraction: 1, correctness: 'correct' });
    expect(score([])).to.deep.include({ score: 0, maxScore: 0.7, correctness: 'incorrect' });
    expect(score([1], { points: 7 })).to.deep.include({ score: 2, maxScore: 7 });
  });

  it('earns nothing where the learner does not mark it, or it has no text', () => {
    const response = { text: 'Because.', claimed: [0] };
    expect(scoreItem(item, response)).to.deep.include({ score: 0, maxScore: 0, correctness: 'unscored' });
    const { rubric: _, ...bare } = item;
    expect(scoreItem(bare, { text: 'x' }, { selfAssess: true }).correctness).to.equal('unscored');
    expect(score([0], { scored: false }).correctness).to.equal('unscored');
    expect(scoreItem(item, { text: ' ', claimed: [0] }, { selfAssess: true }).receipt).to.deep.equal([
      { part: null, rule: 'no-response', delta: '0/1' },
    ]);
  });

  for (const claimed of [null, 0, '0', {}, [3], [-1], [0.5], ['0'], [0, 0], [NaN], [[0]], Array(100_000).fill(0)])
    it(`takes no claim like ${JSON.stringify(claimed).slice(0, 20)}`, () => {
      expect(score(claimed).receipt).to.deep.equal([{ part: null, rule: 'wrong-shape', delta: '0/1' }]);
    });

  for (const response of ['Because.', [], { text: 1 }, { claimed: [0] }, { text: 'x'.repeat(100_001) }])
    it(`takes no response like ${JSON.stringify(response).slice(0, 20)}`, () => {
      const { receipt } = scoreItem(item, response, { selfAssess: true });
      expect(receipt[0]!.rule).to.equal('wrong-shape');
    });

  it('counts words', () => {
    for (const [text, n] of [
      ['', 0],
      [' \n\t', 0],
      ['one', 1],
      ['It isn’t so – is it?  No.', 6],
      ['3 July', 2],
      ['слово за словом', 3],
      ['نص من أربع كلمات', 4],
      ['… — !', 0],
    ] as const)
      expect(countWords(text), text).to.equal(n);
    // By a dictionary, which differs between engines.
    expect(countWords('我喜欢喝茶。')).to.be.within(2, 5);
    expect(countWords('ฉันชอบดื่มชา')).to.be.within(2, 6);
  });
});
