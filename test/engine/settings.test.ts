import { expect } from 'chai';
import { resolveSettings } from '../../src/engine/settings.js';

describe('settings', () => {
  it('have the defaults of the contract', () => {
    const settings = resolveSettings() as unknown as Readonly<Record<string, unknown>>;
    const defaults = {
      ...{ feedback: 'immediate', layout: 'one', navigation: 'free', attempts: 1, shuffle: 'none', review: 'full' },
      ...{ attemptPenalty: 0, hintPenalty: 0, timeLimitEssential: false, certainty: false, dontKnow: false },
      ...{ scorer: 'bank', selfAssess: false, pick: undefined, timeLimit: undefined, passMark: undefined },
    };
    // What is off or none by default may be left out.
    for (const [key, value] of Object.entries(defaults))
      expect(settings[key] || undefined, key).to.equal(value || undefined);
    for (const key of Object.keys(settings)) expect(defaults).to.have.property(key);
  });

  it('of a stronger layer win, key by key', () => {
    const settings = resolveSettings({ layout: 'all', pick: 3, passMark: 0.5 }, { passMark: 0.6, shuffle: 'all' });
    expect(settings).to.include({ layout: 'all', pick: 3, passMark: 0.6, shuffle: 'all', feedback: 'immediate' });
  });

  it('that never give feedback have no review, whatever the bank says', () => {
    expect(resolveSettings({ feedback: 'never' }).review).to.equal('none');
    expect(resolveSettings({ review: 'full' }, { feedback: 'never' }).review).to.equal('none');
    expect(resolveSettings({ feedback: 'never' }, { feedback: 'end' }).review).to.equal('full');
  });

  it('are a new object, and leave the layers alone', () => {
    const layer = Object.freeze({ feedback: 'never' as const });
    expect(resolveSettings(layer)).to.not.equal(layer);
    expect(resolveSettings({}, {})).to.deep.equal(resolveSettings());
  });
});
