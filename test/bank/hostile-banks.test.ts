import { expect } from 'chai';
import { createSession, parseBank, scoreItem } from '../../src/engine.js';
import { amount } from '../harness/env.js';

const item = { id: 'a', type: 'choice', prompt: 'P', options: [{ id: 'y', text: 'Y', correct: true }, 'N'] };
const bank = { version: 1, title: 'T', items: [item] };
const text = JSON.stringify(bank);

/** `parseBank` gives a bank, or problems, and never an exception. */
const read = (input: unknown) => {
  const result = parseBank(input);
  expect(result.bank ?? result.problems[0], 'a bank or a problem').to.be.an('object');
  for (const { path, code, message } of result.problems) {
    expect(path).to.match(/^(?:\/.*)?$/su);
    expect(message, code)
      .to.be.a('string')
      .and.not.match(/undefined|\[object|NaN/);
  }
  return result;
};
const codeOf = (input: unknown) => read(input).problems[0]?.code;

describe('parseBank, given what nobody should give it', () => {
  const refused: readonly (readonly [name: string, input: () => unknown, code: string])[] = [
    ['100,000 open brackets', () => '['.repeat(100_000), 'bank-too-deep'],
    ['100,000 levels, closed', () => '['.repeat(100_000) + ']'.repeat(100_000), 'bank-too-deep'],
    ['100,000 levels of objects', () => '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000), 'bank-too-deep'],
    ['100,000 levels in an item', () => text.replace('"P"', '['.repeat(1e5) + ']'.repeat(1e5)), 'bank-too-deep'],
    ['20 MB', () => `{"title": "${'x'.repeat(20_000_000)}"}`, 'bank-too-long'],
    ['20 MB of white space', () => ' '.repeat(20_000_000), 'bank-too-long'],
    ['one character too many', () => ' '.repeat(16 * 1024 * 1024 - text.length + 1) + text, 'bank-too-long'],
    ['50,001 items', () => many(50_001), 'items-too-many'],
    [
      '50,001 items in two sections',
      () => ({ version: 1, title: 'T', sections: [1, 50_000].map((n) => ({ items: many(n).items })) }),
      'items-too-many',
    ],
    ['undefined', () => undefined, 'bank-not-data'],
    ['a function', () => () => bank, 'bank-not-data'],
    ['a symbol', () => Symbol('bank'), 'bank-not-data'],
    ['a big integer', () => ({ ...bank, version: 1n }), 'bank-not-data'],
    ['a loop', () => loop(), 'bank-not-data'],
    [
      'a getter that throws',
      () => Object.defineProperty({}, 'items', { enumerable: true, get: fail }),
      'bank-not-data',
    ],
    ['a toJSON that throws', () => ({ toJSON: fail }), 'bank-not-data'],
    ['a proxy that throws', () => new Proxy({}, { ownKeys: fail }), 'bank-not-data'],
    ['an object of 100,000 levels', () => nested(100_000), 'bank-too-deep'],
    ['an object of 65 levels', () => nested(65), 'bank-too-deep'],
    ['a number', () => 7, 'bank-not-object'],
    ['true', () => true, 'bank-not-object'],
    ['null', () => null, 'bank-not-object'],
    ['an array', () => [bank], 'bank-not-object'],
    ['HTML', () => '<!doctype html><title>404</title>', 'bank-not-json'],
    ['two byte-order marks', () => `\uFEFF\uFEFF${text}`, 'bank-not-json'],
    ['a NUL', () => '\0', 'bank-not-json'],
    ['a version that is an object without toString', () => text.replace('1', '{"toString": 1}'), 'version-unknown'],
    ['a version of many', () => text.replace('1', '[1, 2]'), 'version-unknown'],
  ];
  for (const [name, input, code] of refused) it(`${name}: ${code}`, () => expect(codeOf(input())).to.equal(code));

  it('reads 64 levels, and the largest text allowed', () => {
    expect(codeOf('['.repeat(64) + ']'.repeat(64))).to.equal('bank-not-object');
    const largest = text.replace('"T"', `"${'T'.repeat(16 * 1024 * 1024 - text.length + 1)}"`);
    expect(largest).to.have.length(16 * 1024 * 1024);
    expect(read(largest).problems).to.deep.equal([]);
  });

  it('takes brackets in texts for text', () => {
    expect(read(text.replace('"P"', JSON.stringify('"\\['.repeat(100)))).problems).to.deep.equal([]);
  });

  it('reads 50,000 items, and finds the one that is wrong', function () {
    this.timeout(120_000);
    const large = JSON.stringify(many(50_000)).replace('"prompt":"Item 49000"', '"promt":1');
    const { bank: parsed, problems } = read(large);
    expect(parsed?.items).to.have.length(49_999);
    expect(problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal(['/items/49000/promt key-misspelt']);
  });

  it('reads an item of 20,000 options', function () {
    this.timeout(120_000);
    const options = Array.from({ length: 20_000 }, (_, i) => (i ? '' : { text: '', correct: true }));
    expect(read({ ...bank, items: [{ ...item, options }] }).bank?.items).to.have.length(1);
  });

  const numbered = (n: number, entry: (i: number) => string) => Array.from({ length: n }, (_, i) => entry(i)).join();
  // With PROVE so many that what takes the square of them would not end.
  const [keys, quotes] = [amount(10_000, 100_000), amount(2000, 20_000)];
  const floods: readonly (readonly [name: string, text: string, problems: number])[] = [
    [`${keys} unknown keys`, text.replace('{', `{${numbered(keys, (i) => `"k${i}": 1`)},`), keys],
    [
      `${quotes} sources, and as many quotes of others`,
      text
        .replace('"title"', `"sources": {${numbered(quotes, (i) => `"s${i}": {"title": "S"}`)}}, "title"`)
        .replace('"id"', `"evidence": [${numbered(quotes, (i) => `{"source": "z${i}", "quote": "Q"}`)}], "id"`),
      quotes,
    ],
  ];
  for (const [name, flood, count] of floods)
    it(`tells of ${name} in the end`, () => expect(read(flood).problems.length).to.be.within(1, count));

  it('gives a bank or a problem for a text cut off at any character', () => {
    for (let length = 0; length < text.length; length++)
      expect(codeOf(text.slice(0, length)), text.slice(0, length)).to.match(/^bank-(?:empty|not-json)$/);
  });

  it('gives a bank or a problem whatever one character is exchanged for', () => {
    for (let at = 0; at < text.length; at++)
      for (const other of ['"', '{', ']', ',', '\\', '0', '\n', '\u2028', '\uD800'])
        read(text.slice(0, at) + other + text.slice(at + 1));
  });

  it('gives a bank or a problem whatever stands in place of any value', () => {
    const values: readonly unknown[] = [
      null,
      true,
      0,
      -1,
      1.5,
      '',
      'x',
      [],
      {},
      [[]],
      [null],
      { id: 1 },
      { toString: 1 },
      [{}],
      { type: [] },
    ];
    const walk = (node: unknown, put: (value: unknown) => unknown): void => {
      for (const value of values) read(JSON.stringify(put(value)));
      if (typeof node !== 'object' || !node) return;
      for (const [key, child] of Object.entries(node))
        walk(child, (value) =>
          put(Object.assign(Array.isArray(node) ? [...(node as unknown[])] : { ...node }, { [key]: value })),
        );
    };
    const full = {
      ...bank,
      lang: 'en',
      sources: { s: { title: 'S' } },
      settings: { attempts: 2, outcomes: [{ from: 0, text: 'T' }] },
      items: [{ ...item, evidence: [{ quote: 'Q' }], media: { image: 'i', alt: '' }, correction: { text: 'C' } }],
    };
    walk(full, (value) => value);
  });

  describe('leaves prototypes alone', () => {
    const inherited = () => JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort());
    const places: readonly (readonly [string, string])[] = [
      ['the root', `{"__proto__": {"polluted": 1}, ${text.slice(1)}`],
      ['an item', text.replace('"id":"a"', '"__proto__": {"polluted": 1, "points": 2}, "id":"a"')],
      ['an option', text.replace('"id":"y"', '"__proto__": {"polluted": 1}, "id":"y"')],
      ['settings', text.replace('"title"', '"settings": {"__proto__": {"feedback": "end"}}, "title"')],
      ['sources', text.replace('"title"', '"sources": {"__proto__": {"polluted": 1}}, "title"')],
      ['a source', text.replace('"title"', '"sources": {"s": {"title": "S", "__proto__": {"x": 1}}}, "title"')],
      ['constructor.prototype', text.replace('"title"', '"constructor": {"prototype": {"polluted": 1}}, "title"')],
    ];
    for (const [name, hostile] of places)
      it(`with __proto__ in ${name}`, () => {
        const before = inherited();
        const { bank: parsed, problems } = read(hostile);
        expect(inherited()).to.equal(before);
        expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
        expect(problems.length).to.be.above(0);
        expect(parsed?.items[0]).to.not.have.property('points');
        expect(Object.getPrototypeOf(parsed?.settings)).to.equal(Object.prototype);
        expect(Object.getPrototypeOf(parsed?.sources)).to.equal(Object.prototype);
      });

    it('with __proto__ among the sources, and a method of every object in it', () => {
      const before = Object.getOwnPropertyDescriptor(Object.prototype, 'hasOwnProperty')!;
      try {
        read(text.replace('"title"', '"sources": {"__proto__": {"title": "S", "hasOwnProperty": 1}}, "title"'));
        expect(Object.getOwnPropertyNames(Object.prototype)).to.include('hasOwnProperty');
      } finally {
        Object.defineProperty(Object.prototype, 'hasOwnProperty', before);
      }
    });
  });

  it('keeps what it was given apart from the bank', () => {
    const mine = structuredClone(bank);
    const { bank: parsed } = parseBank(mine);
    mine.items[0]!.options = [];
    mine.items.pop();
    expect(parsed?.items[0]).to.have.property('options').with.length(2);
    expect(mine).to.deep.equal({ ...bank, items: [] });
  });

  it('is a caller’s bug for scoreItem and createSession, which say so', () => {
    expect(() => scoreItem({ type: 'choice' }, 'a')).to.throw(TypeError, /Not an item/);
    expect(() => scoreItem(null, 'a')).to.throw(TypeError, /Not an item/);
    expect(() => createSession({}, { seed: '1', now: () => 0 })).to.throw(TypeError, /Not a bank/);
  });
});

function many(n: number) {
  return {
    ...bank,
    items: Array.from({ length: n }, (_, i) => ({
      id: `i${i}`,
      type: 'true-false',
      prompt: `Item ${i}`,
      answer: true,
    })),
  };
}
function loop() {
  const own: { title: string; self?: unknown } = { title: 'T' };
  own.self = own;
  return own;
}
function nested(levels: number) {
  let node: unknown = 1;
  for (let i = 0; i < levels; i++) node = { node };
  return node;
}
function fail(): never {
  throw new Error('no');
}
