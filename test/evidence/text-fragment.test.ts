import { expect } from 'chai';
import { quoteUrl, textDirective } from '../../src/evidence/text-fragment.js';

/** The directive's own example and grammar: https://wicg.github.io/scroll-to-text-fragment/ (13 June 2024). */
describe('a text fragment', () => {
  const cases = [
    [{ quote: 'an example' }, 'text=an%20example'],
    [{ quote: 'an example', prefix: 'This is', suffix: 'text' }, 'text=This%20is-,an%20example,-text'],
    [{ quote: 'well-known, & more' }, 'text=well%2Dknown%2C%20%26%20more'],
    [{ quote: 'Vienna … on the Danube' }, 'text=Vienna,on%20the%20Danube'],
    [{ quote: 'one [...] two … three' }, 'text=one,three'],
    [{ quote: 'two\n  lines' }, 'text=two%20lines'],
    [
      { quote: Array.from({ length: 80 }, (_, i) => `word${i}`).join(' ') },
      'text=word0%20word1%20word2%20word3%20word4%20word5,word74%20word75%20word76%20word77%20word78%20word79',
    ],
  ] as const;
  for (const [quote, directive] of cases)
    it(directive.slice(0, 60), () => {
      expect(textDirective(quote)).to.equal(directive);
    });

  it('follows the fragment that an address has', () => {
    expect(quoteUrl('https://example.org/a', { quote: 'x' })).to.equal('https://example.org/a#:~:text=x');
    expect(quoteUrl('https://example.org/a#b', { quote: 'x' })).to.equal('https://example.org/a#b:~:text=x');
  });
});
