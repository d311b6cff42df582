/** Scripts that put no space between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Made when it is needed: to wake `Intl` takes an old phone 25 ms. */
let segmenter: Intl.Segmenter | undefined;

/** How many words a text has: what stands between spaces and isn't only signs; by a dictionary where there are no spaces. */
export const countWords = (text: string): number => {
  if (UNSPACED.test(text) && 'Segmenter' in Intl) {
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
    let n = 0;
    for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) n++;
    return n;
  }
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
};
