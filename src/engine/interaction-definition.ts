/** The contract that every interaction implements. Its element (what a person works) is apart, in the same folder. */
import type { Fraction } from './fraction.js';
import type { Item, Media } from './item.js';
import type { Outcome, Term } from './outcome.js';
import type { Shape } from './shape.js';

/** What a learner gave, as JSON. Lists of options are in the bank's order. */
export type ResponseValue =
  | string
  | readonly string[]
  | Readonly<Record<string, string>>
  | { readonly text: string; readonly claimed?: readonly number[] };

/** Ids in the order in which a session shows them: the lists of an {@link Arrangement}, one after the other. */
export type Order = readonly string[];

/** What a session may shuffle. */
export interface Arrangement {
  readonly lists: readonly (readonly { readonly id: string; readonly fixed?: boolean | undefined }[])[];
  /** Shuffled whatever the settings say, since the order in the bank would give the key away. */
  readonly always?: boolean;
  /** Orders that must not come out: the solved ones. */
  readonly never?: readonly Order[];
}

/** What an item is read, shown and scored by, beside itself. */
export interface ItemContext {
  /** The item's language, or the bank's where it has none of its own; rules of typed answers go by it. */
  readonly lang: string;
  /** The learner marks `extended-text` against its rubric. */
  readonly selfAssess?: boolean | undefined;
  /** `host`: the page scores; nothing in the bank is taken for a key. */
  readonly scorer?: 'bank' | 'host' | undefined;
}

/** How a response fares, before points. */
export interface Score {
  /** Of the item's points, exact. */
  readonly fraction: Fraction;
  /** The terms add up to `fraction`. */
  readonly terms: readonly Term[];
  /** Feedback of the parts that were chosen, or left out. */
  readonly feedback?: Outcome['feedback'];
}

/**
 * How much of the key an element may hold: none of it, the verdict on what was chosen (an attempt is left), or all.
 */
export type Reveal = 'nothing' | 'chosen' | 'key';

export interface PresentOptions<R> extends ItemContext {
  readonly order: Order;
  readonly response: R | null;
}

export interface TellOptions<R> extends PresentOptions<R> {
  readonly reveal: Exclude<Reveal, 'nothing'>;
  /** Where the page scored, and gave no key: what it said of a part that was answered; null: of the whole response. */
  readonly verdict?: ((part: string | null) => Verdict | undefined) | undefined;
}

export type Verdict = 'correct' | 'partly' | 'incorrect';

/** What every element is given to draw. */
export interface View {
  readonly prompt: string;
  readonly media?: Media | undefined;
}

/**
 * @template I the item, with this interaction's keys
 * @template R its response
 * @template V the view: what its element is given to draw
 */
export interface InteractionDefinition<
  I extends Item = Item,
  R extends ResponseValue = ResponseValue,
  V extends View = View,
> {
  readonly type: I['type'];
  /** The quick check of the embed, made from the schema. */
  readonly shape: Shape;
  /**
   * Fills in the ids. The authored item has the schema's shape already; unknown keys may be left in it. Undefined where
   * it can't be used all the same; why, and every lesser fault, is told by the `check` beside the schema.
   */
  parse(authored: Item): I | undefined;
  arrangement(item: I): Arrangement;
  /** Without anything of the key: what may be told of it is added by {@link Scorer.tell}. */
  present(item: I, options: PresentOptions<R>): V;
  /** The response, if it has the right shape; else undefined. Nothing that a page or a stored session gives is trusted. */
  read(item: I, response: unknown): R | undefined;
  /** May this be submitted? A part without an answer doesn't hinder; that there is none at all, or one that can't be read, does. */
  isComplete(item: I, response: R, context: ItemContext): boolean;
  /** The most that a response can reach, exact, as a fraction of the item's points; 0 or less where there is no key. */
  best(item: I, context: Pick<ItemContext, 'selfAssess'>): Fraction;
  /** Its evidence is in the item itself, and needs no source of the bank. Absent: never. */
  hasOwnPassage?(item: I): boolean;
}

/**
 * What a response earns, and what may be told of it. Apart from the definition, since a page needs it only once somebody
 * answers, and of the weight of a quiz the rules are a good part.
 */
export interface Scorer<I extends Item = Item, R extends ResponseValue = ResponseValue, V extends View = View> {
  score(item: I, response: R, context: ItemContext): Score;
  /**
   * What a part of the receipt is called, in the author's words or the interface's; undefined: it names itself, or there is
   * none of the name.
   */
  partText(item: I, part: string): string | undefined;
  /** What was given in a part is called, where a response names it by an id; absent, undefined: it is what it says. */
  valueText?(item: I, part: string, value: string): string | undefined;
  /** @param view as the definition presents it. @returns the same with what `reveal` allows, and nothing beyond that */
  tell(view: V, item: I, options: TellOptions<R>): V;
  correctResponse(item: I): R | null;
  /** What stays of a response that is tried again: its right parts. Absent: all of it. */
  retain?(item: I, response: R, context: ItemContext): R | null;
}

export type Definitions = ReadonlyMap<string, InteractionDefinition>;
