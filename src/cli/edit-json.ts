/** Writes keys into JSON text and leaves all else as it stands: white space, line breaks, the order of keys. */
import { findNodeAtLocation, parseTree, type JSONPath, type Node } from 'jsonc-parser';

export interface KeyValue {
  /** Of the object that the key goes into, which is not empty. */
  readonly path: JSONPath;
  readonly key: string;
  readonly value: string;
  /** Where the object doesn't have it: before the other keys, or behind them. */
  readonly at: 'first' | 'last';
}

interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** What stands between a property and what is before it. */
const spaceBefore = (text: string, { offset }: Node): string => {
  const before = text.slice(Math.max(0, offset - 1000), offset);
  return before.slice(before.trimEnd().length);
};

const editOf = (text: string, root: Node, { path, key, value, at }: KeyValue): readonly Edit[] => {
  const object = findNodeAtLocation(root, path);
  const [first] = object?.children ?? [];
  const last = object?.children?.at(-1);
  if (!object || !first || !last) return [];
  const own = findNodeAtLocation(object, [key]);
  if (own) return [{ offset: own.offset, length: own.length, text: JSON.stringify(value) }];
  // As tight as its neighbour is.
  const colon = /:\s*$/.exec(text.slice(first.offset, first.children?.[1]?.offset))?.[0] ?? ': ';
  const entry = `${JSON.stringify(key)}${colon}${JSON.stringify(value)}`;
  return at === 'first'
    ? [{ offset: object.offset + 1, length: 0, text: `${spaceBefore(text, first)}${entry},` }]
    : [{ offset: last.offset + last.length, length: 0, text: `,${spaceBefore(text, last)}${entry}` }];
};

/** @param text JSON; a byte-order mark stays */
export const writeKeys = (text: string, keys: readonly KeyValue[]): string => {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const json = text.slice(mark.length);
  const root = parseTree(json);
  if (!root) return text;
  const edits = keys.flatMap((one) => editOf(json, root, one)).sort((a, b) => a.offset - b.offset);
  const parts: string[] = [];
  let done = 0;
  for (const { offset, length, text: written } of edits) {
    parts.push(json.slice(done, offset), written);
    done = offset + length;
  }
  return mark + parts.join('') + json.slice(done);
};
