import { expect } from 'chai';
import { textEntryDefinition, type TextEntryItem } from '../../src/interactions/text-entry/definition.js';
import { correctResponse, parseItem, scorerOf, viewOf } from '../suites/score.js';

const city = {
  ...{ id: 'q', type: 'text-entry', prompt: 'Which city?', matching: { typos: 1, accents: 'warn' } },
  answers: [
    { text: 'Málaga' },
    { text: 'Seville', credit: 0.5, feedback: 'Half way.' },
    { text: 'Cadiz', credit: 0, feedback: 'Further west.' },
  ],
};

const show = (authored: object, response: string | null, reveal: 'nothing' | 'chosen' | 'key') => {
  const view = viewOf(parseItem(authored), {
    ...{ lang: 'en', order: [], reveal, response },
  });
  return Object.fromEntries(Object.entries(view).filter(([name, value]) => value !== undefined && name !== 'prompt'));
};

describe('text-entry', () => {
  it('gives the credit of the answer that matches, and its feedback', () => {
    const score = scorerOf(city);
    const of = (response: string) => {
      const { fraction, receipt, feedback } = score(response);
      return [fraction, receipt.map(({ rule, delta }) => `${rule} ${delta}`).join(), feedback.map(({ text }) => text)];
    };
    expect(of('málaga')).to.deep.equal([1, 'credit 1/1', []]);
    expect(of('malaga')).to.deep.equal([1, 'credit 1/1,accents 0/1', []]);
    expect(of('Malagaa')).to.deep.equal([1, 'credit 1/1', []]);
    expect(of('Sevile')).to.deep.equal([0.5, 'credit 1/2', ['Half way.']]);
    expect(of('cadiz')).to.deep.equal([0, 'credit 0/1', ['Further west.']]);
    expect(of('Granada')).to.deep.equal([0, 'credit 0/1', []]);
    expect(of('  ')).to.deep.equal([0, 'no-response 0/1', []]);
    expect(score('cadiz').feedback).to.deep.equal([{ text: 'Further west.' }]);
  });

  it('shows what may be told, and no more', () => {
    expect(show(city, 'malaga', 'nothing')).to.deep.equal({});
    expect(show(city, 'málaga', 'key')).to.deep.equal({ state: 'correct' });
    expect(show(city, 'malaga', 'key')).to.deep.equal({ state: 'correct', spelling: 'Málaga' });
    expect(show(city, 'malagaa', 'chosen')).to.deep.equal({ state: 'correct', spelling: 'Málaga' });
    expect(show(city, 'seville', 'key')).to.deep.equal({ state: 'partly', key: 'Málaga' });
    expect(show(city, 'seville', 'chosen')).to.deep.equal({ state: 'partly', remark: 'Half way.' });
    expect(show(city, 'cadix', 'chosen')).to.deep.equal({ state: 'incorrect', remark: 'Further west.' });
    expect(show(city, 'Granada', 'chosen')).to.deep.equal({ state: 'incorrect' });
    expect(show(city, null, 'key')).to.deep.equal({ key: 'Málaga' });
    expect(show({ ...city, scored: false }, 'cadiz', 'key')).to.deep.equal({});
  });

  it('writes a key that can be typed', () => {
    const key = (answers: readonly unknown[], matching = {}) =>
      correctResponse(parseItem({ id: 'q', type: 'text-entry', prompt: 'P', scored: false, answers, matching }));
    expect(key(['5\\*3 *'], { mode: 'wildcard' })).to.equal('5*3 ');
    expect(key(['5\\*3 *'])).to.equal('5\\*3 *');
    expect(key([{ text: 'a', credit: 0.5 }, 'b', 'c'])).to.equal('b');
    expect(key([{ text: 'a', credit: 0 }])).to.equal(null);
  });

  it('takes any text for a response', () => {
    const item = parseItem(city) as TextEntryItem;
    for (const text of ['', '__proto__', 'x'.repeat(100_000)])
      expect(textEntryDefinition.read(item, text)).to.equal(text);
    for (const other of [null, 0, [], {}, ['a'], { text: 'a' }])
      expect(textEntryDefinition.read(item, other)).to.equal(undefined);
    expect(textEntryDefinition.isComplete(item, ' \n', { lang: 'en' })).to.equal(false);
  });
});
