#!/usr/bin/env node
/** The command line, as npm installs it. */
import { text } from 'node:stream/consumers';
import { main } from './main.js';

const { stdout, stderr, stdin, env, argv } = process;
const isTerminal = stdout.isTTY;

// Whoever reads may go away: `recog-quiz validate … | head`.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(argv.slice(2), {
  out: (words) => void stdout.write(words),
  err: (words) => void stderr.write(words),
  stdin: () => text(stdin),
  isTerminal,
  // https://no-color.org: any value but the empty one.
  hasColour: isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
});
