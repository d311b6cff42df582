/** The texts that a bank is drawn from, for the lint: files beside it, pages on the web. */
import { readFile } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bank } from '../engine/item.js';
import { visibleText } from '../lint/source-text.js';

/** A page that doesn't answer within this (ms) counts as not read. */
const PATIENCE = 15_000;
const MOST = 20_000_000;

/** Of a file, by its name or how it begins. */
const isHtml = (text: string, name: string): boolean =>
  /^\.(?:x?html?|php|aspx?)$/i.test(extname(name)) || /^\s*(?:<!--|<!doctype html|<html|<\?xml)/i.test(text);

const fetchPage = async (url: string): Promise<string> => {
  const response = await fetch(url, {
    signal: AbortSignal.timeout(PATIENCE),
    headers: { accept: 'text/html, text/plain' },
  });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const text = await response.text();
  if (text.length > MOST) throw new Error('it is too long');
  return /\bx?html\b/.test(response.headers.get('content-type') ?? '') ? visibleText(text) : text;
};

const readFileText = async (file: string): Promise<string> => {
  const text = await readFile(file, 'utf8');
  return isHtml(text, file) ? visibleText(text) : text;
};

/**
 * The file that an address means, seen from the bank's folder; undefined where it is a page on the web.
 * @throws where it is neither
 */
const localFile = (address: string, bankFile: string): string | undefined => {
  if (/^https?:/i.test(address)) return undefined;
  if (/^file:/i.test(address)) return fileURLToPath(address);
  if (/^[a-z][a-z+.-]*:/i.test(address)) throw new Error(`${address} is no address of a text`);
  return resolve(dirname(bankFile), decodeURI(address.split(/[?#]/, 1)[0]!));
};

const readSource = (address: string, bankFile: string): Promise<string> => {
  const file = localFile(address, bankFile);
  return file === undefined ? fetchPage(address) : readFileText(file);
};

/**
 * @param bankFile what relative addresses start from
 * @param given texts by source: paths or addresses that count in place of the bank's (`--source id=path`)
 * @param onFailure is told why one could not be read
 * @returns visible text by id; null: it could not be read
 */
export const readSources = async (
  { sources }: Pick<Bank, 'sources'>,
  bankFile: string,
  given: ReadonlyMap<string, string>,
  onFailure: (id: string, why: string) => void,
): Promise<Readonly<Record<string, string | null>>> => {
  const ids = new Set([...Object.keys(sources), ...given.keys()]);
  const texts = await Promise.all(
    [...ids].map(async (id): Promise<[string, string | null]> => {
      // What is given stands as seen from where the command runs.
      const own = given.get(id);
      const address = own ?? sources[id]?.url;
      if (address === undefined) {
        onFailure(id, 'it has no url');
        return [id, null];
      }
      try {
        return [id, await readSource(address, own === undefined ? bankFile : resolve('.', '-'))];
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        onFailure(id, code === 'ENOENT' ? `there is no file ${address}` : message);
        return [id, null];
      }
    }),
  );
  return Object.fromEntries(texts);
};
