import { isBest, type ChoiceResponse, type Choosing, type OptionState, type Told } from './choices.js';
import type { Score, TellOptions } from './interaction-definition.js';
import type { Option } from './item.js';
import { creditOf, isRight } from './options.js';
import { isScored } from './outcome.js';
import { scoreSet } from './scoring-rules.js';
import { term } from './term.js';

const feedbackOf = (option: Option, isChosen: boolean) => (isChosen ? option.feedback : option.unchosenFeedback);

/** One of several: the credit of the chosen option. A set: by the item's rule. */
export const scoreChoices = (item: Choosing, options: readonly Option[], response: ChoiceResponse): Score => {
  const chosen = new Set([response].flat());
  const feedback = options.flatMap((option) => {
    const text = feedbackOf(option, chosen.has(option.id));
    return text ? [{ part: option.id, text }] : [];
  });
  if (item.multiple) return { ...scoreSet(item, options, chosen), feedback };
  const fraction = creditOf(options.find(({ id }) => chosen.has(id))!);
  return { fraction, terms: [term(response as string, 'credit', fraction)], feedback };
};

export const textOf = (options: readonly Option[], part: string): string | undefined =>
  options.find(({ id }) => id === part)?.text;

/** @returns adds to the view of an option what may be told of it */
export const tellChoices = (
  item: Choosing,
  options: readonly Option[],
  { reveal, response, verdict }: Pick<TellOptions<ChoiceResponse>, 'reveal' | 'response' | 'verdict'>,
): (<V extends { readonly id: string }>(view: V) => V & Told) => {
  const chosen = new Set([response ?? []].flat());
  const stateOf = (option: Option, isChosen: boolean): OptionState =>
    !isRight(option)
      ? isChosen
        ? 'incorrect'
        : 'rest'
      : item.multiple || isBest(option, options)
        ? isChosen
          ? 'correct'
          : 'key'
        : isChosen
          ? 'partly'
          : 'rest';
  return (view) => {
    const isChosen = chosen.has(view.id);
    if (reveal === 'chosen' && !isChosen) return view;
    const option = options.find(({ id }) => id === view.id)!;
    return {
      ...view,
      state: verdict
        ? isChosen
          ? verdict(view.id)
          : undefined
        : isScored(item)
          ? stateOf(option, isChosen)
          : undefined,
      feedback: feedbackOf(option, isChosen),
    };
  };
};

export const correctChoices = ({ multiple }: Choosing, options: readonly Option[]): ChoiceResponse | null => {
  const keys = options.filter((option) => isRight(option) && (multiple || isBest(option, options))).map(({ id }) => id);
  return keys.length ? (multiple ? keys : keys[0]!) : null;
};
