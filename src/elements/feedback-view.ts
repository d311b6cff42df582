import { html, render, type TemplateResult } from 'lit/html.js';
import type { Evidence, Item, Source } from '../engine/item.js';
import type { Reveal } from '../engine/interaction-definition.js';
import type { Outcome } from '../engine/outcome.js';
import { lastAttempt, type ItemState } from '../engine/session.js';
import { isThisPage, sourceOf } from '../evidence/source-of.js';
import { quoteUrl } from '../evidence/text-fragment.js';
import { enFeedback } from '../i18n/en-feedback.js';
import type { SessionItem } from '../engine/session-store.js';
import { scorerOf } from '../interactions/scorers.js';
import { passageIcon, toneIcon } from '../rich-text/later-icons.js';
import { safeUrl } from '../rich-text/safe-url.js';
import { toldItem } from './telling.js';
import { pointsText, toneOf } from './outcome-words.js';
import { contentOf, type ViewContext } from './view-context.js';

/** Its name; a link, unless it is this very page. */
export const sourceName = ({ title, publisher, date, url: address }: Source, { base }: ViewContext) => {
  const url = safeUrl(address, base);
  const name = [title, publisher, date].filter(Boolean).join(', ');
  return url && !isThisPage(url) ? html`<a href=${url}>${name}</a>` : name;
};

/** The way to one of several passages: in the article on this page; where there is none, or nothing to paint with, a link. */
export const passageView = (passages: readonly Evidence[], index: number, context: ViewContext) => {
  const evidence = passages[index]!;
  const { article, base, bank } = context;
  const state = article?.stateOf(evidence);
  if (state === 'gone') return html`<span class="small">${enFeedback.gone}</span>`;
  const drawn = html`${passageIcon}${enFeedback.showInText}`;
  if (state && article!.canShow)
    return html`<button
      type="button"
      class="btn link"
      part="button"
      @click=${({ currentTarget }: Event) =>
        article!.show(passages, index, currentTarget as HTMLElement).catch(() => {
          // What shows it could not be loaded: the browser finds it by itself.
          location.href = quoteUrl(location.href, evidence);
        })}
    >
      ${drawn}
    </button>`;
  const url = state ? location.href : safeUrl(sourceOf(evidence, bank)?.url, base);
  return url ? html`<a class="btn link" part="button" href=${quoteUrl(url, evidence)}>${drawn}</a>` : '';
};

const evidenceTemplate = (passages: readonly Evidence[], index: number, context: ViewContext) => {
  const evidence = passages[index]!;
  const source = sourceOf(evidence, context.bank);
  return html`<figure class="evidence" part="evidence">
    <blockquote part="quote"><mark class="quote text">${evidence.quote}</mark></blockquote>
    <figcaption class="small">
      <span part="source">${source ? sourceName(source, context) : ''}</span>${passageView(passages, index, context)}
    </figcaption>
  </figure>`;
};

/** What the learner is told of an item: the last attempt, with the points that the item counts. */
export const toldOutcome = (item: ItemState): Outcome => {
  const { outcome } = lastAttempt(item)!;
  const { score, maxScore, receipt } = item.result ?? outcome;
  return { ...outcome, score, maxScore, receipt };
};

/** The verdict in words, to be announced. */
export const verdictText = (outcome: Outcome, context: ViewContext): string =>
  [context.messages[toneOf(outcome)], pointsText(outcome, context)].filter(Boolean).join('. ');

/** How the mark came about; what stands in it is loaded when it is opened. */
const receiptTemplate = (item: Item, outcome: Outcome, context: ViewContext) => {
  const { messages } = context;
  const open = async ({ target }: Event) => {
    const { open: isOpen, lastElementChild } = target as HTMLDetailsElement;
    if (!isOpen) return;
    const { receiptView } = await import('./receipt-view.js').catch(() => ({
      receiptView: () => enFeedback.notLoaded,
    }));
    render(receiptView(item, outcome, scorerOf(item.type), context), lastElementChild as HTMLElement);
  };
  return html`<details part="receipt" lang=${messages.lang} dir="ltr" @toggle=${open}>
    <summary>${enFeedback.howScored}</summary>
    <div></div>
  </details>`;
};

/**
 * The verdict, and what the author says to it.
 * @param reveal `chosen`: what was said to the choice; `key`: explanation, evidence and receipt, too
 * @param more what else the verdict says
 */
export const feedbackView = (
  version: SessionItem,
  state: ItemState,
  reveal: Reveal,
  context: ViewContext,
  more: unknown = '',
): TemplateResult => {
  const outcome = toldOutcome(state);
  const { item, isKnown } = toldItem(version, state);
  const isFull = reveal === 'key';
  const tone = toneOf(outcome);
  const { lang, dir } = contentOf(context, item);
  // What belongs to a part stands beside it, where the item's own texts are there.
  const own = outcome.feedback
    .filter(({ part }) => !part || !isKnown)
    .map(({ part, text }) => {
      const name = part && scorerOf(item.type).partText(item, part);
      return html`<p class="text">${name ? html`<b>${name}</b> ` : ''}${context.text(text)}</p>`;
    });
  return html`<div class="feedback ${tone}" part="feedback">
    <h4 class="verdict" part="feedback-title">
      ${toneIcon(tone)}${context.messages[tone]}<span class="num">${pointsText(outcome, context)}</span>
    </h4>
    ${
      reveal !== 'nothing' && (isFull || own.length || more)
        ? html`<div class="body" lang=${lang} dir=${dir}>
            ${own}${more}${isFull && item.explanation ? html`<p class="text" part="explanation">${context.text(item.explanation)}</p>` : ''}${
              isFull ? item.evidence?.map((_, index, passages) => evidenceTemplate(passages, index, context)) : ''
            }${isFull && outcome.receipt.length ? receiptTemplate(item, outcome, context) : ''}
          </div>`
        : ''
    }
  </div>`;
};
