/** What submitting, hints and the end do to a session. The embed loads this with the first answer. */
import { nanoid } from 'nanoid';
import { bestOf } from './best.js';
import { toNumber, multiply, ZERO } from './fraction.js';
import { itemResult, withheld } from './item-result.js';
import { pointsOf, type Outcome } from './outcome.js';
import {
  changeItem,
  isClosed,
  type Attempt,
  type ItemState,
  type SessionAction,
  type SessionEvent,
  type SessionState,
  type Step,
  type StepTools,
  type Steps,
} from './session.js';
import type { Recorded, ScoreItem, SessionItem } from './session-store.js';
import type { Settings } from './settings.js';
import { term } from './term.js';

type ItemOf = (id: string) => SessionItem;

/** Is there something to be marked? An emptied field, or a number that can't be read, is no attempt. */
export const isSubmittable = (
  { response, dontKnow }: ItemState,
  { item, definition, context }: SessionItem,
): boolean => {
  if (response === null) return !!dontKnow;
  const read = definition.read(item, response);
  // What has the wrong shape is marked as such; too few choices are choices all the same.
  return read === undefined || Array.isArray(read) || definition.isComplete(item, read, context);
};

/** 0 points, and never a penalty. */
const notKnown = ({ item, definition, context }: SessionItem): Outcome => {
  const best = bestOf(item, definition, context);
  const isUnscored = best.n <= 0n;
  return {
    score: 0,
    maxScore: isUnscored ? 0 : toNumber(multiply(pointsOf(item), best)),
    fraction: 0,
    correctness: isUnscored ? 'unscored' : 'incorrect',
    receipt: isUnscored ? [] : [term(null, 'dont-know', ZERO)],
    feedback: [],
  };
};

/** What the item's response earns as it stands. */
export const earnedBy = (
  { response, dontKnow }: Pick<ItemState, 'response' | 'dontKnow'>,
  version: SessionItem,
  score: ScoreItem,
): Outcome => (dontKnow ? notKnown(version) : score(version.item, response, version.context));

/** With feedback at the end there is one attempt: nothing told what might be done better. */
const allowed = ({ feedback, attempts }: Settings): number =>
  feedback !== 'immediate' ? 1 : attempts === 'unlimited' ? Infinity : attempts;

/** What can't be right is so once it was answered. */
const isRight = ({ result }: ItemState) => result?.correctness === 'correct' || result?.correctness === 'unscored';

const isSettled = ({ outcome, dontKnow }: Attempt) =>
  dontKnow ?? (outcome.correctness === 'correct' || outcome.correctness === 'unscored');

/** What the item at a place counts now: a second part that depends on the first nothing, as long as that isn't right. */
const count = (items: readonly ItemState[], at: number, settings: Settings, itemOf: ItemOf): ItemState => {
  const item = items[at]!;
  const version = itemOf(item.id);
  const result = itemResult(version, item.attempts, item.hints, settings);
  if (!result) return item;
  const { first, dependent } = version.item;
  // One whose first part the session lost counts by itself.
  const before = items[at - 1];
  const isHeld = first !== undefined && dependent !== false && before?.id === first && !isRight(before);
  return { ...item, result: isHeld ? withheld(result) : result };
};

/** What the item counts now, and a second part behind it. */
const recount = (state: SessionState, itemId: string, itemOf: ItemOf): SessionState => {
  const at = state.items.findIndex(({ id }) => id === itemId);
  const items = [...state.items];
  for (const place of [at, at + 1]) if (items[place]) items[place] = count(items, place, state.settings, itemOf);
  return { ...state, items };
};

