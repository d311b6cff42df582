import type { CheckItem, Tell } from '../../bank/check-meaning.js';
import { asOption, checkIds } from '../../bank/check-ids.js';
import { distinctOptions, textOf } from '../../engine/distinct-options.js';
import { readAnswers, type AuthoredAnswer } from '../../engine/answers.js';
import { isRight, readOptions } from '../../engine/options.js';
import { creditOfAnswer } from '../../engine/typed-answer.js';
import { hasSeveralKeys } from '../check-choices.js';
import { authoredWords, type AuthoredCloze, type ClozeItem } from './definition.js';
import { gapsIn } from './parse-text.js';

/** The word bank: a distractor that is a key, and two words that give one id. */
const checkWords = (item: ClozeItem, tell: Tell): void => {
  const { distractors = [] } = item as unknown as AuthoredCloze;
  const words = authoredWords(item);
  const right = new Set(words.slice(0, words.length - distractors.length).map(textOf));
  distractors.forEach((word, index) => {
    if (right.has(textOf(word))) tell('distractor-right', ['distractors', index], 'warning', { text: textOf(word) });
  });
  // Words of a gap have no place of their own to be told of.
  const distinct = distinctOptions(words);
  const pathOf = (index: number) => {
    const at = distractors.indexOf(distinct[index]!);
    return at < 0 ? ['gaps'] : ['distractors', at];
  };
  checkIds(distinct.map(asOption), (index, ...key) => [...pathOf(index), ...key], tell);
};

const hasRightAnswer = (gap: readonly AuthoredAnswer[] | { readonly answers: readonly AuthoredAnswer[] }): boolean =>
  readAnswers('answers' in gap ? gap.answers : gap).some((answer) => creditOfAnswer(answer).n > 0n);

/** What the schema can't see. */
export const check: CheckItem<ClozeItem> = (item, tell) => {
  const { text, gaps, distractors } = item as unknown as AuthoredCloze;
  const known = Object.keys(gaps);
  const asked = gapsIn(text);
  const [isKnown, isAsked, seen] = [new Set(known), new Set(asked), new Set<string>()];
  if (!asked.length) {
    const single = known.find((id) => text.includes(`{${id}}`));
    tell('gap-none', ['text'], 'item', single === undefined ? {} : { single });
  }
  for (const id of asked) {
    if (!isKnown.has(id)) tell('gap-unknown', ['text'], 'item', { value: id }, known);
    if (seen.size === seen.add(id).size) tell('gap-doubled', ['text'], 'item', { id });
  }
  // A name that is misspelt in the text is one slip, told once.
  const isSound = asked.length && asked.every((id) => isKnown.has(id));
  for (const id of known)
    if (isSound && !isAsked.has(id)) tell('gap-unused', ['gaps', id], 'none', { value: id }, asked);
  for (const [id, gap] of Object.entries(gaps)) {
    if (typeof gap === 'string') continue;
    const isRightIn = 'options' in gap ? (readOptions(gap.options) ?? []).some(isRight) : hasRightAnswer(gap);
    const path = ['gaps', id, ...('options' in gap ? ['options'] : 'answers' in gap ? ['answers'] : [])];
    if (!isRightIn && isSound && isAsked.has(id)) tell('correct-missing', path, 'item');
    if (!('options' in gap)) continue;
    checkIds(gap.options.map(asOption), (index, ...key) => [...path, index, ...key], tell);
    if (hasSeveralKeys(readOptions(gap.options) ?? [])) tell('correct-several', path, 'warning', { gap: id });
  }
  if (distractors && !item.wordBank) tell('distractors-unused', ['distractors'], 'none');
  if (isSound && item.wordBank) checkWords(item, tell);
};
