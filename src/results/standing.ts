/** Where an item stands at the end, and what follows from it. */
import type { Item } from '../engine/item.js';
import type { Correctness } from '../engine/outcome.js';
import { lastAttempt, type ItemState } from '../engine/session.js';
import type { ItemResult } from '../engine/session-outcome.js';
import type { Settings } from '../engine/settings.js';

export type Standing = Correctness | 'unanswered' | 'dont-know';

/** Names its pen, its icon and its word. */
export const TONES = {
  correct: 'correct',
  'partially-correct': 'partly',
  incorrect: 'incorrect',
  unscored: 'noted',
  unanswered: 'open',
  'dont-know': 'unsure',
} as const satisfies Readonly<Record<Standing, string>>;
export type Tone = (typeof TONES)[Standing];

export const standingOf = (item: ItemState, { score, maxScore, attempts, correctness }: ItemResult): Standing => {
  if (!attempts && maxScore) return 'unanswered';
  return lastAttempt(item)?.dontKnow && score <= 0 ? 'dont-know' : correctness;
};

/** It counts, and gave less than all. */
export const isMiss = ({ maxScore, correctness }: ItemResult, { status }: Item): boolean =>
  maxScore > 0 && correctness !== 'correct' && status !== 'withdrawn';

/** The learner said so: by the lowest certainty, or by "I don't know". */
export const isNotSure = (item: ItemState, standing: Standing, { certainty }: Settings): boolean => {
  const attempt = lastAttempt(item);
  return standing === 'dont-know' || (!!certainty && !!attempt && (attempt.certainty ?? 'low') === 'low');
};

/** What a list of items may be narrowed to. */
export const FILTERS = ['all', 'wrong', 'unanswered', 'unsure'] as const;
export type Filter = (typeof FILTERS)[number];

export const isShown = (filter: Filter, item: ItemState, standing: Standing, settings: Settings): boolean => {
  switch (filter) {
    case 'all':
      return true;
    case 'wrong':
      return standing === 'incorrect' || standing === 'partially-correct';
    case 'unanswered':
      return standing === 'unanswered';
    case 'unsure':
      return isNotSure(item, standing, settings);
  }
};

/**
 * The words for a score: those of the highest `from` that it reaches. Below 0 it counts as 0.
 * @param fraction null: nothing was scored
 */
export const bandOf = ({ outcomes = [] }: Settings, fraction: number | null) =>
  fraction === null
    ? undefined
    : outcomes
        .filter(({ from }) => from <= Math.max(0, fraction))
        .reduce<(typeof outcomes)[number] | undefined>(
          (best, band) => (best && best.from > band.from ? best : band),
          undefined,
        );
