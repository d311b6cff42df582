import type { StripItem } from '../../bank/strip-keys.js';
import type { NumericItem } from './definition.js';

/** What is asked, without what is right: the units say how a number may be typed. */
export const strip: StripItem<NumericItem> = ({ units, unitPenalty }) => ({ units, unitPenalty });
