/** The demo of a page that scores on its own server, started as its first lines say. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { parseBank, type Item, type Outcome } from '../src/engine.js';
import { interactions, scorers } from '../src/interactions/definitions.js';
import { launchChromium } from './harness/chromium.js';
import { answer, button, choose, question } from './pages/host.js';

const KEYS =
  /"(?:answers?|correct|credit|reveal|alternates|model|feedback|unchosenFeedback|explanation|evidence|note)":/;

const start = async (): Promise<readonly [server: ChildProcess, url: string]> => {
  const script = fileURLToPath(new URL('../demo/host-server.mjs', import.meta.url));
  const server = spawn(process.execPath, [script], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const chunk of server.stdout) {
    said += String(chunk);
    const url = /http:\S+/.exec(said)?.[0];
    if (url) return [server, url];
  }
  throw new Error(`the server says: ${said}`);
};

describe('the demo of marking on a server', () => {
  let server: ChildProcess;
  let url: string;
  let browser: Browser;
  let items: readonly Item[];

  const bankUrl = () => new URL('/questions/gallery.json', url).href;

  before(async () => {
    [server, url] = await start();
    browser = await launchChromium();
    const text = await readFile(new URL('../questions/gallery.json', import.meta.url), 'utf8');
    ({ items } = parseBank(text).bank!);
  });
  after(async () => {
    await browser.close();
    server.kill();
  });

  it('gives out the bank without a key, and no other file that has one', async () => {
    const text = await (await fetch(bankUrl())).text();
    expect(text).not.to.match(KEYS);
    const { bank, problems } = parseBank(text);
    expect(problems).to.eql([]);
    expect(bank!.items.map(({ id }) => id)).to.eql(items.map(({ id }) => id));
    for (const path of [
      'questions/dpr-recognition.json',
      'questions/',
      'questions//gallery.json',
      'package.json',
      'src/engine.ts',
      'demo/../questions/gallery.json?',
    ])
      expect(await (await fetch(new URL(`/${path}`, url))).text(), path).not.to.match(KEYS);
    expect((await fetch(new URL('/questions/dpr-recognition.json', url))).status).to.equal(404);
    expect((await fetch(new URL('/demo/%2e%2e/questions/gallery.json', url))).text()).not.to.match(KEYS);
  });

  it('gives full marks to the right answer of every item, and none to what is no answer', async () => {
    const post = async (body: object) => fetch(bankUrl(), { method: 'POST', body: JSON.stringify(body) });
    for (const item of items) {
      const key = scorers.get(item.type)!.correctResponse(item);
      const response = item.type === 'extended-text' ? { text: 'Words.', ...(key as object) } : key;
      const outcome = (await (await post({ itemId: item.id, response })).json()) as Outcome;
      const best = interactions.definitions.get(item.type)!.best(item, { selfAssess: true });
      expect(outcome.correctness, item.id).to.equal(best.n > 0n && item.scored !== false ? 'correct' : 'unscored');
      const odd = (await (await post({ itemId: item.id, response: 12 })).json()) as Outcome;
      expect(odd.score, item.id).to.equal(0);
    }
    expect((await post({ itemId: 'nobody' })).status).to.equal(400);
    expect((await fetch(bankUrl(), { method: 'POST', body: '{' })).status).to.equal(400);
  });

  it('marks on the screen: no key comes before the answer, and all of it after', async () => {
    const page = await browser.newPage();
    const bodies: Promise<string>[] = [];
    page.on('response', (response) => {
      if (/json/.test(response.headers()['content-type'] ?? '')) bodies.push(response.text());
    });
    await page.goto(url);
    await question(page, 1);
    const first = items[0] as Item & { options: readonly { text: string; correct?: boolean }[] };
    expect(first.type).to.equal('choice');
    const right = first.options.filter(({ correct }) => correct).map(({ text }) => text);
    expect((await Promise.all(bodies)).join('\n'))
      .to.include(first.prompt)
      .and.not.to.match(KEYS);
    await answer(page, ...right);
    await page.getByRole('heading', { name: /^Correct\b/ }).waitFor();
    expect((await Promise.all(bodies)).join('\n')).to.match(KEYS);
    if (first.explanation) await page.getByText(first.explanation.slice(0, 20)).first().waitFor();
    await page.close();
  });

  it('loses nothing when the server is gone, and goes on when it is back', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(url);
    await question(page, 1);
    server.kill();
    await once(server, 'exit');
    const { options } = items[0] as Item & { options: readonly { text: string }[] };
    await choose(page, options[0]!.text);
    await button(page, 'Check').click();
    // What marks are drawn with can't come either where it was not loaded.
    await page.getByText('Your answer could not be marked.').first().waitFor();
    expect(await page.locator('input:checked').count()).to.equal(1);
    await page.close();
  });
});
