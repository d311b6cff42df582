import { writeFileSync } from 'node:fs';
import { replay, SESSIONS } from '../suites/replay.js';

// UPDATE=1 node test/run.mjs --only node --files replay-update
// A changed digest means that saved sessions of learners come out otherwise: that has to be meant.
if (process.env['UPDATE'])
  describe('test/fixtures/replay.json', () => {
    it('is written anew', () => {
      const digests = replay(0, SESSIONS).map((digest) => JSON.stringify(digest));
      writeFileSync(new URL('../fixtures/replay.json', import.meta.url), `[\n${digests.join(',\n')}\n]\n`);
    });
  });
