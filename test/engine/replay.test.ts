import { expect } from 'chai';
import { amount } from '../harness/env.js';
import { loadJson } from '../harness/fixture.js';
import { replay, SESSIONS, survey } from '../suites/replay.js';

const count = amount(100, SESSIONS);

describe('replay', () => {
  it(`${count} random sessions give the orders, states and outcomes of test/fixtures/replay.json`, async () => {
    const golden = await loadJson<readonly string[]>('replay.json');
    expect(golden).to.have.length(SESSIONS);
    const wrong = replay(0, count).flatMap((digest, i) => (digest === golden[i] ? [] : [i]));
    expect(wrong, 'sessions that came out otherwise').to.deep.equal([]);
  });

  it('twice the same', () => expect(replay(0, 20)).to.deep.equal(replay(0, 20)));

  it('of sessions that are worth it', async () => {
    const { sessions, finished, attempts, fractions } = survey(100);
    expect(sessions).to.be.above(95);
    expect(finished).to.be.within(25, 90);
    expect(attempts).to.be.above(130);
    expect(fractions).to.be.above(20);
    expect(new Set(await loadJson<readonly string[]>('replay.json')).size).to.be.above(SESSIONS * 0.95);
  });
});