const attempt: Step<'attempt'> = {
  isPossible: (_, __, item) => !!item && !item.told && (item.response !== null || !!item.dontKnow),
  reduce: (state, { itemId, id, at, outcome, certainty }, itemOf) => {
    const since = itemId === state.current ? state.shownAt : state.startedAt;
    const submitted = changeItem(state, itemId, (item) => {
      const { response, dontKnow: isUnknown } = item;
      const made: Attempt = {
        ...{ id, at, outcome, response, duration: Math.max(0, at - since) },
        ...(certainty && { certainty }),
        ...(isUnknown && { dontKnow: isUnknown }),
      };
      return { ...item, attempts: [...item.attempts, made] };
    });
    return changeItem(recount(submitted, itemId, itemOf), itemId, (item) => {
      // A correction may have made an earlier one right.
      const isLast = item.attempts.some(isSettled) || item.attempts.length >= allowed(state.settings);
      return isLast ? { ...item, closed: true } : { ...item, told: true };
    });
  },
  run({ type, itemId, outcome, ...action }, { now, state, itemOf, score, isKept, record: write }) {
    const itemState = state.items.find(({ id }) => id === itemId)!;
    const version = itemOf(itemId);
    if (!isSubmittable(itemState, version)) return [];
    const { hash, dontKnow: isUnknown } = itemState;
    const certainty = action.certainty ?? itemState.certainty;
    const { item, context } = version;
    // Where the page scores, only it knows what this earns.
    if (!outcome && !isUnknown && context.scorer === 'host') return [];
    // Nobody marks what a learner doesn't know.
    const earned = (isUnknown ? undefined : outcome) ?? earnedBy(itemState, version, score!);
    return [
      write({
        ...{ type, id: nanoid(), itemId, at: now(), hash, outcome: earned },
        ...(certainty && state.settings.certainty && !isUnknown && { certainty }),
        ...(!isKept(hash) && { item }),
      }),
    ];
  },
};

type OwnType = 'dont-know' | 'hint' | 'give-up' | 'certainty';

/** Recorded with the version of the item that it is about. */
const record = (
  action: Extract<SessionAction, { readonly type: OwnType }>,
  { now, state, record: write }: StepTools,
): Recorded => {
  const { hash } = state.items.find(({ id }) => id === action.itemId)!;
  return write({ ...action, hash, at: now() });
};

const own = <T extends OwnType>(
  isPossible: Step<T>['isPossible'],
  edit: (item: ItemState, event: SessionEvent & { readonly type: T }) => ItemState,
): Step<T> => ({
  isPossible,
  reduce: (state, event) => changeItem(state, event.itemId, (item) => edit(item, event)),
  run: (action, tools) => [record(action, tools)],
});

const dontKnow = own<'dont-know'>(
  ({ settings }, _, item) => !!settings.dontKnow && !!item && !item.dontKnow,
  ({ told: _told, ...item }) => ({ ...item, response: null, dontKnow: true }),
);

const hint = own<'hint'>(
  (_, { itemId }, item, itemOf) => !!item && item.hints < (itemOf(itemId).item.hints?.length ?? 0),
  (item) => ({ ...item, hints: item.hints + 1 }),
);

/** Of an item that takes an attempt; nothing of another. */
export const submit = (itemId: string, tools: StepTools): readonly Recorded[] => {
  const item = tools.state.items.find(({ id }) => id === itemId)!;
  const action = { type: 'attempt', itemId } as const;
  return !isClosed(item) && attempt.isPossible(tools.state, action, item, tools.itemOf)
    ? attempt.run!(action, tools)
    : [];
};

/** The store's clock, stopped when time was over: who looked later saw nothing of that. */
export const until = (dueAt = Infinity, { now, ...tools }: StepTools): StepTools => ({
  ...tools,
  now: () => Math.min(now(), dueAt),
});

export const submitSteps = {
  attempt,
  'dont-know': {
    ...dontKnow,
    run: (action, tools) => [
      record(action, tools),
      ...(tools.state.settings.feedback === 'immediate'
        ? tools.dispatch({ type: 'attempt', itemId: action.itemId })
        : []),
    ],
  },
  certainty: own(
    ({ settings }, { certainty }, item) => !!settings.certainty && !!item && item.certainty !== certainty,
    (item, { certainty }) => ({ ...item, certainty }),
  ),
  hint: {
    ...hint,
    reduce: (state, event, itemOf) => recount(hint.reduce(state, event, itemOf), event.itemId, itemOf),
  },
  'give-up': own(
    (_, __, item) => !!item?.attempts.length,
    ({ told: _told, ...item }) => ({ ...item, closed: true }),
  ),
  finish: {
    isPossible: (state, { dueAt = state.dueAt }) => dueAt === state.dueAt,
    reduce: (state, { at, reason }) => ({ ...state, finished: true, finishedAt: at, reason }),
    run({ isAlone, ...action }, tools) {
      const { state } = tools;
      const own = until(action.reason === 'time' ? state.dueAt : undefined, tools);
      // What was not submitted yet is submitted first.
      const submitted = isAlone ? [] : state.items.flatMap(({ id }) => submit(id, own));
      return [...submitted, tools.record({ ...action, at: own.now() })];
    },
  },
} satisfies Steps;
