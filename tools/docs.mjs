// Documentation that cannot drift. The class comments of the elements are the source: by way of the manifest that the
// build leaves they become README's tables. And they must tell what the code does: every part, slot, event and custom
// property in it has its tag, and the other way round. `--check` writes nothing and fails on a difference.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import ts from 'typescript';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const ELEMENT = 'recog-quiz';
/** Shows one of its items elsewhere on the page. */
const APART = 'recog-item';
const FOLDERS = ['src/elements', 'src/evidence', 'src/interactions', 'src/rich-text'];
const [START, END] = ['<!-- api:start -->', '<!-- api:end -->'];

const problems = [];
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const declarations = manifest.modules.flatMap((module) => module.declarations);
const elements = declarations.filter((declaration) => declaration.customElement);
const quiz = elements.find((declaration) => declaration.tagName === ELEMENT);
if (!quiz) throw new Error(`no @tag ${ELEMENT} in dist/custom-elements.json`);

/** Name to file, as the code has it. */
const used = { part: new Map(), exportpart: new Map(), slot: new Map(), cssprop: new Map(), event: new Map() };
/** Every string in the code: a part's name may come to its template as an argument. */
const literals = new Set();
const words = (text, between = /[\s,]+/) => text.split(between).filter(Boolean);

/** The strings that an expression may come to: `a ? 'b' : 'c'` is b or c, and a string that is compared with is none. */
function stringsIn(node) {
  if (ts.isStringLiteralLike(node)) return ` ${node.text} `;
  if (ts.isConditionalExpression(node)) return stringsIn(node.whenTrue) + stringsIn(node.whenFalse);
  if (ts.isBinaryExpression(node) && /^[!=<>]/.test(node.operatorToken.getText())) return '';
  let text = '';
  ts.forEachChild(node, (child) => {
    text += stringsIn(child);
  });
  return text;
}

/** An attribute's values in a template: static text, and the strings in an expression that it holds. */
function attributeValues(template, name) {
  const pieces = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template.text]
    : [template.head.text, ...template.templateSpans.flatMap((span) => [span.expression, span.literal.text])];
  const values = [];
  let open; // the attribute's quote while we are in its value; '' where it has none
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      if (open !== undefined) values.push(stringsIn(piece));
      continue;
    }
    let rest = piece;
    if (open === '') open = undefined;
    if (open) {
      const end = rest.indexOf(open);
      values.push(end < 0 ? rest : rest.slice(0, end));
      if (end < 0) continue;
      rest = rest.slice(end + 1);
      open = undefined;
    }
    for (const [, quote, value, closed] of rest.matchAll(new RegExp(`[\\s"]${name}=(["']?)([^"'>]*)(["'>]?)`, 'g'))) {
      values.push(value);
      if (!closed) open = quote;
    }
  }
  return values.flatMap((value) => words(value));
}

function collect(file) {
  const text = readFileSync(file, 'utf8');
  const note = (kind, name) => used[kind].set(name, file);
  for (const [name] of text.matchAll(/--recog-[a-z\d-]+/g)) note('cssprop', name);
  (function visit(node) {
    if (ts.isStringLiteralLike(node)) literals.add(node.text);
    if (ts.isTaggedTemplateExpression(node) && /^(?:html|svg)$/.test(node.tag.getText())) {
      for (const name of attributeValues(node.template, 'part')) note('part', name);
      for (const name of attributeValues(node.template, 'exportparts')) note('exportpart', name.split(':').at(-1));
      for (const [tag] of node.template.getText().matchAll(/<slot\b[^>]*>/g))
        note('slot', /name="([^"]*)"/.exec(tag)?.[1] ?? '');
    }
    // An interaction hands its parts on by a list that the item view puts into exportparts.
    const isParts = ts.isPropertyDeclaration(node) && node.name.getText() === 'parts' && node.initializer;
    if (isParts) for (const name of words(stringsIn(node.initializer))) note('exportpart', name);
    if (ts.isNewExpression(node) && eventNames.has(node.expression.getText())) {
      note('event', eventNames.get(node.expression.getText()));
    }
    ts.forEachChild(node, visit);
  })(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
}

