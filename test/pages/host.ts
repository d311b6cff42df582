import type { Page } from 'playwright-core';
import { startServer } from '../../tools/serve.mjs';

/** A page without an icon asks for one, and a strict policy refuses a data address. */
const ICON = '<svg xmlns="http://www.w3.org/2000/svg"/>';

export interface Host {
  readonly url: string;
  /** Paths that were asked for, with their queries, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = { '.svg': 'image/svg+xml', '.css': 'text/css' };

/** Serves what is built, and beside it the pages, banks and pictures of a test. */
export async function startHost(
  files: Readonly<Record<string, string | object>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Host> {
  const requests: string[] = [];
  const server = await startServer({
    headers: () => headers,
    answer(request, response, { pathname }) {
      requests.push(request.url!);
      const file = pathname === '/icon.svg' ? ICON : files[pathname];
      if (file === undefined) return false;
      const [type, text] =
        typeof file === 'object'
          ? ['application/json', JSON.stringify(file)]
          : [TYPES[/\.\w+$/.exec(pathname)?.[0] ?? ''] ?? 'text/html; charset=utf-8', file];
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache', ...headers }).end(text);
      return true;
    },
  });
  return { ...server, requests };
}

/** A page, without a script or a style of its own: a strict policy lets neither through. */
export const pageOf = (body: string, scripts: readonly string[] = ['/dist/recog-quiz.js']): string =>
  `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Test</title>
    <link rel="icon" href="/icon.svg" />
    ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n    ')}
  </head>
  <body>
    ${body}
  </body>
</html>`;

/** A plain bank; the key is the option “Right”. */
export const plainBank = (length: number) => ({
  version: 1,
  id: `plain-${length}`,
  title: 'Plain',
  items: Array.from({ length }, (_, index) => ({
    id: `q${index + 1}`,
    type: 'choice',
    prompt: `Question number ${index + 1}?`,
    options: [
      { id: 'right', text: 'Right', correct: true },
      { id: 'wrong', text: 'Wrong' },
      { id: 'other', text: 'Neither' },
    ],
  })),
});

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Chooses options by their text. */
export async function choose(page: Page, ...texts: string[]): Promise<void> {
  for (const text of texts) await page.locator('label').filter({ hasText: text }).first().click();
}

/** Chooses, presses Check, waits for the feedback. */
export async function answer(page: Page, ...texts: string[]): Promise<void> {
  await choose(page, ...texts);
  await button(page, 'Check').click();
  await page.locator('[part=feedback]').waitFor();
}

/** Waits until the heading of an item is there. */
export const question = (page: Page, n: number) =>
  page.getByRole('heading', { name: new RegExp(`^Question ${n} of`) }).waitFor();
