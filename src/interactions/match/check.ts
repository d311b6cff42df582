import type { CheckItem } from '../../bank/check-meaning.js';
import { textOf } from '../../engine/distinct-options.js';
import type { AuthoredOption } from '../../engine/options.js';
import { asOption, checkIds } from '../../bank/check-ids.js';
import { distinctAnswers, type AuthoredMatch, type MatchItem } from './definition.js';

/** What the schema can't see. */
export const check: CheckItem<MatchItem> = (item, tell) => {
  const authored = item as unknown as AuthoredMatch;
  checkIds(
    authored.pairs.map(({ id, prompt }) => ({ id, text: prompt })),
    (index, ...key) => ['pairs', index, ...key],
    tell,
  );
  const { pairs, distractors = [] } = authored;
  const all = [...pairs.map(({ answer }) => answer), ...distractors];
  const pathOf = (option: AuthoredOption) => {
    const index = all.indexOf(option);
    return index < pairs.length ? ['pairs', index, 'answer'] : ['distractors', index - pairs.length];
  };
  const distinct = distinctAnswers(authored);
  checkIds(distinct.map(asOption), (index, ...key) => [...pathOf(distinct[index]!), ...key], tell);
  const right = new Set(pairs.map(({ answer }) => textOf(answer)));
  distractors.forEach((option, index) => {
    if (right.has(textOf(option)))
      tell('distractor-right', ['distractors', index], 'warning', { text: textOf(option) });
  });
};
