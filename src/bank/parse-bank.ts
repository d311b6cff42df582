/**
 * The whole way from text, or an object, to a bank and every problem with it: for tools, and for the embed when a bank is
 * not right. What is wrong is left out, or takes its default; the rest is read like a bank that was right.
 */
import type { Definitions } from '../engine/interaction-definition.js';
import type { AuthoredItem, AuthoredSettings, Bank } from '../engine/item.js';
import { byPlace, toPointer, type Finding, type Path, type Problem } from '../engine/problem.js';
import { bankEntries } from '../engine/item-schema.js';
import { isScored } from '../engine/outcome.js';
import { isRecord } from '../engine/shape.js';
import { checkIgnored, checkKey, checkMeaning, type CheckItem, type Tell } from './check-meaning.js';
import { checkShape } from './check-shape.js';
import { nearestName } from './nearest-name.js';
import { isKeyBeside, otherName } from './other-names.js';
import { createPlaces, findSyntaxError, placeAt, type Place, type Places } from './places.js';
import { toProblem } from './problem-messages.js';
import { nameParts, partsOf, type Part } from './second-parts.js';
import { buildBank, LIMITS, type AuthoredBank } from './read-bank.js';
import type { ItemSchema } from './schema.js';
import { tooDeepAt } from './text-depth.js';

export interface ParseResult {
  /** Absent where nothing can be shown. */
  readonly bank?: Bank;
  /** By their place in the text; errors and warnings. */
  readonly problems: readonly Problem[];
}

/** What tools that look further into a bank need beside it. */
export interface AuthoredResult extends ParseResult {
  /** Where each of the bank's items stands in what was written, by its id. */
  readonly paths: ReadonlyMap<string, Path>;
  /** Absent where the bank was given as an object, or nothing can be shown. */
  readonly places?: Places;
}

/** Levels of brackets. */
const MOST_DEEP = 64;

/** How engines say that the stack is used up; Firefox has an error of its own for it. */
const isTooDeep = (error: unknown) => error instanceof RangeError || (error as Error).name === 'InternalError';

/** What is known of the interactions. */
export interface Interactions {
  readonly definitions: Definitions;
  readonly itemSchemas: readonly ItemSchema[];
  readonly checks: ReadonlyMap<string, CheckItem>;
}

/** An item that is still in the running. */
interface Candidate extends Part {
  readonly path: Path;
  readonly section: number;
  /** Of a second part. */
  readonly first?: Candidate;
}

/** Takes the value at a path out of a structure that is ours. */
const remove = (root: object, path: Path): void => {
  // Own properties only: a path through `__proto__` must not lead to what every object shares.
  const parent = path
    .slice(0, -1)
    .reduce<object | undefined>(
      (node, step) => (node && Object.hasOwn(node, step) ? (Reflect.get(node, step) as object) : undefined),
      root,
    );
  if (isRecord(parent)) Reflect.deleteProperty(parent, path.at(-1)!);
};

/** What takes its default where something in it is wrong: a setting, a source, a key of a section, a key of the bank. */
const defaulted = ([root, ...rest]: Path): Path => [
  root!,
  ...rest.slice(0, root === 'sections' ? 2 : root === 'settings' || root === 'sources' ? 1 : 0),
];

/** The key that one which isn't known was meant to be; of a key beside the options that inside them. */
const meant = (path: Path, known: readonly string[]) => {
  const name = String(path.at(-1));
  return isKeyBeside(name, known) ? 'correct' : nearestName(name, known);
};

/** The part of a path that names an item, be it the second of a pair. */
const itemPath = (path: Path): string => {
  const length = path[0] === 'items' ? 2 : 4;
  return toPointer(path.slice(0, path[length] === 'then' ? length + 1 : length));
};

const KNOWN: ReadonlySet<string> = new Set([...Object.keys(bankEntries), 'sections']);

/** Faults that leave nothing to show. */
const checkRoot = (raw: unknown): Finding | undefined => {
  const fatal = (code: string, path: Path = [], values: Finding['values'] = {}, atKey = false): Finding => ({
    code,
    path,
    severity: 'error',
    effect: 'bank',
    values,
    atKey,
  });
  if (!isRecord(raw)) return fatal('bank-not-object');
  if (raw.version !== undefined && raw.version !== 1)
    return fatal('version-unknown', ['version'], { version: JSON.stringify(raw.version) });
  const key = raw.sections === undefined ? 'items' : 'sections';
  if (raw[key] === undefined) {
    const meant = Object.keys(raw).find(
      (name) => !KNOWN.has(name) && (otherName(name, ['items']) ?? nearestName(name, ['items'])),
    );
    return meant === undefined ? fatal('items-missing') : fatal('items-missing', [meant], { key: meant }, true);
  }
  if (!Array.isArray(raw[key])) return fatal('items-not-array', [key]);
  return undefined;
};

