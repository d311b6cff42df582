import { expect } from 'chai';
import { interactions, scorers } from '../src/interactions/definitions.js';
import { examples } from './suites/examples.js';
import { testInteraction } from './suites/interaction-contract.js';

describe('the contract of interactions', () => {
  it('has examples of every type, and of no other', () => {
    expect(Object.keys(examples)).to.have.members([...interactions.definitions.keys()]);
  });

  it('has rules, a schema and a name for each', () => {
    for (const [type, definition] of interactions.definitions) {
      expect(definition.type).to.equal(type);
      expect(scorers.has(type), type).to.equal(true);
      expect(interactions.itemSchemas.filter(({ entries }) => entries.type.literal === type)).to.have.length(1);
    }
  });

  for (const [type, definition] of interactions.definitions)
    for (const example of examples[type] ?? []) testInteraction(definition, scorers.get(type)!, example);
});
