import { expect } from 'chai';
import { bank, capital, primes, third } from '../harness/banks.js';
import { deep, mount, serve, until, type Quiz } from '../harness/quiz.js';

/** An answered item, as it is drawn. */
interface Case {
  readonly name: string;
  readonly item: object;
  readonly chosen: readonly string[];
  readonly rows: readonly string[];
  readonly verdict: string;
}

const cases: readonly Case[] = [
  {
    name: 'single, right',
    item: capital,
    chosen: ['Danube'],
    rows: ['x Danube Correct Vienna lies on its right bank.', 'Rhine', 'Elbe The Elbe rises in Bohemia.'],
    verdict: 'Correct 1 of 1 point',
  },
  {
    name: 'single, wrong',
    item: capital,
    chosen: ['Rhine'],
    rows: [
      'Danube Correct answer',
      'x Rhine Incorrect The Rhine runs through Basel.',
      'Elbe The Elbe rises in Bohemia.',
    ],
    verdict: 'Incorrect 0 of 1 point',
  },
  {
    name: 'single, wrong, without a word on it',
    item: capital,
    chosen: ['Elbe'],
    rows: ['Danube Correct answer', 'Rhine', 'x Elbe Incorrect'],
    verdict: 'Incorrect 0 of 1 point',
  },
  {
    name: 'single, worth a part',
    item: third,
    chosen: ['A third'],
    rows: ['x A third Partly correct Nearly.', 'All Correct answer', 'Nothing'],
    verdict: 'Partly correct 0.33 of 1 point',
  },
  {
    name: 'single, worth less than nothing',
    item: third,
    chosen: ['Nothing'],
    rows: ['A third', 'All Correct answer', 'x Nothing Incorrect'],
    verdict: 'Incorrect -0.5 of 1 point',
  },
  {
    name: 'multiple, right',
    item: primes,
    chosen: ['Two', 'Three'],
    rows: ['x Two Correct', 'x Three Correct', 'Four', 'Nine'],
    verdict: 'Correct 2 of 2 points',
  },
  {
    name: 'multiple, with one missed',
    item: primes,
    chosen: ['Three'],
    rows: ['Two Missed', 'x Three Correct', 'Four', 'Nine'],
    verdict: 'Partly correct 1 of 2 points',
  },
  {
    name: 'multiple, with one too many',
    item: primes,
    chosen: ['Two', 'Three', 'Four'],
    rows: ['x Two Correct', 'x Three Correct', 'x Four Incorrect Four is two times two.', 'Nine'],
    verdict: 'Partly correct 1 of 2 points',
  },
  {
    name: 'multiple, wrong',
    item: primes,
    chosen: ['Nine'],
    rows: ['Two Missed', 'Three Missed', 'Four', 'x Nine Incorrect'],
    verdict: 'Incorrect 0 of 2 points',
  },
  {
    name: 'unscored',
    item: { ...capital, scored: false },
    chosen: ['Rhine'],
    rows: ['Danube', 'x Rhine The Rhine runs through Basel.', 'Elbe The Elbe rises in Bohemia.'],
    verdict: 'Noted',
  },
];

const interactionOf = ({ element }: Quiz) =>
  [...deep(element)].find(({ localName }) => localName === 'recog-choice-interaction') as Element & { view: object };

