/** A field of one line, named by the prompt: what `text-entry` and `numeric` share. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { TypedView } from '../engine/typed-answer.js';
import { baseStyles } from './base.styles.js';
import { laterStyles } from '../rich-text/later-styles.js';
import { InteractionElement } from './interaction-element.js';
import { typedStyles } from './typed.styles.js';

export interface TypedWords {
  readonly typeFirst: string;
  readonly noAnswer: string;
}

type Typed = TypedInteraction<TypedView>;

/** How an answer is drawn once it is marked. */
export interface TypedMarks {
  /** What was typed, in place of the field. */
  given(element: Typed, kind: string, isNumber: boolean, unit: string): TemplateResult;
  verdict(element: Typed): unknown;
  /** What the author says to it, and the key. */
  told(element: Typed, isNumber: boolean): TemplateResult;
}

export abstract class TypedInteraction<V extends TypedView> extends InteractionElement<V, string> {
  static override styles = [baseStyles, typedStyles, laterStyles];
  static override parts = 'prompt, media, field, mark, key';

  abstract readonly words: TypedWords;
  /** The verdict, once it is told; comes with the first answer (`typed-marks.ts`). */
  static marked: TypedMarks | undefined;

  #input: HTMLInputElement | null = null;
  /** What was typed and has not come back yet. */
  #sent: string[] = [];
  #hasNews = false;

  override complete(): string {
    return this.words.typeFirst;
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    this.#hasNews ||= changed.has('response');
  }

  /**
   * The field keeps what a person types, be it that an older state comes down meanwhile. It takes another value where
   * that comes from elsewhere: another item, a session that began anew.
   */
  protected override updated(): void {
    const input = this.renderRoot.querySelector('input');
    const value = this.response ?? '';
    const at = this.#sent.lastIndexOf(value);
    const isOwn = input === this.#input && (!this.#hasNews || at >= 0);
    if (this.#hasNews && at >= 0) this.#sent.splice(0, at);
    this.#hasNews = false;
    this.#input = input;
    if (isOwn) return;
    this.#sent = [];
    if (input && input.value !== value) input.value = value;
  }

  readonly #type = ({ target }: Event): void => this.#send((target as HTMLInputElement).value);

  readonly #press = (event: KeyboardEvent): void => {
    // While an input method is open, Enter chooses what it offers; of its last one Safari says so by the code alone.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.#send((event.target as HTMLInputElement).value, true);
  };

  #send(value: string, isFinal = false): void {
    this.#sent.push(value);
    this.respond(value, isFinal);
  }

  /** The field was left. */
  protected settle(): void {}

  /**
   * @param inputMode the keypad of a phone
   * @param unit stands beside the field
   * @param note about what stands in it, read out when it changes; where there can be one, its line is kept free: what
   *   lies below would move away from the pointer that leaves the field
   * @param more below the key
   */
  protected renderField(inputMode: 'text' | 'decimal', unit = '', note?: string, more: unknown = ''): TemplateResult {
    const { view, context, disabled } = this;
    const { prompt, media } = view;
    const kind = `field ${inputMode === 'decimal' ? 'number' : ''}`;
    const text = html`<span class="text">${context.text(prompt)}</span>`;
    const { marked } = TypedInteraction;
    return html`${
        disabled
          ? html`<p class="prompt" part="prompt">${text}</p>`
          : html`<label class="prompt" part="prompt" for="field">${text}</label>`
      }
      ${context.media(media)}
      <div class="typed">
        ${
          disabled
            ? marked?.given(this, kind, inputMode === 'decimal', unit)
            : html`<div class=${unit ? 'with-unit' : ''}>
                  <input
                    id="field"
                    class="${kind} ${view.state ?? ''}"
                    part="field"
                    type="text"
                    inputmode=${inputMode}
                    dir="auto"
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    aria-describedby=${unit ? (note ? 'unit note' : 'unit') : note ? 'note' : nothing}
                    @input=${this.#type}
                    @keydown=${this.#press}
                    @change=${() => this.settle()}
                  />${unit ? html`<span class="unit" id="unit">${unit}</span>` : ''}
                </div>
                ${marked?.verdict(this)}`
        }
        ${note === undefined || disabled ? '' : html`<p class="small" id="note" aria-live="polite">${note}</p>`}
        ${marked?.told(this, inputMode === 'decimal')} ${more}
      </div>`;
  }
}
