import { expect } from 'chai';
import { parseBank } from '../../src/interactions/parse.js';
import { brokenBanks, soundBank, type BrokenBank } from './broken-banks.js';

const breakIt = ({ name, edits }: BrokenBank): string =>
  edits.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`${name}: ${from} has to be there once`);
    return text.replace(from, () => to);
  }, soundBank);

/** The text without its mark, and the line and column where that stood. */
const unmark = (marked: string) => {
  const [before = '', after, ...more] = marked.split('⟦');
  if (after === undefined || more.length) throw new Error('one mark a bank');
  const lines = before.split('\n');
  return { text: before + after, line: lines.length, column: lines.at(-1)!.length + 1 };
};

/** What is told, as far as it isn't what has to be told. */
const wrongIn = (broken: BrokenBank): string[] => {
  const { text, line, column } = unmark(breakIt(broken));
  const { problems } = parseBank(text);
  const isRight = problems.length === 1 && problems[0]!.hint?.includes(broken.hint);
  const found = problems.map((problem) => `${problem.code} ${problem.line}:${problem.column}`);
  return isRight && found[0] === `${broken.code} ${line}:${column}`
    ? []
    : [`${broken.name}: ${broken.code} ${line}:${column}, not ${JSON.stringify(problems)}`];
};

describe('a bank with one fault', () => {
  it('has none before it is put in', () => {
    expect(parseBank(soundBank).problems).to.deep.equal([]);
  });

  it('is told so once: the code, the line, the column, and how to mend it', () => {
    const wrong = brokenBanks.flatMap(wrongIn);
    console.info(`${brokenBanks.length - wrong.length} of ${brokenBanks.length} banks with one fault`);
    expect(wrong).to.deep.equal([]);
    expect(brokenBanks).to.have.length(60);
    expect(new Set(brokenBanks.map(({ name }) => name)).size).to.equal(60);
  });
});
