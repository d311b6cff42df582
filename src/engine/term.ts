import { format, type Fraction } from './fraction.js';
import type { Term } from './outcome.js';

/** Apart from `outcome.ts`, since receipts are written only once somebody answers. */
export const term = (part: string | null, rule: string, delta: Fraction): Term => ({
  part,
  rule,
  delta: format(delta),
});
