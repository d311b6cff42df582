/** The result in full: a mark an item, what it is narrowed to, bars, certainty, passages, the words for a score. */
import { expect } from 'chai';
import { bank, capital, primes, statements } from '../harness/banks.js';
import { deep, mount, place, settle, until, type Quiz } from '../harness/quiz.js';

type Answer = 'True' | 'False' | 'skip' | 'unknown';

/** Answers statements, one after the other, and finishes. @param sure how sure of each; '': not said */
async function finish(quiz: Quiz, answers: readonly Answer[], sure: readonly string[] = []): Promise<void> {
  for (const [index, answer] of answers.entries()) {
    await quiz.get('heading', new RegExp(`^Question ${index + 1} `));
    if (answer === 'unknown') {
      await quiz.press("I don't know");
      await quiz.see('You said that you don’t know.');
    } else if (answer !== 'skip') await quiz.choose(answer);
    if (sure[index]) await quiz.choose(sure[index]);
    if (index < answers.length - 1) await quiz.press('Next');
  }
  await quiz.press('Finish');
  if (answers.includes('skip')) await quiz.press('Finish anyway');
  await quiz.see('Your result');
}

const part = (quiz: Quiz, name: string) =>
  [...deep(quiz.element)].find((element) => element.getAttribute('part') === name);
const textIn = (quiz: Quiz, name: string) => part(quiz, name)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
const rows = (quiz: Quiz) => quiz.names('button').filter((name) => /^Question \d+ ?: .*point/.test(name));

const mixed = { feedback: 'end', dontKnow: true } as const;
const five = ['True', 'False', 'skip', 'unknown', 'True'] as const;

describe('the picture of the whole', () => {
  it('has a mark an item in its state, and a count of each', async () => {
    const quiz = await mount(bank(mixed, statements(5)));
    await finish(quiz, five);
    await quiz.get('button', 'Question 1: Correct');
    await quiz.get('button', 'Question 2: Incorrect');
    await quiz.get('button', 'Question 3: No answer');
    await quiz.get('button', "Question 4: I don't know");
    await quiz.see("2 Correct 1 Incorrect 1 No answer 1 I don't know");
  });

  it('leads to each item', async () => {
    const quiz = await mount(bank(mixed, statements(5)));
    await finish(quiz, five);
    await quiz.press("Question 4: I don't know");
    await quiz.focusIs('heading', /^Question 4 of 5/);
  });
});

describe('the list of items', () => {
  const show = async (quiz: Quiz, choice: RegExp) => {
    const select = (await quiz.get('combobox', 'Show')) as HTMLSelectElement;
    const option = [...select.options].find(({ text }) => choice.test(text.trim()))!;
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };

  for (const [choice, numbers, said] of [
    [/^Wrong or partly right \(1\)$/, [2], '1 question is shown.'],
    [/^Without an answer \(1\)$/, [3], '1 question is shown.'],
    [/^Not sure \(1\)$/, [4], '1 question is shown.'],
    [/^All questions \(5\)$/, [1, 2, 3, 4, 5], '5 questions are shown.'],
  ] as const)
    it(`shows ${choice.source}, and says how many`, async () => {
      const quiz = await mount(bank(mixed, statements(5)));
      await finish(quiz, five);
      if (numbers.length > 1) await show(quiz, /^Wrong/);
      await show(quiz, choice);
      await until(() => quiz.announced.at(-1) === said);
      expect(rows(quiz).map((name) => Number(/\d+/.exec(name)![0]))).to.eql(numbers);
    });

  it('is narrowed by how sure one was', async () => {
    const quiz = await mount(bank({ feedback: 'end', certainty: true }, statements(3)));
    await finish(quiz, ['True', 'True', 'True'], ['Very sure', 'Not sure', '']);
    await show(quiz, /^Not sure \(2\)$/);
    await until(() => rows(quiz).length === 2);
  });

  it('can’t be narrowed where there is nothing to look for', async () => {
    const quiz = await mount(bank({ feedback: 'end' }, statements(2)));
    await finish(quiz, ['True', 'True']);
    await quiz.see('2 Correct');
    expect(quiz.has('combobox')).to.be.false;
    expect(quiz.names('button')).not.to.include('Practise what was wrong');
  });
});

