/** Numbers as texts write them: 1,000 is 1000, 3rd is 3, three hundred is 300, 2.5 million is 2500000. */
import { readAmount } from './ranges.js';
import { hasDigit } from './text.js';
import type { WordList } from './words/word-list.js';

/** One that several words may say together. */
export interface Amount {
  readonly value: number;
  /** What these say one by one. */
  readonly parts: readonly number[];
  /** Where they stand among the tokens. */
  readonly start: number;
  readonly end: number;
}

/** What was read of a number so far: thousands and more, and what is below them. */
class Sum {
  private total = 0;
  private rest: number;
  private isWritten: boolean;
  readonly parts: number[] = [];

  constructor(value: number, isWritten: boolean) {
    this.rest = value;
    this.isWritten = isWritten;
  }

  get value(): number {
    return this.total + this.rest;
  }

  /** It ends in hundred, thousand and the like, so that more may follow. */
  get isRound(): boolean {
    return !this.isWritten && (this.rest ? this.rest % 100 === 0 : this.total > 0);
  }

  /** @returns whether a word goes on with it; else it begins a number of its own */
  add(value: number): boolean {
    if (value >= 1000) {
      if (!this.rest) return false;
      this.total += this.rest * value;
      this.rest = 0;
    } else if (value === 100) {
      if (!this.rest || this.rest >= 100) return false;
      this.rest *= value;
    } else {
      const isUnit = this.rest % 10 === 0 && this.rest % 100 >= 20 && value < 10;
      if (!this.isRound && (this.isWritten || !isUnit)) return false;
      this.rest += value;
    }
    this.isWritten = false;
    return true;
  }
}

export const amountsIn = (tokens: readonly string[], words: WordList | undefined): readonly Amount[] => {
  const found: Amount[] = [];
  let open: { readonly sum: Sum; readonly start: number; end: number } | undefined;
  const close = () => {
    // One and two by themselves are too often no number.
    if (open?.sum.parts.length)
      found.push({ value: open.sum.value, parts: open.sum.parts, start: open.start, end: open.end });
    open = undefined;
  };
  for (const [at, token] of tokens.entries()) {
    const isWritten = hasDigit(token);
    const own = isWritten ? readAmount(token.normalize('NFKC')) : words?.numbers.get(token);
    const value = own ?? words?.few.get(token);
    if (value === undefined) {
      if (!open?.sum.isRound || !words?.joiners.includes(token)) close();
      continue;
    }
    if (!open || isWritten || !open.sum.add(value)) {
      close();
      open = { sum: new Sum(value, isWritten), start: at, end: at };
    }
    if (own !== undefined) open.sum.parts.push(own);
    open.end = at + 1;
  }
  close();
  return found;
};
