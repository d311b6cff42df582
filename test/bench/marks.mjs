// From the click on Check to the frame in which the feedback is painted, for every type with 12 options; and for 200
// options to be sorted. What is measured stands in probe.mjs. Milliseconds count from the click's time stamp, which the
// browser took before any handler ran.
//
// First: the first answer of a page, whose code runs for the first time. Later: the others, for which the limits are; the
// limit of frames is for the median. With storage an attempt is on disk (IndexedDB, flushed) before its mark is seen, by
// contract: what that waits is the difference to `none`. CPU is the main thread's own time, which a busy machine weighs on less.
import { tsImport } from 'tsx/esm/api';
import { bankOfItem, items, large } from './marks-items.mjs';

const ITEMS = 6;
const FRAMES = 2;
const LARGE_MS = 100;
const STORAGES = ['indexeddb', 'none'];

const cases = { ...items, 'categorize-200': large };
const pageOf = (name, storage) => `marks-${name}-${storage}`;
const open12 = { slow: true, slowNetwork: false, first: 'prompt' };

/** Every type that is registered, of which none may be missing here. */
async function typesOf() {
  const { interactions } = await tsImport('../../src/interactions/definitions.ts', import.meta.url);
  const types = [...interactions.definitions.keys()];
  const missing = types.filter((type) => !Object.hasOwn(items, type));
  if (missing.length > 0) throw new Error(`marks-items.mjs has no item of type ${missing.join(', ')}`);
  return types;
}

/** All of them, or those that are asked for. */
async function namesOf(only) {
  const names = [...(await typesOf()), 'categorize-200'];
  return only ? names.filter((name) => only.split(',').includes(name)) : names;
}

/** Pages and banks. @param add takes an address, a type and a text */
export async function addMarks(add, page, only) {
  for (const name of await namesOf(only)) {
    add(`/bench/marks-${name}.json`, 'application/json', bankOfItem(name, cases[name], ITEMS));
    for (const storage of STORAGES)
      add(
        `/bench/${pageOf(name, storage)}.html`,
        'text/html; charset=utf-8',
        page.replace('"bank.json"', `"marks-${name}.json"${storage === 'none' ? ' storage="none"' : ''}`),
      );
  }
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><path d="M0 0h400v300z"/></svg>';
  add('/bench/picture.svg', 'image/svg+xml', picture);
}

/** Answers all items of a page. @returns the figures of Check, the first answer's first; and of changes of a combo box */
async function runPage(open, name, storage) {
  const quiz = await open(pageOf(name, storage), open12);
  await quiz.load();
  const checks = [];
  const changes = [];
  for (let index = 0; index < ITEMS; index++) {
    await quiz.respond(cases[name].response);
    if (name === 'categorize-200')
      for (const place of [0, 100]) {
        const change = await quiz.change(place);
        if (index > 0) changes.push(change);
      }
    checks.push(await quiz.check());
    if (index < ITEMS - 1) await quiz.next();
  }
  await quiz.close();
  return { checks, changes };
}

/** Measures and prints. @returns the limits that are missed */
export async function benchMarks({ open, median, print, runs, only }) {
  const missed = [];
  const rows = [];
  const ms = (number) => number.toFixed(0);
  const add = (figure, storage, first, later, limit) => {
    const of = (key) => later.map((figures) => figures[key]);
    const [time, frames] = [median(of('time')), median(of('frames'))];
    const isOver = limit === FRAMES ? frames > limit : time > limit;
    const unit = limit === FRAMES ? 'frames' : 'ms';
    if (isOver)
      missed.push(`${figure}, storage ${storage}: ${limit === FRAMES ? frames : ms(time)} ${unit} (limit ${limit})`);
    rows.push({
      figure,
      storage,
      frames: frames ? `${frames} (${Math.max(...of('frames'))})` : '',
      time: `${ms(time)} (${ms(Math.max(...of('time')))})`,
      cpu: ms(median(of('cpu'))),
      first: first.length
        ? `${first[0].frames ? `${median(first.map((one) => one.frames))} fr. ` : ''}${ms(median(first.map((one) => one.time)))} ms`
        : '',
      runs: String(later.length),
      limit: limit ? `≤ ${limit} ${unit}` : '',
      state: limit ? (isOver ? 'OVER' : 'ok') : '',
    });
  };

  for (const name of await namesOf(only))
    for (const storage of STORAGES) {
      const pages = [];
      for (let run = 0; run < runs; run++) pages.push(await runPage(open, name, storage));
      const first = pages.map(({ checks }) => checks[0]);
      const later = pages.flatMap(({ checks }) => checks.slice(1));
      add(name, storage, first, later, name === 'categorize-200' ? LARGE_MS : FRAMES);
      const changes = pages.flatMap((page) => page.changes);
      if (changes.length > 0) add('  one combo box changed', storage, [], changes);
      if (process.stderr.isTTY) process.stderr.write(`\r${name} `.padEnd(40));
    }
  if (process.stderr.isTTY) process.stderr.write('\r');
  print(
    {
      figure: 'Check to feedback painted',
      storage: 'storage',
      frames: 'frames (max)',
      time: 'ms (max)',
      cpu: 'CPU ms',
      first: 'first answer',
      runs: 'n',
      limit: 'limit',
      state: '',
    },
    rows,
  );
  return missed;
}

/** Where the time of Check goes. @param profilePage takes a page, how to open it, and steps */
export async function profileMarks(profilePage, only) {
  for (const name of await namesOf(only)) {
    const respond = [undefined, (quiz) => quiz.respond(cases[name].response)];
    await profilePage(pageOf(name, 'indexeddb'), open12, [
      [undefined, (quiz) => quiz.load()],
      respond,
      [undefined, (quiz) => quiz.check()],
      [undefined, (quiz) => quiz.next()],
      respond,
      ...(name === 'categorize-200' ? [['change', (quiz) => quiz.change(0)]] : []),
      ['check', (quiz) => quiz.check()],
    ]);
  }
}
