// Holds the direction of imports in src/ (CONTRIBUTING, "The house") and finds circles. Types count for the direction,
// not for circles: they are gone when the code runs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** From left to right: a file may import its own folder and what stands further left, nothing beside it. */
const ORDER = [
  ['engine', 'i18n'],
  ['bank', 'evidence', 'storage', 'rich-text'],
  ['interactions'],
  ['formats', 'results', 'explain', 'lint', 'starters'],
  ['events.ts'],
  ['attempt-events.ts'],
  ['elements'],
  ['editor', 'preview', 'playground'],
  ['index.ts', 'define.ts', 'define-core.ts', 'define-item.ts', 'embed.ts', 'engine.ts'],
];
/** The command line runs in Node: it imports only what src/tsconfig.pure.json compiles without the DOM. */
const CLI = 'cli';
/** These run when we build, not in what we ship, so they may import a development dependency. */
const BUILD_TIME = ['bank/json-schema.ts'];
/** Who installs the package gets the playground's page as it was built, and needs nothing of what is in it. */
const BUNDLED = 'playground';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');
const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const problems = [];
const tell = (from, line, message) => problems.push(`src/${from}:${line}: ${message}`);

const files = readdirSync(src, { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
const known = new Set(files);

/** Every import, export-from, `import()` and `import('…')` type of a file. */
function importsOf(name) {
  const source = ts.createSourceFile(name, readFileSync(join(src, name), 'utf8'), ts.ScriptTarget.Latest, true);
  const found = [];
  const add = (node, isType) =>
    found.push({ to: node.text, isType, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
  const onlyTypes = (bindings) =>
    bindings &&
    ts.isNamedImports(bindings) &&
    bindings.elements.length > 0 &&
    bindings.elements.every((one) => one.isTypeOnly);
  (function visit(node) {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      add(node.moduleSpecifier, Boolean(clause?.isTypeOnly || (!clause?.name && onlyTypes(clause?.namedBindings))));
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteralLike(specifier)) add(specifier, false);
    }
    ts.forEachChild(node, visit);
  })(source);
  return found;
}

const placeOf = (name) => name.split('/')[0];
const rankOf = (place) => ORDER.findIndex((group) => group.includes(place));

function pureFiles() {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(src, 'tsconfig.pure.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
        throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
      },
    },
  );
  return new Set(config.fileNames.map((file) => relative(src, file).replaceAll('\\', '/')));
}
const pure = pureFiles();

function checkDirection(from, to, line) {
  const [here, there] = [placeOf(from), placeOf(to)];
  if (here === CLI) {
    if (there !== CLI && !pure.has(to))
      tell(from, line, `cli imports only pure files (src/tsconfig.pure.json): not ${to}`);
    return;
  }
  if (pure.has(from) && !pure.has(to))
    tell(from, line, `pure code imports ${to}, which src/tsconfig.pure.json leaves out`);
  const [rank, other] = [rankOf(here), rankOf(there)];
  const top = ORDER.length - 1;
  if (other < 0) tell(from, line, `${there} has no place in the order of tools/imports.mjs`);
  else if (other > rank || (other === rank && here !== there && rank !== top)) {
    tell(from, line, `${here} must not import ${there} (${to}): imports point to the left`);
  } else if (here === 'interactions' && there === here) {
    const [mine, its] = [from, to].map((name) => (name.split('/').length > 2 ? name.split('/')[1] : ''));
    if (mine && its && mine !== its) tell(from, line, `interactions/${mine} must not import interactions/${its}`);
  }
}

/** Value imports alone, resolved: what a circle is made of. */
const graph = new Map();
for (const from of files) {
  const edges = new Set();
  graph.set(from, edges);
  if (placeOf(from) !== CLI && rankOf(placeOf(from)) < 0) {
    tell(from, 1, `${placeOf(from)} has no place in the order of tools/imports.mjs`);
    continue;
  }
  for (const { to: specifier, isType, line } of importsOf(from)) {
    if (!specifier.startsWith('.')) {
      const [name] = /^(?:@[^/]+\/)?[^/]+/.exec(specifier);
      const allowed =
        name in dependencies ||
        BUILD_TIME.includes(from) ||
        (placeOf(from) === BUNDLED && name in devDependencies) ||
        (placeOf(from) === CLI && name.startsWith('node:'));
      if (!allowed) tell(from, line, `${name} is not among the dependencies of package.json`);
      continue;
    }
    const path = relative(src, resolve(src, dirname(from), specifier)).replaceAll('\\', '/');
    const to = path.replace(/\.js$/, '.ts');
    if (path.startsWith('..')) tell(from, line, `${specifier} leads out of src`);
    else if (path.endsWith('.json') && existsSync(join(src, path))) checkDirection(from, path, line);
    else if (!known.has(to) || !path.endsWith('.js'))
      tell(from, line, `${specifier} is no file (written as ./name.js)`);
    else {
      checkDirection(from, to, line);
      if (!isType) edges.add(to);
    }
  }
}

/** Depth first: an edge back to a file on the way here closes a circle. */
const done = new Set();
function walk(name, way) {
  if (way.includes(name)) {
    problems.push(`circle: ${[...way.slice(way.indexOf(name)), name].join(' → ')}`);
    return;
  }
  if (done.has(name)) return;
  for (const next of graph.get(name)) walk(next, [...way, name]);
  done.add(name);
}
for (const name of files) walk(name, []);

for (const problem of problems) console.error(problem);
const count = [...graph.values()].reduce((sum, edges) => sum + edges.size, 0);
console.log(`${files.length} files, ${count} imports, ${problems.length} problems`);
process.exitCode = problems.length > 0 || files.length === 0 ? 1 : 0;
