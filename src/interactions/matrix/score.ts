import { partsScorer } from '../../engine/parts-definition.js';
import { partsOf } from './definition.js';

export const scorer = partsScorer(partsOf);
