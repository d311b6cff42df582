/** What was saved by an earlier version opens, and gives what it gave. */
import { expect } from 'chai';
import type { SessionState } from '../../src/engine.js';
import { loadJson } from '../harness/fixture.js';
import { FILES, makeSaved, opened, type SavedFile } from '../suites/saved.js';
import { finish } from '../suites/sessions.js';

interface Saved {
  readonly sessionId: string;
  readonly events: readonly { readonly type: string }[];
}

for (const file of FILES)
  describe(`test/fixtures/${file}`, () => {
    for (const name of ['under way', 'finished'])
      it(`${name}: opens, and gives the state that is written there`, async () => {
        const { bank, sessions } = await loadJson<SavedFile>(file);
        const { saved, outcome, state } = sessions[name]!;
        const store = opened(bank, saved);
        expect(store.getState().sessionId).to.equal((saved as Saved).sessionId);
        expect(JSON.stringify(store.getState())).to.equal(JSON.stringify(state));
        expect(JSON.parse(JSON.stringify(store.getState().outcome)), 'as it was saved').to.deep.equal(outcome);
        expect(JSON.parse(store.serialize()), 'saved again').to.deep.equal(saved);
        expect((state as SessionState).finished).to.equal(name === 'finished');
      });

    it('can be ended where it was under way', async () => {
      const { bank, sessions } = await loadJson<SavedFile>(file);
      const store = opened(bank, sessions['under way']!.saved);
      store.dispatch(finish);
      const { score, maxScore, fraction, passed } = store.getState().outcome;
      expect(sessions['finished']!.outcome).to.deep.include({ score, maxScore, fraction, passed });
    });
  });

describe('the saved session of today', () => {
  it('has every type of event', async () => {
    const { sessions } = await loadJson<SavedFile>('saved-1.json');
    const types = new Set((sessions['finished']!.saved as Saved).events.map(({ type }) => type));
    expect([...types]).to.have.members([
      ...['respond', 'attempt', 'go', 'hint', 'certainty', 'dont-know', 'give-up', 'finish'],
    ]);
  });

  it('is what is saved now', async () => {
    expect(makeSaved()).to.deep.equal(await loadJson('saved-1.json'));
  });
});
