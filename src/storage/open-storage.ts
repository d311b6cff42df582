import { nanoid } from 'nanoid';
import { openIndexedDb, type IndexedDbStorage } from './indexed-db.js';

/**
 * A browser that doesn't answer within this (ms) is one that blocks storage: nobody waits for it. A busy disk, or a database
 * that recovers from a crash, may well take a second, and who came back then would see none of what is saved.
 */
const PATIENCE = 2500;

/** `late`, where a promise takes longer than {@link PATIENCE}. */
export const inTime = <T, L>(promise: Promise<T>, late: L): Promise<T | L> =>
  Promise.race([promise, new Promise<L>((resolve) => setTimeout(resolve, PATIENCE, late))]);

/** One connection a page, however many quizzes stand on it. */
let shared: Promise<IndexedDbStorage> | undefined;

/** Undefined where the browser blocks storage. */
export const openStorage = async (): Promise<IndexedDbStorage | undefined> => {
  try {
    return await inTime((shared ??= openIndexedDb(nanoid())), undefined);
  } catch {
    shared = undefined;
    return undefined;
  }
};
