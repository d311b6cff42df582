/**
 * What the schema has against a bank, as findings with their places. Valibot's schemas are walked here rather than run by
 * `safeParse`: that takes `"constructor"` for a known key (it looks with `in`), and of a union it can say only that no branch
 * fits, where the kind of the value tells which one was meant. The conditions themselves (`minValue` …) are valibot's.
 */
import * as v from 'valibot';
import type { Finding, Path } from '../engine/problem.js';
import { isRecord } from '../engine/shape.js';
import { nearestName } from './nearest-name.js';
import { otherName } from './other-names.js';
import { bankSchema, withThen, type ItemSchema } from './schema.js';

interface Schema extends v.GenericSchema {
  readonly pipe?: readonly (v.GenericSchema | v.GenericValidation)[];
  readonly wrapped?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly Schema[] & readonly string[];
  readonly item?: Schema;
  readonly key?: Schema;
  readonly value?: Schema;
  readonly literal?: unknown;
}

/** It is missed only where the bank scores. */
const isAnswerKey = ({ pipe = [] }: Schema) =>
  pipe.some((action) => (action as { metadata?: { isKey?: boolean } }).metadata?.isKey);

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value === 'object' ? 'object' : typeof value;

/** The JSON kinds that a schema accepts. */
const kindsOf = (schema: Schema): string[] => {
  switch (schema.type) {
    case 'optional':
      return kindsOf(schema.wrapped!);
    case 'nullable':
      return [...kindsOf(schema.wrapped!), 'null'];
    case 'union':
      return schema.options!.flatMap(kindsOf);
    case 'strict_object':
    case 'record':
      return ['object'];
    case 'picklist':
      return ['string'];
    case 'literal':
      return [kindOf(schema.literal)];
    default:
      return [schema.type];
  }
};

/** A large bank asks the same of the same schema a million times. */
const once = <T>(find: (schema: Schema) => T) => {
  const found = new WeakMap<Schema, T>();
  return (schema: Schema): T => {
    const known = found.get(schema) ?? find(schema);
    found.set(schema, known);
    return known;
  };
};

const acceptedBy = once((schema) => [...new Set(kindsOf(schema))]);

/** Keys that are missed, be it only where the bank scores. */
const requiredBy = once(({ entries = {} }) =>
  Object.keys(entries).filter((key) => entries[key]!.type !== 'optional' || isAnswerKey(entries[key]!)),
);

const choicesOf = (schema: Schema): unknown[] =>
  schema.type === 'optional'
    ? choicesOf(schema.wrapped!)
    : schema.type === 'union'
      ? schema.options!.flatMap(choicesOf)
      : schema.type === 'picklist'
        ? [...schema.options!]
        : schema.type === 'literal'
          ? [schema.literal]
          : [];

/** A value of no parts, in words. */
const show = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);

type Item = { readonly type?: unknown };
/** @param isKey it is a part of the key that is missing */
type Tell = (code: string, path: Path, more?: Partial<Finding>, isKey?: boolean) => void;

