import type { ItemContext } from './interaction-definition.js';
import type { AuthoredSettings, Bank, Item } from './item.js';

type Present<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> };

const defaults = {
  feedback: 'immediate',
  layout: 'one',
  navigation: 'free',
  attempts: 1,
  shuffle: 'none',
  review: 'full',
  scorer: 'bank',
} as const satisfies AuthoredSettings;

/** What a session may be begun with. `practice`: it asks again what was not right in an earlier one. */
export type SettingsLayer = AuthoredSettings & { readonly practice?: true };

/** Settings of a session: those with a default that is not 0 or false are always there. */
export type Settings = Present<Pick<AuthoredSettings, keyof typeof defaults>> &
  Omit<SettingsLayer, keyof typeof defaults>;

/** @param layers from the weakest to the strongest: the bank's, then the page's attributes */
export const resolveSettings = (...layers: readonly SettingsLayer[]): Settings => {
  const settings = Object.assign({}, defaults, ...layers) as Settings;
  // Who never tells what was right can't show it afterwards either.
  return settings.feedback === 'never' ? { ...settings, review: 'none' } : settings;
};

export const contextOf = (item: Item, bank: Bank, { selfAssess, scorer }: AuthoredSettings): ItemContext => ({
  lang: item.lang ?? bank.lang,
  selfAssess,
  scorer,
});
