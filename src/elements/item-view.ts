import { html, type TemplateResult } from 'lit/html.js';
import { bestOf } from '../engine/best.js';
import type { Reveal, View } from '../engine/interaction-definition.js';
import { lastAttempt, type ItemState } from '../engine/session.js';
import type { ResponseChangeEvent } from '../interactions/interaction-element.js';
import type { Marking } from './later.js';
import { contentOf, type Moment } from './view-context.js';

export interface ItemViewOptions {
  /** Its place in the session, from 0. */
  readonly index: number;
  /** It takes no response just now. */
  readonly isMarked: boolean;
  /** What may be told of it. */
  readonly reveal: Reveal;
  readonly onChange: (event: ResponseChangeEvent) => void;
  /** Tells it; absent while it loads. */
  readonly marking: Marking | undefined;
  /** What stands above it: a passage. */
  readonly above: unknown;
  /** What stands between the control and the feedback. */
  readonly aids: unknown;
  /** What else the verdict says. */
  readonly more: unknown;
  /** What stands between the feedback and the next item: notes, buttons. */
  readonly below: unknown;
}

/** A view for each state of an item: a new one would draw its element anew. */
const views = new WeakMap<ItemState, { readonly reveal: Reveal; readonly view: View }>();

/** One item: heading, interaction, feedback. */
export const itemView = (moment: Moment, state: ItemState, options: ItemViewOptions): TemplateResult => {
  const { context, store } = moment;
  const { messages } = context;
  const version = store.itemOf(state.id);
  const { item, definition, context: itemContext } = version;
  const { index, isMarked, onChange, marking, above, aids, more, below } = options;
  const attempt = isMarked && lastAttempt(state);
  const { response } = attempt || state;
  const reveal = marking ? options.reveal : 'nothing';
  let drawn = views.get(state);
  if (drawn?.reveal !== reveal) {
    const given = { ...itemContext, order: state.order, response };
    drawn = {
      reveal,
      view:
        reveal === 'nothing'
          ? definition.present(item, given)
          : marking!.tellItem(version, { ...given, reveal }, attempt || undefined),
    };
    views.set(state, drawn);
  }
  const isUnscored = bestOf(item, definition, itemContext).n <= 0n;
  return html`<div class="item" part="item" data-item=${state.id}>
    ${above}
    <h3 class="count num" part="heading" tabindex="-1">
      ${messages.question(index + 1, moment.state.items.length)}<span class="pts"
        >${isUnscored ? messages.notScored : messages.points(item.points ?? 1, context.number)}</span
      >
    </h3>
    ${context.interactions.get(item.type)!.template({
      view: drawn.view,
      response,
      disabled: isMarked,
      context,
      onChange,
      ...contentOf(context, item),
    })}
    ${aids} ${attempt ? marking?.feedbackView(version, state, options.reveal, context, more) : ''} ${below}
  </div>`;
};
