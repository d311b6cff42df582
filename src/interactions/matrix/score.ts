import { partsScorer } from '../../engine/parts-scorer.js';
import { partsOf } from './definition.js';

export const scorer = partsScorer(partsOf);
