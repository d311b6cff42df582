// lit-analyzer in strict mode over the templates in src/: it sees wrong bindings and unclosed tags that the linter does
// not. Its command line can't be told about three things that are newer than it, so its own API is used here.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import litAnalyzer from 'lit-analyzer';
import ts from 'typescript';

const { DefaultLitAnalyzerContext, LitAnalyzer, makeConfig } = litAnalyzer;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
const program = ts.createProgram(fileNames, options);

const context = new DefaultLitAnalyzerContext({ getProgram: () => program });
// Its CSS knows no container queries and no color-scheme.
context.updateConfig(makeConfig({ strict: true, rules: { 'no-invalid-css': 'off' } }));
const analyzer = new LitAnalyzer(context);

/** `nothing` takes an attribute away, and is to the analyzer a symbol; `.style` takes a string (tsc knows its setter). */
const isMistaken = ({ message }) =>
  /Symbol\(undefined\)/.test(message) || /^Type 'string' is not assignable to 'CSSStyleDeclaration/.test(message);

let problems = 0;
for (const name of fileNames) {
  const file = program.getSourceFile(name);
  for (const diagnostic of analyzer.getDiagnosticsInFile(file)) {
    if (isMistaken(diagnostic)) continue;
    problems += 1;
    const { line } = file.getLineAndCharacterOfPosition(diagnostic.location.start);
    console.error(`${relative('.', name)}:${line + 1}: ${diagnostic.message} (${diagnostic.source})`);
  }
}
console.log(`${fileNames.length} files, ${problems} problems in templates`);
process.exitCode = problems > 0 || fileNames.length === 0 ? 1 : 0;
