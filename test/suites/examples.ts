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
  /** Keys of the same item with another key, where its options alone don't hold it. */
  readonly rekeyed?: Readonly<Record<string, unknown>>;
  /** Which of the odd responses that all are tried with are of the right shape here. */
  readonly isShaped?: (response: unknown) => boolean;
  /** The setting under which it is tried. */
  readonly selfAssess?: boolean;
}

/** Whatever is typed is a response. */
const typed = (examples: readonly Example[]): readonly Example[] =>
  examples.map((example) => ({ ...example, isShaped: (response) => typeof response === 'string' }));

/** Up to so many texts. */
const isTexts = (most: number) => (response: unknown) =>
  Array.isArray(response) && response.length <= most && response.every((one) => typeof one === 'string');

/** Some text. */
const isText = (response: unknown) => typeof response === 'object' && response !== null && 'text' in response;

/** No part was given an answer. */
const isEmptyObject = (response: unknown) =>
  typeof response === 'object' && response !== null && !Array.isArray(response) && !Object.keys(response).length;

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
const image = { src: 'map.png', alt: 'A map', width: 400, height: 200 };
const areas = [
  {
    ...{ label: 'Sea', shape: 'rect', coords: [0, 0, 400, 50], correct: true },
    ...{ feedback: 'SECRET yes', unchosenFeedback: 'SECRET missed', note: 'SECRET n' },
  },
  { label: 'Hill', shape: 'circle', coords: [100, 120, 20], credit: 0.5, feedback: 'SECRET half', lang: 'uk' },
  { id: 'a', label: 'Field', shape: 'poly', coords: [200, 100, 300, 100, 250, 180], credit: -0.25 },
  { label: 'Town', shape: 'rect', coords: [300, 150, 320, 170] },
];
const unkeyed = ({ label, shape, coords, ...rest }: (typeof areas)[number]) => ({
  ...{ label, shape, coords },
  ...('id' in rest && { id: rest.id }),
});

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
  match: [
    {
      name: 'with distractors and an answer that serves twice',
      item: {
        ...{ type: 'match', prompt: 'What belongs together?', points: 3, ...told, feedback },
        pairs: [
          { id: 'p1', prompt: 'Kyiv', answer: { text: 'Ukraine', feedback: 'SECRET f', note: 'SECRET n' } },
          { id: 'p2', prompt: 'Lviv', answer: 'Ukraine' },
          { id: 'constructor', prompt: 'Bern', answer: { id: 'ch', text: 'Switzerland' } },
        ],
        distractors: ['France', { text: 'Chile', unchosenFeedback: 'SECRET u' }],
        scoring: 'per-part-penalised',
      },
      responses: [{}, { p1: 'ch' }, { p1: 'ukraine', p2: 'ukraine' }, { constructor: 'chile', p2: 'ukraine' }],
      secrets: ['SECRET', 'right'],
      rekeyed: {
        pairs: [
          { id: 'p1', prompt: 'Kyiv', answer: { id: 'ch', text: 'Switzerland' } },
          { id: 'p2', prompt: 'Lviv', answer: { id: 'ch', text: 'Switzerland' } },
          { id: 'constructor', prompt: 'Bern', answer: 'Ukraine' },
        ],
      },
      isShaped: isEmptyObject,
    },
    {
      name: 'unscored',
      item: { type: 'match', prompt: 'Match', scored: false, pairs: [{ prompt: 'a', answer: 'b' }] },
      responses: [{ a: 'b' }],
      secrets: [],
      rekeyed: {},
      isShaped: isEmptyObject,
    },
  ],
  categorize: [
    {
      name: 'with distractors',
      item: {
        ...{ type: 'categorize', prompt: 'Where does it belong?', points: 0.3, wrongPenalty: 0.5, ...told, feedback },
        categories: [
          { text: 'Cities', options: ['Kyiv', { text: 'Bern', feedback: 'SECRET f', unchosenFeedback: 'SECRET u' }] },
          { id: 'r', text: 'Rivers', options: ['Dnipro', 'Rhine'] },
        ],
        distractors: ['Alps'],
      },
      responses: [{}, { kyiv: 'r' }, { kyiv: 'cities', dnipro: 'r', alps: 'r' }, { alps: 'cities' }, { rhine: 'r' }],
      secrets: ['SECRET', 'right'],
      rekeyed: {
        categories: [
          { text: 'Cities', options: ['Kyiv', 'Bern', 'Dnipro'] },
          { id: 'r', text: 'Rivers', options: [] },
        ],
        distractors: ['Rhine', 'Alps'],
      },
      isShaped: isEmptyObject,
    },
    {
      name: 'all or nothing',
      item: {
        ...{ type: 'categorize', prompt: 'Sort', scoring: 'exact', lang: 'ar' },
        categories: [
          { text: 'ا', options: ['ب', 'ت'] },
          { text: 'ث', options: ['ج'] },
        ],
      },
      responses: [{ ب: 'ا' }, { ب: 'ا', ت: 'ا', ج: 'ث' }],
      secrets: ['right'],
      rekeyed: {
        categories: [
          { text: 'ا', options: ['ب'] },
          { text: 'ث', options: ['ت', 'ج'] },
        ],
      },
      isShaped: isEmptyObject,
    },
  ],
  matrix: [
    {
      name: 'by text and by id',
      item: {
        ...{ type: 'matrix', prompt: 'Is it?', points: 2, ...told, feedback },
        columns: ['Yes', { id: 'n', text: 'No', feedback: 'SECRET f', fixed: true }, 'Perhaps'],
        rows: [
          { text: 'One', answer: 'Yes' },
          { text: 'Two', answer: 'n', lang: 'de' },
          { text: 'Two', answer: 'Perhaps', note: 'SECRET note' },
        ],
      },
      responses: [{}, { one: 'n' }, { one: 'yes', two: 'yes', 'two-2': 'perhaps' }],
      secrets: ['SECRET', 'right'],
      rekeyed: {
        rows: [
          { text: 'One', answer: 'No' },
          { text: 'Two', answer: 'yes', lang: 'de' },
          { text: 'Two', answer: 'yes' },
        ],
      },
      isShaped: isEmptyObject,
    },
    {
      name: 'penalised',
      item: {
        ...{ type: 'matrix', prompt: 'Is it?', scoring: 'per-part-penalised' },
        columns: ['A', 'B'],
        rows: [
          { text: 'C', answer: 'A' },
          { text: 'D', answer: 'B' },
        ],
      },
      responses: [{ c: 'a', d: 'a' }, { c: 'b' }],
      secrets: ['right'],
      rekeyed: {
        rows: [
          { text: 'C', answer: 'B' },
          { text: 'D', answer: 'B' },
        ],
      },
      isShaped: isEmptyObject,
    },
  ],
  cloze: [
    {
      name: 'typed and chosen',
      item: {
        ...{ type: 'cloze', prompt: 'Complete it.', points: 3, ...told, feedback },
        text: 'On {{day}} {{who}} came,\n{{ why }} {{constructor}}.',
        gaps: {
          day: {
            answers: ['Café', { text: 'SECRET wrong', credit: 0, feedback: 'SECRET f' }],
            matching: { accents: 'warn', typos: 1 },
          },
          who: { options: ['Ann', { text: 'Bob', correct: true, feedback: 'SECRET f' }, { text: 'Cem', credit: 0.5 }] },
          why: ['SECRET reason', { text: 'SECRET half', credit: 0.5 }],
          constructor: 'SECRET c',
        },
      },
      responses: [
        {},
        { day: 'cafe' },
        { day: 'CAFÉ.', who: 'bob', why: 'secret reason', constructor: 'secret c' },
        { who: 'cem', why: 'SECRET half' },
        { day: ' ', who: 'ann' },
      ],
      secrets: ['SECRET', 'correct', '0.5'],
      rekeyed: {
        gaps: {
          day: 'SECRET reason',
          who: { options: [{ text: 'Ann', correct: true }, 'Bob', 'Cem'] },
          why: 'SECRET other.',
          constructor: 'd',
        },
      },
      isShaped: isEmptyObject,
    },
    {
      name: 'with a word bank in which two words differ by the rules of their language alone',
      item: {
        ...{ type: 'cloze', prompt: 'Tamamla.', wordBank: true, lang: 'tr' },
        ...{ text: '{{a}} {{b}}', gaps: { a: 'in', b: 'IN' } },
      },
      responses: [{ a: 'in', b: 'in-2' }, { a: 'in', b: 'in' }, { b: 'in-2' }],
      secrets: [],
      rekeyed: { gaps: { a: 'in', b: 'in' }, distractors: ['IN'] },
      isShaped: isEmptyObject,
    },
    {
      name: 'with a word bank',
      item: {
        ...{ type: 'cloze', prompt: 'Complete it.', wordBank: true, scoring: 'per-part-penalised' },
        text: '{{a}} {{b}} {{c}} {{d}}',
        gaps: { a: 'one', b: ['two', 'three'], c: 'one', d: { options: ['x', { text: 'y', correct: true }] } },
        distractors: ['three', { text: 'four', id: 'two' }],
      },
      responses: [{ a: 'one' }, { a: 'one', b: 'three', c: 'one', d: 'y' }, { b: 'two' }, { b: 'two-2', a: 'three' }],
      secrets: ['correct'],
      rekeyed: {
        gaps: { a: 'one', b: 'two', c: 'two', d: { options: [{ text: 'x', correct: true }, 'y'] } },
      },
      isShaped: isEmptyObject,
    },
  ],
  hottext: [
    {
      name: 'with stars',
      item: {
        ...{ type: 'hottext', prompt: 'Which are dates?', points: 2, ...told, feedback },
        text: 'On [[*29 June]] [[s:Syria]]\nacted; on [[*d2:12 July]] [[Syria]] spoke\\: so.',
      },
      rekeyed: { text: 'On [[29 June]] [[*s:Syria]]\nacted; on [[d2:12 July]] [[*Syria]] spoke\\: so.' },
      responses: [[], ['29-june'], ['29-june', 'd2'], ['s', 'syria'], ['29-june', 's', 'd2', 'syria'], ['d2', 's']],
      secrets: ['SECRET', 'correct', '*', 'true'],
    },
    {
      name: 'with a list, by another rule',
      item: {
        ...{ type: 'hottext', prompt: 'Which are nouns?', scoring: 'right-minus-wrong', wrongPenalty: 0.5 },
        ...{ text: '[[Dogs]] [[bark]] at [[a:cats]].', correct: ['Dogs', 'a'] },
      },
      rekeyed: { correct: ['bark'] },
      responses: [[], ['dogs'], ['bark', 'a'], ['dogs', 'a'], ['dogs', 'bark', 'a']],
      secrets: ['correct', 'true', '0.5'],
    },
    {
      name: 'unscored',
      item: { type: 'hottext', prompt: 'What do you like?', scored: false, text: '[[This]] or [[that]]?' },
      responses: [['this'], ['this', 'that']],
      secrets: [],
    },
  ],
  'find-evidence': [
    {
      name: 'in its own passage',
      isShaped: isTexts(1),
      item: {
        ...{ type: 'find-evidence', prompt: 'Which says why?', points: 2, ...told, feedback },
        text: 'The sea rises and falls. The pull of the moon is why, as sailors know.\n\nTables tell the times.',
        evidence: [{ quote: 'the pull of the moon is why' }, { quote: 'the pull of the moon' }],
      },
      rekeyed: { evidence: [{ quote: 'Tables tell the times' }], threshold: 0.9, scoring: 'exact' },
      responses: [
        ['The pull of the moon is why, as sailors know.'],
        ['The sea rises and falls.'],
        ['Tables tell the times.'],
        ['The pull of the moon'],
        [],
      ],
      secrets: ['SECRET', 'the pull'],
    },
    {
      name: 'several sentences, all or nothing',
      isShaped: isTexts(3),
      item: {
        ...{ type: 'find-evidence', prompt: 'Which say what?', sentences: 3, threshold: 0.4, scoring: 'exact' },
        text: 'Bees dance. The angle tells the way. The length tells how far it is. Others follow.',
        evidence: [{ quote: 'The angle tells the way. The length tells how far it is.' }],
      },
      rekeyed: { evidence: [{ quote: 'Bees dance.' }], threshold: 0.9 },
      responses: [
        ['The angle tells the way.'],
        ['The angle tells the way.', 'The length tells how far it is.'],
        ['Bees dance.', 'Others follow.'],
        ['Bees dance.', 'The angle tells the way.', 'Others follow.'],
      ],
      secrets: ['exact', '0.4'],
    },
    {
      name: 'in the article on the page',
      isShaped: isTexts(1),
      item: {
        ...{ type: 'find-evidence', prompt: 'Which says why?', threshold: 0.25 },
        evidence: [{ quote: 'SECRET one of the sea … and the moon' }],
      },
      rekeyed: { evidence: [{ quote: 'Another' }] },
      responses: [['SECRET one of the sea and the moon'], ['It speaks of the moon'], ['Nothing here']],
      secrets: ['SECRET'],
    },
    {
      name: 'unscored',
      isShaped: isTexts(1),
      item: { type: 'find-evidence', prompt: 'Which do you like?', scored: false, text: 'One is here. Two are there.' },
      responses: [['One is here.']],
      secrets: [],
    },
  ],
  hotspot: [
    {
      name: 'one of several areas',
      item: { type: 'hotspot', prompt: 'Where?', image, areas, points: 2, ...told, feedback },
      rekeyed: { areas: areas.map((area, index) => ({ ...area, credit: index / 4, feedback: 'Another' })) },
      responses: ['sea', 'hill', 'a', 'town'],
      secrets: ['SECRET', '0.5', '0.25', 'true'],
    },
    {
      name: 'several areas',
      item: { type: 'hotspot', prompt: 'Where are?', multiple: true, scoring: 'balanced', image, areas },
      responses: [[], ['hill'], ['sea', 'hill', 'a', 'town'], ['town', 'a']],
      secrets: ['SECRET', 'correct'],
    },
    {
      name: 'several areas by weights',
      item: { type: 'hotspot', prompt: 'Where are?', multiple: true, image, areas, lower: -0.25, upper: 1.25 },
      responses: [[], ['a'], ['sea', 'hill'], ['sea', 'hill', 'a', 'town']],
      secrets: ['SECRET', '1.25'],
    },
    {
      name: 'unscored',
      item: { type: 'hotspot', prompt: 'Where would you go?', scored: false, image, areas: areas.map(unkeyed) },
      responses: ['sea', 'a'],
      secrets: [],
    },
  ],
  'extended-text': [
    {
      name: 'without a rubric',
      isShaped: isText,
      item: {
        ...{ type: 'extended-text', prompt: 'Why?', model: 'SECRET model', minWords: 20, maxWords: 80 },
        ...{ ...told, feedback },
      },
      rekeyed: { model: 'Another' },
      responses: [{ text: 'Because.' }, { text: '' }, { text: ' \n' }, { text: 'x', claimed: [] }],
      secrets: ['SECRET'],
    },
    {
      name: 'with a rubric',
      isShaped: isText,
      item: {
        ...{ type: 'extended-text', prompt: 'Why?', model: 'SECRET model', ...told, feedback },
        rubric: [
          { text: 'SECRET one', points: 0.1 },
          { text: 'SECRET two', points: 0.2 },
        ],
      },
      rekeyed: { model: 'Another', rubric: [{ text: 'Another', points: 3 }] },
      responses: [
        { text: 'Because.' },
        { text: 'Because.', claimed: [] },
        { text: 'Because.', claimed: [1] },
        { text: 'Because.', claimed: [1, 0] },
        { text: ' ', claimed: [0, 1] },
      ],
      secrets: ['SECRET'],
    },
    {
      name: 'with a rubric, marked by the learner',
      isShaped: isText,
      selfAssess: true,
      item: {
        ...{ type: 'extended-text', prompt: 'Why?', model: 'SECRET model', ...told, feedback },
        rubric: [
          { text: 'SECRET one', points: 0.1 },
          { text: 'SECRET two', points: 0.2 },
        ],
      },
      responses: [
        { text: 'Because.' },
        { text: 'Because.', claimed: [] },
        { text: 'Because.', claimed: [1] },
        { text: 'Because.', claimed: [1, 0] },
        { text: ' ', claimed: [0, 1] },
      ],
      // Its rubric and model are there to compare with.
      secrets: [],
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
  'text-entry': typed([
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
  ]),
  numeric: typed([
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
  ]),
};
