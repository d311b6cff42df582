/** Running text with gaps: `{{gap}}`. */

/** A piece of text, or the id of a gap. */
export type Piece = { readonly text: string } | { readonly gap: string };

/** In one pass: what is no closed pair of braces is text. */
export const parseText = (text: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (;;) {
    const end = text.indexOf('}}', from);
    // The nearest opening before it, so that `{{ {{gap}}` is text and a gap.
    const start = end < 0 ? -1 : text.lastIndexOf('{{', end - 2);
    if (end < 0) break;
    if (start < from) {
      pieces.push({ text: text.slice(from, end + 2) });
    } else {
      if (start > from) pieces.push({ text: text.slice(from, start) });
      pieces.push({ gap: text.slice(start + 2, end).trim() });
    }
    from = end + 2;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
};

export const gapsOf = (text: string): readonly string[] =>
  parseText(text).flatMap((piece) => ('gap' in piece ? [piece.gap] : []));