/** The public events: class to name, as the constructors hand it to Event's. */
const EVENT_FILES = ['src/events.ts', 'src/attempt-events.ts'];
const eventNames = new Map();
const collectEvents = (node, className) => {
  const isSuper = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword;
  if (isSuper && className) eventNames.set(className, stringsIn(node.arguments[0]).trim());
  ts.forEachChild(node, (child) => collectEvents(child, ts.isClassDeclaration(node) ? node.name?.text : className));
};
for (const file of EVENT_FILES)
  collectEvents(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
for (const folder of FOLDERS) {
  for (const name of readdirSync(folder, { recursive: true })) if (/\.ts$/.test(name)) collect(`${folder}/${name}`);
}

/** Both ways: what is used is documented, what is documented is used. */
function compare(tag, uses, documented) {
  for (const [name, file] of uses) if (!documented.has(name)) problems.push(`${file}: "${name}" has no ${tag}`);
  for (const name of documented) {
    const isThere = uses.has(name) || (name && literals.has(name));
    if (!isThere) problems.push(`${tag} ${name || '(default)'} is documented and not there`);
  }
}
const documented = (list, of = elements) =>
  new Set(of.flatMap((element) => element[list] ?? []).map(({ name }) => name));
compare('@csspart', used.part, documented('cssParts'));
compare('@slot', used.slot, documented('slots'));
compare('@cssprop', used.cssprop, documented('cssProperties'));
compare('@fires', used.event, documented('events', [quiz]));
const outer = documented('cssParts', [quiz]);
for (const [name, file] of used.exportpart) {
  if (!outer.has(name))
    problems.push(`${file}: the part "${name}" is handed on, and ${ELEMENT} has no @csspart for it`);
  if (!used.part.has(name)) problems.push(`${file}: the part "${name}" is handed on, and no template has it`);
}
for (const { name, type } of quiz.events ?? []) {
  if (eventNames.get(type?.text) !== name)
    problems.push(`@fires {${type?.text}} ${name}: no event class has this pair`);
}
for (const kind of ['cssParts', 'slots', 'cssProperties', 'events', 'attributes']) {
  for (const { name, description } of quiz[kind] ?? [])
    if (!description) problems.push(`${kind} ${name}: says nothing`);
}
for (const member of quiz.members ?? []) {
  const told = member.description || member.static || member.inheritedFrom || member.name.startsWith('_');
  if (!told) problems.push(`${quiz.name}.${member.name} is public and says nothing`);
}

// README's tables.

const cell = (text = '') =>
  String(text)
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');
const code = (text) => (text === undefined || text === '' ? '' : `\`${cell(text)}\``);
function table(title, head, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), '', ''].join('\n');
}
function fieldsOf(className) {
  const members = declarations.find(({ name }) => name === className)?.members ?? [];
  return members
    .filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic)
    .map(({ name }) => code(name))
    .join(', ');
}

function tables() {
  const { attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = quiz;
  const isProperty = ({ kind, attribute, static: isStatic }) => kind === 'field' && !attribute && !isStatic;
  const signature = ({ name, parameters = [] }) => code(`${name}(${parameters.map((one) => one.name).join(', ')})`);
  return [
    table(
      'Attributes',
      ['Attribute', 'Type', 'Default', 'Meaning'],
      attributes.map(({ name, type, default: value, description }) => [
        code(name),
        code(type?.text),
        code(value),
        cell(description),
      ]),
    ),
    table(
      'Properties',
      ['Property', 'Type', 'Meaning'],
      members
        .filter(isProperty)
        .map(({ name, type, description }) => [code(name), code(type?.text), cell(description)]),
    ),
    table(
      'Methods',
      ['Method', 'Meaning'],
      members.filter(({ kind }) => kind === 'method').map((method) => [signature(method), cell(method.description)]),
    ),
    table(
      'Events',
      ['Event', 'Fields', 'When'],
      events.map(({ name, type, description }) => [code(name), fieldsOf(type?.text), cell(description)]),
    ),
    table(
      'Slots',
      ['Slot', 'Content'],
      slots.map(({ name, description }) => [code(name) || '(default)', cell(description)]),
    ),
    table(
      'Parts',
      ['Part', 'What it is'],
      cssParts.map(({ name, description }) => [code(name), cell(description)]),
    ),
    table(
      'Custom properties',
      ['Property', 'Default', 'Meaning'],
      cssProperties.map(({ name, default: value, description }) => [code(name), code(value), cell(description)]),
    ),
    table(
      `\`<${APART}>\``,
      ['Attribute', 'Meaning'],
      (elements.find(({ tagName }) => tagName === APART)?.attributes ?? []).map(({ name, description }) => [
        code(name),
        cell(description),
      ]),
    ),
  ].join('');
}

const readme = readFileSync('README.md', 'utf8');
const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
if (start < 0 || end < start) problems.push(`README.md: no ${START} … ${END}`);
else {
  const text = `${readme.slice(0, start + START.length)}\n\n${tables()}${readme.slice(end)}`;
  const wanted = await prettier.format(text, { ...(await prettier.resolveConfig('README.md')), filepath: 'README.md' });
  if (wanted !== readme) {
    if (process.argv.includes('--check'))
      problems.push('README.md: its tables are not what the class comments say: npm run docs');
    else writeFileSync('README.md', wanted);
  }
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
