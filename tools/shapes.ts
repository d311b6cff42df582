/**
 * Compiles the valibot schemas to the embed's quick checks: `src/engine/item.shape.ts`, `src/bank/bank.shape.ts` and a
 * `shape.ts` beside each interaction's `schema.ts`. Run by `npm run generate`; `--check` fails on drift.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as prettier from 'prettier';
import { FIRST_KEYS, THEN_TYPES } from '../src/engine/item-schema.js';

// Valibot's schemas are plain objects; what is read here is their documented structure.
interface Schema {
  readonly kind: string;
  readonly type: string;
  readonly pipe?: readonly Schema[];
  readonly wrapped?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly (Schema & string)[];
  readonly item?: Schema;
  readonly key?: Schema;
  readonly value?: Schema;
  readonly literal?: unknown;
  readonly requirement?: unknown;
}
type Entries = Readonly<Record<string, Schema>>;

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');
const base = (await import(pathToFileURL(join(root, 'src/engine/item-schema.ts')).href)) as Record<
  string,
  Schema & Entries
>;

/** What only typed answers need is loaded with them. */
const typedBase = (await import(pathToFileURL(join(root, 'src/engine/typed-schema.ts')).href)) as Record<
  string,
  Schema & Entries
>;

const isSchema = (value: unknown): value is Schema => (value as Partial<Schema> | undefined)?.kind === 'schema';
const namesIn = (schemas: Readonly<Record<string, Schema & Entries>>) =>
  new Map(Object.entries(schemas).flatMap(([name, value]) => (isSchema(value) ? [[value as Schema, name]] : [])));
const baseNames = namesIn(base);
const typedNames = namesIn(typedBase);
const names = new Map([...baseNames, ...typedNames]);

const helpers = new Set<string>();
const used = new Set<string>();
const helper = (name: string) => (helpers.add(name), name);

const conditions: Record<string, (x: string, requirement: unknown) => string> = {
  finite: (x) => `Number.isFinite(${x})`,
  integer: (x) => `Number.isInteger(${x})`,
  min_value: (x, r) => `${x} >= ${r}`,
  max_value: (x, r) => `${x} <= ${r}`,
  gt_value: (x, r) => `${x} > ${r}`,
  regex: (x, r) => `${r}.test(${x})`,
  min_length: (x, r) => `${x}.length >= ${r}`,
};

const compile = (schema: Schema, own?: Schema): string => {
  const name = names.get(schema);
  if (name && schema !== own) return (used.add(name), name);
  if (schema.pipe) {
    const [inner, ...actions] = schema.pipe as [Schema, ...Schema[]];
    const tests = actions
      .filter(({ kind }) => kind === 'validation')
      .map(({ type, requirement }) => {
        if (!conditions[type]) throw new Error(`No condition for valibot's ${type}: add it to tools/shapes.ts.`);
        return conditions[type]('x', requirement);
      });
    if (!tests.length) return compile(inner, own);
    if (inner.type === 'number' || inner.type === 'string') {
      return `(x) => ${[`typeof x === '${inner.type}'`, ...tests].join(' && ')}`;
    }
    return `(x) => ${compile(inner)}(x) && ${tests.join(' && ').replaceAll('x.length', '(x as unknown[]).length')}`;
  }
  switch (schema.type) {
    case 'string':
      return `(x) => typeof x === 'string'`;
    case 'number':
      return `(x) => typeof x === 'number'`;
    case 'boolean':
      return helper('boolean');
    case 'literal':
    case 'picklist':
      return `${helper('oneOf')}(${(schema.options ?? [schema.literal]).map((x) => JSON.stringify(x)).join(', ')})`;
    case 'optional':
      return compile(schema.wrapped!);
    case 'nullable':
      return `${helper('either')}(${helper('oneOf')}(null), ${compile(schema.wrapped!)})`;
    case 'union':
      return `${helper('either')}(${schema.options!.map((option) => compile(option)).join(', ')})`;
    case 'array':
      return `${helper('array')}(${compile(schema.item!)})`;
    case 'record':
      return `${helper('record')}(${compile(schema.key!)}, ${compile(schema.value!)})`;
    case 'strict_object': {
      const required = requiredOf(schema.entries!).map((key) => `, '${key}'`);
      return `${helper('object')}(${compileEntries(schema.entries!)}${required.join('')})`;
    }
    default:
      throw new Error(`No shape for valibot's ${schema.type}: add it to tools/shapes.ts.`);
  }
};

const requiredOf = (entries: Entries) => Object.keys(entries).filter((key) => entries[key]!.type !== 'optional');

/** Where the entries of every item are among them, they are spread, not written again. */
const compileEntries = (entries: Entries): string => {
  const shared =
    'itemEntries' in base && Object.keys(base.itemEntries).every((key) => entries[key] === base.itemEntries![key]);
  if (shared) used.add('itemShapes');
  const own = Object.entries(entries).filter(([key]) => !shared || !(key in base.itemEntries!));
  return `{ ${shared ? '...itemShapes, ' : ''}${own.map(([key, entry]) => `${key}: ${compile(entry)}`).join(', ')} }`;
};

