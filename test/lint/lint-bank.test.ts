import { expect } from 'chai';
import { lintBank } from '../../src/lint/lint-bank.js';
import { bankOf, choice, statement } from './write-banks.js';

const NEGATIVE = choice('Which of these is not a noble gas?', '*Nitrogen', 'Neon', 'Argon');
const codesOf = (bank: string | object, options = {}) => lintBank(bank, options).problems.map(({ code }) => code);

describe('lintBank', () => {
  it('says nothing of a bank that can’t be read, nor what the validator says', () => {
    expect(lintBank('{')).to.deep.equal({ problems: [], silent: [], unchecked: [] });
    expect(codesOf(bankOf([statement('Water boils.')], { nope: 1 }))).to.deep.equal([]);
  });

  it('looks at what could be read, and points to where it stands in the bank as it was written', () => {
    const broken = { type: 'choice', prompt: 'Which?', options: [] };
    const sections = [{ items: [statement('Water boils.')] }, { items: [broken, NEGATIVE] }];
    const { problems } = lintBank({ version: 1, title: 'T', sections });
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([
      ['negative-prompt', '/sections/1/items/1/prompt'],
    ]);
  });

  describe('lintIgnore', () => {
    it('on an item silences a rule for it alone', () => {
      const other = choice('Which of these is not a metal?', '*Neon', 'Iron', 'Zinc');
      const { problems } = lintBank(bankOf([{ ...NEGATIVE, lintIgnore: ['negative-prompt'] }, other]));
      expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([['negative-prompt', '/items/1/prompt']]);
    });

    it('at the root silences it for the bank', () => {
      expect(codesOf(bankOf([NEGATIVE], { lintIgnore: ['negative-prompt'] }))).to.deep.equal([]);
    });

    it('silences a rule on the whole only at the root', () => {
      const items = ['Ice floats.', 'Iron rusts.', 'Bats fly.', 'Bees hum.', 'Gold shines.', 'Rome lies in Italy.'];
      const all = items.map((prompt) => statement(prompt));
      expect(codesOf(bankOf(all, { lintIgnore: ['true-false-skew'] }))).to.deep.equal([]);
      const onItem = bankOf([{ ...all[0]!, lintIgnore: ['true-false-skew'] }, ...all.slice(1)]);
      expect(codesOf(onItem)).to.have.members(['true-false-skew', 'lint-ignore-unused']);
    });

    it('that silences nothing is told, as advice', () => {
      const { problems } = lintBank(bankOf([{ ...statement('Water boils.'), lintIgnore: ['negative-prompt'] }]));
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({
        code: 'lint-ignore-unused',
        severity: 'advice',
        path: '/items/0/lintIgnore/0',
      });
    });

    it('of a rule that did not run is no such thing', () => {
      const item = { ...statement('Water boils.'), lintIgnore: ['absolute-word', 'negative-prompt'] };
      expect(codesOf(bankOf([item]), { off: ['negative-prompt'] })).to.deep.equal([]);
      const german = { ...statement('Wasser kocht.'), lang: 'de', lintIgnore: ['negative-prompt'] };
      expect(codesOf(bankOf([german]))).to.deep.equal([]);
      const bank = bankOf([statement('Wasser kocht.')], { lang: 'de', lintIgnore: ['negative-prompt'] });
      expect(codesOf(bank)).to.deep.equal([]);
      const quoting = { ...statement('Water boils.'), evidence: [{ quote: 'boils' }], lintIgnore: ['quote-not-found'] };
      expect(codesOf(bankOf([quoting], { sources: { s: { title: 'S' } } }))).to.not.include('lint-ignore-unused');
    });
  });

  it('leaves out what was withdrawn', () => {
    const bank = bankOf([statement('Water boils.'), { ...NEGATIVE, status: 'withdrawn' }]);
    expect(codesOf(bank)).to.deep.equal([]);
  });

  it('switches rules on and off; off counts more', () => {
    const bank = bankOf([NEGATIVE]);
    expect(codesOf(bank, { off: ['negative-prompt'] })).to.deep.equal([]);
    expect(codesOf(bank, { on: ['negative-prompt'], off: ['negative-prompt'] })).to.deep.equal([]);
  });

  describe('languages', () => {
    it('are silent where they have no lists, and named once', () => {
      const german = { ...choice('Welches ist nicht rot?', '*Gras', 'Blut', 'alle der genannten'), lang: 'de' };
      const { problems, silent } = lintBank(bankOf([german, { ...german, prompt: 'Was ist nicht blau?' }]));
      expect(problems).to.deep.equal([]);
      expect(silent).to.have.length(1);
      expect(silent[0]!.lang).to.equal('de');
      expect(silent[0]!.codes).to.include.members(['negative-prompt', 'all-or-none-option']);
      expect(silent[0]!.codes).to.not.include('absolute-word');
    });

    it('an item has its own, else the bank’s; a region changes nothing', () => {
      expect(codesOf(bankOf([{ ...NEGATIVE, lang: 'en-GB' }], { lang: 'de' }))).to.deep.equal(['negative-prompt']);
      expect(lintBank(bankOf([NEGATIVE], { lang: 'en-US' })).silent).to.deep.equal([]);
    });

    it('rules of any language work without lists', () => {
      const item = choice(
        'Wozu?',
        '*Um sauberes Wasser aus den Bergen in die Stadt zu leiten',
        'Zur Zier',
        'Zum Spiel',
      );
      expect(codesOf(bankOf([item], { lang: 'de' }))).to.deep.equal(['key-longest']);
    });
  });

  it('names sources that could not be read', () => {
    const bank = bankOf([{ ...statement('Water boils.'), evidence: [{ source: 'a', quote: 'nowhere' }] }], {
      sources: { a: { title: 'A' }, b: { title: 'B' }, c: { title: 'C' } },
    });
    const { problems, unchecked } = lintBank(bank, { sources: { a: null, b: 'Water boils.' } });
    expect(unchecked).to.deep.equal(['a', 'c']);
    expect(problems.map(({ code }) => code)).to.not.include('quote-not-found');
  });

  it('gives line and column where the bank is text, and sorts by them', () => {
    const text = JSON.stringify(
      bankOf([statement('Whales are not fish.'), { ...NEGATIVE, shuffle: false }], { lintIgnore: ['key-longest'] }),
      null,
      2,
    );
    const { problems } = lintBank(text);
    const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
    expect(problems.map(({ code, line, column }) => [code, line, column])).to.deep.equal([
      ['negative-prompt', lineOf('"Whales'), 17],
      ['negative-prompt', lineOf('"Which'), 17],
      ['lint-ignore-unused', lineOf('"key-longest"'), 5],
    ]);
    expect(lintBank(JSON.parse(text) as object).problems[0]).to.not.have.any.keys('line', 'column');
  });

  it('reads Markdown as it is read', () => {
    const item = choice('Which of these is a [gas](not.html)?', '**Neon**', '*iron', '_zinc_');
    expect(codesOf(bankOf([item], { markup: 'markdown' }))).to.not.include('negative-prompt');
  });

  it('says where pairs of items were too many to be compared', () => {
    const items = Array.from({ length: 2001 }, (_, index) => statement(`Number ${index} is odd.`, index % 2 === 1));
    const codes = codesOf(bankOf(items));
    expect(codes.filter((code) => code === 'item-answers-item')).to.have.length(1);
    expect(codesOf(bankOf(items.slice(1)))).to.not.include('item-answers-item');
  });
});
