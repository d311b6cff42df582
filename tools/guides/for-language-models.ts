/** `docs/authoring-for-language-models.md`: the format for who writes a bank by its rules alone. */
import { itemEntries } from '../../src/engine/item-schema.js';
import { describedSchema } from '../schema-docs/described.js';
import { rulesOf } from '../schema-docs/rules.js';
import { typeDocs } from '../schema-docs/types.js';
import { compact, json, keysOf, kindOf } from './markdown.js';

const { $defs } = describedSchema;
/** Without links: only this page is at hand. */
const plain = (words: string) => words.replace(/\[(\w+)\]\(#\w+\)/g, '$1');

const lines = (name: string, keep: (key: string) => boolean = () => true) =>
  [
    ...keysOf(
      name === 'bank' ? { properties: describedSchema.properties!, required: describedSchema.required! } : $defs[name]!,
    ),
  ]
    .filter(([key]) => keep(key))
    .map(
      ([key, schema, isRequired]) =>
        `- \`${key}\`${isRequired ? ' (required)' : ''}: ${plain(kindOf(schema))}. ${schema.description ?? ''}`,
    )
    .join('\n');
const isShared = (key: string) => Object.hasOwn(itemEntries, key) || key === 'then';

export const forLanguageModels = [
  '# Writing a bank: rules for language models',
  'Write one JSON object, no comments, no trailing commas, UTF-8. Then run both judges and mend what they tell, until neither ' +
    'tells anything; each problem has a line, a column, a code and a hint ([problems.md](problems.md)). Silence means that all is well.',
  '```sh\nnpx recog-quiz validate FILE\nnpx recog-quiz lint FILE\n```',
  '## Rules',
  [
    '- `"version": 1`, a `title`, and `items` (or `sections`, not both).',
    '- Only the keys listed here; an unknown key is an error.',
    '- Give every item an `id`, unique in the bank: a letter or a digit, then letters, digits, `.`, `_`, `-`.',
    '- The key stands inside the option (`"correct": true`), never as an index.',
    '- An option is a text, or an object with a `text`. Write `true`, `false` and numbers without quotation marks.',
    '- Without `"multiple": true` exactly one option is correct. Wrong options are plausible, of the length and form of the right one.',
    '- Ask for what the source says. Quote it word for word in `evidence`; name the `source` where the bank has several.',
    '- Attribute what is disputed to who says it, in the prompt as in the feedback.',
    '- `feedback` at a wrong option says why it is wrong; `explanation` says why the key is right.',
    '- Leave out every key that would only repeat its default.',
  ].join('\n'),
  '## A whole bank',
  json({
    version: 1,
    title: 'The sky at night',
    lang: 'en',
    sources: { book: { title: 'A small book of the sky', url: 'sky.html' } },
    settings: { shuffle: 'options', passMark: 0.6 },
    items: [{ ...typeDocs['true-false']!.example, evidence: [{ quote: 'the light that we see is the Sun’s' }] }],
  }),
  '## Keys of the root',
  lines('bank'),
  '## Settings',
  lines('settings'),
  '## Keys of every item',
  lines('choice', isShared),
  '## Types',
  ...Object.entries(typeDocs).flatMap(([type, { says, example }]) => [
    `### ${type}`,
    `${says} Rules of \`scoring\`: ${Object.keys(rulesOf(type))
      .map((rule) => `\`${rule}\``)
      .join(', ')}.`,
    `\`\`\`json\n${compact(example)}\n\`\`\``,
    lines(type, (key) => !isShared(key) && key !== 'type' && key !== 'scoring'),
  ]),
  '## Parts',
  ...['option', 'typedAnswer', 'matching', 'evidence', 'feedback', 'media', 'source'].flatMap((name) => [
    `### ${name}`,
    lines(name),
  ]),
].join('\n\n');
