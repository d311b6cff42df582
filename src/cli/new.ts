import { access } from 'node:fs/promises';
import { createInterface, type Interface } from 'node:readline/promises';
import { slug } from '../engine/slug.js';
import { parseBank } from '../interactions/parse.js';
import { starterBank, starterItems } from '../starters/starter-items.js';
import { layOut } from '../starters/layout.js';
import { writeText } from './files.js';
import { UsageError, type Values, type Verb } from './verb.js';

const TYPES = Object.keys(starterItems);
const FEW = ['choice', 'true-false', 'text-entry'];

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Asks at a terminal, and takes lines from a pipe as they come; an empty answer, and the end, leave the default. */
const asker = (input: NodeJS.ReadableStream): { ask: Ask; close: () => void } => {
  const lines: Interface = createInterface({ input, output: process.stderr, terminal: false });
  const answers = lines[Symbol.asyncIterator]();
  return {
    ask: async (question, fallback) => {
      process.stderr.write(`${question} (${fallback}): `);
      const { value, done } = (await answers.next()) as IteratorResult<string, undefined>;
      return (done ? '' : value.trim()) || fallback;
    },
    close: () => lines.close(),
  };
};

type Ask = (question: string, fallback: string) => Promise<string>;

const readTypes = (text: string): readonly string[] => {
  const types = text === 'all' ? TYPES : text.split(/[\s,]+/).filter(Boolean);
  const unknown = types.find((type) => !TYPES.includes(type));
  if (unknown !== undefined) throw new UsageError(`there is no type “${unknown}”. There are: ${TYPES.join(', ')}`);
  return types;
};

const answersOf = async (values: Values, ask: Ask) => {
  const given = (name: string, question: string, fallback: string) =>
    typeof values[name] === 'string' ? Promise.resolve(values[name]) : ask(question, fallback);
  const title = await given('title', 'Title of the quiz', 'My quiz');
  const lang = await given('lang', 'Language of the questions', 'en');
  const author = await given('author', 'Your name, to stand at the foot; - for none', '-');
  const types = await given('types', `Types of question, or all: ${TYPES.join(', ')}`, FEW.join(', '));
  return { title, lang, authors: author === '-' ? undefined : [author], types: readTypes(types) };
};

export const start: Verb = {
  takes: 'FILE',
  summary: 'begins a bank, from a few questions',
  more: 'It has an example of each type that you name, to be overwritten.',
  options: {
    title: { type: 'string', value: 'TEXT', about: 'its title' },
    lang: { type: 'string', value: 'TAG', about: 'language of the questions: en, uk, ar …' },
    author: { type: 'string', value: 'NAME', about: 'who wrote it; - for nobody' },
    types: { type: 'string', value: 'A,B', about: `types of question, or all: ${TYPES.join(', ')}` },
    yes: { type: 'boolean', short: 'y', about: 'ask nothing' },
    force: { type: 'boolean', about: 'write over a file that is there' },
  },
  async run({ err }, [file, ...rest], values) {
    if (file === undefined || rest.length > 0) throw new UsageError('which file? One, such as quiz.json');
    if (!values['force'] && (await isThere(file)))
      throw new UsageError(`${file} is there already: --force writes over it`);
    const { ask, close } = values['yes']
      ? { ask: (_: string, fallback: string) => Promise.resolve(fallback), close: () => undefined }
      : asker(process.stdin);
    try {
      const { title, lang, authors, types } = await answersOf(values, ask);
      const bank = starterBank({ id: slug(title, 'quiz'), title, lang, ...(authors && { authors }) }, types);
      const text = layOut(bank);
      const [problem] = parseBank(text).problems.filter(({ severity }) => severity === 'error');
      // Such as a language that is none.
      if (problem) throw new UsageError(`${problem.message} ${problem.hint ?? ''}`.trim());
      await writeText(file, text);
    } finally {
      close();
    }
    err(`${file} is there. Write your questions in it, then: recog-quiz preview ${file}\n`);
    return 0;
  },
};
