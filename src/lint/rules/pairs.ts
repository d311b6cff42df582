/** Items that have to do with one another. */
import { contextOf, keysOf, questionContent, questionTokens } from '../item-keys.js';
import type { LintBank } from '../lint-bank-data.js';
import type { LintItem, LintText } from '../lint-item.js';
import type { BankRule, ItemReport } from '../rule.js';
import { hasPhrase, includesWord, lengthOf } from '../text.js';

/** The entries of a list by a key, in their order. */
const groupBy = <T>(entries: readonly T[], keyOf: (entry: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return [...groups.values()];
};

interface Asked {
  readonly item: LintItem;
  readonly keys: readonly string[];
  readonly key: string;
  readonly context: string;
  readonly wording: string;
}

/** The key of one is an option of the other, which it calls wrong: both can't be right. */
const conflicts = (a: Asked, b: Asked): boolean => {
  if (a.item.type === 'true-false' && b.item.type === 'true-false') return true;
  const isAmong = (keys: readonly string[], { item }: Asked) =>
    item.distractors.some(({ text }) => keys.includes(text.folded));
  return isAmong(a.keys, b) || isAmong(b.keys, a);
};

const LEAST_WORDS = 4;
const ALIKE = 0.75;

/**
 * For each item the first before it whose content words are nearly the same (Jaccard). Sets so alike share one of their
 * rarest words, of which the rest of the list has few; so only those are looked up.
 */
function* nearlySame(items: readonly Asked[]): Generator<readonly [Asked, Asked]> {
  const sets = items.map(({ item }) => new Set(questionContent(item)));
  const counts = new Map<string, number>();
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  const index = new Map<string, number[]>();
  for (const [at, set] of sets.entries()) {
    if (set.size < LEAST_WORDS) continue;
    const rarestFirst = [...set].sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1));
    const telling = rarestFirst.slice(0, set.size - Math.ceil(ALIKE * set.size) + 1);
    const candidates = new Set(telling.flatMap((word) => index.get(word) ?? []));
    for (const other of candidates) {
      const [small, large] = [set.size, sets[other]!.size].sort((a, b) => a - b) as [number, number];
      if (small < ALIKE * large) continue;
      const shared = [...set].filter((word) => sets[other]!.has(word)).length;
      if (shared >= ALIKE * (set.size + sets[other]!.size - shared)) {
        yield [items[other]!, items[at]!];
        break;
      }
    }
    for (const word of telling) {
      const places = index.get(word);
      if (places) places.push(at);
      else index.set(word, [at]);
    }
  }
}

export const duplicateItems: BankRule = {
  code: 'duplicate-items',
  level: 'warning',
  isOn: true,
  family: 'bank',
  langs: 'any',
  summary: 'Two items ask the same; an error where their keys contradict one another.',
  restsOn: 'own',
  *checkBank({ items }) {
    const asked = items.map((item): Asked => {
      const keys = keysOf(item);
      const tokens = questionTokens(item).join(' ');
      return { item, keys, key: JSON.stringify(keys), context: contextOf(item), wording: tokens || item.prompt.folded };
    });
    const told = new Set<LintItem>();
    for (const group of groupBy(asked, ({ context, wording }) => `${context} ${wording}`))
      for (const [at, later] of group.entries()) {
        const earlier = group.slice(0, at);
        const same = earlier.find(({ key }) => key === later.key);
        const other = same ? undefined : earlier.find((one) => conflicts(one, later));
        const found = same ?? other;
        if (!found) continue;
        told.add(later.item);
        yield {
          item: later.item,
          path: ['prompt'],
          ...(same ? {} : { severity: 'error' }),
          message: same
            ? `Asks the same as “${found.item.id}”.`
            : `The same question as “${found.item.id}”, with another key: one of the two is wrong.`,
          hint: same ? 'Take one of them out.' : 'Mend the wrong key, and take one of them out.',
        };
      }
    for (const group of groupBy(asked, ({ context, key }) => `${context} ${key}`))
      for (const [earlier, later] of nearlySame(group))
        if (!told.has(later.item))
          yield {
            item: later.item,
            path: ['prompt'],
            message: `Asks nearly the same as “${earlier.item.id}”, with the same key.`,
            hint: 'Take one of them out, or ask for something else.',
          };
  },
};

