/**
 * One bank or more for every code that a problem can have. `▸` stands where the problem has to point, and is taken out
 * of the text; so the expected line and column come from the text itself.
 */
export interface ProblemCase {
  readonly code: string;
  readonly name?: string;
  readonly text: string;
  readonly path: string;
  readonly severity: 'error' | 'warning';
  readonly effect: 'bank' | 'item' | 'none';
  /** Has to stand in the message. */
  readonly says?: string;
  /** Has to stand in the hint; null: there is none. */
  readonly hint?: string | null;
  /** Ids of the items that are left. */
  readonly items?: readonly string[];
}

const RIGHT = `{ "id": "right", "type": "true-false", "prompt": "Right?", "answer": true }`;
const A = `"id": "a", "type": "choice", "prompt": "Which?"`;
const YES = `{ "id": "yes", "text": "Yes", "correct": true }`;
const OPTIONS = `"options": [${YES}, "No"]`;

const root = (keys: string) => `{\n  "version": 1, "title": "T", "sources": { "s": { "title": "S" } },\n  ${keys}\n}`;
const items = (...list: string[]) => root(`"items": [\n    ${[RIGHT, ...list].join(',\n    ')}\n  ]`);
const withKeys = (keys: string) => root(`${keys},\n  "items": [${RIGHT}]`);
const order = (keys: string) => items(`{ "id": "a", "type": "order", "prompt": "In which order?", ${keys} }`);
const choice = (keys: string, options = OPTIONS) => items(`{ ${A}, ${options}, ${keys} }`);
const hottext = (text: string) => items(`{ "id": "a", "type": "hottext", "prompt": "P", "text": ${text} }`);
const hotspot = (area: string) =>
  items(
    `{ "id": "a", "type": "hotspot", "prompt": "P", "image": { "src": "a.png", "alt": "A", "width": 40, "height": 20 },
      "areas": [{ "label": "A", "correct": true, "shape": ${area} }] }`,
  );

const cloze = (text: string, gaps: string) =>
  items(`{ "id": "a", "type": "cloze", "prompt": "P", "text": ▸"${text}", "gaps": { ${gaps} } }`);
const typed = (type: string, keys: string) => items(`{ "id": "a", "type": "${type}", "prompt": "P", ${keys} }`);

type Rest = Partial<ProblemCase> & Pick<ProblemCase, 'text'>;
const fatal = (code: string, path: string, rest: Rest): ProblemCase => ({
  code,
  path,
  severity: 'error',
  effect: 'bank',
  ...rest,
});
const lost = (code: string, path: string, rest: Rest): ProblemCase => ({
  code,
  path,
  severity: 'error',
  effect: 'item',
  items: ['right'],
  ...rest,
});
const told = (code: string, path: string, rest: Rest): ProblemCase => ({
  code,
  path,
  severity: 'error',
  effect: 'none',
  items: ['right', 'a'],
  ...rest,
});
const inRoot = (code: string, path: string, rest: Rest) => told(code, path, { items: ['right'], ...rest });
const warned = (code: string, path: string, rest: Rest) => told(code, path, { severity: 'warning', ...rest });
const deep = (levels: number) => '['.repeat(levels);

