import { html, nothing, type TemplateResult } from 'lit/html.js';
import { givenIn } from '../../engine/parts.js';
import { enParts } from '../../i18n/en-parts.js';
import { baseStyles } from '../base.styles.js';
import { laterStyles } from '../../rich-text/later-styles.js';
import { ChipsInteraction } from '../chips-interaction.js';
import { chipStyles } from '../chips.styles.js';
import type { InteractionContext } from '../interaction-element.js';
import { clozeStyles } from './cloze.styles.js';
import type { ClozeView, GapView } from './definition.js';
import { en } from './messages.js';

/**
 * Running text with gaps.
 *
 * Text boxes and combo boxes in the text, named `Gap 1 of 3`; the words of a word bank are also chips that can be dragged
 * into a gap. Enter in a text box is Check.
 *
 * @tag recog-cloze-interaction
 * @csspart prompt - the question
 * @csspart media - a picture, sound or film
 * @csspart options - the text with its gaps
 * @csspart option - a gap
 * @csspart mark - "Correct", "Incorrect", the key, after scoring
 */
export class ClozeInteraction extends ChipsInteraction<ClozeView> {
  static override styles = [baseStyles, chipStyles, clozeStyles, laterStyles];
  static override parts = 'prompt, media, options, option, mark';

  /** Comes with the first answer (`marks.ts`). */
  static marked:
    | {
        /** What was given and the key, in place of the field. */
        given(gap: GapView, name: string, context: InteractionContext): TemplateResult;
        remarks(gap: GapView, name: string): unknown;
      }
    | undefined;

  override complete(): string {
    return en.fillFirst;
  }

  protected drop(word: string, gap: string): void {
    // A gap that is typed in takes no word.
    if (this.view.gaps.some(({ id, choices }) => id === gap && choices?.some((choice) => choice.id === word)))
      this.give(gap, word);
  }

  protected override updated(): void {
    super.updated();
    for (const field of this.renderRoot.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
      const value = givenIn(this.response, field.name) ?? '';
      // Setting what stands there already would move the caret.
      if (field.value !== value) field.value = value;
    }
  }

  protected override render(): TemplateResult {
    const { view, context, disabled } = this;
    const places = new Map(view.gaps.map(({ id }, index) => [id, index]));
    const used = new Set(Object.values(this.response ?? {}));
    return html`<fieldset>
      <legend class="prompt" part="prompt"><span class="text">${context.text(view.prompt)}</span></legend>
      ${context.media(view.media)}
      ${
        view.words && !disabled
          ? html`<div class="chips" aria-hidden="true">
              ${view.words.map(
                ({ id, text }) =>
                  html`<span class="chip ${used.has(id) ? 'used' : ''}" data-id=${id}>${context.text(text)}</span>`,
              )}
            </div>`
          : ''
      }
      <div class="running" part="options">
        ${view.pieces.map((piece) =>
          'gap' in piece
            ? this.#renderGap(view.gaps[places.get(piece.gap)!]!, places.get(piece.gap)!)
            : context.text(piece.text),
        )}
      </div>
      <div class="remarks">
        ${view.gaps.map((gap, index) => ClozeInteraction.marked?.remarks(gap, en.gap(index + 1, view.gaps.length)))}
      </div>
    </fieldset>`;
  }

  #renderGap(gap: GapView, index: number): TemplateResult {
    const { id, choices, given } = gap;
    const name = en.gap(index + 1, this.view.gaps.length);
    const field =
      given !== undefined
        ? ClozeInteraction.marked?.given(gap, name, this.context)
        : choices
          ? html`<select
              class="field gap"
              name=${id}
              aria-label=${name}
              ?disabled=${this.disabled}
              @change=${({ target }: Event) => this.give(id, (target as HTMLSelectElement).value)}
            >
              <option value="">${enParts.choose}</option>
              ${choices.map((choice) => html`<option value=${choice.id} lang=${choice.lang ?? nothing}>${choice.text}</option>`)}
            </select>`
          : html`<input
              class="field gap"
              name=${id}
              aria-label=${name}
              size=${Math.min(this.view.size + 2, 40)}
              autocomplete="off"
              autocapitalize="off"
              spellcheck="false"
              ?disabled=${this.disabled}
              @input=${({ target }: Event) => this.give(id, (target as HTMLInputElement).value)}
              @keydown=${({ key, isComposing, target }: KeyboardEvent) => {
                if (key === 'Enter' && !isComposing) this.give(id, (target as HTMLInputElement).value, true);
              }}
            />`;
    return html`<span class="zone ${this.overClass(id)}" part="option" data-zone=${id}>${field}</span>`;
  }
}
