/** Sentences of the article on the page: listed, picked by click or tap, painted. Loaded where a question is about them. */
import { BLOCK_END, type ArticleText } from '../evidence/article-text.js';
import { paint, prepare } from '../evidence/highlight.js';
import { splitSentences } from '../interactions/find-evidence/sentences.js';

/** Nothing of what is between two words matters. */
const squeeze = (text: string): string => text.replace(/\s+/g, '');

export class SentenceSelection {
  readonly text: ArticleText;
  readonly sentences: readonly string[];
  readonly #article: Element;
  /** Takes back what the page is lent from the first paint on. */
  #release: (() => void) | undefined;
  /** Where each stands. */
  readonly #ranges: readonly Range[];

  constructor(article: Element, text: ArticleText, lang: string) {
    this.#article = article;
    this.text = text;
    const { original } = text.searchable;
    // No sentence goes over the end of a block; a line that ends in its source is none.
    this.sentences = splitSentences(original.replaceAll('\n', ' ').replaceAll(BLOCK_END, '\n\n'), lang);
    // Sentences stand one after the other; white space aside they are what the text is.
    const places: number[] = [];
    for (let at = 0; at < original.length; at++) if (/\S/.test(original[at]!)) places.push(at);
    const letters = squeeze(original);
    let from = 0;
    this.#ranges = this.sentences.map((sentence) => {
      const wanted = squeeze(sentence);
      const found = Math.max(0, letters.indexOf(wanted, from));
      from = found + wanted.length;
      return text.range({ start: places[found]!, end: places[from - 1]! + 1 });
    });
  }

  /** Takes back all that the page was lent. */
  close(): void {
    this.paint([]);
    this.#release?.();
    this.#release = undefined;
  }

  paint(sentences: readonly string[]): void {
    if (sentences.length) this.#release ??= prepare(this.#article);
    paint(
      'choice',
      this.#ranges.filter((_, place) => sentences.includes(this.sentences[place]!)),
    );
  }

  /** From now on a click or tap in the article picks; it does nothing else there. */
  pick(onPick: (sentence: string) => void, signal: AbortSignal): void {
    const hit = ({ clientX: x, clientY: y }: MouseEvent): number =>
      this.#ranges.findIndex((range) =>
        [...range.getClientRects()].some(
          ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
        ),
      );
    this.#article.addEventListener(
      'click',
      (event) => {
        const sentence = this.sentences[hit(event as MouseEvent)];
        if (sentence === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        onPick(sentence);
      },
      { capture: true, signal },
    );
  }
}
