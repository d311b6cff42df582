import { expect } from 'chai';
import * as fc from 'fast-check';
import { readBank } from '../../src/bank/read-bank.js';
import { interactions } from '../../src/interactions/definitions.js';
import { parseBank } from '../../src/interactions/parse.js';
import { amount, PROVE } from '../harness/env.js';
import { examples } from '../suites/examples.js';

/**
 * The quick check of the embed and the full one give the same verdict. These alone are told by the full check of a bank
 * that the quick one takes: they spoil nothing (effect `none`), and saying so isn't worth the embed's bytes.
 */
const QUICK_IS_SILENT = [
  'lint-code-unknown',
  'source-missing',
  'source-unknown',
  'media-kind',
  'choices-impossible',
  'bounds-crossed',
  'gap-unused',
  'distractors-unused',
  'words-impossible',
];
/** `JSON.parse` keeps the last of them; the embed never sees the others. */
const BY_TEXT_ALONE = ['key-doubled'];

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const items = Object.values(examples)
  .flat()
  .map(({ item }, index) => ({ id: `i${index}`, ...item }));
const full = {
  $schema: './bank.schema.json',
  version: 1,
  id: 'full',
  title: 'Full',
  description: 'D',
  authors: ['A', 'B'],
  license: 'CC0',
  note: 'N',
  lang: 'en-GB',
  markup: 'plain',
  sources: { s: { title: 'S', publisher: 'P', author: 'A', date: '2020', url: 'u', hash: 'sha256-x' } },
  settings: {
    ...{
      feedback: 'end',
      layout: 'all',
      navigation: 'free',
      attempts: 'unlimited',
      attemptPenalty: 0.1,
      hintPenalty: 0,
    },
    ...{ shuffle: 'all', pick: 3, timeLimit: 60, timeLimitEssential: true, passMark: 0.5, certainty: false },
    ...{
      dontKnow: true,
      outcomes: [{ from: 0, title: 'T', text: 'T' }],
      review: 'marks',
      scorer: 'bank',
      selfAssess: false,
    },
  },
  lintIgnore: ['key-longest'],
};
const detailed = {
  ...{
    id: 'x',
    type: 'choice',
    prompt: 'P',
    points: 2,
    wrongPenalty: 0.5,
    lower: null,
    upper: 1,
    scored: true,
    tags: ['t'],
  },
  ...{
    multiple: true,
    scoring: 'weights',
    minChoices: 1,
    maxChoices: 2,
    difficulty: 0.5,
    timeLimit: 5,
    status: 'corrected',
  },
  ...{
    correction: { date: 'd', text: 't' },
    lang: 'uk',
    shuffle: false,
    lintIgnore: ['key-longest'],
    note: 'n',
    hints: ['h'],
  },
  explanation: 'e',
  feedback: { correct: 'c', partial: 'p', incorrect: 'i' },
  evidence: [{ source: 's', quote: 'q', prefix: 'p', suffix: 's' }],
  media: { video: 'v', alt: 'a', tracks: [{ src: 't', kind: 'captions', srclang: 'en', label: 'l', default: true }] },
  options: [{ id: 'a', text: 'A', credit: 0.5, fixed: true, lang: 'de', media: { image: 'i', alt: '' } }, 'B'],
};
const banks: readonly Json[] = [
  { ...full, items: [...items, detailed] },
  { ...full, sections: [{ id: 's', title: 'S', text: 't', media: { audio: 'a', alt: 'b' }, pick: 1, items }] },
  { version: 1, title: 'T', sources: { s: { title: 'S' } }, items: [detailed] },
  { version: 1, title: 'T', items: items.slice(0, 2) },
  { version: 1, title: 'T', sections: [{ items: items.slice(0, 1) }, { items: items.slice(5) }] },
];

const small = [
  { ...full, items: [detailed, items[5]] },
  { version: 1, title: 'T', sections: [{ id: 's', pick: 1, items: [items[1]] }] },
] as unknown as readonly Json[];

/** Of every value in it, the way there. */
const pathsOf = (node: Json, path: readonly string[] = []): (readonly string[])[] => [
  path,
  ...(typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, value]) => pathsOf(value, [...path, key]))
    : []),
];
type Change = (parent: Record<string, Json> | Json[], key: string) => void;
const at = (root: Json, [step, ...rest]: readonly string[], change: Change): Json => {
  const copy = Array.isArray(root) ? [...(root as Json[])] : { ...(root as Record<string, Json>) };
  if (rest.length) Object.assign(copy, { [step!]: at((root as Record<string, Json>)[step!]!, rest, change) });
  else change(copy, step!);
  return copy;
};

const VALUES: readonly Json[] = [
  ...[null, true, false, 0, 1, 2, -1, 0.5, 1e300, '', ' ', 'x', 'a b', 'en', '1', [], {}, [[]], [null], ['x']],
  ...['choice', 'true-false', 'exact', 'weights', 'corrected', { text: 'A' }, { id: 'i0' }, { toString: 1 }],
];
const value = fc.constantFrom(...VALUES);
const name = fc.constantFrom(
  'id',
  'type',
  'text',
  'items',
  'sections',
  'options',
  'correct',
  '__proto__',
  'zz',
  'toString',
);
const set = (parent: object, key: string, next: Json) =>
  Object.defineProperty(parent, key, { value: next, writable: true, enumerable: true, configurable: true });
