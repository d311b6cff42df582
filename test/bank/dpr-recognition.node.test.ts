import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Item, Option } from '../../src/engine.js';
import { parseBank } from '../../src/interactions/parse.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const text = read('questions/dpr-recognition.json');
const { bank, problems } = parseBank(text);
const items = (bank?.items ?? []) as readonly (Item & { options?: readonly Option[]; answer?: boolean })[];
const choices = items.filter(({ type }) => type === 'choice');

/** As a reader sees it: tags and entities resolved, white space and the kinds of quotes and dashes made one. */
const fold = (raw: string) =>
  raw
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201A\u2032]/g, "'")
    .replace(/[\u201C\u201D\u201E\u2033]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };
const visible = (html: string) =>
  fold(
    html
      .replace(/<\/?(?:p|h[1-6]|li|div|section|blockquote)\b[^>]*>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole),
  );
const article = /<article[^>]*>([\s\S]*)<\/article>/.exec(read('demo/article.html'))![1]!;
const body = visible(article);
const words = (raw: string) =>
  fold(raw)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];

describe('questions/dpr-recognition.json', () => {
  it('has no problem at all', () => expect(problems).to.deep.equal([]));

  it('has at least 14 items, each with an explanation and evidence', () => {
    expect(items.length).to.be.at.least(14);
    for (const { id, explanation, evidence } of items) {
      expect(explanation, id).to.be.a('string').with.length.above(20);
      expect(evidence, id).to.be.an('array').with.length.above(0);
    }
  });

  it('quotes only what stands in the article, once', () => {
    const wrong = items.flatMap(({ id, evidence = [] }) =>
      evidence.flatMap(({ quote, prefix = '', suffix = '' }) => {
        const pieces = body.split(fold(prefix + quote + suffix));
        const isOnce = pieces.length === 2 && fold(quote).length > 0;
        return isOnce ? [] : [`${id}: “${quote}” stands there ${pieces.length - 1} times`];
      }),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('says of every wrong option why', () => {
    for (const { id, options = [] } of choices)
      for (const { text: option, correct, credit, feedback } of options)
        if (!correct && !((credit ?? 0) > 0))
          expect(feedback, `${id}: ${option}`).to.be.a('string').with.length.above(20);
    for (const { id, feedback } of items.filter(({ type }) => type === 'true-false'))
      expect(feedback?.incorrect, id).to.be.a('string').with.length.above(20);
  });

  it('has the right option neither always longest nor always in one place', () => {
    const single = choices.filter((item) => !('multiple' in item));
    const places = new Map<number, number>();
    let [longest, shortest] = [0, 0];
    for (const { options = [] } of single) {
      const place = options.findIndex(({ correct }) => correct);
      places.set(place, (places.get(place) ?? 0) + 1);
      const lengths = options.map(({ text: option }) => option.length);
      if (lengths[place] === Math.max(...lengths)) longest++;
      if (lengths[place] === Math.min(...lengths)) shortest++;
    }
    expect(places.size, 'places of the key').to.be.at.least(3);
    expect(Math.max(...places.values())).to.be.at.most(Math.ceil(single.length * 0.5));
    for (const count of [longest, shortest]) expect(count).to.be.within(1, Math.ceil(single.length * 0.5));
    const answers = items.filter(({ type }) => type === 'true-false').map(({ answer }) => answer);
    if (answers.length > 1) expect(new Set(answers).size).to.equal(2);
  });

  it('has ids of its own for items and options, and no prompt twice', () => {
    const raw = JSON.parse(text) as { items: { id?: string; options?: (string | { id?: string })[] }[] };
    for (const item of raw.items) {
      expect(item.id).to.be.a('string');
      for (const option of item.options ?? []) expect(option, item.id).to.have.property('id');
    }
    expect(new Set(items.map(({ prompt }) => prompt)).size).to.equal(items.length);
  });

  it('asks the two that must be there, without their traps', () => {
    const asked = items.map(({ prompt }) => prompt).join('\n');
    expect(asked).to.match(/going by the report/i);
    expect(asked).to.not.match(/first (?:ally|country|state)\b/i);
    const ties = choices.find(({ prompt }) => /ties|relations/i.test(prompt) && /Damascus/.test(prompt));
    const dates = ties?.options
      ?.map(({ text: option }) => option)
      .filter((option) => /\b(?:29|30) June|\bJuly\b/.test(option));
    expect(ties, 'the item on Damascus').to.be.an('object');
    for (const option of dates ?? []) expect(option).to.match(/no date|before|after/i);
  });
});

/** Whose quotes are from a passage of its own; one from the article would need it on the gallery's page. */
const hasOwnPassage = ({ type }: { readonly type: string }) => type === 'find-evidence';

describe('questions/gallery.json', () => {
  const gallery = parseBank(read('questions/gallery.json'));

  it('has no problem at all, and quotes only what stands in the article, once', () => {
    expect(gallery.problems).to.deep.equal([]);
    const quotes = gallery
      .bank!.items.filter((item) => !hasOwnPassage(item))
      .flatMap(({ evidence = [] }) => evidence.map(({ quote }) => quote));
    expect(quotes.length).to.be.at.least(10);
    // One leaves out what stands between two of its parts.
    for (const quote of quotes)
      for (const part of quote.split(' … ')) expect(body.split(fold(part)), part).to.have.length(2);
  });

  it('has items about the article and about other subjects, two at least of each type', () => {
    const byType = new Map<string, boolean[]>();
    for (const { type, evidence } of gallery.bank!.items.filter(({ first }) => first === undefined))
      byType.set(type, [...(byType.get(type) ?? []), evidence !== undefined]);
    for (const [type, isArticle] of byType) {
      expect(isArticle.length, type).to.be.within(2, 3);
      if (hasOwnPassage({ type })) continue;
      expect(new Set(isArticle).size, type).to.equal(2);
    }
  });
});

describe('demo/article.html', () => {
  it('is a retelling of 250 to 400 words', () => expect(words(body).length).to.be.within(250, 400));

  it('shares no run of 8 words with the report', function () {
    const source = new URL('../../../shared/source/article.txt', import.meta.url);
    if (!existsSync(source)) this.skip();
    const runs = (list: readonly string[]) => list.slice(7).map((_, i) => list.slice(i, i + 8).join(' '));
    const report = new Set(runs(words(readFileSync(source, 'utf8'))));
    expect(report.size).to.be.above(100);
    expect(runs(words(body)).filter((run) => report.has(run))).to.deep.equal([]);
  });

  it('shares none with the banks either', function () {
    const source = new URL('../../../shared/source/article.txt', import.meta.url);
    if (!existsSync(source)) this.skip();
    const runs = (list: readonly string[]) => list.slice(7).map((_, i) => list.slice(i, i + 8).join(' '));
    const report = new Set(runs(words(readFileSync(source, 'utf8'))));
    const both = text + read('questions/gallery.json');
    expect(runs(words(both)).filter((run) => report.has(run))).to.deep.equal([]);
  });

  it('tells nothing of the quiz’s own: every quotation mark is closed', () => {
    expect((article.match(/“/g) ?? []).length).to.equal((article.match(/”/g) ?? []).length);
  });
});
