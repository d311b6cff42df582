// Shows that the fault table can fail: takes a guard out of a copy of the sources, builds the embed and runs the scenario
// that the guard is for, which has to fail.
//
//   node tools/guards.mjs            all of them
//   node tools/guards.mjs wiped      those whose scenario's name has this in it
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What is taken out of which file, and the scenario that notices. */
const GUARDS = [
  {
    scenario: 'it is refused, in a sandboxed frame',
    file: 'src/storage/open-storage.ts',
    guard: 'return undefined;',
    without: 'return new Promise(() => undefined);',
  },
  {
    scenario: 'the browser wipes it under way',
    file: 'src/storage/indexed-db.ts',
    guard: `      db.close();
      connection = undefined;`,
    without: '      db.close();',
    also: { guard: `      connection = undefined;\n      throw error;`, without: '      throw error;' },
  },
  {
    scenario: 'it takes longer than anybody waits',
    file: 'src/storage/session-keeper.ts',
    guard: "return inTime(write, 'unsaved');",
    without: "return inTime(write, 'unsaved').then(() => write);",
  },
  {
    scenario: 'five at once',
    file: 'src/storage/indexed-db.ts',
    guard: "return 'overtaken';",
    without: '{}',
  },
  {
    scenario: 'reload in the middle of a write',
    file: 'src/elements/marking.ts',
    guard: 'const recorded = await hold(',
    without: 'session.before = undefined; queueMicrotask(() => session.show()); const recorded = await hold(',
  },
  {
    scenario: 'away from a page that still saves',
    file: 'src/elements/hold.ts',
    guard: "addEventListener('beforeunload', ask);",
    without: '',
  },
];

const replaceOnce = (text, { guard, without }, file) => {
  if (text.split(guard).length !== 2) throw new Error(`${file} does not hold this guard once: ${guard}`);
  return text.replace(guard, () => without);
};

/** The embed alone, which is all that the scenarios load. */
const BUILD = `
const { rollup } = await import('rollup');
// As while watching: what is unused without a guard is no fault here.
const [config] = (await import('./rollup.config.mjs')).default({ watch: true });
const bundle = await rollup(config);
await bundle.write(config.output);`;

const wanted = process.argv[2] ?? '';
const tried = GUARDS.filter(({ scenario }) => scenario.includes(wanted));
let held = 0;
const folder = mkdtempSync(join(tmpdir(), 'recog-guards-'));
try {
  for (const name of ['src', 'test', 'tools', 'rollup.config.mjs', 'tsconfig.json', 'package.json'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'build-embed.mjs'), BUILD);
  for (const { scenario, file, also, ...first } of tried) {
    const path = join(folder, file);
    const whole = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      [first, ...(also ? [also] : [])].reduce((text, one) => replaceOnce(text, one, file), whole),
    );
    const run = (...args) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    rmSync(join(folder, 'dist'), { recursive: true, force: true });
    const built = run('build-embed.mjs');
    if (built.status !== 0) throw new Error(`without the guard of “${scenario}” it can't be built:\n${built.stderr}`);
    const { status, stdout } = run('test/run.mjs', '--only', 'node', '--files', 'test/faults.node', '--grep', scenario);
    // One failure: a run that broke off proves nothing.
    const isNoticed = status === 1 && /^ +Node: 0 passed, 1 failed/m.test(stdout);
    if (isNoticed) held++;
    const why = /\n {4,}(\S*(?:Error|waitFor|click|goBack|lost)\S* .*)\n/.exec(stdout)?.[1] ?? '';
    console.log(
      `${isNoticed ? '✓' : '✗'} ${scenario}: without its guard in ${file} it ${isNoticed ? 'fails' : 'does not fail'}\n    ${isNoticed ? why : stdout}`,
    );
    writeFileSync(path, whole);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`guards: ${held} of ${tried.length} are noticed when they are gone`);
process.exitCode = held === tried.length ? 0 : 1;
