/** From an address, a text or an object to everything that a quiz needs: its bank, its interactions, its problems. */
import { fetchText } from '../bank/fetch-text.js';
import { LIMITS, readBank } from '../bank/read-bank.js';
import type { InteractionDefinition } from '../engine/interaction-definition.js';
import type { AuthoredSettings, Bank } from '../engine/item.js';
import type { Problem } from '../engine/problem.js';
import { loadInteractions, type Interaction } from '../interactions/elements.js';
import type { mediaTemplate } from '../rich-text/media.js';
import type { timingFor } from './timing.js';

/** An address, or the bank itself as text or object. */
export type BankSource = { readonly url: string } | { readonly input: unknown };

export interface LoadedQuiz {
  /** Absent where nothing can be shown. */
  bank?: Bank | undefined;
  readonly problems: readonly Problem[];
  /** Those that the bank names; a session that goes on may add others. */
  readonly interactions: Map<string, Interaction>;
  readonly definitions: Map<string, InteractionDefinition>;
  /** The page's, which count in place of the bank's. */
  readonly settings: AuthoredSettings;
  /** Draws media; loaded where the bank, or a session that goes on, has some. */
  media?: typeof mediaTemplate | undefined;
  /** Where there may be a time limit. */
  readonly timing?: typeof timingFor | undefined;
  /** It may work another time: the network failed, not the bank. */
  readonly retry?: boolean;
}

/** The types that a bank names, before it is read: what its interactions need is loaded first. */
const TYPES = /"type"\s*:\s*"([\w-]+)"/g;

/** The JSON of a bank that may be right: its text, and what that says; neither where it can't be. */
const readJson = (input: unknown): readonly [text: string, raw?: unknown] => {
  try {
    const text = typeof input === 'string' ? input : JSON.stringify(input);
    return [text, text.length > LIMITS.characters ? undefined : JSON.parse(text)];
  } catch {
    return ['']; // Not JSON, or what JSON can't express.
  }
};

/** @param settings the page's, which count in place of the bank's */
export const loadQuiz = async (source: BankSource, settings: AuthoredSettings): Promise<LoadedQuiz> => {
  try {
    const input = 'url' in source ? await fetchText(source.url) : source.input;
    const [text, raw] = readJson(input);
    const interactions = await loadInteractions([...text.matchAll(TYPES)].map(([, type]) => type!));
    const definitions = new Map([...interactions].map(([type, { definition }]) => [type, definition]));
    const bank = readBank(raw, definitions, settings);
    return {
      ...(bank
        ? { bank, problems: [] }
        : await (await import('./read-otherwise.js')).readOtherwise(input, raw, definitions, settings)),
      interactions,
      definitions,
      settings,
      media: text.includes('"media"') ? (await import('../rich-text/media.js')).mediaTemplate : undefined,
      timing: settings.timeLimit || text.includes('"timeLimit"') ? (await import('./timing.js')).timingFor : undefined,
    };
  } catch (error) {
    const { url = 'The quiz' } = source as { url?: string };
    const message = `${url} could not be loaded: ${(error as Error).message}.`;
    return {
      problems: [{ path: '', severity: 'error', effect: 'bank', code: 'network', message }],
      interactions: new Map(),
      definitions: new Map(),
      settings,
      retry: true,
    };
  }
};
