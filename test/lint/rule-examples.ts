/** For each rule of the lint banks that it passes and banks that it flags. */
import type { LintCode } from '../../src/bank/lint-codes.js';
import { bankOf, choice, multiple, statement, typed, type AnyItem } from './write-banks.js';

export interface Example {
  readonly bank: object;
  readonly sources?: Readonly<Record<string, string>>;
  /** Severity, where it is not the rule's own. */
  readonly severity?: string;
  /** Where the problem points to. */
  readonly path?: string;
  /** Has to stand in the message or its hint. */
  readonly says?: string;
}

interface Examples {
  readonly right: readonly Example[];
  readonly wrong: readonly Example[];
}

const one = (item: AnyItem, rest: Omit<Example, 'bank'> = {}): Example => ({ bank: bankOf([item]), ...rest });
const many = (items: readonly AnyItem[], root: object = {}, rest: Omit<Example, 'bank'> = {}): Example => ({
  bank: bankOf(items, root),
  ...rest,
});
const shuffled = (item: AnyItem, rest: Omit<Example, 'bank'> = {}): Example =>
  many([item], { settings: { shuffle: 'options' } }, rest);

const SOURCE = `Aqueducts carried water to Rome. The first was built in 312 BC by Appius Claudius.
The Aqua Marcia was the longest of its time. The Aqua Marcia had cold, clean water; the Anio Novus was often muddy.`;
const quoting = (item: AnyItem, quote: string, rest: Omit<Example, 'bank'> = {}, more: object = {}): Example => ({
  bank: bankOf([{ ...item, evidence: [{ quote, ...more }] }], { sources: { s: { title: 'Aqueducts' } } }),
  sources: { s: SOURCE },
  ...rest,
});

/** Keys at these places (from 1) of items with four options that have nothing else in common. */
const placed = (...places: readonly number[]): readonly AnyItem[] =>
  places.map((place, index) =>
    choice(`Sum ${index}?`, ...[1, 2, 3, 4].map((n) => `${n === place ? '*' : ''}w${(index + n) % 7}${n}`)),
  );
/** Items whose longest option is right in so many of them. */
const lengths = (right: number, of: number): readonly AnyItem[] =>
  Array.from({ length: of }, (_, index) =>
    index < right
      ? choice(`Case ${index}?`, 'aaa', '*aaaaaa', 'aab', 'aac')
      : choice(`Case ${index}?`, 'aaaaaa', '*aaa', 'aab', 'aac'),
  );
const statements = (...answers: readonly boolean[]): readonly AnyItem[] =>
  answers.map((answer, index) => statement(`Fact number ${'abcdefghijkl'[index]!} holds.`, answer));
const counts = (...sizes: readonly number[]): readonly AnyItem[] =>
  sizes.map((size, index) => choice(`Q${index}?`, '*a', ...['b', 'c', 'd', 'e', 'f'].slice(0, size - 1)));
const plain = [
  'What is the name of the small animal that lives in the old barn?',
  'Who was the man that came to the town in the early spring?',
  'Where did the two girls go when the rain came down so hard?',
  'When does the sun rise in the north at the end of June?',
  'How do we know that the Earth is round and not as flat as a disc?',
  'Which of the three boats was the first to reach the far shore?',
  'What did the old king give to his son on the day he left?',
  'Why is it so cold at the top of a hill in the winter?',
].map((prompt) => typed(prompt, 'word'));
const HARD =
  'Notwithstanding considerable international disagreement concerning constitutional interpretation, which institutional mechanisms characterise contemporary intergovernmental negotiations?';

