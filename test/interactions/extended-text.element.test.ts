import { expect } from 'chai';
import { bank } from '../harness/banks.js';
import { deep, focused, keys, leave, mount, squeeze, textOf, until, type Quiz } from '../harness/quiz.js';

const free = {
  id: 'why',
  type: 'extended-text',
  prompt: 'Why does it matter?',
  minWords: 3,
  maxWords: 5,
  model: 'Trade follows.',
  explanation: 'There are many reasons.',
};
const rubric = [
  { text: 'names a consequence', points: 2 },
  { text: 'gives an example', points: 1 },
];
const assessed = { ...free, rubric };

const find = ({ element }: Quiz, selector: string) =>
  [...deep(element)].filter((node): node is HTMLElement => node.matches(selector));
const box = async (quiz: Quiz) => (await quiz.get('textbox', 'Why does it matter?')) as HTMLTextAreaElement;
const write = async (quiz: Quiz, text: string) => {
  const field = await box(quiz);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};
const counts = (quiz: Quiz) => find(quiz, '.words').map((node) => squeeze(textOf(node)));
const criteria = (quiz: Quiz) => find(quiz, '[part=option]').map((node) => squeeze(textOf(node)));

describe('extended-text', () => {
  it('is a box of several lines, named by the prompt, with a word count', async () => {
    const quiz = await mount(bank({}, [free]));
    const field = await box(quiz);
    expect(field.localName).to.equal('textarea');
    await until(() => counts(quiz).join() === '0 words 3 to 5 words');
    await write(quiz, 'One');
    await until(() => counts(quiz).join() === '1 word 3 to 5 words');
    field.select();
    await keys('A', ' ', 'b', 'Enter', 'c');
    await until(() => counts(quiz).join() === '3 words 3 to 5 words');
    expect(quiz.fired('response-change').at(-1)!['response']).to.eql({ text: 'A b\nc' });
    // Enter is a new line there.
    expect(quiz.fired('attempt')).to.be.empty;
  });

  for (const [limits, words] of [
    [{}, '0 words'],
    [{ minWords: 1000 }, '0 words at least 1,000 words'],
    [{ maxWords: 1 }, '0 words at most 1 word'],
    [{ minWords: 1, maxWords: 2 }, '0 words 1 to 2 words'],
  ] as const)
    it(`tells how many: ${words}`, async () => {
      const { id, type, prompt } = free;
      const quiz = await mount(bank({}, [{ id, type, prompt, ...limits }]));
      await until(
        () => counts(quiz).join() === words,
        () => counts(quiz).join(),
      );
    });

  it('tells once that there are too many, in a live region that is there before', async () => {
    const quiz = await mount(bank({}, [free]));
    await write(quiz, 'a b c d e');
    const region = find(quiz, '[role=status]').find((node) => node.matches('.limit'))!;
    expect(region.textContent).to.equal('');
    let changes = 0;
    new MutationObserver(() => changes++).observe(region, { childList: true, characterData: true, subtree: true });
    await write(quiz, 'a b c d e f');
    await until(() => region.textContent === 'That is more than 5 words.');
    await write(quiz, 'a b c d e f g');
    await until(() => counts(quiz)[0]!.startsWith('7'));
    expect(changes).to.equal(1);
    await write(quiz, 'a');
    await until(() => region.textContent === '');
  });

  it('is noted, and the model answer shown; too short is no fault', async () => {
    const quiz = await mount(bank({}, [free]));
    await quiz.see('Not scored');
    expect(quiz.markup).not.to.include('Trade follows');
    await write(quiz, 'Because\n<b>so</b>.');
    await quiz.press('Check');
    await quiz.see('Noted');
    await quiz.see('Model answer Trade follows.');
    await quiz.see('There are many reasons.');
    expect(quiz.all('textbox')).to.be.empty;
    const given = find(quiz, '[part=field]')[0]!;
    expect(given.textContent).to.equal('Because\n<b>so</b>.');
    expect(getComputedStyle(given).whiteSpace).to.contain('pre-line');
    expect(quiz.fired('attempt')[0]!['response']).to.eql({ text: 'Because\n<b>so</b>.' });
  });

  for (const text of ['', ' \n\u2003'])
    it(`says what is missing of ${JSON.stringify(text)}`, async () => {
      const quiz = await mount(bank({ selfAssess: true }, [assessed]));
      await write(quiz, text);
      await quiz.press('Check');
      await quiz.see('Write an answer first.');
      expect(quiz.fired('attempt')).to.be.empty;
      expect(quiz.markup).not.to.include('Trade follows');
    });

  it('lists the rubric to compare with where nobody marks', async () => {
    const quiz = await mount(bank({}, [assessed]));
    await write(quiz, 'Because.');
    await quiz.press('Check');
    await quiz.see('Noted');
    expect(criteria(quiz)).to.eql(['names a consequence 2 points', 'gives an example 1 point']);
    expect(quiz.all('checkbox')).to.be.empty;
    expect(find(quiz, '[part=mark]')).to.be.empty;
  });

  it('is marked by the learner: the first Check shows what to compare with, the second submits', async () => {
    const quiz = await mount(bank({ selfAssess: true }, [assessed]));
    await quiz.see('3 points');
    await write(quiz, 'Because.');
    expect(quiz.markup).not.to.include('Trade follows').and.not.to.include('names a consequence');
    await quiz.press('Check');
    await quiz.see('Now compare your text and tick what it does.');
    expect(quiz.announced.at(-1)).to.include('Now compare');
    await quiz.see('Trade follows.');
    await quiz.get('group', 'Which of these does your text do?');
    expect(quiz.fired('attempt')).to.be.empty;
    expect((await box(quiz)).readOnly).to.be.true;
    expect(quiz.rows).to.eql(['names a consequence 2 points', 'gives an example 1 point']);
    await quiz.choose('gives an example', 'names a consequence', 'gives an example');
    await quiz.press('Check');
    await quiz.see('Partly correct 2 of 3 points');
    expect(quiz.fired('attempt')[0]!['response']).to.eql({ text: 'Because.', claimed: [0] });
    expect(criteria(quiz)).to.eql([
      'names a consequence In your text 2 points',
      'gives an example Not in your text 1 point',
    ]);
    expect(quiz.all('checkbox')).to.be.empty;
    await quiz.press('Finish');
    await quiz.press('Review');
    await quiz.see('names a consequence In your text');
  });

  it('may claim nothing', async () => {
    const quiz = await mount(bank({ selfAssess: true }, [assessed]));
    await write(quiz, 'Because.');
    await quiz.press('Check');
    await quiz.see('Trade follows.');
    await quiz.press('Check');
    await quiz.see('Incorrect 0 of 3 points');
  });

  it('goes on where it was, after a reload', async () => {
    const source = bank({ selfAssess: true }, [assessed]);
    const first = await mount(source);
    await write(first, 'Because.');
    await first.press('Check');
    await first.choose('gives an example');
    await leave(first);
    const quiz = await mount(source);
    await quiz.see('Trade follows.');
    expect((await box(quiz)).value).to.equal('Because.');
    expect(quiz.rows).to.eql(['names a consequence 2 points', 'x gives an example 1 point']);
    await quiz.press('Check');
    await quiz.see('1 of 3 points');
  });

  it('keeps the text, and the focus, while it is written', async () => {
    const quiz = await mount(bank({}, [free]));
    const field = await box(quiz);
    field.focus();
    await keys('a', 'b', 'c', 'ArrowLeft', 'x');
    await until(() => field.value === 'abxc');
    expect(focused()).to.equal(field);
    expect(field.selectionStart).to.equal(3);
  });
});
