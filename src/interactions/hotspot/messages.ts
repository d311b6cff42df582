/** The words of `hotspot`. */
export const en = {
  /** Told with the prompt where there may be several. */
  several: 'Choose all that apply.',
};
