/** What a page hears, asks and may decide. */
import { expect } from 'chai';
import * as classes from '../../src/index.js';
import { bank, capital, right, statements } from '../harness/banks.js';
import { make, mount, place, put, replace, settle, sleep, until, type Quiz, type QuizEvent } from '../harness/quiz.js';

const EVENTS = {
  'recog-ready': { type: classes.RecogReadyEvent, fields: ['bank', 'problems', 'resumed'] },
  'recog-item-change': { type: classes.RecogItemChangeEvent, fields: ['itemId', 'index'] },
  'recog-response-change': { type: classes.RecogResponseChangeEvent, fields: ['itemId', 'response'] },
  'recog-attempt-request': {
    type: classes.RecogAttemptRequestEvent,
    fields: ['itemId', 'response', 'attempt', 'respondWith'],
  },
  'recog-attempt': {
    type: classes.RecogAttemptEvent,
    fields: ['itemId', 'response', 'dontKnow', 'certainty', 'attempt', 'outcome', 'duration', 'hints'],
  },
  'recog-session-end': { type: classes.RecogSessionEndEvent, fields: ['outcome', 'items', 'duration'] },
  'recog-error': { type: classes.RecogErrorEvent, fields: ['problems'] },
} as const;

const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));

/** Answers all of the sample rightly, and finishes. */
async function play(quiz: Quiz): Promise<void> {
  for (const [index, labels] of right.entries()) {
    await quiz.get('heading', new RegExp(`^Question ${index + 1} `));
    await quiz.answer(...labels);
    await quiz.press(index < 2 ? 'Next' : 'Finish');
  }
  await quiz.when('session-end');
}

describe('events', () => {
  it('come in this order, each once', async () => {
    const quiz = await mount(bank());
    await play(quiz);
    await settle();
    const answered = ['response-change', 'attempt-request', 'attempt'];
    expect(quiz.firedNames).to.eql([
      'ready',
      ...answered,
      'item-change',
      'response-change',
      ...answered,
      'item-change',
      ...answered,
      'session-end',
    ]);
  });

  it('are of their classes, bubble out of shadow roots, and carry frozen data in readonly fields', async () => {
    const outer = put(document.createElement('div'));
    const heard: Event[] = [];
    for (const name of Object.keys(EVENTS)) outer.addEventListener(name, (event) => heard.push(event));
    const inner = outer.attachShadow({ mode: 'open' });
    const quiz = await mount(bank(), {}, inner);
    await play(quiz);
    const failed = place('http://127.0.0.1:1/', {}, inner);
    await failed.when('error');
    expect(new Set(heard.map(({ type }) => type))).to.eql(new Set(Object.keys(EVENTS)));
    for (const event of heard) {
      const { type, fields } = EVENTS[event.type as keyof typeof EVENTS];
      expect(event).to.be.instanceOf(type).and.instanceOf(Event);
      expect(event.bubbles && event.composed, 'bubbles, composed').to.be.true;
      expect(event.cancelable, event.type).to.equal(event.type === 'recog-attempt-request');
      for (const field of fields) {
        const value = (event as QuizEvent)[field];
        expect(value, `${event.type}.${field}`).not.to.equal(undefined);
        if (field !== 'respondWith') expect(isFrozen(value), `${event.type}.${field}`).to.be.true;
      }
    }
  });

  it('say what happened', async () => {
    const quiz = await mount(bank());
    const ready = quiz.fired('ready')[0]!;
    expect(ready['bank']).to.eql({ id: 'sample', title: 'A sample', items: 3 });
    expect(ready).to.deep.include({ problems: [], resumed: false });
    await quiz.choose('Rhine');
    expect(quiz.fired('response-change')[0]).to.deep.include({ itemId: 'vienna', response: 'rhine' });
    await sleep(30);
    await quiz.press('Check');
    const attempt = await quiz.when('attempt');
    expect(quiz.fired('attempt-request')[0]).to.deep.include({ itemId: 'vienna', response: 'rhine', attempt: 1 });
    expect(attempt).to.deep.include({
      itemId: 'vienna',
      response: 'rhine',
      attempt: 1,
      dontKnow: false,
      certainty: null,
      hints: 0,
    });
    expect(attempt['outcome']).to.deep.include({ score: 0, maxScore: 1, fraction: 0, correctness: 'incorrect' });
    expect(attempt['outcome']).to.have.property('receipt').that.is.an('array');
    expect(attempt['duration']).to.be.within(25, 10_000);
    await quiz.element.finish();
    const end = await quiz.when('session-end');
    expect(end['outcome']).to.deep.include({ score: 0, maxScore: 4, fraction: 0, passed: null, finished: true });
    expect(end['items']).to.have.length(3);
    expect(end['items']).to.deep.equal((end['outcome'] as { items: unknown }).items);
    expect((end['items'] as unknown[])[0]).to.eql({
      itemId: 'vienna',
      score: 0,
      maxScore: 1,
      fraction: 0,
      correctness: 'incorrect',
      attempts: 1,
    });
  });

  it('are not fired by a property that a script sets', async () => {
    const quiz = await mount(bank());
    quiz.element.article = 'body';
    quiz.element.setAttribute('pass-mark', '0.2');
    await settle();
    expect(quiz.firedNames.filter((name) => name !== 'ready')).to.be.empty;
  });
});

