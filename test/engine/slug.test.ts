import { expect } from 'chai';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { id as idSchema } from '../../src/engine/item-schema.js';
import { numbered } from '../../src/engine/numbered.js';
import { assignIds, slug } from '../../src/engine/slug.js';
import { amount } from '../harness/env.js';

const numRuns = amount(500, 50_000);

describe('a slug', () => {
  const cases: readonly (readonly [text: string, slug: string, why?: string])[] = [
    ['Who recognised whom?', 'who-recognised-whom'],
    ['  Two   spaces\n\tand a tab ', 'two-spaces-and-a-tab'],
    ['हाँ?', 'हाँ', 'vowel signs and marks stay'],
    ['की', 'की'],
    ['का', 'का'],
    ['Хто визнав першим?', 'хто-визнав-першим'],
    ['日本語、漢字', '日本語-漢字'],
    ['مرحبا بالعالم', 'مرحبا-بالعالم'],
    ['C', 'c'],
    ['C++', 'c'],
    ['C#', 'c'],
    ['a_b.c-d', 'a-b-c-d', 'what an id may have a slug need not'],
    ['naïve café', 'naïve-café'],
    ['nai\u0308ve', 'naïve', 'composed by NFKC'],
    ['ﬁn de siècle', 'fin-de-siècle', 'ligatures by NFKC'],
    ['x²', 'x2'],
    ['½', '1-2', 'NFKC makes a fraction slash of it'],
    ['ＡＢＣ', 'abc'],
    ['İstanbul', 'i\u0307stanbul', 'lower case without a locale'],
    ['I', 'i'],
    ['ΣΊΣΥΦΟΣ', 'σίσυφος', 'final sigma'],
    ['STRAẞE', 'straße'],
    ['😀', 'item', 'nothing is left'],
    ['😀🎉 👍🏽', 'item'],
    ['…', 'item', 'NFKC makes three points of it'],
    ['', 'item'],
    ['---', 'item'],
    ['❤️', '\uFE0F', 'a variation selector is a mark: the rule as it is written'],
    ['1️⃣ first', '1️⃣-first'],
    ['´accent', '\u0301accent', 'NFKC makes a space and a mark of it'],
    ['x'.repeat(61), 'x'.repeat(60)],
    ['𝒳'.repeat(70), 'x'.repeat(60)],
    ['𐐨'.repeat(61), '𐐨'.repeat(60), 'code points, not UTF-16 units'],
    [`${'x'.repeat(59)} y`, 'x'.repeat(59), 'no dash at the cut'],
    [`${'x'.repeat(58)} y`, `${'x'.repeat(58)}-y`],
    ['ﬁ'.repeat(40), 'fi'.repeat(30), 'cut after NFKC'],
  ];
  for (const [text, expected, why] of cases)
    it(`of ${JSON.stringify(text.length > 30 ? `${text.slice(0, 24)}…` : text)} is ${expected.slice(0, 30)}${why ? `: ${why}` : ''}`, () => {
      expect(slug(text, 'item')).to.equal(expected);
    });

  it('falls back on the word that it is given', () => {
    expect([slug('!', 'item'), slug('!', 'option')]).to.deep.equal(['item', 'option']);
  });

  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 90 }),
    fc.string({ unit: 'grapheme', maxLength: 90 }),
    fc.string({ maxLength: 90 }),
  );
  it('is an id that a bank may have, of at most 60 code points, but for a mark that it may begin with', () => {
    fc.assert(
      fc.property(text, (any) => {
        const made = slug(any, 'item');
        if (!/^\p{M}/u.test(made) && !v.is(idSchema, made))
          expect.fail(`${JSON.stringify(any)} gives ${JSON.stringify(made)}`);
        expect([...made].length).to.be.within(1, 60);
      }),
      { numRuns, seed: 10 },
    );
  });

  it('is the slug of itself, and never changes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (any) => {
        const made = slug(any, 'item');
        expect(slug(made, 'item')).to.equal(made);
        expect(slug(any, 'item')).to.equal(made);
      }),
      { numRuns, seed: 11 },
    );
  });
});

describe('ids', () => {
  type Thing = { readonly id?: string; readonly text: string };
  const t = (...texts: readonly string[]): Thing[] => texts.map((text) => ({ text }));
  const tables: readonly (readonly [
    name: string,
    things: readonly Thing[],
    ids: readonly string[],
    taken: readonly number[],
  ])[] = [
    ['of none', [], [], []],
    ['from texts', t('One', 'Two'), ['one', 'two'], []],
    ['are numbered in the order of the bank', t('C', 'C++', 'C#'), ['c', 'c-2', 'c-3'], [1, 2]],
    ['that are explicit are reserved first', [...t('C!'), { id: 'c', text: 'D' }], ['c-2', 'c'], [0]],
    ['skip what is reserved', [...t('C', 'C'), { id: 'c-2', text: 'X' }], ['c', 'c-3', 'c-2'], [1]],
    ['skip what a text gave', t('a 2', 'a', 'a'), ['a-2', 'a', 'a-3'], [2]],
    ['number what is numbered already', t('a', 'a', 'a 2'), ['a', 'a-2', 'a-2-2'], [1, 2]],
    ['fall back, numbered', t('!', '😀', '?'), ['option', 'option-2', 'option-3'], [1, 2]],
    [
      'like methods of objects',
      t('constructor', '__proto__', 'constructor'),
      ['constructor', 'proto', 'constructor-2'],
      [2],
    ],
    [
      'that are explicit are left alone, doubled or not',
      [
        { id: 'x', text: 'A' },
        { id: 'x', text: 'B' },
      ],
      ['x', 'x'],
      [],
    ],
    ['tell case apart only where they are explicit', [{ id: 'A', text: 'A' }, ...t('A')], ['A', 'a'], []],
  ];
  for (const [name, things, ids, taken] of tables)
    it(name, () => {
      const made = assignIds(things, 'option');
      expect(made).to.deep.equal(ids);
      expect([...numbered(things, made, 'option')]).to.deep.equal(taken);
    });

  it('are one for each, in the order of the bank, by the rule spelt out', () => {
    const thing = fc.record({
      id: fc.option(fc.constantFrom<string>('a', 'a-2', 'b', 'option'), { nil: undefined }),
      text: fc.constantFrom('A', 'a', 'a!', 'a 2', 'B', '', '?', 'a-2'),
    });
    fc.assert(
      fc.property(fc.array(thing, { maxLength: 14 }), (all) => {
        const things = all.filter(({ id }, i) => id === undefined || all.findIndex((other) => other.id === id) === i);
        const used = new Set(things.flatMap(({ id }) => id ?? []));
        const expected = things.map(({ id, text: name }) => {
          if (id !== undefined) return id;
          const base = slug(name, 'option');
          let made = base;
          for (let n = 2; used.has(made); n++) made = `${base}-${n}`;
          used.add(made);
          return made;
        });
        const ids = assignIds(things, 'option');
        const taken = numbered(things, ids, 'option');
        expect(ids).to.deep.equal(expected);
        expect(new Set(ids).size).to.equal(things.length);
        expect([...taken].every((i) => /-\d+$/.test(ids[i]!))).to.equal(true);
      }),
      { numRuns, seed: 12 },
    );
  });

  it('of 50,000 like texts end', () => {
    const ids = assignIds(t(...Array.from({ length: 50_000 }, () => 'same')), 'item');
    expect(ids.at(-1)).to.equal('same-50000');
  });
});
