import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { sha256 } from '../../src/lint/sha256.js';
import { decodeEntities, hashOf, normaliseSource, visibleText } from '../../src/lint/source-text.js';

describe('sha256', () => {
  it('is that of Node, around the length of a block and for all of Unicode', () => {
    const texts = [
      '',
      'abc',
      '😀é',
      ...[54, 55, 56, 57, 63, 64, 65, 119, 120, 1000].map((n) => 'é'.repeat(n >> 1) + 'x'.repeat(n % 2)),
    ];
    for (let n = 0; n < 200; n++) texts.push('x'.repeat(n));
    for (const text of texts) expect(sha256(text)).to.equal(createHash('sha256').update(text, 'utf8').digest('hex'));
  });
});

describe('the text of a source', () => {
  const cases: readonly (readonly [name: string, html: string, text: string])[] = [
    [
      'blocks end lines, inline elements do not',
      '<p>One <b>t</b>wo</p><p>three</p>four<br>five',
      'One two\nthree\nfour\nfive',
    ],
    [
      'nothing of scripts, styles, templates, the head',
      '<head><title>T</title><style>p{}</style></head><body>A<script>if (a < b) "</p>"</script><template><p>x</p></template><noscript>y</noscript>B',
      'AB',
    ],
    ['a head that is not closed', '<head><title>T</title><body>A', 'A'],
    ['comments, a doctype, a stray mark', '<!doctype html><!-- <p>x</p> -->1 < 2', '1 < 2'],
    ['a > in a value', '<p title="a > b" data-x=\'"\'>A</p>', 'A'],
    ['a comment and a script that are not closed', 'A<!-- b', 'A'],
    ['white space is one space', '<p>\n  One\n  two </p>', 'One two'],
    [
      'nothing of footnote marks, as on the page; a power stays',
      'a<sup class="x"><a href="#n1">[1]</a></sup> b<a role="doc-noteref" href="n">2</a> m<sup>2</sup>, <sup><i>x</i></sup><a href="#y">y</a>',
      'a b m2, xy',
    ],
    [
      'nothing that is hidden, though its end is left out or it has its like in it',
      '<p>A<span hidden>x<span>y</span>z</span>B<img hidden>C<p hidden>D<p>E <i data-hidden="1">F</i>',
      'ABC\nE F',
    ],
    ['letters, not how they sound; no controls', '<ruby>漢<rp>(<rt>kan<rp>)</ruby>字<button>Copy</button>', '漢字'],
    ['text that is no HTML', 'Just text.', 'Just text.'],
  ];
  for (const [name, html, text] of cases) it(name, () => expect(visibleText(html)).to.equal(text));

  it('entities, by name and number; unknown ones stay', () => {
    expect(decodeEntities('a &amp;lt; &eacute;&Uuml;&ccedil; &#8220;x&#x201D; &rsquo; &nope; AT&T &#0;')).to.equal(
      'a &lt; éÜç “x” ’ &nope; AT&T \uFFFD',
    );
  });

  it('is normalised for its hash: layout changes nothing, case does', () => {
    expect(normaliseSource('  A\n\tb\u00A0ﬁ ')).to.equal('A b fi');
    expect(hashOf('a  b\n')).to.equal(hashOf('a b'));
    expect(hashOf('A b')).to.not.equal(hashOf('a b'));
  });

  it('of our own page has what it shows, and no more', () => {
    const html = readFileSync(new URL('../../demo/article.html', import.meta.url), 'utf8');
    const text = visibleText(html);
    expect(text).to.include('“temporarily occupied territories” and their “so-called ‘independence’”.');
    expect(text).to.not.include('stylesheet');
    expect(text).to.not.match(/[<>]/);
  });
});
