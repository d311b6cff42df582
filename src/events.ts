/** The public events of `<recog-quiz>`: they bubble and are composed; what they carry is frozen plain data. */
import type { ResponseValue } from './engine/interaction-definition.js';
import type { Outcome } from './engine/outcome.js';
import type { Problem } from './engine/problem.js';
import type { ItemResult, SessionOutcome } from './engine/session-outcome.js';

const deepFreeze = <T>(value: T): T => {
  if (value && typeof value === 'object') Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
};

/** A copy that nobody can change: the quiz's own data stays its own. */
export const snapshot = <T>(value: T): T => deepFreeze(structuredClone(value));

/** What is an event's own. */
type Fields<E extends Event> = Omit<E, keyof Event | 'answer' | 'respondWith'>;

abstract class RecogEvent extends Event {
  /** @param fields become the event's own */
  constructor(type: string, fields: object, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    Object.assign(this, snapshot(fields));
  }
}

export interface BankSummary {
  readonly id: string;
  readonly title: string;
  /** How many items this session has drawn. */
  readonly items: number;
}

/** The quiz can be answered. */
export class RecogReadyEvent extends RecogEvent {
  declare readonly bank: BankSummary;
  declare readonly problems: readonly Problem[];
  /** It goes on where an earlier visit left it. */
  declare readonly resumed: boolean;

  constructor(fields: Fields<RecogReadyEvent>) {
    super('recog-ready', fields);
  }
}

/** Another item is shown. */
export class RecogItemChangeEvent extends RecogEvent {
  declare readonly itemId: string;
  /** From 0, in the order of the session. */
  declare readonly index: number;

  constructor(fields: Fields<RecogItemChangeEvent>) {
    super('recog-item-change', fields);
  }
}

/** The learner changed the response, before submitting it. */
export class RecogResponseChangeEvent extends RecogEvent {
  declare readonly itemId: string;
  declare readonly response: ResponseValue | null;

  constructor(fields: Fields<RecogResponseChangeEvent>) {
    super('recog-response-change', fields);
  }
}

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
  declare readonly response: ResponseValue;
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

/** The bank, the network or the storage failed. */
export class RecogErrorEvent extends RecogEvent {
  declare readonly problems: readonly Problem[];

  constructor(fields: Fields<RecogErrorEvent>) {
    super('recog-error', fields);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'recog-ready': RecogReadyEvent;
    'recog-item-change': RecogItemChangeEvent;
    'recog-response-change': RecogResponseChangeEvent;
    'recog-attempt-request': RecogAttemptRequestEvent;
    'recog-attempt': RecogAttemptEvent;
    'recog-session-end': RecogSessionEndEvent;
    'recog-error': RecogErrorEvent;
  }
}