export const cases: readonly ProblemCase[] = [
  fatal('bank-empty', '', { text: '▸', hint: '"version": 1' }),
  fatal('bank-empty', '', { name: 'white space', text: '▸ \n\t ' }),
  fatal('bank-too-deep', '', { text: `${deep(64)}▸[`, says: '64' }),
  fatal('bank-not-json', '', { name: 'trailing comma', text: '{ "version": 1, "title": "T", "items": [1, 2, ▸] }' }),
  fatal('bank-not-json', '', { name: 'comma missing', text: '{\n  "version": 1\n  ▸"title": "T" }', says: 'comma' }),
  fatal('bank-not-json', '', { name: 'colon missing', text: '{ "version" ▸1 }', says: 'colon' }),
  fatal('bank-not-json', '', { name: 'a comment', text: '{\n  ▸// note\n  "version": 1 }', says: 'comment' }),
  fatal('bank-not-json', '', { name: 'two values', text: '{} ▸{}' }),
  fatal('bank-not-json', '', { name: 'single quotes', text: "{ ▸'version': 1 }" }),
  fatal('bank-not-object', '', { text: ' ▸[1, 2]', hint: '"items"' }),
  fatal('bank-not-object', '', { name: 'null', text: '▸null' }),
  fatal('version-unknown', '/version', {
    text: `{ "version": ▸2, "title": "T", "items": [${RIGHT}] }`,
    says: 'Version 2 ',
    hint: '"version": 1',
  }),
  fatal('version-unknown', '/version', { name: 'a text', text: `{ "version": ▸"1", "title": "T", "items": [] }` }),
  fatal('items-missing', '', { text: '▸{ "version": 1, "title": "T" }', hint: '"items"' }),
  fatal('items-missing', '/itmes', {
    text: '{ "version": 1, "title": "T", ▸"itmes": [] }',
    hint: 'Rename “itmes” to “items”',
  }),
  fatal('items-not-array', '/items', { text: '{ "version": 1, "title": "T", "items": ▸{} }', hint: '[ … ]' }),
  fatal('items-not-array', '/sections', { text: '{ "version": 1, "title": "T", "sections": ▸null }' }),
  fatal('items-none', '/items', { text: '{ "version": 1, "title": "T", "items": ▸[] }' }),
  fatal('items-none', '/sections', { text: '{ "version": 1, "title": "T", "sections": ▸[{ "items": [] }] }' }),

  inRoot('key-missing', '', {
    name: 'version',
    text: `▸{ "title": "T", "items": [${RIGHT}] }`,
    says: 'version',
    hint: 'Add "version"',
  }),
  inRoot('key-missing', '', { name: 'title', text: `▸{ "version": 1, "items": [${RIGHT}] }`, says: 'title' }),
  inRoot('key-missing', '/sources/x', { text: root(`"items": [${RIGHT}]`).replace('{ "s": {', '{ "x": ▸{}, "s": {') }),
  inRoot('key-missing', '/sections/1', { text: root(`"sections": [{ "items": [${RIGHT}] }, ▸{ "title": "B" }]`) }),
  lost('key-missing', '/items/1', { name: 'type', text: items(`▸{ "id": "a", "prompt": "P" }`), says: '“type”' }),
  lost('key-missing', '/items/1', { text: items(`▸{ ${A} }`), says: '“options”' }),
  lost('key-missing', '/items/1/options/1', { text: choice('"points": 1', `"options": [${YES}, ▸{ "id": "no" }]`) }),
  inRoot('items-and-sections', '/items', {
    text: root(`"sections": [{ "items": [${RIGHT}] }],\n  "items": ▸[${RIGHT}]`),
  }),
  inRoot('key-unknown', '/descripton', {
    text: withKeys('▸"descripton": "D"'),
    says: '“descripton”',
    hint: '“description”',
  }),
  inRoot('key-unknown', '/settings/feedbak', {
    text: withKeys('"settings": { ▸"feedbak": "end" }'),
    hint: '“feedback”',
  }),
  inRoot('key-unknown', '/constructor', { text: withKeys('▸"constructor": 1') }),
  inRoot('key-unknown', '/__proto__', { text: withKeys('▸"__proto__": { "polluted": true }') }),
  told('key-unknown', '/items/1/promt', { text: choice('▸"promt": "P"'), hint: '“prompt”' }),
  told('key-unknown', '/items/1/__proto__', { text: choice('▸"__proto__": { "polluted": true }') }),
  told('key-unknown', '/items/1/a~1b~0c', { text: choice('▸"a/b~c": 1') }),
  told('key-unknown', '/items/1/options/0/corect', {
    text: choice('"points": 1', `"options": [{ "id": "yes", "text": "Y", "correct": true, ▸"corect": true }, "No"]`),
    hint: '“correct”',
  }),
  lost('key-misspelt', '/items/1/promt', {
    text: items(`{ "id": "a", "type": "true-false", ▸"promt": "P", "answer": true }`),
    says: '“prompt” is missing',
    hint: 'Rename “promt” to “prompt”',
  }),
  inRoot('key-misspelt', '/settings/outcomes/0/form', {
    name: 'in the settings',
    text: withKeys('"settings": { "outcomes": [{ ▸"form": 0, "text": "Well" }] }'),
  }),
  lost('key-unknown', '/items/1/options/0/corect', {
    name: 'that would have been the key',
    text: items(`{ ${A}, "options": [{ "text": "Yes", ▸"corect": true }, "No"] }`),
    hint: '“correct”',
  }),
  told('key-unknown', '/items/1/multipel', {
    name: 'without which two keys are too many',
    text: choice('▸"multipel": true', `"options": [${YES}, { "text": "No", "correct": true }]`),
  }),
  inRoot('key-unknown', '/soruces', {
    name: 'without which no quotation has a source',
    text: items(`{ ${A}, ${OPTIONS}, "evidence": [{ "source": "s", "quote": "Q" }] }`).replace(
      '"sources"',
      '▸"soruces"',
    ),
    items: ['right', 'a'],
  }),
  told('key-doubled', '/items/1/points', { text: choice('"points": 1, ▸"points": 2'), says: 'twice' }),
  lost('type-unknown', '/items/1/type', {
    text: items('{ "id": "a", "type": ▸"coice", "prompt": "P", "options": [] }'),
    says: '“coice”',
    hint: '“choice”',
  }),
  lost('type-unknown', '/items/1/type', {
    name: 'nothing like it',
    text: items('{ "id": "a", "type": ▸"zzzzzzzzzz", "prompt": "P" }'),
    hint: 'Known are choice, ',
  }),
  lost('type-unknown', '/items/1/type', { name: 'constructor', text: items('{ "type": ▸"constructor" }') }),
  lost('value-kind', '/items/1', { name: 'no object', text: items('▸5'), says: 'an object { … }, not a number' }),
  lost('value-kind', '/items/1/type', { text: items('{ "id": "a", "type": ▸7 }'), says: 'a text, not a number' }),
  lost('value-kind', '/items/1/options', { text: items(`{ ${A}, "options": ▸"Yes" }`), says: 'a list [ … ]' }),
  lost('value-kind', '/items/1/points', { text: choice('"points": ▸null'), says: 'a number, not null' }),
  lost('value-kind', '/items/1/options/1', { text: choice('"points": 1', `"options": [${YES}, ▸4]`) }),
  inRoot('value-kind', '/settings', { text: withKeys('"settings": ▸[]') }),
  inRoot('value-kind', '/settings/attempts', {
    text: withKeys('"settings": { "attempts": ▸true }'),
    says: 'or a text',
  }),
  inRoot('value-kind', '/sections/0', { text: root(`"sections": [▸null, { "items": [${RIGHT}] }]`) }),
  inRoot('value-kind', '/sections/0/items', { text: root(`"sections": [{ "items": ▸{} }, { "items": [${RIGHT}] }]`) }),
  lost('value-unknown', '/items/1/scoring', {
    text: choice('"multiple": true, "scoring": ▸"balance"'),
    says: '“balance”',
    hint: '“balanced”',
  }),
  lost('value-unknown', '/items/1/status', { text: choice('"status": ▸"draft"'), says: '"corrected", "withdrawn"' }),
  lost('value-unknown', '/items/1/shuffle', { text: choice('"shuffle": ▸true') }),
  inRoot('value-unknown', '/settings/shuffle', { text: withKeys('"settings": { "shuffle": ▸"al" }'), hint: '“all”' }),
  inRoot('value-unknown', '/settings/attempts', {
    text: withKeys('"settings": { "attempts": ▸"unlimitd" }'),
    hint: '“unlimited”',
  }),
  inRoot('value-empty', '/title', { text: `{ "version": 1, "title": ▸" ", "items": [${RIGHT}] }` }),
  lost('value-empty', '/items/1/options', { text: items(`{ ${A}, "options": ▸[] }`) }),
  lost('value-empty', '/items/1/prompt', {
    text: items(`{ "id": "a", "type": "true-false", "prompt": ▸"\\u2003", "answer": true }`),
  }),
  lost('value-range', '/items/1/points', { text: choice('"points": ▸0'), says: 'more than 0' }),
  lost('value-range', '/items/1/points', { name: 'infinite', text: choice('"points": ▸1e999') }),
  lost('value-range', '/items/1/difficulty', { text: choice('"difficulty": ▸1.01'), says: 'at most 1' }),
  lost('value-range', '/items/1/minChoices', { text: choice('"multiple": true, "minChoices": ▸0.5'), says: 'whole' }),
  inRoot('value-range', '/settings/passMark', {
    text: withKeys('"settings": { "passMark": ▸-1 }'),
    says: 'at least 0',
  }),
  inRoot('value-range', '/settings/outcomes/0/from', {
    text: withKeys('"settings": { "outcomes": [{ "from": ▸2, "text": "Well done" }] }'),
  }),
  lost('id-form', '/items/1/id', { text: items(`{ "id": ▸"-a", "type": "choice", "prompt": "P", ${OPTIONS} }`) }),
  inRoot('id-form', '/id', { text: withKeys('"id": ▸"a b"'), says: '“a b”', hint: 'letter' }),
  inRoot('id-form', '/sources/a b', {
    name: 'of a key',
    text: root(`"items": [${RIGHT}]`).replace('{ "s": {', '{ ▸"a b": { "title": "T" }, "s": {'),
  }),
  inRoot('id-form', '/sources/__proto__', {
    name: '__proto__',
    text: root(`"items": [${RIGHT}]`).replace('{ "s": {', '{ ▸"__proto__": { "title": "T" }, "s": {'),
  }),
  inRoot('lang-form', '/lang', { text: withKeys('"lang": ▸"en_GB"'), hint: 'pt-BR' }),
  lost('lang-form', '/items/1/lang', { text: choice('"lang": ▸""') }),
  inRoot('hash-form', '/sources/x/hash', {
    text: root(`"items": [${RIGHT}]`).replace('{ "s": {', '{ "x": { "title": "X", "hash": ▸"md5-0" }, "s": {'),
    hint: 'sha256-',
  }),
  lost('id-duplicate', '/items/1/id', {
    text: items(`{ "id": ▸"right", "type": "choice", "prompt": "P", ${OPTIONS} }`),
    says: '“right”',
  }),
  lost('id-duplicate', '/items/1/options/1/id', {
    text: choice('"points": 1', `"options": [${YES}, { "id": ▸"yes", "text": "No" }]`),
  }),
  warned('id-missing', '/items/1', {
    text: items(`▸{ "type": "true-false", "prompt": "Is it so?", "answer": true }`),
    hint: '"id": "is-it-so"',
    items: ['right', 'is-it-so'],
  }),
  warned('slug-taken', '/items/1/options/1', {
    text: choice('"points": 1', `"options": [{ "text": "C++", "correct": true }, ▸"C#"]`),
    says: '“c-2”',
  }),
  lost('correct-missing', '/items/1', { text: items(`▸{ ${A}, "options": ["Yes", "No"] }`), hint: '"correct": true' }),
  lost('correct-missing', '/items/1', {
    name: 'credits below 0',
    text: items(`▸{ ${A}, "options": [{ "text": "Yes", "credit": -1 }, "No"] }`),
  }),
  warned('correct-several', '/items/1/options', {
    text: choice('"points": 1', `"options": ▸[${YES}, { "text": "No", "correct": true }]`),
    hint: '"multiple": true',
  }),
  told('choices-impossible', '/items/1/minChoices', { text: choice('"multiple": true, "minChoices": ▸3'), says: '3' }),
  warned('choices-unused', '/items/1/minChoices', { text: choice('"minChoices": ▸1'), hint: '"multiple": true' }),
  warned('choices-too-few', '/items/1/maxChoices', {
    text: choice(
      '"multiple": true, "maxChoices": ▸1',
      `"options": [${YES}, { "text": "Also", "correct": true }, "No"]`,
    ),
  }),
  told('bounds-crossed', '/items/1/lower', {
    text: choice('"multiple": true, "scoring": "weights", "upper": 0.5, "lower": ▸0.6'),
  }),
  lost('answer-unknown', '/items/1/rows/0/answer', {
    text: items(`{ "id": "a", "type": "matrix", "prompt": "Is it?", "columns": ["Yes", "No"],
      "rows": [{ "text": "Row", "answer": ▸"Yess" }] }`),
    says: '“columns” has no “Yess”',
    hint: 'Did you mean “Yes”?',
  }),
  lost('gap-none', '/items/1/text', { text: cloze('no gap', '"a": "b"') }),
  lost('gap-unknown', '/items/1/text', { text: cloze('{{on}}', '"one": "b"'), says: '“on”', hint: '“one”' }),
  lost('gap-doubled', '/items/1/text', { text: cloze('{{a}} {{a}}', '"a": "b"'), says: '{{a}}' }),
  told('gap-unused', '/items/1/gaps/b', {
    text: cloze('{{a}}', '"a": "b", "b": ▸"c"').replace('▸"{{', '"{{'),
    says: '{{b}}',
  }),
  lost('correct-missing', '/items/1/gaps/a/options', {
    name: 'of a drop-down',
    text: cloze('{{a}} {{b}}', '"a": { "options": ▸["x", "y"] }, "b": "c"').replace('▸', ''),
  }),
  lost('correct-missing', '/items/1/gaps/a', {
    name: 'of a gap to type in',
    text: cloze('{{a}}', '"a": ▸[{ "text": "x", "credit": 0 }]').replace('▸', ''),
  }),
  told('distractors-unused', '/items/1/distractors', {
    text: cloze('{{a}}', '"a": "b"').replace('▸', '').replace('"gaps"', '"distractors": ▸["x"], "gaps"'),
    hint: '"wordBank": true',
  }),
  warned('distractor-right', '/items/1/distractors/1', {
    text: items(`{ "id": "a", "type": "match", "prompt": "Which?",
      "pairs": [{ "prompt": "P", "answer": "A" }], "distractors": ["B", ▸"A"] }`),
    says: '“A”',
  }),
  warned('distractor-right', '/items/1/distractors/0', {
    name: 'of a word bank',
    text: cloze('{{a}}', '"a": "b"')
      .replace('▸', '')
      .replace('"gaps"', '"wordBank": true, "distractors": [▸"b"], "gaps"'),
    says: '“b”',
  }),
  lost('id-duplicate', '/items/1/distractors/1/id', {
    name: 'in a word bank',
    text: cloze('{{a}}', '"a": "b"')
      .replace('▸', '')
      .replace(
        '"gaps"',
        '"wordBank": true, "distractors": [{ "id": "x", "text": "X" }, { "id": ▸"x", "text": "Y" }], "gaps"',
      ),
  }),
  lost('id-duplicate', '/items/1/categories/1/options/0/id', {
    name: 'in two categories',
    text: items(`{ "id": "a", "type": "categorize", "prompt": "Sort", "categories": [
      { "text": "C", "options": [{ "id": "x", "text": "X" }] },
      { "text": "D", "options": [{ "id": ▸"x", "text": "Y" }] }] }`),
  }),
  warned('scoring-unused', '/items/1/scoring', { text: choice('"scoring": ▸"halves"'), says: '“halves”' }),
  lost('span-unclosed', '/items/1/text', {
    text: hottext('▸"On [[*29 June]] [[Syria"'),
    says: '“[[Syria”',
    hint: '\\\\[',
  }),
  lost('span-empty', '/items/1/text', { text: hottext('▸"On [[*29 June]] [[]]"'), says: '“[[]]”' }),
  lost('spans-none', '/items/1/text', { text: hottext('▸"On 29 June"'), hint: '[[' }),
  lost('id-duplicate', '/items/1/text', { name: 'of spans', text: hottext('▸"[[*a:On]] [[a:off]]"'), says: '“a”' }),
  lost('span-unknown', '/items/1/correct/0', {
    text: hottext('"On [[29 June]] [[Syria]]", "correct": [▸"29 Juni"]'),
    says: '“29 Juni”',
    hint: '“29 June”',
  }),
  told('quote-not-in-text', '/items/1/evidence/0/quote', {
    text: typed('find-evidence', '"text": "The tide rises. It falls.", "evidence": [{ "quote": ▸"The tide rose" }]'),
    says: '“The tide rose”',
    hint: 'word for word',
  }),
  warned('quote-too-long', '/items/1/evidence/0/quote', {
    text: typed(
      'find-evidence',
      '"text": "The tide rises. Then it falls.", "evidence": [{ "quote": ▸"The tide rises. Then it falls." }]',
    ),
    says: '2 sentences',
    hint: '“sentences”',
  }),
  warned('span-named', '/items/1/text', { text: hottext('▸"[[*Note: this]] [[that]]"'), says: '“Note”' }),
  warned('span-worded', '/items/1/text', {
    text: hottext('▸"[[*Rule:this]] [[that]]"'),
    says: '“Rule”',
    hint: 'backslash',
  }),
  warned('span-worded', '/items/1/text', { name: 'an address', text: hottext('▸"[[*https://example.org]] [[that]]"') }),
  lost('coords-count', '/items/1/areas/0/coords', { text: hotspot('"rect", "coords": ▸[1, 2, 3]'), says: 'not 3' }),
  lost('coords-count', '/items/1/areas/0/coords', {
    name: 'of a polygon',
    text: hotspot('"poly", "coords": ▸[1, 2, 3, 4, 5, 6, 7]'),
    says: 'in pairs',
  }),
  lost('coords-count', '/items/1/areas/0/coords', { name: 'of nothing', text: hotspot('"poly", "coords": ▸[]') }),
  lost('coords-empty', '/items/1/areas/0/coords', { text: hotspot('"rect", "coords": ▸[20, 0, 10, 5]') }),
  lost('coords-empty', '/items/1/areas/0/coords', {
    name: 'a circle',
    text: hotspot('"circle", "coords": ▸[20, 10, 0]'),
  }),
  lost('id-duplicate', '/items/1/areas/1/id', {
    text: hotspot(
      '"circle", "coords": [5, 5, 5], "id": "b" }, { "id": ▸"b", "label": "B", "shape": "circle", "coords": [5, 5, 5]',
    ),
  }),
  warned('coords-outside', '/items/1/areas/0/coords', { text: hotspot('"circle", "coords": ▸[4, 5, 5]') }),
  told('words-impossible', '/items/1/minWords', {
    text: items('{ "id": "a", "type": "extended-text", "prompt": "P", "minWords": ▸9, "maxWords": 5 }'),
    says: '9 words',
  }),
  lost('order-too-short', '/items/1/options', { text: order('"options": ▸["One"]'), says: 'two' }),
  lost('order-too-short', '/items/1/options', { name: 'none', text: order('"scored": false, "options": ▸[]') }),
  lost('id-duplicate', '/items/1/options/1/id', {
    name: 'in an order',
    text: order('"options": [{ "id": "one", "text": "One" }, { "id": ▸"one", "text": "Two" }]'),
  }),
  warned('slug-taken', '/items/1/options/1', { name: 'in an order', text: order('"options": ["C++", ▸"C#"]') }),
  told('key-unknown', '/items/1/options/0/correct', {
    name: 'in an order',
    text: order('"options": [{ "text": "One", ▸"correct": true }, "Two"]'),
  }),
  lost('option-unknown', '/items/1/alternates/0/1', {
    text: order('"options": ["One", "Two"], "alternates": [["Two", ▸"Onn"]]'),
    says: '“Onn”',
    hint: '“one”',
  }),
  lost('option-repeated', '/items/1/alternates/0/1', {
    text: order('"options": ["One", "Two"], "alternates": [["Two", ▸"two"]]'),
    says: '“two”',
  }),
  lost('alternate-length', '/items/1/alternates/1', {
    text: order('"options": ["One", "Two"], "alternates": [["Two", "One"], ▸["One"]]'),
    says: 'all 2',
  }),
  lost('correct-missing', '/items/1', {
    name: 'answers',
    text: items('▸{ "id": "a", "type": "text-entry", "prompt": "P", "answers": [{ "text": "No", "credit": 0 }] }'),
    hint: 'credit above 0',
  }),
  warned('answer-doubled', '/items/1/answers/1', {
    text: typed('text-entry', '"answers": ["Kyiv", ▸"  kyiv."]'),
    says: 'kyiv',
  }),
  warned('typos-unused', '/items/1/matching/typos', {
    text: typed('text-entry', '"answers": ["Kyiv"], "matching": { "mode": "contains", "typos": ▸1 }'),
    says: 'contains',
  }),
  lost('value-range', '/items/1/matching/typos', {
    text: typed('text-entry', '"answers": ["Kyiv"], "matching": { "typos": ▸3 }'),
    says: 'at most 2',
  }),
  lost('answer-value', '/items/1/answers/0', { text: typed('numeric', '"answers": [▸{ "min": 1 }]') }),
  lost('answer-value', '/items/1/answers/1', {
    name: 'both',
    text: typed('numeric', '"answers": [1, ▸{ "value": 1, "min": 1, "max": 2 }]'),
  }),
  lost('interval-empty', '/items/1/answers/0', { text: typed('numeric', '"answers": [▸{ "min": 2, "max": 1 }]') }),
  lost('interval-empty', '/items/1/answers/0', {
    name: 'open',
    text: typed('numeric', '"answers": [▸{ "min": 1, "max": 1, "open": "max" }]'),
  }),
  lost('tolerance-digits', '/items/1/answers/0', {
    text: typed('numeric', '"answers": [▸{ "value": 1, "tolerance": 0.5, "toleranceMode": "significant" }]'),
  }),
  warned('tolerance-unused', '/items/1/answers/0/tolerance', {
    text: typed('numeric', '"answers": [{ "min": 1, "max": 2, "tolerance": ▸0.5 }]'),
    hint: 'Take it out',
  }),
  warned('tolerance-unused', '/items/1/answers/0/toleranceMode', {
    name: 'its mode',
    text: typed('numeric', '"answers": [{ "min": 1, "max": 2, "toleranceMode": ▸"relative" }]'),
  }),
  warned('open-unused', '/items/1/answers/0/open', {
    text: typed('numeric', '"answers": [{ "value": 1, "open": ▸"min" }]'),
    hint: '"min" and "max"',
  }),
  warned('unit-number', '/items/1/units/0/unit', {
    text: typed('numeric', '"answers": [1], "units": [{ "unit": ▸"5", "factor": 1 }]'),
    says: '“5”',
    hint: '"km/h"',
  }),
  told('answer-empty', '/items/1/pairs/0/answer', {
    text: items(`{ "id": "a", "type": "match", "prompt": "P",
      "pairs": [{ "prompt": "A", "answer": ▸"" }, { "prompt": "B", "answer": "C" }] }`),
    hint: 'Write its text',
  }),
  told('answer-empty', '/items/1/distractors/0', {
    name: 'a distractor',
    text: items(`{ "id": "a", "type": "match", "prompt": "P",
      "pairs": [{ "prompt": "A", "answer": "B" }], "distractors": [▸{ "text": " " }] }`),
  }),
  warned('correct-several', '/items/1/gaps/a/options', {
    name: 'in a drop-down',
    text: cloze('{{a}}', `"a": { "options": ▸[${YES}, { "text": "No", "correct": true }] }`).replace('▸"{{', '"{{'),
    hint: 'Leave "correct": true at one',
  }),
  warned('unit-doubled', '/items/1/units/1/unit', {
    text: typed('numeric', '"answers": [1], "units": [{ "unit": "m", "factor": 1 }, { "unit": ▸"m", "factor": 2 }]'),
  }),
  warned('units-missing', '/items/1/unitPenalty', { text: typed('numeric', '"answers": [1], "unitPenalty": ▸0.5') }),
  told('media-kind', '/items/1/pairs/0/answer/media', {
    name: 'of an answer',
    text: items(`{ "id": "a", "type": "match", "prompt": "P",
      "pairs": [{ "prompt": "A", "answer": { "text": "B", "media": ▸{ "alt": "" } } }] }`),
  }),
  told('media-kind', '/items/1/media', { text: choice('"media": ▸{ "alt": "A" }') }),
  told('media-kind', '/items/1/options/1/media', {
    text: choice(
      '"points": 1',
      `"options": [${YES}, { "text": "No", "media": ▸{ "image": "a", "video": "b", "alt": "" } }]`,
    ),
  }),
  told('source-missing', '/items/1/evidence/0', {
    text: choice('"evidence": [▸{ "quote": "Q" }]').replace('"s": {', '"r": { "title": "R" }, "s": {'),
  }),
  told('source-unknown', '/items/1/evidence/0/source', {
    text: choice('"evidence": [{ "source": ▸"artcle", "quote": "Q" }]').replace('"s": {', '"article": {'),
    says: '“artcle”',
    hint: '“article”',
  }),
  told('lint-code-unknown', '/items/1/lintIgnore/1', {
    text: choice('"lintIgnore": ["key-longest", ▸"negative-promt"]'),
    says: '“negative-promt”',
    hint: '“negative-prompt”',
  }),
  told('lint-code-unknown', '/lintIgnore/0', {
    name: 'of the bank',
    text: withKeys('"lintIgnore": [▸"anything"]'),
    says: '“anything”',
    items: ['right'],
    hint: 'as the lint gives it',
  }),
];

/** Codes that need no text, or too much of it for the table; `hostile-banks.test.ts` has them. */
export const elsewhere: readonly string[] = ['bank-too-long', 'bank-not-data', 'items-too-many'];
