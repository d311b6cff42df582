// The Node side of the tests by mocha's own API, so that the counts are real and go to test/run.mjs as a message.
// Run as: node --import tsx tools/run-mocha.mjs FILE…
import { relative } from 'node:path';
import Mocha from 'mocha';

const { GREP, PROVE } = process.env;
/** By file. */
const counts = {};
const nameOf = ({ file }) => relative(process.cwd(), file ?? '');

/** One line per file; failures in full at the end. */
class Reporter extends Mocha.reporters.Base {
  #file = { name: '', passed: 0, failed: 0, skipped: 0, started: 0 };

  constructor(runner, options) {
    super(runner, options); // collects this.failures and makes their differences readable
    runner
      .on('test', (test) => this.#turnTo(test))
      .on('pass', (test) => this.#count('passed', test))
      .on('fail', (test) => this.#count('failed', test)) // a hook that fails comes here too
      .on('pending', (test) => this.#count('skipped', test))
      .on('end', () => {
        this.#show();
        if (this.failures.length > 0) Mocha.reporters.Base.list(this.failures);
      });
  }

  #count(kind, test) {
    this.#turnTo(test);
    const own = (counts[nameOf(test)] ??= { passed: 0, failed: 0, skipped: [] });
    if (kind === 'skipped') own.skipped.push(test.titlePath().join(' › '));
    else own[kind] += 1;
    this.#file[kind] += 1;
  }

  #turnTo(test) {
    const name = nameOf(test);
    if (name === this.#file.name) return;
    this.#show();
    this.#file = { name, passed: 0, failed: 0, skipped: 0, started: performance.now() };
  }

  #show() {
    const { name, passed, failed, started } = this.#file;
    if (!name) return;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`  ${failed > 0 ? '✗' : '✓'} ${name}: ${passed}/${passed + failed} in ${seconds} s`);
  }
}

process.exitCode = 1; // until the end is reached
const timeout = PROVE ? 1_800_000 : 60_000;
const mocha = new Mocha({ ui: 'bdd', timeout, reporter: Reporter, ...(GREP && { grep: GREP }) });
for (const file of process.argv.slice(2)) mocha.addFile(file);
await mocha.loadFilesAsync();
mocha.run(() => {
  const exit = () => process.exit(Object.values(counts).some(({ failed }) => failed > 0) ? 1 : 0); // whatever a test left open
  if (process.send) process.send(counts, exit);
  else exit();
});
