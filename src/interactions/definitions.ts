/** Every interaction's logic, rules, schema and check, for `engine.js` and the tools. One line each. */
import type { CheckItem } from '../bank/check-meaning.js';
import type { Interactions } from '../bank/parse-bank.js';
import type { ItemSchema } from '../bank/schema.js';
import type { InteractionDefinition, Scorer } from '../engine/interaction-definition.js';
import { check as checkCategorize } from './categorize/check.js';
import { categorizeDefinition } from './categorize/definition.js';
import { schema as categorizeSchema } from './categorize/schema.js';
import { scorer as categorizeScorer } from './categorize/score.js';
import { check as checkChoice } from './choice/check.js';
import { choiceDefinition } from './choice/definition.js';
import { schema as choiceSchema } from './choice/schema.js';
import { scorer as choiceScorer } from './choice/score.js';
import { check as checkCloze } from './cloze/check.js';
import { clozeDefinition } from './cloze/definition.js';
import { schema as clozeSchema } from './cloze/schema.js';
import { scorer as clozeScorer } from './cloze/score.js';
import { check as checkMatch } from './match/check.js';
import { matchDefinition } from './match/definition.js';
import { schema as matchSchema } from './match/schema.js';
import { scorer as matchScorer } from './match/score.js';
import { check as checkMatrix } from './matrix/check.js';
import { matrixDefinition } from './matrix/definition.js';
import { schema as matrixSchema } from './matrix/schema.js';
import { scorer as matrixScorer } from './matrix/score.js';
import { check as checkExtendedText } from './extended-text/check.js';
import { extendedTextDefinition } from './extended-text/definition.js';
import { schema as extendedTextSchema } from './extended-text/schema.js';
import { scorer as extendedTextScorer } from './extended-text/score.js';
import { check as checkFindEvidence } from './find-evidence/check.js';
import { findEvidenceDefinition } from './find-evidence/definition.js';
import { schema as findEvidenceSchema } from './find-evidence/schema.js';
import { scorer as findEvidenceScorer } from './find-evidence/score.js';
import { check as checkHotspot } from './hotspot/check.js';
import { hotspotDefinition } from './hotspot/definition.js';
import { schema as hotspotSchema } from './hotspot/schema.js';
import { scorer as hotspotScorer } from './hotspot/score.js';
import { check as checkHottext } from './hottext/check.js';
import { hottextDefinition } from './hottext/definition.js';
import { schema as hottextSchema } from './hottext/schema.js';
import { scorer as hottextScorer } from './hottext/score.js';
import { check as checkOrder } from './order/check.js';
import { orderDefinition } from './order/definition.js';
import { schema as orderSchema } from './order/schema.js';
import { scorer as orderScorer } from './order/score.js';
import { check as checkNumeric } from './numeric/check.js';
import { numericDefinition } from './numeric/definition.js';
import { schema as numericSchema } from './numeric/schema.js';
import { scorer as numericScorer } from './numeric/score.js';
import { check as checkTextEntry } from './text-entry/check.js';
import { textEntryDefinition } from './text-entry/definition.js';
import { schema as textEntrySchema } from './text-entry/schema.js';
import { scorer as textEntryScorer } from './text-entry/score.js';
import { trueFalseDefinition } from './true-false/definition.js';
import { schema as trueFalseSchema } from './true-false/schema.js';
import { scorer as trueFalseScorer } from './true-false/score.js';

/** Each is typed for its own item; whoever goes through the list hands each only its own. */
interface Entry {
  readonly definition: unknown;
  readonly scorer: unknown;
  readonly schema: unknown;
  /** What its schema can't see. */
  readonly check?: unknown;
}

const entries: readonly Entry[] = [
  { definition: choiceDefinition, scorer: choiceScorer, schema: choiceSchema, check: checkChoice },
  { definition: orderDefinition, scorer: orderScorer, schema: orderSchema, check: checkOrder },
  { definition: trueFalseDefinition, scorer: trueFalseScorer, schema: trueFalseSchema },
  { definition: matchDefinition, scorer: matchScorer, schema: matchSchema, check: checkMatch },
  { definition: categorizeDefinition, scorer: categorizeScorer, schema: categorizeSchema, check: checkCategorize },
  { definition: matrixDefinition, scorer: matrixScorer, schema: matrixSchema, check: checkMatrix },
  { definition: clozeDefinition, scorer: clozeScorer, schema: clozeSchema, check: checkCloze },
  { definition: hottextDefinition, scorer: hottextScorer, schema: hottextSchema, check: checkHottext },
  {
    definition: findEvidenceDefinition,
    scorer: findEvidenceScorer,
    schema: findEvidenceSchema,
    check: checkFindEvidence,
  },
  { definition: hotspotDefinition, scorer: hotspotScorer, schema: hotspotSchema, check: checkHotspot },
  {
    definition: extendedTextDefinition,
    scorer: extendedTextScorer,
    schema: extendedTextSchema,
    check: checkExtendedText,
  },
  { definition: textEntryDefinition, scorer: textEntryScorer, schema: textEntrySchema, check: checkTextEntry },
  { definition: numericDefinition, scorer: numericScorer, schema: numericSchema, check: checkNumeric },
];

const typed = entries as readonly {
  definition: InteractionDefinition;
  scorer: Scorer;
  schema: ItemSchema;
  check?: CheckItem;
}[];

export const scorers: ReadonlyMap<string, Scorer> = new Map(
  typed.map(({ definition, scorer }) => [definition.type, scorer]),
);

/** What `parseBank` has to know. */
export const interactions: Interactions = {
  definitions: new Map(typed.map(({ definition }) => [definition.type, definition])),
  itemSchemas: typed.map(({ schema }) => schema),
  checks: new Map(typed.flatMap(({ definition, check }) => (check ? [[definition.type, check] as const] : []))),
};