export const examples: Readonly<Record<LintCode, Examples>> = {
  'key-longest': {
    right: [
      one(choice('Why aqueducts?', '*To carry water to cities', 'To move grain inland', 'To mark borders')),
      one(choice('Who?', '*Marcus Vipsanius Agrippa the Younger Consul', 'Nero', 'Otho')),
      one(choice('Complete: ____', '*to carry clean water from the hills to town', 'to rest', 'to sell')),
      {
        bank: bankOf([choice('Complete: ___', '*to carry clean water from the hills to town', 'to rest', 'to sell')], {
          markup: 'markdown',
        }),
      },
      one(choice('Why?', '*because of internationalisation', 'by day', 'by night')),
    ],
    wrong: [
      one(
        choice(
          'Why aqueducts?',
          '*To carry clean water from springs to fountains and baths',
          'To move grain',
          'To defend',
        ),
        { path: '/items/0/options/0', says: '56 against 13 characters' },
      ),
      one(
        choice(
          'How did Kyiv answer Syria?',
          '*It severed diplomatic ties and condemned the step in writing',
          'It kept silent',
          'It agreed',
        ),
      ),
      one(choice('为什么？', '*因为水从山上的泉流到城市里', '为了运粮', '为了守边')),
    ],
  },
  'key-odd-one-out': {
    right: [
      one(choice('What does it measure?', '*how warm it is', 'how old it is', 'how heavy it is')),
      one(choice('Where?', '*in the U.S.', 'in the south', 'in the north')),
      one(choice('Which?', '*DNA', 'enzyme', 'protein')),
      one(choice('Who?', '*The Mole (the sleeper)', 'A private paper', 'All of these')),
    ],
    wrong: [
      one(choice('What does it measure?', '*how warm it is.', 'how old it is', 'how heavy it is'), {
        says: 'full stop',
      }),
      one(choice('What does it measure?', '*how warm it is', 'how old it is.', 'how heavy it is.'), {
        says: 'no full stop',
      }),
      one(choice('What is Tass?', '*a news agency (run by the state)', 'a private paper', 'a local radio'), {
        says: 'brackets',
      }),
      one(choice('What burns?', 'gold', '*Wood', 'stone'), { says: 'capital', path: '/items/0/options/1' }),
    ],
  },
  'prompt-echoes-key': {
    right: [
      one(choice('What makes rivers rise?', '*rain', 'wind', 'frost')),
      one(choice('Which river is a river of Egypt?', '*river Nile', 'river Rhine', 'river Po')),
      one(choice('Which of these is not a pressure gauge?', '*pressure cooker', 'barometer', 'manometer')),
    ],
    wrong: [
      one(choice('What is the pressure glass?', '*pressure gauge', 'thermometer', 'sextant'), { says: '“pressure”' }),
      one(choice('Which agency, Tass, spoke first?', '*Tass', 'Reuters', 'AFP'), { says: '“tass”' }),
      one(choice('Who discovered it?', '*the discoverer', 'a farmer', 'nobody'), { path: '/items/0/options/0' }),
    ],
  },
  'article-cue': {
    right: [
      one(choice('This is a', '*urea', 'utopia', 'U-turn')),
      one(choice('It is shown by an', '*X-ray', 'unidentified object', 'S-curve')),
      one(choice('It is called a(n)', '*omnivore', 'carnivore', 'herbivore')),
      one(choice('It is called an', '*omnivore', 'insectivore', 'egg')),
      one(choice('It is called a/an ____.', '*omnivore', 'carnivore')),
      one(choice('It lasts a', '*union', 'unit', 'day')),
      one(choice('It is an', '*an hour', 'a day')),
    ],
    wrong: [
      one(choice('The doctor needs an ____.', '*X-ray', 'urn', 'uterus')),
      one(choice('It is called an', '*omnivore', 'carnivore', 'predator'), { path: '/items/0/prompt' }),
      one(choice('Tass is a ____.', '*news agency', 'army unit', 'airline', 'archive')),
      one(choice('It lasts an …', '*hour', 'day', 'week')),
    ],
  },
  'negative-prompt': {
    right: [
      one(choice('Which two facts explain why Rome did not fall in 410?', '*Its walls', 'Its army', 'Its gods')),
      one(statement("Caesar said: 'I did not cross the river.'")),
      one(choice('Which is NOT a noble gas?', '*Nitrogen', 'Neon', 'Argon')),
      one(choice('Which is **not** a noble gas?', '*Nitrogen', 'Neon', 'Argon')),
      one(choice('Who was the man that did not come?', '*Ann', 'Ben', 'Cid')),
      one(choice('Which was not only red but round?', '*Ann', 'Ben', 'Cid')),
      one(choice('What is wrong with the engine?', '*Oil', 'Fuel', 'Air')),
      one(choice('Whales are no fish. Which animal is a fish?', '*Cod', 'Seal', 'Otter')),
      one(statement('He said: “I do not know.”')),
      one(statement('It is not only old.')),
    ],
    wrong: [
      one(choice('Which is not a reason why leaves fall?', '*Hunger', 'Frost', 'Drought')),
      one(choice('What is not how a plant takes in water?', '*By song', 'By roots', 'By leaves')),
      one(statement("The soldiers' boats did not reach the states' ports.")),
      one(choice('Which is not a noble gas?', '*Nitrogen', 'Neon', 'Argon'), {
        says: '“not”',
        path: '/items/0/prompt',
      }),
      one(choice('All of these recognised the DPR except one. Which?', '*Ukraine', 'Syria', 'North Korea')),
      one(choice('Which of the kings who ruled did not marry?', '*Ann', 'Ben', 'Cid')),
      one(choice('Which of these isn’t red?', '*Ann', 'Ben', 'Cid'), { says: "isn't" }),
      one(statement('Whales cannot fly.')),
    ],
  },
  'double-negative': {
    right: [
      one(choice('Which statement on acids is NOT true?', '*They turn red litmus blue', 'They taste rather sour')),
      one(choice('Which statement is true?', '*Acids do not conduct at all', 'They taste rather sour')),
      one(statement('Neither Syria nor Iran answered.')),
      one(choice('Which of these lines is not in the song?', '*I will not go there', 'You are my only one')),
    ],
    wrong: [
      one(choice('Which is not true?', '*Acids do not conduct electricity', 'They taste sour'), {
        path: '/items/0/options/0',
      }),
      one(choice('Which of these is NOT so?', 'They can never be red', '*They are all blue')),
      one(statement('It is not true that Ukraine never answered Syria.'), { path: '/items/0/prompt' }),
    ],
  },
  'all-or-none-option': {
    right: [
      one(choice('Who came?', 'All other states of Europe', '*Syria', 'Any other country')),
      one(multiple('Which gases are in air?', '*nitrogen', '*oxygen', 'chlorine')),
      one(choice('How many are red?', '*Two', 'Three', 'None')),
      one(choice('What is left?', 'Nothing', '*Ash', 'Coal')),
      one(choice('Who came?', '*None of his many friends came to see him', 'Ann', 'Ben')),
    ],
    wrong: [
      one(choice('Which gas?', 'nitrogen', '*oxygen', 'None of the others'), { severity: 'advice' }),
      one(choice('Which gas?', 'nitrogen', '*oxygen', 'None of the listed gases'), { severity: 'advice' }),
      one(choice('Which gas?', 'nitrogen', '*oxygen', 'No correct answer is given'), { severity: 'advice' }),
      one(choice('Which gas?', 'nitrogen', 'oxygen', '*Both are correct')),
      one(choice('Which gas?', 'nitrogen', 'oxygen', '*all of the above'), { path: '/items/0/options/2' }),
      one(choice('Who recognised the DPR in June?', '*Syria', 'Iran', 'none of these'), { severity: 'advice' }),
      one(choice('What is left?', 'Coal', '*Ash', 'None'), { severity: 'advice' }),
      one(choice('Which gas?', 'nitrogen', 'oxygen', '*Both of them.')),
      one(choice('Which gas?', 'nitrogen', 'oxygen', '*All are correct')),
    ],
  },
  'combined-options': {
    right: [
      one(choice('Which pair?', '*Maltese and English', 'Maltese and Italian', 'Arabic and English')),
      one(choice('What is it?', '*Bread and butter', 'Salt', 'Milk')),
      one(choice('Which sum is even?', '*1 and 3', '2 and 3', '4 and 5')),
    ],
    wrong: [
      one(choice('Which?', 'Maltese', 'English', '*Maltese and English'), { path: '/items/0/options/2' }),
      one(choice('Who?', 'Syria', 'South Ossetia', '*Both Syria and South Ossetia')),
      one(choice('Which?', 'red', 'green', 'blue', '*A and C')),
      one(choice('1. Ice floats. 2. Iron floats. 3. Wood floats. Which are true?', '1 and 2', '*1 and 3', '2 and 3')),
    ],
  },
  'position-word-shuffled': {
    right: [
      shuffled(choice('Which two numbers are prime?', '*2 and 3', '4 and 6', '8 and 9', '1 and 10')),
      shuffled(choice('Which?', '2', '3', '*all four numbers')),
      one(choice('Which?', '2', '3', '*All of the above')),
      shuffled({ ...choice('Which?', '2', '3', '*All of the above'), shuffle: false }),
      shuffled(
        choice('1. Ice floats. 2. Iron floats. 3. Wood floats. Which are so?', '1 and 2', '*1 and 3', '2 and 3'),
      ),
      shuffled(choice('When?', '*The first two weeks of May', 'In the answer to a letter')),
    ],
    wrong: [
      shuffled(choice('Which are prime?', '2', '4', '6', '*Only one of the above')),
      shuffled(choice('Which are prime?', '2', '4', '6', '*The options below')),
      shuffled(choice('Which?', '2', '3', '*All of the above'), { path: '/items/0/options/2' }),
      many([choice('Which?', 'red', 'blue', '*Both A and B')], { settings: { shuffle: 'all' } }),
      shuffled(choice('Which?', 'red', 'blue', 'green', '*The first two')),
    ],
  },
  'duplicate-options': {
    right: [
      one(choice('Capital?', '*Canberra', 'Sydney', 'Perth')),
      one(choice('Which is right?', '*its', 'it’s', 'Its')),
      one({
        type: 'choice',
        prompt: 'Which?',
        options: [
          { id: 'a', text: '', media: { image: 'a.png', alt: 'A' }, correct: true },
          { id: 'b', text: '', media: { image: 'b.png', alt: 'B' } },
        ],
      }),
    ],
    wrong: [
      one(choice('Capital?', '*Canberra', 'Sydney', 'Sydney '), { path: '/items/0/options/2', says: '2 and 3' }),
      one(choice('When?', '*29 June', '29 June.', 'May')),
      one({ type: 'order', prompt: 'Order.', options: ['one', 'two', 'one;'] }),
    ],
  },
  'overlapping-options': {
    right: [
      one(choice('When?', '*1066–1154 AD', '1154–1485 AD', '1485–1603 AD')),
      one(choice('How long?', '*1–2 ms', '2–3 m', '1–5 m')),
      one(choice('How many?', '*101–150', '151–200', 'more than 200')),
      one(choice('How many?', '*less than 10', '10–20', 'more than 20')),
      one(choice('When?', '*1914–1918', '1918–1933', '1933–1945')),
      one(choice('How long?', '*1 to 5 km', '3 to 8 hours', '2 to 4 kg')),
      one(choice('What was the result?', '*3–1', '2–1', '1–0')),
    ],
    wrong: [
      one(choice('For how long?', 'less than 1 year', '*1 to 3 years', '3 to 5 years', 'more than 5 years'), {
        says: '3 lies',
      }),
      one(choice('How many?', '*100–150', '150–200', '200–250'), { says: '150 lies', path: '/items/0/options/1' }),
      one(choice('For how long?', 'more than 3 years', 'more than 5 years', '*more than 8 years')),
      one(choice('How many?', '*1,000 to 2,500', '2,000 to 3,000', 'none at all')),
      one(choice('How many?', '*up to 10', '10 or more', 'nobody knows')),
    ],
  },
  'filler-option': {
    right: [
      one(choice('Largest planet?', '*Jupiter', 'Saturn', 'Mars')),
      one(choice('Which mark ends a question?', '*?', '!', ';')),
      one(choice('Write 30.', '*XXX', 'XX', 'XL')),
      one({
        type: 'choice',
        prompt: 'Which?',
        options: [
          { id: 'a', text: '', media: { image: 'a.png', alt: 'A' }, correct: true },
          { id: 'b', text: '', media: { image: 'b.png', alt: 'B' } },
        ],
      }),
    ],
    wrong: [
      one(choice('Largest planet?', '*Jupiter', '…', '???'), { path: '/items/0/options/1' }),
      one(choice('Largest planet?', '*Jupiter', 'Saturn', 'Don’t know')),
      one(choice('Largest planet?', '*Jupiter', 'Saturn', 'Option C'), { path: '/items/0/options/2' }),
      one(choice('Largest planet?', '*Jupiter', 'Saturn', 'I don’t know'), { says: 'dontKnow' }),
      one(choice('Largest planet?', '*Jupiter', 'Saturn', '…')),
      one(choice('Largest planet?', '*Jupiter', ' ', 'Another wrong answer'), { says: 'empty' }),
    ],
  },
  'unfocused-prompt': {
    right: [
      one(choice('Which statement about boiling is true?', '*A', 'B')),
      one({ ...choice('Which is true?', '*A', 'B'), media: { image: 'a.png', alt: 'A' } }),
      {
        bank: {
          version: 1,
          title: 'T',
          sections: [{ id: 's', text: 'A passage.', items: [{ id: 'a', ...choice('Which is true?', '*A', 'B') }] }],
        },
      },
      one(choice('Which one is the true king?', '*A', 'B')),
    ],
    wrong: [
      one(choice('Which of these is a true statement?', '*A', 'B')),
      one(choice('Which is true?', '*A', 'B'), { path: '/items/0/prompt' }),
      one(choice('Which of the following statements is correct?', '*A', 'B')),
      one(choice('Which of these is NOT true?', '*A', 'B')),
      one(choice('One of these is false.', '*A', 'B')),
    ],
  },
  'typed-answer-fragile': {
    right: [
      one(typed('Pigment?', 'chlorophyll')),
      one({ ...typed('Why?', 'because*green light*'), matching: { mode: 'wildcard' } }),
      one(typed('Why?', 'because chlorophyll reflects green light', 'green light')),
      one(typed('When?', '2014', 'the year 2014')),
      one(typed('Agent?', '007 of London')),
    ],
    wrong: [
      one(typed('How warm?', '100 °C')),
      one(typed('How cold?', '−5')),
      one(typed('How dear?', '5 €')),
      one(typed('How fast?', '75 km/h')),
      one(typed('Why?', 'because chlorophyll reflects green light'), { says: '5 words', path: '/items/0/answers' }),
      one(typed('When?', '2014'), { says: 'numeric' }),
      one(typed('How far?', '1,200 km', { text: '12 km', credit: 0 })),
    ],
  },
  'absolute-word': {
    right: [
      one(choice('What is so?', '*Some lay eggs', 'Most lay eggs', 'Many give milk')),
      one(choice('What is so?', '*They always lay eggs', 'They never lay eggs', 'They all give some milk')),
      one(choice('What is so?', '*Some', 'It is the only one', 'It is not only red')),
    ],
    wrong: [
      one(choice('What is so?', '*Most lay eggs on land', 'All reptiles are dangerous', 'They never leave the water')),
      one(choice('Who?', '*Some allies recognised it', 'All states of Europe did', 'No one ever did')),
    ],
  },
  'key-position-skew': {
    right: [
      many(placed(2, 4, 1, 3, 3, 1, 2, 4, 1, 2)),
      many(placed(2, 2, 2, 2, 2, 2, 2, 2, 2)),
      many(placed(2, 2, 2, 2, 2, 2, 2, 2, 2, 2), { settings: { shuffle: 'options' } }),
    ],
    wrong: [
      many(placed(2, 2, 2, 2, 2, 2, 2, 2, 2, 2), {}, { says: 'second in 10 of 10', path: '/items' }),
      many(placed(1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4), {}, { says: '1, 2, 3, 4' }),
      many(
        placed(1, 2, 2, 3, 4, 1, 3, 4, 3, 1, 4, 2, 1, 1, 1, 1, 1, 1, 1, 3, 2, 4, 3, 2, 4, 3, 4, 2, 2),
        {},
        { says: 'in a row' },
      ),
    ],
  },
  'key-length-skew': {
    right: [many(lengths(3, 12)), many(lengths(9, 9))],
    wrong: [many(lengths(11, 12), {}, { says: 'In 11 of 12', path: '/items' }), many(lengths(8, 10))],
  },
  'true-false-skew': {
    right: [
      many(statements(true, false, true, false, true, false, true, false)),
      many(statements(true, true, true, true, true)),
      many(statements(true, true, true, true, true, true, true, false)),
    ],
    wrong: [
      many(statements(true, true, true, true, true, true), {}, { says: '6 of 6 statements are true' }),
      many(
        statements(false, false, false, false, true, false, false, false, false),
        {},
        { says: '8 of 9 statements are false' },
      ),
    ],
  },
  'duplicate-items': {
    right: [
      many([choice('Who wrote Hamlet?', '*Shakespeare', 'Kyd'), choice('Who wrote Faustus?', '*Marlowe', 'Kyd')]),
      many([
        { ...choice('Who is this?', '*Ann', 'Ben'), media: { image: 'a.png', alt: 'A' } },
        { ...choice('Who is this?', '*Ann', 'Ben'), media: { image: 'b.png', alt: 'B' } },
      ]),
      many([choice('Who came?', '*Ann', 'Ben'), choice('Who came?', '*Cid', 'Dan')]),
      many([
        { type: 'cloze', prompt: 'Complete it.', text: '{{a}} is red.', gaps: { a: 'Mars' } },
        { type: 'cloze', prompt: 'Complete it.', text: '{{a}} is nearest.', gaps: { a: 'Mars' } },
      ]),
    ],
    wrong: [
      many(
        [choice('Who wrote Hamlet?', '*Shakespeare', 'Kyd'), choice('Who wrote “Hamlet”?', '*Shakespeare', 'Jonson')],
        {},
        { path: '/items/1/prompt', says: '“q1”' },
      ),
      many(
        [statement('The DPR came before Syria.'), statement('The DPR came before Syria.', false)],
        {},
        { severity: 'error', says: 'another key' },
      ),
      many(
        [choice('Who wrote Hamlet?', '*Shakespeare', 'Marlowe'), choice('Who wrote Hamlet?', '*Marlowe', 'Kyd')],
        {},
        { severity: 'error' },
      ),
      many(
        [
          choice('Which planet has bright rings of ice around its equator?', '*Saturn', 'Mars'),
          choice('Which planet has bright rings of ice round the equator?', '*Saturn', 'Venus'),
        ],
        {},
        { says: 'nearly' },
      ),
    ],
  },
  'item-answers-item': {
    right: [
      many([
        choice('Who found penicillin?', '*Fleming', 'Koch'),
        choice('What does penicillin treat?', '*Pneumonia', 'Flu'),
      ]),
      many([choice('Who found penicillin?', '*Fleming', 'Koch'), choice('Where was Fleming born?', '*Darvel', 'Ayr')]),
      many([
        choice('Who found penicillin in London?', '*Fleming', 'Koch'),
        { ...choice('When was penicillin found in London?', '*1928', '1929'), explanation: 'Fleming found it.' },
      ]),
    ],
    wrong: [
      many(
        [
          { ...choice('Where was Fleming born?', '*Darvel', 'Ayr'), explanation: 'He found penicillin in London.' },
          choice('Who found penicillin in London?', '*Fleming', 'Koch'),
        ],
        {},
        { path: '/items/0/prompt' },
      ),
      many(
        [
          choice('Who found penicillin in London?', '*Fleming', 'Koch'),
          choice('When did Fleming find penicillin in London?', '*1928', '1929'),
        ],
        {},
        { says: '“q1”', path: '/items/1/prompt' },
      ),
      many(
        [typed('Which agency quoted Pushilin?', 'Tass'), typed('What did Pushilin, quoted by Tass, say?', 'victory')],
        {},
        { path: '/items/1/prompt' },
      ),
      many(
        [
          { ...choice('When was penicillin found in London?', '*1928', '1929'), explanation: 'Fleming found it.' },
          choice('Who found penicillin in London?', '*Fleming', 'Koch'),
        ],
        {},
        { path: '/items/0/prompt' },
      ),
    ],
  },
  'uneven-option-count': {
    right: [many(counts(4, 4, 4, 4, 4)), many(counts(4, 4, 3, 3, 2)), many(counts(4, 4, 4, 2))],
    wrong: [many(counts(4, 4, 4, 4, 2), {}, { path: '/items/4/options' }), many(counts(3, 3, 3, 3, 6))],
  },
  'readability-jump': {
    right: [many(plain), many([...plain.slice(0, 6), typed(HARD, 'word')])],
    wrong: [
      many([...plain, typed(HARD, 'word')], {}, { path: '/items/8/prompt' }),
      many([typed(HARD.replace('?', ', and concerning which constitutional arrangements?'), 'word'), ...plain]),
    ],
  },
  'evidence-missing': {
    right: [
      quoting(choice('What was carried?', '*Water', 'Grain'), 'Aqueducts carried water'),
      one(choice('What was carried?', '*Water', 'Grain')),
      many(
        [
          { type: 'extended-text', prompt: 'Why?' },
          { ...choice('Which?', '*A', 'B'), scored: false },
        ],
        {
          sources: { s: { title: 'S' } },
        },
      ),
    ],
    wrong: [
      many([choice('What was carried?', '*Water', 'Grain')], { sources: { s: { title: 'S' } } }, { path: '/items/0' }),
      many(
        [
          { ...choice('What was carried?', '*Water', 'Grain'), evidence: [{ quote: 'water' }] },
          { ...choice('When was it built?', '*312', '313'), evidence: [] },
        ],
        { sources: { s: { title: 'S' } } },
        { path: '/items/1' },
      ),
    ],
  },
  'quote-not-found': {
    right: [
      {
        bank: bankOf([{ ...statement('Kars Irak’tadır.', false), evidence: [{ quote: 'Kars Iğdır’a yakındır' }] }], {
          ...{ lang: 'tr', sources: { s: { title: 'S' } } },
        }),
        sources: { s: 'Kars Iğdır’a yakındır.' },
      },
      quoting(choice('What?', '*Water', 'Grain'), 'aqueducts  CARRIED water to Rome'),
      quoting(choice('Who?', '*Appius', 'Nero'), 'The first … Appius Claudius'),
      quoting(choice('Who?', '*Appius', 'Nero'), '… was built [...] by Appius Claudius.'),
    ],
    wrong: [
      quoting(choice('What?', '*Water', 'Grain'), 'Aqueducts brought water to Rome', {
        path: '/items/0/evidence/0/quote',
        says: 'Aqueducts carried water to Rome',
      }),
      quoting(choice('Who?', '*Appius', 'Nero'), 'Appius Claudius … The first'),
    ],
  },
  'quote-ambiguous': {
    right: [
      quoting(choice('Which?', '*Aqua Marcia', 'Anio'), 'The Aqua Marcia had cold'),
      quoting(choice('Which?', '*Aqua Marcia', 'Anio'), 'The Aqua Marcia', {}, { suffix: 'had cold' }),
      quoting(choice('Which?', '*Aqua Marcia', 'Anio'), 'Aqua Marcia', {}, { prefix: 'Claudius.\nThe ' }),
    ],
    wrong: [
      quoting(choice('Which?', '*Aqua Marcia', 'Anio'), 'The Aqua Marcia', { says: '2 times' }),
      quoting(choice('Which?', '*Aqua Marcia', 'Anio'), 'Aqua Marcia', { says: '2 times' }, { prefix: 'The' }),
      quoting(choice('Which?', '*Aqua Marcia', 'Anio'), 'Aqua Marcia', { says: 'nowhere' }, { prefix: 'An' }),
    ],
  },
  'key-not-in-quote': {
    right: [
      quoting(choice('How many came?', '*300 men', 'one'), 'Three hundred men came'),
      quoting(choice('How many came?', '*two hundred and fifty', 'one'), 'There were 250 of them'),
      quoting(choice('How many came?', '*2.5 million', 'one'), 'There were 2,500,000 of them'),
      quoting(choice('In which century?', '*the twenty-first century', 'one'), 'It was the 21st century'),
      quoting(choice('How many came?', '*three and five', 'one'), 'There were 3, and then 5'),
      quoting(typed('When?', '312'), 'The first was built in 312 BC'),
      quoting(choice('What came 3rd?', '*three arches', 'one'), 'It had 3 arches'),
      quoting(choice('How many?', '*1,000 men', 'one'), 'There were 1000 men'),
      quoting(choice('Which is not named?', '*Nero', 'Appius'), 'by Appius Claudius'),
      quoting(choice('What is the tone?', '*Calm', 'Angry'), 'Aqueducts carried water'),
      quoting(statement('Aqueducts carried water to the city of Rome.'), 'Aqueducts carried water to Rome'),
      quoting(statement('The first was built in 313 BC.', false), 'The first was built in 312 BC'),
    ],
    wrong: [
      quoting(choice('How many came?', '*300 men', 'one'), 'Four hundred men came', { says: '“300”' }),
      quoting(choice('How many came?', '*two hundred men', 'one'), 'There were 250 men', { says: '“200”' }),
      quoting(typed('When?', '313'), 'The first was built in 312 BC', { says: '“313”' }),
      quoting(choice('In which month?', '*May', 'June'), 'on June 29', { says: '“May”', path: '/items/0/options/0' }),
      quoting(statement('Marble columns decorated every large fountain.'), 'Aqueducts carried water to Rome'),
      quoting({ type: 'numeric', prompt: 'When?', answers: [313] }, 'The first was built in 312 BC'),
    ],
  },
  'distractor-in-source': {
    right: [
      quoting(choice('Who built the first?', '*Appius Claudius', 'Nero'), 'by Appius Claudius'),
      quoting(choice('What was not muddy?', '*Aqua Marcia', 'Anio Novus'), 'the Anio Novus was often muddy'),
    ],
    wrong: [
      quoting(choice('What was carried to Rome?', '*grain', 'water', 'oil'), 'Aqueducts carried water to Rome', {
        path: '/items/0/options/1',
        says: 'The quote',
      }),
      quoting(choice('What do plants take in?', '*oxygen', 'carbon dioxide'), 'plants take in carbon dioxide'),
      quoting(choice('Which aqueduct had muddy water?', '*Aqua Virgo', 'Anio Novus'), 'The first was built in 312 BC', {
        says: 'The source',
      }),
    ],
  },
  'source-stale': {
    right: [
      {
        bank: bankOf([choice('Which?', '*A', 'B')], {
          sources: {
            s: { title: 'S', hash: 'sha256-ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
          },
        }),
        sources: { s: '  abc\n' },
      },
      {
        bank: bankOf([choice('Which?', '*A', 'B')], { sources: { s: { title: 'S' } } }),
        sources: { s: 'abc' },
      },
    ],
    wrong: [
      {
        bank: bankOf([choice('Which?', '*A', 'B')], {
          sources: {
            s: { title: 'S', hash: 'sha256-ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
          },
        }),
        sources: { s: 'abd' },
        path: '/sources/s/hash',
      },
      {
        bank: bankOf([choice('Which?', '*A', 'B')], { sources: { s: { title: 'S', hash: 'sha256-0' } } }),
        sources: { s: 'Abc' },
      },
    ],
  },
};
