import type { ChoiceResponse } from '../../engine/choices.js';
import { OptionsInteraction } from '../options-interaction.js';
import type { ChoiceView } from './definition.js';
import { en } from './messages.js';

/**
 * One option of several, or a set of them.
 *
 * Radio buttons, or checkboxes, in a fieldset whose legend is the prompt: Tab goes to the group, arrows move and choose
 * among radio buttons, Space ticks a checkbox.
 *
 * @tag recog-choice-interaction
 * @csspart prompt - the question, and how many to choose
 * @csspart media - a picture, sound or film
 * @csspart options - the list of options
 * @csspart option - one option
 * @csspart option-label - its text
 * @csspart mark - "Correct", "Incorrect" … on an option, after scoring
 */
export class ChoiceInteraction extends OptionsInteraction<ChoiceView, ChoiceResponse> {
  override complete(): string {
    const { minChoices = 1, maxChoices = Infinity } = this.view;
    const { length } = this.chosen;
    return length > maxChoices ? en.tooMany(maxChoices) : length ? en.tooFew(minChoices) : super.complete();
  }

  protected override render() {
    const { multiple, options, minChoices = 1, maxChoices = Infinity } = this.view;
    return multiple
      ? this.renderRows(options, 'checkbox', this.context.messages.missed, en.howMany(minChoices, maxChoices))
      : this.renderRows(options, 'radio', this.context.messages.key);
  }
}
