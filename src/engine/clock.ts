/** When time is over. The clock is an argument everywhere. */
import type { SessionState, TimeFactor } from './session.js';
import type { SessionItem } from './session-store.js';

/** What the learner may choose before the start. */
export const FACTORS: readonly TimeFactor[] = [1, 1.5, 2, null];

/** Is there a limit on the session, or on an item of it? A practice has all the time there is. */
export const isTimed = ({ settings, items }: SessionState, itemOf: (id: string) => SessionItem): boolean =>
  !settings.practice && (!!settings.timeLimit || items.some(({ id }) => itemOf(id).item.timeLimit));

/** Milliseconds that "More time" adds to a limit (s): a quarter of it, and a minute at least. */
export const moreTime = (limit: number): number => Math.max(60, limit / 4) * 1000;

export interface Deadline {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Absent: the session's. */
  readonly itemId?: string;
}

/** The session's, and those of its open items, the nearest first; of two at once the session's. */
export const deadlines = ({ finished, dueAt, items }: SessionState): readonly Deadline[] => {
  if (finished) return [];
  const own = items.flatMap(({ id, dueAt: at, closed }) => (at === undefined || closed ? [] : [{ at, itemId: id }]));
  return [...(dueAt === undefined ? [] : [{ at: dueAt }]), ...own].sort((a, b) => a.at - b.at);
};
