/**
 * Sixty banks with one planted fault each: a bank of every type in which one thing was changed by hand, as a slip of the
 * keyboard changes it. `⟦` stands where an author has to look; it is taken out of the text before that is read.
 */
export const soundBank = `{
  "$schema": "./bank.schema.json",
  "version": 1,
  "title": "Water and numbers",
  "lang": "en",
  "markup": "plain",
  "sources": {
    "book": { "title": "A small book of water", "url": "book.html" },
    "atlas": { "title": "An atlas" }
  },
  "settings": {
    "feedback": "immediate",
    "attempts": 2,
    "attemptPenalty": 0.25,
    "passMark": 0.6,
    "outcomes": [{ "from": 0.6, "text": "Well done" }]
  },
  "items": [
    {
      "id": "ice",
      "type": "true-false",
      "prompt": "Ice floats on water.",
      "answer": true,
      "evidence": [{ "source": "book", "quote": "ice is the lighter of the two" }]
    },
    {
      "id": "boils",
      "type": "choice",
      "prompt": "At how many degrees does water boil by the sea?",
      "points": 2,
      "options": [
        { "text": "One hundred", "correct": true },
        { "text": "Ninety", "feedback": "That is high in the mountains." },
        "Eighty"
      ]
    },
    {
      "id": "primes",
      "type": "choice",
      "multiple": true,
      "scoring": "balanced",
      "minChoices": 1,
      "prompt": "Which are prime?",
      "options": [{ "text": "Two", "correct": true }, { "text": "Three", "correct": true }, "Nine"]
    },
    {
      "id": "formula",
      "type": "text-entry",
      "prompt": "The formula of water?",
      "answers": ["H2O", { "text": "HO2", "credit": 0 }],
      "matching": { "case": "exact", "typos": 0 }
    },
    {
      "id": "speed",
      "type": "numeric",
      "prompt": "How fast is a train that covers 150 km in two hours?",
      "answers": [{ "value": 75, "tolerance": 0.5 }, { "min": 70, "max": 80, "credit": 0.5 }],
      "units": [{ "unit": "km/h", "factor": 1 }],
      "unitPenalty": 0.1
    },
    {
      "id": "planets",
      "type": "order",
      "prompt": "Nearest to the Sun first.",
      "options": ["Mercury", "Venus", "Mars"],
      "alternates": [["Venus", "Mercury", "Mars"]]
    },
    {
      "id": "capitals",
      "type": "match",
      "prompt": "Which capital?",
      "pairs": [
        { "prompt": "Canada", "answer": "Ottawa" },
        { "prompt": "Brazil", "answer": "Brasília" }
      ],
      "distractors": ["Sydney"]
    },
    {
      "id": "animals",
      "type": "categorize",
      "prompt": "Sort them.",
      "categories": [
        { "id": "mammals", "text": "Mammals", "options": ["Whale", "Bat"] },
        { "id": "birds", "text": "Birds", "options": ["Penguin"] }
      ]
    },
    {
      "id": "cycle",
      "type": "cloze",
      "prompt": "Complete it.",
      "text": "Water {{up}} in the sun and falls as {{down}}.",
      "gaps": {
        "up": "evaporates",
        "down": { "options": [{ "text": "rain", "correct": true }, "dust"] }
      }
    },
    {
      "id": "verbs",
      "type": "hottext",
      "prompt": "Select the verbs.",
      "text": "The [[quick]] fox [[*jumps]] and [[*runs]] away."
    },
    {
      "id": "angles",
      "type": "hotspot",
      "prompt": "Which angle is right?",
      "image": { "src": "triangle.svg", "alt": "A triangle ABC", "width": 400, "height": 260 },
      "areas": [
        { "label": "Angle C", "shape": "rect", "coords": [60, 60, 100, 100], "correct": true },
        { "label": "Angle A", "shape": "circle", "coords": [340, 210, 30] }
      ]
    },
    {
      "id": "states",
      "type": "matrix",
      "prompt": "Solid or liquid?",
      "columns": ["Solid", "Liquid"],
      "rows": [{ "text": "Iron", "answer": "Solid" }, { "text": "Mercury", "answer": "Liquid" }]
    },
    {
      "id": "essay",
      "type": "extended-text",
      "prompt": "Why does ice float?",
      "minWords": 10,
      "maxWords": 80,
      "rubric": [{ "text": "names the density", "points": 1 }]
    }
  ]
}
`;

/** What was changed, from what to what. */
type Edit = readonly [from: string, to: string];

export interface BrokenBank {
  readonly name: string;
  readonly code: string;
  /** Stands in the hint: the way to mend it. */
  readonly hint: string;
  /** One of them puts the mark. */
  readonly edits: readonly Edit[];
}

const broken = (name: string, code: string, hint: string, ...edits: Edit[]): BrokenBank => ({
  name,
  code,
  hint,
  edits,
});

