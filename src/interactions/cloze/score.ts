import type { Scorer } from '../../engine/interaction-definition.js';
import { ZERO } from '../../engine/fraction.js';
import { scoreParts } from '../../engine/part-rules.js';
import { givenIn, type PartsResponse } from '../../engine/parts.js';
import { term } from '../../engine/term.js';
import { clozeOf, type ClozeItem } from './definition.js';
import { en } from './messages.js';

export const scorer: Scorer<ClozeItem, PartsResponse> = {
  score(item, response, { lang }) {
    const { gaps } = clozeOf(item);
    const marked = gaps
      .filter(({ id }) => givenIn(response, id)?.trim())
      .map(({ id, mark }) => ({ id, ...mark(response[id]!, lang) }));
    const score = scoreParts(
      item,
      marked,
      gaps.map(({ best }) => best),
    );
    const notes = marked.filter(({ hasAccentNote }) => hasAccentNote).map(({ id }) => term(id, 'accents', ZERO));
    return {
      ...score,
      terms: [...score.terms, ...notes],
      feedback: marked.flatMap(({ id, feedback }) => (feedback ? [{ part: id, text: feedback }] : [])),
    };
  },
  partText(item, part) {
    const ids = clozeOf(item).gaps.map(({ id }) => id);
    return ids.includes(part) ? en.gap(ids.indexOf(part) + 1, ids.length) : undefined;
  },
};
