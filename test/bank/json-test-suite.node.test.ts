import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parseBank } from '../../src/interactions/parse.js';

/** Nicolas Seriot's JSON Parsing Test Suite: `n_` must be refused, `y_` accepted, `i_` either. */
const folder = new URL('../../../shared/corpora/json-testsuite/', import.meta.url);
const namesIn = (part: string) => {
  const url = new URL(part, folder);
  return existsSync(url)
    ? readdirSync(url).map((name) => ({ name, url: new URL(`${part}/${encodeURIComponent(name)}`, folder) }))
    : [];
};
const files = [...namesIn('test_parsing'), ...namesIn('test_transform')];
/** As a page reads it: UTF-8 whatever it is, wrong bytes replaced. */
const first = (url: URL) =>
  parseBank(new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(url))).problems[0];
/** These are wrong in their bytes alone; decoded they are right. */
const WRONG_BYTES = /^n_(?:string_invalid_utf8|string_invalid-utf-8)/;

describe('JSONTestSuite', () => {
  before(function () {
    if (files.length === 0) this.skip();
  });

  it(`n_: refused, each with line and column and what is wrong`, () => {
    const own = files.filter(({ name }) => name.startsWith('n_') && !WRONG_BYTES.test(name));
    expect(own.length).to.be.above(100);
    const wrong = own.flatMap(({ name, url }) => {
      const problem = first(url);
      const isRefused = /^bank-(?:not-json|too-deep|empty)$/.test(problem?.code ?? '');
      const isPlaced = Number(problem?.line) >= 1 && Number(problem?.column) >= 1;
      return isRefused && isPlaced ? [] : [`${name}: ${JSON.stringify(problem)}`];
    });
    expect(wrong).to.deep.equal([]);
  });

  it('n_: the place is the fault’s, not just the beginning', () => {
    const vague = files
      .filter(({ name }) => name.startsWith('n_') && !WRONG_BYTES.test(name))
      .filter(({ url }) => first(url)?.message.includes('it can’t be read'));
    expect(vague.map(({ name }) => name)).to.deep.equal([]);
  });

  it('y_: read, and found to be no bank', () => {
    const own = files.filter(({ name }) => name.startsWith('y_'));
    expect(own.length).to.be.above(50);
    const wrong = own.flatMap(({ name, url }) => {
      const code = first(url)?.code ?? 'none';
      return /^(?:bank-not-object|items-missing|version-unknown)$/.test(code) ? [] : [`${name}: ${code}`];
    });
    expect(wrong).to.deep.equal([]);
  });

  it('i_ and transforms: nothing is thrown', () => {
    for (const { url } of files) expect(first(url)).to.be.an('object');
  });
});