export const brokenBanks: readonly BrokenBank[] = [
  broken('a comma too many', 'bank-not-json', 'not after the last one', ['"Eighty"\n      ]', '"Eighty",\n      ⟦]']),
  broken('a comma forgotten', 'bank-not-json', 'Commas stand between entries', [
    '"points": 2,\n      "options"',
    '"points": 2\n      ⟦"options"',
  ]),
  broken('a comment', 'bank-not-json', 'double quotation marks', ['  "items": [', '  ⟦// the questions\n  "items": [']),
  broken('a version that is not there yet', 'version-unknown', 'Write "version": 1', ['"version": 1', '"version": ⟦2']),
  broken('items misspelt', 'items-missing', 'Rename “itmes” to “items”', ['"items"', '⟦"itmes"']),
  broken(
    'no title',
    'key-missing',
    'Add "title"',
    ['{\n  "$schema"', '⟦{\n  "$schema"'],
    ['  "title": "Water and numbers",\n', ''],
  ),
  broken('title misspelt', 'key-misspelt', 'Rename “titel” to “title”', ['"title": "Water', '⟦"titel": "Water']),
  broken('an empty title', 'value-empty', 'Fill it in', ['"Water and numbers"', '⟦""']),
  broken('a language with an underscore', 'lang-form', 'pt-BR', ['"lang": "en"', '"lang": ⟦"en_GB"']),
  broken('a markup that is not known', 'value-unknown', 'Did you mean “plain”', [
    '"markup": "plain"',
    '"markup": ⟦"plian"',
  ]),
  broken('sources misspelt', 'key-unknown', 'Did you mean “sources”', ['"sources"', '⟦"source"']),
  broken('a source without a title', 'key-missing', 'Add "title"', ['{ "title": "An atlas" }', '⟦{}']),
  broken('a source with a hash of another kind', 'hash-form', 'sha256-', [
    '"An atlas" }',
    '"An atlas", "hash": ⟦"md5-1" }',
  ]),
  broken('a setting misspelt', 'key-unknown', 'Did you mean “passMark”', ['"passMark"', '⟦"passmark"']),
  broken('a word of a setting misspelt', 'value-unknown', 'Did you mean “immediate”', [
    '"feedback": "immediate"',
    '"feedback": ⟦"imediate"',
  ]),
  broken('a pass mark in per cent', 'value-range', 'such as 1', ['"passMark": 0.6', '"passMark": ⟦60']),
  broken('a number in quotation marks', 'value-kind', 'without quotation marks', [
    '"attemptPenalty": 0.25',
    '"attemptPenalty": ⟦"0.25"',
  ]),
  broken('half an attempt', 'value-range', 'a whole number, such as 3', ['"attempts": 2', '"attempts": ⟦2.5']),
  broken('an outcome without its bound', 'key-misspelt', 'Rename “form” to “from”', ['"from": 0.6', '⟦"form": 0.6']),
  broken('a key that stands twice', 'key-doubled', 'Take one of them out', [
    '"points": 2,',
    '"points": 2, ⟦"points": 3,',
  ]),
  broken('a type misspelt', 'type-unknown', 'Did you mean “true-false”', [
    '"type": "true-false"',
    '"type": ⟦"true-fals"',
  ]),
  broken(
    'no type',
    'key-missing',
    'Add "type"',
    ['{\n      "id": "ice"', '⟦{\n      "id": "ice"'],
    ['      "type": "true-false",\n', ''],
  ),
  broken('an answer in quotation marks', 'value-kind', 'true or false, without quotation marks', [
    '"answer": true',
    '"answer": ⟦"true"',
  ]),
  broken(
    'no answer',
    'key-missing',
    'Add "answer"',
    ['{\n      "id": "ice"', '⟦{\n      "id": "ice"'],
    ['      "answer": true,\n', ''],
  ),
  broken('prompt misspelt', 'key-misspelt', 'Rename “promt” to “prompt”', ['"prompt": "Ice', '⟦"promt": "Ice']),
  broken('an empty prompt', 'value-empty', 'Fill it in', ['"Ice floats on water."', '⟦" "']),
  broken('a list of prompts', 'value-kind', '"like this"', ['"Ice floats on water."', '⟦["Ice floats on water."]']),
  broken('a source that is not listed', 'source-unknown', 'Did you mean “book”', [
    '"source": "book"',
    '"source": ⟦"bok"',
  ]),
  broken('no source, of two', 'source-missing', 'Add "source"', ['{ "source": "book", "quote"', '⟦{ "quote"']),
  broken('an id with a space', 'id-form', 'letter or a digit', ['"id": "ice"', '"id": ⟦"the ice"']),
  broken('an id that is taken', 'id-duplicate', 'Give this one another', ['"id": "boils"', '"id": ⟦"ice"']),
  broken('no id', 'id-missing', 'Write "id"', ['{\n      "id": "boils",\n', '⟦{\n']),
  broken('no points', 'value-range', 'more than 0', ['"points": 2', '"points": ⟦0']),
  broken('null for what is left out', 'value-kind', 'or take the key out', ['"points": 2', '"points": ⟦null']),
  broken(
    'no key',
    'correct-missing',
    '"correct": true',
    ['{\n      "id": "boils"', '⟦{\n      "id": "boils"'],
    ['{ "text": "One hundred", "correct": true }', '"One hundred"'],
  ),
  broken('correct misspelt', 'key-unknown', 'Did you mean “correct”', [
    '"One hundred", "correct"',
    '"One hundred", ⟦"corect"',
  ]),
  broken(
    'two keys where one is chosen',
    'correct-several',
    '"multiple": true',
    ['"points": 2,\n      "options": [', '"points": 2,\n      "options": ⟦['],
    ['"text": "Ninety",', '"text": "Ninety", "correct": true,'],
  ),
  broken('a rule misspelt', 'value-unknown', 'Did you mean “balanced”', ['"balanced"', '⟦"ballanced"']),
  broken('more choices than options', 'choices-impossible', 'Lower “minChoices”', [
    '"minChoices": 1',
    '"minChoices": ⟦4',
  ]),
  broken(
    'multiple misspelt',
    'key-unknown',
    'Did you mean “multiple”',
    ['"multiple": true', '⟦"multipel": true'],
    ['      "scoring": "balanced",\n', ''],
  ),
  broken('a rule for several where one is chosen', 'scoring-unused', 'Take “scoring” out', [
    '"points": 2',
    '"scoring": ⟦"halves"',
  ]),
  broken('an answer that stands twice', 'answer-doubled', 'Take one of them out', [
    '{ "text": "HO2", "credit": 0 }',
    '⟦{ "text": "H2O.", "credit": 0 }',
  ]),
  broken('too many typos', 'value-range', 'at most 2', ['"typos": 0', '"typos": ⟦3']),
  broken('a tolerance of an interval', 'tolerance-unused', 'Take it out', [
    '"max": 80,',
    '"max": 80, "tolerance": ⟦1,',
  ]),
  broken('an end of a value', 'open-unused', '"min" and "max"', ['"value": 75,', '"value": 75, "open": ⟦"max",']),
  broken('half an interval', 'answer-value', 'both "min" and "max"', [
    '{ "min": 70, "max": 80, "credit": 0.5 }',
    '⟦{ "min": 70, "credit": 0.5 }',
  ]),
  broken('an interval the wrong way round', 'interval-empty', 'less than “max”', [
    '{ "min": 70, "max": 80,',
    '⟦{ "min": 80, "max": 70,',
  ]),
  broken('a number for a unit', 'unit-number', 'its size goes into “factor”', ['"unit": "km/h"', '"unit": ⟦"3.6"']),
  broken(
    'a penalty without units',
    'units-missing',
    'Add "units"',
    ['"unitPenalty": 0.1', '"unitPenalty": ⟦0.1'],
    ['      "units": [{ "unit": "km/h", "factor": 1 }],\n', ''],
  ),
  broken(
    'an order of one',
    'order-too-short',
    'Add options',
    ['["Mercury", "Venus", "Mars"]', '⟦["Mercury"]'],
    ['["Mercury"],\n      "alternates": [["Venus", "Mercury", "Mars"]]', '["Mercury"]'],
  ),
  broken('an order that leaves one out', 'alternate-length', 'every option once', [
    '[["Venus", "Mercury", "Mars"]]',
    '[⟦["Venus", "Mars"]]',
  ]),
  broken('an empty answer', 'answer-empty', 'Write its text', ['"Ottawa"', '⟦""']),
  broken('a distractor that is right', 'distractor-right', 'Take it out of “distractors”', ['"Sydney"', '⟦"Ottawa"']),
  broken('two categories of one id', 'id-duplicate', 'Give this one another', ['"id": "birds"', '"id": ⟦"mammals"']),
  broken('a gap misspelt', 'gap-unknown', 'Did you mean “down”', [
    '"text": "Water {{up}} in the sun and falls as {{down}}."',
    '"text": ⟦"Water {{up}} in the sun and falls as {{donw}}."',
  ]),
  broken(
    'a drop-down of two keys',
    'correct-several',
    'Leave "correct": true at one',
    ['"options": [{ "text": "rain"', '"options": ⟦[{ "text": "rain"'],
    ['"dust"]', '{ "text": "dust", "correct": true }]'],
  ),
  broken('a span that is not closed', 'span-unclosed', 'Close it with “]]”', [
    '"text": "The [[quick]]',
    '"text": ⟦"The [[quick]',
  ]),
  broken('a word before a colon', 'span-worded', 'backslash before the colon', [
    '"text": "The [[quick]]',
    '"text": ⟦"The [[Note:quick]]',
  ]),
  broken('a coordinate forgotten', 'coords-count', 'x1, y1, x2, y2', ['[60, 60, 100, 100]', '⟦[60, 60, 100]']),
  broken('a column that is not there', 'answer-unknown', 'Did you mean “Liquid”', [
    '"Mercury", "answer": "Liquid"',
    '"Mercury", "answer": ⟦"Liqid"',
  ]),
];
