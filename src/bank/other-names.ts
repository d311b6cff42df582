/** What other formats call the keys of a bank: not near in letters, and meant all the same. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  items: ['questions', 'quiz', 'exercises'],
  title: ['name', 'heading'],
  prompt: ['question', 'questionText', 'stem', 'statement', 'text', 'title', 'term', 'left'],
  options: ['choices', 'alternatives', 'answers', 'items', 'possibleAnswers'],
  text: ['label', 'name', 'value', 'title', 'option', 'answer', 'content', 'statement', 'prompt'],
  label: ['text', 'name', 'title'],
  answers: ['solution', 'solutions', 'correct', 'correctAnswers', 'accepted'],
  answer: ['correct', 'isTrue', 'isCorrect', 'solution', 'value', 'right', 'definition', 'column'],
  pairs: ['matches'],
  categories: ['groups', 'buckets'],
  rows: ['statements'],
  gaps: ['blanks'],
  areas: ['spots', 'regions'],
  quote: ['text', 'passage'],
};

/** Of the keys that are missing the one that is meant by a name. */
export const otherName = (name: string, missing: Iterable<string>): string | undefined =>
  [...missing].find((key) => Object.hasOwn(OTHER_NAMES, key) && OTHER_NAMES[key]!.includes(name));

const OF_THE_KEY = /^(?:correct|answer|solution|right|key)(?:s|Answers?|Options?|Index|Id|Ids|Key)?$/;

/** A key beside a list of options in which the right ones are marked themselves. @param known what may stand there */
export const isKeyBeside = (name: string, known: readonly string[]): boolean =>
  known.includes('multiple') && OF_THE_KEY.test(name);
