/** Where things stand in JSON text. */
import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Finding, Path } from '../engine/problem.js';

/** From 1, in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Places {
  /** Of a value, or of its key; of what is nearest around it where it isn't there. */
  find(path: Path, atKey?: boolean): Place;
  readonly doubledKeys: readonly Finding[];
}

const lineBreak = /\r\n|\n|\r/g;

/** Offsets to lines and columns. */
const placer = (text: string) => {
  const starts = [0, ...[...text.matchAll(lineBreak)].map(({ index, 0: { length } }) => index + length)];
  return (offset: number): Place => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
};

export const placeAt = (text: string, offset: number): Place => placer(text)(offset);

/** @param text JSON that `JSON.parse` reads, no deeper than the limit */
export const createPlaces = (text: string): Places => {
  const place = placer(text);
  const root = parseTree(text);
  const doubledKeys: Finding[] = [];
  const walk = (node: Node, path: Path) => {
    if (node.type === 'object') {
      const last = new Map<unknown, number>();
      node.children?.forEach((property, index) => {
        const key = property.children![0]!.value as string;
        if (last.has(key))
          doubledKeys.push({
            code: 'key-doubled',
            path: [...path, key],
            severity: 'error',
            effect: 'none',
            values: { key },
            atKey: true,
          });
        last.set(key, index);
      });
      for (const property of node.children ?? []) {
        const [key, value] = property.children ?? [];
        if (value) walk(value, [...path, key!.value as string]);
      }
    } else node.children?.forEach((child, index) => walk(child, [...path, index]));
  };
  if (root) walk(root, []);
  return {
    doubledKeys,
    find(path, atKey) {
      for (let length = path.length; root && length >= 0; length--) {
        const node = findNodeAtLocation(root, path.slice(0, length));
        if (!node) continue;
        const { parent } = node;
        const isKey = atKey && length === path.length && parent?.type === 'property';
        return place((isKey ? parent : node).offset);
      }
      return place(0);
    },
  };
};

/** What keeps text from being JSON, in words, and where. */
export const findSyntaxError = (text: string): { readonly what: string; readonly offset: number } => {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const [first] = errors;
  if (!first) return { what: 'it can’t be read', offset: 0 };
  const words = printParseErrorCode(first.error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return {
    what: words.replace(' expected', ' is missing').replace('value is missing', 'a value is missing'),
    offset: first.offset,
  };
};
