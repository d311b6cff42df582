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
    description:
      'Submissions of one item; default 1. For the whole bank: an item has none of its own. With more than one the key stays hidden while one is left.',
    example: 2,
    values: { unlimited: 'As often as the learner likes.' },
  },
  'settings.attemptPenalty': {
    title: 'Penalty of an attempt',
    description: 'Fraction of the points lost with each attempt after the first; default 0.',
    example: 0.25,
  },
  'settings.hintPenalty': {
    title: 'Penalty of a hint',
    description: 'Fraction of the points lost with each hint opened; default 0.',
    example: 0.1,
  },
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
  'settings.timeLimit': {
    title: 'Time limit',
    description:
      'Seconds for the whole session; default: no limit. What was entered until then is submitted. Learners may take ×1.5, ×2 or no limit before they start.',
    example: 600,
  },
  'settings.timeLimitEssential': { title: 'The limit is essential', example: true },
  'settings.passMark': {
    title: 'Pass mark',
    description: 'Fraction that passes; without it nobody passes or fails.',
    example: 0.6,
  },
  'settings.certainty': {
    title: 'Certainty',
    description:
      'Certainty-based marking: learners say how sure they are, and earn 1, 2 or 3 times the points where they are right, 0, −2 or −6 times where they are not.',
    example: true,
  },
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
  'settings.staleEvidence': {
    title: 'Stale evidence',
    example: 'leave-out',
    values: {
      mark: 'Says so at the question (the default).',
      show: 'Nothing: it stays as it is.',
      'leave-out': 'Says so, and the question does not count.',
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
