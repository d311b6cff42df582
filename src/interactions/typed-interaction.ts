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

export abstract class TypedInteraction<V extends TypedView> extends InteractionElement<V, string> {
  static override styles = [baseStyles, typedStyles, laterStyles];
  static override parts = 'prompt, media, field, mark, key';

  protected abstract readonly words: TypedWords;
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
   * @param note about what stands in it, read out when it changes
   * @param more below the key
   */
  protected renderField(inputMode: 'text' | 'decimal', unit = '', note = '', more: unknown = ''): TemplateResult {
    const { view, context, disabled, response } = this;
    const { prompt, media, state, key, keyUnit = '', remark } = view;
    const { messages } = context;
    const kind = `field ${inputMode === 'decimal' ? 'number' : ''} ${state ?? ''}`;
    const text = html`<span class="text">${context.text(prompt)}</span>`;
    const verdict = state ? context.mark(state, messages[state]) : '';
    const isGiven = Boolean(response?.trim());
    // Shown as it is typed, whatever the markup of the bank. A number goes from left to right in every script.
    const typed = (value: string, after: string) =>
      html`<bdi dir=${inputMode === 'decimal' ? 'ltr' : 'auto'}>${value}</bdi
        >${after && html`&nbsp;<bdi>${after}</bdi>`}`;
    return html`${
        disabled
          ? html`<p class="prompt" part="prompt">${text}</p>`
          : html`<label class="prompt" part="prompt" for="field">${text}</label>`
      }
      ${context.media(media)}
      <div class="typed">
        ${
          disabled
            ? html`<p class="${kind} given" part="field">
                <span class="text ${isGiven ? '' : 'none'}"
                  >${isGiven ? typed(response!, unit) : this.words.noAnswer}</span
                >
                ${verdict}
              </p>`
            : html`<div class=${unit ? 'with-unit' : ''}>
                  <input
                    id="field"
                    class=${kind}
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
                ${verdict}`
        }
        <p class="small" id="note" aria-live="polite">${note}</p>
        ${remark ? html`<p class="remark text">${context.text(remark)}</p>` : ''}
        ${
          key === undefined
            ? ''
            : html`<p class="key-line" part="key">
                ${context.mark('key', `${messages.key}:`)} <b class="text">${typed(key, keyUnit)}</b>
              </p>`
        }
        ${more}
      </div>`;
  }
}
