import { expect } from 'chai';
import * as fc from 'fast-check';
import { parseBank, scoreItem } from '../../src/engine.js';
import { compare, format } from '../../src/engine/fraction.js';
import { f1 } from '../../src/interactions/find-evidence/score.js';
import { splitSentences } from '../../src/interactions/find-evidence/sentences.js';
import { tokensOf } from '../../src/interactions/find-evidence/tokens.js';

const item = (more: object) => ({ id: 'f', type: 'find-evidence', prompt: 'P', ...more });
const quote = (...quotes: string[]) => ({ evidence: quotes.map((text) => ({ quote: text })) });

/** Counted by hand: 2 · shared / (chosen + quoted). */
const TABLE: readonly (readonly [name: string, chosen: readonly string[], quote: string, f1: string])[] = [
  ['the quote itself', ['The moon pulls the sea.'], 'The moon pulls the sea.', '1/1'],
  ['but for case, dots and marks', ['“The MOON pulls: the sea!”'], 'the moon pulls the sea', '1/1'],
  [
    'the quote within a sentence',
    ['As sailors know, the moon pulls the sea, always.'],
    'the moon pulls the sea',
    '1/1',
  ],
  // Shared: the, the, sea; 7 + 5.
  ['another sentence', ['The ships go out to the sea'], 'The moon pulls the sea', '1/2'],
  // Shared: sea; 4 + 5.
  ['one word of it', ['Ships need calm sea'], 'The moon pulls the sea', '2/9'],
  ['a word counts as often as both have it', ['the the the the'], 'the moon and the sea', '4/9'],
  ['nothing of it', ['Bees dance.'], 'The moon pulls the sea', '0/1'],
  ['nothing', [], 'The moon pulls the sea', '0/1'],
  // 2 · 3 / (3 + 6).
  ['a sentence that is half of the quote', ['The sea rises.'], 'The sea rises. Then it falls.', '2/3'],
  ['both halves', ['The sea rises.', 'Then it falls.'], 'The sea rises. Then it falls.', '1/1'],
  // The quote begins in one sentence and ends in the next: of both only their part.
  [
    'over the end of a sentence',
    ['We know that the sea rises.', 'Then it falls, twice a day.'],
    'the sea rises. Then it falls',
    '1/1',
  ],
  ['only the first of them', ['We know that the sea rises.'], 'the sea rises. Then it falls', '2/3'],
  // 5 + 2 chosen, 5 quoted, 5 shared.
  ['the quote and a sentence too many', ['The moon pulls the sea.', 'Bees dance.'], 'The moon pulls the sea.', '5/6'],
  ['what its author left out', ['The moon, a cold rock, pulls the sea.'], 'The moon … pulls the sea', '1/1'],
  ['in brackets', ['The moon, a cold rock, pulls the sea.'], 'The moon […] pulls the sea', '1/1'],
  // A letter is a word.
  ['without spaces', ['月亮吸引海水。'], '吸引海水', '1/1'],
  ['without spaces, a part', ['月亮很美'], '月亮吸引海水', '2/5'],
  ['a soft hyphen', ['The moon pulls the sea\u00ADside'], 'the seaside', '1/1'],
];

