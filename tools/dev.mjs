import { readFileSync, watch as watchFolder } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { watch } from 'rollup';
import configs from '../rollup.config.mjs';
import { demoAtRoot, openBrowser, startServer } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const pages = new Set();
const reload = () => pages.forEach((page) => page.write('data: now\n\n'));
const SCRIPT = `new EventSource('/dev-reload').onmessage = () => location.reload();`;

/** The pages of demo/ get one more script as they are served; the script keeps an answer open and waits for a word. */
function answer(request, response, url) {
  if (demoAtRoot(request, response, url)) return true;
  if (url.pathname === '/dev-reload') {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' }).write(':\n\n');
    pages.add(response);
    response.on('close', () => pages.delete(response));
    return true;
  }
  if (url.pathname === '/dev-reload.js') {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(SCRIPT);
    return true;
  }
  if (!/^\/demo\/[\w-]+\.html$/.test(url.pathname)) return false;
  let html;
  try {
    html = readFileSync(root + url.pathname.slice(1), 'utf8');
  } catch {
    return false;
  }
  const tag = '<script type="module" src="/dev-reload.js"></script>';
  const end = html.lastIndexOf('</body>');
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(end < 0 ? html + tag : html.slice(0, end) + tag + html.slice(end));
  return true;
}

const { url } = await startServer({ port: Number(process.env.PORT ?? 8000), answer });
let opened = false;
const [embed] = configs({ watch: true });
watch(embed).on('event', (event) => {
  if (event.code === 'ERROR') console.error(`\n${event.error.message}\n`); // told, and watched on
  if (event.code === 'BUNDLE_END') {
    console.log(`built in ${event.duration} ms: ${url}/demo/article.html`);
    reload();
    if (!opened) openBrowser(url);
    opened = true;
  }
  event.result?.close();
});
for (const folder of ['demo', 'questions']) watchFolder(folder, { recursive: true }, reload);
