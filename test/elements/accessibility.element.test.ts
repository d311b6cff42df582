/** By keyboard alone, by ear, in another language, under the settings of the system. */
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { bank, capital, primes, right } from '../harness/banks.js';
import { can } from '../harness/engine.js';
import { deep, focused, keys, motionIn, mount, put, until } from '../harness/quiz.js';
import { states } from '../harness/states.js';

/** Up through shadow roots. */
function closest(element: Element, selector: string): Element | null {
  const found = element.closest(selector);
  const root = element.getRootNode();
  return found ?? (root instanceof ShadowRoot ? closest(root.host, selector) : null);
}
const langOf = (element: Element) => closest(element, '[lang]')?.getAttribute('lang');

describe('by keyboard alone', () => {
  it('a quiz goes from the first question to the review, and each mark is said once', async () => {
    const quiz = await mount(bank());
    focused()?.dispatchEvent(new Event('blur'));
    (document.activeElement as HTMLElement).blur();
    const region = quiz.element.shadowRoot!.querySelectorAll('[role=status], [aria-live]');
    expect(region, 'live regions').to.have.length(1);
    expect(region[0]!.textContent).to.equal('');

    await keys('Tab');
    await quiz.focusIs('radio', 'Danube');
    await keys(' ', 'ArrowDown', 'ArrowUp');
    await quiz.focusIs('radio', 'Danube');
    await keys('Tab');
    await quiz.focusIs('button', 'Check');
    expect(quiz.rows[0]).to.equal('x Danube');
    await keys('Enter');
    await quiz.focusIs('button', 'Next');
    await keys('Enter');
    await quiz.focusIs('heading', /^Question 2/);
    await keys('Tab', ' ', 'Tab', ' ', 'Tab', 'Tab', 'Tab');
    await quiz.focusIs('button', 'Check');
    expect(quiz.rows).to.eql(['x Two', 'x Three', 'Four', 'Nine']);
    await keys('Enter');
    await quiz.focusIs('button', 'Next');
    await keys(' ');
    await quiz.focusIs('heading', /^Question 3/);
    await keys('Tab', 'ArrowDown', 'Tab');
    await quiz.focusIs('button', 'Check');
    expect(quiz.rows).to.eql(['True', 'x False']);
    await keys('Enter');
    await quiz.focusIs('button', 'Finish');
    await keys('Enter');
    await quiz.focusIs('heading', 'Your result');
    await quiz.see('100% 4 of 4 points');
    await keys('Tab', 'Tab');
    await quiz.focusIs('button', /^Question 2/);
    await keys('Enter');
    await quiz.focusIs('heading', /^Question 2/);

    expect(quiz.announced).to.eql([
      'Correct. 1 of 1 point',
      'Correct. 2 of 2 points',
      'Correct. 1 of 1 point',
      '4 of 4 points',
    ]);
  });
});

describe('by ear', () => {
  it('the mark is said once: not in the name of the button in focus, nor in a second live region', async () => {
    const quiz = await mount(bank());
    await quiz.answer('Rhine');
    await quiz.focusIs('button', 'Next');
    await until(() => quiz.announced.length === 1);
    expect(quiz.announced).to.eql(['Incorrect. 0 of 1 point']);
    expect(focused()!.hasAttribute('aria-describedby')).to.be.false;
    const live = [...deep(quiz.element)].filter((element) =>
      element.matches('[role=status], [role=alert], [aria-live]'),
    );
    expect(live).to.have.length(1);
  });

  it('the same words said again are heard again', async () => {
    const quiz = await mount(bank());
    await quiz.press('Check');
    await quiz.press('Check');
    await until(() => quiz.announced.length === 2);
    expect(quiz.announced).to.eql(['Choose an answer first.', 'Choose an answer first.']);
  });

  it('what was said is gone on the next question', async () => {
    const quiz = await mount(bank());
    await quiz.answer(...right[0]);
    await quiz.press('Next');
    await quiz.focusIs('heading', /^Question 2/);
    expect(quiz.all('status')[0]?.textContent.trim() ?? '').to.equal('');
  });

  it('heads its parts in order', async () => {
    const quiz = await mount(bank());
    await quiz.answer('Danube');
    const levels = quiz.all('heading').map(({ localName }) => localName);
    expect(levels).to.eql(['h2', 'h3', 'h4']);
    expect(quiz.names('heading')[0]).to.equal('A sample');
  });
});