describe('find-evidence', () => {
  describe('F1', () => {
    for (const [name, chosen, key, expected] of TABLE)
      it(name, () => {
        expect(format(f1(chosen, key, 'en'))).to.equal(expected);
      });

    const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
    const foreign = fc
      .array(fc.constantFrom('x', 'y', 'z'), { minLength: 1, maxLength: 6 })
      .map((list) => list.join(' '));

    it('is the same in whatever order the sentences are chosen', () => {
      fc.assert(
        fc.property(fc.array(words, { maxLength: 4 }), words, (chosen, key) => {
          expect(f1([...chosen].reverse(), key, 'en')).to.eql(f1(chosen, key, 'en'));
        }),
      );
    });

    it('is that of two bags of words, in whatever order, where nothing of the quote stands there word for word', () => {
      fc.assert(
        // Every second word is foreign, so that no three of the quote stand together.
        fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), words, (list, key) => {
          const sentence = list.flatMap((one) => ['x', one, 'y']);
          fc.pre(key.includes(' '));
          const turned = [...sentence].reverse().join(' ');
          expect(f1([turned], key, 'en')).to.eql(f1([sentence.join(' ')], key, 'en'));
        }),
      );
    });

    it('never rises by a sentence that has nothing of the quote', () => {
      fc.assert(
        fc.property(fc.array(words, { maxLength: 3 }), foreign, words, (chosen, wrong, key) => {
          expect(compare(f1([...chosen, wrong], key, 'en'), f1(chosen, key, 'en')) <= 0n).to.equal(true);
        }),
      );
    });

    it('takes a long text in its stride', () => {
      const long = 'a '.repeat(1_000);
      const start = performance.now();
      for (let i = 0; i < 5; i++) f1([`${long}b`, `b ${long}`], `${long}c ${long}`, 'en');
      expect(performance.now() - start).to.be.below(2_000);
    });
  });

  describe('its mark', () => {
    const own = { text: 'Sea. The moon pulls the sea.', ...quote('The moon pulls the sea') };
    const receipt = (more: object, response: unknown) =>
      scoreItem(item({ ...own, ...more }), response, { lang: 'en' }).receipt.map(
        ({ rule, delta }) => `${rule} ${delta}`,
      );

    it('is F1 from the threshold on, and nothing below it', () => {
      expect(receipt({}, ['The moon pulls the sea.'])).to.eql(['shared-words 1/1']);
      expect(receipt({}, ['The ships go out to the sea'])).to.eql(['shared-words 1/2']);
      expect(receipt({ threshold: 0.6 }, ['The ships go out to the sea'])).to.eql([
        'shared-words 1/2',
        'threshold -1/2',
      ]);
      expect(receipt({}, ['Bees'])).to.eql(['shared-words 0/1']);
      expect(receipt({ threshold: 0 }, ['Ships need calm sea'])).to.eql(['shared-words 2/9']);
    });

    it('is all or nothing under “exact”', () => {
      const exact = { scoring: 'exact' };
      expect(receipt(exact, ['The ships go out to the sea'])).to.eql(['shared-words 1/2', 'exact 1/2']);
      expect(receipt(exact, ['Ships need calm sea'])).to.eql(['shared-words 2/9', 'threshold -2/9']);
      expect(receipt({ ...exact, threshold: 0 }, ['Bees'])).to.eql(['shared-words 0/1']);
    });

    it('goes by the quote that is met best', () => {
      expect(receipt(quote('Bees dance', 'The moon pulls the sea'), ['The moon pulls the sea.'])).to.eql([
        'shared-words 1/1',
      ]);
    });
  });

  describe('its sentences', () => {
    it('are one line each, in order', () => {
      expect(splitSentences('The sea\nrises. Does it fall?  Yes!\n\nA heading\n\nIt does.', 'en')).to.eql([
        'The sea rises.',
        'Does it fall?',
        'Yes!',
        'A heading',
        'It does.',
      ]);
    });

    it('don’t end in initials and short titles', () => {
      expect(
        splitSentences('She met Dr. Smith there. J. K. Jones came, too. So did Bob. No. 5 is alive.', 'en'),
      ).to.eql(['She met Dr. Smith there.', 'J. K. Jones came, too.', 'So did Bob.', 'No. 5 is alive.']);
    });

    it('are there once', () => expect(splitSentences('It is so. It is so.', 'en')).to.eql(['It is so.']));

    it('are those of other scripts, too', () => {
      expect(splitSentences('月亮吸引海水。海水上升。', 'zh')).to.eql(['月亮吸引海水。', '海水上升。']);
      expect(splitSentences('Місяць притягує море. Воно піднімається.', 'uk')).to.have.length(2);
    });

    it('are found by their signs where the browser can’t', () => {
      const { Segmenter } = Intl;
      try {
        Reflect.deleteProperty(Intl, 'Segmenter');
        expect(splitSentences('It costs 3.5 m. “Does it?” Yes… 月亮。海水。 No end', 'en')).to.eql([
          'It costs 3.5 m.',
          '“Does it?”',
          'Yes…',
          '月亮。',
          '海水。',
          'No end',
        ]);
      } finally {
        Object.defineProperty(Intl, 'Segmenter', { value: Segmenter, configurable: true, writable: true });
      }
    });

    it('survive a tag that is none', () => expect(splitSentences('One is. Two are.', 'english')).to.have.length(2));
  });

  it('has words of one letter in scripts without spaces, and marks belong to their letter', () => {
    expect(tokensOf('海の x-ray don’t', 'en')).to.eql(['海', 'の', 'x', 'ray', 'don', 't']);
    expect(tokensOf('ที่', 'th')).to.eql(['ที่']);
  });

  describe('in a bank', () => {
    const codes = (more: object, root: object = {}) =>
      parseBank({ version: 1, title: 'T', ...root, items: [item(more)] }).problems.map(({ code }) => code);

    it('needs no source for its own passage, and one for an article', () => {
      expect(codes({ text: 'The moon pulls.', ...quote('moon pulls') })).to.eql([]);
      expect(codes(quote('moon pulls'))).to.eql(['source-missing']);
      expect(codes(quote('moon pulls'), { sources: { s: { title: 'S' } } })).to.eql([]);
    });

    it('needs a quote, unless it isn’t scored', () => {
      expect(codes({ text: 'The moon pulls.' })).to.include('correct-missing');
      expect(codes({ text: 'The moon pulls.', ...quote('…!') })).to.include('correct-missing');
      expect(codes({ text: 'The moon pulls.', scored: false })).to.eql([]);
    });

    it('is told of a quote that the passage lacks', () => {
      expect(codes({ text: 'The moon pulls.', ...quote('moon pulls', 'moon pushes') })).to.eql(['quote-not-in-text']);
      expect(codes({ text: 'The moon, cold, pulls.', ...quote('The moon … pulls') })).to.eql([]);
    });
  });
});
