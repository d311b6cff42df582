// Everything that CI runs, in one command, with real counts on the last line.
//
//   npm test                 all of it
//   npm run prove            the same, with the full figures of what npm test runs as samples (PROVE=1)
//   BROWSERS=chromium,webkit npm test      these engines and no others (default: all that are here)
//   node test/run.mjs --only checks|node|browser --files choice,session --grep "keeps the order"
//                            a part, while working: files by a piece of their path, tests by a piece of their name
import { fork, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs, stripVTControlCharacters } from 'node:util';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const STAGES = ['checks', 'node', 'browser'];
/** Scripts of package.json; each counts as one test. The build comes last: the Node tests use what it leaves. */
const CHECKS = ['format:check', 'lint', 'types', 'imports', 'generate:check', 'build', 'docs:check'];

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    files: { type: 'string', default: '' },
    grep: { type: 'string' },
    full: { type: 'boolean', default: false },
  },
});
if (options.only && !STAGES.includes(options.only)) {
  console.error(`--only knows ${STAGES.join(', ')}`);
  process.exit(2);
}
if (options.full) process.env.PROVE = '1';
if (options.grep) process.env.GREP = options.grep;

const pieces = options.files.split(',').filter(Boolean);
const files = readdirSync('test', { recursive: true })
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.test.ts') && (pieces.length === 0 || pieces.some((piece) => name.includes(piece))))
  .sort();

/** With --files a stage may have none of them, unless it is asked for by name. */
const isPart = pieces.length > 0 && !options.only;
const total = { passed: 0, failed: 0, skipped: 0 };
const skippedNames = [];
const unsteady = [];
const times = [];

function fail(message) {
  console.log(`  ✗ ${message}`);
  total.failed += 1;
}

function runChecks() {
  for (const script of CHECKS) {
    const started = performance.now();
    const { status, stdout, stderr } = spawnSync(`npm run --silent ${script}`, {
      shell: true,
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`  ${status === 0 ? '✓' : '✗'} ${script} in ${seconds} s`);
    if (status !== 0) console.log(`${stdout}${stderr}`.replace(/^/gm, '      '));
    if (status === 0 && script === 'build') console.log(stdout.trimEnd().replace(/^/gm, '      '));
    total[status === 0 ? 'passed' : 'failed'] += 1;
  }
}

/** The browsers' runner redraws its lines, terminal or not; here each is said once. */
function print(stream) {
  createInterface({ input: stream }).on('line', (line) => {
    const text = stripVTControlCharacters(line).trimEnd();
    if (text) console.log(text);
  });
}

/**
 * Runs a test runner of its own process, which sends its counts by file as a message before it ends.
 * @returns the counts; undefined where it broke off
 */
function runRunner(name, script, args, { execArgv = [], env = {} } = {}) {
  return new Promise((resolve) => {
    const child = fork(script, args, { execArgv, env: { ...process.env, ...env }, silent: true });
    print(child.stdout);
    print(child.stderr);
    const limit = setTimeout(() => child.kill('SIGKILL'), (options.full ? 180 : 12) * 60_000);
    let counts;
    child.on('message', (message) => {
      counts = message;
    });
    child.on('close', (code, signal) => {
      clearTimeout(limit);
      if (!counts) console.log(`  the ${name} tests broke off (${signal ?? code})`);
      else if (code !== 0 && !failedOf(counts).length) fail(`the ${name} tests ended with exit code ${code}`);
      resolve(counts);
    });
  });
}

const failedOf = (counts) => Object.keys(counts).filter((file) => counts[file].failed > 0);

/** So many files may have failed for the machine's sake. */
const MOST_UNSTEADY = 6;

/**
 * Runs files. Machines are shared, and some tests live by time: what failed is run once more by itself, and what passes then
 * is told as unsteady. WebKitGTK's web process crashes now and then within its own library (24 November 2026, more often on a
 * busy machine, each time in another file, which passes by itself): files whose run broke off are run one by one, three times
 * at most.
 */
async function runFiles(name, list, start) {
  let counts = await start(list);
  if (!counts && list.length > 1) {
    counts = {};
    for (const file of list) Object.assign(counts, await runAlone(name, file, start));
  } else counts ??= await runAlone(name, list[0], start);
  const failed = failedOf(counts).filter((file) => list.includes(file));
  if (failed.length > 0 && failed.length <= MOST_UNSTEADY && !options.full) {
    console.log(`  once more, by themselves: ${failed.join(', ')}`);
    const second = await start(failed);
    for (const file of failed) {
      if (!second?.[file] || second[file].failed > 0) continue;
      unsteady.push(`${file} (${name})`);
      counts[file] = second[file];
    }
  }
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed: lost, skipped } of Object.values(counts)) {
    sum.passed += passed;
    sum.failed += lost;
    sum.skipped += skipped.length;
    skippedNames.push(...skipped);
  }
  console.log(`  ${name}: ${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
  for (const [key, count] of Object.entries(sum)) total[key] += count;
  return sum.passed + sum.failed + sum.skipped;
}

async function runAlone(name, file, start) {
  for (let tries = 3; tries > 0; tries--) {
    const counts = await start([file]);
    if (counts) return counts;
  }
  fail(`${file} broke off in ${name} three times`);
  return {};
}

async function runNode() {
  const own = files.filter((name) => !name.endsWith('.element.test.ts'));
  if (own.length === 0 && isPart) return;
  if (!existsSync('dist/recog-quiz.js')) fail('there is no dist/: npm run build');
  const start = (list) => runRunner('Node', 'tools/run-mocha.mjs', list, { execArgv: ['--import', 'tsx'] });
  if ((await runFiles('Node', own, start)) === 0) fail('the node stage ran no test');
}

/** WebKitGTK's tests, by so many files at once: what breaks off is begun anew. */
const PIECE = 12;

/** One engine after the other, each in a process of its own: one that crashes takes no other with it. */
async function runBrowser() {
  const own = files.filter((name) => !name.endsWith('.node.test.ts'));
  if (own.length === 0 && isPart) return;
  if (own.length === 0) return fail('the browser stage ran no test');
  const runner = 'node_modules/@web/test-runner/dist/bin.js';
  for (const engine of (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',')) {
    const start = (list) => runRunner(engine, runner, [], { env: { FILES: list.join(','), ENGINE: engine } });
    const size = engine === 'webkit' ? PIECE : own.length;
    let ran = 0;
    for (let from = 0; from < own.length; from += size)
      ran += await runFiles(engine, own.slice(from, from + size), start);
    if (ran === 0) fail(`${engine} ran no test`);
  }
}

const run = { checks: runChecks, node: runNode, browser: runBrowser };
for (const stage of options.only ? [options.only] : STAGES) {
  console.log(`\n${stage}`);
  const started = performance.now();
  await run[stage]();
  times.push(`${stage} ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

if (skippedNames.length > 0) console.log(`\nskipped:\n${skippedNames.map((name) => `  ${name}`).join('\n')}`);
if (unsteady.length > 0)
  console.log(`\nunsteady, passed when run once more:\n${unsteady.map((name) => `  ${name}`).join('\n')}`);
console.log(`\ntime: ${times.join(', ')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;
