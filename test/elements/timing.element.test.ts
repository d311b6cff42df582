/** Time limits: start screen, clock, warning, more time, the end; and clocks that jump. */
import { expect } from 'chai';
import { bank, capital, flat, primes } from '../harness/banks.js';
import { fakeClock, type FakeClock } from '../harness/clock.js';
import { hold } from '../harness/pointer.js';
import {
  deep,
  focused,
  keys,
  leave,
  make,
  mount,
  place,
  put,
  replace,
  settle,
  sleep,
  until,
  type Quiz,
} from '../harness/quiz.js';
import { stored } from '../harness/stored.js';

const MINUTE = 60_000;
const river = { id: 'river', type: 'text-entry', prompt: 'Name a river.', answers: ['Danube'] };
const letters = {
  id: 'letters',
  type: 'order',
  prompt: 'In the order of the alphabet.',
  options: ['Alpha', 'Beta', 'Gamma', 'Delta'],
};

const waiting = async (settings: object, items?: readonly object[], attributes = {}): Promise<Quiz> => {
  const quiz = place(bank(settings, items), attributes);
  await quiz.when('ready');
  await quiz.get('button', 'Start');
  return quiz;
};

const started = async (...args: Parameters<typeof waiting>): Promise<Quiz> => {
  const quiz = await waiting(...args);
  await quiz.press('Start');
  await quiz.get('heading', /^Question 1/);
  return quiz;
};

const ended = async (quiz: Quiz) => {
  await quiz.get('heading', 'Your result');
  await until(() => quiz.fired('session-end').length);
};

const field = (quiz: Quiz) =>
  [...deep(quiz.element.shadowRoot!)].find((element): element is HTMLInputElement =>
    element.matches('input[type=text]'),
  )!;

