import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { lintCodes } from '../../src/bank/lint-codes.js';
import { messages } from '../../src/bank/problem-messages.js';

const guide = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8');
const rows = guide.split('\n').filter((line) => line.startsWith('| `'));

describe('docs/problems.md', () => {
  it('has a row for every code and for every rule of the lint, none with an empty cell', () => {
    expect(rows.map((row) => /`([a-z-]+)`/.exec(row)![1])).to.deep.equal([...Object.keys(messages), ...lintCodes]);
    for (const row of rows) {
      const cells = row.split(/(?<!\\)\|/).slice(1, -1);
      expect(cells, row).to.have.length(5);
      for (const cell of cells) expect(cell.trim(), row).to.not.equal('');
    }
  });
});
