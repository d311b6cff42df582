import { expect } from 'chai';
import { bank } from '../harness/banks.js';
import { deep, focused, keys, mount, squeeze, textOf, until, type Quiz } from '../harness/quiz.js';
import { drag, hold } from '../harness/pointer.js';

const recognitions = {
  id: 'timeline',
  type: 'order',
  prompt: 'Put these recognitions in order.',
  points: 2,
  options: [
    { text: 'South Ossetia', reveal: '2014', feedback: 'It came first.' },
    { text: 'Russia', reveal: 'February' },
    { text: 'Syria', reveal: '29 June' },
    { text: 'North Korea', reveal: 'July', unchosenFeedback: 'Never seen.' },
  ],
};
const right = recognitions.options.map(({ text }) => text);
const planets = { id: 'planets', type: 'order', prompt: 'Nearest first.', options: ['Mercury', 'Venus', 'Earth'] };

const elementOf = ({ element }: Quiz) =>
  [...deep(element)].find(({ localName }) => localName === 'recog-order-interaction') as HTMLElement & { view: object };
const rowsOf = (quiz: Quiz) => [
  ...elementOf(quiz).shadowRoot!.querySelectorAll<HTMLElement>('[part=option]:not([popover])'),
];
const order = (quiz: Quiz) => rowsOf(quiz).map((row) => squeeze(row.querySelector('[part=option-label]')!.textContent));
const said = (quiz: Quiz) => squeeze(elementOf(quiz).shadowRoot!.querySelector('[aria-live=polite]')!.textContent);
const gripOf = (quiz: Quiz, text: string) => rowsOf(quiz)[order(quiz).indexOf(text)]!.querySelector('.grip')!;
const picture = (quiz: Quiz) => elementOf(quiz).shadowRoot!.querySelector('[popover]');
/** A row's middle, or a place near its upper or lower edge. */
const at = (quiz: Quiz, text: string, part = 0.5) => {
  const { left, top, width, height } = rowsOf(quiz)[order(quiz).indexOf(text)]!.getBoundingClientRect();
  return { x: left + width / 2, y: top + height * part };
};

/** Moves by the buttons until it is as it should be, as somebody would who sees the list. */
async function sort(quiz: Quiz, wanted: readonly string[], press: (name: string) => Promise<void>): Promise<void> {
  for (const [place, text] of wanted.entries())
    for (let from = order(quiz).indexOf(text); from > place; from--) {
      await press(`Move up: ${text}`);
      await until(() => order(quiz).indexOf(text) === from - 1);
    }
}
const click = (quiz: Quiz) => (name: string) => quiz.press(name);
const show = async (item: object, more: Readonly<Record<string, string>> = {}, settings: object = {}) => {
  const quiz = await mount(bank(settings, [item]), { seed: '3', storage: 'none', ...more });
  await until(() => rowsOf(quiz).length > 0);
  return quiz;
};

