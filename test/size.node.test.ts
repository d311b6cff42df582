import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { interactions } from '../src/interactions/definitions.js';
import { launchChromium } from './harness/chromium.js';
import { answer, button, pageOf, plainBank, question, startHost } from './pages/host.js';

/**
 * What a page with a plain choice bank loads, script and chunks, without the bank, in B gzip. Raising the first is a
 * decision, not a mending. The others are what was measured, and 2 %: they tell when something grows unseen.
 */
const LIMITS = {
  'until the first question': 20_000,
  'with the first answer': 29_500,
  'through to the result': 33_500,
};

/** The most that a bank of one type loads until its first question beyond a choice bank, without the drag library. */
const MOST_OF_A_TYPE = 3_000;

/** Types that are above it: what was measured, and 2 %. */
const HEAVIER: Readonly<Record<string, number>> = {
  // Both share rows of combo boxes and chips (`pairs`, `chips`), which take more than they.
  match: 3_700,
  categorize: 3_660,
  // A word bank's best words are found by the rules of typed answers (1.6 kB); drop-downs, fields and chips are three kinds.
  // What it folds alike is a file of its own, since the article needs it, too.
  cloze: 6_900,
  // A number is read while it is typed (1.6 kB), in any script and language.
  numeric: 4_390,
};

/** A bank with all types, until its first question, without the drag library. */
const ALL_TYPES = 48_600;

/**
 * What a bank with evidence loads beyond that, where the page has an article: until its first question; when a passage is not
 * there word for word; when one is shown; where sentences of it are listed.
 */
const ARTICLE = { found: 4_000, edited: 2_360, shown: 2_350, picked: 700 };

interface AuthoredItem {
  readonly id: string;
  readonly type: string;
  readonly media?: unknown;
}

const gallery = JSON.parse(readFileSync(new URL('../questions/gallery.json', import.meta.url), 'utf8')) as {
  readonly items: readonly AuthoredItem[];
};

/** One item of each type, without media, whose drawing is loaded by itself. */
const itemOf = (type: string): AuthoredItem | undefined =>
  gallery.items.find((item) => item.type === type && !JSON.stringify(item).includes('"media"'));

const bankOf = (items: readonly AuthoredItem[]) => ({ version: 1, id: 'size', title: 'Size', lang: 'en', items });

interface Size {
  readonly name: string;
  readonly plain: number;
  readonly gzip: number;
  readonly brotli: number;
}

const sum = (sizes: readonly Size[]): Size =>
  sizes.reduce((a, b) => ({ name: '', plain: a.plain + b.plain, gzip: a.gzip + b.gzip, brotli: a.brotli + b.brotli }), {
    name: '',
    plain: 0,
    gzip: 0,
    brotli: 0,
  });

const tell = (name: string, { plain, gzip, brotli }: Size) =>
  console.log(`    ${name.padEnd(44)} ${plain} B, gzip ${gzip} B, brotli ${brotli} B`);

/** Opens a page and listens to what it loads. @returns the page, and what it loaded since it was asked last */
const open = async (browser: Browser, url: string): Promise<readonly [Page, () => Promise<readonly Size[]>]> => {
  const page = await browser.newPage();
  const bodies: Promise<readonly [name: string, body: Buffer]>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith('/dist/')) bodies.push(response.body().then((body) => [pathname, body] as const));
  });
  const loaded = async () => {
    await page.waitForLoadState('networkidle');
    return (await Promise.all(bodies.splice(0))).map(([name, body]) => ({
      name,
      plain: body.length,
      gzip: gzipSync(body, { level: 9 }).length,
      brotli: brotliCompressSync(body).length,
    }));
  };
  await page.goto(url);
  await question(page, 1);
  return [page, loaded];
};

const isDragging = ({ name }: Size) => /\/dragging-/.test(name);

