/** Rows of radio buttons or checkboxes in a fieldset: what `choice` and `true-false` share. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ResponseValue, View } from '../engine/interaction-definition.js';
import type { Media } from '../engine/item.js';
import { baseStyles } from './base.styles.js';
import { laterStyles } from '../rich-text/later-styles.js';
import { InteractionElement } from './interaction-element.js';
import { optionStyles } from './options.styles.js';

/** `correct`, `partly`, `incorrect` were chosen; `key` is right and was not; `rest` is wrong and was not. */
export type RowState = 'correct' | 'partly' | 'incorrect' | 'key' | 'rest';

export interface Row {
  readonly id: string;
  readonly text: string;
  readonly lang?: string | undefined;
  readonly media?: Media | undefined;
  readonly state?: RowState | undefined;
  readonly feedback?: string | undefined;
}

interface ChoosingView extends View {
  readonly multiple?: boolean | undefined;
}

export abstract class OptionsInteraction<V extends ChoosingView, R extends ResponseValue> extends InteractionElement<
  V,
  R
> {
  static override styles = [baseStyles, optionStyles, laterStyles];
  static override parts = 'prompt, media, options, option, option-label, mark';

  /** What is chosen: one id, or several. */
  protected get chosen(): readonly string[] {
    return [(this.response ?? []) as string | readonly string[]].flat();
  }

  protected choose(id: string, isChosen: boolean): void {
    const others = this.chosen.filter((other) => other !== id);
    this.respond((this.view.multiple ? (isChosen ? [...others, id] : others) : id) as R);
  }

  /** What a person ticks is theirs only once the session has it: the state that comes down decides. */
  protected override updated(): void {
    for (const input of this.renderRoot.querySelectorAll('input')) input.checked = this.chosen.includes(input.value);
  }

  /**
   * @param keyWord what a right option is called that was not chosen
   * @param columns `two` for short texts
   * @param tools stand above the rows
   */
  protected renderRows(
    rows: readonly Row[],
    type: 'radio' | 'checkbox',
    keyWord: string,
    hint?: string,
    columns?: string,
    tools?: unknown,
  ): TemplateResult {
    const { view, context, disabled } = this;
    const words = { ...context.messages, key: keyWord };
    return html`<fieldset>
      <legend class="prompt" part="prompt">
        <span class="text">${context.text(view.prompt)}</span> <span class="small">${hint}</span>
      </legend>
      ${context.media(view.media)}${tools}
      <div class="options ${columns}" part="options">
        ${rows.map(
          ({ id, text, lang, media, state, feedback }) =>
            html`<label class="option ${state}" part="option" lang=${lang ?? nothing}>
              <input
                type=${type}
                name="option"
                value=${id}
                ?disabled=${disabled}
                @change=${({ target }: Event) => this.choose(id, (target as HTMLInputElement).checked)}
              />
              <span class="text" part="option-label">${context.text(text)}${context.media(media)}</span>
              ${state && state !== 'rest' ? context.mark(state, words[state]) : ''}
              ${feedback && html`<span class="remark text">${context.text(feedback)}</span>`}
            </label>`,
        )}
      </div>
    </fieldset>`;
  }
}
