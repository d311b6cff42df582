/** What typical responses to an item earn under its rule: so that a teacher sees a rule before learners do. */
import {
  compare,
  fraction,
  greatest,
  least,
  multiply,
  sum,
  toNumber,
  ZERO,
  type Fraction,
} from '../engine/fraction.js';
import type { InteractionDefinition, ItemContext, ResponseValue, Scorer } from '../engine/interaction-definition.js';
import type { Item } from '../engine/item.js';
import { pointsOf } from '../engine/outcome.js';
import { createRandom } from '../engine/random.js';
import { enExplain as en } from '../i18n/en-explain.js';
import { responseSpace, type ResponseSpace } from './response-space.js';

/** Points of one kind of response: where several are of the kind, from the least to the most. */
export interface Row {
  readonly what: string;
  readonly least: Fraction;
  readonly most: Fraction;
  /** Drawn by chance, since there are too many to try: good to about a hundredth of the points. */
  readonly isEstimate?: boolean;
}

export interface Explanation {
  readonly rows: readonly Row[];
  /** Where it pays to know nothing. */
  readonly warnings: readonly string[];
  /** Why there is nothing more to say. */
  readonly remark?: string;
}

/** Up to so many responses all are tried; of more as many are drawn. */
const MOST = 20_000;

/** From here on a guess is worth making: a half, what the throw of a coin earns where there are two options. */
const PAYS = fraction(1, 2);

type Parts = Readonly<Record<string, string>>;

/** Responses of one kind, by its name. */
type Kinds = readonly (readonly [what: string, responses: readonly ResponseValue[]])[];

const kindsOfSet = ({ ids }: ResponseSpace, key: readonly string[]): Kinds => {
  const right = new Set(key);
  const wrong = ids.filter((id) => !right.has(id));
  const inOrder = (chosen: readonly string[]) => ids.filter((id) => chosen.includes(id));
  return [
    [en.everything, [ids]],
    [en.oneMissing, key.length > 1 ? key.map((left) => key.filter((id) => id !== left)) : []],
    [en.oneWrong, wrong.map((id) => inOrder([...key, id]))],
    [en.oneRight, key.length > 1 ? key.map((id) => [id]) : []],
  ];
};

const kindsOfOrder = (key: readonly string[]): Kinds => [
  [en.swapped, key.slice(1).map((id, index) => [...key.slice(0, index), id, key[index]!, ...key.slice(index + 2)])],
  [en.reversed, [[...key].reverse()]],
];

const kindsOfParts = ({ choices }: ResponseSpace, key: Parts): Kinds => {
  const without = (part: string) => Object.fromEntries(Object.entries(key).filter(([id]) => id !== part));
  const all = new Set([...choices.values()].flat());
  const isEverywhere = (answer: string) => [...choices.values()].every((list) => list.includes(answer));
  return [
    [
      en.partWrong,
      [...choices].flatMap(([part, list]) =>
        list.filter((answer) => answer !== key[part]).map((answer) => ({ ...key, [part]: answer })),
      ),
    ],
    [en.partOpen, Object.keys(key).map(without)],
    [
      en.same,
      choices.size > 1
        ? [...all]
            .filter(isEverywhere)
            .map((answer) => Object.fromEntries([...choices.keys()].map((part) => [part, answer])))
        : [],
    ],
  ];
};

/** What is listed to be typed, foreseen wrong answers too. */
const typedAnswers = (item: Item): readonly string[] => {
  const { answers = [] } = item as {
    readonly answers?: readonly (string | number | Readonly<Record<string, unknown>>)[];
  };
  return answers.map((answer) => {
    if (typeof answer !== 'object') return String(answer);
    const { text, value, min, max } = answer;
    return String(text ?? value ?? min ?? max);
  });
};

