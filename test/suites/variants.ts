/** The same item with other texts, and items with many parts: for what a page may get to show. */
import type { Item } from '../../src/engine.js';

const TEXTS = [
  'prompt',
  'label',
  'alt',
  'feedback',
  'unchosenFeedback',
  'explanation',
  'quote',
  'reveal',
  'model',
  'text',
];

/**
 * An item as it was parsed, every text of it replaced; ids, and so its key, stay.
 * @param make the n-th text; texts of the same number are the same
 */
export const withTexts = (item: Item, make: (n: number) => string): Item => {
  const numbers = new Map<string, number>();
  const made = (text: string) => {
    if (!numbers.has(text)) numbers.set(text, numbers.size + 1);
    return make(numbers.get(text)!);
  };
  const beside = (text: string) =>
    item.type === 'hottext'
      ? text.replace(/[[\]{}:*\\]/g, String.raw`\$&`)
      : // What ends a sentence would make one more.
        text.replace(item.type === 'find-evidence' ? /[.!?…]/g : /[{}]/g, '');
  const walk = (node: unknown, depth: number): unknown => {
    if (Array.isArray(node)) return node.map((entry) => walk(entry, depth + 1));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node as Readonly<Record<string, unknown>>).map(([key, value]) => {
        if (typeof value !== 'string' || !TEXTS.includes(key)) return [key, walk(value, depth + 1)];
        // Running text keeps its gaps, spans and sentences, and has the other text beside them.
        return [key, depth > 0 || key !== 'text' ? made(value) : `${value} ${beside(made(value))}`];
      }),
    );
  };
  return walk(item, 0) as Item;
};

const list = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));

/** An item of every type with so many parts, as an author writes it. */
export const many = (count: number): Readonly<Record<string, object>> => ({
  choice: { multiple: true, options: list(count, (n) => ({ text: `Option ${n}`, correct: n % 3 === 0 })) },
  'true-false': { answer: true },
  'text-entry': { answers: list(count, (n) => `answer ${n}`) },
  numeric: { answers: list(count, (n) => n) },
  order: { options: list(count, (n) => `Option ${n}`) },
  match: { pairs: list(count, (n) => ({ prompt: `Prompt ${n}`, answer: `Answer ${n}` })) },
  categorize: {
    categories: list(4, (c) => ({ text: `Category ${c}`, options: list(count / 4, (n) => `Option ${c} ${n}`) })),
  },
  cloze: {
    text: list(count, (n) => `word {{g${n}}}`).join(' '),
    gaps: Object.fromEntries(
      list(count, (n) => [`g${n}`, n % 2 ? 'a' : { options: [{ text: 'b', correct: true }, 'c'] }]),
    ),
  },
  hottext: { text: list(count, (n) => (n % 3 ? `[[word ${n}]]` : `[[*word ${n}]]`)).join(' ') },
  'find-evidence': {
    text: list(count, (n) => `Sentence ${n} speaks of thing ${n}.`).join(' '),
    evidence: [{ quote: 'Sentence 4 speaks of thing 4.' }],
  },
  hotspot: {
    multiple: true,
    image: { src: '/demo/timeline.svg', alt: 'A grid', width: 2000, height: 1000 },
    areas: list(count, (n) => ({
      label: `Area ${n}`,
      shape: 'rect',
      coords: [(n % 20) * 100, Math.floor(n / 20) * 100, (n % 20) * 100 + 90, Math.floor(n / 20) * 100 + 90],
      correct: n % 3 === 0,
    })),
  },
  matrix: { columns: ['Yes', 'No', 'Perhaps'], rows: list(count, (n) => ({ text: `Row ${n}`, answer: 'No' })) },
  'extended-text': { rubric: list(count, (n) => ({ text: `Criterion ${n}`, points: 1 })) },
});
