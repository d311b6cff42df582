import type { StripItem } from '../../bank/strip-keys.js';
import { parseSpans } from './parse-spans.js';
import type { HottextItem } from './spans.js';

/** So that it is read as it stands. */
const literal = (text: string): string => text.replaceAll(/[[{:*]/g, String.raw`\$&`);

/** What is asked, without what is right: the same spans, none with a star. */
export const strip: StripItem<HottextItem> = ({ text }) => ({
  text: parseSpans(text)
    .pieces.map((piece) =>
      typeof piece === 'string'
        ? literal(piece)
        : `[[${piece.id === undefined ? '' : `${piece.id}:`}${literal(piece.text)}]]`,
    )
    .join(''),
});
