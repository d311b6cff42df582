/** Where an example goes that is put into a bank's text, and how it looks there. */
import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { isRecord } from '../engine/shape.js';
import { layOut, layOutWithin } from '../starters/layout.js';
import { starterBank, starterItems } from '../starters/starter-items.js';

export interface Insertion {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly id: string;
}

/** The list that the new one goes to the end of: of a bank in sections, that of the last. */
const listOf = (root: Node): Node | undefined => {
  const last = findNodeAtLocation(root, ['sections'])?.children?.at(-1);
  return findNodeAtLocation(last ?? root, ['items']);
};

/** Every `id` of the bank, wherever it stands. */
const idsIn = (root: Node): ReadonlySet<unknown> => {
  const ids = new Set<unknown>();
  const walk = (node: Node) => {
    const [key, value] = node.children ?? [];
    if (node.type === 'property' && key?.value === 'id') ids.add(value?.value);
    node.children?.forEach(walk);
  };
  walk(root);
  return ids;
};

const free = (id: string, taken: ReadonlySet<unknown>): string => {
  let candidate = id;
  for (let n = 2; taken.has(candidate); n++) candidate = `${id}-${n}`;
  return candidate;
};

/** The white space that a line begins with. */
const indentAt = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))![0];

/** An item of this type, whose pictures are found from the page. */
const starter = (type: string, id: string, pictures: string): Readonly<Record<string, unknown>> => {
  const item = starterItems[type]!;
  const image = isRecord(item['image']) && { image: { ...item['image'], src: pictures } };
  return { ...item, id, ...image };
};

/**
 * @param pictures address of a picture, for the types that have one
 * @returns undefined where the text is not JSON, or has no list of items: that has to be mended first
 */
export const insertItem = (text: string, type: string, pictures: string): Insertion | undefined => {
  if (!text.trim()) {
    const insert = layOut({
      ...starterBank({ title: 'My quiz' }, []),
      items: [starter(type, starterItems[type]!['id'] as string, pictures)],
    });
    return { from: 0, to: text.length, insert, id: starterItems[type]!['id'] as string };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors);
  const list = root && !errors.length ? listOf(root) : undefined;
  if (!root || list?.type !== 'array') return undefined;
  const id = free(starterItems[type]!['id'] as string, idsIn(root));
  const last = list.children?.at(-1);
  const indent = last ? indentAt(text, last.offset) : `${indentAt(text, list.offset)}  `;
  const item = layOutWithin(starter(type, id, pictures), indent);
  if (last) {
    const at = last.offset + last.length;
    return { from: at, to: at, insert: `,\n${indent}${item}`, id };
  }
  return {
    from: list.offset,
    to: list.offset + list.length,
    insert: `[\n${indent}${item}\n${indentAt(text, list.offset)}]`,
    id,
  };
};
