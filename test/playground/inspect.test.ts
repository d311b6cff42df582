import { expect } from 'chai';
import { inspect, MOST_SHOWN } from '../../src/playground/inspect.js';
import { laidOut } from '../../src/playground/lay-out.js';

const item = (id: string, more = '') =>
  `{ ${id && `"id": "${id}", `}"type": "true-false", "prompt": "${id || 'What'}?", "answer": true${more} }`;
const bank = (...items: string[]) => `{\n"version": 1,\n"title": "T",\n"items": [\n${items.join(',\n')}\n]\n}`;

describe('what the playground shows of a bank', () => {
  it('says nothing of a bank that is right, but how many questions it has', () => {
    expect(inspect(bank(item('a'), item('b')))).to.deep.equal({
      problems: [],
      counts: { error: 0, warning: 0, advice: 0 },
      unchecked: [],
      items: 2,
      isJson: true,
    });
  });

  it('marks the token at fault, and names its question', () => {
    const text = bank(item('a'), item('b', ', "hint": 1'));
    const { problems, counts } = inspect(text);
    expect(counts).to.deep.equal({ error: 1, warning: 0, advice: 0 });
    const [{ from, to, itemId, hint, line } = problems[0]!] = problems;
    expect(text.slice(from, to)).to.equal('"hint"');
    expect({ itemId, line }).to.deep.equal({ itemId: 'b', line: 6 });
    expect(hint).to.contain('hints');
  });

  it('names a question that has its id from its prompt, and none that is left out', () => {
    expect(inspect(bank(item('a'), item(''))).problems.map(({ itemId }) => itemId)).to.deep.equal(['what']);
    expect(inspect(bank(item('a'), item('b').replace('true }', '1 }'))).problems[0]!.itemId).to.equal(undefined);
  });

  it('finds the place where text stops being JSON', () => {
    const { problems, isJson } = inspect('{\n  "title": "T",,\n}');
    expect(isJson).to.equal(false);
    expect(problems[0]).to.include({ line: 2, severity: 'error' });
  });

  it('says what was not looked at', () => {
    const german = bank(item('a', ', "lang": "de", "evidence": [{ "quote": "a" }]'));
    const { unchecked, problems } = inspect(
      german.replace('"title"', '"sources": { "book": { "title": "B" } }, "title"'),
    );
    expect(problems).to.deep.equal([]);
    expect(unchecked).to.have.length(2);
    expect(unchecked[0]).to.include('“de”');
    expect(unchecked[1]).to.include('“book”');
    expect(inspect(bank(item('a'))).unchecked).to.deep.equal([]);
  });

  it('takes an empty text', () => {
    expect(inspect('').problems[0]).to.include({ from: 0, to: 0 });
  });

  it('shows the worst first and not more than can be read, and counts all', () => {
    const many = Array.from({ length: MOST_SHOWN + 50 }, (_, n) => item('').replace('What', `What ${n}`));
    const { problems, counts } = inspect(bank(...many, item('z', ', "hint": 1')));
    expect(problems).to.have.length(MOST_SHOWN);
    expect(problems[0]!.code).to.equal('key-unknown');
    expect(counts).to.include({ error: 1, warning: MOST_SHOWN + 50 });
  });
});

describe('lines for a bank on one line', () => {
  const value = { title: 'T', items: [{ id: 'a', options: ['1', '2'] }, { id: 'b' }] };
  const text = JSON.stringify(value);

  it('keeps what it says', () => {
    expect(JSON.parse(laidOut(text)!)).to.deep.equal(value);
    expect(laidOut('{')).to.equal(undefined);
  });

  it('puts an item on each where more white space would make it too long', () => {
    const tight = laidOut(text, 90)!;
    expect(JSON.parse(tight)).to.deep.equal(value);
    expect(tight.split('\n')).to.include('{"id":"a","options":["1","2"]},');
    expect(laidOut(text, 20)).to.equal(undefined);
  });
});
