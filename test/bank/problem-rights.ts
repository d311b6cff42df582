/**
 * For every code of a problem how its first case (`problem-cases.ts`) is put right: what is taken out of its text, and what
 * is written in its place. Made into `docs/problems.md`.
 */
export type Right = readonly [wrong: string, right: string];

const ITEMS = `"items": [{ "id": "right", "type": "true-false", "prompt": "Right?", "answer": true }]`;
const BANK = `{ "version": 1, "title": "T", ${ITEMS} }`;

/** The whole text is wrong. */
const WHOLE = '';

export const rights: Readonly<Record<string, Right>> = {
  'bank-empty': [WHOLE, BANK],
  'bank-too-deep': [WHOLE, BANK],
  'bank-not-json': ['[1, 2, ]', `[{ "id": "right", "type": "true-false", "prompt": "Right?", "answer": true }]`],
  'bank-not-object': ['[1, 2]', BANK],
  'version-unknown': ['"version": 2', '"version": 1'],
  'items-missing': ['"title": "T" }', `"title": "T", ${ITEMS} }`],
  'items-not-array': ['"items": {}', ITEMS],
  'items-none': ['"items": []', ITEMS],
  'items-and-sections': [
    ',\n  "items": [{ "id": "right", "type": "true-false", "prompt": "Right?", "answer": true }]\n',
    '\n',
  ],
  'key-unknown': ['"descripton": "D"', '"description": "D"'],
  'key-misspelt': ['"promt": "P"', '"prompt": "P"'],
  'key-doubled': ['"points": 1, "points": 2', '"points": 2'],
  'key-missing': ['{ "title"', '{ "version": 1, "title"'],
  'type-unknown': [
    '"type": "coice", "prompt": "P", "options": []',
    '"type": "choice", "prompt": "P", "options": [{ "text": "Yes", "correct": true }, "No"]',
  ],
  'value-kind': ['5\n', '{ "id": "a", "type": "true-false", "prompt": "Is it so?", "answer": true }\n'],
  'value-unknown': ['"scoring": "balance"', '"scoring": "balanced"'],
  'value-empty': ['"title": " "', '"title": "Water and ice"'],
  'value-range': ['"points": 0', '"points": 0.5'],
  'id-form': ['"id": "-a"', '"id": "a"'],
  'lang-form': ['"lang": "en_GB"', '"lang": "en-GB"'],
  'hash-form': ['"hash": "md5-0"', '"hash": "sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"'],
  'id-duplicate': ['"id": "right", "type": "choice"', '"id": "another", "type": "choice"'],
  'id-missing': [
    '{ "type": "true-false", "prompt": "Is it so?"',
    '{ "id": "is-it-so", "type": "true-false", "prompt": "Is it so?"',
  ],
  'slug-taken': [
    '{ "text": "C++", "correct": true }, "C#"',
    '{ "id": "cpp", "text": "C++", "correct": true }, { "id": "c-sharp", "text": "C#" }',
  ],
  'correct-missing': ['["Yes", "No"]', '[{ "text": "Yes", "correct": true }, "No"]'],
  'correct-several': ['"points": 1', '"multiple": true'],
  'choices-impossible': ['"minChoices": 3', '"minChoices": 1'],
  'choices-unused': ['"minChoices": 1', '"multiple": true, "minChoices": 1'],
  'choices-too-few': ['"maxChoices": 1', '"maxChoices": 2'],
  'answer-unknown': ['"answer": "Yess"', '"answer": "Yes"'],
  'gap-none': ['"text": "no gap"', '"text": "Here is {{a}}."'],
  'gap-unknown': ['"text": "{{on}}"', '"text": "{{one}}"'],
  'gap-doubled': [
    '"text": "{{a}} {{a}}", "gaps": { "a": "b" }',
    '"text": "{{a}} {{b}}", "gaps": { "a": "b", "b": "b" }',
  ],
  'gap-unused': ['"text": "{{a}}"', '"text": "{{a}} {{b}}"'],
  'distractors-unused': ['"distractors": ["x"]', '"wordBank": true, "distractors": ["x"]'],
  'distractor-right': ['"distractors": ["B", "A"]', '"distractors": ["B"]'],
  'bounds-crossed': ['"upper": 0.5, "lower": 0.6', '"upper": 0.6, "lower": 0.5'],
  'scoring-unused': ['"scoring": "halves"', '"multiple": true, "scoring": "halves"'],
  'span-unclosed': ['[[Syria"', '[[Syria]]"'],
  'span-empty': ['"On [[*29 June]] [[]]"', '"On [[*29 June]] [[Syria]]"'],
  'spans-none': ['"On 29 June"', '"On [[*29 June]]"'],
  'quote-not-in-text': ['"quote": "The tide rose"', '"quote": "The tide rises"'],
  'quote-too-long': [
    '"text": "The tide rises. Then it falls."',
    '"sentences": 2, "text": "The tide rises. Then it falls."',
  ],
  'span-named': ['[[*Note: this]]', '[[*Note\\\\: this]]'],
  'span-worded': ['[[*Rule:this]]', '[[*Rule\\\\:this]]'],
  'span-unknown': ['"correct": ["29 Juni"]', '"correct": ["29 June"]'],
  'coords-count': ['[1, 2, 3]', '[1, 2, 3, 4]'],
  'coords-empty': ['[20, 0, 10, 5]', '[10, 0, 20, 5]'],
  'coords-outside': ['[4, 5, 5]', '[5, 5, 5]'],
  'words-impossible': ['"minWords": 9, "maxWords": 5', '"minWords": 5, "maxWords": 9'],
  'order-too-short': ['"options": ["One"]', '"options": ["One", "Two"]'],
  'option-unknown': ['[["Two", "Onn"]]', '[["Two", "One"]]'],
  'option-repeated': ['[["Two", "two"]]', '[["Two", "One"]]'],
  'alternate-length': ['[["Two", "One"], ["One"]]', '[["Two", "One"]]'],
  'answer-doubled': ['["Kyiv", "  kyiv."]', '["Kyiv"]'],
  'answer-empty': ['"answer": ""', '"answer": "D"'],
  'typos-unused': ['"mode": "contains", "typos": 1', '"mode": "contains"'],
  'answer-value': ['{ "min": 1 }', '{ "min": 1, "max": 2 }'],
  'interval-empty': ['{ "min": 2, "max": 1 }', '{ "min": 1, "max": 2 }'],
  'tolerance-digits': ['"tolerance": 0.5', '"tolerance": 2'],
  'tolerance-unused': ['{ "min": 1, "max": 2, "tolerance": 0.5 }', '{ "min": 0.5, "max": 2.5 }'],
  'open-unused': ['{ "value": 1, "open": "min" }', '{ "min": 1, "max": 2, "open": "min" }'],
  'unit-number': ['{ "unit": "5", "factor": 1 }', '{ "unit": "m", "factor": 5 }'],
  'unit-doubled': [', { "unit": "m", "factor": 2 }', ', { "unit": "km", "factor": 1000 }'],
  'units-missing': ['"unitPenalty": 0.5', '"units": [{ "unit": "m", "factor": 1 }], "unitPenalty": 0.5'],
  'media-kind': ['"media": { "alt": "" }', '"media": { "image": "b.png", "alt": "" }'],
  'source-missing': ['{ "quote": "Q" }', '{ "source": "s", "quote": "Q" }'],
  'lint-code-unknown': ['"negative-promt"', '"negative-prompt"'],
  'source-unknown': ['"source": "artcle"', '"source": "article"'],
};
