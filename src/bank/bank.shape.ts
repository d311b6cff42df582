// Made from ../engine/item-schema.ts by `npm run generate`. Don't edit.
import { array, boolean, either, object, oneOf, record, type Shapes } from '../engine/shape.js';
import { count, filledText, id, lang, media, positive, share, source, text, texts } from '../engine/item.shape.js';

export const bankShapes: Shapes = {
  $schema: text,
  version: oneOf(1),
  id: id,
  title: filledText,
  description: text,
  authors: texts,
  license: text,
  note: text,
  lang: lang,
  markup: oneOf('plain', 'markdown'),
  sources: record(id, source),
  lintIgnore: texts,
};
export const sectionShapes: Shapes = { id: id, title: text, text: text, media: media, pick: count };
export const settingsShapes: Shapes = {
  feedback: oneOf('immediate', 'end', 'never'),
  layout: oneOf('one', 'all'),
  navigation: oneOf('free', 'forward'),
  attempts: either(count, oneOf('unlimited')),
  attemptPenalty: share,
  hintPenalty: share,
  shuffle: oneOf('none', 'items', 'options', 'all'),
  pick: count,
  timeLimit: positive,
  timeLimitEssential: boolean,
  passMark: share,
  certainty: boolean,
  dontKnow: boolean,
  outcomes: array(object({ from: share, title: text, text: text }, 'from', 'text')),
  review: oneOf('full', 'marks', 'none'),
  staleEvidence: oneOf('mark', 'show', 'leave-out'),
  scorer: oneOf('bank', 'host'),
  selfAssess: boolean,
};
