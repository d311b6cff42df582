/**
 * How long it takes to find 50 passages in an article of 200 kB: `node --import tsx test/bench/anchor.mjs`.
 * Half of them stand there word for word, the others were edited. In milliseconds, of seven runs the median.
 */
import { performance } from 'node:perf_hooks';
import { anchorQuote } from '../../src/evidence/anchor-quote.ts';
import { Folding } from '../../src/evidence/searchable.ts';
import { anchorCase } from '../suites/anchor-cases.ts';

const SIZE = 200_000;
const PASSAGES = 50;
const RUNS = 7;

// Pages in European scripts, every second one with a tenth of the passage's words edited.
const cases = [];
let text = '';
for (let i = 0; text.length < SIZE; i++) {
  const one = anchorCase((i % 10) + 60 * (i % 2) + 80 * Math.floor(i / 10));
  cases.push(one);
  text += `${one.text}\n`;
}
text = text.slice(0, SIZE);
const wanted = cases.flatMap(({ quote, right, rate }) => (right ? [{ quote, isEdited: rate > 0 }] : []));
const exact = wanted.filter(({ isEdited }) => !isEdited);
const edited = wanted.filter(({ isEdited }) => isEdited);
const some = (list, n) => Array.from({ length: n }, (_, i) => list[i % list.length].quote);
const sets = {
  exact: some(exact, PASSAGES),
  'half edited': [...some(exact, PASSAGES / 2), ...some(edited, PASSAGES / 2)],
};

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

for (const [name, quotes] of Object.entries(sets)) {
  const runs = Array.from({ length: RUNS }, () => {
    const pieces = [];
    const timed = (step) => {
      const from = performance.now();
      const result = step();
      pieces.push(performance.now() - from);
      return result;
    };
    const folding = new Folding();
    for (let at = 0; at < text.length; at += 2000) timed(() => folding.add(text.slice(at, at + 2000)));
    const searchable = timed(() => folding.end());
    const folded = pieces.reduce((a, b) => a + b);
    quotes.forEach((quote) => timed(() => anchorQuote(searchable, quote)));
    return { folded, total: pieces.reduce((a, b) => a + b), longest: Math.max(...pieces) };
  });
  const of = (key) => median(runs.map((run) => run[key])).toFixed(1);
  console.log(
    `${name}: ${text.length} letters folded in ${of('folded')}, with ${PASSAGES} passages ${of('total')}; longest piece ${of('longest')} ms`,
  );
}
