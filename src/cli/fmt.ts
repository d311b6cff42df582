import { parseBank } from '../interactions/parse.js';
import { expandFiles, readInput, STDIN, writeBack } from './files.js';
import { layOut } from '../starters/layout.js';
import { report } from './report.js';
import type { Verb } from './verb.js';

/** What can't be laid out without a loss: the text isn't JSON, or the second of two keys would vanish. */
const LOSSES = new Set(['bank-not-json', 'bank-empty', 'bank-too-deep', 'bank-too-long', 'key-doubled']);

export const fmt: Verb = {
  takes: 'FILE…',
  summary: 'writes banks in one layout: keys in the order of the format, short things on one line',
  options: {
    check: { type: 'boolean', about: 'write nothing, name what would change; exit code 1 where there is any' },
  },
  async run(console, files, { check }) {
    let code = 0;
    for (const name of await expandFiles(files)) {
      const input = await readInput(name, console);
      const losses = parseBank(input.text).problems.filter((problem) => LOSSES.has(problem.code));
      if (losses.length > 0) {
        report(input, losses, { ...console, out: console.err });
        code = 1;
        continue;
      }
      const text = layOut(JSON.parse(input.text.replace(/^\uFEFF/, '')));
      const isSame = text === input.text;
      if (check && !isSame) {
        console.out(`${input.name}\n`);
        console.err(`${input.name} would be laid out otherwise: recog-quiz fmt ${input.name}\n`);
        code = 1;
      }
      if (!check && (!isSame || name === STDIN)) await writeBack(name, text, console);
    }
    return code;
  },
};
