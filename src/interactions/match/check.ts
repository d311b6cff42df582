import type { CheckItem } from '../../bank/check-meaning.js';
import { textOf } from '../../engine/distinct-options.js';
import type { AuthoredOption } from '../../engine/options.js';
import { asOption, checkIds } from '../../bank/check-ids.js';
import { distinctAnswers, keysIn, type AuthoredMatch, type MatchItem } from './definition.js';

/** What the schema can't see. */
export const check: CheckItem<MatchItem> = (item, tell) => {
  const authored = item as unknown as AuthoredMatch;
  checkIds(
    authored.pairs.map(({ id, prompt }) => ({ id, text: prompt })),
    (index, ...key) => ['pairs', index, ...key],
    tell,
  );
  const { pairs, distractors = [] } = authored;
  const pathOf = (option: AuthoredOption) => {
    const index = pairs.findIndex(({ answer }) => answer === option);
    return index < 0 ? ['distractors', distractors.indexOf(option)] : ['pairs', index, 'answer'];
  };
  const isEmpty = (option: AuthoredOption) =>
    !/\S/.test(textOf(option)) && (typeof option === 'string' || !option.media);
  const answers = [
    ...pairs.flatMap(({ answer }, index) =>
      answer === undefined ? [] : [{ answer, path: ['pairs', index, 'answer'] }],
    ),
    ...distractors.map((answer, index) => ({ answer, path: ['distractors', index] })),
  ];
  for (const { answer, path } of answers) if (isEmpty(answer)) tell('answer-empty', path, 'none');
  const distinct = distinctAnswers(authored);
  checkIds(distinct.map(asOption), (index, ...key) => [...pathOf(distinct[index]!), ...key], tell);
  const right = new Set(keysIn(pairs).map(textOf));
  distractors.forEach((option, index) => {
    if (right.has(textOf(option)))
      tell('distractor-right', ['distractors', index], 'warning', { text: textOf(option) });
  });
};
