import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The file that a URL's path names; undefined where it leads out of the folder or to a hidden file. */
function fileOf(root, pathname) {
  let path;
  try {
    path = normalize(join(root, decodeURIComponent(pathname)));
  } catch {
    return undefined;
  }
  const inside = path.startsWith(root.endsWith(sep) ? root : root + sep);
  return inside && !path.includes(`${sep}.`) && !path.includes('\0') ? path : undefined;
}

function listen(server, port, triesLeft) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE' || triesLeft === 0) reject(error);
      else resolve(listen(server, port + 1, triesLeft - 1));
    });
    server.listen(port, 'localhost', () => resolve(server.address().port));
  });
}

/**
 * Serves a folder as a plain static host would. `answer(request, response, url)` may take a request over by returning
 * true; `headers(url)` adds to the answer's headers (a test's content security policy). Port 0 is any free one; another
 * port that is taken gives way to the next free one.
 */
export async function startServer({ root = ROOT, port = 0, headers = () => ({}), answer = () => false } = {}) {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    if (answer(request, response, url)) return;
    let path = fileOf(root, url.pathname);
    let info = path && (await stat(path).catch(() => undefined));
    if (info?.isDirectory()) {
      path = join(path, 'index.html');
      info = await stat(path).catch(() => undefined);
    }
    if (!info?.isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain', ...headers(url) }).end(`Not found: ${url.pathname}\n`);
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-length': info.size,
      'cache-control': 'no-cache',
      ...headers(url),
    });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(path)
        .on('error', () => response.destroy())
        .pipe(response);
  });
  const bound = await listen(server, port, port === 0 ? 0 : 100);
  return {
    url: `http://localhost:${bound}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** `/` is the demo. */
export function demoAtRoot(request, response, url) {
  if (url.pathname !== '/') return false;
  response.writeHead(302, { location: '/demo/article.html' }).end();
  return true;
}

/** Opens the page where somebody sits in front of the machine. */
export function openBrowser(url) {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  const desktop = process.platform === 'darwin' || process.platform === 'win32' || DISPLAY || WAYLAND_DISPLAY;
  if (CI || !process.stdout.isTTY || !desktop) return;
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? ['xdg-open'];
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined) // the address stands on the screen
    .unref();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await startServer({ port: Number(process.env.PORT ?? 8000), answer: demoAtRoot });
  console.log(`\n  The article with its quiz: ${url}/demo/article.html\n  Stop with Ctrl+C.\n`);
  openBrowser(url);
}
