import type { LintItem } from './lint-item.js';

/** What is the key of types whose key is no list of options, and what they ask beside their prompt. */
interface OtherKeys {
  readonly pairs?: unknown;
  readonly categories?: unknown;
  readonly rows?: unknown;
  readonly gaps?: unknown;
  readonly areas?: readonly { readonly label: string; readonly correct?: boolean; readonly credit?: number }[];
  readonly text?: string;
  readonly correct?: unknown;
  readonly model?: string;
}

/** The key as folded texts, in no order; of two items with equal ones the same is right. */
export const keysOf = (entry: LintItem): readonly string[] => {
  const { type, item, keys, typedKeys } = entry;
  const other = item as OtherKeys;
  if (type === 'choice')
    return keys.map(({ text, option }) => text.folded + (option.media ? JSON.stringify(option.media) : '')).sort();
  if (type === 'true-false') return [String(item.answer)];
  if (type === 'numeric') return (item.answers ?? []).map((answer) => JSON.stringify(answer)).sort();
  if (type === 'find-evidence') return (item.evidence ?? []).map(({ quote }) => entry.read(quote).folded).sort();
  if (typedKeys.length) return typedKeys.map((key) => entry.read(key).folded).sort();
  if (type === 'order') return [(item.options ?? []).map(({ text }) => entry.read(text).folded).join(' | ')];
  const { pairs, categories, rows, gaps, areas, correct, model } = other;
  return [JSON.stringify({ pairs, categories, rows, gaps, areas, correct, model })];
};

/** What has to be equal, beside the words, for two items to ask the same: pictures, and the passage they are about. */
export const contextOf = ({ type, item, section }: LintItem): string =>
  JSON.stringify([type === 'extended-text', item.media, item.image, section.text, section.media]);

/** All words of the question; a cloze and its like ask with their text as well. */
export const questionTokens = (entry: LintItem): readonly string[] => {
  const { text } = entry.item as OtherKeys;
  return text === undefined ? entry.prompt.tokens : [...entry.prompt.tokens, ...entry.read(text).tokens];
};

export const questionContent = (entry: LintItem): readonly string[] => {
  const { text } = entry.item as OtherKeys;
  return text === undefined ? entry.prompt.content : [...entry.prompt.content, ...entry.read(text).content];
};
