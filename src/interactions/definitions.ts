/** Every interaction's logic, rules, schema and check, for `engine.js` and the tools. One line each. */
import type { CheckItem } from '../bank/check-meaning.js';
import type { Interactions } from '../bank/parse-bank.js';
import type { ItemSchema } from '../bank/schema.js';
import type { InteractionDefinition, Scorer } from '../engine/interaction-definition.js';
import { check as checkChoice } from './choice/check.js';
import { choiceDefinition } from './choice/definition.js';
import { schema as choiceSchema } from './choice/schema.js';
import { scorer as choiceScorer } from './choice/score.js';
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
  { definition: trueFalseDefinition, scorer: trueFalseScorer, schema: trueFalseSchema },
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
