// How long `parseBank` takes for 50,000 items, and the most memory of a process that does it:
//   npm run build && node test/bench/validate.mjs
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { largeBank } from './large-bank.mjs';

const ENGINE = new URL('../../dist/engine.js', import.meta.url).href;
const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'recog-quiz-'));
const file = join(folder, 'bank.json');
writeFileSync(file, largeBank(50_000));

const script = `
const { readFileSync } = await import('node:fs');
const { parseBank } = await import('${ENGINE}');
const text = readFileSync('${file}', 'utf8');
const start = performance.now();
const { bank, problems } = parseBank(text);
const ms = performance.now() - start;
const { maxRSS } = process.resourceUsage();
console.log(bank.items.length + ' items, ' + problems.length + ' problems: ' + (ms / 1000).toFixed(2) + ' s, at most ' + Math.round(maxRSS / 1024) + ' MB');`;

try {
  console.log(`${(statSync(file).size / 2 ** 20).toFixed(1)} MiB`);
  for (let run = 0; run < 3; run++)
    process.stdout.write(
      spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout,
    );
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [CLI, 'validate', file]);
  console.log(`recog-quiz validate, exit code ${status}: ${((performance.now() - start) / 1000).toFixed(2)} s`);
} finally {
  rmSync(folder, { recursive: true });
}
