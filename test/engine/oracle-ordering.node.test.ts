import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { scoreItem } from '../../src/engine.js';

/** Marks that Moodle's tests expect of its ordering question. */
const file = new URL('../../../shared/corpora/oracles/moodle-ordering-grading.json', import.meta.url);

interface Case {
  readonly id: string;
  readonly gradingtype: string;
  readonly op: 'Equals' | 'LessThan' | 'GreaterThan';
  readonly fraction: number;
  readonly response: readonly string[];
}

const RULES: Readonly<Record<string, string>> = {
  all_or_nothing: 'exact',
  absolute_position: 'position',
  relative_next_exclude_last: 'next',
  relative_next_include_last: 'next-and-last',
  relative_one_previous_and_next: 'neighbours',
  relative_all_previous_and_next: 'pairs',
  longest_ordered_subset: 'longest-run',
  longest_contiguous_subset: 'longest-contiguous',
  relative_to_correct: 'distance',
};
/** Where the contract of the bank says otherwise. */
const REFUSED: Readonly<Record<string, string>> = {
  longest_ordered_subset: 'a run of 1 counts 1/n here, 0 in Moodle',
  longest_contiguous_subset: 'a block of 1 counts 1/n here, 0 in Moodle',
  relative_one_previous_and_next: 'Moodle counts the two ends as neighbours, of 2n; here it is 2(n−1) without them',
};
const CORRECT = ['Modular', 'Object', 'Oriented', 'Dynamic', 'Learning', 'Environment'];

const cases = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly Case[] }).cases : [];

describe('Moodle’s ordering question', () => {
  before(function () {
    if (cases.length === 0) this.skip();
  });

  it('is marked alike, but for what is refused with its reason', () => {
    const refused: string[] = [];
    const wrong: string[] = [];
    for (const { id, gradingtype, op, fraction: expected, response } of cases) {
      const item = { id: 'q', type: 'order', prompt: 'P', options: CORRECT, scoring: RULES[gradingtype] };
      const ids = response.map((word) => word.toLowerCase());
      const { fraction } = scoreItem(item, ids);
      const isEqual = {
        Equals: fraction === expected,
        LessThan: fraction < expected,
        GreaterThan: fraction > expected,
      };
      const told = `${id} ${gradingtype} ${op} ${expected}: ${fraction}`;
      if (isEqual[op]) continue;
      const reason = REFUSED[gradingtype];
      if (reason) refused.push(`${told} (${reason})`);
      else wrong.push(told);
    }
    console.log(`    equal ${cases.length - refused.length - wrong.length} of ${cases.length}`);
    for (const line of refused) console.log(`    refused: ${line}`);
    expect(wrong).to.deep.equal([]);
    expect(refused.length).to.be.below(4);
  });
});