const typeIn = (quiz: Quiz, text: string) => {
  const input = field(quiz);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

/** Seconds that the clock of the quiz shows. */
const shownIn = (quiz: Quiz): number => {
  const [words] = quiz.all('timer').map(({ textContent }) => textContent);
  const [, clock, seconds] = /(?:([\d:]+)|(\d+) seconds?) left/.exec(words ?? '') ?? [];
  if (words?.includes('second')) return Number(seconds ?? clock);
  return (clock ?? '').split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
};

describe('the start screen', () => {
  it('is there only under a time limit', async () => {
    const quiz = await mount(bank());
    expect(quiz.has('button', 'Start')).to.equal(false);
    expect(quiz.has('timer')).to.equal(false);
  });

  it('says what it is about, and nothing of the questions', async () => {
    const quiz = await waiting({ timeLimit: 600 });
    expect(quiz.firedNames).to.eql(['ready']);
    await quiz.get('heading', '3 questions, 10 minutes');
    expect(quiz.all('radio').map((radio) => quiz.nameOf(radio))).to.eql(['Normal', '1.5 times', 'Twice', 'No limit']);
    await quiz.get('radiogroup', 'Time');
    expect(quiz.markup).not.to.match(/Vienna|Danube|primes|Earth/);
    expect(quiz.has('button', 'All questions')).to.equal(false);
    expect(quiz.has('timer')).to.equal(false);
  });

  it('is worked by keyboard: twice the time', async () => {
    const clock = fakeClock();
    const quiz = await waiting({ timeLimit: 600 });
    (await quiz.option('Normal')).focus();
    await keys('ArrowDown', 'ArrowDown', 'Tab', 'Enter');
    await quiz.focusIs('heading', /^Question 1/);
    const { startedAt, dueAt, factor } = quiz.element.state!;
    expect([factor, startedAt, dueAt]).to.eql([2, clock.truth, clock.truth + 20 * MINUTE]);
    expect(shownIn(quiz)).to.equal(1200);
  });

  it('without limit shows no clock, and ends never', async () => {
    const clock = fakeClock();
    const quiz = await waiting({ timeLimit: 60 });
    await quiz.choose('No limit');
    await quiz.press('Start');
    await quiz.get('heading', /^Question 1/);
    clock.pass(90 * MINUTE);
    window.dispatchEvent(new Event('focus'));
    await settle();
    expect(quiz.has('timer')).to.equal(false);
    await quiz.answer('Danube');
  });

  it('offers no choice where time is essential', async () => {
    const quiz = await waiting({ timeLimit: 60, timeLimitEssential: true });
    expect(quiz.has('radio')).to.equal(false);
    await quiz.press('Start');
    await quiz.get('heading', /^Question 1/);
    expect(quiz.element.state!.factor).to.equal(1);
  });

  it('comes by attribute, too', async () => {
    const quiz = await waiting({}, undefined, { 'time-limit': '90', 'time-limit-essential': '' });
    await quiz.see('3 questions, 1 minute 30 seconds');
    expect(quiz.has('radio')).to.equal(false);
  });

  it('start() begins; so does nothing else', async () => {
    const quiz = await waiting({ timeLimit: 60 });
    quiz.element.start();
    quiz.element.start();
    await quiz.get('heading', /^Question 1/);
    await settle();
    expect((await stored()).map(({ type }) => type)).to.eql(['time']);
  });

  it('does not count the time that it stood there, asleep or awake', async () => {
    const clock = fakeClock();
    const quiz = await waiting({ timeLimit: 600 });
    clock.pass(MINUTE);
    clock.sleep(60 * MINUTE);
    await quiz.press('Start');
    await quiz.get('timer');
    await settle();
    expect(shownIn(quiz)).to.equal(600);
    expect(quiz.element.state!.startedAt).to.equal(clock.truth);
  });

  it('does not come again: a session that began goes on', async () => {
    const clock = fakeClock();
    const quiz = await started({ timeLimit: 600 });
    clock.pass(MINUTE);
    await leave(quiz);
    const again = place(bank({ timeLimit: 600 }));
    await again.when('ready');
    await again.get('heading', /^Question 1/);
    expect(again.has('button', 'Start')).to.equal(false);
    expect(shownIn(again)).to.equal(540);
  });

  it('comes again with a new session', async () => {
    const quiz = await started({ timeLimit: 600 });
    await quiz.element.restart();
    await quiz.get('button', 'Start');
    expect(quiz.text).not.to.include('Question 1');
  });
});

describe('the clock', () => {
  it('stands at the end of the title’s line, with a description below as without one', async () => {
    const quiz = await started({ timeLimit: 600 });
    const boxOf = (part: string) => quiz.element.shadowRoot!.querySelector(`[part=${part}]`)!.getBoundingClientRect();
    await quiz.get('timer');
    const [title, timer, description] = ['title', 'timer', 'description'].map(boxOf);
    expect(timer!.left).to.be.at.least(title!.right);
    expect(description!.top).to.be.at.least(timer!.bottom - 1);
  });

  it('says once that a minute is left, and once that 20 seconds are', async () => {
    const clock = fakeClock();
    const quiz = await started({ timeLimit: 120, timeLimitEssential: true });
    for (let n = 0; n < 110; n += 5) {
      clock.pass(5000);
      window.dispatchEvent(new Event('focus'));
      await settle();
    }
    expect(quiz.announced).to.eql(['1 minute left.', '20 seconds left.']);
    expect(quiz.has('button', 'More time')).to.equal(false);
    await quiz.see('10 seconds left');
    await keys('F2');
    await settle();
    expect(quiz.element.state!.dueAt! - clock.truth).to.equal(10_000);
  });

  it('20 seconds before the end offers more: by one key, whatever has the focus, ten times', async () => {
    const clock = fakeClock();
    const quiz = await started({ timeLimit: 240 }, [river, flat]);
    field(quiz).focus();
    for (let n = 1; n <= 10; n++) {
      clock.pass(quiz.element.state!.dueAt! - clock.truth - 20_000);
      await quiz.get('button', 'More time');
      expect(quiz.announced.at(-1)).to.equal('20 seconds left. For more time press “More time” or F2.');
      await keys('F2');
      await until(() => !quiz.has('button', 'More time'));
      expect(quiz.element.state!.dueAt! - quiz.element.state!.startedAt).to.equal((240 + n * 60) * 1000);
      await until(() => quiz.announced.at(-1) === '1 minute more. 1 minute 20 seconds left.');
    }
    expect(focused() === field(quiz), 'keeps the focus').to.equal(true);
    expect(quiz.fired('session-end')).to.have.length(0);
  });

  it('20 seconds before the end offers more: by a button, which gives the focus back', async () => {
    const clock = fakeClock();
    const quiz = await started({ timeLimit: 240 }, [river, flat]);
    field(quiz).focus();
    clock.pass(220_000);
    await quiz.press('More time');
    await until(() => focused() === field(quiz));
    expect(shownIn(quiz)).to.equal(80);
  });

  it('stands on the screen in the last 20 seconds, however far the page is scrolled, above what else is fixed', async () => {
    const clock = fakeClock();
    const quiz = await started({ timeLimit: 240, layout: 'all' });
    const below = put(document.createElement('div'));
    below.style.blockSize = '300vh';
    const banner = put(document.createElement('div'));
    Object.assign(banner.style, { position: 'fixed', inset: 'auto 0 0', height: '50vh', zIndex: '9999' });
    scrollTo(0, document.documentElement.scrollHeight);
    clock.pass(221_000);
    const { left, top, bottom } = (await quiz.get('button', 'More time')).getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    expect(document.elementFromPoint(left + 5, top + 5) === quiz.element, 'is on top').to.equal(true);
  });

  it('of a question shows the nearer end; over, it submits what stands there, closes it and says so', async () => {
    const clock = fakeClock();
    const quiz = await started({ timeLimit: 600 }, [capital, { ...river, timeLimit: 30 }, flat]);
    expect(shownIn(quiz)).to.equal(600);
    clock.pass(MINUTE);
    await quiz.press('Next');
    await quiz.see('0:30 left for this question');
    field(quiz).focus();
    typeIn(quiz, 'Danub');
    clock.pass(30_000);
    await quiz.see('The time for question 2 is over.');
    await until(() => quiz.fired('attempt').length);
    expect(quiz.fired('attempt')[0]).to.deep.include({ itemId: 'river', response: 'Danub' });
    expect(quiz.announced.at(-1)).to.equal('The time for question 2 is over.');
    expect(quiz.has('textbox')).to.equal(false);
    await quiz.focusIs('button', 'Next');
    await until(() => shownIn(quiz) === 510);
    await keys('Enter');
    await quiz.get('heading', /^Question 3/);
    expect(quiz.text).not.to.include('is over');
  });

  it('of a question goes on while another is shown', async () => {
    const clock = fakeClock();
    const quiz = await started({}, [{ ...capital, timeLimit: 30 }, flat]);
    await quiz.choose('Rhine');
    await quiz.press('Next');
    await quiz.get('heading', /^Question 2/);
    expect(quiz.has('timer')).to.equal(false);
    clock.pass(31_000);
    await until(() => quiz.fired('attempt').length);
    expect(quiz.element.state!.items[0]!.timeUp).to.equal(true);
    await quiz.get('heading', /^Question 2/);
  });

  it('of a question takes the focus to its heading where all stand on one page, and from no other question', async () => {
    const clock = fakeClock();
    const quiz = await started({ layout: 'all' }, [
      { ...river, timeLimit: 30 },
      { ...flat, timeLimit: 40 },
      { ...river, id: 'other' },
    ]);
    field(quiz).focus();
    await quiz.see('0:30 left for question 1');
    clock.pass(15_000);
    await quiz.see('15 seconds left for question 1');
    await until(() => quiz.announced.at(-1)?.startsWith('15 seconds left for question 1. For more time'));
    clock.pass(15_000);
    await quiz.see('The time for question 1 is over.');
    await quiz.focusIs('heading', /^Question 1/);
    const other = field(quiz);
    other.focus();
    clock.pass(10_000);
    await quiz.see('The time for question 2 is over.');
    await settle();
    expect(focused() === other).to.equal(true);
  });
});

describe('the end of time', () => {
  const LIMIT = 600_000;

  it('keeps what is half typed', async () => {
    const clock = fakeClock();
    const quiz = await started({ timeLimit: 600, feedback: 'end' }, [river, flat]);
    field(quiz).focus();
    typeIn(quiz, 'Dan');
    clock.pass(LIMIT);
    await ended(quiz);
    expect(quiz.fired('attempt').map(({ response }) => response)).to.eql(['Dan']);
    const { startedAt, finishedAt, reason } = quiz.element.state!;
    expect([finishedAt! - startedAt, reason]).to.eql([LIMIT, 'time']);
    await quiz.see('Time was over. What you had entered until then was submitted.');
    expect(quiz.text.split('Time was over.'), 'said once').to.have.length(2);
    expect(quiz.announced.at(-1)).to.equal('Time is over. 0 of 2 points');
    await quiz.focusIs('heading', 'Your result');
    await settle();
    expect((await stored()).at(-1)).to.include({ type: 'finish', reason: 'time' });
  });

  it('keeps what is half dragged, where it is', async () => {
    const clock = fakeClock();
    const quiz = await started({ timeLimit: 600 }, [letters, flat], { seed: 'a' });
    const order = await until(() =>
      [...deep(quiz.element.shadowRoot!)].find((e) => e.matches('recog-order-interaction')),
    );
    const rows = () => [...order.shadowRoot!.querySelectorAll('.rows > .row:not([popover])')];
    const names = rows().map((row) => row.querySelector('[part=option-label]')!.textContent.trim());
    const held = await hold(rows()[0]!.querySelector('.grip')!, () => order.shadowRoot!.querySelector('[popover]'));
    const { left, bottom } = rows()[3]!.getBoundingClientRect();
    held.move({ x: left + 30, y: bottom - 4 });
    clock.pass(LIMIT);
    await ended(quiz);
    const [first, ...others] = names;
    expect(quiz.element.state!.items[0]!.attempts[0]!.response).to.eql(
      [...others, first].map((name) => name!.toLowerCase()),
    );
  });

  it('and Finish in the same frame end the session once', async () => {
    const clock = fakeClock();
    const quiz = await started({ timeLimit: 600, layout: 'all' });
    await quiz.choose('Danube');
    await quiz.press('Finish');
    const sure = await quiz.get('button', 'Finish anyway');
    clock.pass(LIMIT);
    sure.click();
    window.dispatchEvent(new Event('focus'));
    sure.click();
    await ended(quiz);
    await settle();
    expect(quiz.fired('session-end')).to.have.length(1);
    expect(quiz.fired('attempt')).to.have.length(1);
    expect((await stored()).filter(({ type }) => type === 'finish')).to.have.length(1);
  });

  it('while the page is closed: the session ended then, with what was saved', async () => {
    const clock = fakeClock();
    const quiz = await started({ timeLimit: 600 });
    await quiz.choose('Danube');
    await leave(quiz);
    clock.pass(5 * LIMIT);
    const again = place(bank({ timeLimit: 600 }));
    await ended(again);
    expect(again.firedNames.indexOf('ready')).to.be.below(again.firedNames.indexOf('session-end'));
    const { startedAt, finishedAt, reason } = again.element.state!;
    expect([finishedAt! - startedAt, reason]).to.eql([LIMIT, 'time']);
    expect(again.element.outcome!.score).to.equal(1);
    expect(again.fired('session-end')).to.have.length(1);
    expect(again.fired('session-end')[0]!['duration']).to.equal(LIMIT);
  });

  it('while the element is out of the page is seen when it is back', async () => {
    const clock = fakeClock();
    const quiz = await started({ timeLimit: 600 });
    await quiz.choose('Danube');
    quiz.element.remove();
    await settle();
    clock.pass(LIMIT);
    await settle();
    expect(quiz.fired('session-end')).to.have.length(0);
    put(quiz.element);
    await ended(quiz);
    expect(quiz.element.outcome!.score).to.equal(1);
  });

  it('does not wait for a page that takes no attempt', async () => {
    const clock = fakeClock();
    const quiz = await started({ timeLimit: 600 });
    quiz.element.addEventListener('recog-attempt-request', (event) => event.preventDefault());
    await quiz.choose('Danube');
    clock.pass(LIMIT);
    await ended(quiz);
    expect(quiz.fired('attempt')).to.have.length(0);
    expect(quiz.element.state!.items[0]!.response).to.equal('danube');
  });

  it('stops looking once it is there, or the element is gone', async () => {
    const quiz = await started({ timeLimit: 600 });
    await quiz.element.finish();
    const gone = await started({ timeLimit: 600 }, [primes], { session: 'gone' });
    gone.element.remove();
    await settle();
    await sleep(400);
    let looks = 0;
    replace(performance, 'now', (now) => () => {
      looks++;
      return now.call(performance);
    });
    await sleep(600);
    expect(looks).to.equal(0);
  });
});

describe('a clock that jumps', () => {
  const HOUR = 60 * MINUTE;
  const LIMIT = 2 * HOUR;
  const wake = (target: EventTarget, type: string) => () => target.dispatchEvent(new Event(type));

  const scenarios: Readonly<Record<string, (clock: FakeClock) => unknown>> = {
    'a throttled background tab': (clock) => clock.pass(MINUTE),
    'sleep, in which the monotonic clock goes on': (clock) => clock.pass(HOUR),
    'sleep, in which it stands still': (clock) => clock.sleep(HOUR),
    'sleep, and the page becomes visible': (clock) => {
      clock.sleep(HOUR);
      wake(document, 'visibilitychange')();
    },
    'the clock set back': (clock) => clock.set(-HOUR),
    'the clock set forth': (clock) => clock.set(HOUR),
    'the back-forward cache': (clock) => {
      clock.pass(HOUR);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    },
    'frozen and resumed': (clock) => {
      clock.sleep(HOUR);
      wake(document, 'resume')();
    },
  };

  const isRight = async (quiz: Quiz, clock: FakeClock) => {
    // What was drawn before the jump says nothing.
    await sleep(400);
    const { startedAt } = quiz.element.state!;
    return until(
      () => Math.abs(shownIn(quiz) - (LIMIT - (clock.truth - startedAt)) / 1000) <= 1,
      () => `${shownIn(quiz)} s, and it should be ${(LIMIT - (clock.truth - startedAt)) / 1000}`,
    );
  };

  for (const [name, jump] of Object.entries(scenarios))
    it(`is right within a second: ${name}`, async () => {
      const clock = fakeClock();
      const quiz = await started({ timeLimit: LIMIT / 1000 });
      clock.pass(MINUTE);
      await isRight(quiz, clock);
      jump(clock);
      await isRight(quiz, clock);
      clock.pass(5000);
      await isRight(quiz, clock);
      // And after a reload.
      await quiz.answer('Danube');
      clock.pass(20_000);
      await leave(quiz);
      const again = place(bank({ timeLimit: LIMIT / 1000 }));
      await again.when('ready');
      await again.get('timer');
      await isRight(again, clock);
      clock.pass(MINUTE);
      await isRight(again, clock);
    });

  it('stamps what was done in its order, and the end by true time', async () => {
    const clock = fakeClock();
    const quiz = await started({ timeLimit: LIMIT / 1000 });
    await quiz.answer('Danube');
    clock.set(-HOUR);
    clock.pass(1000);
    await until(() => quiz.element.state!.clockShift === HOUR);
    await quiz.press('Next');
    await quiz.answer('Two');
    clock.pass(LIMIT - 1000);
    await ended(quiz);
    const times = (await stored()).map((event) => (event as unknown as { at: number }).at);
    expect(times).to.eql([...times].sort((a, b) => a - b));
    expect(quiz.element.state!.finishedAt! - quiz.element.state!.startedAt).to.equal(LIMIT);
  });

  it('waits for nobody: an untimed quiz asks no clock', async () => {
    const quiz = make(bank());
    put(quiz.element);
    await quiz.when('ready');
    await settle();
    let looks = 0;
    replace(performance, 'now', (now) => () => {
      looks++;
      return now.call(performance);
    });
    await settle();
    expect(looks).to.equal(0);
  });
});