const check = (schema: Schema, value: unknown, path: Path, tell: Tell): void => {
  const base = (schema.pipe?.[0] ?? schema) as Schema;
  // A pipe in a pipe: a description around a schema with conditions of its own.
  if (base !== schema && base.pipe) return check(base, value, path, tell);
  const kind = kindOf(value);
  const kinds = acceptedBy(schema);
  if (!kinds.includes(kind)) {
    const choices = choicesOf(schema).map((choice) => JSON.stringify(choice));
    return tell('value-kind', path, {
      values: {
        ...{ kind, wanted: kinds.join(' or ') },
        ...(typeof value === 'string' ? { value } : {}),
        // Of an object in a union there may be a text to choose as well: that is not all that may stand here.
        ...(choices.length > 1 && kinds.length === 1 ? { choices: choices.join(', ') } : {}),
      },
    });
  }
  switch (base.type) {
    case 'optional':
      return check(base.wrapped!, value, path, tell);
    case 'nullable':
      return value === null ? undefined : check(base.wrapped!, value, path, tell);
    case 'union': {
      const meant = base.options!.filter((option) => acceptedBy(option).includes(kind));
      const isItem = (option: Schema) => choicesOf(option.entries?.type ?? option).includes((value as Item).type);
      const hasAll = ({ entries = {} }: Schema) =>
        Object.entries(entries).every(([key, { type }]) => type === 'optional' || Object.hasOwn(value as object, key));
      const isNear = (option: Schema) =>
        Object.keys(value as object).some((key) => nearestName(key, requiredBy(option)) !== undefined);
      // Of several objects the one of this type; else the first that nothing is missing of, or that has what is misspelt.
      const branch = isRecord(value) ? (meant.find(isItem) ?? meant.find(hasAll) ?? meant.find(isNear)) : undefined;
      return check((branch ?? meant[0])!, value, path, tell);
    }
    case 'literal':
    case 'picklist': {
      const choices = choicesOf(base);
      if (!choices.includes(value))
        tell('value-unknown', path, {
          // A literal and a choice are texts, numbers or booleans.
          values: { value: show(value), choices: choices.map((x) => JSON.stringify(x)).join(', ') },
          known: choices.map(show),
        });
      return;
    }
    case 'array':
      (value as unknown[]).forEach((entry, index) => check(base.item!, entry, [...path, index], tell));
      break;
    case 'record':
      for (const [key, entry] of Object.entries(value as object)) {
        if (!v.is(base.key!, key)) tell('id-form', [...path, key], { values: { value: key }, atKey: true });
        check(base.value!, entry, [...path, key], tell);
      }
      break;
    case 'strict_object': {
      const entries = base.entries!;
      const missing = new Set(requiredBy(base).filter((key) => !Object.hasOwn(value as object, key)));
      for (const [key, entry] of Object.entries(value as object)) {
        if (Object.hasOwn(entries, key)) {
          check(entries[key]!, entry, [...path, key], tell);
          continue;
        }
        const known = Object.keys(entries);
        const meant = otherName(key, missing) ?? nearestName(key, known);
        // A slip in the name of a key that has to be there is one fault.
        if (meant !== undefined && missing.delete(meant))
          tell(
            'key-misspelt',
            [...path, key],
            { values: { key, missing: meant }, atKey: true },
            isAnswerKey(entries[meant]!),
          );
        else tell('key-unknown', [...path, key], { values: { key }, known, atKey: true, effect: 'none' });
      }
      for (const key of missing) tell('key-missing', path, { values: { key } }, isAnswerKey(entries[key]!));
      break;
    }
  }
  for (const action of schema.pipe?.slice(1) ?? []) {
    if (action.kind !== 'validation') continue;
    const { issues } = action['~run']({ typed: true, value }, {}) as { issues?: readonly v.BaseIssue<unknown>[] };
    if (issues)
      return tell(codeOf(action), path, {
        values: wordsOf(action, value),
      });
  }
};

/** A regular expression of the schema is named by its message: `filled`, `id`, `lang`, `hash`. */
const codeOf = ({ type, message }: { type: string; message?: unknown }) =>
  type === 'regex'
    ? message === 'filled'
      ? 'value-empty'
      : `${String(message)}-form`
    : type === 'min_length'
      ? 'value-empty'
      : 'value-range';

const wordsOf = ({ type, requirement }: { type: string; requirement?: unknown }, value: unknown) => ({
  value: show(value),
  wanted:
    {
      min_value: `at least ${show(requirement)}`,
      max_value: `at most ${show(requirement)}`,
      gt_value: `more than ${show(requirement)}`,
      integer: 'a whole number',
      finite: 'a number that a computer can hold',
    }[type] ?? '',
  sample: sampleOf(type, value, Number(requirement)),
});

