import { expect } from 'chai';
import { axe } from '../harness/axe.js';
import { bank } from '../harness/banks.js';
import { deep, focused, keys, mount, rest, settle, squeeze, textOf, until, type Quiz } from '../harness/quiz.js';
import { typeInto, typeKeys } from '../harness/type.js';

const minister = {
  ...{ id: 'minister', type: 'text-entry', prompt: 'Who is the minister?', explanation: 'The report names her.' },
  answers: [
    'Natalya Nikonorova',
    { text: 'Denis Pushilin', credit: 0.5, feedback: 'He was the head.' },
    { text: 'Sergei Lavrov', credit: 0, feedback: 'He is Russia’s.' },
  ],
  matching: { typos: 2 },
};
const cafe = { id: 'cafe', type: 'text-entry', prompt: 'Where?', answers: ['café'], matching: { accents: 'warn' } };

const partOf = ({ element }: Quiz, name: string) =>
  [...deep(element)].filter((one) => one.part.contains(name) && one.getRootNode() !== element.shadowRoot);
const fieldText = (quiz: Quiz) => squeeze(partOf(quiz, 'field').map(textOf).join(' '));
const keyText = (quiz: Quiz) => squeeze(partOf(quiz, 'key').map(textOf).join(' '));

interface Case {
  readonly name: string;
  readonly item: { readonly prompt: string; readonly scored?: boolean };
  readonly typed: string;
  readonly field: string;
  readonly key: string;
  readonly verdict: string;
  readonly says?: string;
}
const cases: readonly Case[] = [
  {
    ...{ name: 'right', item: minister, typed: 'natalya nikonorova.', key: '' },
    ...{ field: 'natalya nikonorova. Correct', verdict: 'Correct 1 of 1 point', says: 'The report names her.' },
  },
  {
    ...{ name: 'right but for typos', item: minister, typed: 'Natalia Nikonorova', key: '' },
    ...{ field: 'Natalia Nikonorova Correct', verdict: 'Correct 1 of 1 point' },
    says: 'Correct spelling: Natalya Nikonorova',
  },
  {
    ...{ name: 'right but for accents', item: cafe, typed: 'Cafe', key: '' },
    ...{ field: 'Cafe Correct', verdict: 'Correct 1 of 1 point', says: 'Correct spelling: café' },
  },
  {
    ...{ name: 'worth a part', item: minister, typed: 'Denis Pushilin' },
    ...{ field: 'Denis Pushilin Partly correct', key: 'Correct answer: Natalya Nikonorova' },
    ...{ verdict: 'Partly correct 0.5 of 1 point', says: 'He was the head.' },
  },
  {
    ...{ name: 'foreseen', item: minister, typed: 'Sergei Lavrow' },
    ...{ field: 'Sergei Lavrow Incorrect', key: 'Correct answer: Natalya Nikonorova' },
    ...{ verdict: 'Incorrect 0 of 1 point', says: 'He is Russia’s.' },
  },
  {
    ...{ name: 'wrong, and looking like markup', item: minister, typed: '<b>*Nobody*' },
    ...{ field: '<b>*Nobody* Incorrect', key: 'Correct answer: Natalya Nikonorova' },
    verdict: 'Incorrect 0 of 1 point',
  },
  {
    ...{ name: 'unscored', item: { ...minister, scored: false }, typed: 'Me' },
    ...{ field: 'Me', key: '', verdict: 'Noted' },
  },
];

