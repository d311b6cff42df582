import type { ItemRule } from '../rule.js';
import { hasGap, hasPhrase, includesWord, isSameWord, lengthOf } from '../text.js';

const isLong = (word: string): boolean => (word.match(/\p{L}/gu)?.length ?? 0) >= 4;

export const promptEchoesKey: ItemRule = {
  code: 'prompt-echoes-key',
  level: 'advice',
  isOn: true,
  family: 'item',
  langs: 'any',
  summary: 'A word of the question stands in the right option and in no other one.',
  restsOn: 'Haladyna, Downing & Rodriguez 2002 (guideline 28b); NBME; Casu & García 2019',
  *check(item) {
    const { isSingle, keys, distractors, prompt, words } = item;
    if (!isSingle || !distractors.length) return;
    const { text, path } = keys[0]!;
    const report = (word: string) => ({
      path,
      message: `“${word}” stands in the question and in the right option alone.`,
      hint: 'Use another word, or use it in another option, too.',
    });
    const { phrase } = text;
    const isEchoed =
      prompt.wordCount <= 60 &&
      lengthOf(phrase.join('')) >= 3 &&
      hasPhrase(prompt.tokens, phrase) &&
      distractors.every((option) => !hasPhrase(prompt.tokens, option.text.phrase)) &&
      distractors.every((option) => !hasPhrase(option.text.tokens, phrase));
    if (isEchoed) {
      yield report(phrase.join(' '));
      return;
    }
    if (text.wordCount > 6 || text.content.length > 4 || prompt.wordCount > 40) return;
    if (item.isNegative || hasGap(prompt.plain) || words?.lyrics.test(prompt.folded)) return;
    const asked = prompt.content.filter(isLong);
    const word = text.content.filter(isLong).find((own) => includesWord(asked, own));
    if (word === undefined) return;
    const isShared = distractors.some((option) =>
      option.text.content.some((own) => isLong(own) && asked.some((other) => isSameWord(own, other))),
    );
    if (!isShared) yield report(word);
  },
};

const NAMED_VOWELS = /^[AEFHIL-ORSX]/;

/** Whether "an" stands before it; undefined where nothing is heard. */
const soundsVowel = (plain: string): boolean | undefined => {
  const [word] = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/u.exec(plain.normalize('NFKC')) ?? [];
  if (!word) return undefined;
  if (/^\d/.test(word)) return /^(?:8|11(?!\d)|18(?!\d))/.test(word);
  // Letters that are read out one by one.
  if ((/^\p{Lu}{2,}$/u.test(word) && word.length < 5) || /^\p{Lu}(?:-|$)/u.test(word)) return NAMED_VOWELS.test(word);
  const lower = word.toLowerCase();
  if (/^(?:hour|honest|honou?r|heir)/.test(lower)) return true;
  if (/^(?:uni(?!n|mp|mag|den)|us[eu]|ut[eio]|ubi|ur(?:an|ea|in|ol)|eu|one(?!rous)|once)/.test(lower)) return false;
  return /^[aeiouáàâäãéèêëíìîïóòôöõøúùûü]/.test(lower);
};

export const articleCue: ItemRule = {
  code: 'article-cue',
  level: 'warning',
  isOn: true,
  family: 'item',
  langs: 'en',
  summary: 'The “a” or “an” before the gap fits the right option, and not all of the others.',
  restsOn: 'Haladyna, Downing & Rodriguez 2002 (guideline 28c); NBME',
  *check({ type, prompt, options, keys, distractors }) {
    if (type !== 'choice' || !keys.length) return;
    const text = prompt.plain.normalize('NFKC');
    const [, article] = /(?:^|\s)(an?)\s*(?:_{2}|\.{3}|\{\{|[:?.]?$)/.exec(text.trim()) ?? [];
    if (!article || options.some((option) => /^(?:an?|the)\s/.test(option.text.folded))) return;
    const fits = (plain: string) => {
      const isVowel = soundsVowel(plain);
      return isVowel === undefined ? undefined : isVowel === (article === 'an');
    };
    if (
      !keys.every((option) => fits(option.text.plain)) ||
      !distractors.some((option) => fits(option.text.plain) === false)
    )
      return;
    yield {
      path: ['prompt'],
      message: `“${article}” fits the right option, and not all of the others.`,
      hint: 'Write “a(n)”, or put the article into the options.',
    };
  },
};

const ABSOLUTE =
  /\b(?:always|never|every\p{L}*|nobody|no one|completely|totally|entirely|impossible|guarantee\p{L}*|(?<!\b(?:the|an|not) )only(?! \d)|(?<!\b(?:at|after|above) )all \p{L}+)/u;

export const absoluteWord: ItemRule = {
  code: 'absolute-word',
  level: 'advice',
  isOn: false,
  family: 'item',
  langs: 'en',
  summary: 'Words like “always” and “never” stand in wrong options alone.',
  restsOn: 'Haladyna, Downing & Rodriguez 2002 (guideline 28a); NBME',
  *check({ isSingle, keys, distractors }) {
    if (!isSingle || ABSOLUTE.test(keys[0]!.text.folded)) return;
    const absolute = distractors.flatMap(({ text, path }) => {
      const [word] = text.wordCount >= 4 && !text.isName ? (ABSOLUTE.exec(text.folded) ?? []) : [];
      return word ? [{ word, path }] : [];
    });
    if (absolute.length < 2) return;
    yield {
      path: absolute[0]!.path,
      message: `Only wrong options say “${absolute[0]!.word}” or the like.`,
      hint: 'Soften them, or let the right option say it, too.',
    };
  },
};
