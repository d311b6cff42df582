/** Answers that may be written more than once, as those of `match` and the words of a bank: each text is one. */
import type { AuthoredOption } from './options.js';

export const textOf = (option: AuthoredOption): string => (typeof option === 'string' ? option : option.text);

const idOf = (option: AuthoredOption) => (typeof option === 'string' ? undefined : option.id);

/** One option a text, in the order of the bank; one with an id goes before one without, an object before a string. */
export const distinctOptions = (options: readonly AuthoredOption[]): readonly AuthoredOption[] => {
  const byText = new Map<string, AuthoredOption>();
  for (const option of options) {
    const known = byText.get(textOf(option));
    if (
      known === undefined ||
      (typeof known === 'string' && typeof option !== 'string') ||
      (!idOf(known) && idOf(option))
    )
      byText.set(textOf(option), option);
  }
  return [...byText.values()];
};
