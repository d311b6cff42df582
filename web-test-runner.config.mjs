import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findChromium, findFirefox, findWebKit } from './tools/find-browser.mjs';
import { reporter } from './tools/wtr-reporter.mjs';
import { webkitLauncher } from './tools/webkit-launcher.mjs';

// npm test -- --files and --grep come in here (test/run.mjs), since the runner knows no --grep; ENGINE: one alone.
const { BROWSERS, CI, ENGINE, FILES, GREP, PROVE } = process.env;

const engines = {
  chromium: () => {
    const executablePath = findChromium();
    return (
      executablePath && Object.assign(playwrightLauncher({ launchOptions: { executablePath } }), { name: 'Chromium' })
    );
  },
  firefox: () => {
    const executablePath = findFirefox();
    // Playwright drives only its own build of Firefox; Puppeteer drives any, by BiDi.
    return (
      executablePath && named('Firefox', chromeLauncher({ launchOptions: { browser: 'firefox', executablePath } }))
    );
  },
  webkit: () => {
    const found = findWebKit();
    return found && webkitLauncher(found);
  },
};

/** A launcher names itself after Chrome when it starts. */
function named(name, launcher) {
  const { initialize } = launcher;
  launcher.initialize = async function (config) {
    await initialize.call(this, config);
    this.name = name;
  };
  return launcher;
}

const wanted = ENGINE ? [ENGINE] : BROWSERS ? BROWSERS.split(',') : Object.keys(engines);
const browsers = [];
const missing = [];
for (const name of wanted) {
  if (!(name in engines)) throw new Error(`BROWSERS knows ${Object.keys(engines).join(', ')}, not ${name}`);
  const launcher = engines[name]();
  if (launcher) browsers.push(launcher);
  else missing.push(name);
}

/**
 * The project's corpora, where they lie beside the repository; read only. Elsewhere there is no content, and the tests that
 * need them skip themselves.
 */
async function serveShared(context, next) {
  const path = posix.normalize(context.path);
  if (!path.startsWith('/shared/')) return next();
  context.body = await readFile(join(import.meta.dirname ?? process.cwd(), '..', path), 'utf8').catch(() => undefined);
  context.status = context.body === undefined ? 204 : 200;
  context.type = 'json';
}

export default {
  rootDir: import.meta.dirname ?? process.cwd(),
  files: FILES ? FILES.split(',') : ['test/**/*.test.ts', '!test/**/*.node.test.ts'],
  browsers,
  // Two at a time fight for two cores, and a page without focus gets no keys.
  concurrency: 1,
  concurrentBrowsers: 1,
  staticLogging: true,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: PROVE ? 1_200_000 : 300_000,
  // Without the browser condition nanoid comes as its Node build.
  nodeResolve: { browser: true, exportConditions: ['browser', 'development'] },
  middleware: [serveShared],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  testFramework: { config: { ui: 'bdd', timeout: PROVE ? 600_000 : 20_000, ...(GREP && { grep: GREP }) } },
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Tests of recog-quiz</title>
    <script>globalThis.testEnv = ${JSON.stringify({ PROVE })};</script>
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>`,
  reporters: [
    reporter({ missing, required: (name) => name === 'chromium' || Boolean(CI || BROWSERS), grep: Boolean(GREP) }),
  ],
};
