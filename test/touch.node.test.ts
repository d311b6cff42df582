/** Every kind of question by a finger alone, in what is built: taps by DevTools, so in Chromium alone. */
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { interactions, scorers } from '../src/interactions/definitions.js';
import { launchChromium } from './harness/chromium.js';
import { firstOfEach as items, gallery } from './pages/gallery.js';
import { button, pageOf, question, startHost, type Host } from './pages/host.js';
import { operators } from './pages/operators.js';

const taps = operators('tap');

describe('by touch', () => {
  let browser: Browser;
  let host: Host;
  before(async () => {
    const files: Readonly<Record<string, string | object>> = Object.fromEntries(
      items.flatMap((item): [string, string | object][] => [
        [
          `/${item.type}.json`,
          { version: 1, title: 'One', sources: gallery.sources, settings: { selfAssess: true }, items: [item] },
        ],
        [`/${item.type}.html`, pageOf(`<recog-quiz src="/${item.type}.json" storage="none" seed="3"></recog-quiz>`)],
      ]),
    );
    host = await startHost(files);
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    await host.close();
  });

  it('every type is tried', () => expect(Object.keys(taps)).to.have.members([...interactions.definitions.keys()]));

  for (const item of items)
    it(`${item.type}: full marks`, async () => {
      const context = await browser.newContext({
        viewport: { width: 360, height: 740 },
        hasTouch: true,
        isMobile: true,
      });
      const page = await context.newPage();
      await page.goto(`${host.url}/${item.type}.html`);
      await question(page, 1);
      const key = scorers.get(item.type)!.correctResponse(item);
      await taps[item.type]!(page, item, key as never);
      await button(page, 'Check').tap();
      await page.getByRole('heading', { name: /^Correct/ }).waitFor();
      await context.close();
    });
});
