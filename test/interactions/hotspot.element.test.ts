import { expect } from 'chai';
import { bank } from '../harness/banks.js';
import { deep, keys, mount, squeeze, textOf, until, type Quiz } from '../harness/quiz.js';

const image = { src: '/test/fixtures/square.svg', alt: 'A square', width: 400, height: 200 };
const areas = [
  { label: 'All', shape: 'rect', coords: [0, 0, 400, 200], feedback: 'That is the whole of it.' },
  { label: 'Left', shape: 'rect', coords: [40, 20, 140, 120], correct: true },
  { label: 'Middle', shape: 'circle', coords: [200, 100, 30], unchosenFeedback: 'Round.' },
  { label: 'Right', shape: 'poly', coords: [300, 50, 380, 50, 300, 150] },
];
const where = { id: 'where', type: 'hotspot', prompt: 'Where is it?', image, areas };
const both = {
  ...{ ...where, id: 'both', multiple: true, prompt: 'Where are they?' },
  areas: areas.map((area) => ({ ...area, correct: area.label === 'Left' || area.label === 'Right' })),
};

const find = ({ element }: Quiz, selector: string) =>
  [...deep(element)].filter((node): node is HTMLElement => node.matches(selector));
/** Below the picture, in words. */
const told = (quiz: Quiz) => find(quiz, 'ul.areas > li').map((node) => squeeze(textOf(node)));
const areaOf = async (quiz: Quiz, label: string) => (await quiz.option(label)).labels![0]!;
/** What a pointer hits at a place of the picture, in the picture's own pixels. */
const hit = (quiz: Quiz, x: number, y: number) => {
  const picture = find(quiz, '.picture')[0]!;
  picture.scrollIntoView({ block: 'center' });
  const box = picture.getBoundingClientRect();
  const root = picture.getRootNode() as ShadowRoot;
  const target = root.elementFromPoint(box.left + (x / 400) * box.width, box.top + (y / 200) * box.height)!;
  const label = target.closest('label');
  return { target, label: label && squeeze(textOf(label)) };
};