const read = (
  raw: unknown,
  { definitions, itemSchemas, checks }: Interactions,
  overrides: AuthoredSettings,
): { bank?: Bank | undefined; findings: Finding[]; paths?: ReadonlyMap<string, Path> } => {
  const fatal = checkRoot(raw);
  if (fatal) return { findings: [fatal] };
  const { scorer } = { ...(raw as AuthoredBank).settings, ...overrides };
  const isHosted = scorer === 'host';
  const findings = checkShape(raw, itemSchemas, isHosted);
  const add = (code: string, path: Path, effect: Finding['effect'], values: Finding['values'] = {}) =>
    findings.push({ code, path, severity: 'error', effect, values });

  // A copy, to take out of it what is wrong.
  const mended = structuredClone(raw) as Record<string, unknown> & AuthoredBank;
  const key = mended.sections ? 'sections' : 'items';
  if (mended.sections && mended.items !== undefined) {
    add('items-and-sections', ['items'], 'none');
    remove(mended, ['items']);
  }
  for (const { effect, path, code } of findings)
    if (effect === 'none' && path.length) remove(mended, code === 'key-unknown' ? path : defaulted(path));

  const sections: readonly unknown[] = mended.sections ?? [{ items: mended.items }];
  const itemsOf = (section: unknown) =>
    isRecord(section) && Array.isArray(section.items) ? (section.items as AuthoredItem[]) : [];
  const broken = new Set(findings.filter(({ effect }) => effect === 'item').map(({ path }) => itemPath(path)));
  let candidates = sections.flatMap((section, place): Candidate[] => {
    const base: Path = mended.sections ? ['sections', place, 'items'] : ['items'];
    return itemsOf(section)
      .flatMap((whole, index): Candidate[] => {
        const path = [...base, index];
        if (!isRecord(whole)) return [];
        const [part, then] = partsOf(whole);
        const first: Candidate = { ...part!, path, section: place };
        return then ? [first, { ...then, path: [...path, 'then'], section: place, first }] : [first];
      })
      .filter(({ path }) => !broken.has(itemPath(path)));
  });
  const n = sections.flatMap(itemsOf).length;
  if (n > LIMITS.items) {
    add('items-too-many', [key], 'bank', { n, most: LIMITS.items });
    return { findings };
  }

  /** Tells of something that stands at a place of its own. */
  const teller =
    (base: Path, findings: Finding[]): Tell =>
    (code, rest, effect, values = {}, known = []) => {
      const isWarning = effect === 'warning';
      const weight = { severity: isWarning ? 'warning' : 'error', effect: isWarning ? 'none' : effect } as const;
      findings.push({ code, path: [...base, ...rest], ...weight, values, known });
    };
  checkIgnored(mended.lintIgnore, teller([], findings));

  const used = new Set<string>();
  // By what the bank names: where a source itself is wrong, that is told once, not at every quotation from it.
  const written: unknown = (raw as AuthoredBank).sources;
  const slips = findings.filter(
    ({ code, path, known = [] }) => code === 'key-unknown' && meant(path, known) !== undefined,
  );
  const meansSources = slips.some(({ path, known = [] }) => path.length === 1 && meant(path, known) === 'sources');
  const sources = isRecord(written) ? Object.keys(written) : written !== undefined || meansSources ? undefined : [];
  const slipsOf = new Map(slips.map((finding) => [itemPath(finding.path), finding]));
  candidates = candidates.filter(({ item, path }) => {
    const own: Finding[] = [];
    const slip = slipsOf.get(itemPath(path));
    const toOwn = teller(path, own);
    const named = { ...item, id: item.id ?? 'item' };
    const needsKey = !isHosted && isScored(named);
    const tell: Tell = (code, rest, effect, values, known) => {
      if (code === 'correct-missing' && !needsKey) return;
      // What follows from a key that is misspelt is no fault of its own: that is the one which costs the item.
      if (!slip || (effect === 'item' && code !== 'correct-missing')) toOwn(code, rest, effect, values, known);
      else if (effect === 'item') own.push(Object.assign(slip, { effect }));
    };
    const { id } = item;
    if (id !== undefined && used.has(id)) tell('id-duplicate', ['id'], 'item', { id });
    const definition = definitions.get(item.type)!;
    checkMeaning(named, definition.hasOwnPassage?.(named) ? undefined : sources, checks.get(item.type), tell);
    // Where the part of an item that lacks its key was told, that is where to look.
    if (!own.some(({ code }) => code === 'correct-missing')) checkKey(named, definition, tell);
    findings.push(...own.filter((finding) => finding !== slip));
    const isUsable = own.every(({ effect }) => effect !== 'item');
    if (isUsable && id !== undefined) used.add(id);
    return isUsable;
  });
  // A second part goes with the first.
  const firsts = new Set(candidates);
  candidates = candidates.filter(({ first }) => !first || firsts.has(first));
  const named = nameParts(candidates).items;
  // The id that a second part without one takes from the first may be another's.
  candidates = candidates.filter(({ item, path }, index) => {
    const { id } = named[index]!;
    const isTaken = item.id === undefined && used.has(id);
    if (isTaken) add('id-duplicate', path, 'item', { id });
    return !isTaken;
  });
  // The ids that the bank will have: what was left out takes none.
  const { items, taken } = nameParts(candidates);
  candidates.forEach(({ item, path, first }, index) => {
    const values = { id: items[index]!.id };
    const warn = (code: string) => findings.push({ code, path, severity: 'warning', effect: 'none', values });
    if (item.id === undefined && !first && !slipsOf.has(itemPath(path))) warn('id-missing');
    if (taken.has(index)) warn('slug-taken');
  });

  const kept = sections.map((section, place) => ({
    ...(isRecord(section) ? section : {}),
    items: items.filter((_, index) => candidates[index]!.section === place),
  }));
  const bank = buildBank(
    { ...mended, ...(mended.sections ? { sections: kept } : { items: kept[0]!.items }) },
    definitions,
    overrides,
  );
  if (!bank) add('items-none', [key], 'bank');
  return { bank, findings, paths: new Map(candidates.map(({ path }, index) => [items[index]!.id, path])) };
};

