import { expect } from 'chai';
import type { Problem } from '../../src/engine/problem.js';
import { messages } from '../../src/bank/problem-messages.js';
import { parseBank } from '../../src/interactions/parse.js';
import { rights } from './problem-rights.js';
import { cases, elsewhere, type ProblemCase } from './problem-cases.js';

/** The text without its mark, and the line and column where the mark stood. */
const unmark = ({ text, code }: ProblemCase) => {
  const offset = text.indexOf('▸');
  if (offset < 0 || text.indexOf('▸', offset + 1) >= 0) throw new Error(`${code}: one mark a case`);
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { text: text.replace('▸', ''), line: lines.length, column: lines.at(-1)!.length + 1 };
};

const titleOf = ({ code, name, path }: ProblemCase) => `${code}${path && ` at ${path}`}${name ? ` (${name})` : ''}`;

const check = (problemCase: ProblemCase, change = (text: string) => text, linesBefore = 0) => {
  const { code, path, severity, effect, says = '', hint = '', items } = problemCase;
  const { text, line, column } = unmark(problemCase);
  const { bank, problems } = parseBank(change(text));
  expect(problems.map((problem) => problem.code)).to.include(code);
  // One fault, one problem; an item without an id also says so.
  const own = problems.filter((problem) => code === 'id-missing' || problem.code !== 'id-missing');
  expect(own, JSON.stringify(own)).to.have.length(1);
  const [problem] = own;
  expect(problem).to.include({ code, path, severity, effect });
  expect([problem!.line, problem!.column], 'line and column').to.deep.equal([line + linesBefore, column]);
  expect(problem!.message)
    .to.include(says)
    .and.match(/^.{5,200}[.?]$/su);
  if (hint === null) expect(problem).to.not.have.property('hint');
  else if (hint) expect(problem!.hint).to.include(hint);
  if (effect === 'bank') expect(bank).to.equal(undefined);
  else expect(bank?.items.map(({ id }) => id)).to.deep.equal(items);
};

