/** The schema of the format with words at every key: what editors show, and what the guides are made from. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { bankSchema, withThen } from '../../src/bank/schema.js';
import * as base from '../../src/engine/item-schema.js';
import * as typed from '../../src/engine/typed-schema.js';
import { interactions } from '../../src/interactions/definitions.js';
import { bankDocs } from './bank.js';
import type { Doc, Docs } from './doc.js';
import { itemDocs } from './item.js';
import { rulesOf } from './rules.js';
import { settingsDocs } from './settings.js';
import { typeDocs, typeKeyDocs } from './types.js';

export interface JsonSchema {
  type?: string;
  title?: string;
  description?: string;
  examples?: unknown[];
  default?: unknown;
  const?: unknown;
  enum?: unknown[];
  enumDescriptions?: string[];
  markdownEnumDescriptions?: string[];
  defaultSnippets?: { label: string; description: string; body: unknown }[];
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minItems?: number;
  propertyNames?: JsonSchema;
  /** Of the sources, for the validator alone. */
  isKey?: unknown;
  additionalProperties?: JsonSchema | boolean;
  $schema?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
}

export const docs: Docs = { ...bankDocs, ...settingsDocs, ...itemDocs, ...typeKeyDocs };
const { items: itemSchemas, thens } = withThen(interactions.itemSchemas);
/** Of what may follow an item; their keys are those of their type. */
const THEN = 'then-';
const types = itemSchemas.map(({ entries }) => entries.type.literal);
const itemKeys = new Set([
  ...Object.keys(base.itemEntries),
  ...Object.keys(base.thenEntries),
  'then',
  'type',
  'scoring',
]);

const used = new Set<string>();

/** The words for a key: of its own place, of every item, or of the same key anywhere. */
const docOf = (place: string, key: string): Doc => {
  const [owner] = place.split('.');
  const names = [
    place,
    ...(place === `${owner}.${key}` && types.includes(owner!) && itemKeys.has(key) ? [`item.${key}`] : []),
    `*.${key}`,
  ];
  const name = names.find((candidate) => Object.hasOwn(docs, candidate));
  if (name === undefined) throw new Error(`${place} has no title and example: add it to tools/schema-docs.`);
  used.add(name);
  return docs[name]!;
};

/** Says at every value that can be chosen what it means. */
const describeValues = (schema: JsonSchema, place: string, values: Readonly<Record<string, string>>): void => {
  const choices = (schema.enum ?? (schema.const === undefined ? [] : [schema.const])).filter(
    (value) => typeof value === 'string',
  );
  if (!choices.length) return schema.anyOf?.forEach((branch) => describeValues(branch, place, values));
  const words = choices.map((value) => {
    if (!values[value]) throw new Error(`${place}: ${value} is not explained: add it to tools/schema-docs.`);
    return values[value];
  });
  Object.assign(schema, { enumDescriptions: words, markdownEnumDescriptions: words });
};

/**
 * The pattern of ids without classes of Unicode, which many validators read without the flag that they need, and then
 * refuse every id. It lets more through: letters of every script, and signs beyond ASCII.
 */
const portableId = '^[^\\s!-/:-@\\[-`{-~][^\\s!-,/:-@\\[-^`{-~]*$';
const simplify = (schema: JsonSchema): void => {
  delete schema.isKey;
  if (schema.pattern?.includes('\\p{')) schema.pattern = portableId;
};

const describe = (schema: JsonSchema, place: string): void => {
  simplify(schema);
  if (schema.propertyNames) simplify(schema.propertyNames);
  for (const branch of schema.anyOf ?? []) describe(branch, place);
  if (schema.items) describe(schema.items, place);
  if (typeof schema.additionalProperties === 'object') describe(schema.additionalProperties, place);
  for (const [key, entry] of Object.entries(schema.properties ?? {})) {
    const own = `${place}.${key}`;
    const { title, description, example, values } = docOf(own, key);
    // A reference has no words of its own yet.
    // A guide has room for more than a page's own explanation.
    const words = description ?? entry.description;
    if (!words) throw new Error(`${own} has no description: add it to its schema.ts or to tools/schema-docs.`);
    const type = types.includes(place) ? place : undefined;
    const isRule = type !== undefined && key === 'scoring';
    const sample = type === undefined ? example : isRule ? Object.keys(rulesOf(type)).at(-1) : example;
    Object.assign(entry, {
      title,
      description: words,
      examples: [type !== undefined && key === 'type' ? type : sample],
    });
    describeValues(
      entry,
      own,
      isRule ? rulesOf(type) : type !== undefined && key === 'type' ? { [type]: typeDocs[type]!.says } : (values ?? {}),
    );
    describe(entry, own);
  }
};

/** A whole item to be filled in; its prompt is what is typed first. */
const snippetOf = (type: string) => ({
  label: type,
  description: typeDocs[type]!.says,
  body: { ...typeDocs[type]!.example, id: '${1:id}', prompt: '${2:prompt}' },
});

const definitions = {
  track: base.track,
  media: base.media,
  option: base.option,
  evidence: base.evidence,
  feedback: base.feedback,
  correction: base.correction,
  settings: base.settings,
  source: base.source,
  matching: typed.matching,
  typedAnswer: typed.typedAnswer,
  ...Object.fromEntries(itemSchemas.map((schema) => [schema.entries.type.literal, schema])),
  ...Object.fromEntries(thens.map((schema) => [THEN + schema.entries.type.literal, schema])),
};

/** Says where an item is to be written which types there are. */
const offerTypes = (schema: JsonSchema): void => {
  for (const list of [schema.properties!.items!, schema.properties!.sections!.items!.properties!.items!])
    Object.assign(list.items!, { defaultSnippets: types.map(snippetOf) });
};

const build = (): JsonSchema & { $defs: Record<string, JsonSchema> } => {
  // Weaker than the validator: what spans several keys (an id that is taken, a source that isn't there, no key among the
  // options) can't be said in it.
  const schema = toJsonSchema(bankSchema(itemSchemas), { errorMode: 'ignore', definitions }) as JsonSchema;
  const parts = schema.$defs!;
  for (const [name, part] of Object.entries(parts)) {
    const type = name.replace(THEN, '');
    describe(part, type);
    const doc = typeDocs[type];
    if (doc) Object.assign(part, { title: doc.title, description: doc.says, examples: [doc.example] });
  }
  describe(schema, 'bank');
  offerTypes(schema);
  const idle = Object.keys(docs).filter((name) => !used.has(name));
  if (idle.length) throw new Error(`Nothing has the key ${idle.join(', ')}: take it out of tools/schema-docs.`);
  return {
    ...schema,
    title: 'Question bank of recog-quiz, format 1',
    description: 'Questions with their keys, scored and explained in the browser.',
    $defs: parts,
  };
};

export const describedSchema = build();
