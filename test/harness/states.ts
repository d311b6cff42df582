/** Every state that a quiz can be seen in, and the way there. */
import { bank, capital, flat, primes, third } from './banks.js';
import { spotStates } from './spot-states.js';
import { clearStorage, leave, mount, place, serve, until, type Quiz } from './quiz.js';

const picture = (alt: string) => ({ image: '/test/fixtures/square.svg', alt, caption: 'A square', credit: 'Ada' });
const pictures = {
  ...capital,
  id: 'pictures',
  media: { ...picture('a blue square'), description: 'It is blue all over.' },
  options: [
    { text: 'Blue', correct: true, media: picture('') },
    { text: 'Red', media: picture('a square') },
  ],
};
const arabic = {
  ...capital,
  id: 'arabic',
  lang: 'ar',
  prompt: 'أي نهر يمر عبر مدينة فيينا؟',
  options: [{ text: 'الدانوب', correct: true, feedback: 'نعم.' }, 'الراين'],
  explanation: 'يمر الدانوب بعشر دول.',
  evidence: [{ source: 'atlas', quote: 'فيينا على نهر الدانوب' }],
};
const long = {
  ...capital,
  id: 'long',
  prompt: `Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ${'and more words '.repeat(20)}`,
  options: [{ text: 'x'.repeat(120), correct: true, feedback: 'y'.repeat(120) }, 'An option '.repeat(30)],
};

const practice = { attempts: 2, attemptPenalty: 0.1, hintPenalty: 0.1, certainty: true, dontKnow: true };
const hinted = { ...capital, hints: ['It is blue.', 'It is long.'] };

const ordered = {
  id: 'ordered',
  type: 'order',
  prompt: 'Earliest first.',
  options: [
    { text: 'South Ossetia', reveal: '2014', feedback: 'It came first.' },
    { text: 'Donetsk and the other one', reveal: 'the Wednesday of the report' },
    { text: 'x'.repeat(60), reveal: 'y'.repeat(30) },
  ],
};
const orderedPlainly = { ...ordered, lang: 'ar', options: ['سوريا', 'روسيا', 'أوسيتيا الجنوبية'] };

export type Parent = ParentNode | undefined;
const all = [capital, primes, third, flat, pictures, arabic, long];

const answered = async (item: object, labels: readonly string[], parent: Parent, settings = {}) => {
  const quiz = await mount(bank(settings, [item]), {}, parent);
  await quiz.answer(...labels);
  return quiz;
};

const started = async (settings: object, parent: Parent) => {
  const quiz = place(bank(settings), {}, parent);
  await quiz.press('Start');
  await quiz.get('heading', /^Question 1/);
  return quiz;
};

const finished = async (parent: Parent, settings = {}) => {
  const quiz = await mount(bank({ passMark: 0.5, ...settings }), {}, parent);
  await quiz.choose('Danube');
  await quiz.element.finish();
  await quiz.see('Your result');
  if (quiz.element.state!.settings.review !== 'none') await quiz.see('All questions');
  return quiz;
};

/** All that a result can show. */
const fullResult = async (parent: Parent) => {
  const tagged = { ...capital, tags: ['Rivers and what else there is to be said of them', 'Towns'] };
  const sections = [
    { id: 'one', title: 'The first half', items: [tagged, { ...flat, tags: ['Towns'] }] },
    { id: 'two', title: 'The second half', items: [primes, third, long] },
  ];
  const outcomes = [{ from: 0, title: 'You have the outline.', text: 'A second reading is worth it.' }];
  const settings = { feedback: 'end', certainty: true, dontKnow: true, passMark: 0.5, outcomes };
  const quiz = await mount(bank(settings, [], { items: undefined, sections }), {}, parent);
  await quiz.choose('Rhine', 'Very sure');
  await quiz.press('Next');
  await quiz.choose('False');
  await quiz.press('Next');
  await quiz.press("I don't know");
  await quiz.see('You said that you don’t know.');
  await quiz.press('Next');
  await quiz.choose('A third');
  await quiz.element.finish();
  await quiz.see('Worth reading again');
  return quiz;
};

const failed = async (reply: () => Response, parent: Parent) => {
  serve({ '/failing.json': reply });
  const quiz = place('/failing.json', {}, parent);
  await quiz.see('For the author');
  return quiz;
};

