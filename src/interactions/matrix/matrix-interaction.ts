import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PartsView, PartView } from '../../engine/parts-definition.js';
import { givenIn, type PartsResponse } from '../../engine/parts.js';
import { baseStyles } from '../base.styles.js';
import { laterStyles } from '../../rich-text/later-styles.js';
import { InteractionElement } from '../interaction-element.js';
import { optionStyles } from '../options.styles.js';
import { matrixStyles } from './matrix.styles.js';

/**
 * In each row one column.
 *
 * A table in a fieldset whose legend is the prompt; the radio buttons of a row are one group, each named `ROW: COLUMN`.
 * On a narrow screen one block a row.
 *
 * @tag recog-matrix-interaction
 * @csspart prompt - the question
 * @csspart media - a picture, sound or film
 * @csspart options - the table
 * @csspart option - one row
 * @csspart option-label - its text
 * @csspart mark - "Correct", "Incorrect", the key, after scoring
 */
export class MatrixInteraction extends InteractionElement<PartsView, PartsResponse> {
  static override styles = [baseStyles, optionStyles, matrixStyles, laterStyles];
  static override parts = 'prompt, media, options, option, option-label, mark';

  /**
   * The word in a cell of a scored row; '': nothing was given there, nor should have been; undefined: it is not told. Comes
   * with the first answer (`marks.ts`).
   */
  static marked: ((row: PartView, column: string, element: MatrixInteraction) => unknown) | undefined;

  protected override updated(): void {
    for (const input of this.renderRoot.querySelectorAll('input'))
      input.checked = givenIn(this.response, input.name) === input.value;
  }

  protected override render(): TemplateResult {
    const { view, context } = this;
    return html`<fieldset>
      <legend class="prompt" part="prompt"><span class="text">${context.text(view.prompt)}</span></legend>
      ${context.media(view.media)}
      <table part="options">
        <thead>
          <tr>
            <td></td>
            ${view.choices.map(
              ({ text, lang, media }) =>
                html`<th scope="col" lang=${lang ?? nothing}>${context.media(media)}${context.text(text)}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${view.parts.map((row) => this.#renderRow(row))}
        </tbody>
      </table>
    </fieldset>`;
  }

  #renderRow(row: PartView): TemplateResult {
    const { view, context } = this;
    return html`<tr part="option" lang=${row.lang ?? nothing}>
      <th scope="row">
        <span class="text" part="option-label">${context.text(row.text)}</span>
        ${row.feedback?.map((remark) => html`<p class="remark text">${context.text(remark)}</p>`)}
      </th>
      ${view.choices.map((column) => {
        const told = MatrixInteraction.marked?.(row, column.id, this);
        return html`<td class=${told === '' ? 'rest' : ''}>
          ${
            told === undefined
              ? html`<label lang=${column.lang ?? nothing}>
                  <input
                    type="radio"
                    name=${row.id}
                    value=${column.id}
                    aria-label=${`${row.text}: ${column.text}`}
                    ?disabled=${this.disabled}
                    @change=${() => this.respond({ ...this.response, [row.id]: column.id })}
                  /><span class="column">${context.text(column.text)}</span>
                </label>`
              : told && html`<div class="cell"><span class="column">${column.text}</span>${told}</div>`
          }
        </td>`;
      })}
    </tr>`;
  }
}
