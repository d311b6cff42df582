/** What is left of each type's own keys in a bank without its keys, for `engine.js`. One line each. */
import type { StripItem } from '../bank/strip-keys.js';
import { strip as stripCategorize } from './categorize/strip.js';
import { strip as stripChoice } from './choice/strip.js';
import { strip as stripCloze } from './cloze/strip.js';
import { strip as stripExtendedText } from './extended-text/strip.js';
import { strip as stripFindEvidence } from './find-evidence/strip.js';
import { strip as stripHotspot } from './hotspot/strip.js';
import { strip as stripHottext } from './hottext/strip.js';
import { strip as stripMatch } from './match/strip.js';
import { strip as stripMatrix } from './matrix/strip.js';
import { strip as stripNumeric } from './numeric/strip.js';
import { strip as stripOrder } from './order/strip.js';

/** Each is typed for its own item; whoever goes through the list hands each only its own. */
const entries: Readonly<Record<string, unknown>> = {
  categorize: stripCategorize,
  choice: stripChoice,
  cloze: stripCloze,
  'extended-text': stripExtendedText,
  'find-evidence': stripFindEvidence,
  hotspot: stripHotspot,
  hottext: stripHottext,
  match: stripMatch,
  matrix: stripMatrix,
  numeric: stripNumeric,
  order: stripOrder,
  // All that they have of their own is their key.
  'text-entry': () => ({}),
  'true-false': () => ({}),
};

export const strips: ReadonlyMap<string, StripItem> = new Map(Object.entries(entries as Record<string, StripItem>));
