/** What a teacher turns on: further attempts, hints, certainty, "I don't know", passages, the list of questions. */
import { expect } from 'chai';
import { bank, capital, flat, primes } from '../harness/banks.js';
import { keys, leave, mount, settle, until } from '../harness/quiz.js';
import { slowWrites } from '../harness/stored.js';

const hinted = { ...capital, hints: ['It is blue.', 'It is long.'] };
const who = {
  ...{ id: 'who', type: 'match', prompt: 'Who is who?' },
  pairs: [
    { id: 'p', prompt: 'Pushilin', answer: 'leader' },
    { id: 'n', prompt: 'Nikonorova', answer: 'minister' },
  ],
  distractors: ['president'],
};

describe('further attempts', () => {
  it('tell the verdict and what was chosen, never the key; the best counts, less what each takes off', async () => {
    const quiz = await mount(bank({ attempts: 3, attemptPenalty: 0.25 }, [capital]));
    await quiz.see('Each further attempt takes off 0.25 points.');
    await quiz.answer('Rhine');
    await quiz.see('Incorrect 0 of 1 point');
    await quiz.see('2 attempts left.');
    expect(quiz.announced.at(-1)).to.equal('Incorrect. 0 of 1 point 2 attempts left.');
    expect(quiz.text).to.not.match(/Correct answer|ten countries|How was this scored/);
    await quiz.focusIs('button', 'Try again');
    expect(quiz.has('button', 'Check')).to.equal(false);
    await keys('Enter');
    await quiz.get('button', 'Check');
    expect(quiz.text).to.not.include('Incorrect');
    await quiz.answer('Danube');
    await quiz.see('Correct 0.75 of 1 point');
    await quiz.see('ten countries');
    expect(quiz.fired('attempt').map(({ attempt }) => attempt)).to.eql([1, 2]);
    expect(quiz.element.outcome!.score).to.equal(0.75);
  });

  it('give up their rest for the answer, which stays shown after a reload', async () => {
    const first = await mount(bank({ attempts: 'unlimited' }, [capital]));
    await first.answer('Rhine');
    await first.press('Show the answer');
    await first.see('Correct answer');
    await first.focusIs('button', 'Finish');
    expect(first.element.outcome!.score).to.equal(0);
    expect(first.fired('attempt')).to.have.length(1);
    await leave(first);
    const second = await mount(bank({ attempts: 'unlimited' }, [capital]));
    await second.see('Correct answer');
    expect(second.has('button', 'Try again')).to.equal(false);
  });

  it('go on after a reload where they were', async () => {
    const first = await mount(bank({ attempts: 2 }, [capital]));
    await first.answer('Rhine');
    await first.see('1 attempt left.');
    await leave(first);
    const second = await mount(bank({ attempts: 2 }, [capital]));
    await second.see('1 attempt left.');
    expect(second.text).to.not.include('Correct answer');
    await second.press('Try again');
    await second.answer('Elbe');
    await second.see('Correct answer');
  });

  it('keep the right parts', async () => {
    const quiz = await mount(bank({ attempts: 2 }, [who]));
    const choose = async (name: string, text: string) => {
      const select = (await quiz.get('combobox', name)) as HTMLSelectElement;
      select.value = [...select.options].find((option) => option.textContent.trim() === text)!.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    await choose('Pushilin', 'leader');
    await choose('Nikonorova', 'president');
    await quiz.press('Check');
    await quiz.see('Partly correct 0.5 of 1 point');
    await quiz.press('Try again');
    const shown = async (name: string) =>
      ((await quiz.get('combobox', name)) as HTMLSelectElement).selectedOptions[0]!.textContent.trim();
    await until(() => quiz.element.state!.items[0]!.told === undefined);
    expect(await shown('Pushilin')).to.equal('leader');
    expect(await shown('Nikonorova')).to.equal('Choose…');
    await choose('Nikonorova', 'minister');
    await quiz.press('Check');
    await quiz.see('Correct 1 of 1 point');
  });

  it('count one where Check is pressed twice', async () => {
    const quiz = await mount(bank({ attempts: 3 }, [capital]));
    await quiz.choose('Rhine');
    const check = await quiz.get('button', 'Check');
    for (let i = 0; i < 3; i++) check.click();
    await quiz.see('2 attempts left.');
    await settle();
    expect(quiz.fired('attempt')).to.have.length(1);
  });
});

describe('hints', () => {
  it('open one by one, are read out, stay after a reload, and cost what they say', async () => {
    const first = await mount(bank({ hintPenalty: 0.1 }, [hinted]));
    await first.see('A hint takes off 0.1 points.');
    await first.press('Hint');
    await first.see('Hint 1 of 2 It is blue.');
    await until(() => first.announced.at(-1) === 'Hint 1 of 2. It is blue.');
    expect(first.text).to.not.include('It is long.');
    await leave(first);
    const second = await mount(bank({ hintPenalty: 0.1 }, [hinted]));
    await second.see('It is blue.');
    await second.press('Hint');
    await second.see('Hint 2 of 2 It is long.');
    await second.focusIs('heading', /^Question 1/);
    expect(second.has('button', 'Hint')).to.equal(false);
    await second.answer('Danube');
    await second.see('Correct 0.8 of 1 point');
    expect(second.fired('attempt')[0]!['hints']).to.equal(2);
    await second.see('It is blue.');
  });
});

describe('“I don’t know”', () => {
  it('counts 0 and never a penalty, and shows the key at once', async () => {
    const quiz = await mount(bank({ dontKnow: true, attempts: 2 }, [capital]));
    await quiz.press("I don't know");
    await quiz.see('Correct answer');
    await quiz.focusIs('button', 'Finish');
    const [attempt] = quiz.fired('attempt');
    expect([attempt!['dontKnow'], attempt!['response']]).to.eql([true, null]);
    expect(quiz.element.outcome!.score).to.equal(0);
    expect(quiz.fired('attempt-request')).to.have.length(0);
  });

  it('leaves the focus in its item where all are on one page, as Show the answer does', async () => {
    const settings = { layout: 'all', dontKnow: true, attempts: 3 };
    const quiz = await mount(bank(settings, [{ ...flat, id: 'first' }, capital]));
    await quiz.press("I don't know", 'first');
    await quiz.focusIs('heading', /^Question 1/);
    await quiz.choose('Rhine');
    await quiz.press('Check');
    await quiz.press('Show the answer');
    await quiz.focusIs('heading', /^Question 2/);
  });

  it('may be taken back where feedback comes at the end', async () => {
    const quiz = await mount(bank({ dontKnow: true, feedback: 'end' }, [capital, primes]));
    await quiz.press("I don't know");
    await quiz.see('You said that you don’t know.');
    await quiz.choose('Danube');
    await until(() => !quiz.text.includes('You said'));
    await quiz.press('Next');
    await quiz.press("I don't know");
    await quiz.see('You said that you don’t know.');
    await quiz.press('Finish');
    await quiz.get('heading', 'Your result');
    expect(quiz.fired('attempt').map(({ dontKnow }) => dontKnow)).to.eql([false, true]);
  });
});

describe('the buttons of a question', () => {
  for (const [feedback, main] of [
    ['immediate', ['Check', 'Hint', "I don't know", 'Next']],
    ['end', ['Next', 'Hint', "I don't know"]],
  ] as const)
    it(`begin with the main one, feedback: ${feedback}`, async () => {
      const quiz = await mount(bank({ feedback, dontKnow: true }, [hinted, flat]));
      expect(quiz.names('button').slice(0, main.length)).to.eql(main);
      await quiz.press('Next');
      await quiz.get('heading', /^Question 2/);
      expect(quiz.names('button')[0]).to.equal(feedback === 'end' ? 'Finish' : 'Check');
    });
});

describe('certainty', () => {
  it('is a group of its name, each choice described by what is at stake, of the item’s points', async () => {
    const quiz = await mount(bank({ certainty: true }, [{ ...capital, points: 0.5 }]));
    await quiz.get('radiogroup', 'How sure are you?');
    const stakes = [];
    for (const name of ['Not sure', 'Fairly sure', 'Very sure']) {
      const ids = (await quiz.get('radio', name)).getAttribute('aria-describedby')!.split(' ');
      stakes.push(ids.map((id) => quiz.element.shadowRoot!.getElementById(id)!.textContent.trim()).at(-1));
    }
    expect(stakes).to.eql(['+0.5 / 0', '+1 / −1', '+1.5 / −3']);
  });

  it('is recorded as it was chosen, the lowest, too; nothing is ticked that was not', async () => {
    const quiz = await mount(bank({ certainty: true }, [capital, { ...capital, id: 'again' }]));
    expect(quiz.rows.filter((row) => row.startsWith('x '))).to.eql([]);
    await quiz.choose('Danube', 'Not sure');
    await until(() => quiz.element.state!.items[0]!.certainty === 'low');
    await quiz.press('Check');
    await quiz.press('Next');
    await quiz.answer('Rhine');
    expect(quiz.fired('attempt').map(({ certainty }) => certainty)).to.eql(['low', null]);
    expect(quiz.element.outcome).to.include({ score: 1, maxScore: 6 });
  });

  it('is not asked for, nor are costs told, where nothing counts', async () => {
    const settings = { certainty: true, attempts: 3, attemptPenalty: 0.5, hintPenalty: 0.5 };
    const essay = { id: 'essay', type: 'extended-text', prompt: 'Why?', hints: ['Think.'] };
    const quiz = await mount(bank(settings, [essay, { ...hinted, id: 'free', scored: false }, hinted]));
    for (const n of [1, 2]) {
      await quiz.get('heading', new RegExp(`^Question ${n}`));
      await quiz.get('button', 'Hint');
      expect(quiz.text).not.to.match(/How sure|takes off/);
      await quiz.press('Next');
    }
    await quiz.see('How sure are you?');
    await quiz.see('A hint takes off 0.5 points.');
  });

  for (const [level, chosen, points] of [
    ['Not sure', 'Danube', '1 of 3 points'],
    ['Very sure', 'Danube', '3 of 3 points'],
    ['Fairly sure', 'Rhine', '-2 of 3 points'],
    ['Very sure', 'Rhine', '-6 of 3 points'],
  ] as const)
    it(`${level}, ${chosen}: ${points}`, async () => {
      const quiz = await mount(bank({ certainty: true }, [capital]));
      await quiz.choose(chosen);
      ((await quiz.get('radio', new RegExp(`^${level}`))) as HTMLInputElement).click();
      await quiz.press('Check');
      await quiz.see(points);
      expect(quiz.element.outcome).to.include({ score: parseInt(points), maxScore: 3 });
    });

  it('stands at once, however long it takes to save it', async () => {
    const quiz = await mount(bank({ certainty: true }, [capital]));
    await quiz.choose('Danube');
    await quiz.see('Saved on this device');
    await settle();
    const speedUp = slowWrites(300);
    const isSure = (await quiz.get('radio', /^Very sure/)) as HTMLInputElement;
    isSure.click();
    for (let n = 0; n < 12; n++) {
      await new Promise(requestAnimationFrame);
      expect(isSure.checked, `frame ${n}`).to.equal(true);
    }
    speedUp();
  });

  it('is there after a reload', async () => {
    const first = await mount(bank({ certainty: true, feedback: 'end' }, [capital]));
    await first.choose('Danube');
    ((await first.get('radio', /^Very sure/)) as HTMLInputElement).click();
    await until(() => first.element.state!.items[0]!.certainty === 'high');
    await settle();
    await leave(first);
    const second = await mount(bank({ certainty: true, feedback: 'end' }, [capital]));
    expect(await second.get('radio', /^Very sure/)).to.have.property('checked', true);
    await second.press('Finish');
    await second.get('heading', 'Your result');
    expect(second.fired('attempt')[0]!['certainty']).to.equal('high');
  });
});

describe('sections', () => {
  it('show their passage with each of their items, and no other', async () => {
    const quiz = await mount({
      ...bank({}, []),
      items: undefined,
      sections: [{ title: 'A river', text: 'It flows.', items: [capital] }, { items: [primes] }],
    });
    await quiz.see('A river It flows.');
    await quiz.press('Next');
    await until(() => !quiz.text.includes('It flows.'));
  });

  it('with a title leave the focus to the question’s own heading', async () => {
    const sections = [{ items: [primes] }, { title: 'A river', text: 'It flows.', items: [capital] }];
    const quiz = await mount({ ...bank({ feedback: 'end' }, []), items: undefined, sections });
    await quiz.press('Next');
    await quiz.focusIs('heading', /^Question 2/);
    await quiz.choose('Rhine');
    await quiz.element.finish();
    await quiz.press('Practise what was wrong');
    await quiz.choose('Two', 'Three');
    await quiz.press('Next');
    await quiz.focusIs('heading', /^Question 2/);
    await quiz.element.finish();
    await quiz.press('Start again');
    await quiz.focusIs('heading', /^Question 1/);
  });
});

describe('the list of questions', () => {
  it('tells number, state and prompt, and leads to any', async () => {
    const quiz = await mount(bank({}, [capital, primes, flat]));
    await quiz.answer('Danube');
    await quiz.press('All questions');
    await quiz.get('button', /^Question 1, correct ?: Which river/);
    expect((await quiz.get('button', 'All questions')).getAttribute('aria-expanded')).to.equal('true');
    await quiz.press(/^Question 3, not answered/);
    await quiz.focusIs('heading', /^Question 3/);
    expect(quiz.has('button', /^Question 1, correct/)).to.equal(false);
  });

  it('is not there where nobody may go back', async () => {
    const quiz = await mount(bank({ navigation: 'forward' }, [capital, primes]));
    expect(quiz.has('button', 'All questions')).to.equal(false);
  });
});
