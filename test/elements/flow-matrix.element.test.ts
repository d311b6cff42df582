/** Every way through a quiz: feedback × layout × navigation. */
import { expect } from 'chai';
import { bank } from '../harness/banks.js';
import { mount, settle, until } from '../harness/quiz.js';

const VERDICTS = /\b(?:Correct|Partly correct|Incorrect|Missed|Correct answer)\b/;
/** What is chosen, and what it earns: 1 of 1, 1 of 2, 0 of 1. */
const ANSWERS = ['Danube', 'Two', 'True'];
const WORDS = ['Correct 1 of 1 point', 'Partly correct 1 of 2 points', 'Incorrect 0 of 1 point'];

for (const feedback of ['immediate', 'end', 'never'] as const)
  for (const layout of ['one', 'all'] as const)
    for (const navigation of ['free', 'forward'] as const)
      it(`goes from the first question to the result: ${feedback}, ${layout}, ${navigation}`, async () => {
        const quiz = await mount(bank({ feedback, layout, navigation, passMark: 0.5 }));
        const isOne = layout === 'one';
        const isImmediate = feedback === 'immediate';
        const isAtNext = !isImmediate && isOne && navigation === 'forward';
        expect(quiz.has('button', 'Start'), 'a start screen').to.be.false;
        expect(quiz.all('heading', /^Question/), 'headings').to.have.length(isOne ? 1 : 3);

        for (const [index, label] of ANSWERS.entries()) {
          const isLast = index === 2;
          await quiz.get('heading', new RegExp(`^Question ${index + 1} of 3`));
          expect(quiz.all('button', 'Check')).to.have.length(isImmediate ? (isOne ? 1 : 3 - index) : 0);
          expect(quiz.has('button', 'Finish'), 'Finish').to.equal(!isOne || isLast);
          expect(quiz.has('button', 'Next'), 'Next').to.equal(isOne && !isLast);
          expect(quiz.has('button', 'Previous'), 'Previous').to.equal(isOne && navigation === 'free' && index > 0);
          await quiz.choose(label);
          expect(quiz.fired('attempt'), 'attempts before').to.have.length(isImmediate || isAtNext ? index : 0);
          if (isImmediate) {
            if (isOne) expect(quiz.text).not.to.match(VERDICTS);
            await quiz.press('Check', 'first');
            await quiz.see(WORDS[index]!);
          }
          if (isOne && !isLast) await quiz.press('Next');
          if (isAtNext && !isLast) await until(() => quiz.fired('attempt').length === index + 1);
          if (!isImmediate) expect(quiz.text).not.to.match(VERDICTS);
        }

        await quiz.press('Finish');
        await quiz.see('Your result');
        await quiz.see('50% 2 of 4 points');
        await quiz.see('Pass mark 50%: reached');
        expect(quiz.fired('attempt').map(({ itemId }) => itemId)).to.eql(['vienna', 'primes', 'flat']);
        expect(quiz.fired('session-end')).to.have.length(1);
        expect(quiz.has('button', 'Start again')).to.be.true;
        await settle();
        expect(quiz.has('button', 'Review')).to.equal(feedback !== 'never');
        if (feedback === 'never') {
          expect(quiz.text).not.to.match(VERDICTS);
          expect(quiz.announced.join()).not.to.match(VERDICTS);
        } else {
          await quiz.press('Review');
          await quiz.see(WORDS[0]!);
          await quiz.see('Vienna lies on its right bank.');
          await quiz.press('Next');
          await quiz.see(WORDS[1]!);
          await quiz.see('Missed');
          await quiz.press('Next');
          await quiz.see(WORDS[2]!);
          await quiz.see('Correct answer');
        }
      });
