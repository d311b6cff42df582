/** Is this a saved session? What a storage or a page gives is not trusted; keys of later versions are let through. */
import type { SavedSession } from './session-header.js';
import { array, isRecord, oneOf, type Shape, type Shapes } from './shape.js';

const text: Shape = (value) => typeof value === 'string';
const number: Shape = (value) => Number.isFinite(value);
const fraction: Shape = (value) => typeof value === 'string' && /^-?\d+\/[1-9]\d*$/.test(value);
/** At least these keys. */
const has =
  (shapes: Shapes): Shape =>
  (value) =>
    isRecord(value) && Object.entries(shapes).every(([key, shape]) => shape(value[key]));

const outcome = has({
  score: number,
  maxScore: number,
  fraction: number,
  correctness: oneOf('correct', 'partially-correct', 'incorrect', 'unscored'),
  receipt: array(has({ delta: fraction })),
  feedback: array(has({ text })),
});

const onItem = has({ itemId: text, hash: text });

const events: Readonly<Record<string, Shape>> = {
  respond: has({ itemId: text, hash: text, response: (value) => value !== undefined }),
  certainty: has({ itemId: text, hash: text, certainty: oneOf('low', 'middle', 'high') }),
  'dont-know': onItem,
  hint: onItem,
  'give-up': onItem,
  attempt: has({ id: text, itemId: text, hash: text, outcome }),
  go: has({ itemId: text }),
  time: has({ factor: oneOf(1, 1.5, 2, null) }),
  'time-up': has({ itemId: text, hash: text, dueAt: number }),
  'more-time': has({ itemId: (value) => value === undefined || text(value) }),
  clock: has({ shift: number }),
  finish: has({ reason: oneOf('learner', 'time') }),
};

const event: Shape = (value) =>
  has({ type: text, at: number })(value) && (events[(value as { type: string }).type]?.(value) ?? true);

const session = has({
  format: oneOf(1),
  sessionId: text,
  bankId: text,
  seed: text,
  startedAt: number,
  settings: has({ feedback: text, layout: text, navigation: text, review: text }),
  items: array(has({ id: text, hash: text, order: array(text) })),
  events: array(event),
});

/**
 * @param saved what `serialize()` gave, or that, parsed
 * @returns undefined where it is no session of this bank, or of a format that is not known
 */
export const readSaved = (saved: unknown, bankId: string): SavedSession | undefined => {
  try {
    const parsed: unknown = typeof saved === 'string' ? JSON.parse(saved) : saved;
    return session(parsed) && (parsed as SavedSession).bankId === bankId ? (parsed as SavedSession) : undefined;
  } catch {
    return undefined;
  }
};
