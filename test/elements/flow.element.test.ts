/** ELEMENT.md, “The flow”, sentence by sentence. */
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { bank, primes } from '../harness/banks.js';
import { can } from '../harness/engine.js';
import { deep, focused, mount, settle, until } from '../harness/quiz.js';

describe('Check', () => {
  it('says what is missing where nothing was chosen, and that is no attempt', async () => {
    const quiz = await mount(bank());
    await quiz.press('Check');
    await quiz.see('Choose an answer first.');
    await settle();
    expect(quiz.firedNames.filter((name) => name !== 'ready')).to.be.empty;
    expect(quiz.announced).to.eql(['Choose an answer first.']);
    expect(quiz.has('button', 'Check')).to.be.true;
    await quiz.choose('Rhine');
    await until(() => !quiz.text.includes('Choose an answer first.'));
  });

  it('takes a choice that was made just before, in the same task', async () => {
    const quiz = await mount(bank());
    const [radio] = [...deep(quiz.element)].filter((element) => element.localName === 'input');
    const check = [...deep(quiz.element)].find(({ textContent }) => textContent.trim() === 'Check');
    (radio as HTMLElement).click();
    (check as HTMLElement).click();
    await until(() => quiz.fired('attempt').length === 1);
    expect(quiz.announced).not.to.include('Choose an answer first.');
  });

  for (const [limits, chosen, words] of [
    [{ minChoices: 2 }, ['Two'], 'Choose at least 2 first.'],
    [{ maxChoices: 2 }, ['Two', 'Four', 'Nine'], 'Choose no more than 2.'],
    [{ minChoices: 2, maxChoices: 2 }, [], 'Choose an answer first.'],
  ] as const)
    it(`says “${words}”`, async () => {
      const quiz = await mount(bank({}, [{ ...primes, ...limits }]));
      await quiz.choose(...chosen);
      await quiz.press('Check');
      await quiz.see(words);
      await settle();
      expect(quiz.fired('attempt-request')).to.be.empty;
    });

  it('puts the focus on the button that stands in its place', async () => {
    const quiz = await mount(bank());
    await quiz.answer('Danube');
    await quiz.focusIs('button', 'Next');
    expect(quiz.has('button', 'Check')).to.be.false;
    quiz.element.goTo('flat');
    await quiz.answer('True');
    await quiz.focusIs('button', 'Finish');
  });

  it('keeps the focus in the item where all are on one page', async () => {
    const quiz = await mount(bank({ layout: 'all' }));
    await quiz.choose('Danube');
    await quiz.press('Check', 'first');
    await quiz.focusIs('heading', /^Question 1/);
  });

  it('once, where it is clicked twice', async () => {
    const quiz = await mount(bank());
    await quiz.choose('Danube');
    const check = await quiz.get('button', 'Check');
    const click = (detail: number) => new MouseEvent('click', { bubbles: true, composed: true, detail });
    check.dispatchEvent(click(1));
    check.dispatchEvent(click(2));
    await quiz.focusIs('button', 'Next');
    // The second click of a slow double click meets the button that took its place.
    focused()!.dispatchEvent(click(2));
    await settle();
    expect(quiz.fired('attempt')).to.have.length(1);
    expect(quiz.has('heading', /^Question 1/)).to.be.true;
    expect(quiz.text).to.include('Correct 1 of 1 point');
  });

  it('once, where it is clicked by script twice in a row', async () => {
    const quiz = await mount(bank());
    await quiz.choose('Danube');
    const check = await quiz.get('button', 'Check');
    check.click();
    check.click();
    await quiz.focusIs('button', 'Next');
    await settle();
    expect(quiz.fired('attempt')).to.have.length(1);
  });

  it('once, where Enter is held down', async function () {
    if (!can.holdKeys) this.skip();
    const quiz = await mount(bank());
    await quiz.choose('Danube');
    (await quiz.get('button', 'Check')).focus();
    for (let count = 0; count < 8; count++) await sendKeys({ down: 'Enter' });
    await quiz.focusIs('button', 'Next');
    for (let count = 0; count < 4; count++) await sendKeys({ down: 'Enter' });
    await sendKeys({ up: 'Enter' });
    await settle();
    expect(quiz.fired('attempt')).to.have.length(1);
    expect(quiz.has('heading', /^Question 1/)).to.be.true;
    await sendKeys({ press: 'Enter' });
    await quiz.focusIs('heading', /^Question 2/);
  });
});

