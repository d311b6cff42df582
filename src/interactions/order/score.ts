import type { Scorer } from '../../engine/interaction-definition.js';
import { scoreOrder } from '../../engine/order-rules.js';
import { feedbackOf, keysOf, type OrderItem, type OrderResponse } from './definition.js';

export const scorer: Scorer<OrderItem, OrderResponse> = {
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
};
