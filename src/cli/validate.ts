import { parseBank } from '../interactions/parse.js';
import { checkFiles, checkOptions } from './check-files.js';
import type { Verb } from './verb.js';

export const validate: Verb = {
  takes: 'FILE…',
  summary: 'tells every slip of a bank: where it is, what is wrong, how to mend it',
  more: 'Exit code: 0 right, 1 errors (with --strict: or warnings), 2 a wrong call, or no such file.',
  options: checkOptions,
  run: (console, files, values) =>
    checkFiles(console, files, values, ({ text }) => {
      const { problems } = parseBank(text);
      // That no item is left is no fault of its own where each of them is told.
      const isTold = problems.some(({ effect }) => effect === 'item');
      return problems.filter(({ code }) => code !== 'items-none' || !isTold);
    }),
};
