// Made from item-schema.ts by `npm run generate`. Don't edit.
import { array, boolean, either, object, oneOf, type Shape, type Shapes } from './shape.js';

export const text: Shape = (x) => typeof x === 'string';
export const correction: Shape = either(text, object({ date: text, text: text }, 'text'));
export const count: Shape = (x) => typeof x === 'number' && Number.isInteger(x) && x >= 1;
export const id: Shape = (x) => typeof x === 'string' && /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u.test(x);
export const filledText: Shape = (x) => typeof x === 'string' && /\S/.test(x);
export const evidence: Shape = object({ source: id, quote: filledText, prefix: text, suffix: text }, 'quote');
export const feedback: Shape = object({ correct: text, partial: text, incorrect: text });
export const lang: Shape = (x) => typeof x === 'string' && /^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/.test(x);
export const track: Shape = object(
  {
    src: text,
    kind: oneOf('subtitles', 'captions', 'descriptions', 'chapters', 'metadata'),
    srclang: lang,
    label: text,
    default: boolean,
  },
  'src',
);
export const media: Shape = object(
  {
    image: filledText,
    audio: filledText,
    video: filledText,
    alt: text,
    caption: text,
    credit: text,
    transcript: text,
    description: text,
    tracks: array(track),
  },
  'alt',
);
export const notNegative: Shape = (x) => typeof x === 'number' && Number.isFinite(x) && x >= 0;
export const number: Shape = (x) => typeof x === 'number' && Number.isFinite(x);
export const option: Shape = either(
  text,
  object(
    {
      id: id,
      text: text,
      correct: boolean,
      credit: number,
      feedback: text,
      unchosenFeedback: text,
      media: media,
      fixed: boolean,
      lang: lang,
      note: text,
    },
    'text',
  ),
);
export const positive: Shape = (x) => typeof x === 'number' && Number.isFinite(x) && x > 0;
export const share: Shape = (x) => typeof x === 'number' && x >= 0 && x <= 1;
export const source: Shape = object(
  {
    title: text,
    publisher: text,
    author: text,
    date: text,
    url: text,
    hash: (x) => typeof x === 'string' && /^sha256-/.test(x),
  },
  'title',
);
export const texts: Shape = array(text);
export const itemShapes: Shapes = {
  id: id,
  prompt: filledText,
  points: positive,
  wrongPenalty: notNegative,
  lower: either(oneOf(null), number),
  upper: number,
  scored: boolean,
  hints: texts,
  explanation: text,
  feedback: feedback,
  evidence: array(evidence),
  media: media,
  tags: texts,
  difficulty: share,
  timeLimit: positive,
  status: oneOf('corrected', 'withdrawn'),
  correction: correction,
  lang: lang,
  shuffle: oneOf(false),
  lintIgnore: texts,
  note: text,
};
