// Speed, as ratios against a minimal Lit element that shows the same items (minimal.html). Ratios are medians of pairs
// that were run in turn, so that a busy machine weighs on both alike.
//
//   npm run bench                                  load, answer, large: some 10 minutes
//   npm run bench -- --parts load,answer,large     a part
//   npm run bench -- --parts marks                 Check to feedback, for every type (marks.mjs): some 10 minutes
//   npm run bench -- --parts marks --types match,categorize-200     some of them
//   npm run bench -- --parts playground            typing in the playground while 50,000 items are checked
//   npm run bench -- --runs 30                     more pairs (default 15; a third of them for the parts that answer)
//   npm run bench -- --slow 1                      another CPU throttling (the limits are for 4)
//   npm run bench -- --profile out                 CPU profiles of ours and the minimal one into this folder, no figures
//
// The exit code is 0 whatever the figures are: a missed limit is told.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findChromium } from '../../tools/find-browser.mjs';
import { startServer } from '../../tools/serve.mjs';
import { bankOf } from './bank.mjs';
import { addMarks, benchMarks, profileMarks } from './marks.mjs';
import { benchPlayground } from './playground.mjs';
import { probe } from './probe.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const { values: options } = parseArgs({
  options: {
    parts: { type: 'string', default: 'load,answer,large' },
    runs: { type: 'string', default: '15' },
    slow: { type: 'string', default: '4' },
    types: { type: 'string' },
    profile: { type: 'string' },
  },
});
const RUNS = Math.max(1, Number(options.runs));
const parts = options.parts.split(',');

const SLOW_CPU = Number(options.slow);
/** What is called slow 4G. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
/** How long somebody takes between choosing and Check (ms): what is loaded meanwhile is there. */
const PAUSE = 400;
const SMALL = 10;
const LARGE = 10_000;

/** Everything is read once, so that a build under way does no harm, and compressed as a real host would. */
async function readFiles() {
  const files = new Map();
  const add = (path, type, text) => files.set(path, { type, body: gzipSync(text, { level: 9 }) });
  for (const name of readdirSync('dist', { recursive: true }))
    if (name.endsWith('.js'))
      add(`/dist/${name.replaceAll('\\', '/')}`, 'text/javascript', readFileSync(join('dist', name)));
  const { outputFiles } = await build({
    entryPoints: ['test/bench/minimal.js'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    write: false,
  });
  add('/bench/minimal.js', 'text/javascript', outputFiles[0].contents);
  for (const name of ['ours', 'minimal']) {
    const page = readFileSync(`test/bench/${name}.html`, 'utf8');
    add(`/bench/${name}.html`, 'text/html; charset=utf-8', page);
    add(`/bench/${name}-large.html`, 'text/html; charset=utf-8', page.replace('bank.json', 'bank-large.json'));
  }
  add('/bench/bank.json', 'application/json', bankOf(SMALL));
  add('/bench/bank-large.json', 'application/json', bankOf(LARGE));
  if (parts.includes('marks')) await addMarks(add, readFileSync('test/bench/ours.html', 'utf8'), options.types);
  return files;
}

const files = await readFiles();
const server = await startServer({
  answer(_request, response, { pathname }) {
    const file = files.get(pathname);
    if (!file) return false;
    response
      .writeHead(200, {
        'content-type': file.type,
        'content-encoding': 'gzip',
        'content-length': file.body.length,
        'cache-control': 'max-age=600',
      })
      .end(file.body);
    return true;
  },
});
const browser = await chromium.launch({ executablePath: findChromium() });

/**
 * A page with nothing in its cache, and the ways to measure it.
 * @param slow CPU and network; `slowNetwork`: the latter for itself
 * @param first what is waited for while it loads
 */
async function open(name, { slow, slowNetwork = slow, first = 'question' }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (slowNetwork) await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  if (slow) await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
  // Time of the main thread itself: what other processes take from it does not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: 'benchMark' });
  await page.addInitScript(probe, first);

  const cpu = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === 'TaskDuration').value * 1000;
  };
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { expression, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  /** The next mark of the probe. */
  const marked = () =>
    new Promise((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error(`${name}: nothing came within 60 s`)), 60_000);
      cdp.once('Runtime.bindingCalled', ({ payload }) => {
        clearTimeout(limit);
        resolve(JSON.parse(payload));
      });
    });
  const click = async ([x, y]) => {
    const at = { x, y, button: 'left', clickCount: 1 };
    await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
    await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
  };
  /** Clicks, and waits until what should come of it is painted. */
  const clickFor = async (place, state, isCounted = false) => {
    await evaluate(`bench.await('${state}', ${isCounted})`);
    const before = await cpu();
    const mark = marked();
    await click(place);
    const { at, clicked, frames } = await mark;
    return { cpu: (await cpu()) - before, time: at - clicked, frames };
  };

  return {
    page,
    cdp,
    evaluate,
    close: () => context.close(),
    /** Goes there; until the first question is usable. */
    async load() {
      const mark = marked();
      await page.goto(`${server.url}/bench/${name}.html`, { waitUntil: 'commit' });
      const { at } = await mark;
      return { cpu: await cpu(), time: at };
    },
    /** Chooses the first option and presses Check. */
    async answer() {
      const places = JSON.parse(await evaluate('bench.places()'));
      const choose = await clickFor(places.option, 'click');
      await wait(PAUSE);
      // What the choice brought about after its frame is part of the answer: the time since then is between the two.
      const check = await clickFor(places.check, 'feedback');
      return { choose, check };
    },
    async next() {
      const places = JSON.parse(await evaluate('bench.places()'));
      return clickFor(places.next, first);
    },
    /** Answers by script. */
    async respond(response) {
      await evaluate(`bench.respond(${JSON.stringify(response)})`);
      await wait(PAUSE);
    },
    /** Presses Check; what it brings about is counted in frames, too. */
    async check() {
      await evaluate('bench.places()');
      await wait(PAUSE); // it may have scrolled there, and rows that came in sight may have moved it
      const places = JSON.parse(await evaluate('bench.places()'));
      return clickFor(places.check, 'feedback', true);
    },
    /** Chooses in a combo box, by script; until the frame that shows it is done. */
    async change(place) {
      const before = await cpu();
      const mark = marked();
      await evaluate(`bench.change(${place})`);
      const { at, clicked } = await mark;
      return { cpu: (await cpu()) - before, time: at - clicked };
    },
    cpu,
  };
}

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
function median(numbers) {
  const all = sorted(numbers);
  const middle = Math.floor(all.length / 2);
  return all.length % 2 ? all[middle] : (all[middle - 1] + all[middle]) / 2;
}
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

