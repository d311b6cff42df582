/** What may be told of an item: by its key; or, where the page scores, by what it said. */
import type { ResponseValue, TellOptions, View } from '../engine/interaction-definition.js';
import type { Item } from '../engine/item.js';
import { lastAttempt, type Attempt, type ItemState } from '../engine/session.js';
import type { SessionItem } from '../engine/session-store.js';
import { isRecord } from '../engine/shape.js';
import { loadScorers, scorerOf } from '../interactions/scorers.js';
import type * as HostMarks from './host-marks.js';
import type { LoadedQuiz } from './load-quiz.js';

let host: typeof HostMarks | undefined;

/** What marks of a quiz take: the rules of its interactions; where the page scores, how its word is shown. */
export const loadRules = async ({ interactions, bank, settings }: LoadedQuiz): Promise<void> => {
  const { scorer } = { ...bank?.settings, ...settings };
  const loading = scorer === 'host' ? import('./host-marks.js') : undefined;
  await loadScorers(interactions);
  host ??= await loading;
};

const isHosted = ({ context }: SessionItem): boolean => context.scorer === 'host';

/** @returns what an element is given to draw, with what `reveal` allows */
export const tellItem = (
  version: SessionItem,
  options: TellOptions<ResponseValue>,
  attempt: Attempt | undefined,
): View => {
  const { item, definition } = version;
  if (isHosted(version) && host) return host.tellHosted(version, options, attempt);
  const view = definition.present(item, options);
  return isHosted(version) ? view : scorerOf(item.type).tell(view, item, options);
};

/** The item that its verdict goes by; `isKnown`: with its key. */
export const toldItem = (
  version: SessionItem,
  state: ItemState,
): { readonly item: Item; readonly isKnown: boolean } => {
  const keyed = isHosted(version) ? host?.keyedItem(version, state.order, lastAttempt(state)!) : version.item;
  return { item: keyed ?? version.item, isKnown: !!keyed };
};

/** What stays of a response that is tried again. */
export const retained = (version: SessionItem, state: ItemState): ResponseValue | null => {
  const { item, context } = version;
  const { response } = state;
  const { retain } = scorerOf(item.type);
  if (!retain || !isRecord(response)) return response;
  return isHosted(version) ? (host?.retainHosted(lastAttempt(state)!) ?? response) : retain(item, response, context);
};
