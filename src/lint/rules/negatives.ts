import { countNegatives, statementNegatives } from '../negative.js';
import type { ItemRule } from '../rule.js';

export const negativePrompt: ItemRule = {
  code: 'negative-prompt',
  level: 'warning',
  isOn: true,
  family: 'item',
  langs: 'en',
  summary: 'A question or a statement turns on a “not” that nothing marks.',
  restsOn: 'Haladyna, Downing & Rodriguez 2002 (guideline 17); Chiavaroli 2017; against it Wise 2020',
  *check(item) {
    const isStatement = item.type === 'true-false';
    if (!isStatement && item.type !== 'choice') return;
    const negatives = isStatement ? statementNegatives(item.prompt.written) : item.negatives;
    const [first] = negatives;
    if (!first || negatives.some(({ isMarked }) => isMarked)) return;
    yield {
      path: ['prompt'],
      message: `The ${isStatement ? 'statement' : 'question'} turns on “${first.word}”, which is easily missed.`,
      hint: isStatement
        ? 'Say what is so, or write the word in capitals or **bold**.'
        : 'Ask for what is so, or write the word in capitals or **bold**.',
    };
  },
};

export const doubleNegative: ItemRule = {
  code: 'double-negative',
  level: 'warning',
  isOn: true,
  family: 'item',
  langs: 'en',
  summary: 'A negative stands in the question and in an option, or twice in a statement.',
  restsOn: 'Haladyna, Downing & Rodriguez 2002 (guidelines 17, 27)',
  *check(item) {
    const { type, prompt, options, words } = item;
    if (words?.quoted.test(prompt.folded)) return;
    if (type === 'true-false') {
      if (countNegatives(prompt.written) >= 2)
        yield { path: ['prompt'], message: 'The statement has two negatives.', hint: 'Take one of them out.' };
      return;
    }
    if (type !== 'choice' || !item.isNegative) return;
    const option = options.find(
      (one) =>
        one.text.wordCount >= 4 && !one.text.isName && !item.isCatchAll(one) && countNegatives(one.text.written) > 0,
    );
    if (option)
      yield {
        path: option.path,
        message: `A negative stands in the question (“${item.negatives[0]!.word}”) and in this option.`,
        hint: 'Take one of them out.',
      };
  },
};
