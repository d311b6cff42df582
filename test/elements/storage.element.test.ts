/** What a learner did is on the device before its mark is seen, and there on the next visit. */
import { expect } from 'chai';
import { bank, capital, flat, primes, right, statements } from '../harness/banks.js';
import {
  leave,
  mount,
  mountIn,
  openTab,
  replace,
  serve,
  settle,
  sleep,
  until,
  wipeStorage,
  type Quiz,
} from '../harness/quiz.js';
import { slowWrites, stored } from '../harness/stored.js';

const SAVED = 'Saved on this device';
const codesOf = (quiz: Quiz) =>
  quiz.fired('error').flatMap(({ problems }) => (problems as { code: string }[]).map(({ code }) => code));

describe('a visit later', () => {
  it('goes on where the last one was, says so, and can start again', async () => {
    const first = await mount(bank());
    await first.see(SAVED);
    await first.answer('Danube');
    await first.press('Next');
    await first.choose('Two');
    await first.see(SAVED);
    const { sessionId } = first.element.state!;
    await leave(first);

    const second = await mount(bank());
    await second.get('heading', /^Question 2 of 3/);
    await second.see('You are back at question 2. Your 2 answers are still here.');
    await until(() => second.announced.length > 0);
    expect(second.announced).to.eql(['You are back at question 2. Your 2 answers are still here.']);
    expect(second.firedNames).to.eql(['ready']);
    expect(second.fired('ready')[0]!['resumed']).to.equal(true);
    expect(second.element.state!.sessionId).to.equal(sessionId);
    expect(second.rows).to.eql(['x Two', 'Three', 'Four', 'Nine']);
    await second.press('Previous');
    await second.see('Correct 1 of 1 point');
    expect(second.text, 'the note').not.to.include('You are back');
    await leave(second);

    const third = await mount(bank());
    await third.see('You are back at question 1.');
    await third.press('Start again');
    await third.focusIs('heading', /^Question 1/);
    await until(() => third.rows.join() === 'Danube,Rhine,Elbe');
    await third.answer('Rhine');
    await leave(third);
    await (await mount(bank())).see('Incorrect 0 of 1 point');
  });

  it('changes what was chosen and not checked, and takes no other tab for it', async () => {
    const first = await mount(bank());
    await first.choose('Danube');
    await first.see(SAVED);
    await leave(first);
    const page = await openTab();
    const second = await mountIn(page, bank());
    expect(second.rows[0]).to.equal('x Danube');
    await second.choose('Rhine');
    await second.choose('Elbe');
    await settle();
    await second.see(SAVED);
    expect(second.text).not.to.include('another tab');
    expect(second.rows).to.eql(['Danube', 'Rhine', 'x Elbe']);
    expect(await stored()).to.have.length(1);
  });

  it('shows the result again, where the session was finished', async () => {
    const first = await mount(bank());
    await first.answer('Danube');
    await first.element.finish();
    await first.see('Your result');
    await leave(first);
    const second = await mount(bank());
    await second.get('heading', 'Your result');
    await second.see('25% 1 of 4 points');
    expect(second.firedNames).to.eql(['ready']);
    await second.press('Start again');
    await second.get('heading', /^Question 1/);
    await leave(second);
    expect((await mount(bank())).text).to.include('Question 1 of 3');
  });

  it('keeps the order of a shuffled session', async () => {
    const shuffled = bank({ shuffle: 'all' }, statements(12));
    const first = await mount(shuffled);
    await first.choose('True');
    const order = first.element.state!.items.map(({ id }) => id);
    await leave(first);
    expect((await mount(shuffled)).element.state!.items.map(({ id }) => id)).to.eql(order);
  });

  for (const [name, before, session, after, other, isSame] of [
    ['another session name', '/a.json', 'one', '/a.json', 'two', false],
    ['the same session name', '/a.json', 'one', '/a.json', 'one', true],
    ['another address', '/a.json', '', '/b.json', '', false],
    ['another query and fragment', '/a.json?v=1#x', '', '/a.json?v=2', '', true],
  ] as const)
    it(`${isSame ? 'goes on' : 'begins'} under ${name}`, async () => {
      serve({ '/a.json': () => Response.json(bank()), '/b.json': () => Response.json(bank()) });
      const first = await mount(before, { session });
      await first.answer('Danube');
      await leave(first);
      const second = await mount(after, { session: other });
      expect(second.fired('ready')[0]!['resumed']).to.equal(isSame);
      expect(second.element.outcome!.score).to.equal(isSame ? 1 : 0);
    });
});

