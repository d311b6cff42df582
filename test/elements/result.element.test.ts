/** The end: what the result says, the way back to each item, another session. */
import { expect } from 'chai';
import { bank, capital, primes, statements, third } from '../harness/banks.js';
import { mount, settle, until, type Quiz } from '../harness/quiz.js';

/** Answers the statements by `True` or `False`, and finishes. */
async function finish(quiz: Quiz, answers: readonly string[]): Promise<void> {
  for (const [index, answer] of answers.entries()) {
    await quiz.get('heading', new RegExp(`^Question ${index + 1} `));
    await quiz.choose(answer);
    if (index < answers.length - 1) await quiz.press('Next');
  }
  await quiz.press('Finish');
  await quiz.see('Your result');
}

const times = (count: number, word: string) => Array.from({ length: count }, () => word);
describe('the result', () => {
  for (const { name, items, settings = {}, answers, words, not = [] } of [
    {
      name: 'points and percentage',
      items: statements(10),
      answers: [...times(7, 'True'), ...times(3, 'False')],
      words: ['70% 7 of 10 points'],
      not: ['Pass mark'],
    },
    { name: 'one point', items: statements(1), answers: ['True'], words: ['100% 1 of 1 point '] },
    {
      name: 'two decimals at most',
      items: [third, ...statements(1)],
      answers: ['A third', 'True'],
      words: ['67% 1.33 of 2 points', 'Partly correct 0.33 of 1 point'],
    },
    {
      name: 'a pass mark that is reached',
      items: statements(2),
      settings: { passMark: 0.5 },
      answers: ['True', 'False'],
      words: ['Pass mark 50%: reached'],
    },
    {
      name: 'a pass mark that is not reached',
      items: statements(2),
      settings: { passMark: 0.6 },
      answers: ['True', 'False'],
      words: ['Pass mark 60%: not reached'],
    },
    {
      name: 'Noted, where nothing counts',
      items: statements(1, { scored: false }),
      settings: { passMark: 0.5 },
      answers: ['True'],
      words: ['Your result Noted'],
      not: ['%', 'points', 'Incorrect', 'Pass mark'],
    },
  ])
    it(`says ${name}`, async () => {
      const quiz = await mount(bank({ feedback: 'end', ...settings }, items));
      await finish(quiz, answers);
      for (const said of words) await quiz.see(said);
      for (const unsaid of not) expect(quiz.text).not.to.include(unsaid);
    });

  it('takes the focus to its heading and is read out', async () => {
    const quiz = await mount(bank({ feedback: 'end' }, statements(2)));
    await finish(quiz, ['True', 'False']);
    await quiz.focusIs('heading', 'Your result');
    expect(quiz.announced).to.eql(['1 of 2 points']);
  });

  it('has a row an item, that leads to it and back', async () => {
    const quiz = await mount(bank({ feedback: 'end' }, statements(3)));
    await finish(quiz, ['True', 'False', 'True']);
    await quiz.press(/^Question 2.*Statement 2.*Incorrect.*0 of 1 point/);
    await quiz.focusIs('heading', /^Question 2 of 3/);
    await quiz.see('Correct answer');
    expect(quiz.all('radio').every((radio) => radio.matches(':disabled'))).to.be.true;
    expect(quiz.names('button')).not.to.include('Check');
    await quiz.press('Next');
    await quiz.focusIs('heading', /^Question 3 of 3/);
    await quiz.press('Previous');
    await quiz.focusIs('heading', /^Question 2 of 3/);
    await quiz.press('Back to the result');
    await quiz.focusIs('heading', 'Your result');
    await quiz.press('Review');
    await quiz.focusIs('heading', /^Question 1 of 3/);
    expect(quiz.fired('attempt')).to.have.length(3);
    expect(quiz.fired('session-end')).to.have.length(1);
  });

  it('counts a question without an answer as none, not as wrong', async () => {
    const quiz = await mount(bank({ feedback: 'end' }, [capital, primes]));
    await quiz.choose('Danube');
    await quiz.press('Next');
    await quiz.press('Finish');
    await quiz.press('Finish anyway');
    await quiz.see('Question 2 : Which of these are primes? No answer 0 of 2 points');
  });

  it('shows the verdicts without the key under review: marks', async () => {
    const quiz = await mount(bank({ feedback: 'end', review: 'marks' }, [capital]));
    await quiz.choose('Rhine');
    await quiz.press('Finish');
    await quiz.press('Review');
    await quiz.see('Incorrect 0 of 1 point');
    await settle();
    for (const hidden of ['Correct answer', 'ten countries', 'Vienna on the Danube', 'The Elbe rises'])
      expect(quiz.markup).not.to.include(hidden);
  });

  for (const settings of [{ review: 'none' }, { feedback: 'never' }, { feedback: 'never', review: 'full' }])
    it(`leads nowhere under ${JSON.stringify(settings)}`, async () => {
      const quiz = await mount(bank(settings, statements(2)));
      const isImmediate = !('feedback' in settings);
      await (isImmediate ? quiz.answer('True') : quiz.choose('True'));
      await quiz.press('Next');
      await quiz.get('heading', /^Question 2/);
      await (isImmediate ? quiz.answer('False') : quiz.choose('False'));
      await quiz.press('Finish');
      await quiz.see('Your result');
      await settle();
      expect(quiz.names('button')).to.eql(['Start again', 'Print, copy or save', 'Saved on this device']);
      quiz.element.goTo('s1');
      await settle();
      expect(quiz.has('heading', 'Your result')).to.be.true;
      expect(quiz.text).not.to.match(/Correct|Incorrect|Statement/);
    });

  it('shows what a page adds below it, and at the foot', async () => {
    const quiz = await mount(bank({}, statements(1)));
    for (const slot of ['after-result', 'footer']) {
      const own = document.createElement('p');
      own.slot = slot;
      own.textContent = `own ${slot}`;
      quiz.element.append(own);
    }
    await quiz.see('own footer');
    expect(quiz.text).not.to.include('own after-result');
    await quiz.answer('True');
    await quiz.press('Finish');
    await quiz.see('own after-result');
  });
});

describe('Start again', () => {
  it('begins another session', async () => {
    const quiz = await mount(bank({}, statements(2)));
    await quiz.answer('True');
    await quiz.press('Next');
    await quiz.answer('False');
    const first = quiz.element.state!.sessionId;
    await quiz.press('Finish');
    await quiz.press('Start again');
    await quiz.focusIs('heading', /^Question 1 of 2/);
    expect(quiz.element.state!.sessionId).not.to.equal(first);
    expect(quiz.element.outcome).to.deep.include({ score: 0, maxScore: 2, finished: false });
    expect((quiz.all('radio') as HTMLInputElement[]).some(({ checked }) => checked)).to.be.false;
    expect(quiz.text).not.to.match(/Correct|Incorrect/);
    await until(() => quiz.fired('ready').length === 2);
    await quiz.answer('True');
    await quiz.see('Correct 1 of 1 point');
  });
});
