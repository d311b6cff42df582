/** Quotes in pages that were edited since, of which markup has made pieces: right, false and missed by how much was edited. */
import { expect } from 'chai';
import { anchorQuote } from '../../src/evidence/anchor-quote.js';
import { readArticle } from '../../src/evidence/article-text.js';
import { amount } from '../harness/env.js';
import { put } from '../harness/quiz.js';
import { anchorCase } from '../suites/anchor-cases.js';
import { markedRange, pageOf } from '../suites/anchor-pages.js';

const CASES = amount(80, 1000);
/** Of those that should be found, so many may be missed. */
const MISSED = 0.03;

type Result = 'right' | 'false' | 'missed';

/** Right: half of the passage and more, and hardly anything beside it. */
const isSame = (found: Range, right: Range): boolean => {
  const shared = document.createRange();
  const later = found.compareBoundaryPoints(Range.START_TO_START, right) > 0 ? found : right;
  const earlier = found.compareBoundaryPoints(Range.END_TO_END, right) < 0 ? found : right;
  shared.setStart(later.startContainer, later.startOffset);
  shared.setEnd(earlier.endContainer, earlier.endOffset);
  const [length, wanted, both] = [found, right, shared].map((range) => String(range).length) as [
    number,
    number,
    number,
  ];
  return both > 0.6 * wanted && length < 1.5 * wanted;
};

const judge = (number: number): { readonly row: string; readonly result: Result; readonly name: string } => {
  const one = anchorCase(number);
  const page = put(document.createElement('article'));
  page.innerHTML = pageOf(one);
  const reading = readArticle(page);
  let step = reading.next();
  while (!step.done) step = reading.next();
  const text = step.value;
  const { kind, start, end } = anchorQuote(text.searchable, one.quote);
  const right = markedRange(page);
  const found = kind === 'gone' ? undefined : text.range({ start: start!, end: end! });
  const result = !found ? (right ? 'missed' : 'right') : right && isSame(found, right) ? 'right' : 'false';
  page.remove();
  return { row: right ? `${one.rate * 100} % edited` : 'deleted', result, name: one.name };
};

describe('anchoring in pages', () => {
  it('finds the passage in its markup, never another one, and knows one that is gone', () => {
    const table = new Map<string, Record<Result, number>>();
    const wrong: string[] = [];
    const total = { right: 0, false: 0, missed: 0 };
    for (let number = 0; number < CASES; number++) {
      const { row, result, name } = judge(number);
      const counts = table.get(row) ?? { right: 0, false: 0, missed: 0 };
      counts[result]++;
      total[result]++;
      table.set(row, counts);
      if (result !== 'right') wrong.push(`${result}: ${name}, ${row}`);
    }
    for (const [row, counts] of table)
      console.log(`    ${row}: ${counts.right} right, ${counts.false} false, ${counts.missed} missed`);
    expect(total.false, wrong.join('\n')).to.equal(0);
    expect(total.missed, wrong.join('\n')).to.be.at.most(Math.ceil(MISSED * CASES));
  }).timeout(600_000);
});
