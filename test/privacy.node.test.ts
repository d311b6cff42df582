import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { launchChromium } from './harness/chromium.js';
import { button, pageOf, question, startHost } from './pages/host.js';

const gallery = JSON.parse(readFileSync(new URL('../questions/gallery.json', import.meta.url), 'utf8')) as {
  readonly items: readonly { readonly type: string; readonly then?: object }[];
};

/** What a page may keep in the browser besides the quiz's own database. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    caches: (await caches.keys()).length,
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));

describe('nothing leaves the page', () => {
  it('in a whole session, with hints, certainty, result, print and export', async () => {
    const items = gallery.items
      .filter((item) => !JSON.stringify(item).includes('"media"'))
      // A second part would be held back behind "I don't know".
      .map(({ then: _then, ...item }) => ({ ...item, hints: ['A hint that names nothing.'] }));
    const host = await startHost({
      '/quiz.html': pageOf('<recog-quiz src="/bank.json"></recog-quiz>'),
      '/bank.json': {
        ...{ version: 1, id: 'private', title: 'Private', lang: 'en', items },
        settings: { certainty: true, dontKnow: true, attempts: 2, timeLimit: 3600 },
      },
    });
    const browser = await launchChromium();
    try {
      const context = await browser.newContext();
      const page = await context.newPage();
      const sent: string[] = [];
      context.on('request', (request) => {
        sent.push(`${request.method()} ${request.url()}${request.postData() === null ? '' : ' with a body'}`);
      });
      page.on('websocket', (socket) => sent.push(`websocket ${socket.url()}`));
      page.on('worker', (worker) => sent.push(`worker ${worker.url()}`));
      await page.addInitScript(() => {
        window.print = () => undefined;
      });
      await page.goto(`${host.url}/quiz.html`);
      await button(page, 'Start').click();

      for (let n = 1; n <= items.length; n++) {
        await question(page, n);
        await button(page, 'Hint').click();
        await page.locator('[part=hint]').waitFor();
        // What isn't scored asks for no certainty.
        const isSure = page.getByRole('radio', { name: /Very sure/ });
        if (await isSure.isVisible()) await isSure.check();
        await button(page, "I don't know").click();
        await page.locator('[part=feedback]').waitFor();
        await button(page, n < items.length ? 'Next' : 'Finish').click();
      }
      await page.getByRole('heading', { name: 'Your result' }).waitFor();
      await page.getByText('Print, copy or save').click();
      await button(page, 'Print').click();
      const download = page.waitForEvent('download');
      await button(page, 'Save as JSON').click();
      await download;

      await page.waitForLoadState('networkidle');
      // Scripts, the bank, and the pictures that it names.
      const allowed = new RegExp(
        `^GET ${host.url}/(?:quiz\\.html|bank\\.json|icon\\.svg|demo/\\w+\\.svg|dist/[\\w./-]+\\.js)$`,
      );
      const own = (request: string) => allowed.test(request) || request.startsWith(`GET blob:${host.url}/`);
      expect(sent.filter((request) => !own(request))).to.deep.equal([]);
      expect(sent.filter((request) => request.includes('/bank.json'))).to.have.length(1);
      expect(await kept(page)).to.deep.equal({
        ...{ cookies: '', local: 0, session: 0, caches: 0 },
        databases: ['recog-quiz'],
      });

      // The watch itself: what a page sends is seen.
      const beacon = context.waitForEvent('request', (request) => request.url().endsWith('/count'));
      await page.evaluate(() => navigator.sendBeacon('/count', 'x'));
      await beacon;
      expect(sent.filter((request) => !own(request))).to.deep.equal([`POST ${host.url}/count with a body`]);
    } finally {
      await browser.close();
      await host.close();
    }
  });
});
