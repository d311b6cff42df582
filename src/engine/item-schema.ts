/**
 * The bank's format, written once: TypeScript's types, the checks (`bank/check.ts`), the embed's quick check
 * (`*.shape.ts`, made by `npm run generate`) and the JSON Schema of editors all come from here and from the `schema.ts`
 * of each interaction. Only types of this file reach the embed script; valibot stays out of it.
 */
import * as v from 'valibot';

/** A schema with its words for editors. */
export const doc = <S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description)) as unknown as S;

/** A part of the key: a bank that the page scores may leave it out. */
export const answerKey = <S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(v.optional(schema), v.description(description), v.metadata({ isKey: true })) as unknown as v.OptionalSchema<
    S,
    undefined
  >;

export const text = v.string();
export const filledText = v.pipe(v.string(), v.regex(/\S/, 'filled'));
export const id = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u, 'id'));
export const number = v.pipe(v.number(), v.finite());
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const count = v.pipe(v.number(), v.integer(), v.minValue(1));
export const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));
export const notNegative = v.pipe(v.number(), v.finite(), v.minValue(0));
export const lang = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/, 'lang'));
export const texts = v.array(text);

export const track = v.strictObject({
  src: doc(text, 'Address of a WebVTT file.'),
  kind: doc(v.optional(v.picklist(['subtitles', 'captions', 'descriptions', 'chapters', 'metadata'])), 'As in HTML.'),
  srclang: doc(v.optional(lang), 'Language of the track.'),
  label: doc(v.optional(text), 'Its name in the menu of the player.'),
  default: doc(v.optional(v.boolean()), 'Shown without being asked for.'),
});

export const media = v.strictObject({
  image: doc(v.optional(filledText), 'Address of a picture, relative to the bank.'),
  audio: doc(v.optional(filledText), 'Address of a sound file.'),
  video: doc(v.optional(filledText), 'Address of a film.'),
  alt: doc(text, 'What it shows, for who can’t see or hear it; "" marks decoration.'),
  caption: doc(v.optional(text), 'Stands below it.'),
  credit: doc(v.optional(text), 'Who made it.'),
  transcript: doc(v.optional(text), 'What is said in it.'),
  description: doc(v.optional(text), 'A long description, opened on demand.'),
  tracks: doc(v.optional(v.array(track)), 'Captions and subtitles.'),
});

export const optionEntries = {
  id: doc(v.optional(id), 'Stable name; default: a slug of the text.'),
  text: doc(text, 'What the learner reads.'),
  correct: doc(v.optional(v.boolean()), 'This option is a key.'),
  credit: doc(v.optional(number), 'The part of the mark that it earns, in place of `correct`; may be negative.'),
  feedback: doc(v.optional(text), 'Shown when it was chosen.'),
  unchosenFeedback: doc(v.optional(text), 'Shown when it was not chosen.'),
  media: doc(v.optional(media), 'A picture, sound or film.'),
  fixed: doc(v.optional(v.boolean()), 'Stays in its place when options are shuffled.'),
  lang: doc(v.optional(lang), 'Language, where it differs from the item’s.'),
  note: doc(v.optional(text), 'The author’s own, never shown.'),
};
export const option = v.union([text, v.strictObject(optionEntries)]);

export const evidence = v.strictObject({
  source: doc(v.optional(id), 'A key of `sources`; may be left out where there is one source.'),
  quote: doc(filledText, 'The passage that proves the key, word for word.'),
  prefix: doc(v.optional(text), 'What stands directly before it, where it occurs more than once.'),
  suffix: doc(v.optional(text), 'What stands directly after it.'),
});

export const feedback = v.strictObject({
  correct: doc(v.optional(text), 'After a right response.'),
  partial: doc(v.optional(text), 'After a partly right one.'),
  incorrect: doc(v.optional(text), 'After a wrong one.'),
});

export const correction = v.union([
  text,
  v.strictObject({ date: v.optional(text), text: doc(text, 'What was wrong.') }),
]);

/** Keys that every type has, but `type` itself and `scoring`, whose values are the type's own. */
export const itemEntries = {
  id: doc(v.optional(id), 'Stable name, unique in the bank; default: a slug of the prompt.'),
  prompt: doc(filledText, 'The question.'),
  points: doc(v.optional(positive), 'What it counts; default 1.'),
  wrongPenalty: doc(v.optional(notNegative), 'Multiplies the wrong term of a rule; default 1.'),
  lower: doc(v.optional(v.nullable(number)), 'Least fraction under `weights`; default 0, null: none.'),
  upper: doc(v.optional(number), 'Most under `weights`; default 1.'),
  scored: doc(v.optional(v.boolean()), 'false keeps the item out of every sum.'),
  hints: doc(v.optional(texts), 'Opened one by one.'),
  explanation: doc(v.optional(text), 'Shown after scoring, whatever the answer was.'),
  feedback: doc(v.optional(feedback), 'By correctness.'),
  evidence: doc(v.optional(v.array(evidence)), 'The passages that prove the key (W3C text quotes).'),
  media: doc(v.optional(media), 'A picture, sound or film with the prompt.'),
  tags: doc(v.optional(texts), 'Subjects.'),
  difficulty: doc(v.optional(share), '0 easy … 1 hard.'),
  timeLimit: doc(v.optional(positive), 'Seconds for this item.'),
  status: doc(v.optional(v.picklist(['corrected', 'withdrawn'])), 'What became of it after it was published.'),
  correction: doc(v.optional(correction), 'What was wrong.'),
  lang: doc(v.optional(lang), 'Language, where it differs from the bank’s.'),
  shuffle: doc(v.optional(v.literal(false)), 'false: the options stay in their order.'),
  lintIgnore: doc(v.optional(texts), 'Codes of the lint that don’t apply here.'),
  note: doc(v.optional(text), 'The author’s own, never shown.'),
};

