import { expect } from 'chai';
import { createSession, type SessionState } from '../../src/engine.js';
import { edits, item as river, KINDS, kindsDone, other, third } from '../suites/edits.js';
import {
  attempt,
  bankOf,
  begin,
  finish,
  itemIn,
  items,
  play,
  respond,
  stateText,
  ticking,
} from '../suites/sessions.js';

const { one, many, fact, free } = items;
const answered = [respond('one', 'b'), attempt('one'), respond('many', ['a', 'd'])];
const saved = play(begin(bankOf([one, many, fact])), ...answered).serialize();
const resume = (list: readonly object[], text = saved) =>
  createSession(bankOf(list as never), { seed: 'x', now: ticking(2_000_000), saved: text });
const ids = (store: ReturnType<typeof resume>) => store.getState().items.map(({ id }) => id);
const swapped = {
  ...one,
  options: [
    { id: 'a', text: 'A' },
    { id: 'b', text: 'B', correct: true },
  ],
};

describe('a session whose bank was edited meanwhile', () => {
  it('keeps score and version of an item that was answered', () => {
    const store = resume([swapped, many, fact]);
    expect(itemIn(store, 'one')).to.include({ changed: true }).and.to.have.property('attempts').with.length(1);
    expect(itemIn(store, 'one').attempts[0]!.outcome).to.include({ score: 0.5 });
    expect(store.itemOf('one').item).to.have.property('options').with.length(3);
    expect(store.getState().outcome).to.include({ score: 0.5, maxScore: 5 });
    expect(itemIn(store, 'one').order).to.deep.equal(['a', 'b', 'c']);
  });

  it('lets go of a response that was never submitted, and scores the item as it is now', () => {
    const changed = { ...many, prompt: 'Which, then?', options: many.options.slice(0, 2) };
    const store = resume([one, changed, fact]);
    expect(itemIn(store, 'many')).to.include({ changed: true, response: null });
    expect(itemIn(store, 'many').order).to.deep.equal(['a', 'b']);
    play(store, respond('many', ['a', 'b']), attempt('many'));
    expect(itemIn(store, 'many').attempts[0]!.outcome).to.include({ score: 3 });
    const again = resume([one, changed, fact], store.serialize());
    expect(stateText(again)).to.equal(stateText(store));
  });

  const remarks: readonly (readonly [string, object])[] = [
    ['a note', { note: 'better' }],
    ['tags', { tags: ['x'] }],
    ['difficulty', { difficulty: 0.5 }],
    ['lintIgnore', { lintIgnore: ['key-longest'] }],
  ];
  for (const [name, more] of remarks)
    it(`takes ${name} for no change`, () => {
      const store = resume([{ ...one, ...more }, { ...many, ...more }, fact]);
      expect(itemIn(store, 'one')).to.not.have.property('changed');
      expect(itemIn(store, 'many').response).to.deep.equal(['a', 'd']);
    });

  it('takes another order of keys for no change', () => {
    const turned = Object.fromEntries(Object.entries(many).reverse());
    expect(itemIn(resume([one, turned, fact]), 'many').response).to.deep.equal(['a', 'd']);
  });

  it('takes another order of options for a change: a position may be what was meant', () => {
    const store = resume([{ ...one, options: [...one.options].reverse() }, many, fact]);
    expect(itemIn(store, 'one')).to.include({ changed: true });
    expect(itemIn(store, 'one').attempts[0]!.response).to.equal('b');
  });

  it('keeps what was answered and then deleted, leaves out what was deleted before', () => {
    const store = resume([fact]);
    expect(ids(store)).to.deep.equal(['one', 'fact']);
    expect(store.getState().outcome).to.include({ score: 0.5, maxScore: 2 });
    expect(itemIn(store, 'one').changed).to.equal(true);
    expect(store.getState().current).to.equal('one');
    play(store, respond('fact', 'true'), finish);
    expect(store.getState().outcome).to.include({ score: 1.5, maxScore: 2, finished: true });
  });

  it('goes on where the item that was shown is gone', () => {
    const text = play(begin(bankOf([one, many, fact])), { type: 'go', itemId: 'many' }).serialize();
    const { current, items: left } = resume([one, fact], text).getState();
    expect(left.map(({ id }) => id)).to.include(current);
  });

  it('keeps the order of the session where the bank’s items were re-ordered, and draws no new ones', () => {
    const store = resume([{ ...free, id: 'new' }, fact, many, one]);
    expect(ids(store)).to.deep.equal(['one', 'many', 'fact']);
    expect(stateText(store)).to.equal(stateText(resume([one, many, fact])));
  });

  it('takes an item of another id for another item', () => {
    const store = resume([{ ...one, id: 'first' }, { ...many, id: 'second' }, fact]);
    expect(ids(store)).to.deep.equal(['one', 'fact']);
    expect(itemIn(store, 'one').attempts[0]!.outcome.score).to.equal(0.5);
  });

  it('keeps what was answered of an item that is of another type now', () => {
    const store = resume([{ ...fact, id: 'one' }, { ...fact, id: 'many' }, fact]);
    expect(store.itemOf('one').item.type).to.equal('choice');
    expect(store.itemOf('many').item.type).to.equal('true-false');
    expect(itemIn(store, 'many')).to.deep.include({ response: null, order: [] });
    play(store, respond('many', 'true'), attempt('many'));
    expect(store.getState().outcome).to.include({ score: 1.5, maxScore: 3 });
  });

  describe('where an item is marked as corrected', () => {
    const corrected = { ...swapped, status: 'corrected', correction: 'B was right all along.' };
    it('scores the answer anew, and keeps the attempt as it was made', () => {
      const store = resume([corrected, many, fact]);
      const [first] = itemIn(store, 'one').attempts;
      expect(first).to.include({ response: 'b' });
      expect(first!.outcome).to.include({ score: 1, correctness: 'correct' });
      expect(store.getState().outcome).to.include({ score: 1, maxScore: 5 });
      expect(store.itemOf('one').item).to.have.property('correction', 'B was right all along.');
    });

    it('does so however often it is resumed', () => {
      const store = resume([corrected, many, fact]);
      const again = resume([corrected, many, fact], store.serialize());
      expect(stateText(again)).to.equal(stateText(store));
    });

    it('scores as 0 what chose an option that is gone', () => {
      const without = {
        ...corrected,
        options: [
          { id: 'a', text: 'A', correct: true },
          { id: 'z', text: 'Z' },
        ],
      };
      const { outcome } = itemIn(resume([without, many, fact]), 'one').attempts[0]!;
      expect(outcome).to.include({ score: 0, correctness: 'incorrect' });
      expect(outcome.receipt[0]).to.include({ rule: 'wrong-shape' });
    });

    it('changes nothing where only the mark was set', () => {
      const store = resume([{ ...one, status: 'corrected', correction: 'A typo.' }, many, fact]);
      expect(itemIn(store, 'one').attempts[0]!.outcome.score).to.equal(0.5);
      expect(itemIn(store, 'one')).to.not.have.property('changed');
    });
  });

  it('keeps a host’s outcome where an item was only marked as corrected', () => {
    const outcome = { score: 9, maxScore: 9, fraction: 1, correctness: 'correct', receipt: [], feedback: [] } as const;
    const text = play(begin(bankOf([one, fact])), respond('one', 'c'), { type: 'attempt', itemId: 'one', outcome });
    const store = resume([{ ...one, status: 'corrected' }, fact], text.serialize());
    expect(itemIn(store, 'one').attempts[0]!.outcome).to.deep.equal(outcome);
  });

  it('keeps what a page marked, and the version that it marked, where the item was corrected', () => {
    const outcome = {
      score: 0.7,
      maxScore: 1,
      fraction: 0.7,
      correctness: 'partially-correct',
      receipt: [],
      feedback: [],
    } as const;
    const list = [one, fact];
    const text = play(begin(bankOf(list, { scorer: 'host' })), respond('one', 'c'), {
      type: 'attempt',
      itemId: 'one',
      outcome,
    });
    const store = resume([{ ...swapped, status: 'corrected' }, fact], text.serialize());
    expect(itemIn(store, 'one').attempts[0]!.outcome).to.deep.equal(outcome);
    expect(store.itemOf('one').item).to.have.property('options').with.length(3);
  });

  describe('where an item is withdrawn', () => {
    it('leaves it out of the sums, and keeps what was answered', () => {
      const store = resume([{ ...one, status: 'withdrawn' }, many, fact]);
      expect(store.getState().outcome).to.include({ score: 0, maxScore: 4 });
      expect(itemIn(store, 'one').attempts).to.have.length(1);
      expect(store.itemOf('one').item.status).to.equal('withdrawn');
    });

    it('does so where it was changed as well', () => {
      const store = resume([{ ...swapped, status: 'withdrawn' }, many, fact]);
      expect(store.getState().outcome).to.include({ score: 0, maxScore: 4 });
      expect(store.itemOf('one').item).to.have.property('options').with.length(3);
    });

    it('does so where it was not answered', () => {
      const store = resume([one, { ...many, status: 'withdrawn' }, fact]);
      expect(store.getState().outcome).to.include({ score: 0.5, maxScore: 2 });
    });

    it('has no fraction where nothing else is scored', () => {
      const store = resume([
        { ...one, status: 'withdrawn' },
        { ...many, status: 'withdrawn' },
        { ...fact, scored: false },
      ]);
      expect(store.getState().outcome).to.include({ score: 0, maxScore: 0, fraction: null });
    });
  });

  it('starts anew where nothing of it is left', () => {
    const text = begin(bankOf([one])).serialize();
    const store = resume([fact], text);
    expect(ids(store)).to.deep.equal(['fact']);
  });
});

