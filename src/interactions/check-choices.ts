/** What the schemas of interactions in which something is chosen can't see. */
import type { Tell } from '../bank/check-meaning.js';
import type { Choosing } from '../engine/choices.js';
import { isRight } from '../engine/options.js';
import type { Option } from '../engine/item.js';

export const checkBounds = ({ lower = 0, upper = 1 }: Choosing, tell: Tell): void => {
  if (lower !== null && lower > upper) tell('bounds-crossed', ['lower'], 'none', {});
};

/** More are marked as the key than can be chosen; with credits several may earn something. */
export const hasSeveralKeys = (options: readonly Option[]): boolean =>
  options.filter((option) => isRight(option) && option.credit === undefined).length > 1;

/** @param key where the options stand */
export const checkRule = (item: Choosing, options: readonly Option[], key: string, tell: Tell): void => {
  if (item.multiple) return checkBounds(item, tell);
  if (hasSeveralKeys(options)) tell('correct-several', [key], 'warning', {});
  if (item.scoring && item.scoring !== 'credit') tell('scoring-unused', ['scoring'], 'warning', { name: item.scoring });
};
