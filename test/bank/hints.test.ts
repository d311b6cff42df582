import { expect } from 'chai';
import { parseBank } from '../../src/interactions/parse.js';

/** The one hint for a bank of one item. */
const hintsOf = (item: object, settings: object = {}) =>
  parseBank(JSON.stringify({ version: 1, title: 'T', settings, items: [{ id: 'q', prompt: 'Q?', ...item }] }))
    .problems.filter(({ code }) => code !== 'items-none')
    .map(({ hint }) => hint);

const trueFalse = { type: 'true-false', answer: true };

describe('a hint for what is often written', () => {
  it('names both kinds of attempts', () => {
    expect(hintsOf(trueFalse, { attempts: 'two' })).to.deep.equal(['Write a whole number from 1, or "unlimited".']);
  });

  it('says what the key of an order is', () => {
    const options = [{ text: 'one', correct: true }, 'two'];
    const [hint] = hintsOf({ type: 'order', options });
    expect(hint).to.include('order in which the options stand').and.not.include('correction');
  });

  it('shows what feedback at an item looks like', () => {
    expect(hintsOf({ ...trueFalse, feedback: 'Well done' })[0])
      .to.include('"incorrect"')
      .and.include('explanation');
  });

  it('takes a time limit in seconds', () => {
    expect(hintsOf({ ...trueFalse, timeLimit: '2 min' })[0]).to.include('seconds');
  });

  for (const text of ['1,000', '-1 000', '1’000'])
    it(`writes ${text} without separators`, () => {
      const [hint] = hintsOf({ type: 'numeric', answers: [{ value: text }] });
      expect(hint).to.include(text.startsWith('-') ? 'Write -1000 as' : 'Write 1000 as');
    });

  it('doubles the braces of a gap', () => {
    const item = { type: 'cloze', text: 'In {season} it snows.', gaps: { season: { answers: ['winter'] } } };
    expect(hintsOf(item)).to.deep.equal(['Double the braces: {{season}}, not {season}.']);
  });

  it('leaves another text to the general hint', () => {
    expect(hintsOf({ type: 'numeric', answers: [{ value: '10,5' }] })[0]).to.include('without quotation marks, like');
  });
});
