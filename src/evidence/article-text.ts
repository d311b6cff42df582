/** The text of an article on a page, as its markup has cut it into nodes. */
import type { Passage } from './find-quote.js';
import { Folding, type Searchable } from './searchable.js';

/** Nobody reads these as part of the text: code, controls, what is hidden, how words sound, marks of footnotes, ourselves. */
const SKIPPED =
  'script,style,noscript,template,textarea,select,button,input,iframe,object,svg,rt,rp,[hidden],[role="doc-noteref"],' +
  'sup:has(a[href^="#"]),recog-quiz,recog-item';

/** All others begin a line. By name: to ask each for its style would lay out the page. */
const INLINE =
  /^(?:[bqsui]|a(?:bbr|cronym)?|bd[io]|big|cite|code|data|del|dfn|em|font|img|ins|kbd|label|mark|math|ruby|samp|small|span|strike|strong|su[bp]|time|tt|var|wbr)$/;

/** The nearest element around a node that begins a line. */
export const blockOf = ({ parentElement: element }: Node): Element => {
  while (element?.parentElement && INLINE.test(element.localName)) element = element.parentElement;
  return element!;
};

/** Nodes that are looked at in one go, and letters: each about a millisecond. */
const PIECE = { nodes: 200, letters: 5000 };

/** Stands where one block ends: white space to the search, and never in a page's own text. */
export const BLOCK_END = '\u2029';

export class ArticleText {
  readonly searchable: Searchable;
  readonly #nodes: readonly Text[];
  /** Where each begins in the text. */
  readonly #starts: readonly number[];

  constructor(searchable: Searchable, nodes: readonly Text[], starts: readonly number[]) {
    this.searchable = searchable;
    this.#nodes = nodes;
    this.#starts = starts;
  }

  /** How many nodes begin before a place, or at it. */
  #countUpTo(place: number): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** A passage where it stands in the page. */
  range({ start, end }: Passage): Range {
    const range = document.createRange();
    let first = this.#countUpTo(start) - 1;
    let offset = start - this.#starts[first]!;
    // Between two blocks: what is meant begins with the next.
    if (offset >= this.#nodes[first]!.length) [first, offset] = [first + 1, 0];
    const last = this.#countUpTo(end - 1) - 1;
    const node = this.#nodes[last]!;
    range.setStart(this.#nodes[first]!, offset);
    range.setEnd(node, Math.min(end - this.#starts[last]!, node.length));
    return range;
  }
}

/** Of `NodeFilter` and `Node`: as numbers they weigh nothing. */
const ELEMENTS = 1;
const TEXTS = 4;
const TEXT = 3;

/** Reads an article; yields now and then, so that a long one holds nothing up. */
export function* readArticle(element: Element): Generator<undefined, ArticleText> {
  // Asked once for all: to ask each element, by a filter, takes longer than all the rest.
  const skipped = new Set<Element>(element.querySelectorAll(`:is(${SKIPPED}),:is(${SKIPPED}) *`));
  const walker = document.createTreeWalker(element, ELEMENTS | TEXTS);
  const folding = new Folding();
  const nodes: Text[] = [];
  const starts: number[] = [];
  let length = 0;
  let pending = '';
  let block: Element | undefined;
  const add = (piece: string) => {
    pending += piece;
    length += piece.length;
  };
  const fold = () => {
    folding.add(pending);
    pending = '';
  };
  for (let count = 1, node; (node = walker.nextNode()); count++) {
    if (skipped.has(node.parentElement!)) continue;
    if (node.nodeType === TEXT) {
      const own = blockOf(node);
      if (own !== block) add(BLOCK_END);
      block = own;
      nodes.push(node as Text);
      starts.push(length);
      add((node as Text).data);
    } else if (node.nodeName === 'BR') add('\n');
    if (count % PIECE.nodes && pending.length < PIECE.letters) continue;
    fold();
    yield;
  }
  fold();
  return new ArticleText(folding.end(), nodes, starts);
}
