/**
 * A bank that was edited while a session was under way: each case is a bank, what was done with it, what stands in its
 * place on the next visit, and what has to hold then. The engine's test and the element's go through the same table.
 */
import type { Certainty, SessionAction } from '../../src/engine.js';

export const item = {
  id: 'river',
  type: 'choice',
  prompt: 'Which river runs through Vienna?',
  points: 2,
  hints: ['It is long.', 'It is blue.'],
  options: [
    { id: 'danube', text: 'Danube', correct: true },
    { id: 'rhine', text: 'Rhine', credit: 0.5 },
    { id: 'elbe', text: 'Elbe' },
  ],
};
export const other = { id: 'flat', type: 'true-false', prompt: 'The Earth is flat.', answer: false };
export const third = { id: 'round', type: 'true-false', prompt: 'The Moon is round.', answer: true };

/** The Rhine is right now. */
const rekeyed = {
  ...item,
  prompt: 'Which river runs through Basel?',
  options: [
    { id: 'danube', text: 'Danube' },
    { id: 'rhine', text: 'Rhine', correct: true },
    { id: 'elbe', text: 'Elbe' },
  ],
};
const retyped = { ...other, id: 'river', prompt: 'The Rhine runs through Basel.', answer: true };
const correction = { date: '2026-05-03', text: 'Basel was meant, not Vienna.' };

const respond = (response: string): SessionAction => ({ type: 'respond', itemId: 'river', response });
const attempt = (certainty?: Certainty): SessionAction => ({ type: 'attempt', itemId: 'river', certainty });
const hint: SessionAction = { type: 'hint', itemId: 'river' };
const dontKnow: SessionAction = { type: 'dont-know', itemId: 'river' };
const answer = (response: string, certainty?: Certainty) => [respond(response), attempt(certainty)];

export interface Edit {
  readonly name: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly done: readonly SessionAction[];
  readonly edited: readonly Readonly<Record<string, unknown>>[];
  /** Of the item then; undefined: it is not there. */
  readonly holds:
    | {
        readonly prompt: string;
        /** Response, and points by itself, of every attempt. */
        readonly attempts: readonly (readonly [response: string | null, score: number])[];
        /** What it counts; undefined: nothing yet. */
        readonly score?: number;
        readonly response: string | null;
        readonly hints?: number;
        readonly isClosed?: boolean;
      }
    | undefined;
  /** Of the session. */
  readonly sums: readonly [score: number, maxScore: number];
  /** What the learner reads, and doesn't. */
  readonly says: readonly string[];
  readonly saysNot?: readonly string[];
}

const vienna = item.prompt;
const basel = rekeyed.prompt;
const several = { attempts: 3, attemptPenalty: 0.25, hintPenalty: 0.1 };
const sure = { certainty: true, dontKnow: true };
const CHANGED = 'has changed since';

