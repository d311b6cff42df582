import { relative } from 'node:path';

const flatten = (suite, path = []) => [
  ...suite.tests.map((test) => ({ ...test, path: [...path, test.name].join(' › ') })),
  ...suite.suites.flatMap((inner) => flatten(inner, [...path, inner.name])),
];

const indent = (text) => String(text).replace(/^/gm, '      ');

function describeError({ message, stack, expected, actual }) {
  const lines = [message];
  if (expected !== undefined) lines.push(`expected: ${expected}`, `actual:   ${actual}`);
  if (stack) lines.push(stack.replace(message, '').trim());
  return indent(lines.filter(Boolean).join('\n'));
}

/**
 * One line per file, failures in full, and real counts by file: to the process that started this one if there is one.
 * An engine that is missing where it is required is a failure, elsewhere it is told as skipped, never as passed.
 */
export function reporter({ missing, required, grep }) {
  const counts = {};
  const count = (file) => (counts[file] ??= { passed: 0, failed: 0, skipped: [] });
  const seen = new Set();

  function reportSession(session, out) {
    const total = count(relative(process.cwd(), session.testFile));
    const tests = session.testResults ? flatten(session.testResults) : [];
    for (const test of tests) {
      if (test.skipped) {
        total.skipped.push(`${test.path} (${session.browser.name})`);
      } else if (test.passed) {
        total.passed += 1;
      } else {
        total.failed += 1;
        out.push(
          `    ✗ ${session.browser.name}: ${test.path}`,
          describeError(test.error ?? { message: 'did not run: see the hooks' }),
        );
      }
    }
    const errors = [...session.errors];
    // A file that fails to load reports no test, and must not pass for that.
    if (tests.length === 0 && errors.length === 0 && !grep) errors.push({ message: 'the file ran no test' });
    if (session.passed === false && errors.length === 0 && tests.every((test) => test.passed || test.skipped)) {
      errors.push({ message: 'the file failed without a failing test' });
    }
    for (const error of errors) {
      total.failed += 1;
      out.push(`    ✗ ${session.browser.name}: ${relative(process.cwd(), session.testFile)}`, describeError(error));
    }
    for (const args of session.logs) out.push(`    ${session.browser.name} logged: ${args.map(String).join(' ')}`);
    for (const url of session.request404s) out.push(`    ${session.browser.name} did not find: ${url}`);
    const { length } = tests.filter((test) => test.passed && !test.skipped);
    const seconds = tests.reduce((sum, { duration = 0 }) => sum + duration, 0) / 1000;
    return `${session.browser.name} ${length}/${tests.length} in ${seconds.toFixed(1)} s`;
  }

  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      if (seen.has(testFile)) return;
      seen.add(testFile);
      const out = [];
      const line = sessionsForTestFile.map((session) => reportSession(session, out)).join(', ');
      logger.log(
        `  ${out.some((text) => text.includes('✗')) ? '✗' : '✓'} ${relative(process.cwd(), testFile)}: ${line}`,
      );
      for (const text of out) logger.log(text);
    },
    stop() {
      for (const name of missing) {
        const isRequired = required(name);
        if (isRequired) count(name).failed += 1;
        else count(name).skipped.push(`every browser test in ${name}`);
        console.log(
          isRequired ? `  ✗ ${name} is missing, and it is required` : `  skipped: ${name} is not installed here`,
        );
      }
      process.send?.(counts);
    },
  };
}
