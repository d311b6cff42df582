/** `docs/bank-reference.md`: every key, type and rule, from the schema and the vectors of the scoring tests. */
import { readFileSync } from 'node:fs';
import { itemEntries } from '../../src/engine/item-schema.js';
import { describedSchema, type JsonSchema } from '../schema-docs/described.js';
import { evidenceRules, orderRules, otherRules, partRules, rulesOf, setRules } from '../schema-docs/rules.js';
import { typeDocs } from '../schema-docs/types.js';
import { cell, code, compact, json, keysOf, kindOf, table } from './markdown.js';

const { $defs } = describedSchema;
/** Whether every type has it. */
const isShared = (key: string) => Object.hasOwn(itemEntries, key) || key === 'then';
type Key = readonly [string, JsonSchema, boolean];

const valuesOf = ({ enum: choices, enumDescriptions, anyOf }: JsonSchema): string =>
  choices && enumDescriptions
    ? ` ${choices.map((value, index) => `\`${JSON.stringify(value)}\`: ${enumDescriptions[index]}`).join(' ')}`
    : (anyOf ?? []).map(valuesOf).join('');

/** @param isExplained whether its values are, here */
const keyTable = (keys: Iterable<Key>, isExplained = (_key: string): boolean => true): string =>
  table(
    ['Key', 'Value', 'Meaning', 'Example'],
    [...keys].map(([key, schema, isRequired]) => [
      `\`${key}\`${isRequired ? ' (required)' : ''}`,
      cell(kindOf(schema)),
      cell(`${schema.description ?? ''}${isExplained(key) ? valuesOf(schema) : ''}`),
      code(compact(schema.examples?.[0])),
    ]),
  );

interface Vector {
  readonly item: { readonly type: string; readonly scoring?: string; readonly prompt: string; readonly id: string };
  readonly response: unknown;
  readonly fraction: string;
}
const { vectors } = JSON.parse(readFileSync(new URL('../../test/fixtures/scoring.json', import.meta.url), 'utf8')) as {
  vectors: readonly Vector[];
};

/** Short ones whose fractions differ, the fewest characters first. */
const workedRows = (types: readonly string[], rule: string, isDefault: boolean): string => {
  const fitting = vectors
    .filter(({ item }) => types.includes(item.type) && (item.scoring ?? (isDefault ? rule : '')) === rule)
    .filter(({ response }) => response !== null)
    .sort((a, b) => compact(a).length - compact(b).length);
  const rows: Vector[] = [];
  // What earns a part tells more of a rule than nothing or all.
  for (const isPart of [true, false])
    for (const vector of fitting) {
      const isPartly = !/^(?:0|1)\/1$/.test(vector.fraction);
      if (isPartly === isPart && rows.length < 3 && !rows.some(({ fraction }) => fraction === vector.fraction))
        rows.push(vector);
    }
  if (!rows.length) return '';
  return table(
    ['Item', 'Response', 'Fraction'],
    rows.map(({ item, response, fraction }) => {
      const { id: _id, prompt: _prompt, scoring: _scoring, ...own } = item;
      return [code(compact(own)), code(compact(response)), fraction.replace('/1', '')];
    }),
  );
};

const rules = (heading: string, types: readonly string[], words: Readonly<Record<string, string>>, standard: string) =>
  [
    `### ${heading}`,
    ...Object.entries(words).flatMap(([rule, says]) => [
      `**\`${rule}\`**: ${says}`,
      workedRows(types, rule, rule === standard),
    ]),
  ].filter(Boolean);

const typeSections = Object.entries(typeDocs).flatMap(([type, { says, example }]) => {
  const own = [...keysOf($defs[type]!)].filter(([key]) => !isShared(key) && key !== 'type');
  return [
    `### ${type}`,
    says,
    json(example),
    // The rules are explained below, once for all types.
    keyTable(own, (key) => key !== 'scoring'),
    `Rules: ${Object.keys(rulesOf(type))
      .map((rule) => `\`${rule}\``)
      .join(', ')}.`,
  ];
});

const rootKeys = [...keysOf({ properties: describedSchema.properties!, required: describedSchema.required! })];
const shared = [...keysOf($defs.choice!)].filter(([key]) => isShared(key));
const parts: readonly (readonly [name: string, says: string])[] = [
  ['option', 'A text alone, or an object with these keys.'],
  ['media', 'One of `image`, `audio` and `video`, with its `alt`.'],
  ['track', 'As in HTML’s `<track>`.'],
  ['evidence', 'A quotation from a source: the passage that proves the key.'],
  ['feedback', 'What the learner reads after a response.'],
  ['correction', 'A text alone, or an object with these keys.'],
  ['typedAnswer', 'A text alone, or an object with these keys.'],
  ['matching', 'How what was typed is compared with the answers.'],
  ['source', 'What items are drawn from.'],
];

export const bankReference = [
  '# The bank, key by key',
  'A bank is a JSON object in a file of its own, or in the page. Whatever is wrong with it is told with line and column; ' +
    '[problems.md](problems.md) lists what can be told. `dist/bank.schema.json` says the same as this page to an editor.',
  '## Root',
  keyTable(rootKeys),
  '## settings',
  'Every one but `outcomes` can be overridden by an attribute of `<recog-quiz>` in kebab-case.',
  keyTable(keysOf($defs.settings!)),
  '## Items',
  'Keys that every type has. `type` is required, too.',
  keyTable(shared),
  '## Types',
  ...typeSections,
  '## Parts',
  'What items are made of.',
  ...parts.flatMap(([name, says]) => [`### ${name}`, says, keyTable(keysOf($defs[name]!))]),
  ...Object.entries($defs)
    .filter(([name]) => name.startsWith('then-'))
    .flatMap(([name, schema]) => [
      `### ${name}`,
      `The second part of an item: a \`${name.slice(5)}\` with its keys, without \`timeLimit\`, \`status\` and \`correction\`, and with this one.`,
      keyTable([...keysOf(schema)].filter(([key]) => key === 'dependent')),
    ]),
  '## Scoring rules',
  'Every rule gives an exact fraction of the item’s `points`. The rows are cases of the tests.',
  ...rules(
    'Options and spans',
    ['choice', 'hotspot', 'hottext'],
    Object.fromEntries(Object.entries(setRules).filter(([rule]) => rule !== 'credit')),
    'balanced',
  ).toSpliced(1, 0, 'k options, n of them right; C right ones chosen, W wrong ones; p is the item’s `wrongPenalty`.'),
  ...rules('One option, typed answers', ['text-entry', 'numeric', 'choice'], { credit: setRules.credit! }, 'credit'),
  ...rules('Order', ['order'], orderRules, 'pairs').toSpliced(
    1,
    0,
    'Of n options; the best of `alternates` counts. Where not all were placed, only what was placed earns.',
  ),
  ...rules('Parts of an item', ['match', 'matrix', 'categorize', 'cloze'], partRules, 'per-part'),
  ...rules('Evidence', ['find-evidence'], evidenceRules, 'f1'),
  ...rules('Extended text', ['extended-text'], otherRules, 'unscored'),
].join('\n\n');
