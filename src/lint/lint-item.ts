/** An item as the rules look at it: its texts folded, its key found. What is dear is made when it is asked for. */
import { creditOfAnswer } from '../engine/typed-answer.js';
import type { Item, Option, Section } from '../engine/item.js';
import { isRight } from '../engine/options.js';
import type { Path } from '../engine/problem.js';
import { negativesOf, type Negative } from './negative.js';
import { isCatchAll } from './option-kinds.js';
import { contentWords, fold, isName, lengthOf, readMarkdown, tokensOf, withoutS, wordsIn } from './text.js';
import type { WordList } from './words/word-list.js';
import { wordsOf } from './words/words-of.js';

/** What the rules ask of a text. */
export class LintText {
  /** As it is read; white space as it was written. */
  readonly plain: string;
  /** As it was written, with the marks of emphasis. */
  readonly written: string;
  readonly folded: string;
  private readonly words: WordList | undefined;
  private ownTokens: readonly string[] | undefined;
  private ownBare: readonly string[] | undefined;
  private ownContent: readonly string[] | undefined;

  constructor(written: string, lang: string, isMarkdown: boolean) {
    this.written = written;
    this.plain = isMarkdown ? readMarkdown(written) : written;
    this.folded = fold(this.plain, lang);
    this.words = wordsOf(lang);
  }

  get tokens(): readonly string[] {
    return (this.ownTokens ??= tokensOf(this.folded));
  }

  get content(): readonly string[] {
    return (this.ownContent ??= contentWords(this.tokens, this.words));
  }

  /** Its tokens without the ending ’s. */
  get bare(): readonly string[] {
    return (this.ownBare ??= this.tokens.map(withoutS));
  }

  /** What it says; where that is nothing but function words, all of it. */
  get telling(): readonly string[] {
    return this.content.length ? this.content : this.tokens;
  }

  /** Without a leading article. */
  get phrase(): readonly string[] {
    const [first = '', ...rest] = this.tokens;
    return rest.length && this.words?.articles.includes(first) ? rest : this.tokens;
  }

  get length(): number {
    return lengthOf(this.folded);
  }

  get wordCount(): number {
    return wordsIn(this.folded).length;
  }

  get isName(): boolean {
    return isName(this.plain);
  }
}

export interface LintOption {
  readonly option: Option;
  readonly text: LintText;
  readonly isKey: boolean;
  /** From the item. */
  readonly path: Path;
}

/** What items of several types have, each where its type has it. */
type AnyItem = Item & {
  readonly options?: readonly Option[];
  readonly multiple?: boolean;
  readonly answer?: boolean;
  readonly answers?: readonly { readonly text?: string; readonly value?: number; readonly credit?: number }[];
  readonly matching?: { readonly mode?: string };
  readonly text?: string;
  readonly image?: unknown;
};

export class LintItem {
  readonly id: string;
  readonly type: string;
  readonly lang: string;
  /** The lists of its language; without them the rules that need words are silent. */
  readonly words: WordList | undefined;
  readonly item: AnyItem;
  /** In the bank as it was written. */
  readonly path: Path;
  /** The place in the order of the bank. */
  readonly index: number;
  readonly section: Section;
  readonly prompt: LintText;
  /** Of `choice`. */
  readonly options: readonly LintOption[];
  readonly keys: readonly LintOption[];
  readonly distractors: readonly LintOption[];
  private readonly isMarkdown: boolean;
  private ownNegatives: readonly Negative[] | undefined;

  constructor(item: Item, place: { path: Path; index: number; section: Section; lang: string; isMarkdown: boolean }) {
    this.item = item;
    this.id = item.id;
    this.type = item.type;
    this.lang = item.lang ?? place.lang;
    this.words = wordsOf(this.lang);
    this.path = place.path;
    this.index = place.index;
    this.section = place.section;
    this.isMarkdown = place.isMarkdown;
    this.prompt = this.read(item.prompt);
    this.options = this.type === 'choice' ? this.readOptions(this.item.options ?? []) : [];
    this.keys = this.options.filter(({ isKey }) => isKey);
    this.distractors = this.options.filter(({ isKey }) => !isKey);
  }

  read(text: string): LintText {
    return new LintText(text, this.lang, this.isMarkdown);
  }

  private readOptions(options: readonly Option[]): readonly LintOption[] {
    return options.map((option, index) => ({
      option,
      text: this.read(option.text),
      isKey: isRight(option),
      path: ['options', index],
    }));
  }

  /** One key is to be chosen. */
  get isSingle(): boolean {
    return this.type === 'choice' && !this.item.multiple && this.keys.length === 1;
  }

  /** The key of a single choice; look at `isSingle` first. */
  get key(): LintOption {
    return this.keys[0]!;
  }

  /** What may be typed and is right, with what it is worth. */
  get typedKeys(): readonly string[] {
    if (this.type !== 'text-entry' && this.type !== 'numeric') return [];
    return (this.item.answers ?? [])
      .filter((answer) => creditOfAnswer(answer).n > 0n)
      .map(({ text, value }) => text ?? (value === undefined ? '' : String(value)))
      .filter(Boolean);
  }

  /** The words that make its prompt a negative question; none where it is none. */
  get negatives(): readonly Negative[] {
    return (this.ownNegatives ??= this.words ? negativesOf(this.prompt.written) : []);
  }

  get isNegative(): boolean {
    return this.negatives.length > 0;
  }

  get hasCatchAll(): boolean {
    return this.options.some((option) => this.isCatchAll(option));
  }

  isCatchAll({ text }: LintOption): boolean {
    return this.words !== undefined && isCatchAll(text.folded, this.prompt.folded);
  }
}
