import type { StripItem } from '../../bank/strip-keys.js';
import type { ExtendedTextItem } from './definition.js';

/** What is asked, without the model. The rubric is what learners mark themselves by. */
export const strip: StripItem<ExtendedTextItem> = ({ rubric, minWords, maxWords }) => ({ rubric, minWords, maxWords });
