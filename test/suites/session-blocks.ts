/** Random sessions in blocks, each with a digest of what was drawn and of what came of it: `test/fixtures/sessions.json`. */
import * as fc from 'fast-check';
import { digest } from './digest.js';
import { check, drawnSession, type Played } from './random-sessions.js';

export const BLOCK = 100;
export const BLOCKS = 100;

export interface BlockDigest {
  readonly drawn: string;
  readonly played: string;
}

/** @throws with the smallest session that fast-check finds to fail, where one does */
export const playBlock = (block: number): { readonly digest: BlockDigest; readonly played: readonly Played[] } => {
  const [drawn, played]: [string[], (Played | undefined)[]] = [[], []];
  const property = fc.property(drawnSession, (session) => {
    drawn.push(JSON.stringify(session));
    played.push(check(session));
  });
  fc.assert(property, { seed: block, numRuns: BLOCK });
  const all = played.filter((one) => one !== undefined);
  return {
    digest: { drawn: digest(drawn.join('\n')), played: digest(all.map(({ text }) => text).join('\n')) },
    played: all,
  };
};
