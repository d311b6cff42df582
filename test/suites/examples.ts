import { orderRuleNames } from '../../src/engine/order-rules.js';

/** Items of every type for the suites that all interactions go through. A type without an example fails them. */
export interface Example {
  readonly name: string;
  /** As an author writes it, ids left out where they may be. */
  readonly item: Readonly<Record<string, unknown>>;
  /** Responses of the right shape; each is also tried against the item's bounds. */
  readonly responses: readonly unknown[];
  /** Words that stand in the key alone, and nowhere in what a learner sees before it may be shown. */
  readonly secrets: readonly string[];
}

const told = {
  explanation: 'SECRET explanation',
  hints: ['SECRET hint'],
  note: 'SECRET note',
  evidence: [{ quote: 'SECRET quote' }],
};
const feedback = { correct: 'SECRET well done', partial: 'SECRET nearly', incorrect: 'SECRET no' };
const options = [
  { text: 'Kyiv', correct: true, feedback: 'SECRET yes', unchosenFeedback: 'SECRET missed', note: 'SECRET n' },
  { text: 'Lviv', credit: 0.5, feedback: 'SECRET half', lang: 'uk' },
  { text: 'Odesa', credit: -0.25, media: { image: 'o.png', alt: 'Odesa' } },
  'Dnipro',
];

export const examples: Readonly<Record<string, readonly Example[]>> = {
  choice: [
    {
      name: 'one of several',
      item: { type: 'choice', prompt: 'Which?', options, points: 2, ...told, feedback },
      responses: ['kyiv', 'lviv', 'odesa', 'dnipro'],
      secrets: ['SECRET', '0.5', '0.25', 'true'],
    },
    {
      name: 'one of several, none of which is all',
      item: {
        type: 'choice',
        prompt: 'Which?',
        options: [{ text: 'A', credit: 0.4 }, { text: 'B', credit: 0.2 }, 'C'],
      },
      responses: ['a', 'b', 'c'],
      secrets: ['0.4', '0.2', 'credit'],
    },
    {
      name: 'several',
      item: {
        ...{ type: 'choice', prompt: 'Which are?', multiple: true, minChoices: 1, maxChoices: 3, ...told, feedback },
        options: [{ text: 'C++', correct: true }, { text: 'C#', correct: true }, 'C', { text: 'None', fixed: true }],
      },
      responses: [[], ['c'], ['c', 'c-3'], ['none', 'c'], ['c', 'c-2', 'c-3', 'none'], ['c-3', 'c']],
      secrets: ['SECRET', 'true,', 'correct'],
    },
    {
      name: 'several by weights',
      item: { type: 'choice', prompt: 'Which are?', multiple: true, options, lower: null, upper: 0.9, points: 0.3 },
      responses: [[], ['odesa'], ['kyiv', 'lviv', 'odesa', 'dnipro'], ['lviv', 'odesa']],
      secrets: ['SECRET', '0.9', '0.25'],
    },
    {
      name: 'unscored',
      item: { type: 'choice', prompt: 'Which do you like?', scored: false, options: ['Tea', 'Coffee'] },
      responses: ['tea', 'coffee'],
      secrets: [],
    },
  ],
  'true-false': [
    {
      name: 'true',
      item: { type: 'true-false', prompt: 'Is it so?', answer: true, ...told, feedback },
      responses: ['true', 'false'],
      secrets: ['SECRET', 'true'],
    },
    {
      name: 'false',
      item: { type: 'true-false', prompt: 'Is it so?', answer: false, points: 5, lang: 'de' },
      responses: ['true', 'false'],
      secrets: ['false'],
    },
    {
      name: 'unscored',
      item: { type: 'true-false', prompt: 'Do you think so?', answer: false, scored: false },
      responses: ['true', 'false'],
      secrets: ['false'],
    },
  ],
  order: [
    {
      name: 'by pairs, with dates',
      item: {
        ...{ type: 'order', prompt: 'Earliest first?', points: 2, ...told, feedback },
        options: [
          { text: 'Rome', reveal: 'SECRET 753', feedback: 'SECRET yes', note: 'SECRET n' },
          { text: 'Kyiv', reveal: 'SECRET 482', lang: 'uk', media: { image: 'k.png', alt: 'Kyiv' } },
          { text: 'Odesa', unchosenFeedback: 'SECRET missed' },
          'Dnipro',
        ],
      },
      responses: [
        ['rome', 'kyiv', 'odesa', 'dnipro'],
        ['dnipro', 'odesa', 'kyiv', 'rome'],
        ['kyiv', 'rome', 'odesa', 'dnipro'],
        ['odesa', 'kyiv'],
        ['rome'],
      ],
      secrets: ['SECRET', '753'],
    },
    ...orderRuleNames.map((scoring) => ({
      name: `by ${scoring}, with two right orders`,
      item: {
        ...{ type: 'order', prompt: 'Which order?', scoring, wrongPenalty: 0.5 },
        options: ['C++', 'C#', { id: 'ada', text: 'Ada' }, 'Rust', 'Zig'],
        alternates: [
          ['c-2', 'C++', 'Ada', 'Zig', 'Rust'],
          ['zig', 'Rust', 'ada', 'C#', 'c'],
        ],
      },
      responses: [
        ['c', 'c-2', 'ada', 'rust', 'zig'],
        ['c-2', 'c', 'ada', 'zig', 'rust'],
        ['ada', 'c', 'c-2', 'rust', 'zig'],
        ['rust', 'c', 'zig', 'ada', 'c-2'],
        ['zig', 'ada'],
        ['c-2', 'zig', 'c'],
      ],
      secrets: ['alternates', scoring, '0.5'],
    })),
    {
      name: 'unscored',
      item: { type: 'order', prompt: 'Dearest first?', scored: false, options: ['Tea', 'Coffee', 'Milk'] },
      responses: [
        ['tea', 'coffee', 'milk'],
        ['milk', 'tea', 'coffee'],
      ],
      secrets: [],
    },
  ],
};
