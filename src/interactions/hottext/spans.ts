/** The spans of a text as options: what the rules for sets, views and checks go by. */
import type { Item, Option } from '../../engine/item.js';
import { numbered } from '../../engine/numbered.js';
import { assignIds } from '../../engine/slug.js';
import { parseSpans, type AuthoredSpan, type ParsedText } from './parse-spans.js';

/** The text stays as it was written, so that the item is still one of a bank. */
export interface HottextItem extends Item {
  readonly text: string;
  /** Ids or exact texts of right spans. */
  readonly correct?: readonly string[] | undefined;
}

export interface ReadSpans {
  readonly fault: ParsedText['fault'];
  readonly authored: readonly AuthoredSpan[];
  /** In the order of the text. */
  readonly options: readonly Option[];
  /** Text and spans in turn. */
  readonly pieces: readonly (string | Option)[];
  /** Places of the spans whose slug needed a number. */
  readonly taken: ReadonlySet<number>;
  /** Places in `correct` that name no span. */
  readonly unknown: readonly number[];
}

const isSpan = (piece: string | AuthoredSpan): piece is AuthoredSpan => typeof piece !== 'string';

const readSpans = ({ text, correct = [] }: HottextItem): ReadSpans => {
  const { pieces, fault } = parseSpans(text);
  const authored = pieces.filter(isSpan);
  const ids = assignIds(authored, 'option');
  const known = new Set(ids);
  // An id goes before a text that is the same; a text names every span that reads so.
  const right = new Set(correct.filter((name) => known.has(name)));
  const texts = new Set(correct.filter((name) => !known.has(name)));
  const options = authored.map(({ text, isStarred }, index): Option => {
    const id = ids[index]!;
    return { id, text, correct: isStarred || right.has(id) || texts.has(text) };
  });
  const names = new Set(options.flatMap(({ id, text }) => [id, text]));
  let next = 0;
  return {
    fault,
    authored,
    options,
    pieces: pieces.map((piece) => (isSpan(piece) ? options[next++]! : piece)),
    taken: numbered(authored, ids, 'option'),
    unknown: correct.flatMap((name, index) => (names.has(name) ? [] : [index])),
  };
};

/** Read once an item. */
const known = new WeakMap<HottextItem, ReadSpans>();

export const spansOf = (item: HottextItem): ReadSpans => {
  const spans = known.get(item) ?? readSpans(item);
  known.set(item, spans);
  return spans;
};

/** A set of spans, always. */
export const asSet = (item: HottextItem) => ({ ...item, multiple: true });
