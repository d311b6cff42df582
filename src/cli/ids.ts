import type { JSONPath } from 'jsonc-parser';
import { nanoid } from 'nanoid';
import { assignIds } from '../engine/slug.js';
import { isRecord } from '../engine/shape.js';
import { parseBank } from '../interactions/parse.js';
import { writeKeys } from './edit-json.js';
import { expandFiles, readInput, writeBack } from './files.js';
import { exitCode, report } from './report.js';
import type { Verb } from './verb.js';

/** Lists whose entries have ids, and what a slug is taken from; `item` and `option` are what is left of no letters. */
const LISTS: Readonly<Record<string, readonly [text: string, fallback: string]>> = {
  options: ['text', 'option'],
  columns: ['text', 'option'],
  rows: ['text', 'option'],
  categories: ['text', 'option'],
  areas: ['label', 'option'],
  pairs: ['prompt', 'option'],
};

interface Missing {
  readonly path: JSONPath;
  readonly id: string;
}

const idOf = (entry: unknown): string | undefined =>
  isRecord(entry) ? (entry['id'] as string | undefined) : undefined;

const textOf = (entry: unknown, key: string): string => String(isRecord(entry) ? (entry[key] ?? '') : entry);

/** Ids that the entries of a list would be given, where they have none: the same that the quiz gives them. */
const missingIn = (list: readonly unknown[], path: JSONPath, key: string, fallback: string): readonly Missing[] => {
  const ids = assignIds(
    list.map((entry) => ({ id: idOf(entry), text: textOf(entry, key) })),
    fallback,
  );
  return list.flatMap((entry, index) =>
    isRecord(entry) && idOf(entry) === undefined ? [{ path: [...path, index, 'id'], id: ids[index]! }] : [],
  );
};

/** Options and the like that stand as objects; a text alone has room for no id. */
const missingInItem = (item: unknown, path: JSONPath): readonly Missing[] =>
  isRecord(item)
    ? Object.entries(LISTS).flatMap(([name, [key, fallback]]) => {
        const list = item[name];
        return Array.isArray(list) && item['type'] !== 'text-entry'
          ? missingIn(list, [...path, name], key, fallback)
          : [];
      })
    : [];

const missingIds = (raw: Readonly<Record<string, unknown>>, isWhole: boolean): readonly Missing[] => {
  const sections = Array.isArray(raw['sections']) ? (raw['sections'] as readonly unknown[]) : undefined;
  const placed = (sections ?? [raw]).flatMap((section, index) => {
    const items = isRecord(section) && Array.isArray(section['items']) ? (section['items'] as readonly unknown[]) : [];
    return items.map((item, place): { item: unknown; path: JSONPath } => ({
      item,
      path: [...(sections ? ['sections', index] : []), 'items', place],
    }));
  });
  const ids = assignIds(
    placed.map(({ item }) => ({ id: idOf(item), text: textOf(item, 'prompt') })),
    'item',
  );
  const ofItems = placed.flatMap(({ item, path }, index) =>
    isRecord(item) && idOf(item) === undefined ? [{ path: [...path, 'id'], id: ids[index]! }] : [],
  );
  return [
    ...ofItems,
    ...(sections ? missingIn(sections, ['sections'], 'title', 'section') : []),
    ...(isWhole
      ? placed.flatMap(({ item, path }) => [
          ...missingInItem(item, path),
          ...(isRecord(item) ? missingInItem(item['then'], [...path, 'then']) : []),
        ])
      : []),
  ];
};

export const ids: Verb = {
  takes: 'FILE…',
  summary: 'writes the ids that are missing, so that an item keeps its answers when its words change',
  more: 'A slug is the id that the quiz makes from the words, so that sessions under way go on.',
  options: {
    random: { type: 'boolean', about: 'ids by chance in place of slugs; sessions under way lose those items' },
    options: { type: 'boolean', about: 'of options, rows, areas and the like, too, where they stand as objects' },
    check: { type: 'boolean', about: 'write nothing, name the items without; exit code 1 where there are any' },
  },
  async run(console, files, { random, options, check }) {
    let code = 0;
    for (const name of await expandFiles(files)) {
      const input = await readInput(name, console);
      const { bank, problems } = parseBank(input.text);
      const errors = problems.filter(({ severity }) => severity === 'error');
      if (!bank || errors.length > 0) {
        report(input, errors, { ...console, out: console.err });
        code = exitCode(errors, false);
        continue;
      }
      const text = input.text.replace(/^\uFEFF/, '');
      const missing = missingIds(JSON.parse(text) as Record<string, unknown>, !!options).map((one) =>
        random ? { ...one, id: nanoid(10).replace(/^[-_]/, 'n') } : one,
      );
      if (check) {
        for (const { path, id } of missing)
          console.out(`${input.name}: /${path.slice(0, -1).join('/')} has no id: ${id}\n`);
        if (missing.length > 0) code = 1;
      } else {
        const keys = missing.map(({ path, id }) => ({
          ...{ path: path.slice(0, -1), key: 'id', value: id },
          at: 'first' as const,
        }));
        await writeBack(name, writeKeys(input.text, keys), console);
        console.err(`${input.name}: ${missing.length === 1 ? '1 id' : `${missing.length} ids`} written\n`);
      }
    }
    return code;
  },
};
