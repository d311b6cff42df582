import { html, type TemplateResult } from 'lit/html.js';
import type { Reveal, View } from '../engine/interaction-definition.js';
import { countedAttempt, isClosed, type ItemState } from '../engine/session.js';
import type { ResponseChangeEvent } from '../interactions/interaction-element.js';
import { icon } from '../rich-text/icons.js';
import type { Marking } from './later.js';
import { contentOf, note, type Moment } from './view-context.js';

export interface ItemViewOptions {
  /** Its place in the session, from 0. */
  readonly index: number;
  /** May it be told whether it was right? */
  readonly told: boolean;
  /** The key, too? */
  readonly reveal: Reveal;
  readonly onChange: (event: ResponseChangeEvent) => void;
  /** Tells it; absent while it loads. */
  readonly marking: Marking | undefined;
  /** What stands between the feedback and the next item: notes, buttons. */
  readonly below: unknown;
}

/** A view for each state of an item: a new one would draw its element anew. */
const views = new WeakMap<ItemState, { readonly reveal: Reveal; readonly view: View }>();

/** One item: heading, interaction, feedback. */
export const itemView = (moment: Moment, state: ItemState, options: ItemViewOptions): TemplateResult => {
  const { context, store } = moment;
  const { messages } = context;
  const { item, definition, context: itemContext } = store.itemOf(state.id);
  const attempt = countedAttempt(state);
  const response = attempt?.response ?? state.response;
  const { index, told, onChange, marking, below } = options;
  const reveal = marking ? options.reveal : 'nothing';
  let drawn = views.get(state);
  if (drawn?.reveal !== reveal) {
    const given = { ...itemContext, order: state.order, response };
    const view = definition.present(item, given);
    drawn = {
      reveal,
      view: reveal === 'nothing' ? view : marking!.scorerOf(item.type).tell(view, item, { ...given, reveal }),
    };
    views.set(state, drawn);
  }
  const remark = item.status === 'withdrawn' ? messages.withdrawn : state.changed && messages.changed;
  const isUnscored = item.scored === false || definition.best(item, itemContext).n <= 0n;
  return html`<div class="item" part="item" data-item=${state.id}>
    <h3 class="count num" part="heading" tabindex="-1">
      ${messages.question(index + 1, moment.state.items.length)}<span class="pts"
        >${isUnscored ? messages.notScored : messages.points(item.points ?? 1, context.number)}</span
      >
    </h3>
    ${context.interactions.get(item.type)!.template({
      view: drawn.view,
      response,
      disabled: isClosed(state) || moment.state.finished,
      context,
      onChange,
      ...contentOf(context, item),
    })}
    ${remark ? note(icon('info'), remark) : ''}
    ${attempt && told ? marking?.feedbackView(item, attempt.outcome, reveal === 'key', context) : ''} ${below}
  </div>`;
};
