/** The rules of the interactions that the embed has at hand; the others bring theirs along. */
import type { Scorer } from '../engine/interaction-definition.js';
import { scorer as choice } from './choice/score.js';
import { scorer as trueFalse } from './true-false/score.js';

export const commonScorers = { choice, 'true-false': trueFalse } as unknown as Readonly<Record<string, Scorer>>;
