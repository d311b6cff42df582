/** The files that a command names: paths, patterns, `-` for standard input. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { UsageError, type Console } from './verb.js';

/** How standard input is called in what is printed. */
export const STDIN = '-';
const STDIN_NAME = '<stdin>';

export interface Input {
  readonly name: string;
  readonly text: string;
}

const isFile = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
};

/** A name as it stands wins over the same read as a pattern: `[1].json` may be a file. */
const expand = async (name: string): Promise<readonly string[]> => {
  if (name === STDIN || (await isFile(name))) return [name];
  if (/[*?[\]{}]/.test(name)) {
    const { glob } = await import('tinyglobby');
    const found = await glob(name, { expandDirectories: false, onlyFiles: true });
    if (found.length > 0) return found.sort();
    throw new UsageError(`no file fits ${name}`);
  }
  throw new UsageError(`no such file: ${name}`);
};

/** @throws UsageError where there is none, or one that isn't there */
export const expandFiles = async (names: readonly string[]): Promise<readonly string[]> => {
  if (names.length === 0) throw new UsageError('which file?');
  const found = await Promise.all(names.map(expand));
  return [...new Set(found.flat())];
};

export const readInput = async (name: string, { stdin }: Console): Promise<Input> => {
  if (name === STDIN) return { name: STDIN_NAME, text: await stdin() };
  try {
    return { name, text: await readFile(name, 'utf8') };
  } catch (error) {
    throw new UsageError(`${name} can’t be read: ${(error as Error).message}`);
  }
};

/** @throws UsageError where the folder isn't there, or the file may not be written */
export const writeText = async (name: string, text: string): Promise<void> => {
  try {
    await writeFile(name, text);
  } catch (error) {
    throw new UsageError(`${name} can’t be written: ${(error as Error).message}`);
  }
};

/** Writes a bank back to where it came from: to standard output, where it came from standard input. */
export const writeBack = async (name: string, text: string, { out }: Console): Promise<void> => {
  if (name === STDIN) out(text);
  else await writeText(name, text);
};
