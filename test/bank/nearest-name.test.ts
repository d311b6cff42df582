import { expect } from 'chai';
import { nearestName } from '../../src/bank/nearest-name.js';

const known = ['prompt', 'points', 'options', 'feedback', 'multiple', 'correct', 'explanation', 'id', 'x'];

describe('the nearest known name', () => {
  const cases: readonly (readonly [name: string, meant: string | undefined])[] = [
    ['promt', 'prompt'],
    ['prompts', 'prompt'],
    ['porpmt', 'prompt'],
    ['PROMPT', 'prompt'],
    ['feedbakc', 'feedback'],
    ['fedbak', 'feedback'],
    ['mutliple', 'multiple'],
    ['corect', 'correct'],
    ['explaination', 'explanation'],
    ['explntn', 'explanation'],
    ['option', 'options'],
    ['di', 'id'],
    ['ID', 'id'],
    ['zzzzzz', undefined],
    ['answer', undefined],
    ['', undefined],
    ['p'.repeat(61), undefined],
    ['p'.repeat(100_000), undefined],
  ];
  for (const [name, meant] of cases)
    it(`of “${name.slice(0, 20)}” is ${meant ?? 'none'}`, () => {
      // One letter is not worth a guess: everything of two is near it.
      const among = known.filter((candidate) => candidate.length > 1);
      expect(nearestName(name, among)).to.equal(meant);
    });

  it('is none where none is known', () => expect(nearestName('prompt', [])).to.equal(undefined));
  it('is the first of those as near', () => expect(nearestName('ac', ['ab', 'ad'])).to.equal('ab'));
});