describe('before the mark is seen', () => {
  it('its attempt is on the device', async () => {
    const quiz = await mount(bank());
    await quiz.choose('Danube');
    await quiz.see(SAVED);
    await settle();
    const speedUp = slowWrites(600);
    await quiz.press('Check');
    await sleep(250);
    expect(quiz.fired('attempt'), 'attempts told').to.be.empty;
    expect(quiz.text).not.to.match(/Correct|ten countries/);
    await quiz.see('Correct 1 of 1 point');
    expect(quiz.fired('attempt')).to.have.length(1);
    expect((await stored()).map(({ type }) => type)).to.eql(['respond', 'attempt']);
    speedUp();
  });

  it('who goes on meanwhile is heard there, too', async () => {
    const quiz = await mount(bank());
    await quiz.choose('Danube');
    await quiz.see(SAVED);
    slowWrites(300);
    await quiz.press('Check');
    await quiz.press('Next');
    await quiz.choose('Two', 'Three');
    expect(quiz.rows).to.eql(['x Two', 'x Three', 'Four', 'Nine']);
    await quiz.press('Check');
    await until(() => quiz.fired('attempt').length > 0);
    expect(quiz.text).not.to.include('Choose an answer first.');
    if (quiz.has('button', 'Check')) await quiz.press('Check');
    await quiz.see('Correct 2 of 2 points');
    expect(quiz.fired('attempt').map(({ itemId }) => itemId)).to.eql(['vienna', 'primes']);
  });

  it('another bank may be asked for', async () => {
    const quiz = await mount(bank());
    await quiz.choose('Danube');
    await quiz.see(SAVED);
    await settle();
    const speedUp = slowWrites(300);
    await quiz.press('Check');
    await sleep(100);
    const faults: unknown[] = [];
    const note = (event: PromiseRejectionEvent) => faults.push(event.reason);
    addEventListener('unhandledrejection', note);
    quiz.element.bank = bank({}, statements(2), { id: 'another' });
    await sleep(800);
    removeEventListener('unhandledrejection', note);
    speedUp();
    expect(faults).to.be.empty;
    await quiz.answer('True');
    expect(quiz.fired('attempt')).to.have.length(1);
  });

  it('going on and back shows no mark', async () => {
    const quiz = await mount(bank());
    await quiz.choose('Danube');
    await quiz.see(SAVED);
    await settle();
    const speedUp = slowWrites(600);
    await quiz.press('Check');
    await sleep(100);
    await quiz.press('Next');
    await quiz.press('Previous');
    expect(quiz.fired('attempt'), 'attempts told').to.be.empty;
    expect(quiz.text).not.to.match(/Correct|ten countries/);
    await quiz.see('Correct 1 of 1 point');
    speedUp();
  });

  it('who is faster than the disk loses nothing', async () => {
    slowWrites(150);
    const quiz = await mount(bank());
    for (const [index, labels] of right.entries()) {
      await quiz.get('heading', new RegExp(`^Question ${index + 1} `));
      await quiz.answer(...labels);
      if (index < 2) await quiz.press('Next');
    }
    expect(quiz.text).not.to.include('another tab');
    await quiz.press('Finish');
    await quiz.see('100% 4 of 4 points');
    expect(quiz.fired('attempt')).to.have.length(3);
    expect(quiz.fired('session-end')).to.have.length(1);
    await until(() => quiz.text.includes(SAVED));
    expect((await stored()).filter(({ type }) => type === 'attempt')).to.have.length(3);
  });
});

describe('no storage', () => {
  const isPlayable = async (quiz: Quiz) => {
    await quiz.answer('Danube');
    await quiz.element.finish();
    await quiz.see('25% 1 of 4 points');
    await leave(quiz);
  };

  it('where nobody asked for it', async () => {
    let opened = 0;
    replace(
      IDBFactory.prototype,
      'open',
      (open) =>
        function (this: IDBFactory, ...args) {
          opened++;
          return open.apply(this, args);
        },
    );
    const quiz = await mount(bank(), { storage: 'none' });
    await quiz.see('Not saved on this device');
    await isPlayable(quiz);
    expect(opened).to.equal(0);
    expect(codesOf(quiz)).to.be.empty;
    await (await mount(bank(), { storage: 'none' })).get('heading', /^Question 1/);
  });

  /** Answers at last, or the page would wait for it in the tests that follow. */
  let answered: Promise<void> = Promise.resolve();
  const late = (real: () => IDBOpenDBRequest) => {
    const request = {} as { -readonly [K in keyof IDBOpenDBRequest]: IDBOpenDBRequest[K] };
    answered = sleep(3000).then(async () => {
      const own = real();
      const pass = (name: 'onupgradeneeded' | 'onsuccess') => () => {
        request.result = own.result;
        request[name]?.call(own, new Event('') as IDBVersionChangeEvent);
      };
      own.onupgradeneeded = pass('onupgradeneeded');
      own.onsuccess = pass('onsuccess');
      await settle();
    });
    return request;
  };
  for (const [name, open] of [
    [
      'throws',
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
    ],
    [
      'fails',
      (real: () => IDBOpenDBRequest) => {
        // A version below the one that is there.
        const request = real();
        request.addEventListener('success', (event) => {
          event.stopImmediatePropagation();
          request.result.close();
          request.onerror?.(event);
        });
        return request;
      },
    ],
    ['takes too long', late],
  ] as const)
    it(`where the browser blocks it: opening ${name}`, async () => {
      // A page of its own, which has not opened it yet.
      const page = await openTab();
      replace(
        (page.defaultView as unknown as { IDBFactory: typeof IDBFactory }).IDBFactory.prototype,
        'open',
        (real) =>
          function (this: IDBFactory, ...args) {
            return open(() => real.apply(this, args));
          },
      );
      const quiz = await mountIn(page, bank());
      await quiz.see('Not saved: this browser blocks storage');
      expect(codesOf(quiz)).to.eql(['storage']);
      await isPlayable(quiz);
      await answered;
    });
});

