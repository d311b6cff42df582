import { compare, fraction, greatest, multiply, ONE, sum, ZERO, type Fraction } from '../../engine/fraction.js';
import type { InteractionDefinition, View } from '../../engine/interaction-definition.js';
import type { Item, Option } from '../../engine/item.js';
import { distinctOptions } from '../../engine/distinct-options.js';
import { creditOf, readOptions, type AuthoredOption } from '../../engine/options.js';
import { readParts, type PartsResponse } from '../../engine/parts.js';
import { readAnswers, sampleOf, type AuthoredAnswer, type Matching, type TypedAnswer } from '../../engine/answers.js';
import { matchTyped } from '../../engine/text-matching.js';
import { creditOfAnswer, isBlank } from '../../engine/typed-answer.js';
import { gapsIn, parseText, type Piece } from './parse-text.js';
import { clozeShape } from './shape.js';

interface TypedGap {
  readonly answers: readonly TypedAnswer[];
  readonly matching?: Matching | undefined;
}
interface ChoiceGap {
  readonly options: readonly Option[];
}

export interface ClozeItem extends Item {
  readonly text: string;
  readonly gaps: Readonly<Record<string, TypedGap | ChoiceGap>>;
  readonly wordBank?: boolean | undefined;
  readonly distractors?: readonly Option[] | undefined;
}

/** As it may be written. */
export type AuthoredCloze = Omit<ClozeItem, 'gaps' | 'distractors'> & {
  readonly gaps: Readonly<
    Record<
      string,
      | string
      | readonly AuthoredAnswer[]
      | { readonly answers: readonly AuthoredAnswer[]; readonly matching?: Matching | undefined }
      | { readonly options: readonly AuthoredOption[] }
    >
  >;
  readonly distractors?: readonly AuthoredOption[];
};

type Choice = Pick<Option, 'id' | 'text' | 'lang'>;

export interface GapView {
  readonly id: string;
  /** To choose from; absent: it is typed. */
  readonly choices?: readonly Choice[] | undefined;
  /** Once told: what became of it; `open`: nothing was given. */
  readonly state?: 'correct' | 'partly' | 'incorrect' | 'open' | undefined;
  /** Once told: what was given, in words. */
  readonly given?: string | undefined;
  /** What would have been right, once it may be shown. */
  readonly key?: string | undefined;
  /** The right spelling of what counts as right all the same. */
  readonly spelling?: string | undefined;
  readonly feedback?: string | undefined;
}

export interface ClozeView extends View {
  readonly pieces: readonly Piece[];
  readonly gaps: readonly GapView[];
  /** The word bank. */
  readonly words?: readonly Choice[] | undefined;
  /** Characters of the longest answer: every field to type in is as wide, or its width would tell. */
  readonly size: number;
}

/** What a value earns in a gap. */
interface Marked {
  readonly credit: Fraction;
  readonly text: string;
  readonly feedback?: string | undefined;
  /** How it is spelt, where it counts as right all the same. */
  readonly spelling?: string | undefined;
  readonly hasAccentNote?: boolean | undefined;
}

/** One gap of an item, with all that is needed to ask and to mark it. */
interface Gap {
  readonly id: string;
  /** A drop-down's own; absent: it is typed, or takes its word from the bank. */
  readonly options?: readonly Option[];
  readonly best: Fraction;
  /** What earns it: an id, or what is to be typed. */
  readonly key: string;
  /** @param lang by which typed answers are read */
  readonly mark: (value: string, lang: string) => Marked;
}

interface Cloze {
  readonly gaps: readonly Gap[];
  readonly words: readonly Option[] | undefined;
}

const bestBy = <T>(list: readonly T[], credit: (entry: T) => Fraction): T => {
  const most = list.map(credit).reduce(greatest);
  return list.find((entry) => compare(credit(entry), most) === 0n)!;
};

const sample = ({ text }: TypedAnswer, { matching }: TypedGap) =>
  matching?.mode === 'wildcard' ? sampleOf(text) : text;

const isTyped = (gap: TypedGap | ChoiceGap): gap is TypedGap => 'answers' in gap;

/** The words of a bank, as they are written: the first answers of the gaps, then the distractors. */
export const authoredWords = ({ text, gaps, distractors = [] }: ClozeItem): readonly AuthoredOption[] => [
  ...gapsIn(text)
    .map((id) => readGap(gaps[id]!))
    .filter((gap) => !!gap && isTyped(gap))
    .flatMap((gap) => gap.answers.slice(0, 1).map((answer) => ({ text: sample(answer, gap) }))),
  ...distractors,
];

/** The word bank; undefined where ids are doubled. */
export const wordsOf = (item: ClozeItem): readonly Option[] | undefined =>
  readOptions(distinctOptions(authoredWords(item)));

const choiceGap = (id: string, { options }: ChoiceGap): Gap => {
  const key = bestBy(options, creditOf);
  const mark = (value: string): Marked => {
    const option = options.find((one) => one.id === value)!;
    return { credit: creditOf(option), text: option.text, feedback: option.feedback };
  };
  return { id, options, best: creditOf(key), key: key.id, mark };
};

