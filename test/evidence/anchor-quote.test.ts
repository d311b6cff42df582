/** Quotes in texts that were edited since: right, false and missed by how much was edited. */
import { expect } from 'chai';
import { anchorQuote } from '../../src/evidence/anchor-quote.js';
import { toSearchable } from '../../src/evidence/searchable.js';
import { amount } from '../harness/env.js';
import { anchorCase, type AnchorCase } from '../suites/anchor-cases.js';

/** Of how many that should be found, so many may be missed. */
const MISSED = 0.03;

type Result = 'right' | 'false' | 'missed';

/** Right: half of the passage and more, and hardly anything beside it. */
const judge = ({ text, quote, right }: AnchorCase): Result => {
  const { kind, start = 0, end = 0 } = anchorQuote(toSearchable(text), quote);
  if (kind === 'gone') return right ? 'missed' : 'right';
  if (!right) return 'false';
  const shared = Math.min(end, right[1]) - Math.max(start, right[0]);
  return shared > 0.6 * (right[1] - right[0]) && end - start < 1.5 * (right[1] - right[0]) ? 'right' : 'false';
};

describe('anchoring of quotes', () => {
  it('finds the passage, never another one, and knows one that is gone', () => {
    const table = new Map<string, Record<Result, number>>();
    const wrong: string[] = [];
    const total = { right: 0, false: 0, missed: 0 };
    for (let number = 0; number < amount(240, 1000); number++) {
      const one = anchorCase(number);
      const result = judge(one);
      const row = one.right ? `${one.rate * 100} % edited` : 'deleted';
      const counts = table.get(row) ?? { right: 0, false: 0, missed: 0 };
      counts[result]++;
      total[result]++;
      table.set(row, counts);
      if (result !== 'right') wrong.push(`${result}: ${one.name} ${one.rate}`);
    }
    for (const [row, counts] of table)
      console.log(`    ${row}: ${counts.right} right, ${counts.false} false, ${counts.missed} missed`);
    expect(total.false, wrong.join('\n')).to.equal(0);
    expect(total.missed, wrong.join('\n')).to.be.at.most(Math.ceil(MISSED * (total.right + total.missed)));
  }).timeout(120_000);

  const text = toSearchable(
    'The harbour opened in 1990. It closed on 29 June, after a storm. The “old” bridge, built by the town, stands near it. ' +
      'The harbour opened in 1990. It has two piers. 港口于一九九〇年开放,后来因风暴而关闭了很久。',
  );
  const cases = [
    ['It closed on 29 June, after a storm', {}, 'exact'],
    ['It closed on 12 July, after a storm', {}, 'moved'],
    ['the "old" bridge … stands near it', {}, 'exact'],
    ['The "old" bridge, built by the town … stood near it for long', {}, 'gone'],
    ['The harbour opened in 1990', {}, 'ambiguous'],
    ['The harbour opened in 1990', { suffix: '. It has two piers' }, 'exact'],
    ['The harbour opened in 1990', { prefix: 'nothing of this stands here at all', suffix: 'nor of this one' }, 'gone'],
    ['It closed', {}, 'exact'],
    ['It closes', {}, 'gone'],
    ['港口于一九九〇年开放,后来由于风暴而关闭了很久', {}, 'moved'],
    ['', {}, 'gone'],
  ] as const;
  for (const [quote, beside, kind] of cases)
    it(`${kind}: ${quote} ${JSON.stringify(beside)}`, () => {
      expect(anchorQuote(text, { quote, ...beside }).kind).to.equal(kind);
    });

  it('takes in no invisible sign after the last letter, and all of a letter of two units', () => {
    const { start, end } = anchorQuote(toSearchable('a bee 🐝\u00AD flies'), { quote: 'bee 🐝' });
    expect([start, end]).to.eql([2, 8]);
  });
});
