import type { Outcome } from '../engine/outcome.js';
import { enFlow } from '../i18n/en-flow.js';
import type { ViewContext } from './view-context.js';

/** Names the pen, the icon and the word of a correctness. */
export const toneOf = ({ correctness }: Pick<Outcome, 'correctness'>) =>
  (({ 'partially-correct': 'partly', unscored: 'noted' }) as const)[correctness as string] ??
  (correctness as 'correct' | 'incorrect');

/** "0.5 of 1 point"; nothing where there are none to have. */
export const pointsText = (
  { score, maxScore }: Pick<Outcome, 'score' | 'maxScore'>,
  { number }: ViewContext,
): string => (maxScore ? enFlow.pointsOf(score, maxScore, number) : '');
