/** `<recog-item>`: items of one session, scattered over the page; and one that opens once a paragraph was read past. */
import { expect } from 'chai';
import { bank } from '../harness/banks.js';
import { deep, focused, make, put, settle, squeeze, textOf, until, type Quiz } from '../harness/quiz.js';

const placeItem = (item: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement => {
  const element = document.createElement('recog-item');
  element.setAttribute('for', 'quiz');
  element.setAttribute('item', item);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return put(element);
};

const placeQuiz = (settings: object = {}): Quiz => {
  const quiz = make(bank(settings), { id: 'quiz' });
  put(quiz.element);
  quiz.listen();
  return quiz;
};

const text = (element: Element) => squeeze(textOf(element.shadowRoot!));
const find = <E extends HTMLElement>(root: Element, selector: string, words: string): Promise<E> =>
  until(
    () =>
      [...deep(root.shadowRoot!)].find((one) => one.matches(selector) && one.textContent.trim().startsWith(words)) as E,
    () => `no ${selector} “${words}” in ${text(root)}`,
  );
const press = async (root: Element, name: string) => {
  const button = await find<HTMLButtonElement>(root, 'button', name);
  button.focus();
  button.click();
};
const choose = async (root: Element, label: string) => (await find<HTMLElement>(root, 'label', label)).click();

describe('items apart from their quiz', () => {
  it('belong to its session: answered where they stand, counted there', async () => {
    const before = placeItem('vienna');
    const quiz = placeQuiz();
    await quiz.when('ready');
    await until(() => text(before).includes('Which river'));
    expect(text(before)).to.include('Question 1 of 3');
    expect(quiz.text).to.not.include('Which river');
    expect(quiz.text).to.include('Which of these are primes?');
    await choose(before, 'Danube');
    await press(before, 'Check');
    await until(() => text(before).includes('Correct 1 of 1 point'));
    expect(quiz.fired('attempt').map(({ itemId }) => itemId)).to.eql(['vienna']);
    expect(quiz.announced.at(-1)).to.equal('Correct. 1 of 1 point');
    // Nothing stands in the place of Check: the focus is not lost.
    await until(() => focused()?.localName === 'h3');
    await quiz.press('Finish');
    await quiz.press('Finish anyway');
    await quiz.see('Your result');
    expect(quiz.element.outcome!.score).to.equal(1);
    expect(text(before)).to.include('Correct');
    expect(text(before)).to.not.include('Back to the result');
  });

  it('say what is missing where it is missing', async () => {
    const item = placeItem('vienna');
    placeQuiz();
    await press(item, 'Check');
    await until(() => text(item).includes('Choose an answer first.'));
  });

  it('may come before the quiz or after it, be taken out and put back', async () => {
    const quiz = placeQuiz({ layout: 'all' });
    await quiz.when('ready');
    const item = placeItem('flat');
    await until(() => text(item).includes('The Earth is flat.'));
    await until(() => !quiz.text.includes('The Earth is flat.'));
    item.remove();
    await until(() => quiz.text.includes('The Earth is flat.'));
    put(item);
    await until(() => !quiz.text.includes('The Earth is flat.'));
    await choose(item, 'False');
    await press(item, 'Check');
    await until(() => text(item).includes('Correct'));
  });

  it('say so where the quiz has no such item, and show nothing where there is no such quiz', async () => {
    const item = placeItem('nowhere');
    const other = placeItem('vienna', { for: 'nobody' });
    const quiz = placeQuiz();
    await quiz.when('ready');
    await until(() => text(item).includes('There is no question “nowhere” in the quiz “quiz”.'));
    await settle();
    expect(text(other)).to.equal('');
  });
});

describe('an item that opens after a paragraph', () => {
  const putParagraph = (): HTMLElement => {
    const paragraph = document.createElement('p');
    paragraph.id = 'read-me';
    paragraph.textContent = 'The Danube runs from the Black Forest to the Black Sea.';
    const above = put(document.createElement('div'));
    above.style.height = '3000px';
    put(paragraph);
    return paragraph;
  };
  const isShut = (item: Element) =>
    ![...deep(item.shadowRoot!)].some(
      (one) => one.localName === 'h3' && one.checkVisibility({ visibilityProperty: true }),
    );

  for (const [after, what] of [
    ['#read-me', 'a selector'],
    ['runs from the Black Forest', 'a quote'],
  ] as const)
    it(`by ${what}: once that was read past, and nothing on the page moves`, async () => {
      window.scrollTo(0, 0);
      const paragraph = putParagraph();
      const item = placeItem('vienna', { 'data-after': after });
      const below = put(document.createElement('div'));
      below.style.height = '3000px';
      const quiz = placeQuiz();
      await quiz.when('ready');
      await until(() => text(item).includes('A question on what you are reading opens here.'));
      await settle();
      expect(isShut(item)).to.equal(true);
      const { top, height } = item.getBoundingClientRect();
      const from = top + window.scrollY;
      paragraph.scrollIntoView({ block: 'start' });
      await until(() => !isShut(item));
      const open = item.getBoundingClientRect();
      expect([open.top + window.scrollY, open.height]).to.eql([from, height]);
      window.scrollTo(0, 0);
      await settle();
      expect(isShut(item)).to.equal(false);
    });

  it('or when the reader opens it', async () => {
    window.scrollTo(0, 0);
    const item = placeItem('vienna', { 'data-after': 'words that stand nowhere on this page' });
    const quiz = placeQuiz();
    await quiz.when('ready');
    await press(item, 'Open the question');
    await until(() => !isShut(item));
    await until(() => focused()?.localName === 'h3');
  });

  it('with the focus on the question, though a passage with a title stands above it', async () => {
    window.scrollTo(0, 0);
    const { items, ...plain } = bank() as { items: readonly object[] };
    const item = placeItem('vienna', { 'data-after': 'words that stand nowhere on this page' });
    const quiz = make(
      { ...plain, sections: [{ id: 'rivers', title: 'Rivers', text: 'The Danube is long.', items }] },
      { id: 'quiz' },
    );
    put(quiz.element);
    quiz.listen();
    await quiz.when('ready');
    await until(() => text(item).includes('The Danube is long.'));
    await press(item, 'Open the question');
    await until(() => focused()?.textContent.includes('Question 1 of 3'));
  });
});
