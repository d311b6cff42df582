import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { lintBank } from '../../src/lint/lint-bank.js';

interface Case {
  readonly id: string;
  readonly rule: string;
  readonly item?: object;
  readonly bank?: object;
  readonly sourceTexts?: Readonly<Record<string, string>>;
  /** Paths from ../shared. */
  readonly sourceFiles?: Readonly<Record<string, string>>;
  readonly expect: 'warn' | 'ok';
  readonly why: string;
}

const copy = new URL('../fixtures/lint.json', import.meta.url);
const shared = new URL('../../../shared/', import.meta.url);
const original = new URL('vectors/lint.json', shared);
const { cases } = JSON.parse(readFileSync(copy, 'utf8')) as { cases: readonly Case[] };

describe(`lint vectors (${cases.length})`, () => {
  it('are the same as ../shared/vectors/lint.json', function () {
    if (!existsSync(original)) this.skip();
    expect(readFileSync(copy).equals(readFileSync(original))).to.equal(true);
  });

  for (const { id, rule, item, bank, sourceTexts = {}, sourceFiles = {}, expect: wanted, why } of cases)
    it(`${id} ${rule}: ${wanted}, ${why}`, function () {
      const files = Object.entries(sourceFiles).map(([name, path]) => [name, new URL(path, shared)] as const);
      if (!files.every(([, file]) => existsSync(file))) this.skip();
      const read = Object.fromEntries(files.map(([name, file]) => [name, readFileSync(file, 'utf8')]));
      const { problems } = lintBank(bank ?? { version: 1, title: 'Test', items: [item] }, {
        sources: { ...sourceTexts, ...read },
        on: [rule],
      });
      expect(problems.some(({ code }) => code === rule)).to.equal(wanted === 'warn');
    });
});
