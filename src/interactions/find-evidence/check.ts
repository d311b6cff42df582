import type { CheckItem } from '../../bank/check-meaning.js';
import { mostOf, quotesOf, sentencesOf, type FindEvidenceItem } from './definition.js';
import { heldBy, piecesOf, tokensOf } from './tokens.js';

/** So much of a quote as finds a place in a message. */
const EXCERPT = 60;

/** What the schema can't see. */
export const check: CheckItem<FindEvidenceItem> = (item, tell) => {
  const { text, lang = 'en', evidence = [] } = item;
  if (text === undefined || !quotesOf(item).length) return;
  const whole = tokensOf(text, lang);
  const sentences = sentencesOf(item, lang)!.map((sentence) => tokensOf(sentence, lang));
  evidence.forEach(({ quote }, index) => {
    const path = ['evidence', index, 'quote'];
    const pieces = piecesOf(quote, lang);
    const n = sentences.filter((sentence) => heldBy(sentence, pieces).length).length;
    const isHeld = (tokens: readonly string[]) => heldBy(tokens, pieces).length === pieces.flat().length;
    if (!isHeld(whole)) tell('quote-not-in-text', path, 'none', { quote: quote.slice(0, EXCERPT) });
    else if (n > mostOf(item) && !sentences.some(isHeld)) tell('quote-too-long', path, 'warning', { n });
  });
};