describe('order', () => {
  it('is brought to full marks by the keyboard alone', async () => {
    const quiz = await show(recognitions);
    expect(order(quiz)).to.have.members(right);
    expect(order(quiz)).not.to.eql(right);
    await sort(quiz, right, async (name) => {
      const button = await quiz.get('button', name);
      for (let tabs = 0; focused() !== button && tabs < 20; tabs++) await keys('Tab');
      expect(focused(), name).to.equal(button);
      await keys('Enter');
    });
    await quiz.press('Check');
    await quiz.see('Correct 2 of 2 points');
    expect(quiz.fired('attempt')[0]!['response']).to.eql(['south-ossetia', 'russia', 'syria', 'north-korea']);
  });

  it('is brought to full marks by clicks alone', async () => {
    const quiz = await show(planets);
    await sort(quiz, planets.options, click(quiz));
    await quiz.press('Check');
    await quiz.see('Correct 1 of 1 point');
    expect(quiz.fired('response-change').at(-1)!['response']).to.eql(['mercury', 'venus', 'earth']);
  });

  it('takes what stands on the screen for the response once Check is pressed', async () => {
    const quiz = await show(planets);
    const shown = order(quiz).map((text) => text.toLowerCase());
    await quiz.press('Check');
    await until(() => quiz.fired('attempt')[0]);
    expect(quiz.fired('attempt')[0]!['response']).to.eql(shown);
  });

  it('is shown shuffled whatever the settings say, and never solved', async () => {
    const item = { ...planets, shuffle: false, alternates: [['Venus', 'Mercury', 'Earth']] };
    const orders = new Set<string>();
    for (let seed = 0; seed < 12; seed++) {
      const quiz = await show(item, { seed: String(seed) });
      orders.add(order(quiz).join());
      quiz.element.remove();
    }
    expect(orders).not.to.include('Mercury,Venus,Earth').and.not.to.include('Venus,Mercury,Earth');
    expect(orders.size).to.be.above(1);
  });

  it('groups an ordered list under its prompt', async () => {
    const quiz = await show(recognitions);
    const group = await quiz.get('group', 'Put these recognitions in order.');
    const list = await quiz.get('list');
    expect(list.localName).to.equal('ol');
    expect(group.contains(list)).to.be.true;
    expect(quiz.all('listitem')).to.have.length(4);
    const names = order(quiz).flatMap((text) => [`Move up: ${text}`, `Move down: ${text}`]);
    expect(quiz.names('button').slice(0, 8)).to.eql(names);
    const buttons = quiz.all('button', /^Move/).map((button) => button.getBoundingClientRect());
    for (const { width, height } of buttons) expect(Math.min(width, height)).to.be.at.least(44);
  });

  it('keeps the focus on the button, which goes with its option, and says each new place', async () => {
    const quiz = await show(recognitions);
    const last = order(quiz)[3]!;
    (await quiz.get('button', `Move up: ${last}`)).focus();
    for (const place of [3, 2, 1]) {
      await keys(' ');
      await until(() => order(quiz)[place - 1] === last);
      await quiz.focusIs('button', `Move up: ${last}`);
      expect(said(quiz)).to.equal(`${last}: ${place} of 4`);
      expect(rowsOf(quiz)[place - 1]!.contains(focused()), 'in its row').to.be.true;
    }
    // At the end of the way it can't go on, and stays in focus all the same.
    expect(focused()!.getAttribute('aria-disabled')).to.equal('true');
    expect(focused()!.matches(':disabled')).to.be.false;
    await keys(' ');
    await quiz.focusIs('button', `Move up: ${last}`);
    expect(quiz.fired('response-change')).to.have.length(3);
    await keys('Tab', ' ');
    await quiz.focusIs('button', `Move down: ${last}`);
    expect(order(quiz)[1]).to.equal(last);
  });

  it('has its live region from the start, empty', async () => {
    const quiz = await show(planets);
    const region = elementOf(quiz).shadowRoot!.querySelector('[aria-live=polite]')!;
    expect(region.textContent).to.equal('');
    await quiz.press(`Move down: ${order(quiz)[0]!}`);
    expect(elementOf(quiz).shadowRoot!.querySelector('[aria-live=polite]')).to.equal(region);
    expect(region.textContent).to.not.equal('');
  });

  for (const pointerType of ['mouse', 'touch'])
    it(`is dragged by ${pointerType}, with a line where it would come to stand`, async () => {
      const quiz = await show(recognitions);
      const [first, second, third, last] = order(quiz) as [string, string, string, string];
      const held = await hold(gripOf(quiz, first), () => picture(quiz), pointerType);
      const lines = () => rowsOf(quiz).map((row) => /before|after/.exec(row.className)?.[0] ?? '');
      held.move(at(quiz, third, 0.8));
      await until(() => lines().join() === ',,after,');
      held.move(at(quiz, second, 0.2));
      await until(() => lines().every((line) => !line));
      held.move(at(quiz, last, 0.9));
      await until(() => lines().join() === ',,,after');
      held.drop();
      await until(() => order(quiz).join() === [second, third, last, first].join());
      expect(said(quiz)).to.equal(`${first}: 4 of 4`);
      expect(picture(quiz)).to.equal(null);
      await drag(gripOf(quiz, first), () => picture(quiz), at(quiz, second, 0.1), pointerType);
      await until(() => order(quiz).join() === [first, second, third, last].join());
      expect(quiz.fired('response-change')).to.have.length(2);
    });

  it('stays as it is where a drag ends in its own place, or outside', async () => {
    const quiz = await show(recognitions);
    const before = order(quiz);
    for (const to of [at(quiz, before[1]!, 0.7), at(quiz, before[2]!, 0.3), { x: 1, y: 1 }]) {
      await drag(gripOf(quiz, before[1]!), () => picture(quiz), to);
      expect(order(quiz)).to.eql(before);
    }
    expect(quiz.fired('response-change')).to.be.empty;
  });

  for (const [name, cancel] of [
    ['Escape', () => keys('Escape')],
    ['the browser', (grip: Element) => grip.dispatchEvent(new PointerEvent('pointercancel', { pointerId: 1 }))],
    [
      'the loss of the pointer',
      (grip: Element) => grip.dispatchEvent(new PointerEvent('lostpointercapture', { pointerId: 1 })),
    ],
  ] as const)
    it(`leaves a drag that ${name} breaks off without a trace`, async () => {
      const quiz = await show(recognitions);
      const before = order(quiz);
      const grip = gripOf(quiz, before[0]!);
      const held = await hold(grip, () => picture(quiz));
      held.move(at(quiz, before[3]!));
      await until(() => elementOf(quiz).shadowRoot!.querySelector('.after, .before'));
      await cancel(grip);
      await until(() => !picture(quiz));
      held.drop();
      await until(() => !elementOf(quiz).shadowRoot!.querySelector('.after, .before, [data-dragged]'));
      expect(order(quiz)).to.eql(before);
    });

  it('leaves nothing over where it is removed in mid-drag', async () => {
    const quiz = await show(recognitions);
    const element = elementOf(quiz);
    const held = await hold(gripOf(quiz, order(quiz)[0]!), () => picture(quiz));
    held.move(at(quiz, order(quiz)[3]!));
    quiz.element.remove();
    expect(element.shadowRoot!.querySelector('[popover], [data-dragged]')).to.equal(null);
    held.drop();
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    document.body.dispatchEvent(escape);
    expect(escape.defaultPrevented, 'listens no more').to.be.false;
    expect(quiz.fired('response-change')).to.be.empty;
    // Back in the page it can be dragged again.
    document.body.append(quiz.element);
    await until(() => rowsOf(quiz).length === 4);
    const first = order(quiz)[0]!;
    await drag(gripOf(quiz, first), () => picture(quiz), at(quiz, order(quiz)[3]!, 0.9));
    await until(() => order(quiz)[3] === first);
    quiz.element.remove();
  });

  it('mounts 200 options at once, and drags among them', async () => {
    const options = Array.from({ length: 200 }, (_, i) => `Option number ${i + 1}`);
    const begin = performance.now();
    const quiz = await show({ ...planets, options });
    expect(performance.now() - begin).to.be.below(3000);
    expect(rowsOf(quiz)).to.have.length(200);
    const [first, second, third] = order(quiz) as [string, string, string];
    await drag(gripOf(quiz, first), () => picture(quiz), at(quiz, third, 0.9));
    await until(() => order(quiz).slice(0, 3).join() === [second, third, first].join());
  });

  const marks = (quiz: Quiz) => rowsOf(quiz).map((row) => squeeze(textOf(row)));

  it('is marked: a timeline where the options have dates', async () => {
    const quiz = await show(recognitions);
    await sort(quiz, ['South Ossetia', 'Syria', 'Russia', 'North Korea'], click(quiz));
    await quiz.press('Check');
    await quiz.see('Partly correct 1.67 of 2 points');
    const rows = [
      '2014 South Ossetia In place It came first.',
      'February Russia You had it 3rd',
      '29 June Syria You had it 2nd',
      'July North Korea In place',
    ];
    expect(marks(quiz)).to.eql(rows);
    expect(elementOf(quiz).shadowRoot!.querySelectorAll('[part=timeline] > li')).to.have.length(4);
    expect(quiz.all('button', /^Move/)).to.be.empty;
    await quiz.press('Finish');
    await quiz.press('Review');
    await quiz.see('Partly correct');
    expect(marks(quiz)).to.eql(rows);
  });

  it('is marked: places where they have none', async () => {
    const quiz = await show(planets);
    await sort(quiz, ['Venus', 'Mercury', 'Earth'], click(quiz));
    await quiz.press('Check');
    await quiz.see('Partly correct 0.67 of 1 point');
    expect(marks(quiz)).to.eql(['1st Mercury You had it 2nd', '2nd Venus You had it 1st', '3rd Earth In place']);
    expect(elementOf(quiz).shadowRoot!.querySelector('[part=timeline]')).to.equal(null);
  });

  it('is marked by that of several right orders which is nearest', async () => {
    const quiz = await show({ ...planets, alternates: [['Earth', 'Venus', 'Mercury']] });
    await sort(quiz, ['Earth', 'Mercury', 'Venus'], click(quiz));
    await quiz.press('Check');
    await quiz.see('Partly correct 0.67 of 1 point');
    expect(marks(quiz)).to.eql(['1st Earth In place', '2nd Venus You had it 3rd', '3rd Mercury You had it 2nd']);
  });

  it('shows the right order in review where there was no response', async () => {
    const quiz = await show(planets);
    await quiz.press('Finish');
    await quiz.press('Finish anyway');
    await quiz.see('Your result');
    await quiz.press(/Review/);
    await quiz.see('The right order:');
    expect(marks(quiz)).to.eql(['1st Mercury', '2nd Venus', '3rd Earth']);
  });

  it('is only noted where it does not count', async () => {
    const quiz = await show({ ...planets, scored: false });
    await sort(quiz, ['Venus', 'Earth', 'Mercury'], click(quiz));
    await quiz.press('Check');
    await quiz.see('Noted');
    await until(() => quiz.all('button', /^Move/).length === 0);
    expect(order(quiz)).to.eql(['Venus', 'Earth', 'Mercury']);
    expect(quiz.text).not.to.match(/In place|You had it/);
  });

  for (const feedback of ['immediate', 'end', 'never'])
    it(`holds no trace of the key before it may be seen (${feedback})`, async () => {
      const quiz = await show(recognitions, {}, { feedback });
      const traces = /2014|February|29 June|July|came first|"state":"|"had":\d|reveal/;
      await quiz.press(`Move down: ${order(quiz)[0]!}`);
      expect(JSON.stringify(elementOf(quiz).view)).not.to.match(traces);
      expect(quiz.markup).not.to.match(traces);
    });

  it('works from right to left', async () => {
    const options = ['سوريا', 'أوسيتيا الجنوبية', 'روسيا'];
    const quiz = await mount(bank({}, [{ ...planets, options }], { lang: 'ar' }), { seed: '1', storage: 'none' });
    await until(() => rowsOf(quiz).length === 3);
    const [first, second, third] = order(quiz) as [string, string, string];
    const grip = gripOf(quiz, first).getBoundingClientRect();
    const button = (await quiz.get('button', `Move up: ${first}`)).getBoundingClientRect();
    expect(grip.left, 'the handle is on the right').to.be.above(button.right);
    const held = await hold(gripOf(quiz, first), () => picture(quiz));
    const [row, shown] = [rowsOf(quiz)[0]!.getBoundingClientRect(), picture(quiz)!.getBoundingClientRect()];
    expect(shown.left + shown.width / 2).to.be.closeTo(row.left + row.width / 2, 12);
    held.move(at(quiz, third, 0.2));
    await until(() => rowsOf(quiz)[1]!.matches('.after'));
    held.drop();
    await until(() => order(quiz).join() === [second, first, third].join());
  });
});
