// An item of 12 options of each type, and what is answered: some of it right, some wrong, each with a remark.
const OPTIONS = 12;

const each = (make, length = OPTIONS) => Array.from({ length }, (_, index) => make(index));
const option = (index) => ({ id: `o${index}`, text: `Option number ${index + 1}`, feedback: `Remark ${index + 1}.` });
const isWrong = (index) => index % 3 === 0;
/** What is given in each part: its own answer, or in every third the next part's. */
const given = (part, answer, length = OPTIONS, answers = length) =>
  Object.fromEntries(each((index) => [part(index), answer((isWrong(index) ? index + 1 : index) % answers)], length));

const CATEGORIES = 4;
/** @param {number} length how many options there are to be sorted */
const categorize = (length) => ({
  item: {
    type: 'categorize',
    categories: each((index) => {
      const own = each(option, length).filter((_, place) => place % CATEGORIES === index);
      return { id: `c${index}`, text: `Category ${index + 1}`, options: own };
    }, CATEGORIES),
  },
  response: given(
    (index) => `o${index}`,
    (index) => `c${index % CATEGORIES}`,
    length,
  ),
});

const set = each((index) => ({ ...option(index), correct: index % 2 === 0 }));
const chosen = ['o0', 'o1', 'o2', 'o4', 'o5', 'o6'];

/** Type → item and response. Every type that is registered has to stand here: the bench fails where one doesn't. */
export const items = {
  choice: { item: { type: 'choice', multiple: true, options: set }, response: chosen },
  'true-false': { item: { type: 'true-false', answer: true }, response: 'false' },
  'text-entry': {
    item: { type: 'text-entry', answers: each((index) => `answer ${index + 1}`), matching: { typos: 2 } },
    response: 'anwser 12',
  },
  numeric: {
    item: { type: 'numeric', answers: each((index) => ({ value: index + 1, tolerance: 0.1 })) },
    response: '12',
  },
  order: { item: { type: 'order', options: each(option) }, response: each((index) => `o${index ^ 1}`) },
  match: {
    item: {
      type: 'match',
      pairs: each((index) => ({ id: `p${index}`, prompt: `Prompt ${index + 1}`, answer: option(index) })),
    },
    response: given(
      (index) => `p${index}`,
      (index) => `o${index}`,
    ),
  },
  categorize: categorize(OPTIONS),
  matrix: {
    item: {
      type: 'matrix',
      columns: each(option, 4),
      rows: each((index) => ({ id: `r${index}`, text: `Row ${index + 1}`, answer: `o${index % 4}` })),
    },
    response: given(
      (index) => `r${index}`,
      (index) => `o${index % 4}`,
    ),
  },
  cloze: {
    item: {
      type: 'cloze',
      text: each((index) => `Here is gap ${index + 1}: {{g${index}}}.`).join(' '),
      // Half are typed, half are chosen.
      gaps: Object.fromEntries(
        each((index) => [
          `g${index}`,
          index % 2
            ? [`answer ${index}`, { text: `answer ${index + 1}`, credit: 0, feedback: `Remark ${index + 1}.` }]
            : { options: each((place) => ({ ...option(place), correct: place === index })) },
        ]),
      ),
    },
    response: Object.fromEntries(
      each((index) => [`g${index}`, index % 2 ? `answer ${index + (index % 4 === 1)}` : `o${index - (index % 4)}`]),
    ),
  },
  hottext: {
    item: {
      type: 'hottext',
      text: each((index) => `A sentence with [[${index % 2 ? '' : '*'}o${index}:span ${index + 1}]] in it.`).join(' '),
    },
    response: chosen,
  },
  'find-evidence': {
    item: {
      type: 'find-evidence',
      text: each((index) => `Sentence ${index + 1} speaks of thing ${index + 1}.`).join(' '),
      evidence: [{ quote: 'Sentence 3 speaks of thing 3.' }],
    },
    response: ['Sentence 5 speaks of thing 5.'],
  },
  hotspot: {
    item: {
      type: 'hotspot',
      multiple: true,
      image: { src: 'picture.svg', alt: 'A grid', width: 400, height: 300 },
      areas: set.map(({ text, ...area }, index) => {
        const [x, y] = [(index % 4) * 100, Math.floor(index / 4) * 100];
        return { ...area, label: text, shape: 'rect', coords: [x + 10, y + 10, x + 90, y + 90] };
      }),
    },
    response: chosen,
  },
  'extended-text': {
    item: {
      type: 'extended-text',
      model: 'A text that does all of it.',
      rubric: each((index) => ({ text: `does thing ${index + 1}`, points: 1 })),
    },
    response: { text: 'A text of my own, of some words.', claimed: [0, 1, 3, 4, 7, 8] },
  },
};

export const large = categorize(200);

/** A bank of several such items. */
export const bankOfItem = (id, { item }, length) =>
  JSON.stringify({
    version: 1,
    id,
    title: id,
    settings: { selfAssess: true },
    items: each(
      (index) => ({
        id: `q${index + 1}`,
        prompt: `What goes where, in item ${index + 1}?`,
        points: 12,
        explanation: 'Such it is.',
        ...item,
      }),
      length,
    ),
  });
