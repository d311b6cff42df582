/** The bank in the real element, with live reload: a server that only this machine can reach. */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { byPlace, itemFinder } from '../engine/problem.js';
import { parseAuthored } from '../interactions/parse.js';
import type { Told } from '../preview/told.js';
import { expandFiles, readInput, STDIN, type Input } from './files.js';
import { lintInput } from './lint.js';
import { excerpt, linesOf, sumOf } from './report.js';
import { notFound, serveFile } from './static-files.js';
import { UsageError, type Console, type Verb } from './verb.js';

/** Beside this file, once it is built. */
const DIST = dirname(fileURLToPath(import.meta.url));
/** Editors write a file in several steps: it is read once they rest, for so many ms. */
const REST = 80;
const MOST_PORT = 65_535;

const tellOf = async (input: Input, console: Console): Promise<Told> => {
  const { paths, problems: slips } = parseAuthored(input.text);
  const itemOf = itemFinder(paths);
  const lines = linesOf(input.text);
  const warnings = slips.filter(({ severity }) => severity === 'warning');
  const unchecked: string[] = [];
  const found = await lintInput(input, { err: (text) => unchecked.push(text.trim()) });
  const problems = [...found, ...warnings].sort(byPlace);
  const sum = problems.length > 0 ? sumOf(problems) : 'Nothing wrong, and nothing to advise.';
  console.err(`${input.name}: ${sum}\n`);
  return {
    ...{ file: basename(input.name), sum, unchecked },
    problems: problems.map((problem) => ({
      ...problem,
      excerpt: excerpt(lines, problem).join('\n'),
      itemId: itemOf(problem),
    })),
  };
};

/** It may be gone while an editor saves it, or for good. */
const tell = async (file: string, console: Console): Promise<Told> => {
  try {
    return await tellOf(await readInput(file, console), console);
  } catch (error) {
    const { message } = error as Error;
    console.err(`${message}\n`);
    return { file: basename(file), sum: message, problems: [], unchecked: [] };
  }
};

/** A page elsewhere must not get at the bank by a name that it makes lead here. */
const isOwn = ({ headers }: IncomingMessage, port: number): boolean =>
  [`127.0.0.1:${port}`, `localhost:${port}`].includes(headers.host ?? '');

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((done, failed) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) =>
      failed(
        new UsageError(
          code === 'EADDRINUSE'
            ? `port ${port} is taken: --port 0 takes any free one`
            : `port ${port} can’t be used: ${message}`,
        ),
      ),
    );
    server.listen(port, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });

/** What the system opens an address with; where there is none, the address is printed all the same. */
const openInBrowser = (url: string): void => {
  const [command, args] =
    process.platform === 'win32'
      ? ['cmd', ['/c', 'start', '', url]]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', [url]];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
};

export const preview: Verb = {
  takes: 'FILE',
  summary: 'shows the bank in a browser as learners see it, its problems beside it, anew on every save',
  more: 'Only this machine can reach it. Ctrl-C ends it.',
  options: {
    port: { type: 'string', value: 'N', about: 'the port; default: any free one' },
    open: { type: 'boolean', about: 'opens the page' },
  },
  async run(console, files, { port: asked = '0', open }) {
    const [file, more] = await expandFiles(files);
    if (more !== undefined || file === undefined || file === STDIN) throw new UsageError('one file can be previewed');
    if (!/^\d{1,5}$/.test(String(asked)) || Number(asked) > MOST_PORT)
      throw new UsageError(`--port wants a number up to ${MOST_PORT}, not ${String(asked)}`);
    const folder = dirname(resolve(file));
    const bankPath = `/files/${encodeURIComponent(basename(file))}`;
    const listeners = new Set<ServerResponse>();
    let port = 0;

    const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (!isOwn(request, port) || !['GET', 'HEAD'].includes(request.method ?? '')) return notFound(response);
      if (pathname === '/') return serveFile(DIST, 'preview.html', response);
      if (pathname.startsWith('/dist/')) return serveFile(DIST, pathname.slice('/dist/'.length), response);
      // The bank itself may have any name.
      if (pathname === bankPath)
        return serveFile(folder, bankPath.slice('/files/'.length), response, 'application/json');
      if (pathname.startsWith('/files/')) return serveFile(folder, pathname.slice('/files/'.length), response);
      if (pathname === '/told') {
        const told = await tell(file, console);
        response
          .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
          .end(JSON.stringify(told));
      } else if (pathname === '/changes') {
        response
          .writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
          .write(': here\n\n');
        listeners.add(response);
        response.on('close', () => listeners.delete(response));
      } else notFound(response);
    };
    const server = createServer((request, response) => {
      answer(request, response).catch((error: unknown) => {
        console.err(`${(error as Error).message}\n`);
        response.destroy();
      });
    });
    port = await listen(server, Number(asked));

    let timer: NodeJS.Timeout | undefined;
    // The whole folder: pictures and texts of the bank may change, too.
    const watcher = watch(folder, () => {
      clearTimeout(timer);
      timer = setTimeout(() => listeners.forEach((listener) => listener.write('data: saved\n\n')), REST);
    });
    const url = `http://127.0.0.1:${port}/`;
    console.out(`${file} is shown at ${url} (Ctrl-C ends it)\n`);
    if (open) openInBrowser(url);
    return new Promise<number>((done) => {
      process.once('SIGINT', () => {
        watcher.close();
        clearTimeout(timer);
        server.close(() => done(0));
        server.closeAllConnections();
      });
    });
  },
};
