import { expect } from 'chai';
import { dragging, type Target } from '../../src/interactions/dragging.js';
import { hold, point } from '../harness/pointer.js';
import { put, until } from '../harness/quiz.js';

/** Things of some size, so that places can be told without fonts. */
const SHEET = `
  .list, .line, .box { display: flex; gap: 10px; width: 330px; min-height: 60px; margin: 0 0 20px; padding: 0; }
  .list { flex-direction: column; width: 200px; }
  .scrolls { overflow-y: auto; height: 150px; }
  .thing { flex: none; width: 100px; height: 40px; }
  .list .thing { width: 200px; }`;

interface Stage {
  readonly root: ShadowRoot;
  readonly life: AbortController;
  /** What was told, in words: item, zone, ref and side. */
  readonly over: string[];
  readonly drops: string[];
  readonly thing: (id: string) => HTMLElement;
  readonly lift: (id: string) => ReturnType<typeof hold>;
  /** A place in a thing or a zone, as shares of its width and height. */
  readonly at: (id: string, x?: number, y?: number) => { x: number; y: number };
}

/** Two shadow roots deep, as in a quiz. */
function stage(markup: (root: ShadowRoot) => void, dir = 'ltr'): Stage {
  const outer = put(document.createElement('div'));
  const host = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
  host.dir = dir;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  root.adoptedStyleSheets.push(sheet);
  markup(root);
  const life = new AbortController();
  const [over, drops]: [string[], string[]] = [[], []];
  const words = (target: Target | undefined) =>
    target
      ? [target.item, target.zone, ...(target.ref ? [target.ref] : [])].map(({ id }) => id).join(' ') +
        (target.ref ? ` ${target.side}` : '')
      : 'nothing';
  dragging(
    root,
    {
      ...{ handle: '.thing', item: '.thing', zone: '.list, .line, .box' },
      axis: (zone) => (zone.matches('.list') ? 'y' : 'x'),
      onOver: (target) => over.push(words(target)),
      onDrop: (target) => drops.push(words(target)),
    },
    life.signal,
  );
  const thing = (id: string) => root.getElementById(id)!;
  return {
    ...{ root, life, over, drops, thing },
    lift: (id) => hold(thing(id), () => root.querySelector('[popover]')),
    at: (id, x = 0.5, y = 0.5) => {
      const { left, top, width, height } = thing(id).getBoundingClientRect();
      return { x: left + width * x, y: top + height * y };
    },
  };
}

const zone = (root: ShadowRoot, className: string, id: string, things: readonly string[] = []) => {
  const element = document.createElement('div');
  Object.assign(element, { className, id });
  for (const name of things) {
    const child = document.createElement('div');
    Object.assign(child, { className: 'thing', id: name, textContent: name });
    element.append(child);
  }
  root.append(element);
};

