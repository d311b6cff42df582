import { expect } from 'chai';
import { lintCodes } from '../../src/bank/lint-codes.js';
import { parseBank } from '../../src/interactions/parse.js';
import { lintBank, lintRules } from '../../src/lint/lint-bank.js';
import { examples, type Example } from './rule-examples.js';

const off = lintRules.filter(({ isOn }) => !isOn).map(({ code }) => code);
const problemsOf = (code: string, { bank, sources = {} }: Example) =>
  lintBank(bank, { sources, on: off }).problems.filter((problem) => problem.code === code);

describe('the rules of the lint', () => {
  it('are 28, 25 of them on, in the order of their codes', () => {
    expect(lintRules.map(({ code }) => code)).to.deep.equal([...lintCodes]);
    expect(lintRules).to.have.length(28);
    expect(off).to.deep.equal(['absolute-word', 'uneven-option-count', 'readability-jump']);
  });

  for (const { code, level } of lintRules) {
    const { right, wrong } = examples[code];
    it(`${code} passes ${right.length}`, () => {
      expect(right.length).to.be.at.least(2);
      for (const example of right) {
        expect(parseBank(example.bank).bank, JSON.stringify(example.bank)).to.not.equal(undefined);
        expect(problemsOf(code, example), JSON.stringify(example.bank)).to.deep.equal([]);
      }
    });

    it(`${code} flags ${wrong.length}`, () => {
      expect(wrong.length).to.be.at.least(2);
      for (const example of wrong) {
        const about = JSON.stringify(example.bank);
        const [problem] = problemsOf(code, example);
        expect(problem, about).to.include({ severity: example.severity ?? level, effect: 'none' });
        if (example.path !== undefined) expect(problem!.path, about).to.equal(example.path);
        expect(problem!.message, about).to.match(/^.{5,300}\.$/su);
        expect(problem!.hint, about).to.match(/^.{5,}[.”]$/su);
        expect(`${problem!.message} ${problem!.hint}`).to.include(example.says ?? '');
      }
    });
  }
});
