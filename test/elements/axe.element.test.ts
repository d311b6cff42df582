/** axe-core, WCAG 2.0 to 2.2, A and AA: no violation in any state, light or dark; targets of 24 px; nothing overflows. */
import { expect } from 'chai';
import { axe } from '../harness/axe.js';
import { engine } from '../harness/engine.js';
import { deep, put, rest } from '../harness/quiz.js';
import { states } from '../harness/states.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

const stage = (style: Readonly<Record<string, string>>) => {
  const box = put(document.createElement('main'));
  Object.assign(box.style, { background: 'Canvas', padding: '0', ...style });
  return box;
};

const violationsIn = async (context: Element) => {
  await rest(context);
  const { violations } = await axe.run(context, { runOnly: TAGS, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })));
};

/** What a finger hits: of a labelled control its label, too. Links in a line of text are exempt (WCAG 2.5.8). */
const targetsIn = (root: Element) =>
  [...deep(root)]
    .filter((element) => element.matches('button, input, summary, select, textarea') && element.checkVisibility())
    .map((element) => (element as HTMLInputElement).labels?.[0] ?? element);

describe('in every state', () => {
  for (const [name, reach] of Object.entries(states)) {
    for (const scheme of ['light', 'dark'])
      it(`${name}: no violation, ${scheme}`, async function () {
        // There the skeleton's delayed fade never comes to rest under automation (24 November 2026).
        if (engine === 'firefox' && name === 'loading') this.skip();
        const box = stage({ colorScheme: scheme });
        await reach(box);
        expect(await violationsIn(box)).to.eql([]);
      });

    for (const [width, fontSize] of [
      ['280px', '100%'],
      ['320px', '100%'],
      ['320px', '200%'],
    ] as const)
      it(`${name}: fits ${width} at ${fontSize} text, with targets of 24 px`, async () => {
        const box = stage({ width, fontSize, overflow: 'auto' });
        const { element } = await reach(box);
        expect(box.clientWidth, 'the stage').to.be.at.most(Number.parseInt(width));
        expect(box.scrollWidth, 'scrolls').to.be.at.most(box.clientWidth);
        for (const target of targetsIn(element)) {
          const { width: wide, height, right } = target.getBoundingClientRect();
          expect(Math.min(wide, height), target.outerHTML).to.be.at.least(24);
          expect(right, target.outerHTML).to.be.at.most(box.getBoundingClientRect().right);
        }
      });
  }

  it('axe finds what is wrong', async () => {
    const box = stage({ colorScheme: 'light' });
    const quiz = await states['single choice']!(box);
    quiz.element.style.setProperty('--recog-ink', '#bbb');
    expect((await violationsIn(box)).map(({ id }) => id)).to.include('color-contrast');
  });
});
