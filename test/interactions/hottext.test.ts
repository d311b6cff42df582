import { expect } from 'chai';
import { scoreItem } from '../../src/engine.js';
import { parseSpans } from '../../src/interactions/hottext/parse-spans.js';
import { parseBank } from '../../src/interactions/parse.js';

/** Spans as `*id|text`, what stands between them as it is; or the fault. */
const show = (text: string): string | readonly string[] => {
  const { pieces, fault } = parseSpans(text);
  return fault
    ? `${fault.code} at ${fault.at}`
    : pieces.map((piece) =>
        typeof piece === 'string' ? piece : `<${piece.isStarred ? '*' : ''}${piece.id ?? ''}|${piece.text}>`,
      );
};

const cases: readonly (readonly [text: string, pieces: string | readonly string[]])[] = [
  ['', []],
  ['none', ['none']],
  ['[[a]]', ['<|a>']],
  ['On [[*29 June]] [[Syria]].', ['On ', '<*|29 June>', ' ', '<|Syria>', '.']],
  ['[[id:span]][[*x-1.y_z:so it is]]', ['<id|span>', '<*x-1.y_z|so it is>']],
  // Not an id: it starts with a digit, holds a space, is empty, is marked as text.
  ['[[10:30]][[a b:c]][[:c]][[a\\:c]]', ['<|10:30>', '<|a b:c>', '<|:c>', '<|a:c>']],
  ['[[Українська:мова]]', ['<Українська|мова>']],
  ['[[a:b:c]][[a:*b]]', ['<a|b:c>', '<*a|b>']],
  ['[[ *a]][[**a]][[\\*a]]', ['<| *a>', '<*|*a>', '<|*a>']],
  ['\\[[a]]', ['[[a]]']],
  ['[\\[a]]', ['[[a]]']],
  ['\\[\\[a]] \\{\\{b}} \\* \\:', ['[[a]] {{b}} * :']],
  ['[[a\\[b\\[c]]', ['<|a[b[c>']],
  // A backslash before anything else is one.
  ['C:\\dir\\\\[[a\\b]]', ['C:\\dir\\[[a\\b]]']],
  ['C:\\dir\\ [[a]]', ['C:\\dir\\ ', '<|a>']],
  ['a\\', ['a\\']],
  ['a]] b [c] ]', ['a]] b [c] ]']],
  ['[[a]b]] [[a[1]]] [[[a]]', ['<|a]b>', ' ', '<|a[1]>', ' ', '<|[a>']],
  ['[[a\n b]]\n\n', ['<|a\n b>', '\n\n']],
  ['[[😀]]', ['<|😀>']],
  ['[[a', 'span-unclosed at 0'],
  ['x [[a]', 'span-unclosed at 2'],
  ['[[a [[b]] c]]', 'span-unclosed at 0'],
  ['[[', 'span-unclosed at 0'],
  ['[[[[', 'span-unclosed at 0'],
  ['[[a\\', 'span-unclosed at 0'],
  ['[[]]', 'span-empty at 0'],
  ['a [[ \u2003\n]]', 'span-empty at 2'],
  ['[[*]]', 'span-empty at 0'],
  ['[[*id:]]', 'span-empty at 0'],
  ['[[]]]', ['<|]>']],
];

describe('the markup of hottext', () => {
  for (const [text, pieces] of cases) it(JSON.stringify(text), () => expect(show(text)).to.deep.equal(pieces));

  it('is read in one pass, however long it is', () => {
    const n = 100_000;
    const long = ['[', '[[', ']', '\\', '[[a:', '[[*', '[[a]]', '\\[', ':', 'a', ']]', '[[a:b'];
    const start = performance.now();
    for (const part of long) {
      const text = part.repeat(n / part.length);
      parseSpans(text);
      parseSpans(`[[${text}`);
      parseSpans(`[[${text}]]`);
    }
    expect(performance.now() - start).to.be.below(3000);
    expect(parseSpans('[[a]]'.repeat(20_000)).pieces).to.have.length(20_000);
  });
});

describe('hottext', () => {
  const item = (more: object) => ({ id: 'h', type: 'hottext', prompt: 'P', ...more });
  const codesOf = (more: object) =>
    parseBank({ version: 1, title: 'T', items: [item(more)] }).problems.map(({ code }) => code);
  const text = 'On [[a:29 June]] [[Syria]] and [[Syria]] acted.';

  it('takes ids and exact texts for the key; a text names all spans that read so', () => {
    const full = (correct: readonly string[], response: readonly string[]) =>
      scoreItem(item({ text, correct }), response).fraction;
    expect(full(['a'], ['a'])).to.equal(1);
    expect(full(['29 June'], ['a'])).to.equal(1);
    expect(full(['Syria'], ['syria', 'syria-2'])).to.equal(1);
    expect(full(['syria-2'], ['syria-2'])).to.equal(1);
    expect(full(['Syria'], ['syria'])).to.equal(0.5);
  });

  it('lets stars and a list stand together', () => {
    const both = item({ text: 'A [[*b]] [[c]] [[d]]', correct: ['c'] });
    expect(scoreItem(both, ['b', 'c']).fraction).to.equal(1);
  });

  it('lists a response in the order of the text, each span once', () => {
    const { receipt } = scoreItem(item({ text: '[[*b]] [[*a]] [[c]]' }), ['a', 'b', 'a']);
    expect(receipt.map(({ part }) => part)).to.deep.equal(['b', 'a']);
  });

  it('says what is wrong with a text', () => {
    expect(codesOf({ text: 'nothing' })).to.include('spans-none');
    expect(codesOf({ text: '[[*a]] [[b' })).to.include('span-unclosed');
    expect(codesOf({ text: '[[*a]] [[]]' })).to.include('span-empty');
    expect(codesOf({ text: '[[*x:a]] [[x:b]]' })).to.include('id-duplicate');
    expect(codesOf({ text: '[[*a]] [[b]]', correct: ['c'] })).to.include('span-unknown');
    expect(codesOf({ text: '[[a]] [[b]]' })).to.include('correct-missing');
    expect(codesOf({ text: '[[a]] [[b]]', scored: false })).to.deep.equal([]);
    expect(codesOf({ text: '[[*Note: this]] [[b]]' })).to.deep.equal(['span-named']);
    expect(codesOf({ text: '[[*C++]] [[C#]]' })).to.deep.equal(['slug-taken']);
  });
});
