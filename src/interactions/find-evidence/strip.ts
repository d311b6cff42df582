import type { StripItem } from '../../bank/strip-keys.js';
import type { FindEvidenceItem } from './definition.js';

/** What is asked: the quotes of `evidence` are the key. */
export const strip: StripItem<FindEvidenceItem> = ({ text, sentences }) => ({ text, sentences });
