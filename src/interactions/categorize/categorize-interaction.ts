import { html, type TemplateResult } from 'lit/html.js';
import type { PartView } from '../../engine/parts-definition.js';
import { givenIn } from '../../engine/parts.js';
import { PairsInteraction } from '../pairs-interaction.js';

/**
 * Each option into its category.
 *
 * A combo box for each option, named by it, with the categories as its choices. Where there is room, the options are
 * also chips that can be dragged into boxes.
 *
 * @tag recog-categorize-interaction
 * @csspart prompt - the question
 * @csspart media - a picture, sound or film
 * @csspart options - the list of options
 * @csspart option - one option with its combo box
 * @csspart option-label - its text
 * @csspart mark - "Correct", "Incorrect", the key, after scoring
 */
export class CategorizeInteraction extends PairsInteraction {
  protected readonly takesChips = false;

  protected drop(option: string, category: string): void {
    this.give(option, category);
  }

  protected renderChips(): TemplateResult {
    const { parts, choices } = this.view;
    const chip = ({ id, text, media }: PartView) =>
      html`<span class="chip" data-id=${id}>${this.context.media(media)}${this.context.text(text)}</span>`;
    const placed = new Map<string | undefined, PartView[]>();
    for (const part of parts) {
      const zone = givenIn(this.response, part.id);
      placed.set(zone, [...(placed.get(zone) ?? []), part]);
    }
    return html`<div class="chips ${this.overClass('')}" aria-hidden="true" data-zone="">
        ${placed.get(undefined)?.map(chip)}
      </div>
      <div class="bins" aria-hidden="true">
        ${choices.map(
          ({ id, text }) =>
            html`<div class="bin ${this.overClass(id)}" data-zone=${id}>
              <b>${this.context.text(text)}</b>${placed.get(id)?.map(chip)}
            </div>`,
        )}
      </div>`;
  }
}