describe('choice', () => {
  for (const { name, item, chosen, rows, verdict } of cases)
    it(`is marked: ${name}`, async () => {
      const quiz = await mount(bank({}, [item]));
      const plain = rows.map((row) => row.replace(/^x /, ''));
      await until(() => quiz.rows.length === rows.length);
      // Empty: labels alone.
      quiz.rows.forEach((label, index) => expect(`${plain[index]!} `.startsWith(`${label} `), label).to.be.true);
      await quiz.choose(...chosen);
      expect(quiz.rows.filter((row) => row.startsWith('x '))).to.have.members(chosen.map((label) => `x ${label}`));
      await quiz.press('Check');
      await quiz.see(verdict);
      await until(
        () => quiz.rows.join('\n') === rows.join('\n'),
        () => quiz.rows.join('\n'),
      );
      const inputs = [...quiz.all('radio'), ...quiz.all('checkbox')];
      expect(inputs.every((input) => input.matches(':disabled'))).to.be.true;
      // And so it is in review.
      await quiz.press('Finish');
      await quiz.press('Review');
      await quiz.see(verdict);
      expect(quiz.rows).to.eql(rows);
    });

  it('says a mark by word and icon, and hides the icon from assistive technology', async () => {
    const quiz = await mount(bank({}, [primes]));
    await quiz.answer('Two', 'Nine');
    const marks = [...deep(quiz.element)].filter((element) => element.matches('label [part=mark]'));
    expect(marks.map((mark) => mark.textContent)).to.eql(['Correct', 'Missed', 'Incorrect']);
    const shapes = marks.map((mark) => mark.querySelector('svg')!.innerHTML);
    expect(new Set(shapes).size, 'shapes').to.equal(3);
    for (const mark of marks) expect(mark.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
  });

  for (const feedback of ['immediate', 'end', 'never'])
    it(`holds no trace of the key before it may be seen (${feedback})`, async () => {
      const quiz = await mount(bank({ feedback }, [capital, primes]));
      const traces = /correct|credit|key|right bank|Basel|Bohemia|ten countries|Vienna on the Danube|atlas|"state":"/i;
      const isClean = () => {
        expect(JSON.stringify(interactionOf(quiz).view)).not.to.match(traces);
        expect(quiz.markup.replaceAll('aria-keyshortcuts', '')).not.to.match(traces);
      };
      isClean();
      await quiz.choose('Rhine');
      isClean();
      await quiz.press('Next');
      await quiz.get('heading', /^Question 2/);
      isClean();
      await quiz.press('Previous');
      if (feedback !== 'never') return;
      await quiz.press('Next');
      await quiz.press('Finish');
      await quiz.press('Finish anyway');
      await quiz.see('Your result');
      expect(quiz.markup).not.to.match(/right bank|Basel|Bohemia|ten countries|atlas/i);
    });

  for (const [limits, words] of [
    [{}, 'Choose all that apply.'],
    [{ minChoices: 2 }, 'Choose at least 2.'],
    [{ maxChoices: 2 }, 'Choose 1 to 2.'],
    [{ minChoices: 2, maxChoices: 2 }, 'Choose 2.'],
    [{ minChoices: 2, maxChoices: 3 }, 'Choose 2 to 3.'],
  ] as const)
    it(`tells how many: ${words}`, async () => {
      const quiz = await mount(bank({}, [{ ...primes, ...limits }]));
      // With the prompt, so that assistive technology reads both.
      await quiz.get('group', `Which of these are primes? ${words}`);
    });

  it('groups its options under the prompt', async () => {
    const quiz = await mount(bank({}, [capital]));
    const group = await quiz.get('group', 'Which river runs through Vienna?');
    expect(quiz.all('radio').every((radio) => group.contains(radio))).to.be.true;
    expect(quiz.names('radio')).to.eql(['Danube', 'Rhine', 'Elbe']);
  });

  it('takes a choice back, and lists what is chosen in the order of the bank', async () => {
    const quiz = await mount(bank({}, [primes]));
    await quiz.choose('Four', 'Two', 'Four', 'Three');
    expect(quiz.fired('response-change').map(({ response }) => response)).to.eql([
      ['four'],
      ['two', 'four'],
      ['two'],
      ['two', 'three'],
    ]);
    await quiz.choose('Two', 'Two');
    await quiz.press('Check');
    await quiz.see('Correct 2 of 2 points');
    expect(quiz.fired('attempt')[0]!['response']).to.eql(['two', 'three']);
  });

  it('shuffles by the seed, and leaves fixed options where they are', async () => {
    const item = { ...capital, options: [...capital.options, { text: 'None of these', fixed: true }] };
    const orders = new Set<string>();
    for (const seed of ['1', '2', '3', '4', '5', '6', '1']) {
      const quiz = await mount(bank({ shuffle: 'options' }, [item]), { seed, storage: 'none' });
      await until(() => quiz.rows.length === 4);
      expect(quiz.rows[3]).to.equal('None of these');
      expect([...quiz.rows].sort()).to.eql(['Danube', 'Elbe', 'None of these', 'Rhine']);
      if (seed === '1' && orders.size) expect(quiz.rows.join(), 'the same seed').to.equal([...orders][0]);
      orders.add(quiz.rows.join());
      quiz.element.remove();
    }
    expect(orders.size, 'orders').to.be.within(2, 6);
  });

  it('shows pictures in the prompt and in options, relative to the bank', async () => {
    const media = (alt: string) => ({ image: '../square.svg', alt, caption: `About ${alt}`, credit: `By ${alt}` });
    const options = [
      { text: 'Blue', correct: true, media: media('a blue square') },
      { text: 'Red', media: { image: '/test/fixtures/square.svg', alt: '' } },
    ];
    const pictures = bank({}, [{ ...capital, media: media('a square'), options }]);
    serve({ '/test/fixtures/banks/pictures.json': () => Response.json(pictures) });
    const quiz = await mount('/test/fixtures/banks/pictures.json');
    const shown = ['a square', 'a blue square'];
    for (const alt of shown) {
      const image = (await quiz.get('img', alt)) as HTMLImageElement;
      expect(image.src).to.match(/^http.*\/test\/fixtures\/square\.svg$/);
      await until(() => image.naturalWidth > 0);
      expect(quiz.text).to.include(`About ${alt}`).and.to.include(`By ${alt}`);
    }
    expect(quiz.names('img')).to.eql(shown);
    await quiz.answer('Blue');
    await quiz.see('Correct 1 of 1 point');
  });

  for (const image of ['javascript:globalThis.hacked=1', 'data:image/svg+xml,<svg/>', 'http://'])
    it(`says what a picture was whose address is “${image}”`, async () => {
      const quiz = await mount(bank({}, [{ ...capital, media: { image, alt: 'a lost picture' } }]));
      await quiz.see('a lost picture');
      expect(quiz.all('img')).to.be.empty;
    });
});
