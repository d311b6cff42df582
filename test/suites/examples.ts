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
  'text-entry': [
    {
      name: 'with foreseen answers',
      item: {
        ...{ type: 'text-entry', prompt: 'Which city?', points: 3, ...told, feedback },
        answers: [
          { text: 'SECRET Kyiv', feedback: 'SECRET yes', note: 'SECRET n' },
          { text: 'SECRET Kiev', credit: 0.5, feedback: 'SECRET half' },
          { text: 'SECRET Lviv', credit: 0, feedback: 'SECRET in the west' },
          { text: 'SECRET Moscow', credit: -0.25 },
        ],
        matching: { typos: 2, accents: 'warn' },
      },
      responses: ['SÉCRET Kyiv', 'secret kyv', 'secret lviv', 'secret kiev', 'SECRET Moscow', 'Odesa', ' '],
      secrets: ['SECRET', 'Kyiv', '0.5', '0.25'],
    },
    {
      name: 'with a wildcard',
      item: {
        ...{ type: 'text-entry', prompt: 'How much is it?', answers: ['5\\*3 *', { text: '*', credit: 0.25 }] },
        matching: { mode: 'wildcard', case: 'exact', trim: false },
      },
      responses: ['5*3 or 15', '15', '*'],
      secrets: ['5', '0.25'],
    },
    {
      name: 'in Turkish',
      item: { type: 'text-entry', prompt: 'Hangi şehir?', lang: 'tr', answers: ['İstanbul'] },
      responses: ['istanbul', 'ISTANBUL', 'İSTANBUL'],
      secrets: ['stanbul'],
    },
    {
      name: 'unscored',
      item: { type: 'text-entry', prompt: 'What do you like?', scored: false, answers: ['Tea'] },
      responses: ['tea', 'coffee'],
      secrets: ['Tea'],
    },
  ],
  numeric: [
    {
      name: 'with tolerances',
      item: {
        ...{ type: 'numeric', prompt: 'How much?', points: 0.7, ...told, feedback },
        answers: [
          { value: 41.125, tolerance: 0.01, feedback: 'SECRET yes', note: 'SECRET n' },
          { value: 41.125, tolerance: 0.5, toleranceMode: 'relative', credit: 1 / 3, feedback: 'SECRET half' },
          { min: 100, max: 200, open: 'both', credit: -0.5 },
        ],
      },
      responses: ['41.12', '41,125', '40', '150', '1e3', '41 1/8', 'many', ''],
      secrets: ['SECRET', '41', '0.5', '0.33'],
    },
    {
      name: 'with a value that reads in two ways, in German',
      item: { type: 'numeric', prompt: 'Wie viel?', lang: 'de', answers: [1.234, -1.234] },
      responses: ['1,234', '1.234', '1.2340', '-1,234'],
      secrets: ['1.234', '1,234'],
    },
    {
      name: 'with units, one of which is to be typed',
      item: {
        ...{ type: 'numeric', prompt: 'How long?', unitPenalty: 0.1 },
        answers: [
          { min: 2, max: 3, open: 'min' },
          { value: 5, credit: 0.05 },
        ],
        units: [
          { unit: 'cm', factor: 0.01 },
          { unit: 'm', factor: 1 },
        ],
      },
      responses: ['3 m', '250cm', '2.5', '2.5 ft', '5', '5 m', '2 m'],
      secrets: ['cm', '0.1', '0.05'],
    },
    {
      name: 'with one unit, by significant digits',
      item: {
        ...{ type: 'numeric', prompt: 'How heavy?', units: [{ unit: 'kg', factor: 3 }] },
        answers: [{ value: -0.00314159, tolerance: 3, toleranceMode: 'significant' }],
      },
      responses: ['-0.00104720', '-0.0010472 kg', '1 g'],
      secrets: ['314'],
    },
    {
      name: 'unscored',
      item: { type: 'numeric', prompt: 'How many do you like?', scored: false, answers: [77] },
      responses: ['77', '1'],
      secrets: ['77'],
    },
  ],
};
