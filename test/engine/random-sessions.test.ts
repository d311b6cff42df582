import { expect } from 'chai';
import { interactions } from '../../src/interactions/definitions.js';
import { amount } from '../harness/env.js';
import { loadJson } from '../harness/fixture.js';
import { BLOCK, BLOCKS, playBlock, type BlockDigest } from '../suites/session-blocks.js';

const count = amount(3, BLOCKS);

describe(`${count * BLOCK} random sessions over all settings and interactions`, () => {
  const events = new Map<string, number>();
  const types = new Map<string, number>();
  let sessions = 0;
  const note = (map: Map<string, number>, names: readonly string[]) => {
    for (const name of names) map.set(name, (map.get(name) ?? 0) + 1);
  };

  it('replay as they ran, resume as if never interrupted, count as BANK.md says, and are the same on every machine', async function () {
    this.timeout(count * 60_000);
    const golden = await loadJson<readonly BlockDigest[]>('sessions.json');
    expect(golden).to.have.length(BLOCKS);
    for (let block = 0; block < count; block++) {
      const { digest, played } = playBlock(block);
      expect(digest.drawn, 'what goes in: fast-check draws otherwise').to.equal(golden[block]!.drawn);
      expect(digest.played, `what comes out of block ${block}`).to.equal(golden[block]!.played);
      for (const one of played) {
        note(events, one.events);
        note(types, one.types);
      }
      sessions += played.length;
    }
  });

  it('are worth it: every type of event and of item is in them', () => {
    const said = (map: Map<string, number>) => [...map].map(([name, n]) => `${name} ${n}`).join(', ');
    console.log(`    ${sessions} sessions; events: ${said(events)}; items: ${said(types)}`);
    expect(sessions).to.be.above(count * BLOCK * 0.9);
    expect([...events.keys()]).to.have.members([
      ...['respond', 'attempt', 'go', 'hint', 'certainty', 'dont-know', 'give-up', 'finish'],
      ...['time', 'more-time', 'time-up', 'clock'],
    ]);
    expect([...types.keys()]).to.have.members([...interactions.definitions.keys()]);
    for (const [name, n] of [...events, ...types]) expect(n, name).to.be.above(count * 2);
  });
});
