import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { amount } from './harness/env.js';
import { start, type Started } from './harness/killable.js';
import { button, choose, pageOf, plainBank, question, startHost, type Host } from './pages/host.js';

const ITEMS = 30;
/** A browser that starts anew, over and over, takes its time on a busy machine. */
const TIMEOUT = amount(240_000, 1_800_000);

/** Ids of the items attempted, with what was chosen. */
const attemptsOf = (page: Page) =>
  page.evaluate(() =>
    document
      .querySelector('recog-quiz')!
      .state!.items.flatMap(({ id, attempts }) => attempts.map(({ response }) => `${id}: ${response as string}`)),
  );
/** What the page says of the session: saved, or why not. */
const footOf = (page: Page) => page.locator('[part=footer]').innerText();
const current = (page: Page) => page.evaluate(() => document.querySelector('recog-quiz')!.state!.current);

/**
 * Is the last event in the database this response? Read there, since nothing on the page tells of it.
 * An inner function would not do: tsx gives it a name by a helper that the page lacks.
 */
const isStored = (page: Page, itemId: string, response: string) =>
  page.evaluate(
    ([id, chosen]) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('recog-quiz');
        opening.onerror = () => reject(opening.error!);
        opening.onsuccess = () => {
          const all = opening.result.transaction('events').objectStore('events').getAll();
          all.onerror = () => reject(all.error!);
          all.onsuccess = () => {
            opening.result.close();
            const last = all.result.at(-1) as { event: { type: string; itemId: string; response: string } } | undefined;
            resolve(last?.event.type === 'respond' && last.event.itemId === id && last.event.response === chosen);
          };
        };
      }),
    [itemId, response],
  );

describe('after SIGKILL of the whole browser', () => {
  let host: Host;
  let profile: string;
  let running: Started | undefined;

  before(async () => {
    host = await startHost({
      '/quiz.html': pageOf('<recog-quiz src="/bank.json"></recog-quiz>'),
      '/bank.json': plainBank(ITEMS),
    });
  });
  after(() => host.close());
  beforeEach(async () => {
    profile = await mkdtemp(join(tmpdir(), 'recog-crash-'));
  });
  afterEach(async () => {
    await running?.kill().catch(() => undefined);
    running = undefined;
    await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  });

  async function open(): Promise<Page> {
    running = await start(profile);
    await running.page.goto(`${host.url}/quiz.html`);
    await running.page.waitForFunction(() => document.querySelector('recog-quiz')?.state);
    return running.page;
  }
  async function kill(): Promise<void> {
    await running!.kill();
    running = undefined;
  }

  const KILLS = amount(5, 20);

  it(`${KILLS} times right after feedback appears, every attempt is there and the session goes on`, async () => {
    const made: string[] = [];
    for (let round = 0; round < KILLS; round++) {
      const page = await open();
      expect(await attemptsOf(page), `round ${round}, ${await footOf(page)}`).to.deep.equal(made);
      if (round > 0) {
        expect(await current(page)).to.equal(`q${round}`);
        await page.getByText(`You are back at question ${round}.`).first().waitFor();
        await page.locator('[part=feedback]').waitFor();
        await button(page, 'Next').click();
      }
      await question(page, round + 1);
      const option = round % 2 ? 'Wrong' : 'Right';
      // Told by the page in the microtask in which the feedback enters the tree.
      const seen = new Promise<void>((resolve) => void page.exposeBinding('feedbackSeen', () => resolve()));
      await page.waitForFunction(() => 'feedbackSeen' in window);
      await page.evaluate(() => {
        const root = document.querySelector('recog-quiz')!.shadowRoot!;
        new MutationObserver(() => {
          if (root.querySelector('[part=feedback]')) (window as unknown as { feedbackSeen(): void }).feedbackSeen();
        }).observe(root, { subtree: true, childList: true });
      });
      await choose(page, option);
      void button(page, 'Check')
        .click()
        .catch(() => undefined); // the browser may be gone before the click has returned
      await seen;
      await kill();
      made.push(`q${round + 1}: ${option.toLowerCase()}`);
    }
    const page = await open();
    expect(await attemptsOf(page), await footOf(page)).to.deep.equal(made);
  }).timeout(TIMEOUT);

  const CHOSEN = amount(2, 5);

  it(`${CHOSEN} times with an option chosen and not checked, the choice is there and is no attempt`, async () => {
    const made: string[] = [];
    let page = await open();
    for (let round = 1; round <= CHOSEN; round++) {
      await question(page, round);
      await choose(page, 'Wrong');
      while (!(await isStored(page, `q${round}`, 'wrong'))) await wait(20);
      await kill();

      page = await open();
      expect(await current(page), await footOf(page)).to.equal(`q${round}`);
      expect(await attemptsOf(page)).to.deep.equal(made);
      await page.getByText(`You are back at question ${round}.`).first().waitFor();
      expect(await page.getByRole('radio', { name: 'Wrong' }).isChecked()).to.equal(true);
      expect(await page.locator('[part=feedback]').count()).to.equal(0);
      await button(page, 'Check').click();
      await page.locator('[part=feedback]').waitFor();
      made.push(`q${round}: wrong`);
      await button(page, 'Next').click();
    }
    expect(await attemptsOf(page)).to.deep.equal(made);
  }).timeout(TIMEOUT);
});
