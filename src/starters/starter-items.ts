/** A right item of each type, short, to begin from: for `recog-quiz new` and the playground. */
export const starterItems: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  choice: {
    id: 'largest-ocean',
    type: 'choice',
    prompt: 'Which ocean covers the largest area?',
    options: [
      { text: 'The Pacific', correct: true },
      { text: 'The Atlantic', feedback: 'It comes second.' },
      'The Indian Ocean',
    ],
    explanation: 'The Pacific covers about a third of the Earth.',
  },
  'true-false': {
    id: 'moon-light',
    type: 'true-false',
    prompt: 'The Moon shines by reflected sunlight.',
    answer: true,
  },
  'text-entry': {
    id: 'gold',
    type: 'text-entry',
    prompt: 'Which metal has the symbol Au?',
    answers: ['gold', { text: 'silver', credit: 0, feedback: 'Silver is Ag.' }],
    matching: { typos: 1 },
  },
  numeric: {
    id: 'boiling-point',
    type: 'numeric',
    prompt: 'At what temperature does water boil at sea level?',
    answers: [{ value: 100, tolerance: 0.5 }],
    units: [{ unit: '°C', factor: 1 }],
  },
  order: {
    id: 'planets',
    type: 'order',
    prompt: 'Put these planets in order, nearest to the Sun first.',
    options: ['Mercury', 'Venus', 'Earth', 'Mars'],
  },
  match: {
    id: 'capitals',
    type: 'match',
    prompt: 'Which city is the capital of which country?',
    pairs: [
      { prompt: 'Kenya', answer: 'Nairobi' },
      { prompt: 'Peru', answer: 'Lima' },
    ],
    distractors: ['Quito'],
  },
  categorize: {
    id: 'states-of-matter',
    type: 'categorize',
    prompt: 'Sort these by their state at room temperature.',
    categories: [
      { text: 'Solid', options: ['Iron', 'Salt'] },
      { text: 'Liquid', options: ['Water', 'Mercury'] },
    ],
  },
  cloze: {
    id: 'water-cycle',
    type: 'cloze',
    prompt: 'Complete the sentence.',
    text: 'The sun heats the sea, water {{verb}}, and clouds {{form}}.',
    gaps: {
      verb: ['evaporates', 'vaporises'],
      form: { options: [{ text: 'form', correct: true }, 'melt'] },
    },
  },
  hottext: {
    id: 'find-verbs',
    type: 'hottext',
    prompt: 'Select the two verbs.',
    text: 'The [[river]] [[*rises]] in spring and [[*falls]] in [[summer]].',
  },
  'find-evidence': {
    id: 'find-tides',
    type: 'find-evidence',
    prompt: 'Which sentence says what causes the tides?',
    text: 'The sea rises and falls twice a day. The pull of the moon causes most of it. Harbours keep tables of the times.',
    evidence: [{ quote: 'The pull of the moon causes most of it.' }],
  },
  hotspot: {
    id: 'equator',
    type: 'hotspot',
    prompt: 'Where on this map is the equator?',
    image: { src: 'map.png', alt: 'A map of the world', width: 400, height: 200 },
    areas: [
      { label: 'The line across the middle', shape: 'rect', coords: [0, 90, 400, 110], correct: true },
      { label: 'The line near the top', shape: 'rect', coords: [0, 20, 400, 40] },
    ],
  },
  matrix: {
    id: 'vertebrates',
    type: 'matrix',
    prompt: 'Does it have a backbone?',
    columns: ['Yes', 'No'],
    rows: [
      { text: 'A frog', answer: 'Yes' },
      { text: 'A snail', answer: 'No' },
      { text: 'An eel', answer: 'Yes' },
    ],
  },
  'extended-text': {
    id: 'why-seasons',
    type: 'extended-text',
    prompt: 'Why are there seasons?',
    model: 'The axis of the Earth is tilted, so that each half gets more sunlight in one part of the year.',
    rubric: [
      { text: 'names the tilted axis', points: 1 },
      { text: 'says what it does to the sunlight', points: 1 },
    ],
  },
};

/** A bank of such items, as a teacher would begin one. */
export const starterBank = (
  bank: Readonly<Record<string, unknown>>,
  types: readonly string[],
): Readonly<Record<string, unknown>> => ({
  version: 1,
  ...bank,
  settings: {
    feedback: 'immediate',
    shuffle: 'options',
    passMark: 0.6,
    // The learner marks it against its rubric; without that it is not scored.
    ...(types.includes('extended-text') && { selfAssess: true }),
  },
  items: types.map((type) => starterItems[type]!),
});
