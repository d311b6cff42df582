import { expect } from 'chai';
import { findQuote, nearestPassage, passageText, toSearchable, type Quote } from '../../src/evidence/find-quote.js';

const TEXT = `The Aqua Marcia was long.  It’s “cold” –\nso the\u00ADy said… The Aqua Marcia is İstanbul’s, ﬁrst.`;
const text = toSearchable(TEXT);
const found = (quote: Quote) => findQuote(text, quote).map((passage) => TEXT.slice(passage.start, passage.end));

describe('findQuote', () => {
  const cases: readonly (readonly [quote: string, found: readonly string[]])[] = [
    ['aqua MARCIA', ['Aqua Marcia', 'Aqua Marcia']],
    [`it's "cold" - so they said...`, ['It’s “cold” –\nso the\u00ADy said…']],
    ['first.', ['ﬁrst.']],
    ['long. It', ['long.  It']],
    ['The Aqua … cold', ['The Aqua Marcia was long.  It’s “cold']],
    ['was [...] said', ['was long.  It’s “cold” –\nso the\u00ADy said']],
    ['… was long …', ['was long']],
    ['cold … was', []],
    ['nowhere', []],
    [' ', []],
  ];
  for (const [quote, passages] of cases)
    it(`“${quote}”: ${passages.length}`, () => expect(found({ quote })).to.deep.equal(passages));

  it('an ellipsis skips 500 characters and no more', () => {
    const gap = (n: number) => findQuote(toSearchable(`one${'x'.repeat(n)}two`), { quote: 'one … two' });
    expect(gap(500)).to.have.length(1);
    expect(gap(501)).to.have.length(0);
  });

  it('an ellipsis skips to any place in reach, from which the next one may reach further', () => {
    const apart = 'x'.repeat(400);
    expect(findQuote(toSearchable(`one two${apart}two${apart}three`), { quote: 'one … two … three' })).to.have.length(
      1,
    );
  });

  it('prefix and suffix choose, white space aside', () => {
    expect(found({ quote: 'Aqua Marcia', suffix: ' is' })).to.have.length(1);
    expect(found({ quote: 'Aqua Marcia', prefix: 'said… The' })).to.have.length(1);
    expect(found({ quote: 'Aqua Marcia', prefix: 'an' })).to.have.length(0);
    expect(findQuote(text, { quote: 'Aqua Marcia', prefix: 'an' }, false)).to.have.length(2);
  });

  it('tells the nearest passage, where one is near', () => {
    const near = nearestPassage(text, 'It was “cold”, so they said');
    expect(near && passageText(text, near)).to.include('“cold” – so');
    expect(nearestPassage(text, 'Nothing of this kind is written anywhere')).to.equal(undefined);
  });
});
