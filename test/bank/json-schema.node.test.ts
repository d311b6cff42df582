import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import { parseBank } from '../../src/interactions/parse.js';
import { describedSchema, type JsonSchema } from '../../tools/schema-docs/described.js';
import { typeDocs } from '../../tools/schema-docs/types.js';
import { brokenBanks, soundBank } from './broken-banks.js';

interface Validator {
  compile(schema: object): (value: unknown) => boolean;
}
// ESLint's own; without its types, which are of another release.
const Ajv = createRequire(import.meta.url)('ajv') as new (options: object) => Validator;
const compile = (schema: object) => new Ajv({ logger: false }).compile(schema);
const accepts = compile(describedSchema);

const questions = new URL('../../questions/', import.meta.url);
const banks = readdirSync(questions).filter((name) => name.endsWith('.json') && name !== 'bank.schema.json');

/** Every key, with where it stands. */
function* keysIn(schema: JsonSchema, place: string): Generator<readonly [string, JsonSchema]> {
  for (const part of [...(schema.anyOf ?? []), schema.items, schema.additionalProperties])
    if (typeof part === 'object') yield* keysIn(part, place);
  for (const [key, entry] of Object.entries(schema.properties ?? {})) {
    yield [`${place}.${key}`, entry];
    yield* keysIn(entry, `${place}.${key}`);
  }
}
const { $defs } = describedSchema;
const keys = [describedSchema, ...Object.values($defs)].flatMap((schema) => [...keysIn(schema, schema.title ?? '')]);

/** Slips that no schema can see: they span several keys, or the text isn't JSON. (A bank that the page scores has no answer.) */
const isBeyondIt = (code: string) =>
  /^(?:bank-not-json|key-doubled|source-|id-duplicate|id-missing|items-missing|correct-|choices-|scoring-|answer-|tolerance-|open-|interval-|unit|order-|alternate-|distractor-|gap-|span-|coords-)/.test(
    code,
  );

describe('the JSON Schema', () => {
  for (const name of banks)
    it(`accepts ${name}`, () => {
      expect(accepts(JSON.parse(readFileSync(new URL(name, questions), 'utf8')))).to.equal(true);
    });

  it('accepts the bank of every type, and refuses it with a fault of shape', () => {
    expect(accepts(JSON.parse(soundBank))).to.equal(true);
    const shape = brokenBanks.filter(({ code, name }) => !isBeyondIt(code) && name !== 'no answer');
    expect(shape).to.have.length.above(20);
    const accepted = shape.filter(({ edits }) =>
      accepts(JSON.parse(edits.reduce((text, [from, to]) => text.replace(from, () => to), soundBank).replace('⟦', ''))),
    );
    expect(accepted.map(({ name }) => name)).to.deep.equal([]);
  });

  it('has a title, a description and an example at every key', () => {
    expect(keys).to.have.length.above(300);
    const bare = keys.filter(([, { title, description, examples }]) => !title || !description || !examples?.length);
    expect(bare.map(([place]) => place)).to.deep.equal([]);
  });

  it('has examples that fit', () => {
    const wrong = keys.filter(
      ([, entry]) => !entry.examples!.every(compile({ ...entry, $defs, $schema: describedSchema.$schema })),
    );
    expect(wrong.map(([place, { examples }]) => `${place}: ${JSON.stringify(examples)}`)).to.deep.equal([]);
  });

  it('explains every value that can be chosen', () => {
    const silent = keys.filter(([, entry]) => entry.enum && entry.enumDescriptions?.length !== entry.enum.length);
    expect(silent.map(([place]) => place)).to.deep.equal([]);
  });

  it('offers an item of each type, right as it stands', () => {
    const offered = describedSchema.properties!.items!.items!.defaultSnippets!;
    expect(offered.map(({ label }) => label)).to.have.members(Object.keys(typeDocs));
    for (const { body } of offered) {
      const item = JSON.parse(JSON.stringify(body).replace(/\$\{\d:(\w+)\}/g, '$1')) as object;
      expect(parseBank({ version: 1, title: 'T', items: [item] }).problems).to.deep.equal([]);
    }
  });
});
