import { writeFileSync } from 'node:fs';
import { BLOCKS, playBlock } from '../suites/session-blocks.js';

// UPDATE=1 node test/run.mjs --only node --files session-blocks-update
// A changed digest means that saved sessions of learners come out otherwise: that has to be meant.
if (process.env['UPDATE'])
  describe('test/fixtures/sessions.json', () => {
    it('is written anew', function () {
      this.timeout(3_600_000);
      const lines = Array.from({ length: BLOCKS }, (_, block) => JSON.stringify(playBlock(block).digest));
      writeFileSync(new URL('../fixtures/sessions.json', import.meta.url), `[\n${lines.join(',\n')}\n]\n`);
    });
  });
