import { expect } from 'chai';
import { createSession, parseBank, scoreItem } from '../../src/engine.js';
import { nearestName } from '../../src/bank/nearest-name.js';

const score = (item: object, response: unknown) => scoreItem({ id: 'q', prompt: 'P', ...item }, response).fraction;

describe('scoreItem', () => {
  it('scores an item that was withdrawn as any other', () => {
    expect(score({ type: 'text-entry', answers: ['a'], status: 'withdrawn' }, 'a')).to.equal(1);
    expect(score({ type: 'true-false', answer: true, status: 'corrected' }, 'true')).to.equal(1);
  });

  it('takes no word of a word bank for a slip of another', () => {
    const item = (matching: object, answer: string, distractor: string) => ({
      ...{ type: 'cloze', text: '{{a}}', wordBank: true, distractors: [distractor] },
      gaps: { a: { answers: [answer], matching } },
    });
    expect(score(item({ typos: 1 }, 'affect', 'effect'), { a: 'effect' })).to.equal(0);
    expect(score(item({ typos: 1 }, 'affect', 'effect'), { a: 'affect' })).to.equal(1);
    expect(score(item({ mode: 'contains' }, 'light', 'lightning'), { a: 'lightning' })).to.equal(0);
  });

  it('gives an answer that serves twice the id that its author gave it once', () => {
    const pairs = [
      { id: 'p', prompt: 'P', answer: { text: 'X', feedback: 'F' } },
      { id: 'q', prompt: 'Q', answer: { id: 'own', text: 'X' } },
    ];
    expect(score({ type: 'match', pairs }, { p: 'own', q: 'own' })).to.equal(1);
  });

  it('reads no thousands in a fraction', () => {
    expect(score({ type: 'numeric', answers: [1] }, '1 000/3')).to.equal(0);
    expect(score({ type: 'numeric', answers: [1.5] }, '1 1/2')).to.equal(1);
  });
});

describe('a session', () => {
  const bank = {
    ...{ version: 1, title: 'T' },
    items: [
      { id: 'text', type: 'text-entry', prompt: 'P', answers: ['a'] },
      { id: 'number', type: 'numeric', prompt: 'P', answers: [1] },
      { id: 'match', type: 'match', prompt: 'P', pairs: [{ prompt: 'a', answer: 'b' }] },
    ],
  };
  const empty = { text: '', number: 'abc', match: {} };

  it('makes no attempt of an emptied field, nor of a number that can’t be read, and ends', () => {
    const session = createSession(bank, { seed: '1', now: () => 0 });
    for (const [itemId, response] of Object.entries(empty)) {
      session.dispatch({ type: 'respond', itemId, response: response as never });
      expect(session.dispatch({ type: 'attempt', itemId }), itemId).to.eql([]);
    }
    session.dispatch({ type: 'finish', reason: 'learner' });
    expect(session.getState().finished).to.equal(true);
    expect(session.getState().outcome.items.map(({ attempts }) => attempts)).to.eql([0, 0, 0]);
  });
});

it('a name of one letter is not meant by another', () => {
  expect(nearestName('b', ['a', 'c'])).to.equal(undefined);
  expect(nearestName('B', ['a', 'b'])).to.equal('b');
  expect(
    parseBank({
      version: 1,
      title: 'T',
      items: [{ id: 'q', type: 'cloze', prompt: 'P', text: '{{b}}', gaps: { a: 'x' } }],
    }).problems[0]!.hint,
  ).to.match(/^Add it/);
});
