import { expect } from 'chai';
import { bank, flat } from '../harness/banks.js';
import { deep, mount, until } from '../harness/quiz.js';

describe('true-false', () => {
  for (const [answer, chosen, rows, verdict] of [
    [true, 'True', ['x True Correct', 'False'], 'Correct 1 of 1 point'],
    [true, 'False', ['True Correct answer', 'x False Incorrect'], 'Incorrect 0 of 1 point'],
    [false, 'False', ['True', 'x False Correct'], 'Correct 1 of 1 point'],
    [false, 'True', ['x True Incorrect', 'False Correct answer'], 'Incorrect 0 of 1 point'],
  ] as const)
    it(`is marked: the statement is ${answer}, “${chosen}” was chosen`, async () => {
      const quiz = await mount(bank({}, [{ ...flat, answer }]));
      await quiz.get('group', 'The Earth is flat.');
      expect(quiz.rows).to.eql(['True', 'False']);
      await quiz.choose(chosen);
      expect(quiz.rows.filter((row) => row.startsWith('x '))).to.eql([`x ${chosen}`]);
      await quiz.press('Check');
      await quiz.see(verdict);
      await until(
        () => quiz.rows.join() === rows.join(),
        () => quiz.rows.join(),
      );
      await quiz.see('It is nearly a ball.');
      expect(quiz.fired('attempt')[0]!['response']).to.equal(chosen.toLowerCase());
      await quiz.press('Finish');
      await quiz.press('Review');
      await quiz.see(verdict);
      expect(quiz.rows).to.eql(rows);
    });

  it('is only noted where it does not count', async () => {
    const quiz = await mount(bank({}, [{ ...flat, scored: false }]));
    await quiz.see('Not scored');
    await quiz.choose('True');
    await quiz.press('Check');
    await quiz.see('Noted');
    expect(quiz.rows).to.eql(['x True', 'False']);
  });

  it('holds no trace of the key before it may be seen', async () => {
    const views = ['true', 'false'].map(async (answer) => {
      const quiz = await mount(bank({}, [{ ...flat, answer: answer === 'true' }]), { storage: 'none' });
      const interaction = [...deep(quiz.element)].find(({ localName }) => localName === 'recog-true-false-interaction');
      const { view } = interaction as Element & { view: object };
      return JSON.stringify(view) + quiz.markup;
    });
    const [yes, no] = await Promise.all(views);
    expect(yes).to.equal(no);
    expect(yes).not.to.include('nearly a ball');
  });
});