export const states: Readonly<Record<string, (parent?: ParentNode) => Promise<Quiz>>> = {
  loading: async (parent) => {
    const quiz = place(null, {}, parent);
    await quiz.see('Loading the quiz');
    return quiz;
  },
  'start screen': async (parent) => {
    const quiz = place(bank({ timeLimit: 5400 }, [capital, { ...flat, timeLimit: 60 }]), {}, parent);
    await quiz.get('radio', 'Twice');
    return quiz;
  },
  'start screen, time is essential': async (parent) => {
    const quiz = place(bank({ timeLimit: 90, timeLimitEssential: true }), {}, parent);
    await quiz.get('button', 'Start');
    return quiz;
  },
  'under the clock': (parent) => started({ timeLimit: 5400 }, parent),
  'the last 20 seconds': async (parent) => {
    const quiz = await started({ timeLimit: 19 }, parent);
    await quiz.get('button', 'More time');
    return quiz;
  },
  'single choice': (parent) => mount(bank({}, [capital, flat]), {}, parent),
  'hints, certainty, the list of questions': async (parent) => {
    const quiz = await mount(bank(practice, [hinted, primes]), {}, parent);
    await quiz.press('Hint');
    await quiz.see('It is blue.');
    await quiz.press('All questions');
    await quiz.get('button', /^Question 2/);
    return quiz;
  },
  'an attempt is left': async (parent) => {
    const quiz = await answered(hinted, ['Rhine'], parent, practice);
    await quiz.see('1 attempt left.');
    return quiz;
  },
  'multiple choice, answered': async (parent) => {
    const quiz = await mount(bank({}, [primes]), {}, parent);
    await quiz.choose('Two');
    return quiz;
  },
  'something missing': async (parent) => {
    const quiz = await mount(bank(), {}, parent);
    await quiz.press('Check');
    await quiz.see('Choose an answer first.');
    return quiz;
  },
  correct: (parent) => answered(capital, ['Danube'], parent),
  'partly correct': (parent) => answered(third, ['A third'], parent),
  'partly correct, multiple': (parent) => answered(primes, ['Two', 'Nine'], parent),
  incorrect: (parent) => answered(flat, ['True'], parent),
  noted: (parent) => answered({ ...flat, scored: false }, ['True'], parent),
  pictures: (parent) => answered(pictures, ['Red'], parent),
  'right to left': (parent) => answered(arabic, ['الراين'], parent),
  'long words': (parent) => answered(long, ['An option'], parent),
  ...spotStates,
  'order, one moved': async (parent) => {
    const quiz = await mount(bank({}, [ordered]), { seed: '1' }, parent);
    await quiz.press(/^Move down/, 'first');
    return quiz;
  },
  'order, marked': async (parent) => {
    const quiz = await mount(bank({}, [ordered]), { seed: '1' }, parent);
    await quiz.press('Check');
    await quiz.see('2014');
    return quiz;
  },
  'order, marked, right to left': async (parent) => {
    const quiz = await mount(bank({}, [orderedPlainly]), { seed: '1' }, parent);
    await quiz.press('Check');
    await quiz.see('1st');
    return quiz;
  },
  'order, noted': async (parent) => {
    const quiz = await mount(bank({}, [{ ...orderedPlainly, scored: false }]), { seed: '1' }, parent);
    await quiz.press('Check');
    await quiz.see('Noted');
    return quiz;
  },
  'all on one page': async (parent) => {
    const quiz = await mount(bank({ layout: 'all' }, all), {}, parent);
    await quiz.choose('Danube');
    await quiz.press('Check', 'first');
    await quiz.see('Correct 1 of 1 point');
    return quiz;
  },
  'asking whether to finish': async (parent) => {
    const quiz = await mount(bank({ layout: 'all' }, all), {}, parent);
    await quiz.press('Finish');
    await quiz.get('button', 'Finish anyway');
    return quiz;
  },
  'the way back is closed': async (parent) => {
    const quiz = await mount(bank({ navigation: 'forward' }), {}, parent);
    await quiz.press('Next');
    await quiz.see('you can’t come back.');
    return quiz;
  },
  result: (parent) => finished(parent),
  'result in full': (parent) => fullResult(parent),
  'result to be taken along': async (parent) => {
    const quiz = await fullResult(parent);
    quiz.element.shadowRoot!.querySelector<HTMLElement>('.keep summary')!.click();
    await quiz.get('button', 'Print');
    await quiz.press('Copy as text');
    await until(() => quiz.has('textbox', 'The result as text') || quiz.text.includes('Copied.'));
    return quiz;
  },
  practice: async (parent) => {
    const quiz = await fullResult(parent);
    await quiz.press('Practise what was wrong');
    await quiz.see('were not fully right.');
    return quiz;
  },
  'result without review': (parent) => finished(parent, { feedback: 'never' }),
  review: async (parent) => {
    const quiz = await finished(parent);
    await quiz.press('Review');
    await quiz.get('button', 'Back to the result');
    return quiz;
  },
  resumed: async (parent) => {
    await clearStorage();
    const first = await mount(bank());
    await first.answer('Danube');
    await leave(first);
    const quiz = await mount(bank(), {}, parent);
    await quiz.get('button', 'Start again');
    return quiz;
  },
  'problems of an item': async (parent) => {
    const quiz = await mount(bank({}, [{ ...capital, type: 'chioce' }, flat]), {}, parent);
    await quiz.see('For the author');
    return quiz;
  },
  'a bank that can’t be shown': (parent) => failed(() => new Response('{'), parent),
  'a bank that can’t be loaded': (parent) => failed(() => new Response('', { status: 404 }), parent),
};
