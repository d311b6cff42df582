import { expect } from 'chai';
import type { SessionAction } from '../../src/engine.js';
import { attempt, bankOf, begin, finish, go, itemIn, items, play, respond, stateText } from '../suites/sessions.js';

const right = [respond('one', 'a'), attempt('one')];
const forward = bankOf(undefined, { navigation: 'forward' });

describe('a session', () => {
  it('begins with the first item, unanswered, with every setting resolved', () => {
    const state = begin().getState();
    expect(state).to.include({ sessionId: 'session', bankId: 'test', seed: 'seed', current: 'one', finished: false });
    expect(state.items.map(({ id }) => id)).to.deep.equal(Object.keys(items));
    expect(state.items[0]).to.deep.include({ response: null, attempts: [], hints: 0, order: ['a', 'b', 'c'] });
    expect(state.settings).to.include({ feedback: 'immediate', layout: 'one', attempts: 1, review: 'full' });
    expect(state.startedAt).to.equal(state.shownAt);
  });

  describe('takes what is possible', () => {
    const possible: readonly (readonly [name: string, before: readonly SessionAction[], action: SessionAction])[] = [
      ['a response', [], respond('one', 'a')],
      ['another response', [respond('one', 'a')], respond('one', 'b')],
      ['a response taken back', [respond('one', 'a')], respond('one', null)],
      ['a response to an item that is not shown', [], respond('fact', 'true')],
      ['an attempt', [respond('one', 'a')], attempt('one')],
      ['an attempt at an item that is not shown', [respond('fact', 'true')], attempt('fact')],
      ['going on', [], go('many')],
      ['going to the last', [], go('free')],
      ['going back where navigation is free', [go('free')], go('one')],
      ['the end, by the learner', [], finish],
      ['the end, by the clock', right, { type: 'finish', reason: 'time' }],
    ];
    for (const [name, before, action] of possible)
      it(name, () => {
        const store = play(begin(), ...before);
        const state = stateText(store);
        const recorded = store.dispatch(action);
        expect(recorded).to.have.length(1);
        expect(recorded[0]!.event).to.include({ type: action.type }).and.to.have.property('at').above(1_000_000);
        expect(stateText(store)).to.not.equal(state);
      });
  });

  describe('passes over what is not', () => {
    const impossible: readonly (readonly [string, readonly SessionAction[], SessionAction, typeof forward?])[] = [
      ['a response to no item', [], respond('nobody', 'a')],
      ['an attempt at no item', [], attempt('nobody')],
      ['an item named like a method of objects', [], respond('constructor', 'a')],
      ['going nowhere', [], go('nobody')],
      ['going where one is', [], go('one')],
      ['an attempt without a response', [], attempt('one')],
      ['an attempt at a response taken back', [respond('one', 'a'), respond('one', null)], attempt('one')],
      ['a second attempt', right, attempt('one')],
      ['a response after the attempt', right, respond('one', 'b')],
      ['a response after the end', [finish], respond('one', 'a')],
      ['an attempt after the end', [respond('one', 'a'), finish], attempt('one')],
      ['going on after the end', [finish], go('many')],
      ['a second end', [finish], finish],
      ['going back in a forward session', [go('fact')], go('one'), forward],
      ['going where one is in a forward session', [go('fact')], go('fact'), forward],
      ['an action of a later version', [], { type: 'hint', itemId: 'one' } as never],
      ['an action named like a method of objects', [], { type: 'toString', itemId: 'one' } as never],
      ['an action of a later version, of no item', [], { type: 'time', factor: 2 } as never],
    ];
    for (const [name, before, action, bank] of impossible)
      it(name, () => {
        const store = play(begin(bank), ...before);
        const [state, saved] = [stateText(store), store.serialize()];
        let told = 0;
        store.subscribe(() => told++);
        expect(store.dispatch(action)).to.deep.equal([]);
        expect([stateText(store), store.serialize(), told]).to.deep.equal([state, saved, 0]);
      });
  });

  it('goes forward over items where navigation is forward', () => {
    expect(play(begin(forward), go('fact'), go('free')).getState().current).to.equal('free');
  });

  describe('scores an attempt', () => {
    it('of the response as it stands', () => {
      const [recorded] = play(begin(), respond('one', 'a'), respond('one', 'b')).dispatch(attempt('one'));
      expect(recorded!.event).to.deep.nested.include({ type: 'attempt', 'outcome.fraction': 0.5 });
      expect(recorded!.event).to.have.property('item').with.property('id', 'one');
    });

    it('by a host’s outcome, where there is one', () => {
      const outcome = {
        score: 7,
        maxScore: 9,
        fraction: 7 / 9,
        correctness: 'partially-correct',
        receipt: [],
        feedback: [],
      } as const;
      const store = play(begin(), respond('one', 'c'), { type: 'attempt', itemId: 'one', outcome });
      expect(itemIn(store, 'one').attempts[0]!.outcome).to.deep.equal(outcome);
      expect(store.getState().outcome).to.deep.include({ score: 7, maxScore: 9 + 3 + 1 });
    });

    it('keeps the item as it was answered, once', () => {
      const events = play(begin(), ...right, respond('fact', 'true'), attempt('fact')).events;
      expect(events.map(({ type }) => type)).to.deep.equal(['respond', 'attempt', 'respond', 'attempt']);
      expect(events.filter((event) => 'item' in event)).to.have.length(2);
    });

    it('of a response of the wrong shape as 0, with the reason', () => {
      const store = play(begin(), respond('one', { nested: ['a'] }), attempt('one'));
      const { outcome } = itemIn(store, 'one').attempts[0]!;
      expect(outcome).to.include({ score: 0, correctness: 'incorrect' });
      expect(outcome.receipt).to.deep.equal([{ part: null, rule: 'wrong-shape', delta: '0/1' }]);
    });
  });

  it('coalesces responses that follow each other on one item, and no others', () => {
    const store = begin();
    const indexes = [
      respond('one', 'a'),
      respond('one', 'b'),
      respond('one', null),
      respond('fact', 'true'),
      respond('one', 'c'),
      go('many'),
      respond('one', 'a'),
      respond('one', 'b'),
    ].map((action) => store.dispatch(action)[0]!.index);
    expect(indexes).to.deep.equal([0, 0, 0, 1, 2, 3, 4, 4]);
    expect(store.events).to.have.length(5);
    expect(store.events[0]).to.include({ response: null });
    expect(store.events[4]).to.include({ response: 'b' });
  });

  it('submits at the end what is open, in the order of the items, each once', () => {
    const store = play(begin(), ...right, respond('fact', 'false'), respond('many', ['a']), respond('free', null));
    const recorded = store.dispatch(finish);
    expect(recorded.map(({ event }) => ('itemId' in event ? event.itemId : event.type))).to.deep.equal([
      'many',
      'fact',
      'finish',
    ]);
    expect(store.getState()).to.include({ finished: true, reason: 'learner' });
    expect(store.getState().items.map(({ attempts }) => attempts.length)).to.deep.equal([1, 1, 1, 0]);
  });

  describe('takes times', () => {
    const clock =
      (...times: number[]) =>
      () =>
        times.shift()!;
    it('from the showing of the item to its attempt', () => {
      const now = clock(1000, 2000, 2500, 4000, 5000, 9000);
      const store = play(begin(undefined, { now }), ...right, go('many'), respond('many', ['a']), attempt('many'));
      expect(itemIn(store, 'one').attempts[0]).to.include({ at: 2500, duration: 1500 });
      expect(itemIn(store, 'many').attempts[0]).to.include({ at: 9000, duration: 5000 });
    });

    it('from the beginning, of an item that is not the one shown', () => {
      const now = clock(1000, 2000, 3000, 4500);
      const store = play(begin(undefined, { now }), go('many'), ...right);
      expect(itemIn(store, 'one').attempts[0]!.duration).to.equal(3500);
    });

    it('as 0 where the clock was set back, and stays in order of the events', () => {
      const now = clock(9000, 5000, 4000, 1000);
      const store = play(begin(undefined, { now }), ...right, finish);
      expect(itemIn(store, 'one').attempts[0]).to.include({ at: 4000, duration: 0 });
      expect(store.getState()).to.include({ startedAt: 9000, finishedAt: 1000, finished: true });
    });
  });

  describe('tells its listeners', () => {
    it('of every event, after it is in the state, until they leave', () => {
      const store = begin();
      const told: string[] = [];
      const leave = store.subscribe((state, { event, index }) => {
        expect(state).to.equal(store.state);
        told.push(`${index} ${event.type}`);
      });
      play(store, ...right, respond('fact', 'true'), respond('fact', 'false'), finish);
      expect(told).to.deep.equal(['0 respond', '1 attempt', '2 respond', '2 respond', '3 attempt', '4 finish']);
      leave();
      expect(store.dispatch(go('one'))).to.deep.equal([]);
      expect(told).to.have.length(6);
    });

    it('each, where there are several', () => {
      const store = begin();
      const told: number[] = [];
      store.subscribe(() => told.push(1));
      store.subscribe(() => told.push(2))();
      store.subscribe(() => told.push(3));
      store.dispatch(go('many'));
      expect(told).to.deep.equal([1, 3]);
    });
  });

  it('replaces its state and never edits it', () => {
    const store = begin();
    const states = [store.getState()];
    const texts = [JSON.stringify(states[0])];
    for (const action of [...right, go('many'), respond('many', ['a', 'b']), attempt('many'), finish]) {
      store.dispatch(action);
      states.push(store.getState());
      texts.push(JSON.stringify(states.at(-1)));
    }
    expect(states.map((state) => JSON.stringify(state))).to.deep.equal(texts);
    expect(states[0]!.items[2]).to.equal(states.at(-1)!.items[2]);
  });

  it('is plain JSON, and makes up nothing', () => {
    const state = play(begin(), ...right, finish).getState();
    expect(JSON.parse(JSON.stringify(state))).to.deep.equal(structuredClone(state));
    expect(begin().serialize()).to.equal(begin().serialize());
  });
});
