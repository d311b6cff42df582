/** `docs/problems.md`: every code, in the words of the program, with a text that causes it and the same put right. */
import { messages } from '../../src/bank/problem-messages.js';
import { parseBank } from '../../src/interactions/parse.js';
import { LIMITS } from '../../src/bank/read-bank.js';
import { lintRules } from '../../src/lint/lint-bank.js';
import { cases, elsewhere } from '../../test/bank/problem-cases.js';
import { rights } from '../../test/bank/problem-rights.js';
import { cell, code, table } from './markdown.js';

/** What is too long to be shown. */
const inWords: Readonly<Record<string, readonly [wrong: string, right: string]>> = {
  'bank-too-long': ['a file of 17 MiB', 'several files'],
  'bank-not-data': ['an object with a loop, given by the page', 'an object that JSON can express'],
  'items-too-many': ['50,001 items', 'several banks'],
};
const sizes: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'bank-too-long': { n: 17_825_792, most: LIMITS.characters },
  'items-too-many': { n: 50_001, most: LIMITS.items },
};

/** So much is shown of a text that is wrong as a whole. */
const EXCERPT = 60;
const shorten = (text: string) => (text.length > EXCERPT ? `${text.slice(0, EXCERPT)} …` : text);

const effects = { bank: 'nothing is shown', item: 'the item is left out', none: 'nothing is lost' };

const rowOf = (name: string): string[] => {
  const told = cases.find((problemCase) => problemCase.code === name);
  if (!told) {
    const [message, hint = ''] = messages[name]!(sizes[name] ?? {});
    const [wrong, right] = inWords[name]!;
    return [`\`${name}\``, `error; ${effects.bank}`, cell(`${message} ${hint}`), wrong, right];
  }
  const text = told.text.replace('▸', '');
  const { message, hint = '' } = parseBank(text).problems.find((problem) => problem.code === name)!;
  const [from, to] = rights[name]!;
  const wrong = from || shorten(text);
  return [
    `\`${name}\``,
    `${told.severity}; ${effects[told.effect]}`,
    cell(`${message} ${hint}`.replaceAll('*', '\\*').replaceAll('<', '&lt;')),
    wrong ? code(wrong) : 'an empty file',
    code(to),
  ];
};

const names = Object.keys(messages);
const unknown = elsewhere.filter((name) => !inWords[name]);
if (unknown.length)
  throw new Error(`${unknown.join(', ')} has no wrong and right: add it to tools/guides/problems.ts.`);

export const problemsGuide = [
  '# Problems of a bank',
  'What `parseBank`, the command line and the page tell of a bank that is not right: each with its place (line, column and ' +
    'JSON pointer), a code, the fault in words and how to mend it. The words here are those of the example.',
  table(['Code', 'Weight', 'What is told', 'Wrong', 'Right'], names.map(rowOf)),
  '# What the lint looks for',
  'Rules of `recog-quiz lint`. A code in `"lintIgnore"` silences its rule, of an item or of the bank; `--off CODE` and `--on CODE` ' +
    'for one run. Rules for English say nothing in other languages, and the lint says so. Where it can’t read a source it warns ' +
    '(`source-unread`); a `lintIgnore` that silences nothing is advice (`lint-ignore-unused`).',
  table(
    ['Code', 'Weight', 'What is told', 'Language', 'Rests on'],
    lintRules.map(({ code: name, level, isOn, langs, summary, restsOn }) => [
      `\`${name}\``,
      isOn ? level : `${level}; off`,
      cell(summary),
      langs === 'any' ? 'any' : 'English',
      cell(restsOn),
    ]),
  ),
].join('\n\n');