/** Of an item, what may be asked next. `find-evidence` counts from when an interaction has it. */
export const THEN_TYPES = ['choice', 'find-evidence'] as const;

/** What a question that follows an item has beside the keys of its type. */
export const thenEntries = {
  dependent: doc(v.optional(v.boolean()), 'Counts only if the first part is right; default true.'),
};

/** Keys that it hasn’t: the first part’s state is that of both, and only that may have a time limit of its own. */
export const FIRST_KEYS = ['timeLimit', 'status', 'correction'] as const;

export const settingsEntries = {
  feedback: doc(v.optional(v.picklist(['immediate', 'end', 'never'])), 'When correctness is shown.'),
  layout: doc(v.optional(v.picklist(['one', 'all'])), 'One item at a time, or all on one page.'),
  navigation: doc(v.optional(v.picklist(['free', 'forward'])), 'May the learner go back?'),
  attempts: doc(v.optional(v.union([count, v.literal('unlimited')])), 'Submissions of one item.'),
  attemptPenalty: doc(v.optional(share), 'Fraction lost with each attempt after the first.'),
  hintPenalty: doc(v.optional(share), 'Fraction lost with each hint.'),
  shuffle: doc(v.optional(v.picklist(['none', 'items', 'options', 'all'])), 'What the session’s seed mixes.'),
  pick: doc(v.optional(count), 'Draw so many items.'),
  timeLimit: doc(v.optional(positive), 'Seconds for the whole session.'),
  timeLimitEssential: doc(v.optional(v.boolean()), 'The learner may not take more time.'),
  passMark: doc(v.optional(share), 'Fraction that passes.'),
  certainty: doc(v.optional(v.boolean()), 'Certainty-based marking.'),
  dontKnow: doc(v.optional(v.boolean()), 'Offers “I don’t know”.'),
  outcomes: doc(
    v.optional(v.array(v.strictObject({ from: share, title: v.optional(text), text }))),
    'Words for the band that the score falls in.',
  ),
  review: doc(v.optional(v.picklist(['full', 'marks', 'none'])), 'What the learner sees afterwards.'),
  staleEvidence: doc(
    v.optional(v.picklist(['mark', 'show', 'leave-out'])),
    'What becomes of a question whose passage is not in the article on the page any more.',
  ),
  scorer: doc(v.optional(v.picklist(['bank', 'host'])), 'Who scores: this script, or the page.'),
  selfAssess: doc(v.optional(v.boolean()), 'The learner marks extended text.'),
};
export const settings = v.strictObject(settingsEntries);

export const source = v.strictObject({
  title: doc(text, 'Its name.'),
  publisher: v.optional(text),
  author: v.optional(text),
  date: v.optional(text),
  url: doc(v.optional(text), 'Its address, relative to the bank.'),
  hash: doc(v.optional(v.pipe(v.string(), v.regex(/^sha256-/, 'hash'))), '`sha256-…` of its normalised text.'),
});

export const sectionEntries = {
  id: v.optional(id),
  title: v.optional(text),
  text: doc(v.optional(text), 'A passage that its items share.'),
  media: v.optional(media),
  pick: doc(v.optional(count), 'Draw so many of its items.'),
};

/** Root keys but `items` and `sections`. */
export const bankEntries = {
  $schema: doc(v.optional(text), 'Where an editor finds this schema.'),
  version: doc(v.literal(1), 'Version of the format.'),
  id: doc(v.optional(id), 'Names the bank in events, results and storage; default: a slug of the title.'),
  title: doc(filledText, 'Heading of the quiz.'),
  description: doc(v.optional(text), 'Stands under the title.'),
  authors: doc(v.optional(texts), 'Stand at the foot.'),
  license: doc(v.optional(text), 'Stands at the foot.'),
  note: doc(v.optional(text), 'The author’s own, never shown.'),
  lang: doc(v.optional(lang), 'Language of the content; default `en`.'),
  markup: doc(v.optional(v.picklist(['plain', 'markdown'])), 'How text is read.'),
  sources: doc(v.optional(v.record(id, source)), 'What the items are drawn from.'),
  settings: doc(v.optional(settings), 'How a session runs.'),
  lintIgnore: doc(v.optional(texts), 'Rules of the lint silenced for the bank.'),
};
