import type { Scorer } from '../../engine/interaction-definition.js';
import { compare, ZERO } from '../../engine/fraction.js';
import { scoreParts } from '../../engine/part-rules.js';
import { givenIn, type PartsResponse } from '../../engine/parts.js';
import { isScored } from '../../engine/outcome.js';
import { term } from '../../engine/term.js';
import { clozeOf, type ClozeItem, type ClozeView, type GapView } from './definition.js';
import { en } from './messages.js';

export const scorer: Scorer<ClozeItem, PartsResponse, ClozeView> = {
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
  valueText(item, part, value) {
    const { gaps, words } = clozeOf(item);
    const { options = words } = gaps.find(({ id }) => id === part) ?? {};
    return options?.find(({ id }) => id === value)?.text;
  },
  tell(view, item, { reveal, response, lang, verdict }) {
    const { gaps } = clozeOf(item);
    return {
      ...view,
      gaps: view.gaps.map((shown, index): GapView => {
        const { best, key, mark } = gaps[index]!;
        const value = givenIn(response, shown.id);
        const marked = value === undefined ? undefined : mark(value, lang);
        if (reveal === 'chosen' && !marked) return shown;
        if (verdict)
          return {
            ...shown,
            given: marked?.text ?? '',
            feedback: marked?.feedback,
            state: marked && verdict(shown.id),
          };
        const isBest = !!marked && compare(marked.credit, best) >= 0n;
        const state = !marked ? 'open' : isBest ? 'correct' : marked.credit.n > 0n ? 'partly' : 'incorrect';
        return {
          ...shown,
          given: marked?.text ?? '',
          feedback: marked?.feedback,
          ...(isScored(item) && { state, spelling: marked?.spelling }),
          ...(isScored(item) && reveal === 'key' && !isBest && { key: mark(key, lang).text }),
        };
      }),
    };
  },
  retain: (item, response, { lang }) =>
    Object.fromEntries(
      clozeOf(item).gaps.flatMap(({ id, best, mark }) => {
        const value = givenIn(response, id);
        return value !== undefined && compare(mark(value, lang).credit, best) >= 0n ? [[id, value]] : [];
      }),
    ),
  correctResponse(item) {
    const { gaps } = clozeOf(item);
    return gaps.some(({ best }) => best.n <= 0n) ? null : Object.fromEntries(gaps.map(({ id, key }) => [id, key]));
  },
};
