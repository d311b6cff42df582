/** The types: their own keys, and an example of each that is a whole item. */
import { starterItems } from '../../src/starters/starter-items.js';
import type { Docs } from './doc.js';

/** In the order in which they are presented. */
const says: Readonly<Record<string, { readonly title: string; readonly says: string }>> = {
  choice: {
    title: 'Choice',
    says: 'One option of several, or with `multiple` a set of them.',
  },
  'true-false': {
    title: 'True or false',
    says: 'A statement that holds or doesn’t.',
  },
  'text-entry': {
    title: 'Text entry',
    says: 'A word or a few, typed.',
  },
  numeric: {
    title: 'Number',
    says: 'A number, typed, with or without a unit.',
  },
  order: {
    title: 'Order',
    says: 'Options to be put in order.',
  },
  match: {
    title: 'Match',
    says: 'To each prompt its answer.',
  },
  categorize: {
    title: 'Categorize',
    says: 'Each option into its category.',
  },
  cloze: {
    title: 'Cloze',
    says: 'Running text with gaps to type in, to choose for, or to fill from a word bank.',
  },
  hottext: {
    title: 'Hot text',
    says: 'Passages of a running text are selected.',
  },
  'find-evidence': {
    title: 'Find evidence',
    says: 'The sentence that proves a claim is selected; the quotes of its `evidence` are what is right.',
  },
  hotspot: {
    title: 'Hot spot',
    says: 'An area of a picture, or with `multiple` several of them.',
  },
  matrix: {
    title: 'Matrix',
    says: 'In each row one column.',
  },
  'extended-text': {
    title: 'Extended text',
    says: 'A text of the learner’s own, compared with a model, marked by themselves against a rubric.',
  },
};

/** With an item of each to begin from. */
export const typeDocs = Object.fromEntries(
  Object.entries(says).map(([type, doc]) => [type, { ...doc, example: starterItems[type]! }]),
);

const keyed = [{ text: 'Ottawa', correct: true }, 'Toronto'];

