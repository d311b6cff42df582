/** Running text with gaps: `{{gap}}`. */

/** A piece of text, or the id of a gap. */
export type Piece = { readonly text: string } | { readonly gap: string };

/** Braces that are no gap are text. What stands between them holds none, so that this is linear. */
export const parseText = (text: string): readonly Piece[] =>
  text
    .split(/\{\{([^{}]+)\}\}/)
    .map((piece, index) =>
      index % 2 === 0 ? { text: piece } : /\S/.test(piece) ? { gap: piece.trim() } : { text: `{{${piece}}}` },
    )
    .filter((piece) => 'gap' in piece || piece.text);

/** Ids of the gaps, in the order of the text. */
export const gapsIn = (text: string): readonly string[] =>
  parseText(text).flatMap((piece) => ('gap' in piece ? [piece.gap] : []));
