/** What the page and its worker tell each other. The worker holds a copy of the text, so that typing costs a change. */
import type { Inspection } from './inspect.js';
import type { Insertion } from './insert-item.js';
import type { Completions, Hover } from './schema-at.js';

/** What the worker answers of its text as it stands. */
export interface Questions {
  complete: { readonly ask: { readonly offset: number }; readonly answer: Completions | undefined };
  hover: { readonly ask: { readonly offset: number }; readonly answer: Hover | undefined };
  insert: {
    readonly ask: { readonly type: string; readonly pictures: string };
    readonly answer: Insertion | undefined;
  };
  /** Another text, laid out in lines; undefined where it is no JSON. */
  layOut: { readonly ask: { readonly text: string }; readonly answer: string | undefined };
}

export type Question = {
  [K in keyof Questions]: { readonly kind: K; readonly id: number } & Questions[K]['ask'];
}[keyof Questions];

export type ToWorker =
  | { readonly kind: 'text'; readonly text: string }
  /** As a `ChangeSet` gives itself as JSON. */
  | { readonly kind: 'changes'; readonly changes: unknown }
  | { readonly kind: 'check'; readonly version: number }
  | { readonly kind: 'keep'; readonly name: string }
  | Question;

export type FromWorker =
  | { readonly kind: 'checked'; readonly version: number; readonly inspection: Inspection }
  | { readonly kind: 'kept'; readonly isKept: boolean }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown };
