/** Lines for a bank that stands on one, as programs write JSON. */
import { LIMITS } from '../bank/read-bank.js';
import { isRecord } from '../engine/shape.js';
import { layOut } from '../starters/layout.js';

const lineEach = (list: readonly unknown[]): string => list.map((entry) => JSON.stringify(entry)).join(',\n');

/** White space for every option would make a very long bank longer than one may be: then an item stands on a line. */
const tight = (bank: unknown): string | undefined => {
  if (!isRecord(bank)) return undefined;
  const key = Array.isArray(bank['items']) ? 'items' : 'sections';
  const { [key]: list, ...rest } = bank;
  if (!Array.isArray(list)) return undefined;
  const head = Object.entries(rest).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`);
  return `{\n${head.join('')}${JSON.stringify(key)}: [\n${lineEach(list)}\n]\n}\n`;
};

/** @returns undefined where the text is no JSON, or is better left as it is */
export const laidOut = (text: string, most: number = LIMITS.characters): string | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const wide = layOut(value);
  if (wide.length <= most) return wide;
  const lines = tight(value);
  return lines !== undefined && lines.length <= most ? lines : undefined;
};