describe('an item that was edited under way', () => {
  const held = new Set<string>();
  let losses = 0;
  for (const { name, settings = {}, done, edited, holds, sums } of edits)
    it(name, () => {
      const first = play(begin(bankOf([river, other, third], settings)), ...done);
      const bank = bankOf(edited, settings);
      const resumed = (text: string) => createSession(bank, { seed: 'x', now: ticking(2_000_000), saved: text });
      const store = resumed(first.serialize());
      const attemptsOf = ({ items: all }: SessionState) =>
        all.flatMap(({ id, attempts }) => attempts.map((one) => [id, one.id]));
      losses += attemptsOf(first.state).length - attemptsOf(store.state).length;
      expect(attemptsOf(store.state), 'attempts').to.eql(attemptsOf(first.state));
      expect([store.getState().outcome.score, store.getState().outcome.maxScore], 'sums').to.eql(sums);
      if (!holds) expect(ids(store)).to.not.include('river');
      else {
        const { attempts, result, response, hints, told = false, closed = false } = itemIn(store, 'river');
        expect(store.itemOf('river').item.prompt).to.equal(holds.prompt);
        expect(attempts.map((one) => [one.response, one.outcome.score])).to.eql(holds.attempts);
        expect(told, 'waits for another attempt').to.equal(attempts.length > 0 && !closed);
        expect({ score: result?.score, response, hints, closed }).to.eql({
          ...{ score: holds.score, response: holds.response, hints: holds.hints ?? 0 },
          closed: holds.isClosed ?? false,
        });
      }
      // Nothing of this is lost by another visit, and the session can be ended.
      expect(stateText(resumed(store.serialize())), 'resumed again').to.equal(stateText(store));
      expect(play(store, finish).getState().finished).to.equal(true);
      held.add(name);
    });

  after(() => console.log(`    edits: ${kindsDone(held)} of ${Object.keys(KINDS).length}; silent losses ${losses}`));
});
