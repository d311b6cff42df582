/** Where things stand in JSON text. */
import { parseTree, printParseErrorCode, visit, type Node, type ParseError } from 'jsonc-parser';
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

const known = new WeakMap<Node, ReadonlyMap<unknown, Node | undefined>>();

/** The values of an object by their keys, of which the last one counts; made once, since many faults may be looked up in it. */
const valuesOf = (node: Node): ReadonlyMap<unknown, Node | undefined> => {
  const values =
    known.get(node) ??
    new Map((node.children ?? []).map(({ children }) => [children?.[0]?.value as unknown, children?.[1]] as const));
  known.set(node, values);
  return values;
};

/** An entry of a list, or the value of a key. */
const childOf = (node: Node, step: string | number): Node | undefined =>
  typeof step === 'number' ? node.children?.[step] : valuesOf(node).get(step);

/** Keys that stand twice in one object. */
const findDoubledKeys = (text: string): readonly Finding[] => {
  const found: Finding[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectProperty(key, _offset, _length, _line, _column, pathOf) {
      const keys = open.at(-1)!;
      if (keys.has(key))
        found.push({
          ...{ code: 'key-doubled', path: [...pathOf(), key], severity: 'error', effect: 'none' },
          ...{ values: { key }, atKey: true },
        });
      keys.add(key);
    },
    onObjectEnd: () => void open.pop(),
  });
  return found;
};

/** @param text JSON that `JSON.parse` reads, no deeper than the limit */
export const createPlaces = (text: string): Places => {
  // A tree of the whole text takes more than all else: it is made where something has to be found.
  let made: { readonly place: (offset: number) => Place; readonly root: Node | undefined } | undefined;
  return {
    doubledKeys: findDoubledKeys(text),
    find(path, atKey) {
      const { place, root } = (made ??= { place: placer(text), root: parseTree(text) });
      let node = root;
      let found = 0;
      for (; node && found < path.length; found++) {
        const next = childOf(node, path[found]!);
        if (!next) break;
        node = next;
      }
      const isKey = atKey && found === path.length && node?.parent?.type === 'property';
      return place((isKey ? node?.parent : node)?.offset ?? 0);
    },
  };
};

/** What the parser says, for who has not read the grammar of JSON. */
const WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is no text in quotation marks, no number, and not true, false or null',
  InvalidNumberFormat: 'this is no number',
  PropertyNameExpected: 'a key in quotation marks is missing',
  ValueExpected: 'a value is missing',
  ColonExpected: 'a colon is missing before this',
  CommaExpected: 'a comma is missing before this',
  CloseBraceExpected: 'a closing brace } is missing',
  CloseBracketExpected: 'a closing bracket ] is missing',
  EndOfFileExpected: 'the bank ends before this',
  InvalidCommentToken: 'a comment; it can’t have any',
  UnexpectedEndOfComment: 'a comment; it can’t have any',
  UnexpectedEndOfString: 'this text has no closing quotation mark in its line',
  UnexpectedEndOfNumber: 'this number breaks off',
  InvalidUnicode: 'after \\u four signs are needed, each 0–9 or a–f',
  InvalidEscapeCharacter: 'after a backslash only " \\ / b f n r t u may stand: write \\\\ for a backslash',
  InvalidCharacter: 'this text has a tab or another control character in it: write \\t',
};

const wordsFor = (text: string, { error, offset }: ParseError): string => {
  const sign = text[offset] ?? '';
  const [word = ''] = /^[\p{L}_$][\p{L}\p{N}_$]*/u.exec(text.slice(offset, offset + 40)) ?? [];
  const small = word.toLowerCase();
  // As word processors write them, and scripts.
  if (/[“”„«»‘’'`]/.test(sign)) return `${sign} is no quotation mark of JSON: write "`;
  if (/[\]}]/.test(sign) && /,\s*$/.test(text.slice(Math.max(0, offset - 200), offset)))
    return 'the comma before this is one too many';
  const code = printParseErrorCode(error);
  if (code === 'CommaExpected' && /[\]}]/.test(sign)) return `${sign} closes nothing that is open here`;
  if (code === 'InvalidSymbol' && word)
    return ['true', 'false', 'null'].includes(small)
      ? `${word} is written ${small}`
      : `“${word}” has to be in quotation marks`;
  return WORDS[code] ?? 'it can’t be read';
};

/** What keeps text from being JSON, in words, and where. */
export const findSyntaxError = (text: string): { readonly what: string; readonly offset: number } => {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const [first] = errors;
  return first ? { what: wordsFor(text, first), offset: first.offset } : { what: 'it can’t be read', offset: 0 };
};
