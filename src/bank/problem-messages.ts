/** The words for findings, for the bank's author: what is wrong, and how to mend it. One entry a code. */
import type { Finding, Problem } from '../engine/problem.js';
import { toPointer } from '../engine/problem.js';
import { settingsShapes } from './bank.shape.js';
import { nearestName } from './nearest-name.js';
import { isKeyBeside } from './other-names.js';
import type { Place } from './places.js';

type Values = Readonly<Record<string, string | number>>;
/** The message; then, where there is one, how to mend it. */
type Words = (values: Values) => readonly [message: string, hint?: string];

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list [ … ]',
  object: 'an object { … }',
  null: 'null',
};
const kindWords = (names: unknown, words = kinds) =>
  String(names)
    .split(' or ')
    .map((name) => words[name] ?? name)
    .join(' or ');

/** Of more names that are known none is told: nobody reads them all. */
const MOST_LISTED = 16;

/** Where nothing like it is known, and too much to be listed. */
const NO_OTHER: Readonly<Record<string, string>> = { 'key-unknown': 'Take it out.' };

/** What each kind looks like in a bank. */
const samples: Readonly<Record<string, string>> = {
  string: 'a text in double quotation marks, "like this"',
  number: 'a number without quotation marks, like 1 or 0.5',
  boolean: 'true or false, without quotation marks',
  array: 'a list in square brackets, like ["one", "two"]',
  object: 'an object in braces, like { "key": "value" }',
  null: 'null',
};