const rows = [];
const missed = [];

/** @param pairs [ours, minimal] of each run, in ms */
function report(figure, pairs, limit, names = ['ours', 'minimal']) {
  const ratios = pairs.map(([a, b]) => a / b);
  const ratio = median(ratios);
  const [low, high] = [Math.min(...ratios), Math.max(...ratios)];
  const isOver = limit !== undefined && ratio > limit;
  if (isOver) missed.push(`${figure}: ${ratio.toFixed(2)} (limit ${limit})`);
  rows.push({
    figure,
    a: `${names[0]} ${median(pairs.map(([a]) => a)).toFixed(1)} ms`,
    b: `${names[1]} ${median(pairs.map(([, b]) => b)).toFixed(1)} ms`,
    ratio: ratio.toFixed(2),
    range: `${low.toFixed(2)}–${high.toFixed(2)}`,
    runs: String(pairs.length),
    limit: limit === undefined ? '' : `≤ ${limit}`,
    state: limit === undefined ? '' : isOver ? 'OVER' : 'ok',
  });
}

/** Runs ours and the minimal one in turn; who is first changes. The first pair warms up the machine and does not count. */
async function inTurn(runs, work) {
  const pairs = [];
  for (let run = 0; run <= runs; run++) {
    const order = run % 2 ? ['minimal', 'ours'] : ['ours', 'minimal'];
    const pair = {};
    for (const name of order) pair[name] = await work(name);
    if (run > 0) pairs.push([pair.ours, pair.minimal]);
    if (process.stderr.isTTY) process.stderr.write(`\r${run} of ${runs} `);
  }
  return pairs;
}
const pick = (pairs, of) => pairs.map(([a, b]) => [of(a), of(b)]);

async function benchLoad() {
  const pairs = await inTurn(RUNS, async (name) => {
    const quiz = await open(name, { slow: true });
    const figures = await quiz.load();
    await quiz.close();
    return figures;
  });
  report(
    'first question usable',
    pick(pairs, ({ time }) => time),
    1.4,
  );
  report(
    'CPU to it',
    pick(pairs, ({ cpu }) => cpu),
    1.6,
  );
}

