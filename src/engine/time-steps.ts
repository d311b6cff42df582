/** What time does to a session: it begins, gets more of it, an item's own is over, the system's clock was set. */
import { FACTORS, isTimed, moreTime } from './clock.js';
import { changeItem, firstSteps, lastAttempt, type ItemState, type SessionState, type Steps } from './session.js';
import { submit, until } from './session-steps.js';
import type { SessionItem } from './session-store.js';

type ItemOf = (id: string) => SessionItem;

/** Milliseconds since 1970; undefined: never. */
const dueFrom = (at: number, limit: number | undefined, { factor }: SessionState): number | undefined =>
  limit && factor ? at + limit * factor * 1000 : undefined;

/** An item's clock runs from its first showing. */
const show = (state: SessionState, at: number, itemOf: ItemOf): SessionState => {
  const begin = (item: ItemState): ItemState => {
    const dueAt = dueFrom(at, itemOf(item.id).item.timeLimit, state);
    return dueAt === undefined || item.dueAt !== undefined || item.closed ? item : { ...item, dueAt };
  };
  return state.settings.layout === 'all'
    ? { ...state, items: state.items.map(begin) }
    : changeItem(state, state.current, begin);
};

export const timeSteps = {
  time: {
    isPossible: (state, { factor }, _, itemOf) =>
      state.factor === undefined &&
      FACTORS.includes(factor) &&
      (factor === 1 || !state.settings.timeLimitEssential) &&
      isTimed(state, itemOf),
    reduce: (state, { at, factor }, itemOf) => {
      const begun = { ...state, factor, startedAt: at, shownAt: at };
      const dueAt = dueFrom(at, begun.settings.timeLimit, begun);
      return show(dueAt === undefined ? begun : { ...begun, dueAt }, at, itemOf);
    },
  },
  go: {
    ...firstSteps.go!,
    reduce: (state, event, itemOf) => show(firstSteps.go!.reduce(state, event, itemOf), event.at, itemOf),
  },
  'more-time': {
    isPossible: ({ settings, dueAt }, { itemId }, item) =>
      !settings.timeLimitEssential && (itemId === undefined ? dueAt : item?.dueAt) !== undefined,
    reduce: (state, { itemId }, itemOf) =>
      itemId === undefined
        ? { ...state, dueAt: state.dueAt! + moreTime(state.settings.timeLimit!) }
        : changeItem(state, itemId, (item) => ({
            ...item,
            dueAt: item.dueAt! + moreTime(itemOf(itemId).item.timeLimit!),
          })),
  },
  'time-up': {
    // What was submitted then may have closed it.
    isPossible: ({ items }, { itemId, dueAt }) =>
      items.some(
        (item) => item.id === itemId && item.dueAt === dueAt && (!item.closed || lastAttempt(item)?.at === dueAt),
      ),
    reduce: (state, { itemId }) =>
      changeItem(state, itemId, ({ told: _told, ...item }) => ({ ...item, closed: true, timeUp: true })),
    run({ isAlone, ...action }, tools) {
      const { itemId } = action;
      const { hash, dueAt } = tools.state.items.find(({ id }) => id === itemId)!;
      const own = until(dueAt, tools);
      const submitted = isAlone ? [] : submit(itemId, own);
      return [...submitted, tools.record({ ...action, hash, at: own.now() })];
    },
  },
  clock: {
    isPossible: () => true,
    reduce: (state, { shift }) => ({ ...state, clockShift: shift }),
  },
} satisfies Steps;
