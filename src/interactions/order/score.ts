import type { Scorer } from '../../engine/interaction-definition.js';
import { scoreOrder } from '../../engine/order-rules.js';
import { isScored } from '../../engine/outcome.js';
import type { Option } from '../../engine/item.js';
import { keysOf, type OrderItem, type OrderOptionView, type OrderResponse, type OrderView } from './definition.js';

const feedbackOf = ({ feedback, unchosenFeedback }: Option, isPlaced: boolean) =>
  isPlaced ? feedback : unchosenFeedback;

export const scorer: Scorer<OrderItem, OrderResponse, OrderView> = {
  score(item, response) {
    const { fraction, terms } = scoreOrder(item, keysOf(item), response);
    const placed = new Set(response);
    const feedback = item.options.flatMap((option) => {
      const text = feedbackOf(option, placed.has(option.id));
      return text ? [{ part: option.id, text }] : [];
    });
    return { fraction, terms, feedback };
  },
  partText: ({ options }, part) => options.find(({ id }) => id === part)?.text,

  /**
   * While an attempt is left (`chosen`) there is no verdict on single options: of two that are not in their place the
   * learner would know where they belong.
   */
  tell(view, item, { reveal, response, verdict }) {
    const places = new Map(response?.map((id, index) => [id, index + 1]));
    const told = reveal === 'key' && isScored(item) && !verdict;
    const shown = told
      ? scoreOrder(item, keysOf(item), response ?? []).key.map((key) => view.options.find(({ id }) => id === key)!)
      : view.options;
    return {
      ...view,
      options: shown.map((option, index): OrderOptionView => {
        const own = item.options.find(({ id }) => id === option.id)!;
        const had = places.get(option.id);
        const state = had ? (had === index + 1 ? 'correct' : 'incorrect') : 'key';
        return {
          ...option,
          ...(told && { had, reveal: own.reveal, state }),
          feedback: feedbackOf(own, had !== undefined),
        };
      }),
    };
  },
  correctResponse: ({ options }) => options.map(({ id }) => id),
};
