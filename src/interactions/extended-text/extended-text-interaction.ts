import { html, nothing } from 'lit/html.js';
import { baseStyles } from '../base.styles.js';
import { laterStyles } from '../../rich-text/later-styles.js';
import { InteractionElement, type InteractionContext } from '../interaction-element.js';
import { optionStyles } from '../options.styles.js';
import { countWords } from './count-words.js';
import {
  isFilled,
  MOST_CHARACTERS,
  type ExtendedTextResponse,
  type CriterionView,
  type ExtendedTextView,
} from './definition.js';
import { extendedTextStyles } from './extended-text.styles.js';
import { en } from './messages.js';

/**
 * A text of the learner's own; with self-assessment it is compared with a model and marked against a rubric.
 *
 * A multi-line text box, called by the prompt; then a checkbox for each criterion of the rubric.
 *
 * @tag recog-extended-text-interaction
 * @csspart prompt - the question
 * @csspart media - a picture, sound or film
 * @csspart field - the text box; after scoring the text
 * @csspart explanation - the model answer
 * @csspart options - the rubric
 * @csspart option - one criterion
 * @csspart option-label - its text
 * @csspart mark - "In your text" … on a criterion, after scoring
 */
export class ExtendedTextInteraction extends InteractionElement<ExtendedTextView, ExtendedTextResponse> {
  static override styles = [baseStyles, optionStyles, extendedTextStyles, laterStyles];
  static override parts = 'prompt, media, field, explanation, options, option, option-label, mark';

  /** What is there once nothing can be written any more; comes with the first answer (`marks.ts`). */
  static marked:
    | {
        given(element: ExtendedTextInteraction): unknown;
        rubric(rubric: readonly CriterionView[], context: InteractionContext): unknown;
      }
    | undefined;

  get #text(): string {
    return this.response?.text ?? '';
  }

  get #claimed(): readonly number[] | undefined {
    return this.view.selfAssessed ? this.response?.claimed : undefined;
  }

  /** The first Check shows what to compare with, and is no attempt: that nothing is claimed yet is a claim already. */
  override complete(): string {
    const text = this.#text;
    if (!isFilled(text)) return en.writeFirst;
    if (!this.view.selfAssessed || this.#claimed) return '';
    this.respond({ text, claimed: [] });
    return en.compare;
  }

  #write(text: string): void {
    this.respond({ ...this.response, text });
  }

  #claim(place: number, isClaimed: boolean): void {
    const others = this.#claimed!.filter((other) => other !== place);
    this.respond({ text: this.#text, claimed: isClaimed ? [...others, place] : others });
  }

  /** What a person wrote or ticked is theirs only once the session has it. */
  protected override updated(): void {
    const field = this.renderRoot.querySelector('textarea');
    if (field && field.value !== this.#text) field.value = this.#text;
    this.renderRoot.querySelectorAll('input').forEach((input, place) => {
      input.checked = !!this.#claimed?.includes(place);
    });
  }

  #renderField() {
    const { view, context } = this;
    const { minWords, maxWords = Infinity } = view;
    const n = countWords(this.#text);
    return html`<label class="prompt text" part="prompt" for="field">${context.text(view.prompt)}</label>
      ${context.media(view.media)}
      <textarea
        class="field"
        part="field"
        id="field"
        maxlength=${MOST_CHARACTERS}
        aria-describedby="words"
        ?readonly=${!!this.#claimed}
        @input=${({ target }: Event) => this.#write((target as HTMLTextAreaElement).value)}
      ></textarea>
      <p class="words small" id="words">
        <span>${en.words(n, context.number)}</span> <span>${en.range(minWords, view.maxWords, context.number)}</span>
      </p>
      <p class="small limit" role="status">${n > maxWords ? en.tooLong(maxWords, context.number) : ''}</p>`;
  }

  #renderCriterion({ text, worth }: CriterionView, place: number) {
    const { context } = this;
    return html`<label class="option" part="option">
      <input
        type="checkbox"
        @change=${({ target }: Event) => this.#claim(place, (target as HTMLInputElement).checked)}
      />
      <span class="text" part="option-label">${context.text(text)}</span>
      <span class="worth">${context.messages.points(worth, context.number)}</span>
    </label>`;
  }

  #renderRubric(rubric: readonly CriterionView[]) {
    return html`<fieldset class="group">
      <legend>${en.which}</legend>
      <div class="options" part="options">
        ${rubric.map((criterion, place) => this.#renderCriterion(criterion, place))}
      </div>
    </fieldset>`;
  }

  protected override render() {
    const { view, context, disabled } = this;
    const { model, rubric } = view;
    const { marked } = ExtendedTextInteraction;
    return html`${disabled ? marked?.given(this) : this.#renderField()}
    ${
      model
        ? html`<div class="model" part="explanation" lang=${this.lang || nothing}>
            <b lang=${context.messages.lang}>${en.model}</b>
            <p class="text">${context.text(model)}</p>
          </div>`
        : ''
    }
    ${rubric ? (disabled ? marked?.rubric(rubric, context) : this.#renderRubric(rubric)) : ''}`;
  }
}
