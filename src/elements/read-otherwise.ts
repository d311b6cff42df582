/** A bank that the quick way of plain ones refuses. Its items have second parts; or it is not right. */
import { readSecondParts } from '../bank/second-parts.js';
import type { Definitions } from '../engine/interaction-definition.js';
import type { AuthoredSettings, Bank } from '../engine/item.js';
import type { Problem } from '../engine/problem.js';

/**
 * @param input as it was given
 * @param raw what its JSON says
 */
export const readOtherwise = async (
  input: unknown,
  raw: unknown,
  definitions: Definitions,
  settings: AuthoredSettings,
): Promise<{ readonly bank?: Bank; readonly problems: readonly Problem[] }> => {
  const bank = readSecondParts(raw, definitions, settings);
  // What is not right takes the slow way, which has words and places for every fault.
  return bank ? { bank, problems: [] } : (await import('../interactions/parse.js')).parseBank(input, settings);
};
