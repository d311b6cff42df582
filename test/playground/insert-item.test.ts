import { expect } from 'chai';
import { parseBank } from '../../src/interactions/parse.js';
import { insertItem } from '../../src/playground/insert-item.js';
import { starterItems } from '../../src/starters/starter-items.js';

const TYPES = Object.keys(starterItems);

const insert = (text: string, type: string): string => {
  const { from, to, insert: added } = insertItem(text, type, 'map.svg')!;
  return text.slice(0, from) + added + text.slice(to);
};
const bank = (items: string, rest = '') => `{\n  "version": 1,\n  "title": "T",${rest}\n  "items": ${items}\n}\n`;

describe('an example put into a bank', () => {
  for (const type of TYPES)
    it(`of ${type} is right, alone and beside itself`, () => {
      const settings = ' "settings": { "selfAssess": true },';
      const twice = insert(insert(bank('[]', settings), type), type);
      const { problems, bank: parsed } = parseBank(twice);
      expect(problems).to.deep.equal([]);
      expect(parsed!.items.map((item) => item.type)).to.deep.equal([type, type]);
    });

  it('stands on lines of its own, as deep as the others, which stay as they are', () => {
    const before = bank('[\n    { "id": "a",   "type": "true-false", "prompt": "A?", "answer": true }\n  ]');
    const after = insert(before, 'true-false');
    expect(after.startsWith(before.slice(0, before.lastIndexOf('}\n  ]') + 1))).to.equal(true);
    expect(after).to.match(/\},\n {4}\{\n {6}"id": "moon-light",[\s\S]*\n {4}\}\n {2}\]\n\}\n$/);
  });

  it('goes to the end of the last section', () => {
    const text = '{ "version": 1, "title": "T", "sections": [{ "items": [] }, { "items": [] }] }';
    const { sections } = JSON.parse(insert(text, 'choice')) as { sections: { items: unknown[] }[] };
    expect(sections.map(({ items }) => items.length)).to.deep.equal([0, 1]);
  });

  it('makes a bank where nothing is', () => {
    expect(parseBank(insert('  \n', 'order')).problems).to.deep.equal([]);
  });

  it('waits until the text is JSON with a list of items', () => {
    for (const text of ['{', '[]', '{ "items": {} }', '{ "title": "T" }', '{ "items": [1,] }'])
      expect(insertItem(text, 'choice', ''), text).to.equal(undefined);
  });
});
