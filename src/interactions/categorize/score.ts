import { partsScorer } from '../../engine/parts-scorer.js';
import { partsOf, type CategorizeItem } from './definition.js';

/** With distractors a thing put where nothing belongs has to cost something, or everything put somewhere would be right. */
export const scorer = partsScorer<CategorizeItem>(partsOf, ({ distractors }) =>
  distractors?.length ? 'per-part-penalised' : undefined,
);
