import { expect } from 'chai';
import { createSession, type SavedSession } from '../../src/engine.js';
import { viewOf } from '../suites/score.js';
import { attempt, bankOf, begin, finish, go, items, play, respond, stateText, ticking } from '../suites/sessions.js';

const bank = bankOf(undefined, { shuffle: 'all', passMark: 0.5 });
const start = () => begin(bank);
const actions = [
  respond('one', 'c'),
  respond('one', 'a'),
  attempt('one'),
  go('many'),
  respond('many', ['c', 'a']),
  go('fact'),
  respond('fact', 'false'),
  attempt('fact'),
  go('many'),
  respond('many', null),
  respond('many', ['a', 'd']),
  respond('free', 'true'),
  finish,
];
const resume = (saved: string, of = bank, now = ticking()) => createSession(of, { seed: 'another', now, saved });
/** Without what is made up: the ids of attempts. */
const withoutIds = (text: string) => text.replace(/"id":"[\w-]{21}"/g, '"id":"…"');

describe('a saved session', () => {
  for (let done = 0; done <= actions.length; done++)
    it(`goes on after ${done} of ${actions.length} actions as it was, and ends as if uninterrupted`, () => {
      const [now, same] = [ticking(), ticking()];
      const whole = play(createSession(bank, { seed: 'seed', now, sessionId: 'session' }), ...actions);
      const before = play(
        createSession(bank, { seed: 'seed', now: same, sessionId: 'session' }),
        ...actions.slice(0, done),
      );
      const saved = before.serialize();
      const after = resume(saved, bank, same);
      expect(stateText(after)).to.equal(stateText(before));
      expect(after.serialize()).to.equal(saved);
      play(after, ...actions.slice(done));
      expect(withoutIds(stateText(after))).to.equal(withoutIds(stateText(whole)));
      expect(withoutIds(after.serialize())).to.equal(withoutIds(whole.serialize()));
    });

  it('keeps its own id, seed, settings and orders, whatever is asked for', () => {
    const saved = play(start(), respond('one', 'a')).serialize();
    const after = createSession(bank, {
      seed: 'other',
      sessionId: 'other',
      now: () => 5,
      settings: { shuffle: 'none', passMark: 1 },
      saved,
    });
    expect(after.serialize()).to.equal(saved);
    expect(stateText(after)).to.equal(stateText(resume(saved)));
  });

  it('goes on whose seed was given as a number: 7 and "7" are the same', () => {
    const store = play(begin(bank, { seed: 7 }), respond('one', 'a'));
    expect(store.serialize()).to.equal(play(begin(bank, { seed: '7' }), respond('one', 'a')).serialize());
    expect(resume(store.serialize()).resumed).to.equal(true);
  });

  it('may be read and saved again any number of times', () => {
    const saved = play(start(), ...actions).serialize();
    let again = saved;
    for (let i = 0; i < 5; i++) again = resume(again).serialize();
    expect(again).to.equal(saved);
  });

  it('has the format of the contract', () => {
    const saved = JSON.parse(play(start(), ...actions).serialize()) as SavedSession;
    expect(Object.keys(saved)).to.have.members([
      'format',
      'sessionId',
      'bankId',
      'seed',
      'startedAt',
      'settings',
      'items',
      'events',
    ]);
    expect(saved).to.include({ format: 1, sessionId: 'session', bankId: 'test', seed: 'seed' });
    for (const item of saved.items) expect(Object.keys(item)).to.have.members(['id', 'hash', 'order']);
    for (const event of saved.events) {
      const keys = (
        {
          respond: ['type', 'itemId', 'response', 'hash', 'at'],
          attempt: ['type', 'id', 'itemId', 'hash', 'item', 'outcome', 'at'],
          go: ['type', 'itemId', 'at'],
          finish: ['type', 'reason', 'at'],
        } as Record<string, readonly string[]>
      )[event.type];
      expect(Object.keys(event), event.type).to.have.members(keys!);
    }
  });

  it('passes over events that could not be: twice the same, unknown, after the end', () => {
    const store = play(start(), ...actions.slice(0, 8));
    const saved = JSON.parse(store.serialize()) as SavedSession;
    const events = saved.events.flatMap((event) => [event, event]);
    const later = [
      { type: 'of-tomorrow', itemId: 'one', at: 1 },
      { type: 'and-after', factor: 2, at: 1 },
      { type: 'toString', itemId: 'one', at: 1 },
    ] as unknown as typeof events;
    const after = resume(JSON.stringify({ ...saved, events: [...events, ...later] }));
    // The times of the doubled `go` don't count either.
    expect(stateText(after)).to.equal(stateText(store));
  });

  describe('is passed over where it is', () => {
    const saved = play(start(), ...actions.slice(0, 5)).serialize();
    const like = (change: object) => JSON.stringify({ ...(JSON.parse(saved) as object), ...change });
    const inItems = (change: object) =>
      like({ items: (JSON.parse(saved) as SavedSession).items.map((item) => ({ ...item, ...change })) });
    const inEvents = (change: object) =>
      like({ events: (JSON.parse(saved) as SavedSession).events.map((event) => ({ ...event, ...change })) });
    const inOutcomes = (change: object) =>
      like({
        events: (JSON.parse(saved) as SavedSession).events.map((event) =>
          event.type === 'attempt' ? { ...event, outcome: { ...event.outcome, ...change } } : event,
        ),
      });
    const garbage: readonly (readonly [name: string, saved: unknown])[] = [
      ['nothing', undefined],
      ['empty', ''],
      ['not JSON', 'session'],
      ['null', 'null'],
      ['a number', '7'],
      ['a text', '"session"'],
      ['a list', '[]'],
      ['an empty object', '{}'],
      ['too deep', '['.repeat(100_000)],
      ['of a later format', like({ format: 2 })],
      ['of a format that is a text', like({ format: '1' })],
      ['another bank’s', like({ bankId: 'other' })],
      ['without items', like({ items: undefined })],
      ['of items that are no list', like({ items: { length: 1 } })],
      ['of items that are null', like({ items: [null] })],
      ['of items that are numbers', like({ items: [1, 2] })],
      ['of items without an order', inItems({ order: undefined })],
      ['of orders that are no list', inItems({ order: 'abc' })],
      ['of ids that are no text', inItems({ id: ['one'] })],
      ['without events', like({ events: undefined })],
      ['of events that are no list', like({ events: 'none' })],
      ['of events that are null', like({ events: [null] })],
      ['of events that are numbers', like({ events: [1] })],
      ['of events without a time', inEvents({ at: undefined })],
      ['of attempts without an outcome', inEvents({ outcome: undefined })],
      ['of attempts with an empty outcome', inEvents({ outcome: {} })],
      ['of attempts with a receipt that is no list', inOutcomes({ receipt: 'x' })],
      ['of attempts with a receipt of nothing', inOutcomes({ receipt: [null] })],
      ['of attempts with a receipt of no fractions', inOutcomes({ receipt: [{ part: 'a', rule: 'credit' }] })],
      [
        'of attempts with a receipt that divides by 0',
        inOutcomes({ receipt: [{ part: 'a', rule: 'x', delta: '1/0' }] }),
      ],
      ['of attempts with a score that is no number', inOutcomes({ score: null })],
      ['of attempts with a maximum that is no number', inOutcomes({ maxScore: '3' })],
      ['of attempts with a correctness that is none', inOutcomes({ correctness: 'constructor' })],
      ['of attempts with feedback that is no list', inOutcomes({ feedback: {} })],
      ['without settings', like({ settings: undefined })],
      ['of settings that are null', like({ settings: null })],
      ['without a seed', like({ seed: undefined })],
      ['of a seed that is no text', like({ seed: { a: 1 } })],
      ['without a beginning', like({ startedAt: undefined })],
      ['without an id', like({ sessionId: undefined })],
    ];
    for (const [name, text] of garbage)
      it(name, () => {
        const store = createSession(bank, { seed: 'seed', now: ticking(), sessionId: 'new', saved: text as string });
        expect(store.getState()).to.include({ sessionId: 'new', seed: 'seed', finished: false });
        play(store, ...actions);
        const fresh = play(begin(bank, { sessionId: 'new' }), ...actions);
        expect(withoutIds(stateText(store))).to.equal(withoutIds(stateText(fresh)));
      });

    it('cut off at any character', () => {
      for (let length = 0; length < saved.length; length += 7) {
        const store = createSession(bank, { seed: 's', now: () => 0, sessionId: 'new', saved: saved.slice(0, length) });
        expect(store.getState().sessionId).to.equal('new');
      }
    });
  });

  describe('that somebody tampered with works all the same', () => {
    const saved = JSON.parse(play(start(), ...actions.slice(0, 5)).serialize()) as SavedSession;
    type Event = SavedSession['events'][number];
    const withItem = (item: unknown) => ({
      ...saved,
      events: saved.events.map((event) => (event.type === 'attempt' ? ({ ...event, item } as Event) : event)),
    });
    const gone = bankOf([items.many, items.fact, items.free]);
    const tampered: readonly (readonly [name: string, saved: object, bank?: typeof bank])[] = [
      ['orders that name no option', { ...saved, items: saved.items.map((item) => ({ ...item, order: ['x'] })) }],
      ['orders that are empty', { ...saved, items: saved.items.map((item) => ({ ...item, order: [] })) }],
      ['an item twice', { ...saved, items: [...saved.items, ...saved.items] }],
      ['kept items of nonsense', withItem({ type: 'choice' }), gone],
      ['kept items of an unknown type', withItem({ ...items.one, type: 'constructor' }), gone],
      ['kept items without ids', withItem({ ...items.one, options: ['A', 'B'] }), gone],
      ['kept items that are another', withItem({ ...items.fact, id: 'elsewhere' }), gone],
      ['no items at all', { ...saved, items: [] }],
    ];
    it('kept items that were rewritten are not taken for those that were answered', () => {
      const rewritten = withItem({ ...items.one, prompt: 'Another?' });
      const store = createSession(gone, { seed: 's', now: ticking(), saved: JSON.stringify(rewritten) });
      expect(store.getState().items.map(({ id }) => id)).to.have.members(['many', 'fact', 'free']);
    });

    for (const [name, session, of = bank] of tampered)
      it(name, () => {
        const store = createSession(of, { seed: 's', now: ticking(), saved: JSON.stringify(session) });
        const ids = store.getState().items.map(({ id }) => id);
        expect(new Set(ids).size, 'an item once').to.equal(ids.length);
        for (const { id, order, response } of store.getState().items) {
          const { item, definition } = store.itemOf(id);
          expect(item.id).to.equal(id);
          const all = definition.arrangement(item).lists.flatMap((list) => list.map((option) => option.id));
          expect([...order].sort(), `the order of ${id}`).to.deep.equal(all.sort());
          viewOf(item, { lang: 'en', order, reveal: 'key', response });
        }
        expect(store.getState().items, 'something to answer').to.not.have.length(0);
        play(store, finish);
        expect(store.getState().finished).to.equal(true);
      });
  });
});
