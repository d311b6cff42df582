/** One session, open in two tabs: nothing is overwritten, nothing submitted twice. */
import { expect } from 'chai';
import { bank } from '../harness/banks.js';
import { mountIn, openTab, settle, sleep, until, type Quiz } from '../harness/quiz.js';
import { stored } from '../harness/stored.js';

const OPEN = 'This quiz is open in another tab, too.';

/** One session in two tabs; something was done in it, so that both have the same. */
async function twoTabs(): Promise<[Quiz, Quiz]> {
  const first = await mountIn(await openTab(), bank());
  await first.press('Next');
  await first.press('Previous');
  while ((await stored()).length < 2) await sleep(20);
  const second = await mountIn(await openTab(), bank());
  await second.see('You are back at question 1.');
  return [first, second];
}

const attempts = async () => (await stored()).filter(({ type }) => type === 'attempt').map(({ itemId }) => itemId);

describe('two tabs', () => {
  it('have one session', async () => {
    const [first, second] = await twoTabs();
    expect(second.element.state!.sessionId).to.equal(first.element.state!.sessionId);
  });

  it('the slower one is told, and shows what was done in the other', async () => {
    const [first, second] = await twoTabs();
    await first.answer('Danube');
    await second.choose('Rhine');
    await second.see(OPEN);
    await second.see('Correct 1 of 1 point');
    expect(second.fired('attempt')).to.be.empty;
    expect(await attempts()).to.eql(['vienna']);
    expect(second.element.outcome!.score).to.equal(1);
  });

  it('the same question at the same time is submitted once', async () => {
    const [first, second] = await twoTabs();
    await first.choose('Danube');
    while ((await stored()).length < 3) await sleep(20);
    await second.choose('Rhine');
    await second.see(OPEN);
    await Promise.all([first.press('Check'), second.press('Check')]);
    await until(() => [first, second].every((quiz) => !quiz.has('button', 'Check')));
    await settle();
    expect(await attempts()).to.eql(['vienna']);
    expect(first.fired('attempt').length + second.fired('attempt').length).to.equal(1);
    expect(first.text.match(/\w*orrect \d of 1 point/)![0]).to.equal(second.text.match(/\w*orrect \d of 1 point/)![0]);
  });

  it('different questions are both kept', async () => {
    const [first, second] = await twoTabs();
    await first.answer('Danube');
    await second.press('Next');
    await second.get('heading', /^Question 2/);
    await second.see(OPEN);
    await second.answer('Two', 'Three');
    await first.press('Next');
    await first.see('Correct 2 of 2 points');
    expect(await attempts()).to.eql(['vienna', 'primes']);
    expect(second.element.outcome!.score).to.equal(3);
    expect(first.element.outcome!.score).to.equal(3);
  });

  it('one finishes: the other has the result, and the end comes once', async () => {
    const [first, second] = await twoTabs();
    await first.answer('Danube');
    await first.element.finish();
    await first.see('Your result');
    await second.press('Next');
    await second.see('25% 1 of 4 points');
    expect(first.fired('session-end').length + second.fired('session-end').length).to.equal(1);
    expect((await stored()).filter(({ type }) => type === 'finish')).to.have.length(1);
  });

  it('one starts again: the other goes on with that', async () => {
    const [first, second] = await twoTabs();
    await first.answer('Danube');
    await first.element.restart();
    await first.answer('Rhine');
    await second.press('Next');
    await second.see(OPEN);
    expect(second.element.state!.sessionId).to.equal(first.element.state!.sessionId);
    expect(second.element.outcome!.items[0]!.correctness).to.equal('incorrect');
    expect(await attempts()).to.eql(['vienna']);
  });

  it('both new, nothing done in either: the first to act wins', async () => {
    const [first, second] = [await mountIn(await openTab(), bank()), await mountIn(await openTab(), bank())];
    await first.answer('Danube');
    await second.choose('Rhine');
    await second.see(OPEN);
    await second.see('Correct 1 of 1 point');
    expect(await attempts()).to.eql(['vienna']);
  });
});

describe('a frame', () => {
  it('holds a quiz as a page does', async () => {
    const quiz = await mountIn(await openTab(), bank());
    await quiz.answer('Danube');
    await quiz.see('Saved on this device');
    await quiz.press('Next');
    await quiz.get('heading', /^Question 2/);
  });
});
