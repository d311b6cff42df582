/** A session of what was not right in another one. */
import type { Bank } from '../engine/item.js';
import type { Settings, SettingsLayer } from '../engine/settings.js';

/**
 * @param settings of the session that was
 * @param ids of the items to be asked again; those that the bank has no more are left out
 * @returns what to begin it with. It has no mark to pass and no words for its score, which say something of the whole
 * alone, and all the time there is.
 */
export const practiceOf = (
  bank: Bank,
  settings: Settings,
  ids: ReadonlySet<string>,
): readonly [bank: Bank, settings: SettingsLayer] => {
  // A second part is asked again with its first, and the first with it.
  const asked = new Set(bank.items.flatMap(({ id, first = id }) => (ids.has(id) ? [first] : [])));
  const sections = bank.sections.map((section) => ({
    ...section,
    items: section.items.filter(({ id, first = id }) => asked.has(first)),
  }));
  return [
    { ...bank, sections, items: sections.flatMap(({ items }) => items) },
    { ...settings, practice: true, passMark: undefined, outcomes: undefined, timeLimit: undefined },
  ];
};
