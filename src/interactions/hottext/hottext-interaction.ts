import { html, nothing } from 'lit/html.js';
import { baseStyles } from '../base.styles.js';
import { laterStyles } from '../../rich-text/later-styles.js';
import { InteractionElement, type InteractionContext } from '../interaction-element.js';
import type { HottextResponse, HottextView, SpanView } from './definition.js';
import { hottextStyles } from './hottext.styles.js';
import { en } from './messages.js';

/**
 * Passages of a running text are selected.
 *
 * The text stays one text; each passage in it is a toggle button: Tab goes from one to the next, Space and Enter select
 * and take back.
 *
 * @tag recog-hottext-interaction
 * @csspart prompt - the question
 * @csspart media - a picture, sound or film
 * @csspart options - the text
 * @csspart option - a passage that can be selected
 * @csspart mark - "Correct", "Incorrect" … on a passage, and below the text, after scoring
 */
export class HottextInteraction extends InteractionElement<HottextView, HottextResponse> {
  static override styles = [baseStyles, hottextStyles, laterStyles];
  static override parts = 'prompt, media, options, option, mark';

  /** Comes with the first answer (`marks.ts`). */
  static marked:
    | {
        /** The mark in the text. */
        span(state: SpanView['state'], context: InteractionContext): unknown;
        /** Below it: the spans that have one. */
        list(element: HottextInteraction): unknown;
      }
    | undefined;

  override complete(): string {
    return en.selectFirst;
  }

  #toggle(id: string): void {
    if (this.disabled) return;
    const chosen = this.response ?? [];
    this.respond(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  }

  #onKey(event: KeyboardEvent, id: string): void {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    // The page would scroll.
    event.preventDefault();
    if (!event.repeat) this.#toggle(id);
  }

  /** No `<button>`: that doesn't break across lines. */
  #renderSpan({ id, text, state }: SpanView) {
    const { context, disabled } = this;
    return html`<span
      class="span text ${state ?? ''}"
      part="option"
      role="button"
      tabindex=${disabled ? nothing : '0'}
      aria-pressed=${this.response?.includes(id) ? 'true' : 'false'}
      aria-disabled=${disabled ? 'true' : nothing}
      @click=${() => this.#toggle(id)}
      @keydown=${(event: KeyboardEvent) => this.#onKey(event, id)}
      >${context.text(text)}${HottextInteraction.marked?.span(state, context)}</span
    >`;
  }

  protected override render() {
    const { view, context } = this;
    const { pieces, prompt, media } = view;
    // What is in the text is a space as it is written: the template adds none between two pieces.
    return html`<fieldset>
      <legend class="prompt text" part="prompt">${context.text(prompt)}</legend>
      ${context.media(media)}
      <p class="hot" part="options">
        ${pieces.map((piece) =>
          typeof piece === 'string' ? html`<span class="text">${context.text(piece)}</span>` : this.#renderSpan(piece),
        )}
      </p>
      ${HottextInteraction.marked?.list(this)}
    </fieldset>`;
  }
}
