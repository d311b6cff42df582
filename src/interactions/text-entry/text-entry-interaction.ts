import { html } from 'lit/html.js';
import { TypedInteraction } from '../typed-interaction.js';
import type { TextEntryView } from './definition.js';
import { en } from './messages.js';

/**
 * A word or a few, typed.
 *
 * A text box named by the prompt; Enter is Check. Once marked it is text, with the mark and the key beside it.
 *
 * @tag recog-text-entry-interaction
 * @csspart prompt - the question
 * @csspart media - a picture, sound or film
 * @csspart field - the text box, and the text that was typed once it is marked
 * @csspart mark - "Correct", "Incorrect" …, after scoring
 * @csspart key - the right answer, where another was typed
 */
export class TextEntryInteraction extends TypedInteraction<TextEntryView> {
  readonly words = en;

  protected override render() {
    const { spelling } = this.view;
    const right = spelling
      ? html`<p class="remark">
          ${en.spelling} <b class="text"><bdi>${spelling}</bdi></b>
        </p>`
      : '';
    return this.renderField('text', '', undefined, right);
  }
}