describe('size', () => {
  it('of the scripts that a page with a plain choice bank loads is within its limits', async () => {
    const host = await startHost({
      '/quiz.html': pageOf('<recog-quiz src="/bank.json" storage="none"></recog-quiz>'),
      '/bank.json': plainBank(2),
    });
    const browser = await launchChromium();
    try {
      const [page, loaded] = await open(browser, `${host.url}/quiz.html`);
      const all: Size[] = [];
      const over: string[] = [];
      const measure = async (step: keyof typeof LIMITS) => {
        const sizes = await loaded();
        for (const size of sizes) tell(size.name, size);
        all.push(...sizes);
        const total = sum(all);
        tell(`= ${step}, limit ${LIMITS[step]} B`, total);
        expect(total.gzip).to.be.above(5_000); // under Lit's own weight something was not loaded
        if (total.gzip > LIMITS[step]) over.push(`${step}: ${total.gzip} B gzip, limit ${LIMITS[step]} B`);
      };

      await measure('until the first question');
      await answer(page, 'Right');
      await measure('with the first answer');
      await button(page, 'Next').click();
      await question(page, 2);
      await answer(page, 'Wrong');
      await button(page, 'Finish').click();
      await page.getByRole('heading', { name: 'Your result' }).waitFor();
      await page.locator('[part=items]').waitFor();
      await measure('through to the result');
      expect(over).to.deep.equal([]);
    } finally {
      await browser.close();
      await host.close();
    }
  });

  it('of what evidence needs is within its limits, and loaded only where a page has an article', async () => {
    const evidence = (quote: string) => ({
      ...plainBank(2),
      items: plainBank(2).items.map((item) => ({ ...item, evidence: [{ quote }] })),
    });
    const picked = {
      id: 'find',
      type: 'find-evidence',
      prompt: 'Which?',
      evidence: [{ quote: 'They meet in the square.' }],
    };
    const text = 'In the market town of old the people meet. They meet in the square.';
    const page = (bank: string, article = 'article="#text"') =>
      pageOf(`<p id="text">${text}</p><recog-quiz src="/${bank}.json" storage="none" ${article}></recog-quiz>`);
    const host = await startHost({
      '/there.html': page('there'),
      '/there.json': evidence('the people meet'),
      '/edited.html': page('edited'),
      '/edited.json': evidence('In the market town of young the people meet'),
      '/away.html': page('there', ''),
      '/without.html': page('without'),
      '/without.json': plainBank(2),
      '/picked.html': page('picked'),
      '/picked.json': bankOf([picked]),
    });
    const browser = await launchChromium();
    try {
      const over: string[] = [];
      const common = new Set<string>();
      const told = (step: keyof typeof ARTICLE, sizes: readonly Size[]) => {
        const own = sizes.filter(({ name }) => !common.has(name));
        own.forEach(({ name }) => common.add(name));
        tell(
          `${step}, limit ${ARTICLE[step]} B: ${own.map(({ name }) => /[\w-]+(?=-\w+\.js)/.exec(name)![0]).join()}`,
          sum(own),
        );
        expect(own.length, step).to.be.above(0);
        if (sum(own).gzip > ARTICLE[step]) over.push(`${step}: ${sum(own).gzip} B gzip`);
      };
      for (const path of ['away', 'without']) {
        const [plain, loaded] = await open(browser, `${host.url}/${path}.html`);
        const sizes = await loaded();
        expect(sizes.map(({ name }) => name).filter((name) => name.includes('article'))).to.deep.equal([]);
        sizes.forEach(({ name }) => common.add(name));
        await plain.close();
      }
      const [there, loaded] = await open(browser, `${host.url}/there.html`);
      told('found', await loaded());
      await answer(there, 'Right');
      (await loaded()).forEach(({ name }) => common.add(name));
      await button(there, 'Show in the text').click();
      await button(there, 'Back to the question').waitFor();
      told('shown', await loaded());
      const [, loadedEdited] = await open(browser, `${host.url}/edited.html`);
      told('edited', await loadedEdited());
      const [, loadedPicked] = await open(browser, `${host.url}/picked.html`);
      told(
        'picked',
        (await loadedPicked()).filter(({ name }) => !name.includes('find-evidence')),
      );
      expect(over).to.deep.equal([]);
    } finally {
      await browser.close();
      await host.close();
    }
  });

  it('of every type, and of all of them, is within its limits', async () => {
    const types = [...interactions.definitions.keys()];
    const items = types.map(itemOf);
    expect(
      types.filter((_, index) => !items[index]),
      'types that the gallery has no item of',
    ).to.deep.equal([]);
    const host = await startHost({
      '/all.html': pageOf('<recog-quiz src="/all.json" storage="none" layout="all"></recog-quiz>'),
      '/all.json': bankOf(items as AuthoredItem[]),
      ...Object.fromEntries<string | object>(
        types.flatMap((type, index) => [
          [`/${type}.html`, pageOf(`<recog-quiz src="/${type}.json" storage="none"></recog-quiz>`)],
          [`/${type}.json`, bankOf([items[index]!])],
        ]),
      ),
    });
    const browser = await launchChromium();
    try {
      const over: string[] = [];
      const measure = async (name: string) => {
        const [page, loaded] = await open(browser, `${host.url}/${name}.html`);
        const sizes = (await loaded()).filter((size) => !isDragging(size));
        return [page, loaded, sizes] as const;
      };
      const [plain, , choice] = await measure('choice');
      await plain.close();
      const common = new Set(choice.map(({ name }) => name));
      for (const type of types) {
        const [page, , sizes] = await measure(type);
        await page.close();
        const own = sizes.filter(({ name }) => !common.has(name));
        const limit = HEAVIER[type] ?? MOST_OF_A_TYPE;
        tell(`${type}, ${own.length} files, limit ${limit} B`, sum(own));
        if (sum(own).gzip > limit) over.push(`${type}: ${sum(own).gzip} B gzip, limit ${limit} B`);
      }

      const [page, loaded, sizes] = await measure('all');
      const total = sum(sizes);
      tell(`= all types, limit ${ALL_TYPES} B`, total);
      if (total.gzip > ALL_TYPES) over.push(`all types: ${total.gzip} B gzip, limit ${ALL_TYPES} B`);
      // The first answer brings the rules of every type of the bank.
      await page.locator('label').first().click();
      // What is idle once counts as idle; what comes after the first of them is waited for here.
      await page.waitForResponse((response) => response.url().includes('-rules-'));
      await page.waitForTimeout(1000);
      const rules = (await loaded()).filter((size) => !isDragging(size));
      tell('= with the first answer', sum([total, ...rules]));
      expect(over).to.deep.equal([]);
    } finally {
      await browser.close();
      await host.close();
    }
  });
});