describe('text-entry', () => {
  for (const { name, item, typed, field, key, verdict, says = '' } of cases)
    it(`is marked: ${name}`, async () => {
      const quiz = await mount(bank({}, [item]));
      await typeInto(quiz, item.prompt, typed);
      await quiz.press('Check');
      await quiz.see(verdict);
      await until(
        () => fieldText(quiz) === field,
        () => fieldText(quiz),
      );
      expect(keyText(quiz)).to.equal(key);
      await quiz.see(says);
      // It doesn't look as if it could still be changed.
      expect(quiz.names('textbox')).to.eql([]);
      await quiz.press('Finish');
      await quiz.press('Review');
      await quiz.see(verdict);
      expect([fieldText(quiz), keyText(quiz)]).to.eql([field, key]);
    });

  it('is a text box named by the prompt, which nothing fills in or corrects', async () => {
    const quiz = await mount(bank({}, [minister]));
    const field = (await quiz.get('textbox', minister.prompt)) as HTMLInputElement;
    const attributes = ['autocomplete', 'autocapitalize', 'spellcheck', 'dir', 'inputmode'];
    expect(attributes.map((name) => field.getAttribute(name))).to.eql(['off', 'off', 'false', 'auto', 'text']);
    expect(quiz.markup).to.not.include('Nikonorova').and.not.include('Lavrov');
    expect(field.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('checks with Enter, but not while an input method is open', async () => {
    const quiz = await mount(bank({}, [minister]));
    const field = await typeInto(quiz, minister.prompt, 'Nobody');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true }));
    await settle();
    expect(quiz.fired('attempt')).to.have.length(0);
    await keys('Enter');
    await quiz.see('Incorrect 0 of 1 point');
    expect(quiz.fired('attempt')).to.have.length(1);
    await quiz.focusIs('button', 'Finish');
  });

  it('says what is missing where nothing stands, by Check and by Enter, and makes no attempt of it', async () => {
    const quiz = await mount(bank({}, [minister]));
    await quiz.press('Check');
    await quiz.see('Type an answer first.');
    await typeInto(quiz, minister.prompt, ' ');
    await keys('Enter');
    await settle();
    await quiz.see('Type an answer first.');
    expect(quiz.fired('attempt')).to.have.length(0);
  });

  it('tells of what is typed, and keeps the caret where it is', async () => {
    const quiz = await mount(bank({}, [minister]));
    const field = await typeInto(quiz, minister.prompt, 'Nikonorova');
    expect(quiz.fired('response-change').at(-1)!['response']).to.equal('Nikonorova');
    field.setSelectionRange(0, 0);
    await typeKeys('Natalya ');
    await settle();
    expect(field.value).to.equal('Natalya Nikonorova');
    expect([field.selectionStart, focused()]).to.eql([8, field]);
  });

  it('keeps for each item what was typed there', async () => {
    const quiz = await mount(bank({}, [minister, cafe, { ...cafe, id: 'other', prompt: 'And then?' }]));
    await typeInto(quiz, minister.prompt, 'Nobody');
    await quiz.press('Next');
    expect(((await quiz.get('textbox', 'Where?')) as HTMLInputElement).value).to.equal('');
    await typeInto(quiz, 'Where?', 'here');
    await quiz.press('Next');
    expect(((await quiz.get('textbox', 'And then?')) as HTMLInputElement).value).to.equal('');
    await quiz.press('Previous');
    expect(((await quiz.get('textbox', 'Where?')) as HTMLInputElement).value).to.equal('here');
    await quiz.press('Previous');
    expect(((await quiz.get('textbox', minister.prompt)) as HTMLInputElement).value).to.equal('Nobody');
  });

  it('loses nothing of what is typed while an older state comes down', async () => {
    const quiz = await mount(bank({}, [minister]));
    const field = await typeInto(quiz, minister.prompt, 'abc');
    const element = (field.getRootNode() as ShadowRoot).host as Element & { response: string | null };
    field.value = 'abcd';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    element.response = 'abc';
    await settle();
    expect(field.value).to.equal('abcd');
    // What comes from elsewhere counts.
    element.response = 'another';
    await settle();
    expect(field.value).to.equal('another');
    element.response = null;
    await settle();
    expect(field.value).to.equal('');
  });

  it('is narrow where the page is', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const quiz = await mount(bank({}, [{ ...minister, prompt: 'W'.repeat(8) }]), { dir, storage: 'none' });
      quiz.element.style.inlineSize = '280px';
      await typeInto(quiz, 'W'.repeat(8), 'xyz'.repeat(50));
      await quiz.press('Check');
      await quiz.see('Incorrect');
      await settle();
      expect(quiz.element.scrollWidth).to.be.at.most(280);
      for (const part of [...partOf(quiz, 'field'), ...partOf(quiz, 'key')])
        expect(part.scrollWidth).to.be.at.most(part.clientWidth + 1);
      quiz.element.remove();
    }
  });

  it('has nothing that WCAG forbids, before and after Check, light and dark', async () => {
    const quiz = await mount(bank({ layout: 'all' }, [minister, cafe]));
    const violations = async () => {
      const found: string[] = [];
      for (const scheme of ['light', 'dark']) {
        quiz.element.style.colorScheme = scheme;
        quiz.element.style.background = 'Canvas';
        await rest(quiz.element);
        const { violations } = await axe.run(quiz.element, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
        found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${scheme} ${id}: ${html}`)));
      }
      return found;
    };
    await typeInto(quiz, minister.prompt, 'Nobody');
    expect(await violations()).to.eql([]);
    await quiz.press('Check', 'first');
    await quiz.see('Incorrect 0 of 1 point');
    expect(await violations()).to.eql([]);
  });
});
