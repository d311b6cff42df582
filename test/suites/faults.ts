/**
 * A table of faults. Each scenario says what became of all that a learner did: `kept`, a new visit has it; `admitted`, the
 * screen said that it is not kept; else it was lost in silence.
 */
import { expect } from 'chai';

export type Fate = 'kept' | 'admitted' | 'lost';
/** What the learner did, in words, and what became of it. */
export type Deeds = ReadonlyMap<string, Fate>;

export interface FaultTable {
  /**
   * One test.
   * @param run brings the fault about while somebody works, and goes on to the result
   */
  scenario(group: string, name: string, run: () => Promise<Deeds>): void;
  /** One line: `faults: storage 6 of 6, tabs 3 of 3; silent losses 0`. */
  toString(): string;
}

export const faultTable = (): FaultTable => {
  const groups = new Map<string, { all: number; completed: number }>();
  let losses = 0;
  return {
    scenario(group, name, run) {
      const count = groups.get(group) ?? { all: 0, completed: 0 };
      groups.set(group, count);
      count.all++;
      it(`${group}: ${name}`, async () => {
        const deeds = await run();
        expect(deeds.size, 'deeds').to.be.above(0);
        const lost = [...deeds].flatMap(([deed, fate]) => (fate === 'lost' ? [deed] : []));
        losses += lost.length;
        expect(lost, 'lost in silence').to.deep.equal([]);
        count.completed++;
      });
    },
    toString() {
      const counts = [...groups].map(([group, { all, completed }]) => `${group} ${completed} of ${all}`);
      return `faults: ${counts.join(', ')}; silent losses ${losses}`;
    },
  };
};
