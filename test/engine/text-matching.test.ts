import { expect } from 'chai';
import * as fc from 'fast-check';
import { readAnswers, readPattern, sampleOf, type Matching } from '../../src/engine/answers.js';
import { foldCase, foldQuotes } from '../../src/engine/fold-text.js';
import {
  collapseSpaces,
  find,
  matchesPattern,
  matchTyped,
  normalize,
  stripAccents,
  stripPunctuation,
  trim,
  typoDistance,
} from '../../src/engine/text-matching.js';
import { amount } from '../harness/env.js';

const isMatch = (typed: string, answer: string, matching: Matching = {}, lang = 'en') =>
  matchTyped(typed, [{ text: answer }], matching, lang) !== undefined;

/** By the definition, letter by letter: full Damerau–Levenshtein. */
const slowDistance = (a: string, b: string): number => {
  const [x, y] = [[...a], [...b]];
  const d = new Map<string, number>();
  const at = (i: number, j: number): number => {
    const key = `${i},${j}`;
    const known = d.get(key);
    if (known !== undefined) return known;
    let best = i === 0 ? j : j === 0 ? i : Infinity;
    if (i && j) {
      best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (x[i - 1] === y[j - 1] ? 0 : 1));
      for (let k = 1; k < i; k++)
        for (let l = 1; l < j; l++)
          if (x[k - 1] === y[j - 1] && x[i - 1] === y[l - 1])
            best = Math.min(best, at(k - 1, l - 1) + (i - k - 1) + 1 + (j - l - 1));
    }
    d.set(key, best);
    return best;
  };
  return at(x.length, y.length);
};

describe('the steps of matching', () => {
  const steps: readonly [(text: string) => string, readonly (readonly [from: string, to: string])[]][] = [
    [trim, [[' \u00A0a b\n', 'a b']]],
    [
      normalize,
      [
        ['ﬁn', 'fin'],
        ['e\u0301', 'é'],
        ['Ｋｙｉｖ', 'Kyiv'],
        ['x²', 'x2'],
      ],
    ],
    [collapseSpaces, [['a \t\u202F\n b', 'a b']]],
    [
      foldQuotes,
      [
        ['‘a’ `b´', "'a' 'b'"],
        ['“a” „b“ «c» ″', '"a" "b" "c" "'],
        ['a–b—c‑d−e', 'a-b-c-d-e'],
        ['so…', 'so...'],
        [normalize('people´s'), "people's"],
        [normalize('5″'), '5"'],
      ],
    ],
    [
      stripPunctuation,
      [
        ['(Kyiv).', 'Kyiv'],
        ['¿Qué?', 'Qué'],
        ['“ Kyiv ” !', 'Kyiv'],
        ['U.S.', 'U.S'],
        ['?!…', '?!…'],
        ['C#', 'C#'],
        ['50%', '50%'],
        ['-5', '-5'],
        ['- five', 'five'],
        [' Kyiv', ' Kyiv'],
        ['Kyiv ', 'Kyiv '],
        ['', ''],
        ['𝒜.', '𝒜'],
      ],
    ],
    [
      stripAccents,
      [
        ['café', 'cafe'],
        ['ΟΔΌΣ', 'ΟΔΟΣ'],
        ['й ї', 'и і'],
        ['שָׁלוֹם', 'שלום'],
        ['مُحَمَّد', 'محمد'],
        ['हिन्दी', 'हिन्दी'],
        ['한국', '한국'],
        ['ガ', 'ガ'],
      ],
    ],
  ];
  for (const [step, examples] of steps)
    it(step.name, () => {
      for (const [from, to] of examples) expect(step(from), from).to.equal(to);
    });

  it('foldCase, by the language', () => {
    expect(foldCase('ISTANBUL', 'en')).to.equal('istanbul');
    expect(foldCase('ISTANBUL İ', 'tr')).to.equal('ıstanbul i');
    expect(foldCase('ISTANBUL', 'az-Latn-AZ')).to.equal('ıstanbul');
    expect(foldCase('ΟΔΟΣ ΟΔΟΣ', 'el')).to.equal('οδοσ οδοσ');
    expect(foldCase('ẞ', 'de')).to.equal('ß');
    for (const lang of ['', 'x', 'tr_TR', 'not a language', 'trk']) expect(foldCase('I', lang)).to.equal('i');
  });

  it('each can be switched off', () => {
    const pairs: readonly [keyof Matching, Matching, typed: string, answer: string][] = [
      ['trim', { trim: false, spaces: false, punctuation: false }, ' Kyiv', 'Kyiv'],
      ['normalize', { normalize: false }, 'Ｋｙｉｖ', 'Kyiv'],
      ['spaces', { spaces: false }, 'a  b', 'a b'],
      ['quotes', { quotes: false }, 'a’b', "a'b"],
      ['punctuation', { punctuation: false }, 'Kyiv.', 'Kyiv'],
      ['case', { case: 'exact' }, 'kyiv', 'Kyiv'],
    ];
    for (const [name, off, typed, answer] of pairs) {
      expect(isMatch(typed, answer), name).to.equal(true);
      expect(isMatch(typed, answer, off), `${name} off`).to.equal(false);
    }
  });
});

