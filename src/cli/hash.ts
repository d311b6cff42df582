import { parseBank } from '../interactions/parse.js';
import { hashOf } from '../lint/source-text.js';
import { writeKeys } from './edit-json.js';
import { expandFiles, readInput, writeBack } from './files.js';
import { readSources } from './read-sources.js';
import { report } from './report.js';
import type { Verb } from './verb.js';

export const hash: Verb = {
  takes: 'FILE…',
  summary: 'writes the hashes of the sources as they are now, once the quotes were looked at again',
  options: {},
  async run(console, files) {
    let code = 0;
    for (const name of await expandFiles(files)) {
      const input = await readInput(name, console);
      const { bank, problems } = parseBank(input.text);
      if (!bank) {
        report(input, problems, { ...console, out: console.err });
        code = 1;
        continue;
      }
      const texts = await readSources(bank, name, new Map(), (id, why) => {
        console.err(`${input.name}: source “${id}” could not be read: ${why}\n`);
        code = 1;
      });
      const keys = Object.entries(texts).flatMap(([id, source]) =>
        source === null ? [] : [{ path: ['sources', id], key: 'hash', value: hashOf(source), at: 'last' as const }],
      );
      await writeBack(name, writeKeys(input.text, keys), console);
    }
    return code;
  },
};
