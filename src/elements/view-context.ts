import { html, type TemplateResult } from 'lit/html.js';
import type { Bank, Evidence, Item } from '../engine/item.js';
import type { SessionState } from '../engine/session.js';
import type { SessionStore } from '../engine/session-store.js';
import type { Interaction } from '../interactions/elements.js';
import type { ArticleText, InteractionContext } from '../interactions/interaction-element.js';

/** The article on the page, as the views know it. */
export interface ArticleView extends ArticleText {
  /** Can this browser paint in it? */
  readonly canShow: boolean;
  /** Whether a passage stands in it; undefined: it is from elsewhere, or nobody has looked yet. */
  stateOf(passage: Evidence): 'there' | 'gone' | undefined;
  /** Shows one of several passages, with the way to the others, and back to where it was asked for. */
  show(passages: readonly Evidence[], index: number, from: HTMLElement): Promise<void>;
}

/** What the views draw from; made anew when a bank is loaded. */
export interface ViewContext extends InteractionContext {
  readonly article?: ArticleView | undefined;
  readonly bank: Bank;
  readonly interactions: ReadonlyMap<string, Interaction>;
}

/** What a view shows of the session at one moment. */
export interface Moment {
  readonly context: ViewContext;
  readonly store: SessionStore;
  readonly state: SessionState;
}

/**
 * Languages and scripts that are written from right to left. `Intl.Locale` knows them all, and takes an old phone 25 ms to
 * wake, before the first question.
 */
const RIGHT_TO_LEFT = /^(?!.*-(?:latn|cyrl))(?:ar|ckb|dv|fa|he|ps|sd|syr|ug|ur|yi)(?:-|$)|-(?:arab|hebr)/i;

/** Language and direction of authored text. */
export const contentOf = ({ bank }: ViewContext, item?: Item): { lang: string; dir: 'rtl' | 'ltr' } => {
  const lang = item?.lang ?? bank.lang;
  return { lang, dir: RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr' };
};

/** A button, as the shell wants it. `kind`: classes: `primary` (one in view), `quiet`, `link`, `end` (of the row). */
export interface Action {
  readonly label: string;
  readonly run: () => unknown;
  readonly kind?: string;
  readonly icon?: TemplateResult;
}

export const button = ({ label, run, kind = '', icon: drawn }: Action): TemplateResult =>
  html`<button
    type="button"
    class="btn ${kind}"
    part="button ${kind === 'primary' ? 'button-primary' : ''}"
    @click=${({ detail }: MouseEvent) => {
      // The second click of a double click is no wish to go further.
      if (detail < 2) run();
    }}
  >
    ${drawn}${label}
  </button>`;

export const actionRow = (actions: readonly (Action | undefined)[]): TemplateResult =>
  html`<div
    class="actions"
    part="actions"
    @keydown=${(event: KeyboardEvent) => {
      // Nor is a key that is held down.
      if (event.repeat) event.preventDefault();
    }}
  >
    ${actions.map((action) => action && button(action))}
  </div>`;

/** A remark in place: an icon, a line in bold, more below it. */
export const note = (
  drawn: TemplateResult,
  title: string,
  more: unknown = '',
  kind = '',
  part = 'note',
): TemplateResult => html`<div class="note ${kind}" part=${part}>${drawn}<b>${title}</b>${more}</div>`;
