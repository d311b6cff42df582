import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { createRandom } from '../src/engine/random.js';
import { scorers } from '../src/interactions/definitions.js';
import { amount } from './harness/env.js';
import { start, type Started } from './harness/killable.js';
import { firstOfEach, gallery } from './pages/gallery.js';
import { button, pageOf, startHost, type Host } from './pages/host.js';
import { operators } from './pages/operators.js';

const KILLS = amount(8, 200);
const TIMEOUT = amount(240_000, 5_400_000);
/** A browser is killed within this of its first action (ms). */
const LONGEST = 2_500;
/** What was entered this long before the kill (ms) has to be there. */
const GRACE = 250;

/** What a page told of, as it told it: the page's clock is the machine's. */
interface Told {
  readonly type: string;
  readonly sessionId: string;
  readonly itemId: string;
  readonly response: string;
  readonly at: number;
}
interface Found {
  readonly sessionId: string;
  readonly items: readonly { readonly id: string; readonly response: string; readonly attempts: readonly string[] }[];
}

const work = operators('click', 40);

/** Answers one item after another, and begins again at the end, until the browser is gone. */
async function answerOn(page: Page, restarting: () => void): Promise<void> {
  for (;;) {
    const id = await page.evaluate(() => {
      const { items, current } = document.querySelector('recog-quiz')!.state!;
      return (
        items.find((one) => one.id === current && !one.attempts.length) ?? items.find((one) => !one.attempts.length)
      )?.id;
    });
    if (!id) {
      restarting();
      await page.evaluate(() => document.querySelector('recog-quiz')!.restart());
      continue;
    }
    const item = firstOfEach.find((one) => one.id === id)!;
    await page.evaluate((itemId) => document.querySelector('recog-quiz')!.goTo(itemId), id);
    await page.locator(`[data-item="${id}"]`).waitFor();
    await work[item.type]!(page, item, scorers.get(item.type)!.correctResponse(item) as never);
    await button(page, 'Check').click();
    await page.locator('[part=feedback]').waitFor();
  }
}

describe('SIGKILL while every kind of question is answered', () => {
  let host: Host;
  let profile: string;
  let running: Started | undefined;

  before(async () => {
    host = await startHost({
      '/quiz.html': pageOf('<recog-quiz src="/bank.json"></recog-quiz>'),
      '/bank.json': {
        ...{ version: 1, id: 'every', title: 'Every type', sources: gallery.sources },
        ...{ settings: { selfAssess: true, shuffle: 'items' }, items: firstOfEach },
      },
    });
    profile = await mkdtemp(join(tmpdir(), 'recog-crash-'));
  });
  after(async () => {
    await running?.kill().catch(() => undefined);
    await host.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  });

  it(`${KILLS} times at any moment: all attempts are there, and what was entered until shortly before`, async () => {
    const seed = process.env['SEED'] ?? `${Date.now()}`;
    const random = createRandom(seed);
    let told: Told[] = [];
    let killedAt = Infinity;
    let isRestarting = false;
    let [made, recovered, entered, kept, longestLoss] = [0, 0, 0, 0, 0];
    const types = new Set<string>();

    const compare = (found: Found, place: string) => {
      const last = told.at(-1)?.sessionId;
      if (last && last !== found.sessionId && !isRestarting) throw new Error(`${place}: another session is there`);
      // Those before were all answered, and begun again by hand.
      told = told.filter(({ sessionId }) => sessionId === found.sessionId);
      isRestarting = false;
      for (const { id, response, attempts } of found.items) {
        const own = told.filter(({ itemId }) => itemId === id);
        const attempted = own.filter(({ type }) => type === 'recog-attempt');
        for (const attempt of attempted) {
          made++;
          types.add(firstOfEach.find((one) => one.id === id)!.type);
          if (attempts.includes(attempt.response)) recovered++;
          else throw new Error(`${place}: the attempt ${attempt.response} of ${id} is gone; there: ${attempts.join()}`);
        }
        const responses = own.filter(({ type }) => type === 'recog-response-change');
        if (attempts.length || !responses.length) continue;
        entered++;
        const index = responses.map((one) => one.response).lastIndexOf(response);
        // Nothing of it is there: what came first is lost, too.
        const firstLost = responses[index + 1];
        const loss = firstLost ? Math.max(0, killedAt - firstLost.at) : 0;
        if (!firstLost) kept++;
        longestLoss = Math.max(longestLoss, loss);
        expect(loss, `${place}: ms of ${id} that are lost: ${JSON.stringify({ responses, response })}`).to.be.at.most(
          GRACE,
        );
      }
      // What is verified is not counted again; what stands there is where the next one goes on from.
      told = [];
    };

    for (let kill = 0; kill <= KILLS; kill++) {
      running = await start(profile);
      const { page } = running;
      await page.exposeBinding('told', (_, one: Told) => told.push(one));
      await page.addInitScript(() => {
        const { told: tell } = window as unknown as { told: (one: object) => void };
        for (const type of ['recog-attempt', 'recog-response-change'] as const)
          addEventListener(type, (event) => {
            const { itemId, response } = event as unknown as { itemId: string; response: unknown };
            const { sessionId } = (event.target as HTMLElementTagNameMap['recog-quiz']).state!;
            tell({ type, sessionId, itemId, response: JSON.stringify(response), at: Date.now() });
          });
      });
      await page.goto(`${host.url}/quiz.html`);
      await page.waitForFunction(() => document.querySelector('recog-quiz')?.state);
      compare(
        await page.evaluate(() => {
          const { sessionId, items } = document.querySelector('recog-quiz')!.state!;
          return {
            sessionId,
            items: items.map(({ id, response, attempts }) => ({
              ...{ id, response: JSON.stringify(response) },
              attempts: attempts.map((attempt) => JSON.stringify(attempt.response)),
            })),
          };
        }),
        `seed ${seed}, kill ${kill}`,
      );
      if (kill < KILLS) {
        const moment = wait(random(LONGEST));
        // Whatever is under way breaks off with the browser.
        const working = answerOn(page, () => (isRestarting = true)).catch((error: unknown) => error);
        const fault = await Promise.race([moment, working]);
        if (fault) throw new Error('the work broke off', { cause: fault });
        killedAt = Date.now();
      }
      await running.kill();
      running = undefined;
    }
    console.log(
      `    kills ${KILLS} (SEED=${seed}), ${types.size} types: attempts recovered ${recovered} of ${made}; ` +
        `responses in progress whole ${kept} of ${entered}, at most ${longestLoss} ms of typing lost`,
    );
    expect(recovered).to.equal(made);
    expect(made).to.be.above(0);
  }).timeout(TIMEOUT);
});
