import * as v from 'valibot';
import { doc, filledText, itemEntries, texts } from '../../engine/item-schema.js';
import { setRuleNames } from '../../engine/scoring-rules.js';

/** `hottext`: passages of a running text are selected. */
export const schema = v.strictObject({
  ...itemEntries,
  type: v.literal('hottext'),
  scoring: doc(v.optional(v.picklist(setRuleNames)), 'How the set is marked; default `balanced`.'),
  text: doc(
    filledText,
    'The text, with selectable `[[spans]]`; a right one is `[[*so]]`, `[[id:so]]` names it. A backslash, in JSON written twice (`\\\\[`), makes [, {, : and * literal.',
  ),
  correct: doc(v.optional(texts), 'In place of the stars: ids or exact texts of the right spans.'),
});
