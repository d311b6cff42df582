/** Waits until a paragraph of the page has been read past. */
import { anchorQuote } from '../evidence/anchor-quote.js';
import { blockOf, readArticle } from '../evidence/article-text.js';
import { inPieces } from '../evidence/in-pieces.js';

const select = (selector: string): Element | undefined => {
  try {
    return document.querySelector(selector) ?? undefined;
  } catch {
    return undefined; // A quote.
  }
};

/** The end of a paragraph counts as read once it stands above the lower third of the window. */
const READ = '9999999px 0px -33% 0px';

/**
 * @param article selector of the text that a quote is looked up in; '': the page
 * @param after a selector, or a quote
 * @returns once it was read past; never where it can't be found: then the reader opens the item
 */
export const waitFor = async (item: Element, article: string, after: string, signal: AbortSignal): Promise<void> => {
  let block = select(after);
  if (!block) {
    const text = await inPieces(readArticle(select(article || 'body') ?? document.body));
    const { start, end } = anchorQuote(text.searchable, { quote: after });
    if (start !== undefined && end !== undefined) block = blockOf(text.range({ start, end }).endContainer);
  }
  if (!block || block.contains(item)) return new Promise(() => {});
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry!.isIntersecting) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: READ, threshold: 1 },
    );
    observer.observe(block);
    signal.addEventListener('abort', () => observer.disconnect());
  });
};