export const edits: readonly Edit[] = [
  {
    name: 'changed after it was answered',
    done: answer('rhine'),
    edited: [rekeyed, other, third],
    holds: { prompt: vienna, attempts: [['rhine', 1]], score: 1, response: 'rhine', isClosed: true },
    sums: [1, 4],
    says: [
      'This question has changed since you answered it.',
      'You see it as it was then, and your answer counts as it was marked.',
      '1 of 2 points',
    ],
  },
  {
    name: 'changed after two attempts, a hint and another one left',
    settings: several,
    done: [...answer('elbe'), hint, ...answer('rhine')],
    edited: [rekeyed, other, third],
    // ½ − ¼ − 1/10 of two points.
    holds: {
      ...{ prompt: vienna, score: 0.3, response: 'rhine', hints: 1, isClosed: false },
      attempts: [
        ['elbe', 0],
        ['rhine', 1],
      ],
    },
    sums: [0.3, 4],
    says: ['This question has changed since you answered it.', '1 attempt left.', 'It is long.'],
  },
  {
    name: 'changed before it was answered',
    settings: { hintPenalty: 0.1 },
    done: [hint, respond('danube')],
    edited: [rekeyed, other, third],
    holds: { prompt: basel, attempts: [], response: null, hints: 0, isClosed: false },
    sums: [0, 4],
    says: [
      'This question has changed since you began.',
      'What you had entered was for the question as it was. Please answer anew.',
    ],
  },
  {
    name: 'changed while nothing was entered',
    done: [{ type: 'respond', itemId: 'flat', response: 'false' }],
    edited: [rekeyed, other, third],
    holds: { prompt: basel, attempts: [], response: null, isClosed: false },
    sums: [0, 4],
    says: ['This question has changed since you began.'],
    saysNot: ['Please answer anew'],
  },
  {
    name: 'deleted after it was answered',
    settings: sure,
    done: answer('danube', 'high'),
    edited: [other, third],
    holds: { prompt: vienna, attempts: [['danube', 2]], score: 6, response: 'danube', isClosed: true },
    sums: [6, 12],
    says: ['This question was taken out of the quiz after you answered it.', 'Your answer still counts.'],
  },
  {
    name: 'deleted before it was answered',
    done: [{ type: 'respond', itemId: 'flat', response: 'false' }, respond('danube')],
    edited: [other, third],
    holds: undefined,
    sums: [0, 2],
    says: ['One question was taken out of the quiz meanwhile.', 'Question 1 of 2'],
  },
  {
    name: 're-ordered, and another put before it',
    done: answer('rhine'),
    edited: [{ ...third, id: 'new' }, third, other, item],
    holds: { prompt: vienna, attempts: [['rhine', 1]], score: 1, response: 'rhine', isClosed: true },
    sums: [1, 4],
    says: ['Question 1 of 3', '1 of 2 points'],
    saysNot: [CHANGED, 'taken out'],
  },
  {
    name: 'whose options were re-ordered',
    done: answer('rhine'),
    edited: [{ ...item, options: [...item.options].reverse() }, other, third],
    holds: { prompt: vienna, attempts: [['rhine', 1]], score: 1, response: 'rhine', isClosed: true },
    sums: [1, 4],
    says: ['This question has changed since you answered it.'],
  },
  {
    name: 'of another id now, which a new item has taken',
    done: answer('rhine'),
    edited: [{ ...item, id: 'river-2' }, { ...rekeyed, id: 'elsewhere' }, other, third],
    holds: { prompt: vienna, attempts: [['rhine', 1]], score: 1, response: 'rhine', isClosed: true },
    sums: [1, 4],
    says: ['This question was taken out of the quiz after you answered it.', 'Question 1 of 3'],
  },
  {
    name: 'of another type now',
    done: answer('rhine'),
    edited: [retyped, other, third],
    holds: { prompt: vienna, attempts: [['rhine', 1]], score: 1, response: 'rhine', isClosed: true },
    sums: [1, 4],
    says: ['This question has changed since you answered it.'],
  },
  {
    name: 'of another type now, and marked as corrected',
    done: answer('rhine'),
    edited: [{ ...retyped, status: 'corrected', correction }, other, third],
    holds: { prompt: vienna, attempts: [['rhine', 1]], score: 1, response: 'rhine', isClosed: true },
    sums: [1, 4],
    says: ['This question has changed since you answered it.'],
    saysNot: ['was corrected'],
  },
  {
    name: 'of another type now, only entered before',
    done: [respond('danube')],
    edited: [retyped, other, third],
    holds: { prompt: retyped.prompt, attempts: [], response: null, isClosed: false },
    sums: [0, 3],
    says: ['This question has changed since you began.', 'Please answer anew.'],
  },
  {
    name: 'corrected',
    done: answer('rhine'),
    edited: [{ ...rekeyed, status: 'corrected', correction }, other, third],
    holds: { prompt: basel, attempts: [['rhine', 2]], score: 2, response: 'rhine', isClosed: true },
    sums: [2, 4],
    says: [
      'This question was corrected (May 3, 2026).',
      'Basel was meant, not Vienna.',
      'Your answer was marked anew.',
      'Correct 2 of 2 points',
    ],
    saysNot: [CHANGED],
  },
  {
    name: 'corrected after several attempts, the first of which is right now',
    settings: several,
    done: [...answer('rhine'), hint, ...answer('elbe')],
    edited: [{ ...rekeyed, status: 'corrected', correction: 'Basel was meant.' }, other, third],
    // 1 − 1/10 of two points: the hint was opened.
    holds: {
      ...{ prompt: basel, score: 1.8, response: 'elbe', hints: 1, isClosed: true },
      attempts: [
        ['rhine', 2],
        ['elbe', 0],
      ],
    },
    sums: [1.8, 4],
    says: ['This question was corrected.', 'Basel was meant.', 'Your answer was marked anew.'],
  },
  {
    name: 'corrected, the answer wrong now, with an attempt left: the correction would tell',
    settings: several,
    done: answer('danube'),
    edited: [{ ...rekeyed, status: 'corrected', correction }, other, third],
    holds: { prompt: basel, attempts: [['danube', 0]], score: 0, response: 'danube', isClosed: false },
    sums: [0, 4],
    says: ['This question was corrected (May 3, 2026).', 'Your answer was marked anew.'],
    saysNot: ['Basel was meant'],
  },
  {
    name: 'corrected after a sure answer',
    settings: sure,
    done: answer('danube', 'high'),
    edited: [{ ...rekeyed, status: 'corrected', correction }, other, third],
    holds: { prompt: basel, attempts: [['danube', 0]], score: -12, response: 'danube', isClosed: true },
    sums: [-12, 12],
    says: ['This question was corrected (May 3, 2026).', 'Basel was meant, not Vienna.'],
  },
  {
    name: 'corrected after “I don’t know”',
    settings: sure,
    done: [dontKnow],
    edited: [{ ...rekeyed, status: 'corrected', correction, feedback: { incorrect: 'Not so.' } }, other, third],
    holds: { prompt: basel, attempts: [[null, 0]], score: 0, response: null, isClosed: true },
    sums: [0, 12],
    says: ['This question was corrected (May 3, 2026).'],
    saysNot: ['Not so.'],
  },
  {
    name: 'marked as corrected without a change',
    done: answer('rhine'),
    edited: [{ ...item, status: 'corrected', correction }, other, third],
    holds: { prompt: vienna, attempts: [['rhine', 1]], score: 1, response: 'rhine', isClosed: true },
    sums: [1, 4],
    says: ['1 of 2 points'],
    saysNot: [CHANGED, 'was corrected'],
  },
  {
    name: 'withdrawn after it was answered',
    settings: sure,
    done: answer('danube', 'middle'),
    edited: [{ ...item, status: 'withdrawn', correction: 'Two rivers are right.' }, other, third],
    holds: { prompt: vienna, attempts: [['danube', 2]], score: 4, response: 'danube', isClosed: true },
    sums: [0, 6],
    says: ['This question was withdrawn.', 'Two rivers are right.', 'It doesn’t count.'],
  },
  {
    name: 'changed and withdrawn',
    settings: several,
    done: [hint, ...answer('rhine')],
    edited: [{ ...rekeyed, status: 'withdrawn', correction }, other, third],
    holds: { prompt: vienna, attempts: [['rhine', 1]], score: 0.8, response: 'rhine', hints: 1, isClosed: false },
    sums: [0, 2],
    says: ['This question was withdrawn (May 3, 2026).', 'Basel was meant, not Vienna.', 'It doesn’t count.'],
  },
  {
    name: 'withdrawn before it was answered',
    done: [respond('danube')],
    edited: [{ ...item, status: 'withdrawn', correction }, other, third],
    holds: { prompt: vienna, attempts: [], response: 'danube', isClosed: false },
    sums: [0, 2],
    says: ['This question was withdrawn (May 3, 2026).', 'It doesn’t count.'],
  },
];

/** The eight ways in which an item may be edited. */
export const KINDS: Readonly<Record<string, RegExp>> = {
  'changed after answering': /^changed (?:after|and)/,
  'changed before answering': /^changed (?:before|while)/,
  deleted: /^deleted/,
  're-ordered': /re-ordered/,
  renamed: /^of another id/,
  retyped: /^of another type/,
  corrected: /corrected/,
  withdrawn: /withdrawn/,
};

/** @returns the kinds of which every case is among those that held */
export const kindsDone = (held: ReadonlySet<string>): number =>
  Object.values(KINDS).filter((kind) => {
    const own = edits.filter(({ name }) => kind.test(name));
    return own.length > 0 && own.every(({ name }) => held.has(name));
  }).length;
