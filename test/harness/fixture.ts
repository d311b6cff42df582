import type * as fsPromises from 'node:fs/promises';

/**
 * A JSON file of test/fixtures, read from the disk in Node and from the test server in a browser.
 * @param path relative to test/fixtures
 */
export async function loadJson<T = unknown>(path: string): Promise<T> {
  const url = new URL(`../fixtures/${path}`, import.meta.url);
  if (url.protocol !== 'file:') {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url.href}: ${response.status}`);
    return (await response.json()) as T;
  }
  const fs = 'node:fs/promises'; // a variable, so that the browser's side does not try to resolve it
  const { readFile } = (await import(fs)) as typeof fsPromises;
  return JSON.parse(await readFile(url, 'utf8')) as T;
}
