/** What a learner reads of a question that was edited between two visits: the table of the engine's test, on the screen. */
import { expect } from 'chai';
import type { SessionAction } from '../../src/engine.js';
import { leave, mount, until, type Quiz } from '../harness/quiz.js';
import { violationsIn } from '../harness/look.js';
import { edits, item, KINDS, kindsDone, other, third, type Edit } from '../suites/edits.js';

const LABEL: Readonly<Record<string, string>> = { danube: 'Danube', rhine: 'Rhine', elbe: 'Elbe', false: 'False' };
const SURE = { low: 'Not sure', middle: 'Fairly sure', high: 'Very sure' };
const bankOf = (items: readonly object[], settings: object = {}) => ({
  ...{ version: 1, id: 'edited', title: 'Edited', settings, items },
});

/** Does it as a person does. */
const act = async (quiz: Quiz, action: SessionAction): Promise<void> => {
  const { length } = quiz.fired('attempt');
  const told = () => until(() => quiz.fired('attempt').length > length);
  if (quiz.has('button', 'Try again') && action.type === 'respond') await quiz.press('Try again');
  switch (action.type) {
    case 'respond':
      if (action.itemId === 'flat') await quiz.press('Next');
      await quiz.choose(LABEL[action.response as string]!);
      if (action.itemId === 'flat') await quiz.press('Previous');
      break;
    case 'attempt':
      if (action.certainty) await quiz.choose(SURE[action.certainty]);
      await quiz.press('Check');
      await told();
      await until(() => !quiz.has('button', 'Check'));
      break;
    case 'hint':
      // Not while an attempt is told.
      if (quiz.has('button', 'Try again')) await quiz.press('Try again');
      await quiz.press('Hint');
      await quiz.see('It is long.');
      break;
    case 'dont-know':
      await quiz.press("I don't know");
      await told();
      break;
    default:
      throw new Error(`nobody does ${action.type} here`);
  }
};

const meet = async ({ settings, done, edited }: Pick<Edit, 'settings' | 'done' | 'edited'>) => {
  const first = await mount(bankOf([item, other, third], settings));
  for (const action of done) await act(first, action);
  const before = first.element.state!;
  await leave(first);
  return { before, quiz: await mount(bankOf(edited, settings)) };
};

describe('a question that was edited between two visits', () => {
  const held = new Set<string>();
  const silent: string[] = [];
  for (const edit of edits)
    it(edit.name, async () => {
      const { before, quiz } = await meet(edit);
      for (const words of edit.says) await quiz.see(words);
      for (const words of edit.saysNot ?? []) expect(quiz.text).not.to.include(words);
      const { outcome, items } = quiz.element.state!;
      expect([outcome.score, outcome.maxScore]).to.eql(edit.sums);
      // What is there no more is admitted.
      for (const { id, response, attempts, hints } of before.items) {
        const now = items.find((one) => one.id === id);
        const isLost =
          JSON.stringify([now?.response ?? null, now?.attempts.length ?? 0, now?.hints ?? 0]) !==
          JSON.stringify([response, attempts.length, hints]);
        if (isLost && !/taken out of the quiz|Please answer anew/.test(quiz.text)) silent.push(`${edit.name}: ${id}`);
      }
      expect(silent).to.be.empty;
      expect(await violationsIn(quiz.element)).to.be.empty;
      // It can be gone on with, to the end.
      await quiz.element.finish();
      await quiz.get('heading', 'Your result');
      expect(quiz.fired('session-end')).to.have.length(1);
      held.add(edit.name);
    });

  after(() => {
    const kinds = Object.keys(KINDS).length;
    console.log(`edits: ${kindsDone(held)} of ${kinds}; silent losses ${silent.length}`);
  });
});

describe('a correction', () => {
  const corrected = edits.find(({ name }) => name === 'corrected')!;

  it('is part of the review, too, and not before it where nothing is told before the end', async () => {
    const settings = { feedback: 'end', navigation: 'forward' };
    const first = await mount(bankOf([item, other, third], settings));
    await first.choose('Rhine');
    await first.press('Next');
    await first.get('heading', /^Question 2/);
    await leave(first);
    const quiz = await mount(bankOf(corrected.edited, settings));
    await quiz.get('heading', /^Question 2/);
    await quiz.element.finish();
    await quiz.press('Review');
    await quiz.see('Basel was meant, not Vienna.');
    await quiz.see('Correct 2 of 2 points');
  });

  it('stays unread where the review shows no key', async () => {
    const settings = { review: 'marks' };
    const { quiz } = await meet({ ...corrected, settings });
    await quiz.see('Basel was meant, not Vienna.');
    await quiz.element.finish();
    await quiz.press('Review');
    await quiz.see('This question was corrected');
    expect(quiz.text).not.to.include('Basel was meant');
  });
});

describe('a bank of which no question is left', () => {
  it('is begun anew, and the learner is told', async () => {
    const first = await mount(bankOf([item]));
    await first.choose('Rhine');
    await leave(first);
    const quiz = await mount(bankOf([other]));
    await quiz.see('This quiz begins anew. Its questions were all replaced since you were here.');
    await until(() => quiz.announced.length > 0);
    expect(quiz.announced).to.eql(['This quiz begins anew. Its questions were all replaced since you were here.']);
    expect(quiz.fired('ready')[0]!['resumed']).to.equal(false);
    await quiz.answer('False');
    await leave(quiz);
    await (await mount(bankOf([other]))).see('You are back at question 1. Your answer is still here.');
  });
});
