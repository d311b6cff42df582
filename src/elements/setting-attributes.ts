/** Every setting of a bank as an attribute: `pass-mark="0.6"` overrides the bank's `passMark`. */
import { settingsShapes } from '../bank/bank.shape.js';
import type { AuthoredSettings } from '../engine/item.js';

const attributeOf = (name: string) => name.replace(/[A-Z]/g, '-$&').toLowerCase();

export const settingAttributes = Object.keys(settingsShapes).map(attributeOf);

/** What an element's attributes say; `x` and `x="true"` are true, a wrong value is as good as none. */
export const settingsOf = (element: Element): AuthoredSettings =>
  Object.fromEntries(
    Object.entries(settingsShapes).flatMap(([name, fits]) => {
      const text = element.getAttribute(attributeOf(name));
      const value = [text, !text || text === 'true', Number(text)].find(fits);
      return text === null || value === undefined ? [] : [[name, value]];
    }),
  );
