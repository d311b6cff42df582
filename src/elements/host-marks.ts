/** What may be told of an item that the page scored: nothing in the bank is taken for its key. Loaded where a page does. */
import type { ResponseValue, TellOptions, Verdict, View } from '../engine/interaction-definition.js';
import { parse, sum } from '../engine/fraction.js';
import type { Item } from '../engine/item.js';
import type { Outcome } from '../engine/outcome.js';
import type { Attempt, ItemState } from '../engine/session.js';
import type { SessionItem } from '../engine/session-store.js';
import { isRecord } from '../engine/shape.js';
import { scorerOf } from '../interactions/scorers.js';

/** The item with its key, as the page gave it with the outcome; undefined where it gave none that fits the answer. */
export const keyedItem = (
  { item, definition }: SessionItem,
  order: ItemState['order'],
  { outcome, response }: Attempt,
): Item | undefined => {
  const given = outcome.item;
  if (!isRecord(given) || given.id !== item.id || !definition.shape(given)) return undefined;
  const keyed = definition.parse(given as Item);
  const ids = keyed && definition.arrangement(keyed).lists.flatMap((list) => list.map(({ id }) => id));
  const isSame = ids?.length === order.length && ids.every((id) => order.includes(id));
  return isSame && (response === null || definition.read(keyed!, response) !== undefined) ? keyed : undefined;
};

const VERDICTS: Readonly<Record<string, Verdict>> = {
  correct: 'correct',
  'partially-correct': 'partly',
  incorrect: 'incorrect',
};

/** Of parts by the receipt; without it they are right where all is, else nobody knows which. */
const verdictOf =
  ({ correctness, receipt }: Outcome, response: ResponseValue | null): TellOptions<never>['verdict'] =>
  (part) => {
    const whole = VERDICTS[correctness];
    if (!whole || part === null || typeof response === 'string') return whole;
    const terms = receipt.filter((term) => term.part === part);
    if (!terms.length) return whole === 'correct' ? whole : undefined;
    return sum(terms.map(({ delta }) => parse(delta))).n > 0n ? 'correct' : 'incorrect';
  };

/** What an element is given to draw. @param attempt undefined: it was never scored */
export const tellHosted = (
  version: SessionItem,
  options: TellOptions<ResponseValue>,
  attempt: Attempt | undefined,
): View => {
  const keyed = attempt && keyedItem(version, options.order, attempt);
  const item = keyed ?? version.item;
  const verdict = keyed ? undefined : attempt ? verdictOf(attempt.outcome, attempt.response) : () => undefined;
  return scorerOf(item.type).tell(version.definition.present(item, options), item, { ...options, verdict });
};

/** What stays of the parts of a response that is tried again: all that the page didn't call wrong. */
export const retainHosted = ({ outcome, response }: Attempt): ResponseValue => {
  const verdict = verdictOf(outcome, response)!;
  return Object.fromEntries(
    Object.entries(response as Readonly<Record<string, string>>).filter(([part]) => verdict(part) !== 'incorrect'),
  );
};