async function benchAnswer() {
  const pairs = await inTurn(Math.ceil(RUNS / 3), async (name) => {
    const quiz = await open(name, { slow: true });
    await quiz.load();
    await wait(1000);
    const answers = [];
    for (let index = 0; index < SMALL; index++) {
      const before = await quiz.cpu();
      const { choose, check } = await quiz.answer();
      const cpu = (await quiz.cpu()) - before;
      await wait(PAUSE);
      const next = index < SMALL - 1 ? await quiz.next() : undefined;
      await wait(PAUSE);
      answers.push({ cpu, clicks: choose.cpu + check.cpu, time: choose.time + check.time, next: next?.cpu });
    }
    await quiz.close();
    return answers;
  });
  const mean = (numbers) => sum(numbers) / numbers.length;
  report(
    'CPU per answer, mean of all 10',
    pick(pairs, (all) => mean(all.map(({ cpu }) => cpu))),
    2.5,
  );
  report(
    '  of it the first, with what it loads',
    pick(pairs, ([first]) => first.cpu),
  );
  report(
    '  median of the others',
    pick(pairs, ([, ...others]) => median(others.map(({ cpu }) => cpu))),
  );
  report(
    'CPU of Next',
    pick(pairs, (all) => median(all.slice(0, -1).map(({ next }) => next))),
  );
  report(
    'time per answer (choose, check), median',
    pick(pairs, (all) => median(all.map(({ time }) => time))),
  );
}

async function benchLarge() {
  const runs = Math.max(2, Math.ceil(RUNS / 3));
  const pairs = [];
  const counts = [];
  for (let run = 0; run <= runs; run++) {
    const quizzes = [await open('ours-large', { slow: false }), await open('ours', { slow: false })];
    for (const quiz of quizzes) {
      await quiz.load();
      await quiz.page.bringToFront();
    }
    await wait(1000);
    counts.push(await Promise.all(quizzes.map((quiz) => quiz.evaluate('bench.elements()'))));
    for (let index = 0; index < SMALL; index++) {
      const pair = [];
      for (const place of index % 2 ? [0, 1] : [1, 0]) {
        const quiz = quizzes[place];
        await quiz.page.bringToFront();
        const before = await quiz.cpu();
        const { choose, check } = await quiz.answer();
        const cpu = (await quiz.cpu()) - before;
        const next = index < SMALL - 1 ? await quiz.next() : undefined;
        pair[place] = { cpu, time: choose.time + check.time, check: check.time, next };
      }
      // The first answer loads what marks it; that has nothing to do with the length of the bank.
      if (run > 0 && index > 0) pairs.push(pair);
    }
    for (const quiz of quizzes) await quiz.close();
    if (process.stderr.isTTY) process.stderr.write(`\r${run} of ${runs} `);
  }
  const names = ['10,000:', '10:'];
  report(
    'time per answer in a bank of 10,000',
    pick(pairs, ({ time }) => time),
    1.2,
    names,
  );
  report(
    '  of it Check until its feedback is painted',
    pick(pairs, ({ check }) => check),
    undefined,
    names,
  );
  report(
    '  CPU per answer',
    pick(pairs, ({ cpu }) => cpu),
    undefined,
    names,
  );
  const moved = pairs.filter(([{ next }]) => next);
  report(
    '  time of Next',
    pick(moved, ({ next }) => next.time),
    undefined,
    names,
  );
  report(
    '  CPU of Next',
    pick(moved, ({ next }) => next.cpu),
    undefined,
    names,
  );
  const [large, small] = counts.at(-1);
  console.log(`elements in the document and its shadow trees: ${large} with ${LARGE} items, ${small} with ${SMALL}`);
  if (large > small) missed.push(`elements in the DOM: ${large} with ${LARGE} items, ${small} with ${SMALL}`);
}

/** Self time of each kind of work on the page's main thread, in ms of the thread, from a trace. */
function workOf(trace) {
  const { traceEvents } = JSON.parse(trace);
  const self = new Map();
  const add = (name, time) => self.set(name, (self.get(name) ?? 0) + time / 1000);
  // A navigation may change the process: all that there are.
  for (const { pid, tid, args } of traceEvents.filter(({ name }) => name === 'thread_name')) {
    if (args.name !== 'CrRendererMain') continue;
    const events = traceEvents.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X');
    events.sort((a, b) => a.ts - b.ts || b.dur - a.dur);
    const stack = [];
    for (const { name, ts, dur = 0, tdur = 0 } of events) {
      while (stack.length > 0 && stack.at(-1).end <= ts) stack.pop();
      const above = stack.at(-1);
      if (above) add(above.name, -tdur);
      add(name, tdur);
      stack.push({ name, end: ts + dur });
    }
  }
  return [...self].sort(([, a], [, b]) => b - a);
}

