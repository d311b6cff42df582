import { expect } from 'chai';
import { bank } from '../harness/banks.js';
import { deep, mount, settle, squeeze, textOf, until, type Quiz } from '../harness/quiz.js';
import { en as shell, type Messages } from '../../src/i18n/en.js';
import type { ArticleText } from '../../src/interactions/interaction-element.js';
import { FindEvidenceInteraction } from '../../src/interactions/find-evidence/find-evidence-interaction.js';

const tides = {
  id: 'tides',
  type: 'find-evidence',
  prompt: 'Which says why?',
  text: 'The sea rises. The pull of the moon is why. Tables tell the times.',
  evidence: [{ quote: 'the pull of the moon' }],
};
const long = {
  ...tides,
  id: 'long',
  text: Array.from({ length: 80 }, (_, n) => `Sentence ${n} speaks of thing ${n}.`).join(' '),
  evidence: [{ quote: 'Sentence 70 speaks of thing 70' }],
};

const interactionOf = ({ element }: Quiz) =>
  [...deep(element)].find(({ localName }) => localName.endsWith('interaction'))!;
const rowsOf = (root: Element) =>
  [...deep(root)].filter((node) => node.matches('.option')).map((row) => squeeze(textOf(row)));
const noteOf = (quiz: Quiz) => interactionOf(quiz).shadowRoot!.querySelector('.note')!.textContent.trim();
const search = async (quiz: Quiz, words: string) => {
  const field = (await quiz.get('searchbox', 'Find in the text')) as HTMLInputElement;
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

describe('find-evidence', () => {
  it('is a group of radio buttons, one a sentence, without a search where they are few', async () => {
    const quiz = await mount(bank({}, [tides]));
    const group = await quiz.get('group', 'Which says why?');
    await until(() => quiz.all('radio').length === 3);
    expect(quiz.all('radio').every((radio) => group.contains(radio))).to.equal(true);
    expect(quiz.all('searchbox')).to.eql([]);
    await quiz.choose('The sea rises.');
    expect(quiz.fired('response-change').map(({ response }) => response)).to.eql([['The sea rises.']]);
  });

  it('says what was chosen and which sentence holds the quote', async () => {
    const quiz = await mount(bank({}, [tides]));
    await quiz.choose('The sea rises.');
    await quiz.press('Check');
    await quiz.see('Correct answer');
    expect(rowsOf(quiz.element)).to.eql([
      'The sea rises. Incorrect',
      'The pull of the moon is why. Correct answer',
      'Tables tell the times.',
    ]);
  });

  it('lets several be chosen, and no more than may be, in the order of the passage', async () => {
    const quiz = await mount(bank({}, [{ ...tides, sentences: 2 }]));
    await quiz.choose('Tables tell the times.', 'The sea rises.', 'The pull of the moon is why.');
    await settle();
    expect(quiz.fired('response-change').at(-1)).to.have.deep.property('response', [
      'The sea rises.',
      'Tables tell the times.',
    ]);
    expect(quiz.all('checkbox').map((box) => (box as HTMLInputElement).checked)).to.eql([true, false, true]);
    expect(textOf(interactionOf(quiz).shadowRoot!)).to.include('No more than 2');
  });

  it('draws at most 50 of many, finds the others by their words, and keeps what was chosen', async () => {
    const quiz = await mount(bank({}, [long]));
    await until(() => quiz.all('radio').length === 50);
    expect(noteOf(quiz)).to.equal('30 more: narrow it down.');
    await search(quiz, 'THING séntence 70');
    await until(() => quiz.all('radio').length === 1);
    expect(noteOf(quiz)).to.equal('');
    await quiz.choose('Sentence 70 speaks of thing 70.');
    await search(quiz, 'zebra');
    await until(() => noteOf(quiz) === 'No sentence has these words.');
    expect(rowsOf(quiz.element)).to.eql(['Sentence 70 speaks of thing 70.']);
    await search(quiz, '');
    await until(() => quiz.all('radio').length === 51);
  });

  it('shows of many, once it is marked, those that something is said of', async () => {
    const quiz = await mount(bank({}, [long]));
    await quiz.choose('Sentence 3 speaks of thing 3.');
    await quiz.press('Check');
    await quiz.see('Correct answer');
    expect(rowsOf(quiz.element)).to.eql([
      'Sentence 3 speaks of thing 3. Partly correct',
      'Sentence 70 speaks of thing 70. Correct answer',
    ]);
  });

  it('says so where there is no text, and can be left', async () => {
    const { text: _, ...bare } = tides;
    const quiz = await mount(bank({ navigation: 'free' }, [bare, long]));
    await quiz.see('The text that this question is about is not on this page.');
    await quiz.press('Check');
    await settle();
    expect(quiz.fired('attempt')).to.eql([]);
  });
});

/** Stands in for an article, whose own tests are elsewhere. */
class Article implements ArticleText {
  readonly #sentences: readonly string[];
  readonly painted: (readonly string[])[] = [];
  from: HTMLElement | undefined;
  onPick: ((sentence: string) => void) | undefined;
  onEnd: (() => void) | undefined;

  constructor(sentences: readonly string[]) {
    this.#sentences = sentences;
  }
  sentences() {
    return Promise.resolve(this.#sentences);
  }
  paint(sentences: readonly string[]) {
    this.painted.push(sentences);
  }
  pick(from: HTMLElement, onPick: (sentence: string) => void, onEnd: () => void) {
    Object.assign(this, { from, onPick, onEnd });
    return () => (this.onPick = undefined);
  }
}

const TAG = 'recog-find-evidence-interaction';

describe('find-evidence in an article', () => {
  let element: FindEvidenceInteraction;
  const given: unknown[] = [];
  const open = async (article: ArticleText) => {
    // The embed may have been here before.
    if (!customElements.get(TAG)) customElements.define(TAG, FindEvidenceInteraction);
    given.length = 0;
    element = new FindEvidenceInteraction();
    element.view = { prompt: 'Which?', most: 1 };
    element.response = null;
    element.disabled = false;
    const plain = (text: unknown) => text;
    element.context = {
      ...{ messages: shell as Messages, number: String, text: plain, media: () => '', base: '', article },
      mark: (_: unknown, word: unknown) => word,
    };
    element.addEventListener('response-change', (event) => {
      const { response } = event as unknown as { response: readonly string[] };
      given.push(response);
      element.response = response;
    });
    document.body.append(element);
    await until(() => rowsOf(element).length === 3);
  };
  const button = () => element.shadowRoot!.querySelector('button')!;
  afterEach(() => element.remove());
  const article = () => new Article(['One is.', 'Two are.', 'Three were.']);

  it('takes a sentence that is picked there, paints it and says so', async () => {
    const text = article();
    await open(text);
    expect(button().textContent.trim()).to.equal('Select in the text');
    expect(button().getAttribute('aria-pressed')).to.equal('false');
    button().click();
    await until(() => button().getAttribute('aria-pressed') === 'true');
    text.onPick!('Two are.');
    await until(() => text.painted.at(-1)?.join() === 'Two are.');
    expect(given).to.eql([['Two are.']]);
    expect(element.shadowRoot!.querySelector('[aria-live]')!.textContent.trim()).to.equal('Selected: Two are.');
    expect(element.shadowRoot!.querySelectorAll('input')[1]!.checked).to.equal(true);
  });

  for (const [how, end] of [
    ['the way back', ({ onEnd }) => onEnd!()],
    ['the button', () => button().click()],
    ['being taken off the page', () => element.remove()],
    ['being marked', () => void (element.disabled = true)],
  ] as readonly (readonly [how: string, end: (text: Article) => void])[])
    it(`ends that by ${how}, and takes the paint away`, async () => {
      const text = article();
      await open(text);
      button().click();
      expect(text.from).to.equal(button());
      text.onPick!('Three were.');
      await until(() => text.painted.at(-1)?.join() === 'Three were.');
      end(text);
      await until(() => !text.onPick);
      expect(text.painted.at(-1)).to.eql([]);
      expect(given).to.eql([['Three were.']]);
    });

  it('keeps what was chosen though the article has it no more, and takes one that fails for none', async () => {
    await open(article());
    element.response = ['It was there.'];
    await until(() => rowsOf(element).at(-1) === 'It was there.');
    const broken = article();
    broken.sentences = () => Promise.reject(new Error('gone'));
    element.response = null;
    element.context = { ...element.context, article: broken };
    await until(() => element.shadowRoot!.textContent.includes('not on this page'));
    expect(element.complete()).to.include('not on this page');
  });

  it('shows the quote once it is told', async () => {
    await open(article());
    await import('../../src/interactions/find-evidence/marks.js');
    element.view = { ...element.view, key: 'Two are', marks: [{ text: 'One is.', state: 'incorrect' }] };
    element.response = ['One is.'];
    await until(() => squeeze(textOf(element)).includes('Two are'));
    expect(rowsOf(element)).to.include('One is. Incorrect');
  });
});