describe('hotspot', () => {
  it('has radio buttons over the picture, named by their areas, grouped under the prompt', async () => {
    const quiz = await mount(bank({}, [where]));
    const group = await quiz.get('group', 'Where is it?');
    const picture = (await quiz.get('img', 'A square')) as HTMLImageElement;
    await until(() => picture.naturalWidth > 0);
    expect(quiz.names('radio')).to.eql(['All', 'Left', 'Middle', 'Right']);
    expect(quiz.all('radio').every((radio) => group.contains(radio))).to.be.true;
    expect(group.contains(picture)).to.be.true;
  });

  for (const width of [800, 280])
    it(`lays each area where it is, at ${width} px`, async () => {
      const parent = document.body.appendChild(document.createElement('div'));
      parent.style.width = `${width}px`;
      // The largest comes last, and would lie on all others.
      const quiz = await mount(bank({}, [{ ...where, areas: [...areas.slice(1), areas[0]] }]), {}, parent);
      const picture = (await quiz.get('img', 'A square')) as HTMLImageElement;
      await until(() => picture.naturalWidth > 0);
      const outer = picture.getBoundingClientRect();
      const { left, top } = outer;
      const scale = outer.width / 400;
      const expected = {
        All: [0, 0, 400, 200],
        Left: [40, 20, 100, 100],
        Middle: [170, 70, 60, 60],
        Right: [300, 50, 80, 100],
      };
      for (const [label, [x, y, w, h]] of Object.entries(expected)) {
        const box = (await areaOf(quiz, label)).getBoundingClientRect();
        expect(box.left, label).to.be.closeTo(left + x! * scale, 1);
        expect(box.top, label).to.be.closeTo(top + (y! / 200) * outer.height, 1);
        expect(box.width, label).to.be.closeTo(w! * scale, 1);
        expect(box.height, label).to.be.closeTo((h! / 200) * outer.height, 1);
      }
      // The smaller lies on the larger; of a polygon only what is within its line is hit.
      expect(hit(quiz, 90, 70).label).to.equal('Left');
      expect(hit(quiz, 200, 100).label).to.equal('Middle');
      expect(hit(quiz, 315, 70).label).to.equal('Right');
      expect(hit(quiz, 375, 140).label).to.equal('All');
      expect(quiz.element.scrollWidth).to.be.at.most(width);
      parent.remove();
    });

  it('makes the smallest area 24 px wide and high, around its middle', async () => {
    const tiny = [...areas, { label: 'Dot', shape: 'circle', coords: [150, 150, 1] }];
    const quiz = await mount(bank({}, [{ ...where, areas: tiny }]));
    const box = (await areaOf(quiz, 'Dot')).getBoundingClientRect();
    expect([box.width, box.height]).to.eql([24, 24]);
    expect(hit(quiz, 150, 150).label).to.equal('Dot');
  });

  it('is chosen by a click on the area, a polygon too', async () => {
    const quiz = await mount(bank({}, [where]));
    const isChosen = (label: string) => until(() => quiz.rows.includes(`x ${label}`));
    (hit(quiz, 315, 70).target as HTMLElement).dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true }),
    );
    await isChosen('Right');
    (hit(quiz, 90, 70).target as HTMLElement).click();
    await isChosen('Left');
    expect(quiz.fired('response-change').map(({ response }) => response)).to.eql(['right', 'left']);
  });

  it('is chosen by arrows', async () => {
    const quiz = await mount(bank({}, [where]));
    (await quiz.get('radio', 'All')).focus();
    await keys(' ', 'ArrowDown');
    await quiz.focusIs('radio', 'Left');
    await until(() => quiz.rows.includes('x Left'));
    await keys('ArrowDown', 'ArrowDown');
    await quiz.focusIs('radio', 'Right');
    await until(() => quiz.rows.includes('x Right'));
  });

  it('is ticked by Space, and shows where the focus is, around a polygon too', async () => {
    const quiz = await mount(bank({}, [both]));
    (await quiz.get('checkbox', 'Middle')).focus();
    for (const label of ['Middle', 'Right']) {
      await quiz.focusIs('checkbox', label);
      const { outlineStyle, outlineWidth } = getComputedStyle(await areaOf(quiz, label));
      expect([outlineStyle, outlineWidth], label).to.eql(['solid', '3px']);
      await keys(' ', 'Tab');
    }
    await until(() => quiz.rows.join() === 'All,Left,x Middle,x Right');
  });

  it('says what is missing', async () => {
    const quiz = await mount(bank({}, [where]));
    await quiz.press('Check');
    await quiz.see('Choose an answer first.');
    expect(quiz.fired('attempt')).to.be.empty;
  });

  it('is marked on the picture and, in words, below it', async () => {
    const quiz = await mount(bank({}, [where]));
    await quiz.answer('All');
    await quiz.see('Incorrect 0 of 1 point');
    const isMarked = () => {
      expect(told(quiz)).to.eql(['All Incorrect That is the whole of it.', 'Left Correct answer', 'Middle Round.']);
      expect(quiz.rows).to.eql(['x All (Incorrect)', 'Left (Correct answer)', 'Middle', 'Right']);
      expect(quiz.all('radio').every((input) => input.matches(':disabled'))).to.be.true;
      expect(find(quiz, '.area > [part=mark] > svg')).to.have.length(2);
    };
    isMarked();
    await quiz.press('Finish');
    await quiz.press('Review');
    await quiz.see('Incorrect 0 of 1 point');
    isMarked();
  });

  it('has checkboxes where several are right', async () => {
    const quiz = await mount(bank({}, [both]));
    await quiz.get('group', 'Where are they? Choose all that apply.');
    await quiz.choose('Right', 'Middle', 'Left', 'Middle');
    await quiz.press('Check');
    await quiz.see('Correct 1 of 1 point');
    expect(quiz.fired('attempt')[0]!['response']).to.eql(['left', 'right']);
    expect(told(quiz)).to.eql(['Left Correct', 'Middle Round.', 'Right Correct']);
  });

  it('says what was missed', async () => {
    const quiz = await mount(bank({}, [both]));
    await quiz.answer('Left');
    await quiz.see('Partly correct 0.5 of 1 point');
    expect(told(quiz)).to.eql(['Left Correct', 'Middle Round.', 'Right Missed']);
  });

  it('shows no marks where it is unscored', async () => {
    const quiz = await mount(bank({}, [{ ...where, scored: false }]));
    await quiz.answer('All');
    await quiz.see('Noted');
    expect(told(quiz)).to.eql(['All That is the whole of it.', 'Middle Round.']);
    expect(find(quiz, '[part=mark]')).to.be.empty;
  });

  for (const src of ['javascript:globalThis.hacked=1', 'data:image/svg+xml,<svg/>', '/not-there.png'])
    it(`is a list where the picture is “${src}”`, async () => {
      const quiz = await mount(bank({}, [{ ...where, image: { ...image, src } }]));
      await until(() => find(quiz, '.option').length === 4);
      expect(quiz.all('img')).to.be.empty;
      expect(quiz.text).to.include('A square').and.to.include('Middle');
      await quiz.answer('Middle');
      await quiz.see('Incorrect 0 of 1 point');
      expect(quiz.rows).to.eql(['All', 'Left Correct answer', 'x Middle Incorrect', 'Right']);
    });

  it('keeps what was chosen when the picture turns out not to be there', async () => {
    const quiz = await mount(bank({}, [where]));
    await quiz.choose('Left');
    find(quiz, '.picture > img')[0]!.dispatchEvent(new Event('error'));
    await until(() => find(quiz, '.option').length === 4);
    expect(quiz.rows).to.eql(['All', 'x Left', 'Middle', 'Right']);
  });

  it('gives the next item its own picture again', async () => {
    const quiz = await mount(bank({}, [{ ...where, image: { ...image, src: '/not-there.png' } }, both]));
    await until(() => find(quiz, '.option').length === 4);
    await quiz.press('Next');
    await quiz.get('img', 'A square');
    expect(find(quiz, '.area')).to.have.length(4);
  });

  it('holds no trace of the key before it may be seen', async () => {
    const quiz = await mount(bank({}, [where, both]));
    await quiz.choose('Left');
    expect(quiz.markup).not.to.match(/correct|credit|whole of it|Round/i);
  });
});
