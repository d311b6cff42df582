import { isAbsolute } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { transformSync } from 'esbuild';
import literals from 'rollup-plugin-html-literals';
import { eraseTypes, licenses, noChunkImportsAnEntry, noBareImports } from './tools/rollup-plugins.mjs';

/**
 * Esbuild minifies CSS because clean-css, the plugin's own choice, does not know nesting and skips the sheet.
 * In HTML white space becomes one space and never none, so that what is built looks like what was tested.
 */
const minifyLiterals = () =>
  literals({
    failOnError: true,
    include: 'src/**',
    options: {
      minifyOptions: {
        caseSensitive: true,
        collapseBooleanAttributes: true,
        collapseWhitespace: true,
        conservativeCollapse: true,
        decodeEntities: false,
        keepClosingSlash: true,
        removeComments: true,
        removeEmptyAttributes: false,
        minifyJS: false,
        minifyCSS: (css) => {
          const { code, warnings } = transformSync(css, { loader: 'css', minify: true });
          if (warnings.length > 0) throw new Error(`${warnings[0].text} in a css template:\n${css}`);
          // esbuild keeps white space in the values of custom properties, where it says nothing.
          return code
            .trim()
            .replace(/(--[\w-]+): /g, '$1:')
            .replace(/, /g, ',');
        },
      },
    },
  });

/** Type errors reach rollup as warnings, and a warning would leave a broken build with exit code 0. */
const strict = (warning) => {
  throw new Error(warning.message ?? String(warning));
};

const plugins = (watch) => [
  // Without the browser condition nanoid comes as its Node build, which imports node:crypto.
  resolve({ browser: true }),
  typescript({
    tsconfig: 'tsconfig.json',
    compilerOptions: { noEmit: false, rootDir: 'src', outDir: 'dist' },
    exclude: ['src/cli/**'],
  }),
  minifyLiterals(),
  ...(watch
    ? []
    : [terser({ module: true, ecma: 2022, compress: { passes: 3 }, format: { comments: false } }), licenses()]),
];

const output = {
  format: 'es',
  dir: 'dist',
  entryFileNames: '[name].js',
  // Beside the files, without a line in each that every page would load.
  sourcemap: 'hidden',
  hoistTransitiveImports: false,
  freeze: false,
  generatedCode: { arrowFunctions: true, constBindings: true, objectShorthand: true },
};

/** A module and all that it imports at once. */
const closure = (id, getModuleInfo, found = new Set()) => {
  if (found.has(id)) return found;
  found.add(id);
  for (const next of getModuleInfo(id).importedIds) closure(next, getModuleInfo, found);
  return found;
};

/** What several interactions share, by the interactions that it is made for. */
const shared = [
  ['draggable', /\/dragging-interaction\.ts$/],
  ['parts', /\/(?:parts|parts-definition|distinct-options)\.ts$/],
  ['part-rules', /\/(?:part-rules|parts-scorer|pairs-marks)\.ts$/],
  ['chips', /\/(?:en-parts|chips-interaction|chips\.styles)\.ts$/],
  ['pairs', /\/(?:pairs-interaction|pairs\.styles)\.ts$/],
  ['answers', /\/engine\/(?:typed-answer|answers|typed\.shape)\.ts$/],
  ['typed', /\/(?:typed-interaction|typed\.styles)\.ts$/],
  ['matching', /\/text-matching\.ts$/],
  ['fold', /\/engine\/fold-text\.ts$/],
  ['passage', /\/(?:passage-display|way-back|way-back\.styles|en-passage|highlight|reveal)\.ts$/],
  ['article', /\/(?:evidence\/(?:exact-anchor|article-text|find-quote|in-pieces|searchable)|elements\/article)\.ts$/],
  ['typed-rules', /\/(?:tell-typed|typed-marks)\.ts$/],
];

/**
 * Chunks of the embed are made by hand: `core`, what every quiz needs; `marking`, what comes with the first answer; one
 * an interaction. Left alone, rollup gives files of their own to the modules that these share with the check of faulty
 * banks, which knows every interaction: requests more.
 */
const chunkOf = (id, { getModuleInfo, getModuleIds }) => {
  const all = [...getModuleIds()];
  const closureOf = (name) =>
    closure(
      all.find((other) => other.endsWith(name)),
      getModuleInfo,
    );
  // A line that rules are written with: in `marking` it would bring all of that along with each interaction that loads.
  if (
    closureOf('/src/define-core.ts').has(id) ||
    /\/src\/(?:engine\/term|rich-text\/safe-url|evidence\/source-of)\.ts$/.test(id)
  )
    return 'core';
  if (closureOf('/src/elements/marking.ts').has(id)) return 'marking';
  const [, type, name] = /\/src\/interactions\/([^/]+)\/(?!schema|check)(.+)\.ts$/.exec(id) ?? [];
  if (/^(?:score|holds|tokens|marks|marked.+)$/.test(name)) return `${type}-rules`;
  return type ?? shared.find(([, files]) => files.test(id))?.[0] ?? null;
};

export default ({ watch = false }) => {
  const onwarn = watch ? (warning) => console.warn(warning.message) : strict; // while watching it is told, and no more
  return [
    // The script that a page embeds: what every quiz needs, the rest in chunks that load when a bank needs them.
    {
      input: { 'recog-quiz': 'src/embed.ts' },
      output: {
        ...output,
        chunkFileNames: 'chunks/[name]-[hash:6].js',
        manualChunks: chunkOf,
      },
      plugins: [...plugins(watch), noChunkImportsAnEntry(), noBareImports()],
      onwarn,
    },
    // The same in one file.
    {
      input: { 'recog-quiz.all': 'src/embed.ts' },
      output: { ...output, inlineDynamicImports: true },
      plugins: [...plugins(watch), noBareImports()],
      onwarn,
    },
    // The engine with its dependencies in it: the same file runs in Node, in a worker and in a browser.
    {
      input: { engine: 'src/engine.ts' },
      output: { ...output, inlineDynamicImports: true },
      plugins: [...plugins(watch), noBareImports()],
      onwarn,
    },
    // The page of `recog-quiz preview`.
    {
      input: { preview: 'src/preview/preview.ts' },
      output,
      plugins: [...plugins(watch), noBareImports()],
      onwarn,
    },
    // The command line, for Node: what it needs of npm's packages is in it, but for the search of files.
    {
      input: { cli: 'src/cli/cli.ts' },
      output: { ...output, inlineDynamicImports: true, sourcemap: false },
      external: (id) => id.startsWith('node:') || id === 'tinyglobby',
      plugins: [resolve(), eraseTypes(), licenses()],
      onwarn,
    },
    // The playground's page and its worker: all that they need is in them, and nothing of it in the embed.
    ...[{ playground: 'src/playground/playground.ts' }, { 'playground-worker': 'src/playground/worker.ts' }].map(
      (input) => ({
        input,
        output: { ...output, inlineDynamicImports: true },
        plugins: [
          resolve({ browser: true }),
          eraseTypes(),
          ...(watch ? [] : [terser({ module: true, format: { comments: false } }), licenses()]),
          noBareImports(),
        ],
        onwarn,
      }),
    ),
    // The package's entries for people with a bundler of their own: dependencies stay imports, so Lit is there once.
    {
      input: { index: 'src/index.ts', define: 'src/define.ts' },
      output: { ...output, chunkFileNames: 'lib/[name]-[hash].js' },
      external: (id) => !/^[./\0]/.test(id) && !isAbsolute(id),
      plugins: plugins(watch),
      onwarn,
    },
  ];
};
