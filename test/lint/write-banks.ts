/** Short ways to write banks for tests of the lint. */
export type AnyItem = Readonly<Record<string, unknown>> & { readonly type: string };

/** Options as texts; a star marks a key. */
export const options = (...texts: readonly string[]) =>
  texts.map((text) => (text.startsWith('*') ? { text: text.slice(1), correct: true } : text));

export const choice = (prompt: string, ...texts: readonly string[]): AnyItem => ({
  type: 'choice',
  prompt,
  options: options(...texts),
});
export const multiple = (prompt: string, ...texts: readonly string[]): AnyItem => ({
  ...choice(prompt, ...texts),
  multiple: true,
});
export const statement = (prompt: string, answer = true): AnyItem => ({ type: 'true-false', prompt, answer });
export const typed = (prompt: string, ...answers: readonly unknown[]): AnyItem => ({
  type: 'text-entry',
  prompt,
  answers,
});

/** A bank of items, which get the ids q1, q2 … where they have none. */
export const bankOf = (items: readonly AnyItem[], root: object = {}): object => ({
  version: 1,
  title: 'Test',
  items: items.map((item, index) => ({ id: `q${index + 1}`, ...item })),
  ...root,
});