const kindsOf = (item: Item, space: ResponseSpace | undefined, key: ResponseValue | null): Kinds => {
  if (!space) return typedAnswers(item).map((answer) => [en.choice(answer), [answer]]);
  switch (space.kind) {
    case 'one':
      return space.ids.map((id, index) => [en.choice(id), [space.at(index)]]);
    case 'set':
      return kindsOfSet(space, key as readonly string[]);
    case 'order':
      return kindsOfOrder(key as readonly string[]);
    case 'parts':
      return kindsOfParts(space, key as Parts);
  }
};

/** "½", "0.67": of the item's points. */
const shareOf = (earned: Fraction, points: Fraction): string => {
  const share = toNumber(earned) / toNumber(points);
  return (
    ({ 0.5: '½', 0.25: '¼', 0.75: '¾', 1: 'everything' } as Record<number, string>)[share] ??
    `${Math.round(share * 100)} %`
  );
};

/** @param item as `parseBank` gives it */
export const explainItem = (
  item: Item,
  definition: InteractionDefinition,
  scorer: Scorer,
  context: ItemContext,
): Explanation => {
  const best = definition.best(item, context);
  const isRubric = item.type === 'extended-text';
  if (best.n <= 0n || item.scored === false)
    return { rows: [], warnings: [], remark: isRubric ? en.needsSelfAssess : en.unscored };
  if (isRubric) return { rows: [], warnings: [], remark: en.rubric };
  const points = pointsOf(item);
  const earn = (response: ResponseValue) => {
    const read = definition.read(item, response);
    return read === undefined ? ZERO : multiply(points, scorer.score(item, read, context).fraction);
  };
  const key = scorer.correctResponse(item);
  const space = responseSpace(item, key, definition, context);
  const rowOf = (what: string, responses: readonly ResponseValue[]): Row | undefined => {
    const earned = responses.map(earn);
    return earned.length ? { what, least: earned.reduce(least), most: earned.reduce(greatest) } : undefined;
  };
  const isSingle = space?.kind === 'one';
  const named = kindsOf(item, space, key).map(([what, responses]) =>
    rowOf(
      isSingle ? en.choice(scorer.partText(item, responses[0] as string) ?? (responses[0] as string)) : what,
      responses,
    ),
  );
  // What is typed as the key is among what is listed already.
  const isListed = isSingle || (!space && typedAnswers(item).includes(key as string));
  const rows = [key === null || isListed ? undefined : rowOf(en.key, [key]), ...named].filter(
    (row) => row !== undefined,
  );
  const warnings: string[] = [];
  const pays = (what: string, words: (share: string) => string, from: Fraction) => {
    const row = rows.find((one) => one.what === what);
    if (row && compare(row.most, from) > 0n) warnings.push(words(shareOf(row.most, points)));
  };
  pays(en.everything, en.everythingPays, ZERO);
  pays(en.same, en.samePays, multiply(points, fraction(2, 5)));
  pays(en.reversed, en.reversedPays, ZERO);
  if (!space) return { rows, warnings, remark: item.type === 'find-evidence' ? en.onPage : en.typed };

  const isEstimate = space.size > MOST;
  const random = createRandom(item.id);
  const all = Array.from({ length: isEstimate ? MOST : space.size }, (_, index) =>
    earn(isEstimate ? space.draw(random) : space.at(index)),
  );
  const mean = multiply(sum(all), fraction(1, all.length));
  if (!isSingle && !isEstimate) {
    // What is typed in a gap is in no list to choose from, but among the rows.
    const most = [...all, ...rows.map((row) => row.most)].reduce(greatest);
    const lowest = [...all, ...rows.map((row) => row.least)].reduce(least);
    rows.push({ what: en.best, least: most, most }, { what: en.worst, least: lowest, most: lowest });
  }
  rows.push({ what: en.guess, least: mean, most: mean, isEstimate });
  if (compare(mean, multiply(points, PAYS)) >= 0n) warnings.push(en.guessPays(shareOf(mean, points)));
  return { rows, warnings };
};
