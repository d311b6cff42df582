/** The rules of the interactions that this page uses. That of a choice is at hand, the others are loaded. */
import type { Scorer } from '../engine/interaction-definition.js';
import { scorer as choice } from './choice/score.js';
import type { Interaction } from './elements.js';

const known = new Map(Object.entries({ choice } as unknown as Record<string, Scorer>));

/** Of a type that was loaded before. */
export const scorerOf = (type: string): Scorer => known.get(type)!;

export const loadScorers = async (interactions: ReadonlyMap<string, Interaction>): Promise<void> => {
  const missing = [...interactions].filter(([type]) => !known.has(type));
  // One after the other they would take as many round trips.
  await Promise.all(missing.map(async ([type, { scorer }]) => known.set(type, await scorer!())));
};
