/** The pieces that the guides are written with. */
import type { JsonSchema } from '../schema-docs/described.js';

/** In a cell of a table nothing may end it. */
export const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** As code in a cell, whatever backticks, bars and line breaks are in it. */
export const code = (text: string): string => {
  const line = cell(text.replace(/\s*\n\s*/g, ' '));
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest || line.startsWith(' ') ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
};

/** JSON on one line, with the spaces that people write. */
export const compact = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(compact).join(', ')}]`
    : typeof value === 'object' && value !== null
      ? `{ ${Object.entries(value)
          .map(([key, entry]) => `${JSON.stringify(key)}: ${compact(entry)}`)
          .join(', ')} }`
      : JSON.stringify(value);

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export const json = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;

const limits = ({ minimum, maximum, exclusiveMinimum, minItems, type }: JsonSchema): string => {
  const words = [
    exclusiveMinimum === undefined ? '' : `above ${exclusiveMinimum}`,
    minimum === undefined || maximum !== undefined ? '' : `${minimum} or more`,
    minimum !== undefined && maximum !== undefined ? `${minimum} … ${maximum}` : '',
    minItems === undefined || type !== 'array' ? '' : 'not empty',
  ].filter(Boolean);
  return words.length ? ` (${words.join(', ')})` : '';
};

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: '`true`, `false`',
  null: '`null`',
};

/** What may stand there, in words. */
export const kindOf = (schema: JsonSchema): string => {
  if (schema.$ref) return `[${schema.$ref.split('/').at(-1)}](#${anchorOf(schema.$ref.split('/').at(-1)!)})`;
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(', ');
  if (schema.anyOf) return [...new Set(schema.anyOf.map(kindOf))].join(', or ');
  if (schema.type === 'array') return `list of ${kindOf(schema.items!)}${limits(schema)}`;
  if (schema.type === 'object')
    return typeof schema.additionalProperties === 'object'
      ? `object: name → ${kindOf(schema.additionalProperties)}`
      : 'object';
  return `${kinds[schema.type ?? ''] ?? 'anything'}${limits(schema)}`;
};

/** As GitHub makes it of a heading. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** Every key of an object, and of those in it that have no name of their own. */
export function* keysOf(schema: JsonSchema, prefix = ''): Generator<readonly [string, JsonSchema, boolean]> {
  for (const branch of [...(schema.anyOf ?? []), schema.items, schema.additionalProperties])
    if (typeof branch === 'object') yield* keysOf(branch, prefix);
  for (const [key, entry] of Object.entries(schema.properties ?? {})) {
    yield [prefix + key, entry, schema.required?.includes(key) ?? false];
    yield* keysOf(entry, `${prefix}${key}.`);
  }
}
