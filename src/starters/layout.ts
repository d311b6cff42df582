/** A bank's text in one layout: keys in the order of the format, what is short on one line. */
import { isRecord } from '../engine/shape.js';

/** As the format is read: what names a thing, what it asks, what is right, what is said of it. Others keep their order behind. */
const ORDER = [
  ...['$schema', 'version', 'id', 'type', 'title', 'description', 'authors', 'license', 'note', 'lang', 'markup'],
  ...[
    'sources',
    'settings',
    'lintIgnore',
    'status',
    'correction',
    'prompt',
    'from',
    'text',
    'label',
    'media',
    'image',
    'pick',
  ],
  ...['src', 'alt', 'width', 'height', 'shape', 'coords', 'value', 'min', 'max', 'tolerance', 'toleranceMode', 'open'],
  ...['multiple', 'minChoices', 'maxChoices', 'wordBank', 'options', 'answer', 'answers', 'matching', 'units'],
  ...['unitPenalty', 'pairs', 'categories', 'columns', 'rows', 'areas', 'gaps', 'distractors', 'alternates', 'correct'],
  ...['credit', 'model', 'rubric', 'minWords', 'maxWords', 'points', 'scoring', 'wrongPenalty', 'lower', 'upper'],
  ...['scored', 'hints', 'explanation', 'feedback', 'unchosenFeedback', 'evidence', 'tags', 'difficulty', 'timeLimit'],
  ...['dependent', 'then', 'items', 'sections'],
];
const rank = new Map(ORDER.map((key, index) => [key, index]));
const WIDTH = 100;

const inOrder = (value: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] => {
  const entries = Object.entries(value);
  // Names that the author chose (gaps, sources) are in no list of ours: they stay as they stand.
  return entries
    .map((entry, index) => ({ entry, by: rank.get(entry[0]) ?? ORDER.length + index }))
    .sort((a, b) => a.by - b.by)
    .map(({ entry }) => entry);
};

/** Maps from names of the author's own, whose order is the author's. */
const OWN_NAMES = new Set(['gaps', 'sources']);

const oneLine = (value: unknown, key: string): string => {
  if (Array.isArray(value)) return value.length ? `[${value.map((entry) => oneLine(entry, '')).join(', ')}]` : '[]';
  if (!isRecord(value)) return JSON.stringify(value);
  const entries = OWN_NAMES.has(key) ? Object.entries(value) : inOrder(value);
  return entries.length
    ? `{ ${entries.map(([name, entry]) => `${JSON.stringify(name)}: ${oneLine(entry, name)}`).join(', ')} }`
    : '{}';
};

const lines = (value: unknown, key: string, indent: string, used: number): string => {
  const flat = oneLine(value, key);
  if (typeof value !== 'object' || value === null) return flat;
  if (flat.length + used + indent.length <= WIDTH && indent.length > 2) return flat;
  if (flat === '{}' || flat === '[]') return flat;
  const deeper = `${indent}  `;
  const inside = Array.isArray(value)
    ? value.map((entry) => `${deeper}${lines(entry, '', deeper, 1)}`)
    : (OWN_NAMES.has(key) ? Object.entries(value) : inOrder(value as Record<string, unknown>)).map(([name, entry]) => {
        const head = `${deeper}${JSON.stringify(name)}: `;
        return head + lines(entry, name, deeper, head.length - deeper.length + 1);
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${inside.join(',\n')}\n${indent}${close}`;
};

/** @param bank as `JSON.parse` gives it */
export const layOut = (bank: unknown): string => `${lines(bank, '', '', 0)}\n`;

/** The same for what stands somewhere within a bank. */
export const layOutWithin = (value: unknown, indent: string): string => lines(value, '', indent, 0);