describe('recog-attempt-request', () => {
  const asked = async (onRequest: (event: classes.RecogAttemptRequestEvent) => void, settings = {}) => {
    const quiz = await mount(bank(settings, [capital]));
    quiz.element.addEventListener('recog-attempt-request', onRequest, { once: true });
    await quiz.choose('Rhine');
    await quiz.press('feedback' in settings ? 'Finish' : 'Check');
    return quiz;
  };
  /** The quiz goes on as if nothing had been. */
  const isUnharmed = async (quiz: Quiz) => {
    expect(quiz.fired('attempt')).to.be.empty;
    expect(quiz.rows).to.eql(['Danube', 'x Rhine', 'Elbe']);
    await quiz.press('Check');
    await quiz.see('Incorrect 0 of 1 point');
    expect(quiz.fired('attempt')).to.have.length(1);
  };

  it('can be blocked, and the learner is told', async () => {
    const quiz = await asked((event) => event.preventDefault());
    const words = 'This page takes no answer just now.';
    await quiz.see(words);
    expect(quiz.announced).to.eql([words]);
    await isUnharmed(quiz);
    expect(quiz.text).not.to.include(words);
  });

  it('can be blocked at the end, too', async () => {
    const quiz = await asked((event) => event.preventDefault(), { feedback: 'end' });
    await quiz.see('This page takes no answer just now.');
    expect(quiz.fired('session-end')).to.be.empty;
    await quiz.press('Finish');
    await quiz.see('Your result');
  });

  it('can be blocked where all questions stand on one page, and says so at its question', async () => {
    const quiz = await mount(bank({ layout: 'all' }));
    quiz.element.addEventListener('recog-attempt-request', (event) => event.preventDefault(), { once: true });
    await quiz.choose('Rhine');
    [...quiz.element.shadowRoot!.querySelectorAll<HTMLElement>('button')]
      .find(({ textContent }) => textContent.trim() === 'Check')!
      .click();
    await quiz.see('This page takes no answer just now.');
    const [first, second] = quiz.element.shadowRoot!.querySelectorAll('[data-item]');
    expect(first!.textContent).to.include('This page takes no answer');
    expect(second!.textContent).not.to.include('This page takes no answer');
  });

  it('makes no attempt where the learner chose anew while the page marked', async () => {
    let answer = (_: unknown) => {};
    const quiz = await asked((event) =>
      event.respondWith(new Promise((resolve) => (answer = resolve as typeof answer))),
    );
    await until(() => quiz.fired('attempt-request').length === 1);
    await quiz.choose('Danube');
    answer({ score: 0, maxScore: 1, fraction: 0, correctness: 'incorrect', receipt: [], feedback: [] });
    await quiz.see('Your answer could not be marked.');
    expect(quiz.fired('attempt')).to.be.empty;
    expect(quiz.rows).to.eql(['x Danube', 'Rhine', 'Elbe']);
    await quiz.press('Check');
    await quiz.see('Correct 1 of 1 point');
  });

  it('harms nothing where another bank comes while the page marks', async () => {
    let answer = (_: unknown) => {};
    const quiz = await asked((event) =>
      event.respondWith(new Promise((resolve) => (answer = resolve as typeof answer))),
    );
    await until(() => quiz.fired('attempt-request').length === 1);
    const faults: unknown[] = [];
    const note = (event: PromiseRejectionEvent) => faults.push(event.reason);
    addEventListener('unhandledrejection', note);
    quiz.element.bank = { version: 1, id: 'other', title: 'Other', items: [statements(1)[0]] };
    answer({ score: 1, maxScore: 1, fraction: 1, correctness: 'correct', receipt: [], feedback: [] });
    await quiz.get('heading', 'Other');
    await settle();
    removeEventListener('unhandledrejection', note);
    expect(faults).to.be.empty;
    expect(quiz.fired('attempt')).to.be.empty;
    await quiz.choose('True');
    await quiz.press('Check');
    await until(() => quiz.fired('attempt').length === 1);
  });

  it('takes an outcome from the page', async () => {
    const outcome = { score: 0.75, maxScore: 1, fraction: 0.75, correctness: 'partially-correct' as const };
    const quiz = await asked((event) =>
      event.respondWith(sleep(30).then(() => ({ ...outcome, receipt: [], feedback: [{ text: 'Says the server.' }] }))),
    );
    await quiz.see('Partly correct 0.75 of 1 point Says the server.');
    expect(quiz.fired('attempt')[0]!['outcome']).to.deep.include(outcome);
    expect(quiz.element.outcome).to.deep.include({ score: 0.75, fraction: 0.75 });
  });

  it('takes an outcome without its receipt where that can’t be read', async () => {
    const odd = {
      receipt: [{ part: 'a', rule: 'x', delta: 'much' }, null],
      feedback: [null, { text: 'Says the server.' }],
    };
    const outcome = { score: 0.75, maxScore: 1, fraction: 0.75, correctness: 'partially-correct' as const };
    const quiz = await asked((event) => event.respondWith(Promise.resolve({ ...outcome, ...odd }) as never));
    await quiz.see('Partly correct 0.75 of 1 point Says the server.');
    expect(quiz.element.outcome).to.deep.include({ score: 0.75, fraction: 0.75 });
  });

  for (const [name, answer] of [
    ['is rejected', () => Promise.reject(new Error('no server'))],
    ['gives nothing', () => Promise.resolve(undefined)],
    ['gives no outcome', () => Promise.resolve({ score: '1', maxScore: 1, fraction: 1, correctness: 'correct' })],
    ['gives an unknown correctness', () => Promise.resolve({ score: 1, maxScore: 1, fraction: 1, correctness: 'yes' })],
  ] as const)
    it(`makes no attempt where the page's promise ${name}, and says so`, async () => {
      const quiz = await asked((event) => event.respondWith(answer() as never));
      const words = 'Your answer could not be marked. Try again in a moment.';
      await quiz.see(words);
      expect(quiz.announced).to.eql([words]);
      await isUnharmed(quiz);
    });

  it('makes no attempt where the page is silent for 10 s', async () => {
    const waits: unknown[] = [];
    replace(
      window,
      'setTimeout',
      (real) =>
        ((run: () => void, ms?: number, ...rest: unknown[]) => {
          waits.push(ms);
          return real(run, ms === 10_000 ? 50 : ms, ...rest);
        }) as typeof setTimeout,
    );
    const quiz = await asked((event) => event.respondWith(new Promise(() => {})));
    await quiz.see('Your answer could not be marked.');
    expect(waits).to.include(10_000);
    await isUnharmed(quiz);
  });
});

