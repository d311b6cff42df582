/** A session as data for people and spreadsheets: what was asked, what was answered, in words, and what it earned. */
import type { ResponseValue, Scorer } from '../engine/interaction-definition.js';
import type { Bank } from '../engine/item.js';
import type { Term } from '../engine/outcome.js';
import { lastAttempt, type Certainty } from '../engine/session.js';
import type { SessionStore } from '../engine/session-store.js';
import { responseWords } from './response-words.js';
import { bandOf, standingOf, type Standing } from './standing.js';

export interface ItemReport {
  readonly itemId: string;
  /** From 1, in the order of the session. */
  readonly number: number;
  readonly type: string;
  readonly section?: string;
  readonly tags?: readonly string[];
  readonly prompt: string;
  readonly standing: Standing;
  readonly score: number;
  readonly maxScore: number;
  readonly fraction: number;
  readonly attempts: number;
  /** How many were opened. */
  readonly hints: number;
  readonly certainty?: Certainty;
  /** As the session holds it; null: none. */
  readonly response: ResponseValue | null;
  /** The same in words. */
  readonly answer: string | null;
  /** Milliseconds that the last attempt took; null: there is none. */
  readonly duration: number | null;
  /** In words; only where the learner may see it. */
  readonly key?: string;
  /** How the score came about; only where the learner may see it. */
  readonly receipt?: readonly Term[];
  readonly status?: 'corrected' | 'withdrawn';
}

export interface SessionReport {
  readonly bank: { readonly id: string; readonly title: string };
  readonly sessionId: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly score: number;
  readonly maxScore: number;
  readonly fraction: number | null;
  readonly passed: boolean | null;
  readonly band?: { readonly title?: string | undefined; readonly text: string };
  /** A session of what was not right in an earlier one. */
  readonly practice?: true;
  /** Absent where the learner may see the total alone. */
  readonly items?: readonly ItemReport[];
}

const iso = (at: number) => new Date(at).toISOString();

/** @param scorerOf of the types in the bank */
export const sessionReport = (bank: Bank, store: SessionStore, scorerOf: (type: string) => Scorer): SessionReport => {
  const { settings, outcome, items, sessionId, startedAt, finishedAt } = store.getState();
  const { score, maxScore, fraction, passed } = outcome;
  const { review, practice } = settings;
  const band = bandOf(settings, fraction);

  const report = (state: (typeof items)[number], index: number): ItemReport => {
    const result = outcome.items[index]!;
    const { item } = store.itemOf(state.id);
    const scorer = scorerOf(item.type);
    const attempt = lastAttempt(state);
    const response = attempt?.response ?? null;
    const key = review === 'full' && result.maxScore ? scorer.correctResponse(item) : null;
    const section = bank.sections.find((one) => one.items.some(({ id }) => id === item.id))?.title;
    return {
      itemId: item.id,
      number: index + 1,
      type: item.type,
      ...(section !== undefined && { section }),
      ...(item.tags && { tags: item.tags }),
      prompt: item.prompt,
      standing: standingOf(state, result),
      score: result.score,
      maxScore: result.maxScore,
      fraction: result.fraction,
      attempts: result.attempts,
      hints: state.hints,
      ...(attempt?.certainty && { certainty: attempt.certainty }),
      response,
      answer: response === null ? null : responseWords(item, response, scorer),
      duration: attempt?.duration ?? null,
      ...(key !== null && { key: responseWords(item, key, scorer) }),
      ...(review === 'full' && state.result && { receipt: state.result.receipt }),
      ...(item.status && { status: item.status }),
    };
  };

  return {
    bank: { id: bank.id, title: bank.title },
    sessionId,
    startedAt: iso(startedAt),
    finishedAt: finishedAt === undefined ? null : iso(finishedAt),
    ...{ score, maxScore, fraction, passed },
    ...(band && { band: { title: band.title, text: band.text } }),
    ...(practice && { practice }),
    ...(review !== 'none' && { items: items.map(report) }),
  };
};
