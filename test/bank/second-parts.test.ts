/** Items with a second part, from the text to what it counts. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import { readSecondParts } from '../../src/bank/second-parts.js';
import { createSession, parseBank, scoreItem, stripKeys, type Bank, type Item } from '../../src/engine.js';
import { resolveSettings } from '../../src/engine/settings.js';
import { selectItems } from '../../src/engine/select-items.js';
import { interactions } from '../../src/interactions/definitions.js';

const { definitions } = interactions;
type Json = Readonly<Record<string, unknown>>;

const options = [{ text: 'A', correct: true }, 'B'];
const choice = (id: string | undefined, more: Json = {}): Json => ({
  ...(id !== undefined && { id }),
  ...{ type: 'choice', prompt: id ?? 'Which?', options, ...more },
});
const then = (more: Json = {}): Json => choice(undefined, more);
const bankOf = (items: readonly unknown[], more: Json = {}): Json => ({ version: 1, title: 'T', ...more, items });
const parsed = (raw: unknown): Bank => {
  const { bank, problems } = parseBank(raw);
  expect(problems).to.deep.equal([]);
  return bank!;
};
const namesOf = (items: readonly Item[]) => items.map(({ id, first = '' }) => `${id}<${first}`).join(' ');

describe('a second part', () => {
  const right: readonly (readonly [string, Json, string])[] = [
    ['is an item behind its first', bankOf([choice('a', { then: then() }), choice('b')]), 'a< a.then<a b<'],
    ['keeps its own id', bankOf([choice('a', { then: then({ id: 'why' }) })]), 'a< why<a'],
    ['leaves slugs as they were', bankOf([choice('a', { then: then() }), choice('which')]), 'a< a.then<a which<'],
    [
      'stands in its section',
      { version: 1, title: 'T', sections: [{ items: [choice('a', { then: then() })] }, { items: [choice('b')] }] },
      'a< a.then<a b<',
    ],
    ['may count by itself', bankOf([choice('a', { then: then({ dependent: false }) })]), 'a< a.then<a'],
  ];
  for (const [what, raw, names] of right)
    it(`${what}, read quickly as in full`, () => {
      const bank = parsed(raw);
      expect(namesOf(bank.items)).to.equal(names);
      expect(bank.items).to.deep.equal(bank.sections.flatMap(({ items }) => items));
      expect(JSON.stringify(readSecondParts(raw, definitions))).to.equal(JSON.stringify(bank));
    });

  it('shares the state of its first', () => {
    const { items } = parsed(bankOf([choice('a', { status: 'corrected', correction: 'C', then: then() })]));
    expect(items[1]).to.include({ status: 'corrected', correction: 'C' });
  });

  const wrong: readonly (readonly [string, Json, string, string, string])[] = [
    [
      'of a wrong shape',
      { then: then({ options: [{ text: 'A', correct: 1 }] }) },
      'value-kind',
      '/options/0/correct',
      'a',
    ],
    ['that is no item', { then: 5 }, 'value-kind', '', 'a'],
    ['that is null', { then: null }, 'value-kind', '', 'a'],
    ['of another type', { then: { type: 'true-false', prompt: 'P', answer: true } }, 'value-unknown', '/type', 'a'],
    ['of no type', { then: then({ type: 'chioce' }) }, 'type-unknown', '/type', 'a'],
    ['without a key', { then: then({ options: ['A', 'B'] }) }, 'correct-missing', '', 'a'],
    ['of the id of its first', { then: then({ id: 'a' }) }, 'id-duplicate', '/id', 'a'],
    ['with a time limit', { then: then({ timeLimit: 5 }) }, 'key-unknown', '/timeLimit', 'a a.then'],
    ['with a state', { then: then({ status: 'corrected' }) }, 'key-unknown', '/status', 'a a.then'],
    ['with a third', { then: then({ then: then() }) }, 'key-unknown', '/then', 'a a.then'],
    ['that depends by a text', { then: then({ dependent: 'no' }) }, 'value-kind', '/dependent', 'a'],
  ];
  for (const [what, more, code, at, left] of wrong)
    it(`${what} is told at its place, and costs no more`, () => {
      const raw = bankOf([choice('a', more)]);
      const text = JSON.stringify(raw, null, 1);
      const { bank, problems } = parseBank(text);
      expect(problems.map((problem) => `${problem.code} ${problem.path}`)).to.deep.equal([
        `${code} /items/0/then${at}`,
      ]);
      expect(problems[0]!.line).to.be.above(text.slice(0, text.indexOf('"then"')).split('\n').length - 1);
      expect(bank!.items.map(({ id }) => id).join(' ')).to.equal(left);
      expect(readSecondParts(raw, definitions)).to.equal(undefined);
    });

  it('goes with a first that is left out', () => {
    const { bank } = parseBank(bankOf([choice('a', { options: ['A'], then: then() }), choice('b')]));
    expect(namesOf(bank!.items)).to.equal('b<');
  });

  it('gives way where another item has the id that it would get', () => {
    const raw = bankOf([choice('a', { then: then() }), choice('a.then')]);
    const { bank, problems } = parseBank(raw);
    expect(namesOf(bank!.items)).to.equal('a< a.then<');
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({ code: 'id-duplicate', path: '/items/0/then', effect: 'item' });
  });

  it('and its keys are known nowhere else', () => {
    for (const more of [{ dependent: true }, { first: 'b' }])
      expect(parseBank(bankOf([choice('a', more)])).problems.map(({ code }) => code)).to.deep.equal(['key-unknown']);
  });

  it('stays with its first, whatever is drawn and mixed; both count as one', () => {
    const shape = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        shape,
        fc.constantFrom('none', 'items', 'all'),
        fc.nat(9),
        fc.string(),
        (list, shuffle, pick, seed) => {
          const items = list.map(([isPair, isOut], i) =>
            choice(`q${i}`, { ...(isPair && { then: then() }), ...(isOut && i > 0 && { status: 'withdrawn' }) }),
          );
          const bank = parsed(bankOf(items, { settings: { shuffle, pick: pick + 1 } }));
          const drawn = selectItems(bank, seed, resolveSettings(bank.settings), definitions).map(({ item }) => item);
          const firsts = drawn.filter(({ first }) => first === undefined);
          const there = bank.items.filter(({ first, status }) => first === undefined && status !== 'withdrawn');
          expect(firsts).to.have.length(Math.min(pick + 1, there.length));
          const wanted = firsts.flatMap(({ id }) => (list[Number(id.slice(1))]![0] ? [id, `${id}.then`] : [id]));
          expect(drawn.map(({ id }) => id)).to.deep.equal(wanted);
        },
      ),
      { seed: 7 },
    );
  });

  it('goes back into its first where keys are stripped', () => {
    const bare = stripKeys(bankOf([choice('a', { then: then({ dependent: false }) }), choice('b')]));
    expect(JSON.stringify(bare)).to.not.include('correct');
    const { bank, problems } = parseBank(bare);
    expect(problems).to.deep.equal([]);
    expect(namesOf(bank!.items)).to.equal('a< a.then<a b<');
    expect(bank!.items[1]).to.include({ dependent: false });
  });

  it('alone is scored alone', () => {
    const [, second] = parsed(bankOf([choice('a', { then: then() })])).items;
    expect(scoreItem(second, 'a').score).to.equal(1);
  });
});

describe('what a second part counts', () => {
  /** Of each of the answers in turn, `a` is right. */
  const cases: readonly (readonly [string, Json, readonly string[], number, string])[] = [
    ['all, once the first is right', {}, ['q=a', 'q.then=a'], 2, 'credit'],
    ['nothing, where the first is wrong', {}, ['q=b', 'q.then=a'], 0, 'credit dependent'],
    ['nothing, where the first is not answered', {}, ['q.then=a'], 0, 'credit dependent'],
    ['all, where the first becomes right later', {}, ['q=b', 'q.then=a', 'q=a'], 2, 'credit'],
    ['all, where the first is answered after it', {}, ['q.then=a', 'q=a'], 2, 'credit'],
    ['nothing of its own, where it is wrong', {}, ['q=a', 'q.then=b'], 1, 'credit'],
    ['all, where it is independent', { dependent: false }, ['q=b', 'q.then=a'], 1, 'credit'],
    [
      'no loss either',
      {
        options: [
          { text: 'A', correct: true },
          { text: 'B', credit: -0.5 },
        ],
      },
      ['q=b', 'q.then=b'],
      0,
      'credit dependent',
    ],
  ];
  for (const [what, more, answers, score, rules] of cases)
    it(`is ${what}; a session that goes on says the same`, () => {
      const raw = bankOf([choice('q', { then: then(more) }), choice('r')], { settings: { attempts: 'unlimited' } });
      const session = createSession(raw, { seed: 's', now: () => 1 });
      for (const answer of answers) {
        const [itemId, response] = answer.split('=') as [string, string];
        session.dispatch({ type: 'respond', itemId, response });
        session.dispatch({ type: 'attempt', itemId });
      }
      const resumed = createSession(raw, { seed: 's', now: () => 1, saved: session.serialize() });
      expect(resumed.resumed).to.equal(true);
      for (const store of [session, resumed]) {
        const { outcome, items } = store.getState();
        expect(outcome).to.include({ score, maxScore: 3 });
        expect(items[1]!.result!.receipt.map(({ rule }) => rule).join(' ')).to.equal(rules);
      }
      expect(resumed.getState().items).to.deep.equal(session.getState().items);
    });

  const began = (response: string) => {
    const bank = bankOf([choice('q', { then: then() }), choice('r')]);
    const session = createSession(bank, { seed: 's', now: () => 1 });
    for (const [itemId, given] of [
      ['q', response],
      ['q.then', 'a'],
    ] as const) {
      session.dispatch({ type: 'respond', itemId, response: given });
      session.dispatch({ type: 'attempt', itemId });
    }
    return session.serialize();
  };

  it('is anew, where the key of the first was corrected', () => {
    const other = ['A', { text: 'B', correct: true }];
    const bank = bankOf([choice('q', { options: other, status: 'corrected', then: then() }), choice('r')]);
    const of = (response: string) =>
      createSession(bank, { seed: 's', now: () => 1, saved: began(response) }).getState().outcome;
    expect(of('b')).to.include({ score: 2, maxScore: 3 });
    expect(of('a')).to.include({ score: 0, maxScore: 3 });
  });

  it('leaves the sums with a first that was withdrawn', () => {
    const bank = bankOf([choice('q', { status: 'withdrawn', then: then() }), choice('r')]);
    const { outcome } = createSession(bank, { seed: 's', now: () => 1, saved: began('a') }).getState();
    expect(outcome).to.include({ score: 0, maxScore: 1 });
  });

  it('goes on as it was answered, where the bank has it no more', () => {
    const bank = bankOf([choice('q'), choice('r')]);
    const { outcome } = createSession(bank, { seed: 's', now: () => 1, saved: began('b') }).getState();
    expect(outcome).to.include({ score: 0, maxScore: 3 });
  });
});