describe('the author’s words for a score', () => {
  const outcomes = [
    { from: 0, text: 'Read it again.' },
    { from: 0.5, title: 'You have the outline.', text: 'Half of it.' },
    { from: 0.9, text: 'All of it.' },
  ];
  for (const [answers, words] of [
    [['False', 'False'], 'Read it again.'],
    [['True', 'False'], 'You have the outline. Half of it.'],
    [['True', 'True'], 'All of it.'],
  ] as const)
    it(`are “${words}” for ${answers.join(', ')}`, async () => {
      const quiz = await mount(bank({ feedback: 'end', outcomes }, statements(2)));
      await finish(quiz, answers);
      expect(textIn(quiz, 'band')).to.equal(words);
    });

  it('stand there under review: none, too', async () => {
    const quiz = await mount(bank({ feedback: 'never', outcomes }, statements(1)));
    await finish(quiz, ['True']);
    expect(textIn(quiz, 'band')).to.equal('All of it.');
  });
});

describe('bars', () => {
  it('give the points by section and by subject', async () => {
    const [one, two, three, four] = statements(4);
    const sections = [
      { id: 'a', title: 'Rivers', items: [one, { ...two, tags: ['Dates'] }] },
      {
        id: 'b',
        title: 'Towns',
        items: [
          { ...three, tags: ['Dates', 'People'] },
          { ...four, scored: false },
        ],
      },
    ];
    const quiz = await mount(bank({ feedback: 'end' }, [], { items: undefined, sections }));
    await finish(quiz, ['True', 'False', 'True', 'True']);
    await quiz.see(
      'By section Rivers 1 of 2 points Towns 1 of 1 point By subject Dates 1 of 2 points People 1 of 1 point',
    );
  });
});

describe('how sure, and how right', () => {
  const settings = { feedback: 'end', certainty: true, dontKnow: true };
  for (const [name, answers, sure, words] of [
    [
      'tells who was too sure',
      ['True', 'False', 'True'],
      ['Very sure', 'Very sure', 'Fairly sure'],
      'Very sure 1 of 2 right Fairly sure 1 of 1 right You were very sure twice, and once not right.',
    ],
    [
      'tells who knows more than they think',
      ['True', 'True', 'unknown'],
      ['Very sure', 'Not sure', ''],
      'Very sure 1 of 1 right Not sure 1 of 1 right You were not sure once, and right. You know more than you think.',
    ],
    [
      'tells who judged well',
      ['True', 'False', 'skip'],
      ['Very sure', 'Not sure', ''],
      'Not sure 0 of 1 right You judged well how sure you could be.',
    ],
  ] as const)
    it(name, async () => {
      const quiz = await mount(bank(settings, statements(3)));
      await finish(quiz, answers, sure);
      await until(() => part(quiz, 'calibration'));
      await until(
        () => textIn(quiz, 'calibration').includes(words),
        () => textIn(quiz, 'calibration'),
      );
    });

  it('has an icon an answer', async () => {
    const quiz = await mount(bank(settings, statements(3)));
    await finish(quiz, ['True', 'False', 'unknown'], ['Very sure', 'Very sure', '']);
    await until(() => part(quiz, 'calibration'));
    expect([...part(quiz, 'calibration')!.querySelectorAll('svg')].map((svg) => svg.getAttribute('class'))).to.eql([
      ...['correct', 'incorrect'],
    ]);
  });

  it('is not there without certainty', async () => {
    const quiz = await mount(bank({ feedback: 'end' }, statements(1, { tags: ['a'] })));
    await finish(quiz, ['True']);
    await quiz.see('By subject');
    expect(part(quiz, 'calibration')).to.be.undefined;
  });
});

