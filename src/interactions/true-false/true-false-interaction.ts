import { OptionsInteraction, type RowState } from '../options-interaction.js';
import type { TrueFalseResponse, TrueFalseView } from './definition.js';

/**
 * A statement that holds or doesn't.
 *
 * Two radio buttons in a fieldset whose legend is the statement; arrows move and choose.
 *
 * @tag recog-true-false-interaction
 * @csspart prompt - the statement
 * @csspart media - a picture, sound or film
 * @csspart options - both options
 * @csspart option - one of them
 * @csspart option-label - `True` or `False`
 * @csspart mark - "Correct", "Incorrect" … on an option, after scoring
 */
export class TrueFalseInteraction extends OptionsInteraction<TrueFalseView, TrueFalseResponse> {
  #stateOf(id: TrueFalseResponse): RowState | undefined {
    const { answer, isRight } = this.view;
    if (this.response === id) return isRight === undefined ? undefined : isRight ? 'correct' : 'incorrect';
    return answer && (answer === id ? 'key' : 'rest');
  }

  protected override render() {
    const { messages } = this.context;
    const ids = ['true', 'false'] as const;
    const rows = ids.map((id) => ({ id, text: messages[id], lang: messages.lang, state: this.#stateOf(id) }));
    return this.renderRows(rows, 'radio', messages.key, '', 'two');
  }
}
