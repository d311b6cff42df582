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

  const options = [{ text: 'one', correct: true }, 'two'];
  const renamed: readonly (readonly [from: string, to: string, item: object])[] = [
    ['question', 'prompt', { ...trueFalse, prompt: undefined, question: 'Q?' }],
    ['choices', 'options', { type: 'choice', choices: options }],
    ['label', 'text', { type: 'choice', options: [{ label: 'one', correct: true }, 'two'] }],
    ['correct', 'answer', { type: 'true-false', correct: true }],
    ['definition', 'answer', { type: 'match', pairs: [{ prompt: 'one', definition: '1' }] }],
    ['option', 'options', { type: 'cloze', text: '{{a}}', gaps: { a: { option: options } } }],
  ];
  for (const [from, to, item] of renamed)
    it(`takes “${from}” for “${to}” where that is missing, as one slip`, () => {
      expect(hintsOf(item)).to.deep.equal([`Rename “${from}” to “${to}”.`]);
    });

  it('takes “questions” for “items”', () => {
    const { problems } = parseBank({ version: 1, title: 'T', questions: [{ id: 'q', prompt: 'Q?', ...trueFalse }] });
    expect(problems.map(({ hint }) => hint)).to.deep.equal(['Rename “questions” to “items”.']);
  });

  for (const key of ['answer', 'correct', 'correctAnswer', 'solution'])
    it(`wants the key inside its option, not beside them as “${key}”, and says it once`, () => {
      const [hint, ...more] = hintsOf({ type: 'choice', options: ['one', 'two'], [key]: 'one' });
      expect(more).to.deep.equal([]);
      expect(hint).to.include('"correct": true').and.include('inside');
    });

  it('lists what can be chosen where something of another kind stands', () => {
    expect(hintsOf(trueFalse, { shuffle: true })).to.deep.equal(['Write one of "none", "items", "options", "all".']);
  });

  it('always names a way', () => {
    expect(hintsOf({ ...trueFalse, zzz: 1 })).to.deep.equal(['Take it out.']);
  });

  const notJson: readonly (readonly [text: string, says: string])[] = [
    ["{ 'version': 1 }", "' is no quotation mark of JSON"],
    ['{ version: 1 }', '“version” has to be in quotation marks'],
    ['{ "version": True }', 'True is written true'],
    ['{ "version": 1, }', 'the comma before this is one too many'],
    ['{ "items": [1, 2,\n] }', 'the comma before this is one too many'],
    ['{ "items": [1 2] }', 'a comma is missing before this'],
    ['{ "items": [] ] }', '] closes nothing that is open here'],
    ['{ "items": [', 'a closing bracket ] is missing'],
    ['{} {}', 'the bank ends before this'],
    ['{ "title": "T\n" }', 'no closing quotation mark'],
    ['{ "title": "C:\\q" }', 'a backslash'],
    ['{ "title": "a\tb" }', 'tab'],
  ];
  for (const [text, says] of notJson)
    it(`says in plain words what keeps ${JSON.stringify(text)} from being JSON`, () => {
      expect(parseBank(text).problems[0]!.message).to.include(says);
    });

  it('leaves another text to the general hint', () => {
    expect(hintsOf({ type: 'numeric', answers: [{ value: '10,5' }] })[0]).to.include('without quotation marks, like');
  });
});
