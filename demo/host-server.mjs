// Scores on the server: learners get a bank without its keys, and each answer is marked here.
//
//   npm run build && node demo/host-server.mjs        (PORT=8000)
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseBank, scoreItem, stripKeys } from '../dist/engine.js';
import { startServer } from '../tools/serve.mjs';

const BANK = '/questions/gallery.json';
const { bank } = parseBank(await readFile(new URL(`..${BANK}`, import.meta.url), 'utf8'));
const { lang, settings, items } = bank;

/** An outcome, as the element wants it; with `item` it shows the key. Who allows several attempts gives that with the last. */
const mark = ({ itemId, response }) => {
  const item = items.find(({ id }) => id === itemId);
  return { ...scoreItem(item, response, { lang, selfAssess: settings.selfAssess }), item };
};

const json = (response, data) =>
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(data));

const answer = (request, response, { pathname }) => {
  if (pathname === '/') response.writeHead(302, { location: '/demo/host.html' }).end();
  else if (pathname === BANK && request.method === 'GET') json(response, stripKeys(bank));
  else if (pathname === BANK)
    text(request)
      .then((body) => json(response, mark(JSON.parse(body))))
      .catch(() => response.writeHead(400).end());
  // Of the files that lie here only those of the page: the bank itself has the keys.
  else if (!/^\/(?:demo|dist)\//.test(pathname)) response.writeHead(404).end();
  else return false;
  return true;
};

const root = fileURLToPath(new URL('..', import.meta.url));
const { url } = await startServer({ root, port: Number(process.env.PORT ?? 8000), answer });
console.log(`Marked on the server: ${url}/demo/host.html`);
