import { html, type TemplateResult } from 'lit/html.js';
import { PairsInteraction } from '../pairs-interaction.js';

/**
 * To each prompt its answer.
 *
 * A combo box for each prompt, named by it. Where there is room, the answers are also chips that can be dragged onto a
 * prompt.
 *
 * @tag recog-match-interaction
 * @csspart prompt - the question
 * @csspart media - a picture, sound or film
 * @csspart options - the list of prompts
 * @csspart option - one prompt with its combo box
 * @csspart option-label - its text
 * @csspart mark - "Correct", "Incorrect", the key, after scoring
 */
export class MatchInteraction extends PairsInteraction {
  protected readonly takesChips = true;

  protected drop(answer: string, prompt: string): void {
    this.give(prompt, answer);
  }

  protected renderChips(): TemplateResult {
    const used = new Set(Object.values(this.response ?? {}));
    return html`<div class="chips" aria-hidden="true">
      ${this.view.choices.map(
        ({ id, text, media }) =>
          html`<span class="chip ${used.has(id) ? 'used' : ''}" data-id=${id}
            >${this.context.media(media)}${this.context.text(text)}</span
          >`,
      )}
    </div>`;
  }
}