describe('what to read again', () => {
  const quote = 'The passage itself';
  const sources = {
    atlas: { title: 'An atlas', url: 'https://example.org/atlas' },
    odd: { title: 'An odd one', url: 'javascript:alert(1)' },
  };
  const of = (index: number, source: string, text = quote) => ({
    ...statements(index + 1)[index],
    evidence: [{ source, quote: text }],
  });
  const items = [of(0, 'atlas', 'Not needed'), of(1, 'atlas'), of(2, 'odd', 'Odd words'), of(3, 'atlas')];

  it('lists the passages behind what was not right, by their sources', async () => {
    const quiz = await mount(bank({ feedback: 'end' }, items, { sources }));
    await finish(quiz, ['True', 'False', 'skip', 'False']);
    await until(() => part(quiz, 'reading'));
    expect(textIn(quiz, 'reading')).to.equal(
      `Worth reading again An atlas Questions 2, 4 ${quote} Show in the text An odd one Question 3 Odd words`,
    );
    const links = quiz.all('link') as HTMLAnchorElement[];
    expect(links.map(({ href }) => href)).to.eql([
      'https://example.org/atlas',
      'https://example.org/atlas#:~:text=The%20passage%20itself',
    ]);
  });

  for (const review of ['marks', 'none'])
    it(`is not there under review: ${review}`, async () => {
      const quiz = await mount(bank({ feedback: 'end', review }, items, { sources }));
      await finish(quiz, ['True', 'False', 'skip', 'False']);
      await settle();
      expect(quiz.markup).not.to.include(quote);
    });
});

describe('practise what was wrong', () => {
  const settings = { feedback: 'end', passMark: 0.5 } as const;
  const wrong = async () => {
    const quiz = await mount(bank(settings, [...statements(3), { ...capital, id: 'last' }, primes]));
    for (const answer of ['True', 'False', 'True', 'Danube', 'Two']) {
      await quiz.choose(answer);
      if (answer !== 'Two') await quiz.press('Next');
    }
    await quiz.press('Finish');
    await quiz.press('Practise what was wrong');
    return quiz;
  };

  it('begins a session of just those, and says so', async () => {
    const quiz = await wrong();
    await quiz.focusIs('heading', /^Question 1 of 2/);
    await quiz.see('Practice These 2 questions were not fully right.');
    expect(quiz.element.state!.items.map(({ id }) => id)).to.eql(['s2', 'primes']);
    expect(quiz.element.outcome).to.include({ score: 0, finished: false });
    expect(quiz.fired('ready')).to.have.length(2);
  });

  it('tells no page that anybody passed, and Start again asks all', async () => {
    const quiz = await wrong();
    await quiz.choose('True');
    await quiz.press('Next');
    await quiz.choose('Two', 'Three');
    await quiz.press('Finish');
    await quiz.see('100% 3 of 3 points');
    expect(quiz.text).not.to.include('Pass mark');
    const { outcome } = quiz.fired('session-end').at(-1) as unknown as { outcome: { passed: unknown } };
    expect(outcome.passed).to.be.null;
    await quiz.press('Start again');
    await quiz.focusIs('heading', /^Question 1 of 5/);
    expect(quiz.text).not.to.include('Practice');
    expect(quiz.element.state!.settings).to.include({ passMark: 0.5 }).and.not.to.have.property('practice');
  });

  it('goes on as the practice it was', async () => {
    const quiz = await wrong();
    await quiz.choose('True');
    await settle();
    quiz.element.remove();
    const again = await mount(bank(settings, [...statements(3), { ...capital, id: 'last' }, primes]));
    await again.get('heading', /^Question 1 of 2/);
    await again.see('Practice These 2 questions');
    expect(again.rows[0]).to.equal('x True');
  });

  it('has all the time there is, also for questions with a limit of their own', async () => {
    const quiz = place(bank({ feedback: 'end', timeLimit: 600 }, statements(1, { timeLimit: 60 })));
    await quiz.press('Start');
    await quiz.choose('False');
    await quiz.press('Finish');
    await quiz.press('Practise what was wrong');
    await quiz.focusIs('heading', /^Question 1 of 1/);
    expect(quiz.has('timer')).to.equal(false);
    await quiz.choose('True');
    await quiz.press('Finish');
    await quiz.see('100% 1 of 1 point');
  });

  it('is not offered where the learner sees the total alone', async () => {
    const quiz = await mount(bank({ feedback: 'never' }, statements(2)));
    await finish(quiz, ['True', 'False']);
    await settle();
    expect(quiz.names('button')).to.eql(['Start again', 'Print, copy or save', 'Saved on this device']);
  });
});
