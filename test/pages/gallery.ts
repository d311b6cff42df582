import { readFileSync } from 'node:fs';
import { parseBank } from '../../src/engine.js';
import { interactions } from '../../src/interactions/definitions.js';

export const gallery = parseBank(readFileSync(new URL('../../questions/gallery.json', import.meta.url), 'utf8')).bank!;

/** The first item of each type. */
export const firstOfEach = [...interactions.definitions.keys()].map((type) =>
  gallery.items.find((item) => item.type === type)!,
);
