/** What the JSON Schema of a bank says of the place of the cursor: the keys and values that fit there, and their docs. */
import { findNodeAtLocation, getLocation, parseTree, type Node } from 'jsonc-parser';

/** The part of JSON Schema that ours is written in. */
export interface Schema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Puts what is defined once in the place of each reference to it; what is written beside a reference wins. */
export const readSchema = (raw: unknown): Schema => {
  const definitions = (raw as { $defs?: Record<string, unknown> }).$defs ?? {};
  const known = new Map<string, unknown>();
  const read = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(read);
    if (typeof node !== 'object' || node === null) return node;
    const { $ref, $defs: _, ...own } = node as Record<string, unknown>;
    const entries = Object.fromEntries(Object.entries(own).map(([key, value]) => [key, read(value)]));
    if (typeof $ref !== 'string') return entries;
    const name = $ref.replace('#/$defs/', '');
    if (!known.has(name)) known.set(name, read(definitions[name]));
    return { ...(known.get(name) as object), ...entries };
  };
  return read(raw) as Schema;
};

export interface Doc {
  readonly title: string;
  /** "text", "a list" … */
  readonly kind: string;
  readonly description: string;
  /** As JSON. */
  readonly examples: readonly string[];
}

export interface Entry {
  readonly label: string;
  /** What is written; `${}` is where the cursor goes. */
  readonly template: string;
  readonly isRequired: boolean;
  readonly doc: Doc;
}

export interface Completions {
  /** What an entry takes the place of. */
  readonly from: number;
  readonly to: number;
  readonly isKey: boolean;
  readonly entries: readonly Entry[];
}

export interface Hover {
  readonly from: number;
  readonly to: number;
  readonly doc: Doc;
}

type Path = readonly (string | number)[];

/** A longer text is read through too slowly with each key. */
const LONGEST = 2_000_000;

const typeIn = (node: Node | undefined): unknown =>
  node?.type === 'object' ? findNodeAtLocation(node, ['type'])?.value : undefined;

/** The alternatives of a schema; of those that differ by `type`, the one that the text has, once it has one. */
const branchesOf = (schema: Schema, type: unknown): readonly Schema[] => {
  if (!schema.anyOf) return [schema];
  const all = schema.anyOf.flatMap((one) => branchesOf(one, type));
  const fits = all.filter(({ properties }) => properties?.['type']?.const === type);
  return type !== undefined && fits.length ? fits : all;
};

const below = (schema: Schema, step: string | number): readonly Schema[] => {
  if (typeof step === 'number') return schema.items ? [schema.items] : [];
  const { properties = {}, additionalProperties } = schema;
  if (Object.hasOwn(properties, step)) return [properties[step]!];
  return typeof additionalProperties === 'object' ? [additionalProperties] : [];
};

