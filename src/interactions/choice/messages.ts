/** The words of `choice`. */
export const en = {
  /** How many to choose; told with the prompt. */
  howMany: (min: number, max: number) =>
    max < Infinity
      ? `Choose ${min < max ? `${min} to ${max}` : max}.`
      : min > 1
        ? `Choose at least ${min}.`
        : 'Choose all that apply.',
  tooFew: (min: number) => `Choose at least ${min} first.`,
  tooMany: (max: number) => `Choose no more than ${max}.`,
};
