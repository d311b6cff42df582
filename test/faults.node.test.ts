/** What browsers do to a session that is under way, in what is built: each scenario goes on to the result. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { launchChromium, launchProfile } from './harness/chromium.js';
import { Learner, screen } from './pages/learner.js';
import { button, pageOf, plainBank, question, startHost, type Host } from './pages/host.js';
import { faultTable, type Deeds } from './suites/faults.js';

const SAVED = 'Saved on this device';
const BLOCKED = 'Not saved: this browser blocks storage';
const FAILED = 'Not saved: storage failed';
const OTHER_TAB = 'This quiz is open in another tab, too.';

const typed = {
  version: 1,
  id: 'typed',
  title: 'Typed',
  items: [
    { id: 'q1', type: 'text-entry', prompt: 'Type right', answers: ['right'] },
    { id: 'q2', type: 'text-entry', prompt: 'Type it again', answers: ['right'] },
  ],
};

const table = faultTable();

describe('faults', () => {
  let host: Host;
  let browser: Browser;
  let context: BrowserContext;
  let learner: Learner;

  before(async () => {
    const quiz = pageOf('<recog-quiz src="/bank.json"></recog-quiz>');
    host = await startHost(
      {
        '/quiz.html': quiz,
        '/typed.html': pageOf('<recog-quiz src="/typed.json"></recog-quiz>'),
        '/sandboxed.html': pageOf('<iframe title="Quiz" sandbox="allow-scripts" src="/quiz.html"></iframe>', []),
        '/embedding.html': pageOf('<iframe title="Quiz" src="http://quiz.test/quiz.html"></iframe>', []),
        '/other.html': pageOf('<p>Another page</p>', []),
        '/bank.json': plainBank(5),
        '/typed.json': typed,
      },
      // A sandboxed frame is of no origin.
      { 'access-control-allow-origin': '*' },
    );
    browser = await launchChromium({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  });
  after(async () => {
    await browser.close();
    await host.close();
    console.log(`    ${String(table)}`);
  });
  beforeEach(async () => {
    context = await browser.newContext();
    context.setDefaultTimeout(10_000);
    learner = await Learner.in(context);
  });
  afterEach(() => context.close());

  /** A browser with a profile and a real disk. */
  const withProfile = async (run: (profile: BrowserContext, own: Learner) => Promise<Deeds>): Promise<Deeds> => {
    const profile = await launchProfile([
      `--host-resolver-rules=MAP quiz.test:80 localhost:${new URL(host.url).port}`,
      // Frames of other sites may store, each in a partition of its own.
      '--enable-features=ThirdPartyStoragePartitioning',
      '--disable-features=ForceThirdPartyCookieBlocking',
    ]);
    try {
      profile.setDefaultTimeout(10_000);
      return await run(profile, await Learner.in(profile));
    } finally {
      await profile.close();
    }
  };
  const open = async (path = '/quiz.html', inside = context): Promise<Page> => {
    const page = await inside.newPage();
    await page.goto(`${host.url}${path}`);
    await page.locator('[part=footer]').waitFor();
    return page;
  };
  const isSaved = (page: Page | Frame, words = SAVED) => page.getByText(words).first().waitFor();
  /** Every write takes this long (ms) from now on. */
  const slowDown = (page: Page, ms: number) =>
    page.evaluate((delay) => {
      // No functions of their own: tsx names those by a helper that the page lacks.
      const real = IDBObjectStore.prototype;
      const slow = {
        // eslint-disable-next-line @typescript-eslint/unbound-method -- called on its store below
        put: ((window as { realPut?: typeof real.put }).realPut ??= real.put),
        until(store: IDBObjectStore, end: number) {
          // A transaction lives as long as it is asked something, and commits when its last request is answered.
          if (performance.now() < end) store.count().onsuccess = () => slow.until(store, end);
        },
      };
      IDBTransaction.prototype.commit = () => undefined;
      real.put = function (...args) {
        const request = slow.put.apply(this, args);
        slow.until(this, performance.now() + delay);
        return request;
      };
    }, ms);
  const devTools = (page: Page) => context.newCDPSession(page);

  describe('of storage', () => {
    table.scenario('storage', 'it is refused, in a sandboxed frame', async () => {
      const page = await context.newPage();
      await page.goto(`${host.url}/sandboxed.html`);
      const frame = page.frames()[1]!;
      await learner.answer(frame, 'q1', 'Right');
      await learner.finish(frame);
      await learner.sees(frame, BLOCKED);
      await page.reload();
      return learner.deeds(page.frames()[1]!);
    });

    table.scenario('storage', 'it can’t be opened: a later version of it is there', async () => {
      const other = await context.newPage();
      await other.goto(`${host.url}/other.html`);
      await other.evaluate(
        () =>
          new Promise((resolve) => {
            indexedDB.open('recog-quiz', 2).onsuccess = resolve;
          }),
      );
      await other.close();
      const page = await open();
      await learner.answer(page, 'q1', 'Right');
      await learner.sees(page, BLOCKED);
      await learner.finish(page);
      await learner.sees(page, BLOCKED);
      return learner.deeds(await open());
    });

    table.scenario('storage', 'it is full, and has room again', () =>
      withProfile(async (profile, own) => {
        const page = await open('/quiz.html', profile);
        const tools = await profile.newCDPSession(page);
        await tools.send('Storage.overrideQuotaForOrigin', { origin: host.url, quotaSize: 1 });
        await own.answer(page, 'q1', 'Right');
        await isSaved(page, FAILED);
        await own.next(page);
        await own.answer(page, 'q2', 'Wrong');
        expect(await screen(page)).to.include(FAILED);
        await tools.send('Storage.overrideQuotaForOrigin', { origin: host.url });
        await own.next(page);
        await isSaved(page);
        await own.finish(page);
        return own.deeds(await open('/quiz.html', profile));
      }),
    );

    table.scenario('storage', 'it is partitioned, in a frame of another site', () =>
      withProfile(async (profile, own) => {
        const page = await profile.newPage();
        await page.goto(`${host.url}/embedding.html`);
        const frame = page.frames()[1]!;
        await own.answer(frame, 'q1', 'Right');
        await isSaved(frame);
        // What is kept for the site itself is kept apart, and neither overtakes the other.
        const site = await profile.newPage();
        await site.goto('http://quiz.test/quiz.html');
        await question(site, 1);
        await site.locator('label').nth(1).click();
        await own.next(frame);
        await own.finish(frame);
        expect(await screen(frame)).not.to.include(OTHER_TAB);
        await page.reload();
        return own.deeds(page.frames()[1]!);
      }),
    );

    table.scenario('storage', 'the browser wipes it under way', async () => {
      const page = await open();
      await learner.answer(page, 'q1', 'Right');
      await isSaved(page);
      const tools = await devTools(page);
      await tools.send('Storage.clearDataForOrigin', { origin: host.url, storageTypes: 'indexeddb' });
      await learner.next(page);
      await learner.answer(page, 'q2', 'Wrong');
      await isSaved(page);
      await learner.finish(page);
      return learner.deeds(await open());
    });

    table.scenario('storage', 'it takes longer than anybody waits', async () => {
      const page = await open();
      await isSaved(page);
      await slowDown(page, 4000);
      await learner.answer(page, 'q1', 'Right');
      await isSaved(page, FAILED);
      await learner.next(page);
      await learner.choose(page, 'q2', 'Wrong');
      await isSaved(page);
      await slowDown(page, 0);
      await learner.finish(page);
      await isSaved(page);
      return learner.deeds(await open());
    });
  });

  describe('of tabs', () => {
    /** Pages of one session, in which something was done: all have the same. */
    const tabs = async (count: number): Promise<readonly Page[]> => {
      const first = await open();
      await learner.answer(first, 'q1', 'Right');
      await isSaved(first);
      return [first, ...(await Promise.all(Array.from({ length: count - 1 }, () => open())))];
    };

    table.scenario('tabs', 'two, with different questions and the same one', async () => {
      const [one, two] = (await tabs(2)) as [Page, Page];
      await learner.next(one);
      await learner.answer(one, 'q2', 'Right');
      await learner.next(two);
      await learner.sees(two, OTHER_TAB, 'none');
      await learner.next(two);
      await learner.answer(two, 'q3', 'Wrong');
      // The same question: the slower one is told that it stands there otherwise.
      await learner.next(two);
      await learner.choose(two, 'q4', 'Wrong');
      await isSaved(two);
      await learner.next(one);
      await one.getByText(OTHER_TAB).first().waitFor();
      await learner.next(one);
      await learner.submit(one, 'q4', 'Right');
      await question(one, 4);
      await learner.submit(two, 'q4', 'Wrong');
      await learner.sees(two, OTHER_TAB, 'response q4: wrong');
      await learner.finish(one);
      return learner.deeds(await open());
    });

    table.scenario('tabs', 'five at once', async () => {
      const all = await tabs(5);
      // Each shows another question and has chosen; none knows of what the others did since.
      const others = all.slice(1);
      for (const [index, page] of others.entries()) {
        for (let n = 2; n <= index + 2; n++) {
          await learner.next(page);
          await question(page, n);
        }
        await learner.choose(page, `q${index + 2}`, index % 2 ? 'Right' : 'Wrong');
      }
      await Promise.all(others.map((page) => button(page, 'Check').evaluate((check: HTMLElement) => check.click())));
      await learner.hasMade(5);
      await learner.next(all[0]!);
      await learner.finish(all[0]!);
      return learner.deeds(await open());
    });

    table.scenario('tabs', 'one starts again while another answers', async () => {
      const [one, two] = (await tabs(2)) as [Page, Page];
      await learner.next(two);
      await isSaved(two);
      await one.locator('recog-quiz').evaluate((quiz) => (quiz as HTMLElementTagNameMap['recog-quiz']).restart());
      learner.forget();
      await question(one, 1);
      await learner.choose(two, 'q2', 'Wrong');
      await learner.sees(two, OTHER_TAB, 'none');
      await button(two, 'Check').click();
      await learner.hasMade(1);
      await learner.answer(one, 'q1', 'Wrong');
      await learner.finish(one);
      return learner.deeds(await open());
    });
  });

  describe('of navigation', () => {
    const leave = async (page: Page) => {
      await page.goto(`${host.url}/other.html`);
    };

    table.scenario('navigation', 'back to a page that was kept as it was (bfcache)', async () => {
      const page = await open();
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
      });
      await learner.answer(page, 'q1', 'Right');
      await isSaved(page);
      await leave(page);
      // Meanwhile the session goes on elsewhere.
      const other = await open();
      await learner.next(other);
      await learner.answer(other, 'q2', 'Wrong');
      await isSaved(other);
      await other.close();
      // Such a page is shown, and not loaded.
      await page.goBack({ waitUntil: 'commit' });
      await page.waitForFunction(() => (window as { persisted?: boolean }).persisted);
      await learner.next(page);
      await learner.sees(page, OTHER_TAB, 'none');
      await learner.finish(page);
      return learner.deeds(await open());
    });

    // A browser with a profile is started without the pages that are kept as they were.
    table.scenario('navigation', 'back to a page that loads anew', () =>
      withProfile(async (profile, own) => {
        const page = await open('/quiz.html', profile);
        await own.answer(page, 'q1', 'Right');
        await own.next(page);
        await own.choose(page, 'q2', 'Wrong');
        // What was done in the last 250 ms may be lost.
        await wait(250);
        await isSaved(page);
        await leave(page);
        await page.goBack();
        await page.getByText('You are back at question 2.').first().waitFor();
        await own.finish(page);
        return own.deeds(await open('/quiz.html', profile));
      }),
    );

    table.scenario('navigation', 'forward', () =>
      withProfile(async (profile, own) => {
        const page = await profile.newPage();
        await leave(page);
        await page.goto(`${host.url}/quiz.html`);
        await own.answer(page, 'q1', 'Right');
        await isSaved(page);
        await page.goBack();
        await page.goForward();
        await page.getByText('You are back at question 1.').first().waitFor();
        await own.finish(page);
        return own.deeds(await open('/quiz.html', profile));
      }),
    );

    table.scenario('navigation', 'reload in the middle of a write', async () => {
      const page = await open();
      await learner.choose(page, 'q1', 'Right');
      await isSaved(page);
      await wait(200);
      await slowDown(page, 1500);
      await button(page, 'Check').click();
      await wait(300);
      expect(await page.locator('[part=feedback]').count(), 'marks').to.equal(0);
      await page.reload();
      await learner.finish(page);
      return learner.deeds(await open());
    });

    table.scenario('navigation', 'away from a page that still saves: the browser asks', async () => {
      const page = await open();
      await learner.choose(page, 'q1', 'Right');
      await wait(200);
      await slowDown(page, 1500);
      await button(page, 'Check').click();
      await wait(200);
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        void dialog.dismiss();
      });
      await page.goto(`${host.url}/other.html`).catch(() => undefined); // the learner stays
      expect(asked).to.deep.equal(['beforeunload']);
      await page.locator('[part=feedback]').waitFor();
      await slowDown(page, 0);
      await learner.finish(page);
      await leave(page); // nothing is left to ask for
      expect(asked).to.have.length(1);
      return learner.deeds(await open());
    });
  });

  describe('of clicks', () => {
    const attempts = (page: Page) =>
      page
        .locator('recog-quiz')
        .evaluate((quiz) =>
          (quiz as HTMLElementTagNameMap['recog-quiz']).state!.items.map((item) => item.attempts.length),
        );

    for (const [name, clickCount] of [
      ['twice', 2],
      ['three times', 3],
    ] as const)
      table.scenario('clicks', `Check is pressed ${name}: Next, which takes its place, is not`, async () => {
        const page = await open();
        await learner.choose(page, 'q1', 'Right');
        await button(page, 'Check').click({ clickCount, delay: 150 });
        await page.locator('[part=feedback]').waitFor();
        await wait(200);
        await question(page, 1);
        expect(await attempts(page)).to.deep.equal([1, 0, 0, 0, 0]);
        await learner.finish(page);
        return learner.deeds(await open());
      });

    table.scenario('clicks', 'Enter and Check in the same moment', async () => {
      const page = await open('/typed.html');
      const field = page.getByRole('textbox');
      await field.fill('right');
      await field.focus();
      const check = button(page, 'Check');
      await check.evaluate((element: HTMLElement) => {
        // The key first, and the click before anything that it set going.
        const { activeElement } = document.querySelector('recog-quiz')!.shadowRoot!;
        const input = activeElement!.shadowRoot!.activeElement!;
        input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
        element.click();
      });
      await page.locator('[part=feedback]').waitFor();
      await wait(200);
      await question(page, 1);
      expect(await attempts(page)).to.deep.equal([1, 0]);
      await learner.next(page);
      await field.fill('right');
      await field.press('Enter');
      await page.locator('[part=feedback]').waitFor();
      await learner.finish(page);
      return learner.deeds(await open('/typed.html'));
    });

    table.scenario('clicks', 'Check again, and on, while it saves', async () => {
      const page = await open();
      await learner.choose(page, 'q1', 'Right');
      await wait(200);
      await slowDown(page, 800);
      const check = button(page, 'Check');
      for (let i = 0; i < 3; i++) await check.click();
      await learner.next(page);
      await learner.submit(page, 'q2', 'Wrong');
      await page.locator('[part=feedback]').waitFor();
      expect(await attempts(page)).to.deep.equal([1, 1, 0, 0, 0]);
      await slowDown(page, 0);
      await learner.finish(page);
      return learner.deeds(await open());
    });

    table.scenario('clicks', 'Finish by clicks and by the page at once: one end', async () => {
      const page = await open('/typed.html');
      const field = page.getByRole('textbox');
      for (const isLast of [false, true]) {
        await field.fill('right');
        if (isLast) break;
        await field.press('Enter');
        await page.locator('[part=feedback]').waitFor();
        await learner.next(page);
      }
      await button(page, 'Check').click();
      const finish = button(page, 'Finish');
      await finish.evaluate((element: HTMLElement) => {
        const quiz = document.querySelector('recog-quiz')!;
        void quiz.finish();
        for (let i = 0; i < 3; i++) element.click();
        void quiz.finish();
      });
      await page.getByRole('heading', { name: 'Your result' }).waitFor();
      await wait(300);
      await learner.finish(page);
      return learner.deeds(await open('/typed.html'));
    });
  });
});