const take: Change = (parent, key) => {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
};
const put =
  (next: Json): Change =>
  (parent, key) =>
    set(parent, key, next);
const add =
  (other: string, next: Json): Change =>
  (parent) => {
    if (Array.isArray(parent)) parent.push(next);
    else set(parent, other, next);
  };
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constant(take),
  value.map(put),
  fc.tuple(name, value).map(([other, next]) => add(other, next)),
  name.map<Change>((other) => (parent, key) => {
    if (Array.isArray(parent)) return;
    const old = parent[key]!;
    take(parent, key);
    set(parent, other, old);
  }),
  fc.constant<Change>((parent, key) => {
    if (Array.isArray(parent)) parent.push(parent[Number(key)]!);
  }),
);
const mutant = fc
  .tuple(fc.constantFrom(...banks), fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 2 }))
  .map(([bank, changes]) =>
    changes.reduce<Json>((node, [place, edit]) => {
      const paths = pathsOf(node).filter((path) => path.length > 0);
      return paths.length ? at(node, paths[place % paths.length]!, edit) : node;
    }, bank),
  );

const quick = (raw: Json) => readBank(JSON.parse(JSON.stringify(raw)), interactions.definitions);
const faults = (raw: Json) =>
  parseBank(JSON.stringify(raw)).problems.filter(
    ({ severity, code }) => severity === 'error' && !QUICK_IS_SILENT.includes(code),
  );

/** In what the two checks differ; or the full one from itself, given the bank that it mended. */
const disagreement = (raw: Json): string | undefined => {
  let bank: ReturnType<typeof quick>;
  try {
    bank = quick(raw);
  } catch (error) {
    return `the quick check throws ${String(error)}`;
  }
  const errors = faults(raw);
  const { bank: mended } = parseBank(raw);
  if (bank && errors.length)
    return `only the full check finds ${errors.map(({ code, path }) => `${code} at ${path}`).join()}`;
  if (!bank && !errors.length) return 'only the quick check finds something';
  if (bank && JSON.stringify(bank) !== JSON.stringify(mended)) return 'the banks differ';
  if (bank ?? !mended) return undefined;
  const { items: list, sections, ...root } = mended;
  const isFlat = !Object.hasOwn(raw as object, 'sections');
  const again = { ...root, version: 1, title: mended.title || 'T', ...(isFlat ? { items: list } : { sections }) };
  const [left] = faults(again as unknown as Json);
  return left && `mended, it still has ${left.code} at ${left.path}`;
};

describe('the quick check of the embed', () => {
  it('takes what is right, and reads the same bank as the full one', () => {
    for (const raw of banks) {
      expect(faults(raw)).to.deep.equal([]);
      expect(quick(raw)).to.deep.equal(parseBank(raw).bank);
    }
  });

  it('agrees with the full one, and with what that mends, after any one change', function () {
    this.timeout(120_000);
    const changes: readonly (readonly [string, Change])[] = [
      ['deleted', take],
      ['and a key more', add('zz', 1)],
      ['and items', add('items', [])],
      ['and items that are null', add('items', null)],
      ['and sections', add('sections', [])],
      ...VALUES.filter((_, i) => PROVE || i % 2).map((next) => [`= ${JSON.stringify(next)}`, put(next)] as const),
    ];
    const wrong = new Set<string>();
    for (const bank of small)
      for (const path of pathsOf(bank).slice(1))
        for (const [name, edit] of changes) {
          const fault = disagreement(at(bank, path, edit));
          if (fault) wrong.add(`${path.join('/')} ${name}: ${fault}`);
        }
    expect([...wrong].slice(0, 40), `${wrong.size} in all`).to.deep.equal([]);
  });

  it('agrees with the full one, and with what that mends, after any two', () => {
    fc.assert(
      fc.property(mutant, (raw) => {
        const fault = disagreement(raw);
        if (fault) expect.fail(fault);
      }),
      { numRuns: amount(300, 50_000), seed: 8 },
    );
  });

  it('is silent of doubled keys, since `JSON.parse` is', () => {
    const text =
      '{ "version": 1, "title": "A", "title": "B", "items": [{ "id": "a", "type": "true-false", "prompt": "P", "answer": true }] }';
    expect(parseBank(text).problems.map(({ code }) => code)).to.deep.equal(BY_TEXT_ALONE);
    expect(readBank(JSON.parse(text), interactions.definitions)).to.have.property('title', 'B');
  });

  const sharp: readonly (readonly [string, unknown])[] = [
    ['a type that is an object without toString', { type: { toString: 1 }, prompt: 'P' }],
    ['a type that is a list', { type: ['choice'], prompt: 'P', options: [{ text: 'A', correct: true }] }],
    ['an item that is null', null],
    ['an item named by a method', { type: 'constructor', prompt: 'P' }],
  ];
  for (const [what, item] of sharp)
    it(`refuses ${what}, and throws nothing`, () => {
      expect(quick({ version: 1, title: 'T', items: [item] } as Json)).to.equal(undefined);
    });

  it('refuses what is beyond the limits', () => {
    const many = Array.from({ length: 50_001 }, (_, i) => ({
      id: `i${i}`,
      type: 'true-false',
      prompt: 'P',
      answer: true,
    }));
    expect(quick({ version: 1, title: 'T', items: many })).to.equal(undefined);
    expect(quick({ version: 1, title: 'T', items: many.slice(1) })?.items).to.have.length(50_000);
  });
});
