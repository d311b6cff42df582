/** How a session runs. */
import type { Docs } from './doc.js';

export const settingsDocs: Docs = {
  'settings.feedback': {
    title: 'Feedback',
    example: 'end',
    values: {
      immediate: 'After each item (the default).',
      end: 'Once all is done.',
      never: 'Not at all; `review` is then `none`.',
    },
  },
  'settings.layout': {
    title: 'Layout',
    example: 'all',
    values: { one: 'One item at a time (the default).', all: 'All items on one page.' },
  },
  'settings.navigation': {
    title: 'Navigation',
    example: 'forward',
    values: { free: 'Back and forth (the default).', forward: 'Forward only.' },
  },
  'settings.attempts': {
    title: 'Attempts',
    example: 2,
    values: { unlimited: 'As often as the learner likes.' },
  },
  'settings.attemptPenalty': { title: 'Penalty of an attempt', example: 0.25 },
  'settings.hintPenalty': { title: 'Penalty of a hint', example: 0.1 },
  'settings.shuffle': {
    title: 'Shuffle',
    example: 'options',
    values: {
      none: 'Everything as in the bank (the default).',
      items: 'The items.',
      options: 'The options of each item.',
      all: 'Both.',
    },
  },
  'settings.pick': { title: 'Draw', example: 10 },
  'settings.timeLimit': { title: 'Time limit', example: 600 },
  'settings.timeLimitEssential': { title: 'The limit is essential', example: true },
  'settings.passMark': { title: 'Pass mark', example: 0.6 },
  'settings.certainty': { title: 'Certainty', example: true },
  'settings.dontKnow': { title: '“I don’t know”', example: true },
  'settings.outcomes': {
    title: 'Outcomes',
    example: [
      { from: 0, text: 'Read it once more.' },
      { from: 0.8, title: 'Well done', text: 'Little is missing.' },
    ],
  },
  'settings.outcomes.from': { title: 'From', description: 'Least fraction of the band.', example: 0.8 },
  'settings.outcomes.title': { title: 'Heading', description: 'Stands over the words.', example: 'Well done' },
  'settings.outcomes.text': { title: 'Words', description: 'What the learner reads.', example: 'Little is missing.' },
  'settings.review': {
    title: 'Review',
    example: 'marks',
    values: {
      full: 'Answers, keys and explanations (the default).',
      marks: 'The marks alone.',
      none: 'Nothing.',
    },
  },
  'settings.scorer': {
    title: 'Scorer',
    example: 'host',
    values: {
      bank: 'This script, by the keys in the bank, which a learner who looks can read (the default).',
      host: 'The page; the bank may leave the keys out.',
    },
  },
  'settings.selfAssess': { title: 'Self-assessment', example: true },
};
