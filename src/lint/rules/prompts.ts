import { foldQuotes } from '../../engine/fold-text.js';
import type { ItemRule } from '../rule.js';
import { withoutEnd, wordsIn } from '../text.js';

const THESE = '(?:of )?(?:these|those|the (?:following|above|below)|the options|the answers)';
const THINGS = '(?:statements?|options?|answers?|sentences?|claims?|choices?|assertions?)';
const TRUE = '(?:(?:the|an?) )?(?:most )?(?:true|correct|right|false|incorrect|wrong|untrue|accurate|valid|best)';
const UNFOCUSED = new RegExp(
  `^(?:(?:which|what)(?: one)?(?: ${THESE})?(?: ${THINGS})?(?: (?:below|above|given|listed))? (?:is|are)(?: not|n't)? ${TRUE}(?: ${THINGS}| one)?` +
    `|(?:only )?one ${THESE}(?: ${THINGS})? is(?: not|n't)? ${TRUE}(?:[.:,;]? which(?: one)?(?: is it)?)?)$`,
);

export const unfocusedPrompt: ItemRule = {
  code: 'unfocused-prompt',
  level: 'advice',
  isOn: true,
  family: 'item',
  langs: 'en',
  summary: 'The question is nothing but “Which is true?”: it says nothing until the options are read.',
  restsOn: 'Haladyna, Downing & Rodriguez 2002 (guidelines 14, 15); Pham 2018',
  *check({ type, item, section, prompt }) {
    if (type !== 'choice' || item.media || section.text || section.media) return;
    if (!UNFOCUSED.test(withoutEnd(prompt.folded))) return;
    yield {
      path: ['prompt'],
      message: 'The question says nothing until the options are read.',
      hint: 'Name the topic: “Which statement about … is true?”',
    };
  },
};

/** A number, perhaps with a short unit. */
const NUMBER = /^[-+]?[$£€]?\p{Nd}[\p{Nd}.,]*(?: \p{Nd}{3})*\s?(?:[%‰°$£€]|°?\p{L}{1,3}[23]?(?:\/\p{L}{1,3}[23]?)?)?$/u;
const MANY_WORDS = 5;

export const typedAnswerFragile: ItemRule = {
  code: 'typed-answer-fragile',
  level: 'warning',
  isOn: true,
  family: 'item',
  langs: 'any',
  summary: 'A typed answer of many words has to be matched exactly, or a number is compared as text.',
  restsOn: 'own',
  *check({ type, item, typedKeys }) {
    if (type !== 'text-entry' || (item.matching?.mode ?? 'equals') !== 'equals' || !typedKeys.length) return;
    const fewest = Math.min(...typedKeys.map((answer) => wordsIn(answer).length));
    if (fewest >= MANY_WORDS)
      yield {
        path: ['answers'],
        message: `${fewest} words must be typed exactly as they stand here.`,
        hint: 'Use "matching": { "mode": "wildcard" }, or the type “extended-text”.',
      };
    else if (typedKeys.length === 1 && NUMBER.test(foldQuotes(typedKeys[0]!.normalize('NFKC')).trim()))
      yield {
        path: ['answers'],
        message: 'A number is compared as text here, so that other ways to write it are wrong.',
        hint: 'Use the type “numeric”.',
      };
  },
};
