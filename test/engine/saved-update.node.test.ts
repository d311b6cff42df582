import { readFileSync, writeFileSync } from 'node:fs';
import { FILES, makeSaved, stateOf, type SavedFile } from '../suites/saved.js';

// UPDATE=1 node test/run.mjs --only node --files saved-update
// Writes today's sessions and the states of all of them anew; what earlier versions saved, and its outcomes, stay.
if (process.env['UPDATE'])
  describe('test/fixtures/saved-*.json', () => {
    for (const file of FILES)
      it(`${file} is written anew`, () => {
        const url = new URL(`../fixtures/${file}`, import.meta.url);
        const { bank, sessions } =
          file === FILES.at(-1) ? makeSaved() : (JSON.parse(readFileSync(url, 'utf8')) as SavedFile);
        const anew = Object.entries(sessions).map(([name, session]) => [
          name,
          { ...session, state: stateOf(bank, session.saved) },
        ]);
        writeFileSync(url, `${JSON.stringify({ bank, sessions: Object.fromEntries(anew) as object }, null, 1)}\n`);
      });
  });
