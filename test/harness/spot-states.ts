/** The states of `hottext`, `hotspot` and `extended-text`. */
import { bank } from './banks.js';
import { mount, type Quiz } from './quiz.js';

const hottext = {
  id: 'hottext',
  type: 'hottext',
  prompt: 'Which are dates?',
  text: 'On [[*29 June]] [[Syria]] acted;\non [[*12 July, which is a rather long way to say it,]] [[a minister]] spoke.',
};
const image = { src: '/test/fixtures/square.svg', alt: 'A square', width: 400, height: 300 };
const hotspot = {
  id: 'hotspot',
  type: 'hotspot',
  multiple: true,
  prompt: 'Where is it?',
  image,
  areas: [
    { label: 'Left', shape: 'rect', coords: [40, 20, 140, 120], correct: true },
    { label: 'Middle', shape: 'circle', coords: [200, 150, 40], feedback: 'It is round.' },
    { label: 'Right', shape: 'poly', coords: [280, 50, 380, 50, 300, 150], correct: true },
  ],
};
const lost = { ...hotspot, id: 'lost', image: { ...image, src: 'data:,' } };
const essay = {
  ...{ id: 'essay', type: 'extended-text', prompt: 'Why?', minWords: 2, maxWords: 4, model: 'Trade follows.' },
  rubric: [
    { text: 'names a consequence', points: 2 },
    { text: 'gives an example', points: 1 },
  ],
};

type State = (parent?: ParentNode) => Promise<Quiz>;

const written = async (parent: ParentNode | undefined, text: string) => {
  const quiz = await mount(bank({ selfAssess: true }, [essay]), {}, parent);
  const field = (await quiz.get('textbox', 'Why?')) as HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  return quiz;
};

const selected: State = async (parent) => {
  const quiz = await mount(bank({}, [hottext]), {}, parent);
  await quiz.press('29 June');
  await quiz.press('Syria');
  return quiz;
};
const placed =
  (item: object): State =>
  async (parent) => {
    const quiz = await mount(bank({}, [item]), {}, parent);
    await quiz.choose('Left', 'Middle');
    return quiz;
  };
const compared: State = async (parent) => {
  const quiz = await written(parent, 'Because.');
  await quiz.press('Check');
  await quiz.choose('names a consequence');
  return quiz;
};
const marked =
  (state: State, words: string): State =>
  async (parent) => {
    const quiz = await state(parent);
    await quiz.press('Check');
    await quiz.see(words);
    return quiz;
  };

export const spotStates: Readonly<Record<string, State>> = {
  'hottext, selected': selected,
  'hottext, marked': marked(selected, 'Missed'),
  'hotspot, chosen': placed(hotspot),
  'hotspot, marked': marked(placed(hotspot), 'Missed'),
  'hotspot without its picture, marked': marked(placed(lost), 'Missed'),
  'extended text, too long': (parent) => written(parent, 'one two three four five'),
  'extended text, compared': compared,
  'extended text, marked': marked(compared, 'Not in your text'),
};
