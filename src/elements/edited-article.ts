/**
 * Passages that are not in the article word for word: where they stand now, and what becomes of the questions that lost theirs;
 * or that there is no article.
 */
import { html, type TemplateResult } from 'lit/html.js';
import type { Bank, Evidence, Item } from '../engine/item.js';
import type { Problem } from '../engine/problem.js';
import type { Settings } from '../engine/settings.js';
import { RecogErrorEvent } from '../events.js';
import { enArticle as words } from '../i18n/en-article.js';
import { icon } from '../rich-text/icons.js';
import { itemPaths } from './item-paths.js';
import { note } from './view-context.js';

export { anchorQuote } from '../evidence/anchor-quote.js';

export const tellMissing = (host: HTMLElement, selector: string): void => {
  const message = `The page has no “${selector}”: passages can’t be shown in its text.`;
  const hint = 'Give the attribute “article” a CSS selector of the article.';
  const problem: Problem = { path: '', severity: 'warning', effect: 'none', code: 'article-missing', message, hint };
  host.dispatchEvent(new RecogErrorEvent({ problems: [problem] }));
};

type IsGone = (passage: Evidence) => boolean;

/** What a page is told of passages that are gone; the lint says the same. @param problems of the bank */
export const goneProblems = (bank: Bank, problems: readonly Problem[], isGone: IsGone): readonly Problem[] => {
  const paths = itemPaths(bank, problems);
  return bank.items.flatMap(({ id, evidence = [] }) =>
    evidence.flatMap((one, index): Problem[] =>
      isGone(one)
        ? [
            {
              path: `${paths.get(id)}/evidence/${index}/quote`,
              severity: 'warning',
              effect: 'none',
              code: 'quote-not-found',
              message: `The quote is not in the article: “${one.quote}”.`,
              hint: `Item “${id}” has lost its proof: see what the article says now.`,
            },
          ]
        : [],
    ),
  );
};

const isStale = ({ evidence = [] }: Item, isGone: IsGone): boolean => evidence.some(isGone);

/** The remark on an item that has lost its proof. */
export const staleView = (item: Item, { staleEvidence }: Settings, isGone: IsGone): TemplateResult | '' => {
  if (staleEvidence === 'show' || !isStale(item, isGone)) return '';
  const more = [words.staleMore, staleEvidence === 'leave-out' && words.leftOut].filter(Boolean).join(' ');
  return note(icon('info'), words.stale, html`<span class="small">${more}</span>`);
};

/** A bank in which what has lost its proof doesn't count. */
export const withoutStale = (bank: Bank, isGone: IsGone): Bank => {
  const weigh = (item: Item): Item => (isStale(item, isGone) ? { ...item, scored: false } : item);
  const sections = bank.sections.map((section) => ({ ...section, items: section.items.map(weigh) }));
  return { ...bank, sections, items: sections.flatMap(({ items }) => items) };
};