describe('what was typed, and the answers', () => {
  it('says how an answer was matched', () => {
    const answers = readAnswers(['café', { text: 'tea', credit: 0.5 }]);
    expect(answers).to.deep.equal([{ text: 'café' }, { text: 'tea', credit: 0.5 }]);
    expect(matchTyped('Café', answers, { accents: 'warn' })).to.deep.equal({
      answer: answers[0],
      hasAccentNote: false,
      distance: 0,
    });
    expect(matchTyped('cafe', answers, { accents: 'warn' })).to.deep.include({ hasAccentNote: true, distance: 0 });
    expect(matchTyped('cafe', answers, { accents: 'ignore' })).to.deep.include({ hasAccentNote: false });
    expect(matchTyped('cafe', answers)).to.equal(undefined);
    expect(matchTyped('tae', answers, { typos: 1 })).to.deep.equal({
      answer: answers[1],
      hasAccentNote: false,
      distance: 1,
    });
  });

  it('takes nothing for no answer', () => {
    for (const typed of ['', ' ', '\u00A0\n'])
      for (const mode of ['equals', 'contains', 'wildcard'] as const)
        expect(matchTyped(typed, [{ text: '*' }, { text: 'a' }], { mode, typos: 2 })).to.equal(undefined);
  });

  it('finds an answer in a text', () => {
    expect(isMatch('It was Kyiv, I think', 'kyiv', { mode: 'contains' })).to.equal(true);
    expect(isMatch('It was Lviv', 'kyiv', { mode: 'contains' })).to.equal(false);
    // All that is left of this one is nothing, and that stands in every text.
    expect(isMatch('Lviv', '\u0301', { mode: 'contains', accents: 'ignore' })).to.equal(false);
  });

  it('reads a pattern', () => {
    expect(isMatch('5*3', '5\\*3', { mode: 'wildcard' })).to.equal(true);
    expect(isMatch('5x3', '5\\*3', { mode: 'wildcard' })).to.equal(false);
    expect(isMatch('aXbXc', 'a*b*c', { mode: 'wildcard' })).to.equal(true);
    expect(isMatch('aba', 'aba*aba', { mode: 'wildcard' })).to.equal(false);
    expect(isMatch('a\uFDD0', 'a*', { mode: 'wildcard', case: 'exact' })).to.equal(true);
    expect(isMatch('a\uFDD0', 'a\\*', { mode: 'wildcard' })).to.equal(false);
    expect(isMatch('Kyiv*', 'kyiv*', {})).to.equal(true);
    expect(isMatch('Kyiv is', 'kyiv*', {})).to.equal(false);
    expect(sampleOf('a\\**b')).to.equal('a*b');
  });

  it('never forgives what makes a foreseen wrong answer a right one', () => {
    const of = (typed: string, ...texts: readonly (readonly [string, number])[]) =>
      matchTyped(
        typed,
        texts.map(([text, credit]) => ({ text, credit })),
        { typos: 2 },
      )?.answer.text;
    expect(of('Syrie', ['Syria', 1], ['Syrie', 0])).to.equal('Syrie');
    // As near to both.
    expect(of('Syrix', ['Syria', 1], ['Syrie', 0])).to.equal('Syrie');
    expect(of('Syrix', ['Syrie', -1], ['Syria', 1])).to.equal('Syrie');
    // Nearer to the right one.
    expect(of('Syriaa', ['Syrie', 0], ['Syria', 1])).to.equal('Syria');
    expect(of('Syria', ['Syriax', 0], ['Syria', 1])).to.equal('Syria');
    // Of two right ones the first.
    expect(of('Syrix', ['Syria', 0.5], ['Syrie', 1])).to.equal('Syria');
  });

  it('forgives typos in what has accents, by the rule of accents', () => {
    expect(isMatch('cafee', 'café', { typos: 1 })).to.equal(false);
    expect(isMatch('cafee', 'café', { typos: 1, accents: 'ignore' })).to.equal(true);
    expect(isMatch('cafee', 'café', { typos: 1, accents: 'warn' })).to.equal(true);
  });

  it('costs nothing, however long a text is', () => {
    const long = 'a'.repeat(100_000);
    const start = performance.now();
    expect(isMatch(long, 'Pushilin', { typos: 2 })).to.equal(false);
    expect(isMatch(`${long}b`, `${long}c`, { typos: 2 })).to.equal(true);
    expect(isMatch(long, `*${'a'.repeat(30_000)}b*`, { mode: 'wildcard' })).to.equal(false);
    expect(isMatch(long, `${'a'.repeat(30_000)}b`, { mode: 'contains' })).to.equal(false);
    expect(isMatch(long, '*a'.repeat(1000), { mode: 'wildcard' })).to.equal(true);
    expect(isMatch(`a${' '.repeat(99_998)}b`, 'ab', { spaces: false })).to.equal(false);
    expect(isMatch(`a${'. '.repeat(50_000)}`, 'a')).to.equal(true);
    expect(isMatch('\u0301'.repeat(100_000), 'ab')).to.equal(false);
    expect(performance.now() - start).to.be.below(2000);
  });

  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '𝒳', 'é'), maxLength: 7 });
  const matching = fc.record(
    {
      trim: fc.boolean(),
      normalize: fc.boolean(),
      spaces: fc.boolean(),
      quotes: fc.boolean(),
      punctuation: fc.boolean(),
      case: fc.constantFrom('ignore' as const, 'exact' as const),
      accents: fc.constantFrom('exact' as const, 'ignore' as const, 'warn' as const),
      typos: fc.constantFrom(0, 1, 2),
    },
    { requiredKeys: [] },
  );

  it('matches what is the same, whatever the rules', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        matching,
        fc.constantFrom('en', 'tr', 'el', 'de', 'x-y'),
        (text, rules, lang) => {
          fc.pre(/\S/.test(text));
          expect(matchTyped(text, [{ text }], rules, lang)).to.deep.include({ distance: 0, hasAccentNote: false });
        },
      ),
      { numRuns: amount(500, 20_000) },
    );
  });

  it('counts typos as a slow reference does', () => {
    // Swapped, with a letter between them: seldom found by chance.
    for (const [a, b] of [
      ['xabcx', 'xcax'],
      ['xcax', 'xabcx'],
    ] as const)
      expect([typoDistance(a, b, 2), typoDistance(a, b, 1), slowDistance(a, b)]).to.eql([2, Infinity, 2]);
    fc.assert(
      fc.property(letters, letters, fc.constantFrom(0, 1, 2), (a, b, most) => {
        const slow = slowDistance(a, b);
        expect(typoDistance(a, b, most), `${a} ${b}`).to.equal(slow <= most ? slow : Infinity);
      }),
      { numRuns: amount(3000, 100_000) },
    );
  });

  it('finds the first place of a part, as indexOf does', () => {
    const some = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 12 });
    fc.assert(
      fc.property(some, some, fc.nat(5), (text, part, from) => {
        fc.pre(from <= text.length);
        expect(find(text, part, from)).to.equal(text.indexOf(part, from));
      }),
      { numRuns: amount(1000, 50_000) },
    );
  });

  it('reads patterns as a regular expression does', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 9 });
    const pattern = fc.array(fc.constantFrom('a', 'b', '*', '\\*'), { maxLength: 7 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, pattern, (typed, authored) => {
        const source = authored.replaceAll(/\\\*|\*/g, (star) => (star === '*' ? '.*' : '\\*'));
        expect(matchesPattern(typed, readPattern(authored)), `${typed} ${authored}`).to.equal(
          new RegExp(`^${source}$`, 's').test(typed),
        );
      }),
      { numRuns: amount(3000, 100_000) },
    );
  });
});