/** All that may stand at a path. */
const schemasAt = (schema: Schema, root: Node | undefined, path: Path): readonly Schema[] => {
  let found: readonly Schema[] = [schema];
  path.forEach((step, depth) => {
    const isType = step === 'type' && depth === path.length - 1;
    const node = root && findNodeAtLocation(root, path.slice(0, depth));
    // What `type` may be does not depend on what it is.
    const type = isType ? undefined : typeIn(node);
    found = found.flatMap((one) => branchesOf(one, type)).flatMap((one) => below(one, step));
  });
  const node = root && findNodeAtLocation(root, [...path]);
  return found.flatMap((one) => branchesOf(one, typeIn(node)));
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

const valuesOf = ({ const: only, enum: list, type }: Schema): readonly unknown[] =>
  only !== undefined ? [only] : (list ?? (type === 'boolean' ? [true, false] : []));

const kindOf = (schemas: readonly Schema[]): string => {
  const kinds = schemas
    .flatMap((schema) => branchesOf(schema, undefined))
    .flatMap((one) =>
      one.const !== undefined || one.enum
        ? valuesOf(one).map((value) => JSON.stringify(value))
        : [KINDS[one.type ?? ''] ?? 'anything'],
    );
  return [...new Set(kinds)].join(' or ');
};

/** What is said of a value that several alternatives have; the first word on it counts. */
const docOf = (schemas: readonly Schema[], name = ''): Doc => {
  const first = <K extends keyof Schema>(key: K) => schemas.find((one) => one[key] !== undefined)?.[key];
  return {
    title: first('title') ?? name,
    kind: kindOf(schemas),
    description: first('description') ?? '',
    examples: (first('examples') ?? []).slice(0, 3).map((example) => JSON.stringify(example)),
  };
};

const emptyValue = (schemas: readonly Schema[]): string => {
  const [{ type, const: only } = {}] = schemas.flatMap((one) => branchesOf(one, undefined));
  if (only !== undefined && schemas.length === 1) return JSON.stringify(only);
  return type === 'string' ? '"${}"' : type === 'array' ? '[${}]' : type === 'object' ? '{ ${} }' : '${}';
};

const keyEntries = (schemas: readonly Schema[], node: Node | undefined, own: string, isBare: boolean): Entry[] => {
  const taken = new Set(node?.children?.map(({ children }) => children?.[0]?.value as unknown));
  const names = new Set(schemas.flatMap(({ properties = {} }) => Object.keys(properties)));
  return [...names]
    .filter((name) => name === own || !taken.has(name))
    .map((name) => {
      const values = schemas.flatMap(({ properties = {} }) => properties[name] ?? []);
      const label = JSON.stringify(name);
      return {
        label,
        template: isBare ? label : `${label}: ${emptyValue(values)}`,
        isRequired: schemas.every(({ required = [] }) => required.includes(name)),
        doc: docOf(values, name),
      };
    });
};

/** Of what is written without quotes, as one begins to. */
const wordStart = (text: string, offset: number): number => {
  let start = offset;
  while (start > 0 && /[\w$-]/.test(text[start - 1]!)) start--;
  return start;
};

/** What can be written at the cursor; undefined where the schema has nothing to offer. */
export const completionsAt = (schema: Schema, text: string, offset: number): Completions | undefined => {
  if (text.length > LONGEST) return undefined;
  const { path, previousNode, isAtPropertyKey } = getLocation(text, offset);
  const root = parseTree(text);
  const isInToken =
    previousNode !== undefined && previousNode.offset <= offset && offset <= previousNode.offset + previousNode.length;
  const from = isInToken ? previousNode.offset : wordStart(text, offset);
  const to = isInToken ? previousNode.offset + previousNode.length : offset;
  const rest = text.slice(to);
  const comma = /^\s*["{[]/.test(rest) ? ',' : '';
  if (isAtPropertyKey) {
    const parent = path.slice(0, -1);
    const own = isInToken ? String(previousNode.value) : '';
    const isBare = /^\s*:/.test(rest);
    const node = root && findNodeAtLocation(root, parent);
    const entries = keyEntries(schemasAt(schema, root, parent), node, own, isBare).map((entry) => ({
      ...entry,
      template: entry.template + (isBare ? '' : comma),
    }));
    return entries.length ? { from, to, isKey: true, entries } : undefined;
  }
  const entries = schemasAt(schema, root, path).flatMap((one) =>
    valuesOf(one).map((value): Entry => {
      const label = JSON.stringify(value);
      return { label, template: label + comma, isRequired: false, doc: docOf([one]) };
    }),
  );
  const unique = [...new Map(entries.map((entry) => [entry.label, entry])).values()];
  return unique.length ? { from, to, isKey: false, entries: unique } : undefined;
};

/** What is said of the key, or of the value, under the pointer. */
export const hoverAt = (schema: Schema, text: string, offset: number): Hover | undefined => {
  if (text.length > LONGEST) return undefined;
  const { path, previousNode } = getLocation(text, offset);
  if (!previousNode || offset < previousNode.offset || offset > previousNode.offset + previousNode.length)
    return undefined;
  const name = path.filter((step) => typeof step === 'string').at(-1) ?? '';
  const schemas = schemasAt(schema, parseTree(text), path);
  if (!schemas.length) return undefined;
  return { from: previousNode.offset, to: previousNode.offset + previousNode.length, doc: docOf(schemas, name) };
};
