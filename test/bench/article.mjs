/**
 * How long it takes to find 50 passages in an article of 200 kB, on a page: `npm run build && node --import tsx
 * test/bench/article.mjs`. Each figure is the median of seven pages, with all passages there word for word and with half of
 * them edited (a tenth of their words); at full speed and at a quarter of it.
 *
 *   sum       ms of work, all pieces together (the limit: 50 at full speed)
 *   piece     ms of the longest piece, between which the page has its turn (the limit: 50 at a quarter)
 *   element   the same by the element itself: the longest task while it looks, as the browser tells of it (from 50 ms on)
 */
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findChromium } from '../../tools/find-browser.mjs';
import { startServer } from '../../tools/serve.mjs';
import { anchorCase } from '../suites/anchor-cases.ts';
import { pageOf } from '../suites/anchor-pages.ts';

const SIZE = 200_000;
const PASSAGES = 50;
const RUNS = 7;

// Pages in European scripts, every second one with a tenth of the passage's words edited.
const cases = [];
for (let i = 0, size = 0; size < SIZE; i++) {
  const one = anchorCase((i % 10) + 60 * (i % 2) + 80 * Math.floor(i / 10));
  cases.push(one);
  size += one.text.length;
}
const wanted = cases.flatMap(({ quote, right, rate }) => (right ? [{ quote, isEdited: rate > 0 }] : []));
/** Further quotes from what stands around the passages. */
const around = cases.flatMap(({ text }) => {
  const sentences = text.replace(/\[7\]|\u00AD|\u200B/g, '').split(/\.\s+/);
  return [20, 45, 70, 95].map((at) => ({ quote: `${sentences[at]}.` }));
});
const edited = wanted.filter(({ isEdited }) => isEdited).map(({ quote }) => quote);
const reworded = around.map(({ quote }) => ({ quote: quote.replace(/ \S+ (\S+) /, ' $1 changed ') }));
const sets = {
  'word for word': around.slice(0, PASSAGES),
  'half edited': [...around.slice(0, PASSAGES / 2), ...edited, ...reworded.slice(PASSAGES)].slice(0, PASSAGES),
};

const { outputFiles } = await build({
  stdin: {
    contents: `export { anchorExactly } from './src/evidence/exact-anchor.ts';
      export { anchorQuote } from './src/evidence/anchor-quote.ts';
      export { readArticle } from './src/evidence/article-text.ts';`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'evidence',
  minify: true,
});

/** Two elements begin in so many letters: as in an article with many links, and as in none. */
const MARKUP = { 'much markup': 250, 'worse than any': 70 };
const articleOf = (sparse) =>
  `<article id="text">${cases.map((one) => `<section>${pageOf(one, sparse)}</section>`).join('\n')}</article>`;
let article = '';
const bankOf = (quotes) => ({
  ...{ version: 1, id: 'bench', title: 'Bench' },
  items: quotes.map((quote, n) => ({
    ...{ id: `q${n}`, type: 'choice', prompt: `Question ${n}?`, options: [{ text: 'Right', correct: true }, 'Wrong'] },
    evidence: [quote],
  })),
});
let quotes = [];
const server = await startServer({
  answer(request, response, { pathname }) {
    const quiz = '<recog-quiz src="/bank.json" article="#text" storage="none"></recog-quiz>';
    const pages = {
      '/plain.html': article,
      '/quiz.html': `<script type="module" src="/dist/recog-quiz.js"></script>${quiz}${article}`,
      '/bank.json': JSON.stringify(bankOf(quotes)),
    };
    if (!(pathname in pages)) return false;
    response.writeHead(200, { 'content-type': pathname.endsWith('json') ? 'application/json' : 'text/html' });
    response.end(
      pathname.endsWith('json') ? pages[pathname] : `<!doctype html><meta charset="utf-8">${pages[pathname]}`,
    );
    return true;
  },
});

/** In the page: as `inPieces` works, without the rest in between. */
const measure = (passages) => {
  const { evidence } = window;
  const BUDGET = 8;
  const pieces = [];
  const run = (work) => {
    for (;;) {
      const from = performance.now();
      let step;
      do step = work.next();
      while (!step.done && performance.now() - from < BUDGET);
      pieces.push(performance.now() - from);
      if (step.done) return step.value;
    }
  };
  const text = run(evidence.readArticle(document.querySelector('#text')));
  let found = 0;
  run(
    (function* () {
      for (const passage of passages) {
        const anchor =
          evidence.anchorExactly(text.searchable, passage) ?? evidence.anchorQuote(text.searchable, passage);
        if (anchor.kind !== 'gone') found++;
        yield;
      }
    })(),
  );
  return {
    sum: pieces.reduce((a, b) => a + b),
    piece: Math.max(...pieces),
    found,
    elements: document.querySelectorAll('#text *').length,
    size: text.searchable.original.length,
  };
};

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

/** Tells of one article, one set of passages, one speed. */
async function tell(browser, name, set, rate) {
  quotes = set;
  const runs = [];
  const longest = [];
  for (let n = 0; n < RUNS; n++) {
    const page = await browser.newPage();
    const cdp = await page.context().newCDPSession(page);
    const slowDown = (by) => cdp.send('Emulation.setCPUThrottlingRate', { rate: by });
    await page.goto(`${server.url}/plain.html`);
    await page.evaluate(`${outputFiles[0].text}; window.evidence = evidence;`);
    await slowDown(rate);
    runs.push(await page.evaluate(measure, set));
    await slowDown(1);
    await page.addInitScript(() => {
      window.tasks = [];
      window.addEventListener('recog-ready', () => (window.isReady = true));
      const observer = new window.PerformanceObserver((list) => window.tasks.push(...list.getEntries()));
      observer.observe({ type: 'longtask' });
    });
    // What comes with the first question is slow by itself: only what is after it counts. A change has it look once more.
    await page.goto(`${server.url}/quiz.html`);
    await page.waitForFunction(() => window.isReady);
    await page.evaluate(() => document.querySelector('#text').append('.'));
    await slowDown(rate);
    await page.evaluate(() => (window.tasks.length = 0));
    await page.waitForTimeout(2500);
    longest.push(await page.evaluate(() => Math.max(0, ...window.tasks.map(({ duration }) => duration))));
    await page.close();
  }
  const of = (key) => median(runs.map((run) => run[key])).toFixed(1);
  const element = median(longest);
  const [{ found, size, elements }] = runs;
  console.log(
    `${name}, at 1/${rate}: sum ${of('sum')} ms, piece ${of('piece')} ms, element ${element ? element.toFixed(0) : '< 50'} ms; ` +
      `${found} of ${set.length} found, ${size} letters, ${elements} elements`,
  );
}

const browser = await chromium.launch({ executablePath: findChromium() });
try {
  for (const [markup, sparse] of Object.entries(MARKUP)) {
    article = articleOf(sparse);
    for (const [name, set] of Object.entries(sets))
      for (const rate of [1, 4]) await tell(browser, `${markup}, ${name}`, set, rate);
  }
} finally {
  await browser.close();
  await server.close();
}