/** A number that would do, where there is a limit the nearest. */
const sampleOf = (type: string, value: unknown, requirement: number): number =>
  type === 'integer'
    ? Math.max(1, Math.round(Number(value)))
    : type === 'gt_value'
      ? requirement + 1
      : Number.isFinite(requirement)
        ? requirement
        : 1;

const isItemPath = (path: Path) =>
  path[0] === 'items' ? path.length > 1 : path[0] === 'sections' && path[2] === 'items' && path.length > 3;

/**
 * All faults of shape in a bank whose root is an object, no deeper than the limit.
 * @param isHosted the page scores, so that keys may be missing
 */
export const checkShape = (raw: unknown, itemSchemas: readonly ItemSchema[], isHosted: boolean): Finding[] => {
  const findings: Finding[] = [];
  const tell: Tell = (code, path, more) => {
    findings.push({ code, path, severity: 'error', effect: isItemPath(path) ? 'item' : 'none', ...more });
  };
  const { items: itemsOfTypes, thens } = withThen(itemSchemas);
  const whole = bankSchema(itemsOfTypes);
  const sectionSchema = whole.entries.sections.wrapped.item as unknown as Schema;
  const union = (schemas: readonly ItemSchema[]) => v.union([...schemas]) as unknown as Schema;
  const typesOf = (schemas: readonly ItemSchema[]) => schemas.map(({ entries }) => entries.type.literal);
  const wholeUnion = union(itemsOfTypes);
  const types = typesOf(itemsOfTypes);
  const thenUnion = union(thens);
  const thenTypes = typesOf(thens);
  const checkItem = (item: unknown, path: Path, isThen = false) => {
    const itemUnion = isThen ? thenUnion : wholeUnion;
    if (!isRecord(item)) return check(itemUnion, item, path, tell);
    // One fault, one problem: what an item of an unknown type may hold isn't known.
    if (item.type === undefined) return tell('key-missing', path, { values: { key: 'type' } });
    if (typeof item.type !== 'string')
      return tell('value-kind', [...path, 'type'], { values: { kind: kindOf(item.type), wanted: 'string' } });
    if (isThen && types.includes(item.type) && !thenTypes.includes(item.type))
      return tell('value-unknown', [...path, 'type'], {
        values: { value: item.type, choices: thenTypes.map((type) => JSON.stringify(type)).join(', ') },
        known: thenTypes,
      });
    if (!types.includes(item.type))
      return tell('type-unknown', [...path, 'type'], {
        values: { type: item.type },
        known: isThen ? thenTypes : types,
      });
    const needsKey = !isHosted && item.scored !== false;
    return check(itemUnion, item, path, (code, place, more, isKey) => {
      if (needsKey || !isKey) tell(code, place, more);
      // Nothing is missed, but the name is not known all the same.
      else if (code === 'key-misspelt')
        tell('key-unknown', place, { ...more, effect: 'none', known: [String(more?.values?.missing)] });
    });
  };
  const checkItems = (items: unknown, path: Path) => {
    if (!Array.isArray(items)) return;
    items.forEach((item: unknown, index) => {
      // The second part apart: a fault in it is its own.
      const { then, ...own } = isRecord(item) ? item : {};
      checkItem(isRecord(item) ? own : item, [...path, index]);
      if (then !== undefined) checkItem(then, [...path, index, 'then'], true);
    });
  };
  // The items apart, since a fault in one of them is the item's.
  const { items, sections, ...rest } = raw as Record<string, unknown>;
  check(whole as unknown as Schema, rest, [], tell);
  if (sections === undefined) checkItems(items, ['items']);
  else
    (sections as unknown[]).forEach((section, index) => {
      const own = isRecord(section) ? section.items : undefined;
      check(
        sectionSchema,
        isRecord(section) && Array.isArray(own) ? { ...section, items: [] } : section,
        ['sections', index],
        tell,
      );
      checkItems(own, ['sections', index, 'items']);
    });
  return findings;
};
