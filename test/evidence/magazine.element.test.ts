/** A page as bad as they come (`demo/magazine.html`) with what is built: its passages are found, shown and come back from. */
import { expect } from 'chai';
import type { axe } from '../harness/axe.js';
import { deep, put, rest, sleep, squeeze, textOf, until } from '../harness/quiz.js';

interface AuthoredItem {
  readonly id: string;
  readonly type: string;
  readonly options?: readonly { readonly text: string; readonly correct?: boolean }[];
  readonly answers?: readonly number[];
  readonly evidence: readonly { readonly quote: string }[];
}
const { items } = (await (await fetch('/questions/leap-years.json')).json()) as { items: readonly AuthoredItem[] };
const shown = items.filter(({ type }) => type !== 'find-evidence');

/** Longer than its advertisements, its glossary and the look after them take. */
const UNREST = 2500;

const plain = (text: string) => squeeze(text.replace(/[\u00AD\u200B]|\[?\b3\]/g, '').replaceAll('’', "'"));

describe('an article with hostile markup', () => {
  let page: Document;
  let view: Window & typeof globalThis;

  before(async () => {
    await fetch('/dist/recog-quiz.js').then(({ ok }) => expect(ok, 'npm run build').to.equal(true));
  });
  beforeEach(async () => {
    const frame = document.createElement('iframe');
    frame.title = 'The page';
    frame.width = '700';
    frame.height = '560';
    frame.src = `/demo/magazine.html?${Math.random()}`;
    put(frame);
    await until(() => frame.contentDocument?.querySelector('recog-quiz')?.state);
    page = frame.contentDocument!;
    view = frame.contentWindow as typeof view;
    await sleep(UNREST);
  });

  /** Where an item stands: in the quiz, or apart from it. */
  const placeOf = (id: string): Element =>
    [...page.querySelectorAll('recog-quiz, recog-item')].flatMap(({ shadowRoot }) => [
      ...shadowRoot!.querySelectorAll(`[data-item="${id}"]`),
    ])[0]!;
  const find = (root: ParentNode, selector: string, words = ''): HTMLElement | undefined =>
    [...deep(root)].find(
      (one): one is HTMLElement => one.matches(selector) && squeeze(one.textContent).startsWith(words),
    );
  const press = async (root: () => Element, words: string) => {
    const button = await until(
      () => find(root(), 'button', words),
      () => `no “${words}” in ${squeeze(textOf(root()))}`,
    );
    button.focus();
    button.click();
    return button;
  };
  const answer = async ({ id, type, options = [], answers = [] }: AuthoredItem) => {
    const item = () => placeOf(id);
    const right = type === 'true-false' ? 'False' : options.find(({ correct }) => correct)?.text;
    if (right) find(item(), 'label', right)!.click();
    else {
      const field = find(item(), 'input') as HTMLInputElement;
      field.value = String(answers[0]);
      field.dispatchEvent(new view.Event('input', { bubbles: true, composed: true }));
    }
    await press(item, 'Check');
    await until(() => find(item(), '[part=feedback-title]', 'Correct'));
    return item;
  };
  const highlighted = (): Range | undefined => {
    const found: Range[] = [];
    view.CSS.highlights.get('recog-evidence')?.forEach((range) => found.push(range as Range));
    return found[0];
  };
  /** The page without what it does to itself all the time. */
  const markup = () => {
    const copy = page.documentElement.cloneNode(true) as Element;
    copy.querySelectorAll('[data-ad], .story').forEach((element) => element.remove());
    return copy.outerHTML;
  };
  const isSeen = (range: Range): boolean => {
    const { left, top, width, height } = range.getClientRects()[0]!;
    const hit = page.elementFromPoint(left + width / 2, top + height / 2);
    return !!hit && !!hit.closest('#story') && !hit.closest('recog-item');
  };

  const showAll = async (item: AuthoredItem) => {
    // It has opened by itself if what was shown before lies below it.
    const apart = page.querySelector('recog-item')!.shadowRoot!;
    if (item.id === 'spring-moved' && find(apart, 'button', 'Open'))
      await press(() => apart.firstElementChild!, 'Open');
    const root = await answer(item);
    const before = markup();
    for (const [index, { quote }] of item.evidence.entries()) {
      const buttons = () =>
        [...deep(root())].filter(
          (one) => squeeze(one.textContent) === 'Show in the text' && one.localName === 'button',
        ) as HTMLElement[];
      const button = await until(() => buttons()[index]);
      button.focus();
      button.click();
      const range = await until(highlighted);
      expect(plain(String(range)), item.id).to.equal(plain(quote));
      expect(page.querySelector('.pull')!.contains(range.startContainer), 'in the twin').to.equal(false);
      // What loads late pushes the text about.
      await sleep(300);
      expect(isSeen(range), `${item.id} at ${JSON.stringify(range.getBoundingClientRect())}`).to.equal(true);
      await press(() => page.querySelector('recog-quiz')!.shadowRoot!.querySelector('.way')!, 'Back to the question');
      expect(highlighted()).to.equal(undefined);
      const focused = [page.querySelector('recog-quiz')!, page.querySelector('recog-item')!].map(
        ({ shadowRoot }) => shadowRoot!.activeElement,
      );
      expect(focused).to.include(button);
    }
    expect(markup()).to.equal(before);
  };

  it('has all its passages, though it changes all the time: each is shown where it is, with the way back', async () => {
    for (const element of page.querySelectorAll('recog-quiz, recog-item'))
      expect(squeeze(textOf(element.shadowRoot!))).to.not.include('has changed');
    for (const item of shown) await showAll(item);
    const quiz = page.querySelector('recog-quiz')!;
    await rest(quiz.shadowRoot!);
    const script = page.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    page.head.append(script);
    await new Promise((resolve) => script.addEventListener('load', resolve));
    const { violations } = await (view as unknown as { axe: typeof axe }).axe.run(quiz);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).to.eql([]);
  }).timeout(60_000);

  it('has a sentence picked in it', async () => {
    const item = () => placeOf('russia-shown');
    await press(item, 'Select in the text');
    await until(() => find(page.querySelector('recog-quiz')!.shadowRoot!, '.way button'));
    const paragraph = page.querySelector('.unselectable')!;
    paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top } = paragraph.getBoundingClientRect();
    const point = { clientX: left + 60, clientY: top + 12, bubbles: true, cancelable: true };
    paragraph.dispatchEvent(new view.MouseEvent('click', point));
    await until(() => find(item(), 'input:checked'));
    await press(item, 'Check');
    await until(() => find(item(), '[part=feedback-title]', 'Correct'));
  });
});