/** Where the time goes: tables of kinds of work; CPU profiles and traces for a browser's DevTools (Performance, Load profile). */
async function profile(folder) {
  mkdirSync(folder, { recursive: true });
  if (parts.includes('marks')) await profileMarks((...page) => profilePage(folder, ...page), options.types);
  const steps = [
    ['load', (quiz) => quiz.load()],
    ['first-answer', (quiz) => quiz.answer()],
    ['next', (quiz) => quiz.next()],
    ['answer', (quiz) => quiz.answer()],
  ];
  if (parts.some((part) => part !== 'marks'))
    for (const name of ['ours', 'minimal', 'ours-large'])
      await profilePage(folder, name, { slow: name !== 'ours-large' }, steps);
  console.log(`\nprofiles and traces are in ${folder}`);
}

/** @param steps name and work of each; one without a name is only done */
async function profilePage(folder, name, how, steps) {
  const quiz = await open(name, how);
  await quiz.cdp.send('Profiler.enable');
  await quiz.cdp.send('Profiler.setSamplingInterval', { interval: 100 });
  for (const [step, work] of steps) {
    if (step) await quiz.cdp.send('Profiler.start');
    await work(quiz);
    if (step) {
      const { profile: data } = await quiz.cdp.send('Profiler.stop');
      writeFileSync(join(folder, `${name}-${step}.cpuprofile`), JSON.stringify(data));
    }
    await wait(PAUSE);
  }
  await quiz.close();
  // Again without the profiler, which weighs.
  const traced = await open(name, how);
  for (const [step, work] of steps) {
    const categories = ['devtools.timeline', 'disabled-by-default-v8.compile', 'v8', 'toplevel', 'loading'];
    if (step) await browser.startTracing(traced.page, { categories });
    await work(traced);
    if (step) {
      const trace = await browser.stopTracing();
      writeFileSync(join(folder, `${name}-${step}.trace.json`), trace);
      console.log(`\n${name}, ${step} (ms of the main thread${how.slow ? `, ${SLOW_CPU} × slower` : ''})`);
      for (const [kind, time] of workOf(trace).slice(0, 14)) console.log(`  ${time.toFixed(1).padStart(7)}  ${kind}`);
    }
    await wait(PAUSE);
  }
  await traced.close();
}

function print(head, rows) {
  const table = [head, ...rows];
  const keys = Object.keys(table[0]);
  const widths = keys.map((key) => Math.max(...table.map((row) => row[key].length)));
  for (const row of table)
    console.log(
      keys
        .map((key, index) => row[key].padEnd(widths[index]))
        .join('  ')
        .trimEnd(),
    );
}

/** Bytes of script that a page loads until its first question. */
async function scripts(name) {
  const quiz = await open(name, { slow: false });
  await quiz.load();
  const paths = await quiz.evaluate(
    `JSON.stringify(performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname))`,
  );
  await quiz.close();
  const loaded = JSON.parse(paths).filter((path) => path.endsWith('.js'));
  return sum(loaded.map((path) => files.get(path).body.length));
}

console.log(`${cpus()[0]?.model}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}; Chromium ${browser.version()}
scripts: ours ${await scripts('ours')} B gzip, minimal ${await scripts('minimal')} B
load and answer: CPU ${SLOW_CPU} × slower, 1.6 Mbit/s down, 750 kbit/s up, 150 ms latency, cold cache; large: neither;
marks: CPU ${SLOW_CPU} × slower
`);
try {
  if (options.profile) await profile(options.profile);
  else {
    if (parts.includes('load')) await benchLoad();
    if (parts.includes('answer')) await benchAnswer();
    if (parts.includes('large')) await benchLarge();
    if (process.stderr.isTTY) process.stderr.write('\r');
    if (rows.length > 0)
      print({ figure: '', a: '', b: '', ratio: 'ratio', range: 'min–max', runs: 'n', limit: 'limit', state: '' }, rows);
    if (parts.includes('marks'))
      missed.push(...(await benchMarks({ open, median, print, runs: Math.ceil(RUNS / 5), only: options.types })));
    if (parts.includes('playground')) await benchPlayground({ browser, url: server.url, print });
    console.log(missed.length > 0 ? `\nover the limit:\n  ${missed.join('\n  ')}` : '\nevery limit is kept');
  }
} finally {
  await browser.close();
  await server.close();
}
