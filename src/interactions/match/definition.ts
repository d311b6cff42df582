import { distinctOptions, textOf } from '../../engine/distinct-options.js';
import { readOptions, type AuthoredOption } from '../../engine/options.js';
import type { Item, Option } from '../../engine/item.js';
import { partsDefinition } from '../../engine/parts-definition.js';
import type { Parts } from '../../engine/parts.js';
import { assignIds } from '../../engine/slug.js';
import { matchShape } from './shape.js';

export interface Pair {
  readonly id: string;
  readonly prompt: string;
  readonly answer?: Option | undefined;
  readonly lang?: string | undefined;
}

export interface MatchItem extends Item {
  readonly pairs: readonly Pair[];
  readonly distractors?: readonly Option[] | undefined;
}

/** As it may be written. */
export type AuthoredMatch = Omit<MatchItem, 'pairs' | 'distractors'> & {
  readonly pairs: readonly (Omit<Pair, 'id' | 'answer'> & {
    readonly id?: string;
    readonly answer?: AuthoredOption | undefined;
  })[];
  readonly distractors?: readonly AuthoredOption[];
};

/** The answers of pairs, as far as they have any. */
export const keysIn = <T>(pairs: readonly { readonly answer?: T | undefined }[]): readonly T[] =>
  pairs.flatMap(({ answer }) => (answer === undefined ? [] : [answer]));

/** The answers as they are written, each text once. */
export const distinctAnswers = ({ pairs, distractors = [] }: AuthoredMatch): readonly AuthoredOption[] =>
  distinctOptions([...keysIn(pairs), ...distractors]);

/** The answers that a learner chooses from, each once. */
export const answersOf = ({ pairs, distractors = [] }: MatchItem): readonly Option[] => [
  ...new Map([...keysIn(pairs), ...distractors].map((option) => [option.id, option])).values(),
];

export const partsOf = (item: MatchItem): Parts => ({
  parts: item.pairs.map(({ id, prompt, lang, answer }) => ({
    ...{ id, text: prompt, lang, right: answer?.id },
    unchosenFeedback: answer?.unchosenFeedback,
  })),
  answers: answersOf(item),
});

export const matchDefinition = partsDefinition<MatchItem>(
  {
    type: 'match',
    shape: matchShape,
    parse(authored) {
      const item = authored as unknown as AuthoredMatch;
      const answers = readOptions(distinctAnswers(item));
      const ids = assignIds(
        item.pairs.map(({ id, prompt }) => ({ id, text: prompt })),
        'option',
      );
      if (!answers || new Set(ids).size < ids.length) return undefined;
      const byText = new Map(answers.map((answer) => [answer.text, answer]));
      const answerOf = (option: AuthoredOption) => byText.get(textOf(option))!;
      const { pairs, distractors, ...rest } = item;
      return {
        ...rest,
        pairs: pairs.map(({ answer, ...pair }, index) => ({
          ...pair,
          id: ids[index]!,
          ...(answer !== undefined && { answer: answerOf(answer) }),
        })),
        ...(distractors && { distractors: distractors.map(answerOf) }),
      };
    },
  },
  partsOf,
  'answers',
  true,
);
