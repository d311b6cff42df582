import type { CheckItem } from '../../bank/check-meaning.js';
import { readAnswers } from '../../engine/answers.js';
import { foldAnswer } from '../../engine/text-matching.js';
import type { TextEntryItem } from './definition.js';

/** What the schema can't see. */
export const check: CheckItem<TextEntryItem> = ({ answers, matching, lang }, tell) => {
  const seen = new Set<string>();
  readAnswers(answers).forEach(({ text }, index) => {
    const folded = foldAnswer(text, matching, lang);
    if (seen.has(folded)) tell('answer-doubled', ['answers', index], 'warning', { text });
    seen.add(folded);
  });
  if (matching?.typos && matching.mode && matching.mode !== 'equals')
    tell('typos-unused', ['matching', 'typos'], 'warning', { mode: matching.mode });
};
