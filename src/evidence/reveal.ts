/** Brings a passage of the page into view, and the focus to it; of the page's DOM nothing stays changed. */
import { blockOf } from './article-text.js';

/** Of the height of what scrolls: a passage stands so far below its top, clear of most headers that stick there. */
const BELOW = 0.3;

const isScroller = (element: Element): boolean => {
  if (element.scrollHeight <= element.clientHeight) return false;
  return /auto|scroll/.test(getComputedStyle(element).overflowY);
};

/** Does something else lie over the passage, a header that sticks? */
const isCovered = (range: Range, article: Element): boolean => {
  const { left, top, width, height } = range.getClientRects()[0]!;
  const hit = (article.getRootNode() as Document).elementFromPoint(left + Math.min(width / 2, 8), top + height / 2);
  return !!hit && !article.contains(hit) && !hit.contains(article);
};

/** At once, whatever the page's own way of scrolling is. */
const step = (top: number, scroller: Element | Window = window): void =>
  scroller.scrollBy({ top, behavior: 'instant' });

/** Inner boxes first, then the page; at once, so that there is no motion to be reduced. */
export const scrollTo = (range: Range, article: Element): void => {
  const { parentElement } = range.startContainer;
  // Sideways, too.
  parentElement!.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  for (let box = parentElement; box && box !== document.scrollingElement; box = box.parentElement)
    if (isScroller(box))
      step(range.getBoundingClientRect().top - box.getBoundingClientRect().top - BELOW * box.clientHeight, box);
  step(range.getBoundingClientRect().top - BELOW * window.innerHeight);
  for (let tries = 5; tries > 0 && range.getClientRects().length && isCovered(range, article); tries--)
    step(-window.innerHeight / 10);
};

/** Leaves it where it is if something of it is in sight. */
export const goToArticle = (article: Element): void => {
  const { top, bottom } = article.getBoundingClientRect();
  if (bottom < 0 || top > window.innerHeight) article.scrollIntoView({ block: 'start', behavior: 'instant' });
};

/**
 * Moves the focus to the block around a passage, so that Tab and a screen reader go on from there. What takes no focus is
 * lent a `tabindex` for the length of this call; the browsers go on from it all the same.
 */
export const focusOn = (range: Range): void => {
  const block = blockOf(range.startContainer) as HTMLElement;
  const isLent = !block.hasAttribute('tabindex') && block.tabIndex < 0;
  if (isLent) block.tabIndex = -1;
  block.focus({ preventScroll: true });
  if (isLent) block.removeAttribute('tabindex');
};

/** The heading that a passage stands under, in the article. */
export const headingOf = (range: Range, article: Element): string | undefined =>
  [...article.querySelectorAll('h1,h2,h3,h4,h5,h6')]
    .filter((heading) => range.comparePoint(heading, 0) < 0)
    .at(-1)
    ?.textContent.replace(/\s+/g, ' ')
    .trim();
