/**
 * The id of what has no id. Slugs are saved in sessions, so this rule never changes: NFKC, lower case without locale,
 * each run of anything but letters, marks and digits is one `-`, at most 60 code points, no `-` at the ends.
 * @param fallback what is left when nothing is: `item` or `option`
 */
export const slug = (text: string, fallback: string): string =>
  trimDashes(
    [
      ...text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-'),
    ]
      .slice(0, 60)
      .join(''),
  ) || fallback;

const trimDashes = (text: string): string => text.replace(/^-|-$/g, '');

/**
 * Gives each thing its id: explicit ones are reserved first, then a slug that is taken gets `-2`, `-3` … in the order
 * of the bank.
 * @param things in the order of the bank
 * @returns ids in the same order
 */
export const assignIds = (
  things: readonly { readonly id?: string | undefined; readonly text: string }[],
  fallback: string,
): readonly string[] => {
  const used = new Set(things.map(({ id }) => id));
  // Where many texts share a slug, counting on from the last number keeps this linear.
  const last = new Map<string, number>();
  return things.map(({ id, text }) => {
    if (id !== undefined) return id;
    const base = slug(text, fallback);
    let candidate = base;
    for (let n = last.get(base) ?? 2; used.has(candidate); n++) {
      candidate = `${base}-${n}`;
      last.set(base, n + 1);
    }
    used.add(candidate);
    return candidate;
  });
};
