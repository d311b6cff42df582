import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { csv } from '../../src/results/csv.js';
import { readCsv } from '../harness/rfc4180.js';

const folder = new URL('../../../shared/corpora/strings/', import.meta.url);

describe('hostile lines as cells', () => {
  for (const name of ['payload-lines', 'blns'])
    it(`${name}: each is read back, and none is a formula`, function () {
      const file = new URL(`${name}.json`, folder);
      // The corpora lie beside the repository, not in it.
      if (!existsSync(file)) this.skip();
      const lines = JSON.parse(readFileSync(file, 'utf8')) as string[];
      expect(lines.length).to.be.above(100);
      const read = readCsv(csv(lines.map((line) => [line, 1]))).map(([cell]) => cell!.text);
      read.forEach((text, index) => expect([lines[index], `'${lines[index]!}`]).to.include(text));
      // Another way than the guard's: what a spreadsheet might calculate, once white space and width are gone.
      const isNumber = (text: string) => text.trim() !== '' && Number.isFinite(Number(text));
      const isLive = (text: string) => /^[=+\-@]/.test(text.normalize('NFKC').trimStart()) && !isNumber(text);
      expect(lines.some(isLive)).to.be.true;
      expect(read.filter(isLive)).to.deep.equal([]);
      console.log(`      ${lines.length} lines, ${read.filter((text, i) => text !== lines[i]).length} made harmless`);
    });
});