const header = (from: string) => `// Made from ${from} by \`npm run generate\`. Don't edit.\n`;

const importsOf = (engine: string) => {
  const functions = [...helpers].sort();
  const isTyped = (name: string) => [...typedNames.values()].includes(name);
  const shapes = [...used].filter((name) => !isTyped(name)).sort();
  const typed = [...used].filter(isTyped).sort();
  return [
    `import { ${[...functions, 'type Shape', 'type Shapes'].join(', ')} } from '${engine}/shape.js';`,
    shapes.length ? `import { ${shapes.join(', ')} } from '${engine}/item.shape.js';` : '',
    typed.length ? `import { ${typed.join(', ')} } from '${engine}/typed.shape.js';` : '',
  ].join('\n');
};

const files = new Map<string, string>();
const emit = async (file: string, from: string, engine: string, body: string) => {
  const lines = `${header(from)}${importsOf(engine)}\n\n${body}`;
  // Types that a file doesn't need are left out of its import.
  const tidy = lines
    .replace(/, type Shapes \}/, /: Shapes\b/.test(body) ? ', type Shapes }' : ' }')
    .replace(/(?:, )?type Shape(?!s)/, (match) => (/: Shape\b/.test(body) ? match : ''))
    .replace('{ , ', '{ ');
  const options = await prettier.resolveConfig(join(root, file));
  files.set(file, await prettier.format(tidy, { ...options, filepath: file }));
  helpers.clear();
  used.clear();
};

{
  // A namespace lists its names by the alphabet; here each stands after those that it is made of.
  const parts = new Map<string, string>();
  const place = (schema: Schema, name: string) => {
    const outer = new Set(used);
    used.clear();
    const code = compile(schema, schema);
    for (const part of used) if (!parts.has(part)) place([...names].find(([, other]) => other === part)![0], part);
    outer.forEach((part) => used.add(part));
    parts.set(name, `export const ${name}: Shape = ${code};`);
  };
  for (const [schema, name] of baseNames) if (!parts.has(name) && name !== 'settings') place(schema, name);
  const entries = `export const itemShapes: Shapes = { ${Object.entries(base.itemEntries!)
    .map(([key, entry]) => `${key}: ${compile(entry)}`)
    .join(', ')} };`;
  used.clear();
  await emit('src/engine/item.shape.ts', 'item-schema.ts', '.', [...parts.values(), entries].join('\n'));
}
{
  const body = (['bankEntries', 'sectionEntries', 'settingsEntries'] as const)
    .map((name) => {
      const entries = Object.fromEntries(Object.entries(base[name]!).filter(([key]) => key !== 'settings'));
      return `export const ${name.replace('Entries', 'Shapes')}: Shapes = ${compileEntries(entries)};`;
    })
    .join('\n');
  await emit('src/bank/bank.shape.ts', '../engine/item-schema.ts', '../engine', body);
}
{
  const none = `${helper('oneOf')}(undefined)`;
  const thens: Readonly<Record<string, string>> = {
    type: `${helper('oneOf')}(${THEN_TYPES.map((type) => JSON.stringify(type)).join(', ')})`,
    ...Object.fromEntries(
      Object.entries(base.thenEntries!).map(([key, entry]) => [key, `${helper('either')}(${compile(entry)}, ${none})`]),
    ),
    ...Object.fromEntries(FIRST_KEYS.map((key) => [key, none])),
  };
  const body = `/** What a second part has beside the shape of its type. */
export const thenShapes: Shapes = { ${Object.entries(thens)
    .map(([key, code]) => `${key}: ${code}`)
    .join(', ')} };`;
  await emit('src/bank/then.shape.ts', '../engine/item-schema.ts', '../engine', body);
}
{
  const body = [...typedNames].map(([schema, name]) => `export const ${name}: Shape = ${compile(schema, schema)};`);
  await emit('src/engine/typed.shape.ts', 'typed-schema.ts', '.', body.join('\n'));
}
const interactions = join(root, 'src/interactions');
for (const folder of readdirSync(interactions)) {
  const file = join(interactions, folder, 'schema.ts');
  if (!existsSync(file)) continue;
  const { schema } = (await import(pathToFileURL(file).href)) as { schema: Schema };
  const name = folder.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  await emit(
    `src/interactions/${folder}/shape.ts`,
    'schema.ts',
    '../../engine',
    `export const ${name}Shape: Shape = ${compile(schema)};`,
  );
}

let drift = 0;
for (const [file, text] of files) {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  drift++;
  if (check) console.error(`${relative(root, path)} is not what its schema gives: run npm run generate.`);
  else writeFileSync(path, text);
}
if (check && drift) process.exitCode = 1;
