/** `recog-quiz`: classes, events and types; registers nothing. */
export { RecogItem } from './elements/recog-item.js';
export { RecogQuiz } from './elements/recog-quiz.js';
export * from './attempt-events.js';
export {
  RecogErrorEvent,
  RecogItemChangeEvent,
  RecogReadyEvent,
  RecogResponseChangeEvent,
  type BankSummary,
} from './events.js';
export type { SessionState, ItemState, Attempt } from './engine/session.js';
export type { SessionOutcome } from './engine/session-outcome.js';
export type { Outcome, Term, Correctness } from './engine/outcome.js';
export type { Problem } from './engine/problem.js';
export type { ResponseValue } from './engine/interaction-definition.js';
