import { parseBank } from '../interactions/parse.js';
import { checkFiles, checkOptions } from './check-files.js';
import { ownFaults } from './report.js';
import type { Verb } from './verb.js';

export const validate: Verb = {
  takes: 'FILE…',
  summary: 'tells every slip of a bank: where it is, what is wrong, how to mend it',
  more: 'Exit code: 0 right, 1 errors (with --strict: or warnings), 2 a wrong call, or no such file.',
  options: checkOptions,
  run: (console, files, values) =>
    checkFiles(console, files, values, ({ text }) => ownFaults(parseBank(text).problems)),
};