describe('dragging', () => {
  it('tells the place in a list, between things, too', async () => {
    const { lift, at, over, drops } = stage((root) => zone(root, 'list', 'L', ['a', 'b', 'c']));
    const held = await lift('a');
    held.move(at('b', 0.5, 0.2));
    await until(() => over.at(-1) === 'a L b before');
    held.move(at('b', 0.5, 0.8));
    await until(() => over.at(-1) === 'a L b after');
    // In the gap of 10 px below b.
    held.move({ ...at('b', 0.5, 1), y: at('b', 0.5, 1).y + 7 });
    await until(() => over.at(-1) === 'a L c before');
    held.drop();
    expect(drops).to.eql(['a L c before']);
    expect(over.at(-1)).to.equal('nothing');
  });

  for (const dir of ['ltr', 'rtl'])
    it(`reads a line of things as it is written: ${dir}`, async () => {
      const { lift, at, drops } = stage((root) => zone(root, 'line', 'W', ['a', 'b', 'c']), dir);
      const start = dir === 'ltr' ? 0.2 : 0.8;
      for (const [x, side] of [
        [start, 'before'],
        [1 - start, 'after'],
      ] as const) {
        const held = await lift('c');
        held.move(at('b', x));
        held.drop();
        expect(drops.at(-1)).to.equal(`c W b ${side}`);
      }
    });

  it('drops into an empty box, and says when it is over none', async () => {
    const { lift, at, over, drops, root } = stage((shadow) => {
      zone(shadow, 'line', 'bank', ['a', 'b']);
      zone(shadow, 'box', 'B');
    });
    const held = await lift('b');
    held.move(at('B'));
    await until(() => over.at(-1) === 'b B');
    held.move({ x: 2, y: innerHeight - 2 });
    await until(() => over.at(-1) === 'nothing');
    held.move(at('B', 0.9, 0.9));
    held.drop();
    expect(drops).to.eql(['b B']);
    expect(root.querySelectorAll('.thing')).to.have.length(2);
    expect(root.getElementById('bank')!.children, 'moves no node').to.have.length(2);
  });

  it('scrolls a list whose edge is near, and goes on looking', async () => {
    const { lift, at, over, root, thing } = stage((shadow) =>
      zone(shadow, 'list scrolls', 'L', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']),
    );
    const held = await lift('a');
    held.move(at('L', 0.5, 0.95));
    await until(() => Math.ceil(thing('L').scrollTop) >= thing('L').scrollHeight - thing('L').clientHeight - 1);
    await until(() => over.at(-1)?.startsWith('a L h'));
    held.move(at('L', 0.5, 0.05));
    await until(() => thing('L').scrollTop === 0);
    held.drop();
    expect(root.querySelector('[popover]')).to.equal(null);
  });

  it('takes no click for a drag, no other button, and no second finger', async () => {
    const { thing, lift, at, root, drops } = stage((shadow) => zone(shadow, 'list', 'L', ['a', 'b', 'c']));
    // Once, so that nothing throws for want of a pointer.
    (await lift('a')).drop();
    drops.length = 0;
    const isLifted = () => root.querySelector('[popover]') !== null;
    point(thing('a'), 'pointerdown', at('a'));
    point(thing('a'), 'pointermove', { ...at('a'), x: at('a').x + 4 });
    expect(isLifted(), 'four pixels').to.be.false;
    point(thing('a'), 'pointerup', at('a'));
    for (const init of [{ button: 2 }, { isPrimary: false }]) {
      point(thing('a'), 'pointerdown', at('a'), init);
      point(thing('a'), 'pointermove', at('c'), init);
      expect(isLifted(), JSON.stringify(init)).to.be.false;
    }
    const held = await lift('a');
    point(thing('a'), 'pointerup', at('b'), { pointerId: 7, isPrimary: false });
    expect(isLifted(), 'another finger went up').to.be.true;
    held.drop();
    expect(isLifted()).to.be.false;
  });

  it('keeps menu and selection away while it lasts, and Escape from the page', async () => {
    const { thing, lift, root } = stage((shadow) => zone(shadow, 'list', 'L', ['a', 'b']));
    const heard: string[] = [];
    const listener = ({ type }: Event) => heard.push(type);
    document.addEventListener('keydown', listener);
    const refused = (type: string) => !thing('b').dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    const escape = () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(['contextmenu', 'selectstart'].map(refused)).to.eql([false, false]);
    await lift('a');
    expect(['contextmenu', 'selectstart'].map(refused)).to.eql([true, true]);
    escape();
    expect(heard).to.eql([]);
    expect(root.querySelector('[popover], [data-dragged]')).to.equal(null);
    escape();
    expect(heard).to.eql(['keydown']);
    expect(['contextmenu', 'selectstart'].map(refused)).to.eql([false, false]);
    document.removeEventListener('keydown', listener);
  });

  for (const [name, end] of [
    ['its life ends', ({ life }: Stage) => life.abort()],
    ['the thing is drawn away', ({ thing }: Stage) => thing('a').remove()],
  ] as const)
    it(`leaves nothing over where ${name}`, async () => {
      const test = stage((shadow) => zone(shadow, 'list', 'L', ['a', 'b', 'c']));
      const held = await test.lift('a');
      held.move(test.at('b', 0.5, 0.8));
      await until(() => test.over.length > 0);
      end(test);
      await until(() => !test.root.querySelector('[popover], [data-dragged]'));
      expect(test.over.at(-1)).to.equal('nothing');
      held.drop();
      expect(test.drops).to.eql([]);
    });

  it('shows a picture without ids, out of reach of pointer, keyboard and assistive technology', async () => {
    const { lift, root } = stage((shadow) => zone(shadow, 'list', 'L', ['a', 'b']));
    const held = await lift('a');
    const picture = root.querySelector<HTMLElement>('[popover]')!;
    expect(picture.matches(':popover-open')).to.be.true;
    expect([picture.id, picture.inert, picture.ariaHidden]).to.eql(['', true, 'true']);
    expect(root.querySelectorAll('#a')).to.have.length(1);
    held.drop();
  });
});
