/** The scoring rules in words. k options, n of them right; C right ones chosen, W wrong ones; p is the item's `wrongPenalty`. */
export const setRules: Readonly<Record<string, string>> = {
  balanced: 'C/n − p·W/(k−n), at least 0: to choose everything earns nothing (the default of several choices).',
  exact: '1 if all right ones and no others were chosen, else 0.',
  'right-minus-wrong': '(C − p·W)/n, at least 0.',
  'no-penalty': 'C/n: what is wrong costs nothing.',
  'each-option': '(C + wrong ones left alone)/k: each option is judged; nothing chosen earns 0.',
  'one-wrong-voids': 'C/n, but 0 as soon as one wrong option was chosen.',
  halves: 'No error 1; one error ½ if there are 3 options or more; two errors ¼ if there are 5 or more; else 0.',
  'over-selection': '(C − as many as were chosen beyond n)/n, at least 0.',
  'any-of': '1 if a right one and no wrong one was chosen, else 0.',
  weights:
    'The sum of the credits of what was chosen, within `lower` and `upper` (the default where options carry `credit`).',
  credit: 'The credit of what was chosen or typed: 1 where it is right and says nothing else.',
};

export const orderRules: Readonly<Record<string, string>> = {
  pairs: 'Pairs that stand the right way round / all pairs (the default).',
  exact: '1 if all are in their places, else 0.',
  position: 'Options in their places / n.',
  'position-penalised': '(in their places − p·not in their places)/n, at least 0.',
  next: 'Right successors / (n − 1).',
  'next-and-last': 'Right successors, and the last one being last / n.',
  neighbours: 'Right predecessors and successors / 2(n − 1).',
  'longest-run': 'The longest run in the right order, others between them / n.',
  'longest-contiguous': 'The longest block in which each follows the one before / n.',
  distance: 'Each earns (n − 1) − how far it is from its place / n(n − 1).',
};

export const partRules: Readonly<Record<string, string>> = {
  'per-part': 'Right parts / all parts (the default).',
  'per-part-penalised':
    '(right parts − p·wrong ones)/all parts, at least 0 (the default of `categorize` with distractors).',
  exact: '1 if all parts are right, else 0.',
};

export const otherRules: Readonly<Record<string, string>> = {
  unscored: 'Nothing is earned; with `rubric` and the setting `selfAssess`: claimed points / all points of the rubric.',
};

/** Of a sentence that holds the quote, or its part, only these words count. */
export const evidenceRules: Readonly<Record<string, string>> = {
  f1: '2 · shared words / (words chosen + words of the quote), 0 below `threshold` (the default). What stands in one sentence with the quote doesn’t count; the best quote does.',
  exact: '1 from `threshold` on, else 0.',
};

const { credit, ...sets } = setRules;
const byType: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  choice: setRules,
  hotspot: setRules,
  hottext: sets,
  'find-evidence': evidenceRules,
  order: orderRules,
  match: partRules,
  categorize: partRules,
  cloze: partRules,
  matrix: partRules,
  'text-entry': { credit: credit! },
  numeric: { credit: credit! },
  'true-false': { exact: '1 if it is right, else 0.' },
  'extended-text': otherRules,
};

/** By the type that has them. */
export const rulesOf = (type: string): Readonly<Record<string, string>> => byType[type] ?? {};
