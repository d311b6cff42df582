/** The public events of an attempt, and of the end. */
import type { ResponseValue } from './engine/interaction-definition.js';
import type { Outcome } from './engine/outcome.js';
import type { ItemResult, SessionOutcome } from './engine/session-outcome.js';
import { RecogEvent, type Fields } from './events.js';

/** An attempt is about to be scored: `preventDefault()` blocks it, `respondWith()` scores it elsewhere. */
export class RecogAttemptRequestEvent extends RecogEvent {
  declare readonly itemId: string;
  declare readonly response: ResponseValue;
  /** From 1. */
  declare readonly attempt: number;

  #answer: Promise<Outcome> | undefined;

  constructor(fields: Fields<RecogAttemptRequestEvent>) {
    super('recog-attempt-request', fields, true);
  }

  /** @param outcome a promise of it; rejected, or silent for 10 s, there is no attempt, and the learner is told */
  respondWith(outcome: Promise<Outcome>): void {
    this.#answer = outcome;
  }

  /** What the page gave, if it did. */
  get answer(): Promise<Outcome> | undefined {
    return this.#answer;
  }
}

/** An attempt was scored and saved. */
export class RecogAttemptEvent extends RecogEvent {
  declare readonly itemId: string;
  /** null: the learner doesn't know. */
  declare readonly response: ResponseValue | null;
  declare readonly dontKnow: boolean;
  declare readonly certainty: 'low' | 'middle' | 'high' | null;
  /** From 1. */
  declare readonly attempt: number;
  declare readonly outcome: Outcome;
  /** Milliseconds since the item was shown. */
  declare readonly duration: number;
  /** How many were opened. */
  declare readonly hints: number;

  constructor(fields: Fields<RecogAttemptEvent>) {
    super('recog-attempt', fields);
  }
}

/** The session is over, by the learner or the clock. */
export class RecogSessionEndEvent extends RecogEvent {
  declare readonly outcome: SessionOutcome;
  declare readonly items: readonly ItemResult[];
  /** Milliseconds since the session began. */
  declare readonly duration: number;

  constructor(fields: Fields<RecogSessionEndEvent>) {
    super('recog-session-end', fields);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'recog-attempt-request': RecogAttemptRequestEvent;
    'recog-attempt': RecogAttemptEvent;
    'recog-session-end': RecogSessionEndEvent;
  }
}
