import { html } from 'lit/html.js';
import { TypedInteraction } from '../typed-interaction.js';
import type { NumericView } from './definition.js';
import { en } from './messages.js';

/**
 * A number, typed as its language or any other writes it.
 *
 * A text box named by the prompt, with a keypad of digits where no unit has to be typed; Enter is Check. What can't be
 * read is said when the field is left, and is no attempt.
 *
 * @tag recog-numeric-interaction
 * @csspart prompt - the question
 * @csspart media - a picture, sound or film
 * @csspart field - the text box, and the text that was typed once it is marked
 * @csspart mark - "Correct", "Incorrect" …, after scoring
 * @csspart key - the right answer, where another was typed
 */
export class NumericInteraction extends TypedInteraction<NumericView> {
  readonly words = en;
  /** What stood in the field when it was left: while somebody types, `1/` is no mistake yet. */
  #settled: string | null = null;

  override complete(): string {
    this.settle();
    return this.view.isUnreadable ? en.notCounted : super.complete();
  }

  protected override settle(): void {
    this.#settled = this.response;
    this.requestUpdate();
  }

  protected override render() {
    const { isUnreadable, hasUnits, unit, units } = this.view;
    const note = isUnreadable && !this.disabled && this.#settled === this.response ? en.unreadable : '';
    const accepted = units ? html`<p class="small">${en.units(units)}</p>` : '';
    return this.renderField(hasUnits ? 'text' : 'decimal', unit, note, accepted);
  }
}