export const typeKeyDocs: Docs = {
  'choice.options': { title: 'Options', description: 'What can be chosen; the key has `correct`.', example: keyed },
  'choice.multiple': { title: 'Several', description: 'Several may be chosen; default false.', example: true },
  'choice.minChoices': { title: 'At least', description: 'So many are asked for; told to the learner.', example: 2 },
  'choice.maxChoices': { title: 'At most', description: 'No more can be chosen; told to the learner.', example: 2 },
  'true-false.answer': { title: 'Answer', example: true },
  'text-entry.answers': {
    title: 'Answers',
    description:
      'What is right; with `credit` 0 a foreseen wrong answer. Articles count: list both “the Nile” and “Nile”.',
    example: ['école', 'l’école'],
  },
  'text-entry.matching': { title: 'Matching', example: { typos: 1 } },
  'typedAnswer.text': { title: 'Answer', example: 'école' },
  'typedAnswer.credit': { title: 'Credit', example: 0 },
  'matching.trim': { title: 'Trim', example: false },
  'matching.normalize': { title: 'Normalise', example: false },
  'matching.spaces': { title: 'Spaces', example: false },
  'matching.quotes': { title: 'Quotation marks', example: false },
  'matching.punctuation': { title: 'Punctuation', example: false },
  'matching.case': {
    title: 'Case',
    example: 'exact',
    values: { ignore: 'Capitals don’t matter (the default).', exact: 'They do.' },
  },
  'matching.accents': {
    title: 'Accents',
    example: 'warn',
    values: {
      exact: 'They have to be there (the default).',
      ignore: 'They don’t matter.',
      warn: 'Full credit, and a note on the spelling.',
    },
  },
  'matching.mode': {
    title: 'Mode',
    example: 'contains',
    values: {
      equals: 'The answer and no more (the default).',
      contains: 'The answer somewhere in what was typed.',
      wildcard: 'A star in the answer stands for any text.',
    },
  },
  'matching.typos': { title: 'Typos', example: 1 },
  'numeric.answers': { title: 'Answers', example: [75, { value: 3.14, tolerance: 0.01 }, { min: 70, max: 80 }] },
  'numeric.answers.value': { title: 'Value', example: 75 },
  'numeric.answers.min': { title: 'Least', example: 70 },
  'numeric.answers.max': { title: 'Greatest', example: 80 },
  'numeric.answers.tolerance': { title: 'Tolerance', example: 0.5 },
  'numeric.answers.toleranceMode': {
    title: 'Kind of tolerance',
    example: 'relative',
    values: {
      absolute: 'A number: 75 ± 0.5 (the default).',
      relative: 'A share of the value: 0.01 is one per cent.',
      geometric: 'A factor less 1: with 1, from half to double.',
      significant: 'So many significant digits are compared.',
    },
  },
  'numeric.answers.open': {
    title: 'Open end',
    example: 'max',
    values: {
      min: 'The least number doesn’t count.',
      max: 'The greatest number doesn’t count.',
      both: 'Neither does.',
    },
  },
  'numeric.units': { title: 'Units', example: [{ unit: 'cm', factor: 0.01 }] },
  'numeric.units.unit': { title: 'Unit', example: 'km/h' },
  'numeric.units.factor': { title: 'Factor', example: 0.01 },
  'numeric.unitPenalty': { title: 'Penalty of the unit', example: 0.5 },
  'order.options': { title: 'Options', example: ['Mercury', 'Venus', { text: 'Mars', reveal: '228 million km' }] },
  'order.options.reveal': { title: 'Shown afterwards', example: '228 million km' },
  'order.alternates': { title: 'Other right orders', example: [['Venus', 'Mercury', 'Mars']] },
  'match.pairs': { title: 'Pairs', example: [{ prompt: 'Canada', answer: 'Ottawa' }] },
  'match.pairs.prompt': { title: 'Prompt', example: 'Canada' },
  'match.pairs.answer': { title: 'Answer', example: 'Ottawa' },
  'match.distractors': { title: 'Distractors', example: ['Sydney'] },
  'categorize.categories': { title: 'Categories', example: [{ text: 'Mammals', options: ['Whale', 'Bat'] }] },
  'categorize.categories.text': { title: 'Name', example: 'Mammals' },
  'categorize.categories.options': { title: 'Options', example: ['Whale', 'Bat'] },
  'categorize.distractors': { title: 'Distractors', example: ['Fern'] },
  'cloze.text': { title: 'Text', example: 'Water {{up}} in the sun.' },
  'cloze.gaps': {
    title: 'Gaps',
    description:
      'What belongs into each: a text; a list of texts, any of which is right; an object with `answers` and `matching`; or an object with `options`, for a drop-down. Kinds may be mixed; with `wordBank` the typed ones take their words from the bank.',
    example: { up: ['evaporates', 'rises'] },
  },
  'cloze.gaps.answers': {
    title: 'Answers',
    description: 'Of a gap to type in: any of them is right. In place of it: `options`.',
    example: ['evaporates', 'rises'],
  },
  'cloze.gaps.matching': { title: 'Matching', example: { typos: 1 } },
  'cloze.gaps.options': {
    title: 'Options',
    description: 'Of a drop-down; the key has `correct`. In place of it: `answers`.',
    example: [{ text: 'rain', correct: true }, 'dust'],
  },
  'cloze.wordBank': {
    title: 'Word bank',
    description:
      'The first answers of all typed gaps, and `distractors`, are offered as words to be dragged or picked; default false.',
    example: true,
  },
  'cloze.distractors': { title: 'Further words', example: ['freezes'] },
  'hottext.text': { title: 'Text', example: 'The [[quick]] fox [[*jumps]].' },
  'hottext.correct': { title: 'Right spans', example: ['jumps'] },
  'find-evidence.text': {
    title: 'Passage',
    example: 'The sea rises and falls twice a day. The pull of the moon causes most of it.',
  },
  'find-evidence.threshold': { title: 'Threshold', example: 0.6 },
  'find-evidence.sentences': { title: 'Sentences', example: 2 },
  'hotspot.image': {
    title: 'Picture',
    example: { src: 'triangle.svg', alt: 'A triangle ABC', width: 400, height: 260 },
  },
  'hotspot.image.src': { title: 'Address', example: 'triangle.svg' },
  'hotspot.image.alt': { title: 'Alternative text', example: 'A triangle ABC' },
  'hotspot.image.width': { title: 'Width', example: 400 },
  'hotspot.image.height': { title: 'Height', example: 260 },
  'hotspot.areas': {
    title: 'Areas',
    example: [{ label: 'Angle C', shape: 'rect', coords: [60, 60, 100, 100], correct: true }],
  },
  'hotspot.areas.label': { title: 'Label', example: 'Angle C' },
  'hotspot.areas.shape': {
    title: 'Shape',
    example: 'rect',
    values: { rect: 'Left, top, right, bottom.', circle: 'Centre and radius.', poly: 'Corners in turn.' },
  },
  'hotspot.areas.coords': { title: 'Coordinates', example: [60, 60, 100, 100] },
  'hotspot.multiple': { title: 'Several', example: true },
  'matrix.columns': { title: 'Columns', example: ['Solid', 'Liquid'] },
  'matrix.rows': { title: 'Rows', example: [{ text: 'Iron', answer: 'Solid' }] },
  'matrix.rows.text': { title: 'Row', example: 'Iron' },
  'matrix.rows.answer': { title: 'Answer', example: 'Solid' },
  'extended-text.model': { title: 'Model', example: 'Ice is less dense than water.' },
  'extended-text.rubric': {
    title: 'Rubric',
    description:
      'What learners mark themselves by. It earns points only with `"selfAssess": true` in the settings; without that the item is not scored.',
    example: [{ text: 'names the density', points: 1 }],
  },
  'extended-text.rubric.text': { title: 'Criterion', example: 'names the density' },
  'extended-text.rubric.points': { title: 'Points', example: 1 },
  'extended-text.minWords': { title: 'Least words', example: 10 },
  'extended-text.maxWords': { title: 'Most words', example: 80 },
};
