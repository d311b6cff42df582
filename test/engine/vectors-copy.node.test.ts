import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';

const shared = new URL('../../../shared/vectors/scoring.json', import.meta.url);
const copy = new URL('../fixtures/scoring.json', import.meta.url);

describe('the copy of the scoring vectors', () => {
  it('is the same as ../shared/vectors/scoring.json', function () {
    if (!existsSync(shared)) this.skip();
    expect(readFileSync(copy).equals(readFileSync(shared))).to.equal(true);
  });
});