describe('languages', () => {
  it('content says which it is in, and so do the interface’s words', async () => {
    const options = [{ text: 'Donau', lang: 'de', correct: true }, 'Rhin'];
    const quiz = await mount(bank({}, [{ ...capital, lang: 'fr', options }, primes], { lang: 'it' }));
    expect(langOf(await quiz.get('heading', 'A sample'))).to.equal('it');
    expect(langOf(await quiz.get('group'))).to.equal('fr');
    expect(langOf((await quiz.option('Donau')).labels![0]!)).to.equal('de');
    expect(langOf((await quiz.option('Rhin')).labels![0]!)).to.equal('fr');
    expect(langOf(await quiz.get('button', 'Check'))).to.equal('en');
    expect(langOf(await quiz.get('heading', /^Question 1/))).to.equal('en');
    await quiz.answer('Donau');
    const explanation = [...deep(quiz.element)].find((element) => element.matches('[part=explanation]'))!;
    expect(langOf(explanation)).to.equal('fr');
    quiz.element.goTo('primes');
    await until(() => langOf(quiz.all('group', /^Which of these/)[0] ?? quiz.element) === 'it');
  });

  it('True and False are the interface’s', async () => {
    const item = { id: 'a', type: 'true-false', prompt: 'C’est vrai.', answer: true };
    const quiz = await mount(bank({}, [item], { lang: 'fr' }));
    expect(langOf((await quiz.option('True')).labels![0]!)).to.equal('en');
    expect(langOf(await quiz.get('group', 'C’est vrai.'))).to.equal('fr');
  });

  for (const dir of ['ltr', 'rtl'])
    it(`content from right to left, on a page that is ${dir}`, async () => {
      const box = put(document.createElement('div'));
      box.dir = dir;
      Object.assign(box.style, { width: '280px', overflow: 'auto' });
      const quiz = await states['right to left']!(box);
      // The receipt is a group, too.
      const group = quiz.all('group')[0]!;
      expect(getComputedStyle(group).direction).to.equal('rtl');
      const [radio] = quiz.all('radio');
      const label = (radio as HTMLInputElement).labels![0]!;
      // The control stands where the line begins.
      const gap = label.getBoundingClientRect().right - radio!.getBoundingClientRect().right;
      expect(gap).to.be.within(0, 40);
      expect(box.scrollWidth).to.equal(box.clientWidth);
      const explanation = [...deep(quiz.element)].find((element) => element.matches('[part=explanation]'))!;
      expect(getComputedStyle(explanation).direction).to.equal('rtl');
    });
});

describe('settings of the system', () => {
  afterEach(async () => {
    if (can.emulateMedia) await emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
  });

  it('nothing moves under reduced motion', async function () {
    if (!can.emulateMedia) this.skip();
    const quiz = await mount(bank());
    await quiz.answer('Danube');
    expect(motionIn(quiz.element)).not.to.be.empty;
    await emulateMedia({ reducedMotion: 'reduce' });
    await quiz.press('Next');
    await quiz.get('heading', /^Question 2/);
    await quiz.answer('Two', 'Four');
    expect(motionIn(quiz.element)).to.be.empty;
  });

  it('forced colours keep what tells the states apart', async function () {
    if (!can.emulateMedia) this.skip();
    await emulateMedia({ forcedColors: 'active' });
    const quiz = await mount(bank());
    await quiz.answer('Rhine');
    const probe = put(document.createElement('p'));
    probe.style.color = 'CanvasText';
    const text = getComputedStyle(probe).color;
    const part = (name: string) => [...deep(quiz.element)].filter((element) => element.matches(`[part~=${name}]`));
    for (const mark of [...part('mark'), ...part('feedback-title')])
      expect(getComputedStyle(mark).color).to.equal(text);
    for (const icon of part('mark').flatMap((mark) => [...mark.querySelectorAll('svg')]))
      expect(getComputedStyle(icon).stroke).to.equal(text);
    const [key, chosen, rest] = part('option').map((row) => getComputedStyle(row));
    const looks = [key, chosen, rest].map((row) => `${row!.borderTopStyle} ${row!.borderTopWidth}`);
    expect(new Set(looks).size, looks.join()).to.be.at.least(2);
    const [primary] = part('button-primary');
    expect(getComputedStyle(primary!).backgroundColor).not.to.equal(getComputedStyle(primary!).color);
  });
});
