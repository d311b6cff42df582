/**
 * The public events of `<recog-quiz>`: they bubble and are composed; what they carry is frozen plain data. Those of an
 * attempt and of the end are in `attempt-events.ts`, which loads with the first answer.
 */
import type { ResponseValue } from './engine/interaction-definition.js';
import type { Problem } from './engine/problem.js';

const deepFreeze = <T>(value: T): T => {
  if (value && typeof value === 'object') Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
};

/** A copy that nobody can change: the quiz's own data stays its own. */
export const snapshot = <T>(value: T): T => deepFreeze(structuredClone(value));

/** What is an event's own. */
export type Fields<E extends Event> = Omit<E, keyof Event | 'answer' | 'respondWith'>;

export abstract class RecogEvent extends Event {
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
    'recog-error': RecogErrorEvent;
  }
}
