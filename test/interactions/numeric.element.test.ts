import { expect } from 'chai';
import { axe } from '../harness/axe.js';
import { bank } from '../harness/banks.js';
import { deep, keys, mount, rest, settle, squeeze, textOf, until, type Quiz } from '../harness/quiz.js';
import { typeInto } from '../harness/type.js';

const years = {
  ...{ id: 'years', type: 'numeric', prompt: 'How many years?' },
  answers: [{ value: 2.5 }, { min: 2, max: 3, credit: 0.5, feedback: 'Not quite.' }],
  units: [{ unit: 'years', factor: 1 }],
};
const strip = {
  ...{ id: 'strip', type: 'numeric', prompt: 'How long is it?', answers: [5], unitPenalty: 0.25 },
  units: [
    { unit: 'm', factor: 1 },
    { unit: 'cm', factor: 0.01 },
  ],
};
const plain = { id: 'plain', type: 'numeric', prompt: 'How many?', answers: [1234.5] };

const NOTE = 'This can’t be read as a number. Try something like 2, 2.5 or 1/3.';
const NOT_COUNTED = 'That can’t be read as a number, so it wasn’t counted as an attempt.';

const textOfPart = ({ element }: Quiz, name: string) =>
  squeeze(
    [...deep(element)]
      .filter((one) => one.part.contains(name) && one.getRootNode() !== element.shadowRoot)
      .map(textOf)
      .join(' '),
  );

/** What is said of the field beside its name. */
const description = (field: HTMLInputElement) =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => (id ? (field.getRootNode() as ShadowRoot).getElementById(id)!.textContent : ''))
    .join(' ')
    .trim();

const cases: readonly {
  readonly name: string;
  readonly item: { readonly prompt: string; readonly scored?: boolean };
  readonly lang?: string;
  readonly typed: string;
  readonly field: string;
  readonly key: string;
  readonly verdict: string;
  readonly says?: string;
}[] = [
  {
    ...{ name: 'right, the unit beside it', item: years, typed: '5/2' },
    ...{ field: '5/2 years Correct', key: '', verdict: 'Correct 1 of 1 point' },
  },
  {
    ...{ name: 'worth a part', item: years, typed: '2.9' },
    ...{ field: '2.9 years Partly correct', key: 'Correct answer: 2.5 years' },
    ...{ verdict: 'Partly correct 0.5 of 1 point', says: 'Not quite.' },
  },
  {
    ...{ name: 'without its unit', item: strip, typed: '5' },
    ...{ field: '5 Partly correct', key: 'Correct answer: 5 m' },
    ...{ verdict: 'Partly correct 0.75 of 1 point', says: 'Units that count: m, cm' },
  },
  {
    ...{ name: 'in another unit', item: strip, typed: '500cm' },
    ...{ field: '500cm Correct', key: '', verdict: 'Correct 1 of 1 point', says: 'Units that count: m, cm' },
  },
  {
    ...{ name: 'wrong, in German', item: plain, lang: 'de', typed: '1.234' },
    ...{ field: '1.234 Incorrect', key: 'Correct answer: 1234,5', verdict: 'Incorrect 0 of 1 point' },
  },
  {
    ...{ name: 'unscored', item: { ...strip, scored: false }, typed: '-7' },
    ...{ field: '-7', key: '', verdict: 'Noted' },
  },
];

describe('numeric', () => {
  for (const { name, item, lang = 'en', typed, field, key, verdict, says = '' } of cases)
    it(`is marked: ${name}`, async () => {
      const quiz = await mount(bank({}, [item], { lang }));
      await typeInto(quiz, item.prompt, typed);
      await quiz.press('Check');
      await quiz.see(verdict);
      await until(
        () => textOfPart(quiz, 'field') === field,
        () => textOfPart(quiz, 'field'),
      );
      expect(textOfPart(quiz, 'key')).to.equal(key);
      await quiz.see(says);
      expect(quiz.names('textbox')).to.eql([]);
    });

  it('is a text box named by the prompt, with a keypad where digits are enough', async () => {
    for (const [item, mode, described] of [
      [plain, 'decimal', ''],
      [years, 'decimal', 'years'],
      [strip, 'text', ''],
    ] as const) {
      const quiz = await mount(bank({}, [item]));
      const field = (await quiz.get('textbox', item.prompt)) as HTMLInputElement;
      expect([field.inputMode, description(field)]).to.eql([mode, described]);
      // The units are part of what is asked.
      expect(quiz.text).to.not.include('cm');
      quiz.element.remove();
    }
  });

  it('says at once that a number can’t be read, when the field is left, and takes it back', async () => {
    const quiz = await mount(bank({}, [years]));
    const field = await typeInto(quiz, years.prompt, 'three-ish');
    await settle();
    expect(quiz.text).to.not.include(NOTE);
    const { height } = quiz.element.getBoundingClientRect();
    await keys('Tab');
    await quiz.see(NOTE);
    expect(description(field)).to.equal(`years ${NOTE}`);
    // What is below stays under the pointer that presses it.
    expect(quiz.element.getBoundingClientRect().height).to.equal(height);
    await typeInto(quiz, years.prompt, '3');
    await until(() => !quiz.text.includes(NOTE));
    expect(description(field)).to.equal('years');
  });

  it('makes no attempt of it, by Check and by Enter', async () => {
    const quiz = await mount(bank({}, [plain]));
    await typeInto(quiz, plain.prompt, '12 oranges');
    await quiz.press('Check');
    await quiz.see(NOT_COUNTED);
    expect(quiz.announced.at(-1)).to.equal(NOT_COUNTED);
    await typeInto(quiz, plain.prompt, '1/0');
    await keys('Enter');
    await quiz.see(NOT_COUNTED);
    await settle();
    expect(quiz.fired('attempt')).to.have.length(0);
    await typeInto(quiz, plain.prompt, '1234.5');
    await keys('Enter');
    await quiz.see('Correct 1 of 1 point');
    expect(quiz.fired('attempt')[0]).to.include({ response: '1234.5', attempt: 1 });
  });

  it('asks for a number where none stands', async () => {
    const quiz = await mount(bank({}, [plain]));
    await quiz.press('Check');
    await quiz.see('Type a number first.');
  });

  it('has a minus on the left, in a right-to-left page, too', async () => {
    const quiz = await mount(bank({}, [{ ...plain, prompt: 'كم؟' }], { lang: 'ar' }));
    await typeInto(quiz, 'كم؟', '-5');
    await quiz.press('Check');
    await until(() => textOfPart(quiz, 'field').startsWith('-5'));
    const number = [...deep(quiz.element)].find(
      ({ localName, textContent }) => localName === 'bdi' && textContent === '-5',
    )!;
    const place = (offset: number) => {
      const range = document.createRange();
      range.setStart(
        number.firstChild!.nodeType === Node.TEXT_NODE ? number.firstChild! : number.childNodes[1]!,
        offset,
      );
      range.setEnd(range.startContainer, offset + 1);
      return range.getBoundingClientRect().left;
    };
    expect(place(0)).to.be.below(place(1));
  });

  it('has nothing that WCAG forbids, before and after Check, light and dark', async () => {
    const quiz = await mount(bank({ layout: 'all' }, [years, plain]));
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
    await typeInto(quiz, plain.prompt, 'many');
    await typeInto(quiz, years.prompt, '99');
    await quiz.see(NOTE);
    expect(await violations()).to.eql([]);
    await quiz.press('Check', 'first');
    await quiz.see('Incorrect 0 of 1 point');
    expect(await violations()).to.eql([]);
  });
});