const typedGap = (id: string, gap: TypedGap): Gap => {
  const mark = (text: string, lang: string): Marked => {
    const match = matchTyped(text, gap.answers, gap.matching, lang);
    if (!match) return { credit: ZERO, text };
    const { answer, hasAccentNote, distance } = match;
    const credit = creditOfAnswer(answer);
    const isForgiven = credit.n > 0n && (hasAccentNote || distance > 0);
    return { credit, text, feedback: answer.feedback, ...(isForgiven && { spelling: answer.text, hasAccentNote }) };
  };
  const key = bestBy(gap.answers[0] ? gap.answers : [{ text: '', credit: 0 }], creditOfAnswer);
  return { id, best: creditOfAnswer(key), key: sample(key, gap), mark };
};

const wordGap = (id: string, gap: TypedGap, words: readonly Option[]): Gap => {
  // A word is chosen, not typed: it has no typos, and is not a part of another.
  const mode = gap.matching?.mode === 'wildcard' ? 'wildcard' : 'equals';
  const { mark } = typedGap(id, { ...gap, matching: { ...gap.matching, mode, typos: 0 } });
  const markWord = (value: string, lang: string) => mark(words.find((word) => word.id === value)!.text, lang);
  const credit = ({ id: word }: Option) => markWord(word, 'en').credit;
  // As it is written goes first: what else counts as the same depends on the language, as Turkish `in` and `IN`.
  const isWritten = ({ text }: Option) => gap.answers.some((answer) => answer.text === text);
  const key = bestBy([...words.filter(isWritten), ...words], credit);
  return { id, best: credit(key), key: key.id, mark: markWord };
};

/** The gaps of the text, in its order, and the word bank. */
export const clozeOf = (item: ClozeItem): Cloze => {
  const words = item.wordBank ? wordsOf(item)! : undefined;
  const gaps = gapsIn(item.text).map((id) => {
    const gap = item.gaps[id]!;
    return !isTyped(gap) ? choiceGap(id, gap) : words ? wordGap(id, gap, words) : typedGap(id, gap);
  });
  return { gaps, words };
};

const longest = ({ gaps }: ClozeItem) =>
  Math.max(
    ...Object.values(gaps)
      .filter(isTyped)
      .flatMap((gap) => gap.answers.map((answer) => sample(answer, gap).length)),
    0,
  );

/** The lists to choose from: what a session mixes, in this order. */
const listsOf = ({ words, gaps }: Cloze) => [words, ...gaps.map(({ options }) => options)].filter((list) => !!list);

const readGap = (gap: AuthoredCloze['gaps'][string]): TypedGap | ChoiceGap | undefined => {
  if (typeof gap === 'string') return { answers: readAnswers([gap]) };
  if (Array.isArray(gap)) return { answers: readAnswers(gap as readonly AuthoredAnswer[]) };
  const authored = gap as Exclude<typeof gap, string | readonly AuthoredAnswer[]>;
  if ('answers' in authored) return { ...authored, answers: readAnswers(authored.answers) };
  const options = readOptions(authored.options);
  return options && { options };
};

export const clozeDefinition: InteractionDefinition<ClozeItem, PartsResponse, ClozeView> = {
  type: 'cloze',
  shape: clozeShape,

  parse(authored) {
    const item = authored as unknown as AuthoredCloze;
    const gaps = Object.entries(item.gaps).map(([id, gap]) => [id, readGap(gap)] as const);
    const known = Object.fromEntries(gaps) as ClozeItem['gaps'];
    const asked = gapsIn(item.text);
    if (
      !asked.length ||
      new Set(asked).size < asked.length ||
      !asked.every((id) => Object.hasOwn(known, id)) ||
      gaps.some(([, gap]) => !gap)
    )
      return undefined;
    const { distractors, ...rest } = item;
    const words = distractors?.map((word) => (typeof word === 'string' ? { text: word } : word)) as
      ClozeItem['distractors'] | undefined;
    const read = { ...rest, gaps: known, ...(words && { distractors: words }) };
    return wordsOf(read) && read;
  },

  arrangement(item) {
    const cloze = clozeOf(item);
    return { lists: listsOf(cloze), always: !!cloze.words };
  },

  present(item, { order }) {
    const cloze = clozeOf(item);
    let place = 0;
    const shown = new Map(
      listsOf(cloze).map((list) => {
        const byId = new Map(list.map((option) => [option.id, option]));
        const ids = order.slice(place, (place += list.length));
        return [list, ids.map((id) => ({ id, text: byId.get(id)!.text, lang: byId.get(id)!.lang }))];
      }),
    );
    return {
      prompt: item.prompt,
      media: item.media,
      pieces: parseText(item.text),
      size: cloze.words ? 0 : longest(item),
      words: cloze.words && shown.get(cloze.words),
      gaps: cloze.gaps.map(({ id, options = cloze.words }): GapView => ({ id, choices: shown.get(options!) })),
    };
  },

  read(item, response) {
    const { gaps, words } = clozeOf(item);
    const byId = new Map(gaps.map(({ id, options = words }) => [id, options]));
    const read = readParts([...byId.keys()], response, (value, id) => {
      const choices = byId.get(id);
      return choices ? choices.some((choice) => choice.id === value) : typeof value === 'string';
    });
    // A field that was emptied is as one that nothing was typed in.
    return read && Object.fromEntries(Object.entries(read).filter(([, value]) => value));
  },

  isComplete: (_, response) => !Object.values(response).every(isBlank),

  best(item) {
    const bests = clozeOf(item).gaps.map(({ best }) => best);
    // A gap that nothing fits is a slip of the author's.
    if (bests.some((best) => best.n <= 0n)) return ZERO;
    return item.scoring === 'exact' ? ONE : multiply(sum(bests), fraction(1, bests.length));
  },
};
