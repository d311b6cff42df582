/** A passage as its sentences, each on one line. */

/** A sentence ends in one of these. */
const ENDS = /[.!?。！？…]["'”’»)\]」』]*$/u;
/** An initial, or a title such as “Dr.”: the sentence goes on, where the browser ends it. */
const ABBREVIATION = /(?:^|[\s(])\p{Lu}\p{Ll}?\.$/u;

/** Where the browser can't tell sentences apart: a word ends one, or, in scripts without spaces, its sign does. */
const splitPlain = (paragraph: string): readonly string[] => {
  const sentences: string[] = [];
  let words: string[] = [];
  for (const word of paragraph.replace(/[。！？]["”’」』]*/gu, '$& ').split(' ')) {
    words.push(word);
    if (!ENDS.test(word)) continue;
    sentences.push(words.join(' '));
    words = [];
  }
  return [...sentences, words.join(' ')];
};

const join = (pieces: readonly string[]): readonly string[] => {
  const sentences: string[] = [];
  let open = '';
  for (const piece of pieces.map((one) => one.trim()).filter(Boolean)) {
    const whole = open ? `${open} ${piece}` : piece;
    const isOpen = ABBREVIATION.test(whole);
    if (!isOpen) sentences.push(whole);
    open = isOpen ? whole : '';
  }
  return open ? [...sentences, open] : sentences;
};

/** @param lang of the text. What reads the same twice is there once: nothing could tell the two apart. */
export const splitSentences = (text: string, lang: string): readonly string[] => {
  // Firefox has it since 125; a tag that it doesn't know is no reason to fail.
  const segmenter =
    'Segmenter' in Intl
      ? new Intl.Segmenter(/^[a-z]{2,3}(?:-|$)/i.test(lang) ? lang : 'en', { granularity: 'sentence' })
      : undefined;
  const sentences = text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .flatMap((paragraph) =>
      join(segmenter ? Array.from(segmenter.segment(paragraph), ({ segment }) => segment) : splitPlain(paragraph)),
    );
  return [...new Set(sentences)];
};