/** More items than these are not compared each with each. */
const MOST_COMPARED = 2000;

interface Reveal {
  readonly options?: readonly {
    readonly reveal?: string;
    readonly feedback?: string;
    readonly unchosenFeedback?: string;
  }[];
}

/** What is shown once an item is answered. */
const afterTexts = ({ item }: LintItem): readonly string[] => {
  const options = ((item as Reveal).options ?? []).flatMap(({ reveal, feedback, unchosenFeedback }) => [
    reveal,
    feedback,
    unchosenFeedback,
  ]);
  const { explanation, feedback, evidence = [] } = item;
  const texts = [explanation, ...Object.values(feedback ?? {}), ...evidence.map(({ quote }) => quote), ...options];
  return texts.filter((text) => text !== undefined);
};

const keyPhrase = (item: LintItem): readonly string[] => {
  const text: LintText | undefined = item.isSingle
    ? item.key.text
    : item.typedKeys[0]
      ? item.read(item.typedKeys[0])
      : undefined;
  const phrase = text?.phrase ?? [];
  return lengthOf(phrase.join('')) >= 4 && !hasPhrase(item.prompt.tokens, phrase) ? phrase : [];
};

const add = (index: Map<string, LintItem[]>, word: string, item: LintItem): void => {
  const items = index.get(word);
  if (!items) index.set(word, [item]);
  else if (items.at(-1) !== item) items.push(item);
};

function* answering({ bank, items }: LintBank): Generator<ItemReport> {
  const { feedback = 'immediate', shuffle = 'none' } = bank.settings;
  const isMixed = shuffle === 'items' || shuffle === 'all';
  const counts = new Map<string, number>();
  for (const { prompt } of items)
    for (const word of new Set(prompt.content)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(2, 0.1 * items.length);
  const after = new Map(
    items.map((item) => [item, feedback === 'immediate' ? afterTexts(item).map((text) => item.read(text)) : []]),
  );
  /** By the words that they hold, so that not every item is looked at for each key. */
  const index = new Map<string, LintItem[]>();
  for (const item of items)
    for (const text of [item.prompt, ...after.get(item)!]) for (const word of text.tokens) add(index, word, item);
  const told = new Map<LintItem, LintItem[]>();
  for (const a of items) {
    const phrase = keyPhrase(a);
    const wanted = [...new Set(a.prompt.content)];
    if (!phrase.length || wanted.length < 2) continue;
    const candidates = phrase.map((word) => index.get(word) ?? []).reduce((x, y) => (y.length < x.length ? y : x));
    for (const b of candidates) {
      if (b === a) continue;
      const later = isMixed || b.index < a.index ? after.get(b)! : [];
      const inPrompt = hasPhrase(b.prompt.tokens, phrase);
      if (!inPrompt && !later.some((text) => hasPhrase(text.tokens, phrase))) continue;
      const words = [b.prompt, ...later].flatMap(({ content }) => content);
      const shared = wanted.filter((word) => includesWord(words, word));
      const rare = shared.filter((word) => counts.get(word)! <= most);
      if (shared.length >= wanted.length / 2 && rare.length >= 2) told.set(b, [...(told.get(b) ?? []), a]);
    }
  }
  for (const [item, others] of told)
    yield {
      item,
      path: ['prompt'],
      message: `This question, or what is said after it, tells the answer of ${others.map(({ id }) => `“${id}”`).join(', ')}.`,
      hint: 'Reword it, or put both into sections that are drawn apart.',
    };
}

export const itemAnswersItem: BankRule = {
  code: 'item-answers-item',
  level: 'advice',
  isOn: true,
  family: 'bank',
  langs: 'any',
  summary: 'One question, or what is said after it, holds the key of another.',
  restsOn: 'own',
  *checkBank(bank) {
    const { items, itemsPath } = bank;
    if (items.length <= MOST_COMPARED) {
      yield* answering(bank);
      return;
    }
    yield {
      path: itemsPath,
      message: `Not looked at: whether one question tells the answer of another. That is compared up to ${MOST_COMPARED} items; here are ${items.length}.`,
      hint: 'Lint parts of the bank for it.',
    };
  },
};
