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
const times = [];

function add({ passed, failed, skipped }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

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
    add({ passed: Number(status === 0), failed: Number(status !== 0), skipped: 0 });
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
 * Runs a test runner of its own process, which sends its counts as a message before it ends.
 * @returns how many tests ran, skipped ones included; undefined where it broke off, which `onBreak` is told
 */
function runRunner(name, script, args, { execArgv = [], env = {}, onBreak = fail } = {}) {
  return new Promise((resolve) => {
    const child = fork(script, args, { execArgv, env: { ...process.env, ...env }, silent: true });
    print(child.stdout);
    print(child.stderr);
    const limit = setTimeout(() => child.kill('SIGKILL'), (options.full ? 180 : 12) * 60_000);
    let report;
    child.on('message', (message) => {
      report = message;
    });
    child.on('close', (code, signal) => {
      clearTimeout(limit);
      if (!report) {
        onBreak(`the ${name} tests broke off (${signal ?? code})`);
        return resolve(undefined);
      }
      const counts = Object.entries(report.counts);
      for (const [engine, count] of counts) {
        console.log(`  ${engine}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
        add(count);
      }
      skippedNames.push(...report.skipped);
      const failed = counts.reduce((sum, [, count]) => sum + count.failed, 0);
      if (code !== 0 && failed === 0) fail(`the ${name} tests ended with exit code ${code}`);
      resolve(counts.reduce((sum, [, count]) => sum + count.passed + count.failed + count.skipped, 0));
    });
  });
}

async function runNode() {
  const own = files.filter((name) => !name.endsWith('.element.test.ts'));
  if (own.length === 0 && isPart) return;
  if (!existsSync('dist/recog-quiz.js')) fail('there is no dist/: npm run build');
  const ran = await runRunner('node', 'tools/run-mocha.mjs', own, { execArgv: ['--import', 'tsx'] });
  if (ran === 0) fail('the node stage ran no test');
}

/** WebKitGTK's tests, by so many files at once. */
const PIECE = 12;

/**
 * One engine after the other, each in a process of its own: one that crashes takes no other with it. WebKitGTK's web process
 * crashes now and then within its own library (24 November 2026, more often on a busy machine, each time in another file,
 * which passes by itself): so its files are run in pieces, and a piece that broke off begins anew, twice at most, and says so.
 */
async function runBrowser() {
  const own = files.filter((name) => !name.endsWith('.node.test.ts'));
  if (own.length === 0 && isPart) return;
  if (own.length === 0) return fail('the browser stage ran no test');
  const runner = 'node_modules/@web/test-runner/dist/bin.js';
  for (const engine of (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',')) {
    const isFragile = engine === 'webkit';
    const size = isFragile ? PIECE : own.length;
    const before = total.passed + total.failed + total.skipped;
    for (let from = 0; from < own.length; from += size) {
      const env = { FILES: own.slice(from, from + size).join(','), ENGINE: engine };
      let ran;
      for (let tries = isFragile ? 3 : 1; tries > 0 && ran === undefined; tries--) {
        const again = (message) => console.log(`  ${message}: it begins anew`);
        ran = await runRunner(engine, runner, [], { env, onBreak: tries > 1 ? again : fail });
      }
    }
    if (total.passed + total.failed + total.skipped === before) fail(`${engine} ran no test`);
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
console.log(`\ntime: ${times.join(', ')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;
