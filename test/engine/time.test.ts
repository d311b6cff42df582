import { expect } from 'chai';
import { deadlines } from '../../src/engine/clock.js';
import type { SessionAction } from '../../src/engine.js';
import { begin, bankOf, go, itemIn, items, play, respond, stateText } from '../suites/sessions.js';

const { one, many, fact } = items;
/** A clock that stands where it is put. */
const watch = () => {
  let at = 1_000_000;
  return { now: () => at, pass: (seconds: number) => (at += seconds * 1000) };
};
const session = (settings: object, list: readonly object[] = [one, many, fact]) => {
  const clock = watch();
  const bank = bankOf(list as never, settings as never);
  return { ...clock, bank, store: begin(bank, { now: clock.now }) };
};
const time = (factor: 1 | 1.5 | 2 | null): SessionAction => ({ type: 'time', factor });
const more: SessionAction = { type: 'more-time' };
const over: SessionAction = { type: 'finish', reason: 'time' };

describe('time', () => {
  for (const [factor, seconds] of [
    [1, 100],
    [1.5, 150],
    [2, 200],
  ] as const)
    it(`runs from the start on, ${factor} times the limit`, () => {
      const { store, pass, now } = session({ timeLimit: 100 });
      pass(500);
      play(store, time(factor));
      expect(store.state).to.include({ factor, startedAt: now(), dueAt: now() + seconds * 1000 });
      expect(deadlines(store.state)).to.eql([{ at: now() + seconds * 1000 }]);
    });

  it('has no end without a limit', () => {
    const { store } = session({ timeLimit: 100 }, [{ ...one, timeLimit: 10 }, many]);
    play(store, time(null));
    expect(store.state.factor).to.equal(null);
    expect(deadlines(store.state)).to.eql([]);
    expect(store.dispatch(more)).to.eql([]);
  });

  it('begins once, and only where there is a limit', () => {
    const { store } = session({ timeLimit: 100 });
    expect(store.dispatch(time(2))).to.have.length(1);
    expect(store.dispatch(time(null))).to.eql([]);
    expect(session({}).store.dispatch(time(1))).to.eql([]);
    expect(session({ timeLimit: 100 }).store.dispatch({ type: 'time', factor: 9 as never })).to.eql([]);
  });

  it('that is essential can’t be stretched', () => {
    const { store } = session({ timeLimit: 100, timeLimitEssential: true });
    expect(store.dispatch(time(2))).to.eql([]);
    expect(store.dispatch(time(null))).to.eql([]);
    play(store, time(1));
    expect(store.dispatch(more)).to.eql([]);
  });

  it('may be asked for ten times and more: a quarter of the limit, a minute at least', () => {
    const { store, now } = session({ timeLimit: 600 });
    play(store, time(1), ...Array<SessionAction>(12).fill(more));
    expect(store.state.dueAt).to.equal(now() + (600 + 12 * 150) * 1000);
    const short = session({ timeLimit: 30 });
    play(short.store, time(1), more);
    expect(short.store.state.dueAt).to.equal(short.now() + 90_000);
  });

  it('of an item runs from its first showing', () => {
    const { store, pass, now } = session({}, [one, { ...many, timeLimit: 30 }, fact]);
    play(store, time(1.5));
    expect(deadlines(store.state)).to.eql([]);
    pass(100);
    play(store, go('many'));
    const dueAt = now() + 45_000;
    pass(20);
    play(store, go('one'), go('many'));
    expect(itemIn(store, 'many').dueAt).to.equal(dueAt);
    play(store, { type: 'more-time', itemId: 'many' });
    expect(deadlines(store.state)).to.eql([{ at: dueAt + 60_000, itemId: 'many' }]);
  });

  it('of items runs for all from the start on, where all stand on one page', () => {
    const list = [one, { ...many, timeLimit: 30 }, { ...fact, timeLimit: 20 }];
    const { store, now } = session({ layout: 'all', timeLimit: 60 }, list);
    play(store, time(1));
    expect(deadlines(store.state)).to.eql([
      { at: now() + 20_000, itemId: 'fact' },
      { at: now() + 30_000, itemId: 'many' },
      { at: now() + 60_000 },
    ]);
  });

  it('that is over ends a session then, whenever that is seen, with all that was entered', () => {
    const { store, pass } = session({ timeLimit: 100 });
    play(store, time(1), respond('one', 'a'));
    pass(10);
    play(store, respond('many', ['a']));
    pass(9000);
    play(store, { ...over, dueAt: store.state.dueAt! });
    const { startedAt, finishedAt, reason } = store.state;
    expect([finishedAt! - startedAt, reason]).to.eql([100_000, 'time']);
    const { attempts } = itemIn(store, 'many');
    expect(attempts.map(({ at, response }) => [at - startedAt, response])).to.eql([[100_000, ['a']]]);
    expect(store.getState().outcome.score).to.equal(2);
  });

  it('that was over ends nothing where there is more of it by now', () => {
    const { store } = session({ timeLimit: 100 }, [{ ...one, timeLimit: 50 }, many]);
    play(store, time(1));
    const { dueAt } = store.state;
    const own = itemIn(store, 'one').dueAt!;
    play(store, more, { type: 'more-time', itemId: 'one' });
    expect(store.dispatch({ ...over, dueAt: dueAt! })).to.eql([]);
    expect(store.dispatch({ type: 'time-up', itemId: 'one', dueAt: own })).to.eql([]);
    expect(store.state.finished).to.equal(false);
  });

  it('of an item that is over submits and closes it, and no other', () => {
    const { store, pass } = session({}, [{ ...one, timeLimit: 30 }, many]);
    play(store, time(1), respond('one', 'b'), respond('many', ['a']));
    const { dueAt } = itemIn(store, 'one');
    pass(500);
    play(store, { type: 'time-up', itemId: 'one', dueAt: dueAt! });
    const state = itemIn(store, 'one');
    expect(state).to.include({ closed: true, timeUp: true });
    expect(state.attempts.map(({ at }) => at)).to.eql([dueAt]);
    expect(state.result!.score).to.equal(0.5);
    expect(store.dispatch(respond('one', 'a'))).to.eql([]);
    expect(itemIn(store, 'many').closed).to.equal(undefined);
    expect(deadlines(store.state)).to.eql([]);
  });

  it('of an item without an answer closes it, without an attempt', () => {
    const { store } = session({ attempts: 3 }, [{ ...one, timeLimit: 30 }, many]);
    play(store, time(1), { type: 'time-up', itemId: 'one', dueAt: 1_030_000 });
    expect(itemIn(store, 'one')).to.deep.include({ closed: true, attempts: [] });
  });

  it('comes back as it was', () => {
    const { store, bank, pass, now } = session({ timeLimit: 100 }, [
      { ...one, timeLimit: 30 },
      { ...many, timeLimit: 40 },
    ]);
    play(store, time(2), respond('one', 'a'));
    pass(3);
    play(store, go('many'), { type: 'clock', shift: -5000 }, more, { type: 'more-time', itemId: 'one' });
    play(store, { type: 'time-up', itemId: 'many', dueAt: itemIn(store, 'many').dueAt! });
    const again = begin(bank, { now, saved: store.serialize() });
    expect(stateText(again)).to.equal(stateText(store));
    expect(again.state.clockShift).to.equal(-5000);
  });
});