describe('Next and Previous', () => {
  it('skip a question without an answer, where the way back is free', async () => {
    const quiz = await mount(bank());
    await quiz.press('Next');
    await quiz.focusIs('heading', /^Question 2 of 3/);
    await quiz.press('Next');
    await quiz.focusIs('heading', /^Question 3 of 3/);
    expect(quiz.has('button', 'Next')).to.be.false;
    await quiz.press('Previous');
    await quiz.focusIs('heading', /^Question 2 of 3/);
    expect(quiz.fired('item-change').map(({ itemId, index }) => [itemId, index])).to.eql([
      ['primes', 1],
      ['flat', 2],
      ['primes', 1],
    ]);
  });

  it('keep what was chosen and not checked', async () => {
    const quiz = await mount(bank());
    await quiz.choose('Rhine');
    await quiz.press('Next');
    await quiz.press('Previous');
    await quiz.get('heading', /^Question 1/);
    const [radio] = quiz.all('radio', 'Rhine') as HTMLInputElement[];
    expect(radio!.checked).to.be.true;
  });

  for (const feedback of ['immediate', 'end', 'never'])
    it(`ask once where there is no way back (${feedback})`, async () => {
      const quiz = await mount(bank({ navigation: 'forward', feedback }));
      await quiz.press('Next');
      await quiz.see('No answer yet, and you can’t come back.');
      expect(quiz.announced).to.eql(['No answer yet, and you can’t come back.']);
      expect(quiz.has('heading', /^Question 1/)).to.be.true;
      await quiz.press('Next');
      await quiz.focusIs('heading', /^Question 2/);
      await quiz.press('Next');
      await quiz.see('you can’t come back.');
    });
});

describe('Finish', () => {
  it('says first how many have no answer, and where', async () => {
    const quiz = await mount(bank({}, undefined), {});
    await quiz.answer('Danube');
    await quiz.press('Next');
    await quiz.press('Next');
    await quiz.press('Finish');
    await quiz.see('2 questions have no answer yet. Questions 2 and 3. They will count as 0 points.');
    await quiz.focusIs('button', 'Finish anyway');
    expect(quiz.fired('session-end')).to.be.empty;
    expect(quiz.has('button', 'Finish')).to.be.false;
    await quiz.press('Go to question 2');
    await quiz.focusIs('heading', /^Question 2 of 3/);
    expect(quiz.text).not.to.include('no answer yet');
    await quiz.answer('Two', 'Three');
    await quiz.press('Next');
    await quiz.press('Finish');
    await quiz.see('1 question has no answer yet. Question 3. It will count as 0 points.');
    await quiz.press('Finish anyway');
    await quiz.focusIs('heading', 'Your result');
    await quiz.see('75% 3 of 4 points');
    expect(quiz.announced.filter((said) => /no answer yet/.test(said))).to.eql([
      '2 questions have no answer yet.',
      '1 question has no answer yet.',
    ]);
  });

  for (const layout of ['one', 'all'])
    it(`keeps its question and the focus where the page refuses it, layout: ${layout}`, async () => {
      const quiz = await mount(bank({ feedback: 'end', layout }));
      quiz.element.addEventListener('recog-attempt-request', (event) => event.preventDefault(), { once: true });
      await quiz.choose('Danube');
      quiz.element.goTo('flat');
      await quiz.press('Finish');
      await quiz.press('Finish anyway');
      await quiz.see('This page takes no answer just now.');
      await quiz.focusIs('button', 'Finish anyway');
      await quiz.press('Finish anyway');
      await quiz.focusIs('heading', 'Your result');
    });

  it('has no way back to offer where there is none', async () => {
    const quiz = await mount(bank({ navigation: 'forward', feedback: 'end' }, [primes]));
    await quiz.press('Finish');
    await quiz.get('button', 'Finish anyway');
    expect(quiz.names('button').join()).not.to.include('Go to');
    await quiz.press('Finish anyway');
    await quiz.see('0% 0 of 2 points');
  });

  it('says so where all are on one page, too', async () => {
    const quiz = await mount(bank({ layout: 'all', feedback: 'end' }));
    await quiz.choose('Danube');
    await quiz.press('Finish');
    await quiz.press('Go to question 2');
    await quiz.focusIs('heading', /^Question 2 of 3/);
    expect(quiz.fired('session-end')).to.be.empty;
  });

  it('submits what was chosen and not checked', async () => {
    const quiz = await mount(bank({}, [primes]));
    await quiz.choose('Two', 'Three');
    await quiz.element.finish();
    await quiz.see('100% 2 of 2 points');
    expect(quiz.firedNames.slice(-2)).to.eql(['attempt', 'session-end']);
  });
});