const refused = (code: string, values: NonNullable<Finding['values']>, place?: Place): AuthoredResult => ({
  paths: new Map(),
  problems: [toProblem({ code, path: [], severity: 'error', effect: 'bank', values }, place)],
});

/**
 * Never throws, whatever it is given.
 * @param input a bank as text, or as an object that JSON can express; then problems have no line and column
 * @param overrides settings that count in place of the bank's
 */
export const parseAuthored = (
  input: unknown,
  interactions: Interactions,
  overrides: AuthoredSettings = {},
): AuthoredResult => {
  const isText = typeof input === 'string';
  let text: string;
  try {
    // What the page does to its object afterwards can't reach the quiz.
    const json: unknown = isText ? input.replace(/^\uFEFF/, '') : JSON.stringify(input);
    text = typeof json === 'string' ? json : '';
  } catch (error) {
    return isTooDeep(error) ? refused('bank-too-deep', { most: MOST_DEEP }) : refused('bank-not-data', {});
  }
  const at = (offset: number) => (isText ? placeAt(text, offset) : undefined);
  if (text.length > LIMITS.characters) return refused('bank-too-long', { n: text.length, most: LIMITS.characters });
  if (!text.trim()) return isText ? refused('bank-empty', {}, at(0)) : refused('bank-not-data', {});
  const deep = tooDeepAt(text, MOST_DEEP);
  if (deep >= 0) return refused('bank-too-deep', { most: MOST_DEEP }, at(deep));
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    const { what, offset } = findSyntaxError(text);
    return refused('bank-not-json', { what }, at(offset));
  }

  const { bank, findings, paths = new Map<string, Path>() } = read(raw, interactions, overrides);
  const places = isText ? createPlaces(text) : undefined;
  const problems = [...findings, ...(places?.doubledKeys ?? [])]
    .map((finding) => toProblem(finding, places?.find(finding.path, finding.atKey)))
    .sort(byPlace);
  return { ...(bank ? { bank } : {}), problems, paths, ...(places ? { places } : {}) };
};

/** {@link parseAuthored} for all who want the bank alone. */
export const parseBank = (...given: Parameters<typeof parseAuthored>): ParseResult => {
  const { bank, problems } = parseAuthored(...given);
  return { ...(bank ? { bank } : {}), problems };
};