export const messages: Readonly<Record<string, Words>> = {
  'bank-empty': () => ['The file is empty.', 'Start with { "version": 1, "title": "…", "items": [ … ] }.'],
  'bank-too-long': ({ n, most }) => [
    `The file has ${n} characters; at most ${most} are read.`,
    'Split it into several banks.',
  ],
  'bank-too-deep': ({ most }) => [
    `Brackets nest more than ${most} levels deep here.`,
    'Look for a bracket that is never closed.',
  ],
  'bank-not-json': ({ what }) => [
    `This is not JSON: ${what}.`,
    'Commas stand between entries, not after the last one; texts and keys are in double quotation marks.',
  ],
  'bank-not-object': () => ['A bank is an object { … }.', 'Wrap it: { "version": 1, "title": "…", "items": [ … ] }.'],
  'bank-not-data': () => [
    'The bank that the page gave is not plain data.',
    'Give an object that JSON can express: no loops, no functions.',
  ],
  'version-unknown': ({ version }) => [
    `Version ${version} of the format is not known.`,
    'Write "version": 1, or take a newer release of this script.',
  ],
  'items-missing': ({ key = '' }) => [
    'The bank has no “items”.',
    key ? `Rename “${key}” to “items”.` : 'Add "items": [ … ].',
  ],
  'items-not-array': () => ['The items are not a list.', 'Put them in square brackets: [ … ].'],
  'items-none': () => ['No question is left that could be shown.', 'Add an item, or mend those that are named here.'],
  'items-too-many': ({ n, most }) => [
    `The bank has ${n} items; at most ${most} are read.`,
    'Split it into several banks.',
  ],
  'items-and-sections': () => [
    'A bank has “items” or “sections”, not both; the sections are taken.',
    'Move the items into a section.',
  ],
  'key-unknown': ({ key }) =>
    Object.hasOwn(settingsShapes, key!)
      ? [`“${key}” doesn’t go here.`, 'It belongs into "settings".']
      : [`Unknown key “${key}”.`],
  'key-misspelt': ({ key, missing }) => [
    `Unknown key “${key}”, and “${missing}” is missing.`,
    `Rename “${key}” to “${missing}”.`,
  ],
  'key-doubled': ({ key }) => [`The key “${key}” stands twice; the last one counts.`, 'Take one of them out.'],
  'key-missing': ({ key }) => [`The key “${key}” is missing.`, `Add "${key}".`],
  'type-unknown': ({ type }) => [`Unknown type “${type}”.`],
  'value-kind': ({ kind, wanted, choices }) => [
    `Here belongs ${kindWords(wanted)}, not ${kindWords(kind)}.`,
    `Write ${choices ? `one of ${choices}` : kindWords(wanted, samples)}${kind === 'null' ? '; or take the key out' : ''}.`,
  ],
  'value-unknown': ({ value, choices }) => [`“${value}” is not one of ${choices}.`],
  'value-empty': () => ['This is empty.', 'Fill it in, or take the key out.'],
  'value-range': ({ value, wanted, sample }) => [
    `${value} doesn’t go here: it has to be ${wanted}.`,
    `Write ${String(wanted).startsWith('a ') ? wanted : `a number that is ${wanted}`}, such as ${sample}.`,
  ],
  'id-form': ({ value }) => [
    `“${value}” can’t be an id.`,
    'An id starts with a letter or a digit; then letters, digits, “.”, “_” and “-” may follow.',
  ],
  'lang-form': ({ value }) => [`“${value}” is not a language tag.`, 'Write it like “en”, “uk” or “pt-BR”.'],
  'hash-form': ({ value }) => [`“${value}” is not a hash.`, 'It starts with “sha256-”.'],
  'id-duplicate': ({ id }) => [`The id “${id}” is taken already.`, 'Give this one another.'],
  'id-missing': ({ id }) => [
    `This item has no id; “${id}” was made from its prompt.`,
    `Write "id": "${id}": then rewording the prompt loses no saved answer.`,
  ],
  'slug-taken': ({ id }) => [`Two texts give the same id; this one is now “${id}”.`, 'Give both an id of their own.'],
  'correct-missing': () => [
    'Nothing is right here: no option, no answer.',
    'Add "correct": true to an option, give an answer a credit above 0, or, where evidence is to be found, quote it in "evidence"; or add "scored": false to the item.',
  ],
  'correct-several': ({ gap = '' }) => [
    'Several options are right, but only one can be chosen.',
    gap
      ? 'Leave "correct": true at one of them; another that counts too takes a "credit", such as "credit": 1.'
      : 'Add "multiple": true if all of them are to be chosen.',
  ],
  'choices-impossible': ({ min, max }) => [
    `At least ${min} options are to be chosen, but at most ${max} can be.`,
    'Lower “minChoices”.',
  ],
  'choices-unused': ({ key }) => [
    `“${key}” is for several choices; here one is chosen.`,
    'Add "multiple": true, or take it out.',
  ],
  'choices-too-few': ({ n }) => [`${n} options are right, more than may be chosen.`, 'Raise “maxChoices”.'],
  'answer-unknown': ({ value, list }) => [`“${list}” has no “${value}”.`, 'Write the id or the exact text of one.'],
  'gap-none': ({ single }) => [
    'The text has no gap.',
    single === undefined
      ? 'Write {{name}} where something is to be filled in.'
      : `Double the braces: {{${single}}}, not {${single}}.`,
  ],
  'gap-unknown': ({ value }) => [`“gaps” has no “${value}”.`, 'Add it, or mend its name in the text.'],
  'gap-doubled': ({ id }) => [`The text has “{{${id}}}” more than once.`, 'Give each gap a name of its own.'],
  'gap-unused': ({ value }) => [`The text has no “{{${value}}}”.`, 'Put it into the text, or take it out of “gaps”.'],
  'distractors-unused': () => ['Distractors are words of a word bank.', 'Add "wordBank": true, or take them out.'],
  'distractor-right': ({ text }) => [
    `“${text}” is a distractor and the answer to a prompt.`,
    'Take it out of “distractors”; an answer may serve several prompts.',
  ],
  'bounds-crossed': () => ['“lower” is more than “upper”.', 'Exchange them.'],
  'scoring-unused': ({ name }) => [
    `The rule “${name}” is for several choices; here the credit of the chosen option counts.`,
    'Take “scoring” out, or add "multiple": true.',
  ],
  'span-unclosed': ({ text }) => [
    `A span is opened and not closed before the next one or the end: “${text}”.`,
    'Close it with “]]”; where brackets are meant, write a backslash before them: “\\\\[\\\\[” in JSON.',
  ],
  'span-empty': ({ text }) => [`A span has no text: “${text}”.`, 'Write between “[[” and “]]” what is selected.'],
  'spans-none': () => ['The text has nothing to select.', 'Put what can be selected in [[double brackets]].'],
  'quote-not-in-text': ({ quote }) => [
    `The “text” of this item lacks the quote: “${quote}”.`,
    'Copy it from there, word for word; mark what you leave out by “…”.',
  ],
  'quote-too-long': ({ n }) => [
    `The quote runs over ${n} sentences, more than may be selected: nobody can find all of it.`,
    'Shorten it, or raise “sentences”.',
  ],
  'span-named': ({ id }) => [
    `“${id}” before the colon is taken as the span’s id, and not shown.`,
    'Write a backslash before the colon if it belongs to the text; else take the space after it out.',
  ],
  'span-worded': ({ id }) => [
    `“${id}” before the colon reads like a part of the text, but is taken as the span’s id, and not shown.`,
    'Write a backslash before the colon if it belongs to the text; else give the id a small first letter.',
  ],
  'span-unknown': ({ value }) => [`The text has no span “${value}”.`],
  'coords-count': ({ shape, n, wanted }) => [
    `A ${shape} has ${wanted} coordinates, not ${n}.`,
    'rect: x1, y1, x2, y2; circle: x, y, r; poly: x1, y1, x2, y2, x3, y3 and so on.',
  ],
  'coords-empty': () => ['This area covers nothing.', 'rect: x1 < x2 and y1 < y2; circle: a radius above 0.'],
  'coords-outside': () => [
    'This area reaches beyond the image.',
    'Coordinates are in the image’s own pixels, from its top left corner: look at “width” and “height”.',
  ],
  'words-impossible': ({ min, max }) => [
    `At least ${min} words are asked for, but at most ${max}.`,
    'Lower “minWords”, or raise “maxWords”.',
  ],
  'order-too-short': () => ['An order needs at least two options.', 'Add options, or "scored": false to the item.'],
  'option-unknown': ({ value }) => [`No option has the id or the text “${value}”.`],
  'option-repeated': ({ value }) => [`“${value}” stands twice in this order.`, 'Name every option once.'],
  'alternate-length': ({ n, wanted }) => [
    `This order names ${n} of the options; it has to name all ${wanted}.`,
    'Name every option once, by its id or its text.',
  ],
  'answer-empty': () => [
    'This answer is empty: the learner sees a card with nothing on it.',
    'Write its text; in an object, give it a "text" or "media".',
  ],
  'answer-doubled': ({ text }) => [
    `“${text}” is the same as an earlier answer, which counts in its place.`,
    'Take one of them out, or let “matching” tell them apart.',
  ],
  'typos-unused': ({ mode }) => [
    `Typos are counted in whole answers; with "mode": "${mode}" none is forgiven.`,
    'Take “typos” out, or the mode.',
  ],
  'answer-value': () => [
    'A number is asked for here: one value, or an interval.',
    'Give "value", or both "min" and "max".',
  ],
  'interval-empty': () => ['No number lies in this interval.', '“min” has to be less than “max”.'],
  'tolerance-digits': () => [
    'With "toleranceMode": "significant" the tolerance says how many digits count.',
    'Give a whole number from 1 to 100.',
  ],
  'tolerance-unused': ({ key }) => [
    `“${key}” belongs to a "value"; of an interval it changes nothing.`,
    'Take it out, and move “min” and “max” as far apart as is meant.',
  ],
  'open-unused': () => [
    '“open” belongs to an interval; of a "value" it changes nothing.',
    'Take it out, or give "min" and "max" in place of "value".',
  ],
  'unit-number': ({ unit }) => [
    `“${unit}” is a number, not a unit.`,
    'Write the unit as it is typed, such as "m" or "km/h"; its size goes into “factor”.',
  ],
  'unit-doubled': ({ unit }) => [`The unit “${unit}” stands twice; the first counts.`, 'Take one of them out.'],
  'units-missing': () => ['“unitPenalty” takes nothing where there are no “units”.', 'Add "units", or take it out.'],
  'media-kind': () => ['Media is one image, audio or video.', 'Leave one of these keys, with its address.'],
  'source-missing': () => ['Which source is this quoted from?', 'Add "source" with a key of “sources”.'],
  'lint-code-unknown': ({ value }) => [
    `The lint has no rule “${value}”.`,
    'Write the code as the lint gives it, or take it out.',
  ],
  'source-unknown': ({ source }) => [`“sources” has no “${source}”.`],
};

