import type { Option } from '../engine/item.js';

/** What a learner may know of an option before it is marked. */
export const bareOption = ({ id, text, media, fixed, lang }: Option): Option => ({ id, text, media, fixed, lang });

/** In an order that tells nothing: that in the bank may be the right one. */
export const mixed = (options: readonly Option[]): readonly Option[] =>
  [...options].sort((a, b) => (a.id < b.id ? -1 : 1));
