/** From JSON to a bank, where the JSON is right. Where it isn't, `parse-bank.ts` tells why, and reads what is left. */
import type { Definitions, InteractionDefinition } from '../engine/interaction-definition.js';
import type { AuthoredItem, AuthoredSettings, Bank, Item, Section } from '../engine/item.js';
import { isScored } from '../engine/outcome.js';
import { array, object, type Shape } from '../engine/shape.js';
import { assignIds, slug } from '../engine/slug.js';
import { bankShapes, sectionShapes, settingsShapes } from './bank.shape.js';

/** A text for people; a bank of more items, deeper or longer is refused before anything walks it. */
export const LIMITS = { characters: 16 * 1024 * 1024, items: 50_000 } as const;

/** A bank as it was written: right in itself, but for the items' ids and what spans several keys. */
export type AuthoredBank = Omit<Partial<Bank>, 'sections' | 'items'> & {
  readonly version?: 1;
  readonly items?: readonly AuthoredItem[];
  readonly sections?: readonly (Omit<Section, 'items'> & { readonly items: readonly AuthoredItem[] })[];
};

/** Whether an item can be marked, or needn't be. What it earns only under a setting counts: the page may turn that on. */
export const hasKey = (item: Item, { best }: InteractionDefinition): boolean =>
  !isScored(item) || best(item, { selfAssess: true }).n > 0n;

/**
 * @param overrides the page's settings
 * @returns undefined where an item can't be used: two have one id, or a scored one has no key and the page doesn't score
 */
export const buildBank = (
  authored: AuthoredBank,
  definitions: Definitions,
  overrides?: AuthoredSettings,
): Bank | undefined => {
  const { items: all = [], sections: parts = [{ items: all }], title = '', ...root } = authored;
  const { scorer } = { ...root.settings, ...overrides };
  const items = parts.flatMap((section) => section.items);
  const ids = assignIds(
    items.map(({ id, prompt }) => ({ id, text: prompt })),
    'item',
  );
  let index = 0;
  const sections = parts.map((section) => ({
    ...section,
    items: section.items.flatMap((item) => {
      const definition = definitions.get(item.type)!;
      const parsed = definition.parse({ ...item, id: ids[index++]! });
      return parsed && (scorer === 'host' || hasKey(parsed, definition)) ? [parsed] : [];
    }),
  }));
  const usable = sections.flatMap((section) => section.items);
  return usable.some(({ status }) => status !== 'withdrawn') && usable.length === new Set(ids).size
    ? {
        id: slug(title, 'bank'),
        lang: 'en',
        markup: 'plain',
        sources: {},
        settings: {},
        ...root,
        title,
        sections,
        items: usable,
      }
    : undefined;
};

const isList: Shape = Array.isArray;
const shape = object(
  {
    ...bankShapes,
    settings: object(settingsShapes),
    items: isList,
    sections: array(object({ ...sectionShapes, items: isList }, 'items')),
  },
  'version',
  'title',
);

/**
 * @param raw what `JSON.parse` gave. A shape goes no deeper than its schema, so the depth of the JSON doesn't matter here
 * @returns undefined where anything at all is not right: an unknown key is enough
 */
export const readBank = (raw: unknown, definitions: Definitions, overrides?: AuthoredSettings): Bank | undefined => {
  if (!shape(raw)) return undefined;
  const authored = raw as AuthoredBank;
  const items = authored.sections?.flatMap((section) => section.items) ?? authored.items ?? [];
  const fits = (item: AuthoredItem | null) => definitions.get(item?.type as string)?.shape(item);
  return items.length <= LIMITS.items && !(authored.items && authored.sections) && items.every(fits)
    ? buildBank(authored, definitions, overrides)
    : undefined;
};
