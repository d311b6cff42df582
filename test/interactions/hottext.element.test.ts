import { expect } from 'chai';
import { bank } from '../harness/banks.js';
import { deep, keys, mount, squeeze, textOf, until, type Quiz } from '../harness/quiz.js';

const dates = {
  id: 'dates',
  type: 'hottext',
  prompt: 'Which are dates?',
  points: 2,
  text: 'On [[*29 June]] Syria\nacted; on [[*12 July]] [[Nikonorova]] spoke of [[trade]].',
  explanation: 'A date has a day.',
};

const bodyOf = ({ element }: Quiz) => [...deep(element)].find((node) => node.matches('p[part=options]')) as HTMLElement;
const spansOf = (quiz: Quiz) => [...bodyOf(quiz).querySelectorAll<HTMLElement>('[role=button]')];
const pressed = (quiz: Quiz) =>
  spansOf(quiz)
    .filter((span) => span.getAttribute('aria-pressed') === 'true')
    .map(({ textContent }) => textContent);
/** Each passage as it stands in the list below the text. */
const told = ({ element }: Quiz) =>
  [...deep(element)].filter((node) => node.matches('ul.spans > li')).map((node) => squeeze(textOf(node)));

describe('hottext', () => {
  it('is a text with toggle buttons in it, grouped under the prompt', async () => {
    const quiz = await mount(bank({}, [dates]));
    const group = await quiz.get('group', 'Which are dates?');
    await until(() => spansOf(quiz).length === 4);
    expect(group.contains(bodyOf(quiz))).to.be.true;
    for (const name of ['29 June', '12 July', 'Nikonorova', 'trade']) {
      const span = await quiz.get('button', name);
      expect(span.getAttribute('aria-pressed')).to.equal('false');
    }
    // One text, with the author's line break and no space that isn't theirs.
    expect(bodyOf(quiz).textContent.trim()).to.equal('On 29 June Syria\nacted; on 12 July Nikonorova spoke of trade.');
    const [june, july] = spansOf(quiz).map((span) => span.getBoundingClientRect());
    expect(july!.top, 'on a line of its own').to.be.above(june!.bottom);
  });

  it('selects and takes back by click', async () => {
    const quiz = await mount(bank({}, [dates]));
    for (const name of ['12 July', 'trade', '29 June', 'trade']) await quiz.press(name);
    await until(() => pressed(quiz).join() === '29 June,12 July');
    expect(quiz.fired('response-change').map(({ response }) => response)).to.eql([
      ['12-july'],
      ['12-july', 'trade'],
      ['29-june', '12-july', 'trade'],
      ['29-june', '12-july'],
    ]);
  });

  it('selects and takes back by Space and Enter, which neither scroll nor check', async () => {
    const quiz = await mount(bank({}, [dates]));
    const scrolled: string[] = [];
    quiz.element.addEventListener('keydown', ({ key, defaultPrevented }) => {
      if (!defaultPrevented && key !== 'Tab') scrolled.push(key);
    });
    (await quiz.get('button', '29 June')).focus();
    await keys(' ', 'Tab', 'Enter', 'Tab', ' ');
    await until(() => pressed(quiz).join() === '29 June,12 July,Nikonorova');
    await quiz.focusIs('button', 'Nikonorova');
    await keys('Enter');
    await until(() => pressed(quiz).join() === '29 June,12 July');
    expect(scrolled).to.be.empty;
    await quiz.press('Check');
    await quiz.see('Correct 2 of 2 points');
  });

  it('says what is missing, and makes no attempt of it', async () => {
    const quiz = await mount(bank({}, [dates]));
    await quiz.press('Check');
    await quiz.see('Select something in the text first.');
    await quiz.press('trade');
    await quiz.press('trade');
    await quiz.press('Check');
    await quiz.see('Select something in the text first.');
    expect(quiz.fired('attempt')).to.be.empty;
  });

  it('is marked in words, in the text and below it, and is live no more', async () => {
    const quiz = await mount(bank({}, [dates]));
    for (const name of ['29 June', 'Nikonorova']) await quiz.press(name);
    await quiz.press('Check');
    await quiz.see('Incorrect 0 of 2 points');
    await until(() => told(quiz).length === 3);
    const isMarked = async () => {
      expect(told(quiz)).to.eql(['29 June Correct', '12 July Missed', 'Nikonorova Incorrect']);
      const names = ['29 June (Correct)', '12 July (Missed)', 'Nikonorova (Incorrect)', 'trade'];
      for (const name of names) {
        const span = await quiz.get('button', name);
        expect(span.getAttribute('aria-disabled')).to.equal('true');
        expect(span.tabIndex).to.equal(-1);
      }
      // What was selected still looks so.
      expect(pressed(quiz)).to.eql(['29 June (Correct)', 'Nikonorova (Incorrect)']);
    };
    await isMarked();
    let changes = 0;
    quiz.element.shadowRoot!.addEventListener('response-change', () => changes++);
    spansOf(quiz)[3]!.click();
    expect(changes).to.equal(0);
    await quiz.press('Finish');
    await quiz.press('Review');
    await quiz.see('A date has a day.');
    await isMarked();
  });

  it('shows no marks where it is unscored', async () => {
    const quiz = await mount(bank({}, [{ ...dates, scored: false }]));
    await quiz.press('trade');
    await quiz.press('Check');
    await quiz.see('Noted');
    expect(told(quiz)).to.be.empty;
    expect(pressed(quiz)).to.eql(['trade']);
  });

  it('holds no trace of the key before it may be seen', async () => {
    const quiz = await mount(bank({}, [dates]));
    await quiz.press('29 June');
    expect(quiz.markup).not.to.match(/\*|\[\[|missed|"correct"|class=[^\n]*(?:correct|key)/i);
  });

  it('shows marks of the author as text, not as markup', async () => {
    const hostile = { ...dates, text: '<img src=x onerror=hacked()> [[*<b>bold</b>]] \\[[not one]]' };
    const quiz = await mount(bank({}, [hostile]));
    await quiz.get('button', '<b>bold</b>');
    await quiz.see('<img src=x onerror=hacked()> <b>bold</b> [[not one]]');
    expect(quiz.all('img')).to.be.empty;
  });

  it('has targets of 24 px at least, and stays within 280 px', async () => {
    const parent = document.body.appendChild(document.createElement('div'));
    parent.style.width = '280px';
    const quiz = await mount(bank({}, [dates]), {}, parent);
    await until(() => spansOf(quiz).length === 4);
    for (const span of spansOf(quiz)) {
      const { height } = span.getClientRects()[0]!;
      expect(height).to.be.at.least(24);
    }
    expect(quiz.element.scrollWidth).to.be.at.most(280);
    parent.remove();
  });
});