describe('storage that fails under way', () => {
  it('is told, and what was not written is written later', async () => {
    const quiz = await mount(bank());
    const mend = replace(IDBObjectStore.prototype, 'put', () => () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await quiz.answer('Danube');
    await quiz.see('Correct 1 of 1 point');
    await quiz.see('Not saved: storage failed');
    expect(new Set(codesOf(quiz))).to.eql(new Set(['storage']));
    mend();
    await quiz.press('Next');
    await quiz.see(SAVED);
    await leave(quiz);
    const again = await mount(bank());
    await again.see('You are back at question 2.');
    expect(again.element.outcome!.score).to.equal(1);
  });

  it('or is wiped: the quiz writes all of it again', async () => {
    const quiz = await mount(bank());
    await quiz.answer('Danube');
    await wipeStorage();
    await quiz.press('Next');
    await quiz.answer('Two', 'Three');
    await quiz.see('Correct 2 of 2 points');
    await quiz.see(SAVED);
    expect((await stored()).filter(({ type }) => type === 'attempt')).to.have.length(2);
  });
});

describe('a bank edited in between', () => {
  /** A visit that leaves the first item checked or only chosen, and the next visit, to the edited bank. */
  const meet = async (edited: readonly object[], { isChecked = true } = {}) => {
    const first = await mount(bank({}, [capital, primes, flat]));
    await (isChecked ? first.answer('Danube') : first.choose('Danube'));
    await leave(first);
    return mount(bank({}, edited));
  };
  const wrongNow = {
    ...capital,
    prompt: 'Which river runs through Basel?',
    options: [{ text: 'Danube', feedback: 'It rises near.' }, { text: 'Rhine', correct: true }, 'Elbe'],
  };

  it('after it was answered, an item keeps what was asked and earned, and says that it changed', async () => {
    const quiz = await meet([wrongNow, primes, flat]);
    await quiz.see('Which river runs through Vienna?');
    await quiz.see('Correct 1 of 1 point');
    await quiz.see('This question has changed since you answered it.');
    expect(quiz.element.outcome!.score).to.equal(1);
    expect(quiz.text).not.to.include('Basel?');
  });

  it('before it was answered, it is asked as it is now, and says so', async () => {
    const quiz = await meet([wrongNow, primes, flat], { isChecked: false });
    await quiz.see('Which river runs through Basel?');
    await quiz.see('This question has changed since you began.');
    expect(quiz.rows).to.eql(['Danube', 'Rhine', 'Elbe']);
    await quiz.answer('Rhine');
    expect(quiz.fired('attempt')[0]!['outcome']).to.deep.include({ score: 1 });
  });

  it('an item that was corrected is marked anew', async () => {
    const quiz = await meet([{ ...wrongNow, status: 'corrected', correction: 'It was about Basel.' }, primes, flat]);
    await quiz.see('Incorrect 0 of 1 point');
    expect(quiz.element.outcome!.score).to.equal(0);
  });

  it('an item that was withdrawn leaves the sum, and the learner is told', async () => {
    const quiz = await meet([{ ...capital, status: 'withdrawn' }, primes, flat]);
    await quiz.see('This question was withdrawn.');
    expect(quiz.element.outcome).to.deep.include({ score: 0, maxScore: 3 });
  });

  it('an item that is gone stays where it was answered', async () => {
    const quiz = await meet([primes, flat]);
    await quiz.get('heading', /^Question 1 of 3/);
    await quiz.see('Correct 1 of 1 point');
    expect(quiz.element.outcome!.score).to.equal(1);
  });
});