describe('state, outcome and methods', () => {
  it('are there once the quiz is, and read-only', async () => {
    const quiz = make(bank());
    expect(quiz.element.state).to.equal(null);
    expect(quiz.element.outcome).to.equal(null);
    put(quiz.element);
    quiz.listen();
    await quiz.when('ready');
    await quiz.answer('Danube');
    const { state, outcome } = quiz.element;
    expect(isFrozen(state)).to.be.true;
    expect(() => Object.assign(state!, { finished: true })).to.throw(TypeError);
    expect(() => Object.assign(quiz.element, { state: {} })).to.throw(TypeError);
    expect(() => Object.assign(quiz.element, { outcome: {} })).to.throw(TypeError);
    expect(JSON.parse(JSON.stringify(state))).to.deep.include({ current: 'vienna', finished: false });
    expect(outcome).to.deep.include({ score: 1, maxScore: 4, fraction: 0.25, passed: null, finished: false });
    expect(outcome!.items.map(({ itemId, attempts }) => [itemId, attempts])).to.eql([
      ['vienna', 1],
      ['primes', 0],
      ['flat', 0],
    ]);
  });

  it('goTo shows an item, and takes no notice of one that is not there', async () => {
    const quiz = await mount(bank());
    quiz.element.goTo('flat');
    await quiz.get('heading', /^Question 3/);
    quiz.element.goTo('nowhere');
    quiz.element.goTo('flat');
    await settle();
    expect(quiz.fired('item-change').map(({ itemId }) => itemId)).to.eql(['flat']);
  });

  it('finish ends the session once, with what was answered', async () => {
    const quiz = await mount(bank());
    await quiz.choose('Danube');
    await Promise.all([quiz.element.finish(), quiz.element.finish()]);
    await quiz.element.finish();
    await quiz.see('25% 1 of 4 points');
    expect(quiz.fired('session-end')).to.have.length(1);
    expect(quiz.fired('attempt')).to.have.length(1);
  });

  it('restart begins anew, start goes on', async () => {
    const quiz = await mount(bank());
    await quiz.answer('Danube');
    quiz.element.start();
    expect(quiz.element.outcome!.score).to.equal(1);
    await quiz.element.restart();
    expect(quiz.element.outcome!.score).to.equal(0);
    await until(() => quiz.rows.join() === 'Danube,Rhine,Elbe');
  });

  it('restart while an answer is submitted begins anew once that is made', async () => {
    let answer = (_: unknown) => {};
    const quiz = await mount(bank());
    quiz.element.addEventListener('recog-attempt-request', (event) =>
      event.respondWith(new Promise((resolve) => (answer = resolve as typeof answer))),
    );
    await quiz.choose('Danube');
    await quiz.press('Check');
    await until(() => quiz.fired('attempt-request').length === 1);
    const before = quiz.element.state!.sessionId;
    const restarting = quiz.element.restart();
    answer({ score: 1, maxScore: 1, fraction: 1, correctness: 'correct', receipt: [], feedback: [] });
    await restarting;
    expect(quiz.firedNames).to.eql(['ready', 'response-change', 'attempt-request', 'attempt', 'ready']);
    expect(quiz.element.state!.sessionId).not.to.equal(before);
    await until(() => quiz.rows.join() === 'Danube,Rhine,Elbe');
  });

  it('do nothing, and throw nothing, where there is no quiz', async () => {
    const { element } = place(null);
    element.start();
    element.goTo('vienna');
    await element.finish();
    await element.restart();
    expect(element.state).to.equal(null);
  });
});
