import { compare, greatest, type Fraction } from '../../engine/fraction.js';
import type { InteractionDefinition } from '../../engine/interaction-definition.js';
import type { Item } from '../../engine/item.js';
import {
  matchTyped,
  readAnswers,
  sampleOf,
  type Match,
  type Matching,
  type TypedAnswer,
} from '../../engine/text-matching.js';
import { creditOfAnswer, isBlank, typedStateOf, type TypedView } from '../../engine/typed-answer.js';
import { textEntryShape } from './shape.js';

export interface TextEntryItem extends Item {
  readonly answers: readonly TypedAnswer[];
  readonly matching?: Matching | undefined;
}

export interface TextEntryView extends TypedView {
  /** How it is spelt, where what was typed is right but for that. */
  readonly spelling?: string | undefined;
}

/** The most that one of the answers earns. */
const bestCredit = ({ answers }: TextEntryItem): Fraction => answers.map(creditOfAnswer).reduce(greatest);

/** An answer as it may be typed. */
const typedForm = ({ matching }: TextEntryItem, { text }: TypedAnswer): string =>
  matching?.mode === 'wildcard' ? sampleOf(text) : text;

const keyOf = (item: TextEntryItem): string | undefined => {
  const best = bestCredit(item);
  return best.n > 0n
    ? typedForm(
        item,
        item.answers.find((answer) => compare(creditOfAnswer(answer), best) === 0n)!,
      )
    : undefined;
};

export const matchOf = (item: TextEntryItem, response: string, lang: string): Match<TypedAnswer> | undefined =>
  matchTyped(response, item.answers, item.matching, lang);

export const textEntryDefinition: InteractionDefinition<TextEntryItem, string, TextEntryView> = {
  type: 'text-entry',
  shape: textEntryShape,
  parse: (authored) =>
    ({ ...authored, answers: readAnswers((authored as TextEntryItem).answers) }) satisfies TextEntryItem,
  arrangement: () => ({ lists: [] }),

  present(item, { reveal, response, lang }) {
    const { prompt, media } = item;
    if (reveal === 'nothing') return { prompt, media };
    const match = response === null ? undefined : matchOf(item, response, lang);
    const { state, key, remark } = typedStateOf(item, {
      reveal,
      earned: response === null ? undefined : match && creditOfAnswer(match.answer),
      isGiven: response !== null,
      best: bestCredit(item),
      key: keyOf(item),
      remark: match?.answer.feedback,
    });
    const isForgiven = match && (match.hasAccentNote || match.distance > 0) && creditOfAnswer(match.answer).n > 0n;
    return { prompt, media, state, key, remark, spelling: state && isForgiven ? match.answer.text : undefined };
  },

  read: (_, response) => (typeof response === 'string' ? response : undefined),
  isComplete: (_, response) => !isBlank(response),
  best: bestCredit,
  correctResponse: (item) => keyOf(item) ?? null,
};
