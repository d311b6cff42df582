import { html, nothing, type TemplateResult } from 'lit/html.js';
import { baseStyles } from '../base.styles.js';
import { laterStyles } from '../../rich-text/later-styles.js';
import { DraggingInteraction } from '../dragging-interaction.js';
import type { DraggingOptions, Target } from '../dragging.js';
import type { InteractionContext } from '../interaction-element.js';
import type { OrderOptionView, OrderResponse, OrderView } from './definition.js';
import { downIcon, gripIcon, upIcon } from './icons.js';
import { en } from './messages.js';
import { orderStyles } from './order.styles.js';

export const labelOf = ({ text, media }: OrderOptionView, index: number, context: InteractionContext): TemplateResult =>
  html`<span class="label text" part="option-label"
    ><span id="t${index}">${context.text(text)}</span>${context.media(media)}</span
  >`;

export const remarkOf = ({ feedback }: OrderOptionView, context: InteractionContext): unknown =>
  feedback ? html`<span class="remark text">${context.text(feedback)}</span>` : '';

/** A button of a row. */
type Move = 'up' | 'down';

/**
 * Options to be put in order.
 *
 * Each has a button to move it up and one to move it down; the focus stays on the button and goes with the option, and its
 * new place is read out. It can be dragged by its handle, too; Escape leaves it where it was.
 *
 * @tag recog-order-interaction
 * @csspart prompt - what to order, and how
 * @csspart media - a picture, sound or film
 * @csspart options - the list of options
 * @csspart option - one option
 * @csspart option-label - its text
 * @csspart mark - "In place", "You had it 3rd" on an option, after scoring
 * @csspart timeline - after scoring: the right order, where the options have a date or the like
 */
export class OrderInteraction extends DraggingInteraction<OrderView, OrderResponse> {
  static override styles = [baseStyles, orderStyles, laterStyles];
  static override parts = 'prompt, media, options, option, option-label, mark, timeline';

  /** The right order, once it is told; comes with the first answer (`marks.ts`). */
  static marked: {
    readonly render: (element: OrderInteraction) => TemplateResult;
    readonly updated: (root: ShadowRoot) => void;
  };

  /** The button that has the focus once its option stands in its new place. */
  #focus: { readonly id: string; readonly place: number; readonly move: Move } | undefined;
  #announcement: unknown = '';
  #over: Target | undefined;

  protected readonly dragging: DraggingOptions = {
    handle: '.grip',
    item: '.row',
    zone: '.rows',
    onOver: (target) => {
      this.#over = target;
      this.requestUpdate();
    },
    onDrop: (target) => {
      const [from, to] = this.#wayOf(target);
      this.#moveTo(from, to);
    },
  };

  override complete(): string {
    // Shuffled as it came it is an order, too: who presses Check means it.
    this.respond(this.#ids);
    return '';
  }

  get #isMarked(): boolean {
    return this.view.options.some(({ state }) => state);
  }

  get #ids(): string[] {
    return this.view.options.map(({ id }) => id);
  }

  /** From where to where a drag leads. */
  #wayOf({ item, ref, side }: Target): readonly [from: number, to: number] {
    const rows = [...this.renderRoot.querySelectorAll('.rows > .row')];
    const from = rows.indexOf(item);
    const to = rows.indexOf(ref!) + Number(side === 'after');
    return [from, to > from ? to - 1 : to];
  }

  #moveTo(from: number, to: number): boolean {
    const { options } = this.view;
    // A drag may outlast the time that there was.
    if (this.disabled || from === to || !options[from] || !options[to]) return false;
    const ids = this.#ids;
    ids.splice(to, 0, ...ids.splice(from, 1));
    this.#announcement = html`${this.context.text(options[from].text)}${en.moved(to + 1, ids.length)}`;
    this.respond(ids);
    return true;
  }

  #press(from: number, move: Move): void {
    const place = move === 'up' ? from - 1 : from + 1;
    const { id } = this.view.options[from]!;
    if (this.#moveTo(from, place)) this.#focus = { id, place, move };
  }

  protected override updated(): void {
    super.updated();
    const { id, place, move } = this.#focus ?? {};
    if (place !== undefined && this.view.options[place]?.id === id) {
      this.#focus = undefined;
      this.renderRoot.querySelectorAll<HTMLElement>(`.${move!}`)[place]?.focus();
    }
    if (this.#isMarked) OrderInteraction.marked.updated(this.renderRoot);
  }

  #button(index: number, move: Move): TemplateResult {
    const isEnd = index === (move === 'up' ? 0 : this.view.options.length - 1);
    // Never `disabled`: it would lose the focus at the end of the way.
    return html`<button
      type="button"
      class="move ${move}"
      aria-labelledby="${move} t${index}"
      aria-disabled=${isEnd ? 'true' : nothing}
      @click=${() => this.#press(index, move)}
    >
      ${move === 'up' ? upIcon : downIcon}
    </button>`;
  }

  /** As the learner has them; when there is nothing to move any more, without handles and buttons. */
  #rows(): TemplateResult {
    const { disabled, context } = this;
    const [from, to] = this.#over ? this.#wayOf(this.#over) : [0, 0];
    // The line stands where the option would come to stand; where it would stay, none.
    const side = to > from ? 'after' : 'before';
    return html`<ol class="rows" part="options" role="list">
      ${this.view.options.map(
        (option, index) =>
          html`<li class="row ${from !== to && index === to ? side : ''}" part="option" lang=${option.lang ?? nothing}>
            <span class=${disabled ? '' : 'grip'} aria-hidden="true"
              >${disabled ? '' : gripIcon}<span class="number">${index + 1}</span></span
            >
            ${labelOf(option, index, context)}
            ${
              disabled
                ? remarkOf(option, context)
                : html`<span class="moves">${this.#button(index, 'up')}${this.#button(index, 'down')}</span>`
            }
          </li>`,
      )}
    </ol>`;
  }

  protected override render(): TemplateResult {
    const { view, context } = this;
    return html`<fieldset>
        <legend class="prompt" part="prompt"><span class="text">${context.text(view.prompt)}</span></legend>
        ${context.media(view.media)} ${this.#isMarked ? OrderInteraction.marked.render(this) : this.#rows()}
      </fieldset>
      <p class="sr" aria-live="polite">${this.#announcement}</p>
      <span id="up" hidden>${en.up}</span><span id="down" hidden>${en.down}</span>`;
  }
}