/** How to mend what is often written at a key, where the general hint would mislead. */
const hintAtKey = ({ code, path, values = {}, known = [] }: Finding): string | undefined => {
  const key = path.at(-1);
  const value = String(values.value ?? '');
  if (code === 'key-unknown' && key === 'correct' && path.at(-3) === 'options')
    return 'Take it out: the order in which the options stand in the bank is the right one.';
  if (code === 'key-unknown')
    return isKeyBeside(String(key), known)
      ? 'Write "correct": true inside what is right, and take this out.'
      : undefined;
  if (key === 'attempts' && (code === 'value-kind' || (code === 'value-unknown' && !nearestName(value, known))))
    return 'Write a whole number from 1, or "unlimited".';
  if (code !== 'value-kind' || values.kind !== 'string') return undefined;
  if (key === 'feedback' && values.wanted === 'object')
    return 'Write { "correct": "…", "incorrect": "…" }; what everyone is to read goes into "explanation".';
  if (key === 'timeLimit') return 'Write the seconds as a number: 120 for two minutes.';
  if (values.wanted === 'number' && /^[+-]?\d{1,3}(?:[,’' \u00a0\u202f]\d{3})+$/.test(value))
    return `Write ${value.replace(/[^\d-]/g, '')} as a number, without quotation marks or separators.`;
  return undefined;
};

/** @param place where it stands, if there is a text */
export const toProblem = (finding: Finding, place?: Place): Problem => {
  const { code, path, severity, effect, values = {}, known = [] } = finding;
  const [message, mend] = messages[code]?.(values) ?? [code];
  const isSetting = code === 'key-unknown' && mend !== undefined;
  const meant =
    !isSetting && nearestName(String(values.key ?? values.type ?? values.value ?? values.source ?? ''), known);
  const hint =
    hintAtKey(finding) ??
    (meant
      ? `Did you mean “${meant}”?`
      : (mend ?? (known.length && known.length <= MOST_LISTED ? `Known are ${known.join(', ')}.` : NO_OTHER[code])));
  return { path: toPointer(path), ...place, severity, effect, code, message, ...(hint ? { hint } : {}) };
};
