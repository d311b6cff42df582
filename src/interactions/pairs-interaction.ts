/** Rows of a name and a combo box: what `match` and `categorize` share. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ChoiceOfParts, PartsView, PartView } from '../engine/parts-definition.js';
import { givenIn } from '../engine/parts.js';
import { enParts } from '../i18n/en-parts.js';
import { baseStyles } from './base.styles.js';
import { laterStyles } from '../rich-text/later-styles.js';
import { chipStyles } from './chips.styles.js';
import { ChipsInteraction } from './chips-interaction.js';
import { pairStyles } from './pairs.styles.js';

export abstract class PairsInteraction extends ChipsInteraction<PartsView> {
  static override styles = [baseStyles, chipStyles, pairStyles, laterStyles];
  static override parts = 'prompt, media, options, option, option-label, mark';

  /** What was given and the key, in place of the combo box; comes with the first answer (`pairs-marks.ts`). */
  static given: (
    part: PartView,
    choices: ReadonlyMap<string, ChoiceOfParts>,
    element: PairsInteraction,
  ) => TemplateResult;

  /** Its rows are what chips are dropped on. */
  protected abstract readonly takesChips: boolean;

  /** What can be dragged, a double of the combo boxes for who has a pointer and room. */
  protected abstract renderChips(): unknown;

  /** What a person chooses is theirs only once the session has it. */
  protected override updated(): void {
    super.updated();
    for (const select of this.renderRoot.querySelectorAll('select'))
      select.value = givenIn(this.response, select.name) ?? '';
  }

  protected override render(): TemplateResult {
    const { view, context, disabled } = this;
    // Every combo box has the same choices: one template for all, and text that the browser shows as it is.
    const choices = view.choices.map(
      ({ id, text, lang }) => html`<option value=${id} lang=${lang ?? nothing}>${text}</option>`,
    );
    const byId = new Map(view.choices.map((choice) => [choice.id, choice]));
    return html`<fieldset>
      <legend class="prompt" part="prompt"><span class="text">${context.text(view.prompt)}</span></legend>
      ${context.media(view.media)} ${disabled ? '' : this.renderChips()}
      <div part="options">${view.parts.map((part, index) => this.#renderPair(part, index, choices, byId))}</div>
    </fieldset>`;
  }

  #renderPair(
    part: PartView,
    index: number,
    choices: readonly TemplateResult[],
    byId: ReadonlyMap<string, ChoiceOfParts>,
  ): TemplateResult {
    const { id, text, lang, media, feedback } = part;
    const { context, disabled } = this;
    return html`<div
      class="pair ${this.overClass(id)}"
      part="option"
      data-zone=${this.takesChips ? id : nothing}
      lang=${lang ?? nothing}
    >
      <div class="name">
        <label class="text" part="option-label" for=${`pair-${index}`}>${context.text(text)}</label>
        ${context.media(media)}
      </div>
      ${
        feedback
          ? PairsInteraction.given(part, byId, this)
          : html`<select
              class="field"
              id=${`pair-${index}`}
              name=${id}
              ?disabled=${disabled}
              @change=${({ target }: Event) => this.give(id, (target as HTMLSelectElement).value)}
            >
              <option value="">${enParts.choose}</option>
              ${choices}
            </select>`
      }
      ${feedback?.map((remark) => html`<p class="remark text">${context.text(remark)}</p>`)}
    </div>`;
  }
}