describe('parseBank', () => {
  describe('tells what is wrong and where', () => {
    for (const problemCase of cases) it(titleOf(problemCase), () => check(problemCase));

    for (const [what, text, hint] of [
      [
        'a setting at an item',
        '{"version":1,"title":"T","items":[{"id":"q","type":"true-false","prompt":"P","answer":true,"attempts":2}]}',
        'It belongs into "settings".',
      ],
      [
        'quotation marks of a word processor',
        '{"version":1,\u201ctitle\u201d:"T"}',
        '\u201c is no quotation mark of JSON: write "',
      ],
      ['a comma left out', '{"version":1 "title":"T"}', 'a comma is missing before this'],
    ] as const)
      it(`knows ${what}`, () => {
        const [{ message, hint: mend = '' }] = parseBank(text).problems as [Problem];
        expect(`${message} ${mend}`).to.include(hint);
      });

    it('has a case for every code', () => {
      const covered = new Set([...elsewhere, ...cases.map(({ code }) => code)]);
      expect(Object.keys(messages).filter((code) => !covered.has(code))).to.deep.equal([]);
      expect([...covered].filter((code) => !Object.hasOwn(messages, code))).to.deep.equal([]);
    });

    it('tells nothing any more where it was put right, for every code', () => {
      const wrong = Object.entries(rights).flatMap(([code, [from, to]]) => {
        const { text } = unmark(cases.find((problemCase) => problemCase.code === code)!);
        if (from && text.split(from).length !== 2) return [`${code}: ${from} has to be there once`];
        const { problems } = parseBank(from ? text.replace(from, () => to) : to);
        return problems.map((problem) => `${code}: ${problem.code} at ${problem.path}`);
      });
      expect(wrong).to.deep.equal([]);
      const withCase = Object.keys(messages).filter((code) => !elsewhere.includes(code));
      expect(Object.keys(rights)).to.have.members(withCase);
    });

    it('tells each with a mending hint, or says what is known', () => {
      const silent = cases.filter((problemCase) => {
        const { problems } = parseBank(unmark(problemCase).text);
        return !problems.find(({ code }) => code === problemCase.code)?.hint;
      });
      // What is known stands in the message itself, or is too much for a hint.
      const codes = [...new Set(silent.map(({ code }) => code))];
      expect(codes.filter((code) => !['value-unknown', 'key-unknown'].includes(code))).to.deep.equal([]);
    });
  });

  describe('counts lines and columns', () => {
    const shifts: readonly (readonly [string, (text: string) => string, number?])[] = [
      ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
      ['with CR', (text) => text.replaceAll('\n', '\r')],
      ['after a byte-order mark, which counts for nothing', (text) => `\uFEFF${text}`],
      ['after blank lines', (text) => `\n\r\n${text}`, 2],
    ];
    for (const [name, change, linesBefore = 0] of shifts)
      it(name, () => {
        for (const problemCase of cases.filter(({ code }) => code !== 'bank-empty')) {
          try {
            check(problemCase, change, linesBefore);
          } catch (error) {
            throw new Error(`${titleOf(problemCase)}: ${String(error)}`, { cause: error });
          }
        }
      });

    it('in UTF-16 units, with astral characters before the fault', () => {
      const text = '{ "version": 1, "title": "😀𝒳é", "items": [], "nope": 1 }';
      const problem = parseBank(text).problems.find(({ code }) => code === 'key-unknown');
      expect(problem?.column).to.equal(text.indexOf('"nope"') + 1);
      expect(Array.from(text).indexOf('"', 44), 'not the same in code points').to.not.equal(text.indexOf('"nope"'));
    });

    it('not at all where there is no text', () => {
      const { problems } = parseBank({ version: 1, title: 'T', items: [], nope: 1 });
      expect(problems).to.have.length(2);
      for (const problem of problems) expect(problem).to.not.have.any.keys('line', 'column');
    });
  });

  it('sorts problems by their place', () => {
    const text = `{ "zz1": 0,\n"version": 1, "zz2": 0, "title": "T",\n "items": [], "zz3": 1 }`;
    const places = parseBank(text).problems.map(({ line, column }) => [line, column]);
    expect(places).to.deep.equal([
      [1, 3],
      [2, 15],
      [3, 11],
      [3, 15],
    ]);
  });

  it('points to the last of doubled keys where its value is wrong, since that one counts', () => {
    const text = `{ "version": 1, "title": "T", "items": [{ "id": "a", "type": "true-false", "prompt": "P",
      "answer": true, "points": 1, "points": 0 }] }`;
    const problem = parseBank(text).problems.find(({ code }) => code === 'value-range');
    expect(problem?.column).to.equal(text.split('\n')[1]!.indexOf('0 }') + 1);
  });

  describe('leaves the rest of the bank working', () => {
    it('a wrong setting takes its default, the others hold', () => {
      const settings = { feedback: 'nevr', layout: 'all', passMark: 2, shuffle: 'options', pick: 0, certainty: 'yes' };
      const { bank, problems } = parseBank({
        version: 1,
        title: 'T',
        settings,
        items: [{ id: 'a', type: 'true-false', prompt: 'P', answer: true }],
      });
      expect(bank?.settings).to.deep.equal({ layout: 'all', shuffle: 'options' });
      expect(problems.map(({ path }) => path)).to.have.members([
        '/settings/feedback',
        '/settings/passMark',
        '/settings/pick',
        '/settings/certainty',
      ]);
      for (const { effect } of problems) expect(effect).to.equal('none');
    });

    it('fills in what has a default', () => {
      const { bank } = parseBank({ items: [{ id: 'a', type: 'true-false', prompt: 'P', answer: true }] });
      expect(bank).to.include({ id: 'bank', title: '', lang: 'en', markup: 'plain' });
      expect(bank?.sections).to.have.length(1);
      expect(bank?.settings).to.deep.equal({});
      expect(bank?.sources).to.deep.equal({});
    });

    it('a bank is named by its title', () => {
      const { bank } = parseBank({
        title: 'Who  recognised whom?',
        items: [{ type: 'true-false', prompt: 'P', answer: true }],
      });
      expect(bank?.id).to.equal('who-recognised-whom');
    });

    it('names in its problems the ids that the bank then has', () => {
      const item = { type: 'choice', prompt: 'Same', options: ['A', { text: 'B', correct: true }] };
      const { bank, problems } = parseBank({ version: 1, title: 'T', items: [{ ...item, options: ['A'] }, item] });
      const [kept] = bank!.items;
      const hint = problems.find(({ code, path }) => code === 'id-missing' && path === '/items/1')?.hint;
      expect(hint).to.include(`"id": "${kept!.id}"`);
    });

    it('an unusable bank and a doubled key are told together', () => {
      const { problems } = parseBank('{ "title": "A", "title": "B" }');
      expect(problems.map(({ code }) => code)).to.have.members(['items-missing', 'key-doubled']);
    });
  });
});
