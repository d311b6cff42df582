import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { completionsAt, hoverAt, readSchema } from '../../src/playground/schema-at.js';

const schema = readSchema(
  JSON.parse(readFileSync(new URL('../../questions/bank.schema.json', import.meta.url), 'utf8')),
);

/** The text without the bar, and where the bar stood. */
const cut = (marked: string): [string, number] => [marked.replace('|', ''), marked.indexOf('|')];
const complete = (marked: string) => completionsAt(schema, ...cut(marked));
const labels = (marked: string) => complete(marked)?.entries.map(({ label }) => label) ?? [];
const hover = (marked: string) => hoverAt(schema, ...cut(marked))?.doc;

describe('what the schema offers at a place', () => {
  it('offers the keys of the bank that are not there yet', () => {
    expect(labels('{ "title": "A", | }')).to.include.members(['"items"', '"settings"']).and.not.include('"title"');
  });

  it('offers the keys of the item’s own type', () => {
    const keys = labels('{ "items": [{ "type": "choice", "|" }] }');
    expect(keys).to.include.members(['"options"', '"multiple"', '"prompt"']).and.not.include('"pairs"');
  });

  it('offers the keys of every type where there is none yet', () => {
    expect(labels('{ "items": [{ | }] }')).to.include.members(['"options"', '"pairs"', '"rows"']);
  });

  it('offers all types, whichever stands there', () => {
    expect(labels('{ "items": [{ "type": "cho|ice" }] }'))
      .to.include.members(['"choice"', '"matrix"'])
      .and.have.length(13);
  });

  it('offers what a setting may be, true and false among it', () => {
    expect(labels('{ "settings": { "feedback": | } }')).to.have.members(['"immediate"', '"end"', '"never"']);
    expect(labels('{ "settings": { "certainty": | } }')).to.have.members(['true', 'false']);
  });

  it('reaches into sections, options and gaps', () => {
    expect(labels('{ "sections": [{ "items": [{ "type": "choice", "options": [{ | }] }] }] }')).to.include(
      '"unchosenFeedback"',
    );
    expect(labels('{ "items": [{ "type": "cloze", "gaps": { "one": { | } } }] }')).to.include('"answers"');
  });

  it('writes a key with an empty value of its kind, and a comma where more follows', () => {
    const template = (marked: string, key: string) =>
      complete(marked)!.entries.find(({ label }) => label === `"${key}"`)!.template;
    expect(template('{ "items": [{ "type": "choice", | }] }', 'options')).to.equal('"options": [${}]');
    expect(template('{ | "title": "A" }', 'settings')).to.equal('"settings": { ${} },');
    expect(template('{ "tit|le": "A" }', 'title'), 'the value is there').to.equal('"title"');
  });

  it('takes the place of the whole word, quotes included', () => {
    expect(complete('{ "ti|" }')).to.include({ from: 2, to: 6 });
    expect(complete('{ ti| }')).to.include({ from: 2, to: 4 });
  });

  it('says what the key and the value under the pointer are', () => {
    expect(hover('{ "settings": { "shu|ffle": "all" } }')!.description).to.not.equal('');
    expect(hover('{ "settings": { "shuffle": "a|ll" } }')!.kind).to.contain('"items"');
    expect(hover('{ "items": [{ "type": "order", "opt|ions": [] }] }')!.kind).to.equal('a list');
    expect(hover('{ "unknown|": 1 }')).to.equal(undefined);
  });

  it('offers nothing for names of the author’s own, and none of what objects inherit', () => {
    expect(labels('{ "items": [{ "type": "cloze", "gaps": { "|" } }] }')).to.deep.equal([]);
    expect(hover('{ "constr|uctor": 1 }')).to.equal(undefined);
  });

  it('makes something of text that is no JSON yet', () => {
    expect(labels('{ "items": [{ "type": "choice", "prompt": "What?", "op|')).to.include('"options"');
    expect(labels('|')).to.deep.equal([]);
  });
});
