import { slug } from './slug.js';

/**
 * The places of a list whose slug was taken, so that it got a number. Apart from `slug.ts`, since only checks ask.
 * @param ids as `assignIds` gave them
 */
export const numbered = (
  things: readonly { readonly id?: string | undefined; readonly text: string }[],
  ids: readonly string[],
  fallback: string,
): ReadonlySet<number> =>
  new Set(
    things.flatMap(({ id, text }, index) => (id === undefined && ids[index] !== slug(text, fallback) ? [index] : [])),
  );
