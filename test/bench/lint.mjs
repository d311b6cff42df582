// How long the lint takes for the largest bank: 50,000 varied items, with a source.
//
//   node --import tsx test/bench/lint.mjs [items]
import { lintBank } from '../../src/lint/lint-bank.ts';
import { parseBank } from '../../src/interactions/parse.ts';
import { largeBank, sentences } from './large-bank.mjs';

const count = Number(process.argv[2] ?? 50_000);
const text = largeBank(count);

const time = (run) => {
  const started = performance.now();
  const result = run();
  return [result, ((performance.now() - started) / 1000).toFixed(1)];
};
const [, parsing] = time(() => parseBank(text));
const [{ problems }, all] = time(() => lintBank(text, { sources: { s: sentences.join(' ') } }));
console.log(
  `${count} items, ${(text.length / 2 ** 20).toFixed(1)} MiB: parsed in ${parsing} s, linted in ${all} s (parsing included)`,
);
const counts = Map.groupBy?.(problems, ({ code }) => code) ?? new Map();
for (const [code, list] of counts) console.log(`  ${String(list.length).padStart(6)}  ${code}`);
