/** Passages in the article on the page: shown, gone to, come back from; and what becomes of one that is gone. */
import { expect } from 'chai';
import { axe } from '../harness/axe.js';
import { focused, keys, leave, make, mount, put, rest, settle, until, type Quiz } from '../harness/quiz.js';

const ARTICLE = `
  <h2>Rivers</h2>
  <p>Basel lies on the Rhine. <a href="#elsewhere">The Elbe</a> rises in Bohemia.</p>
  <h3>The <em>Danube</em></h3>
  <p class="tall">Vienna, the capi\u00ADtal of Austria,<sup><a href="#n1">1</a></sup>\n lies on\u00A0the <b>Dan</b>ube,
  which “runs through” ten countries. <a href="#maps">Maps</a> show it.</p>
  <p>Budapest lies on it, too.</p>`;

const river = {
  id: 'river',
  type: 'choice',
  prompt: 'Which river runs through Vienna?',
  options: [{ text: 'Danube', correct: true }, 'Rhine'],
  evidence: [
    { quote: 'Vienna, the capital of Austria, lies on the Danube' },
    { quote: '"runs through" ten countries' },
  ],
};
const elbe = {
  id: 'elbe',
  type: 'choice',
  prompt: 'Where does the Elbe rise?',
  options: [{ text: 'In Bohemia', correct: true }, 'In Tyrol'],
  evidence: [{ quote: 'The Elbe rises in Bohemia' }],
};
const lost = {
  id: 'lost',
  type: 'choice',
  prompt: 'Which town lies on the Inn?',
  options: [{ text: 'Passau', correct: true }, 'Linz'],
  evidence: [{ quote: 'Passau, where three rivers meet, lies on the Inn' }],
};
const bankOf = (items: readonly object[], settings: object = {}, more: object = {}) => ({
  ...{ version: 1, id: 'rivers', title: 'Rivers', settings, items },
  ...more,
});

const putArticle = (html = ARTICLE): HTMLElement => {
  const article = document.createElement('article');
  article.id = 'text';
  article.innerHTML = html;
  // So tall that the passage is out of sight while the question is looked at.
  article.style.cssText = 'display: block; padding-block: 1500px';
  return put(article);
};

const ranges = (): Range[] => {
  const found: Range[] = [];
  CSS.highlights.get('recog-evidence')?.forEach((range) => found.push(range as Range));
  return found;
};
const painted = () => ranges().map(String);
const squeezed = (texts: readonly string[]) =>
  texts.map((text) => text.replaceAll('\u00AD', '').replaceAll(/\s+/g, ' '));
const said = (quiz: Quiz): string =>
  quiz
    .all('status')
    .map(({ textContent }) => textContent)
    .join('|');
const problemsOf = (quiz: Quiz) => quiz.fired('ready')[0]!.problems as readonly { code: string; path: string }[];

describe('the article on the page', () => {
  let article: HTMLElement;
  beforeEach(() => {
    article = putArticle();
  });

  const show = async (quiz: Quiz, nth = 0) => {
    const button = await until(() => quiz.all('button', 'Show in the text')[nth]);
    button.focus();
    button.click();
    await until(() => painted().length);
    return button;
  };

  it('shows a passage, with nothing in the page changed, and leads back to where it was asked for', async () => {
    const quiz = await mount(bankOf([river]), { article: '#text' });
    const before = document.documentElement.outerHTML;
    await quiz.answer('Rhine');
    const button = await show(quiz);
    button.scrollIntoView({ block: 'center' });
    expect(squeezed(painted())).to.eql(['Vienna, the capital of Austria,1 lies on the Danube']);
    expect(document.documentElement.outerHTML).to.equal(before);
    expect(said(quiz)).to.include('Shown in the text, under “The Danube”.');
    // The quote stands in the feedback, too.
    expect(quiz.text).to.include('Vienna, the capital of Austria, lies on the Danube');
    await quiz.press('Back to the question');
    expect(focused()).to.equal(button);
    expect(painted()).to.eql([]);
    expect(quiz.has('button', 'Back to the question')).to.equal(false);
    expect(document.documentElement.outerHTML).to.equal(before);
  });

  it('brings it into sight, below a header that sticks, and the question back to where it stood', async () => {
    const header = put(document.createElement('header'));
    header.style.cssText = `position: fixed; inset: 0 0 auto; height: 40vh; background: gold`;
    const quiz = await mount(bankOf([river]), { article: '#text' });
    await quiz.answer('Danube');
    const asked = await until(() => quiz.all('button', 'Show in the text')[0]);
    asked.scrollIntoView({ block: 'end' });
    const stood = asked.getBoundingClientRect().top;
    await show(quiz);
    const { top, bottom } = ranges()[0]!.getBoundingClientRect();
    expect(top).to.be.above(header.getBoundingClientRect().bottom - 1);
    expect(bottom).to.be.below(innerHeight);
    await quiz.press('Back to the question');
    expect(Math.abs(asked.getBoundingClientRect().top - stood)).to.be.below(2);
  });

  it('scrolls inner boxes, too', async () => {
    article.style.cssText = 'display: block; height: 200px; overflow: auto; padding-block: 900px';
    const outer = put(document.createElement('div'));
    outer.style.cssText = 'height: 150px; overflow: auto';
    outer.append(article);
    const quiz = await mount(bankOf([river]), { article: '#text' });
    await quiz.answer('Danube');
    await show(quiz);
    const { top, bottom } = ranges()[0]!.getBoundingClientRect();
    const box = outer.getBoundingClientRect();
    expect(top).to.be.at.least(box.top);
    expect(bottom).to.be.at.most(box.bottom);
  });

  it('is gone to and come back from by keyboard', async () => {
    const quiz = await mount(bankOf([river]), { article: '#text' });
    await quiz.answer('Danube');
    const button = await until(() => quiz.all('button', 'Show in the text')[0]);
    button.focus();
    await keys('Enter');
    await until(() => painted().length);
    expect(focused()).to.not.equal(button);
    // From the passage to the way back, from there on in the text.
    await keys('Tab');
    await quiz.focusIs('button', 'Back to the question');
    await keys('Tab');
    await quiz.focusIs('button', 'Next passage');
    await keys('Tab');
    expect(focused()!.textContent).to.match(/^(?:1|Maps)$/);
    await keys('Escape');
    await until(() => focused() === button);
    expect(painted()).to.eql([]);
  });

  it('goes from passage to passage of one question', async () => {
    const quiz = await mount(bankOf([river]), { article: '#text' });
    await quiz.answer('Danube');
    const button = await show(quiz, 1);
    expect(squeezed(painted())).to.eql(['“runs through” ten countries']);
    await quiz.press('Next passage');
    expect(squeezed(painted())).to.eql(['Vienna, the capital of Austria,1 lies on the Danube']);
    await quiz.press('Next passage');
    expect(squeezed(painted())).to.eql(['“runs through” ten countries']);
    await keys('Escape');
    expect(focused()).to.equal(button);
  });

  it('goes on to what is there by then, and is not led astray by what changes meanwhile', async () => {
    const quiz = await mount(bankOf([river]), { article: '#text' });
    await quiz.answer('Danube');
    await show(quiz);
    // An advertisement comes, and the other passage goes.
    article.prepend(document.createElement('hr'));
    article.querySelector('.tall')!.lastChild!.remove();
    article.querySelector('.tall b')!.nextSibling!.textContent = 'ube. It is long.';
    await quiz.press('Next passage');
    await until(() => squeezed(painted()).join() === 'Vienna, the capital of Austria,1 lies on the Danube');
    await until(() => quiz.text.includes('this passage is not in it any more'));
    expect(quiz.has('button', 'Show in the text')).to.equal(true);
  });

  it('keeps the way to it while the page changes it all the time', async () => {
    const quiz = await mount(bankOf([river]), { article: '#text' });
    await quiz.answer('Danube');
    await until(() => quiz.has('button', 'Show in the text'));
    article.append('An advertisement.');
    await settle();
    quiz.element.dispatchEvent(new Event('a page may do what it likes'));
    quiz.element.setAttribute('pass-mark', '1');
    await settle();
    expect(quiz.all('button', 'Show in the text')).to.have.length(2);
    await show(quiz);
    expect(painted()).to.have.length(1);
  });

  it('is shown by one quiz of a page at a time', async () => {
    const one = await mount(bankOf([river]), { article: '#text' });
    await one.answer('Danube');
    const two = await mount(bankOf([elbe]), { article: '#text', session: 'two' });
    await two.answer('In Bohemia');
    await show(one);
    const button = await until(() => two.all('button', 'Show in the text')[0]);
    button.click();
    await until(() => painted().join() === 'The Elbe rises in Bohemia');
    expect(one.has('button', 'Back to the question')).to.equal(false);
    await two.press('Back to the question');
    expect(focused()).to.equal(button);
  });

  it('leads to the question where that is another one by then', async () => {
    const quiz = await mount(bankOf([elbe, lost]), { article: '#text' });
    await quiz.answer('In Bohemia');
    await show(quiz);
    quiz.element.goTo('lost');
    await quiz.see('Which town lies on the Inn?');
    await quiz.press('Back to the question');
    await until(() => focused()?.localName === 'h3');
  });

  it('is scrolled to at once where the page scrolls smoothly', async () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    article.style.cssText =
      'display: block; height: 200px; overflow: auto; padding-block: 900px; scroll-behavior: smooth';
    try {
      const quiz = await mount(bankOf([river]), { article: '#text' });
      await quiz.answer('Danube');
      await show(quiz);
      const { top, bottom } = ranges()[0]!.getBoundingClientRect();
      const box = article.getBoundingClientRect();
      expect([top >= box.top, bottom <= box.bottom, top >= 0, bottom <= innerHeight]).to.eql([true, true, true, true]);
    } finally {
      document.documentElement.removeAttribute('style');
    }
  });

  it('is without violations of axe while a passage is shown', async () => {
    const quiz = await mount(bankOf([river]), { article: '#text' });
    await quiz.answer('Danube');
    await show(quiz);
    await rest(quiz.element.shadowRoot!);
    const { violations } = await axe.run(quiz.element);
    expect(violations.map(({ id }) => id)).to.eql([]);
  });

  it('keeps Escape for a page that took it', async () => {
    const quiz = await mount(bankOf([river]), { article: '#text' });
    await quiz.answer('Danube');
    await show(quiz);
    const take = (event: Event) => event.preventDefault();
    window.addEventListener('keydown', take, true);
    await keys('Escape');
    window.removeEventListener('keydown', take, true);
    expect(painted()).to.have.length(1);
  });

  it('leaves nothing behind when the quiz is taken out, and works again when it is put back', async () => {
    const sheets = document.adoptedStyleSheets.length;
    const quiz = await mount(bankOf([river]), { article: '#text' });
    await quiz.answer('Danube');
    await show(quiz);
    expect(document.adoptedStyleSheets.length).to.equal(sheets + 1);
    await leave(quiz);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
    expect(CSS.highlights.has('recog-evidence')).to.equal(false);
    put(quiz.element);
    await show(quiz);
    await quiz.press('Back to the question');
    expect(painted()).to.eql([]);
  });

  it('is read anew after it changed', async () => {
    const quiz = await mount(bankOf([river]), { article: '#text' });
    await quiz.answer('Danube');
    const tall = article.querySelector('.tall')!;
    tall.before(document.createElement('p'), tall.cloneNode(true));
    tall.previousElementSibling!.remove();
    const fresh = document.createElement('p');
    fresh.textContent = 'Something new stands here.';
    tall.before(fresh);
    await show(quiz);
    expect(squeezed(painted())).to.eql(['Vienna, the capital of Austria,1 lies on the Danube']);
  });

  it('does not take part where no passage is from it, or the bank has none', async () => {
    const away = { sources: { atlas: { title: 'Atlas', url: 'https://example.org/atlas#rivers' } } };
    const quiz = await mount(bankOf([river], {}, away), { article: '#text' });
    expect(problemsOf(quiz)).to.eql([]);
    await quiz.answer('Danube');
    expect(quiz.has('button', 'Show in the text')).to.equal(false);
    const [link] = quiz.all('link', 'Show in the text') as HTMLAnchorElement[];
    expect(link!.href).to.equal(
      'https://example.org/atlas#rivers:~:text=Vienna%2C%20the%20capital%20of%20Austria%2C%20lies%20on%20the%20Danube',
    );
  });

  it('stands for a source with the address of the page, whatever follows in it', async () => {
    const here = { sources: { atlas: { title: 'Atlas', url: `${location.pathname}#rivers` } } };
    const quiz = await mount(bankOf([river], {}, here), { article: '#text' });
    await quiz.answer('Danube');
    await show(quiz);
    expect(painted()).to.have.length(1);
  });

  it('is linked by a text fragment where nothing can be painted, or no article is named', async () => {
    const here = { sources: { atlas: { title: 'Atlas', url: location.pathname } } };
    const quiz = await mount(bankOf([elbe], {}, here));
    await quiz.answer('In Bohemia');
    const [link] = quiz.all('link', 'Show in the text') as HTMLAnchorElement[];
    expect(link!.hash).to.match(/:~:text=The%20Elbe%20rises%20in%20Bohemia$/);
  });

  it('is told of where the page has none that fits', async () => {
    for (const selector of ['#nowhere', '..']) {
      const quiz = await mount(bankOf([river]), { article: selector, storage: 'none' });
      const [error] = quiz.fired('error');
      expect((error!.problems as readonly { code: string }[]).map(({ code }) => code)).to.eql(['article-missing']);
      await quiz.answer('Danube');
      expect(quiz.has('button', 'Show in the text')).to.equal(false);
      await leave(quiz);
    }
  });
});

describe('a sentence of the article as an answer', () => {
  const item = {
    id: 'where',
    type: 'find-evidence',
    prompt: 'Which sentence says where the Elbe rises?',
    evidence: [{ quote: 'The Elbe rises in Bohemia.' }],
  };
  const rectOf = (article: Element, words: string): DOMRect => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode() as Text | null);) {
      const at = node.data.indexOf(words);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      return range.getBoundingClientRect();
    }
    throw new Error(words);
  };
  const click = (article: Element, words: string) => {
    article.scrollIntoView();
    const { left, top, width, height } = rectOf(article, words);
    const point = { clientX: left + width / 2, clientY: top + height / 2 };
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...point });
    document.elementFromPoint(point.clientX, point.clientY)!.dispatchEvent(event);
    return event;
  };

  it('is chosen from the list of its sentences', async () => {
    putArticle();
    const quiz = await mount(bankOf([item]), { article: '#text' });
    await until(() => quiz.all('radio').length > 4);
    expect(quiz.rows.slice(0, 3)).to.eql(['Rivers', 'Basel lies on the Rhine.', 'The Elbe rises in Bohemia.']);
    await quiz.answer('The Elbe rises in Bohemia.');
    await quiz.see('Correct 1 of 1 point');
    expect(quiz.fired('attempt')[0]!.response).to.eql(['The Elbe rises in Bohemia.']);
  });

  it('is picked in the text, whose links do nothing meanwhile, and painted there', async () => {
    const article = putArticle();
    article.style.cssText = 'display: block';
    const quiz = await mount(bankOf([item]), { article: '#text' });
    const before = article.outerHTML;
    await quiz.press('Select in the text');
    await until(() => said(quiz).includes('Click or tap a sentence in the text.'));
    expect(quiz.has('button', 'Back to the question')).to.equal(true);
    expect(click(article, 'The Elbe').defaultPrevented).to.equal(true);
    await until(() => (quiz.all('radio') as HTMLInputElement[]).some(({ checked }) => checked));
    await until(() => CSS.highlights.get('recog-choice')?.size === 1);
    expect(article.outerHTML).to.equal(before);
    await keys('Escape');
    await quiz.focusIs('button', 'Select in the text');
    await until(() => !CSS.highlights.get('recog-choice')?.size);
    expect(click(article, 'Basel').defaultPrevented).to.equal(false);
    await quiz.press('Check');
    await quiz.see('Correct 1 of 1 point');
  });
});

describe('a passage that is gone from the article', () => {
  beforeEach(() => {
    putArticle();
  });

  it('is marked, before and after the answer, and the page is told', async () => {
    const quiz = await mount(bankOf([lost, river]), { article: '#text' });
    expect(problemsOf(quiz)).to.deep.include({
      path: '/items/0/evidence/0/quote',
      severity: 'warning',
      effect: 'none',
      code: 'quote-not-found',
      message: 'The quote is not in the article: “Passau, where three rivers meet, lies on the Inn”.',
      hint: 'Item “lost” has lost its proof: see what the article says now.',
    });
    await quiz.see('The article has changed since');
    await quiz.answer('Passau');
    await quiz.see('this passage is not in it any more');
    expect(quiz.has('button', 'Show in the text')).to.equal(false);
    expect(quiz.element.outcome!.maxScore).to.equal(2);
    await quiz.press('Next');
    expect(quiz.text).to.not.include('The article has changed since');
  });

  it('is left as it is under "show"', async () => {
    const quiz = await mount(bankOf([lost], { staleEvidence: 'show' }), { article: '#text' });
    expect(problemsOf(quiz)).to.have.length(1);
    await settle();
    expect(quiz.text).to.not.include('The article has changed since');
  });

  it('takes its question out of the score under "leave-out", by attribute, too', async () => {
    const quiz = await mount(bankOf([lost, river]), { article: '#text', 'stale-evidence': 'leave-out' });
    expect(problemsOf(quiz)).to.have.length(1);
    await quiz.see('The question does not count.');
    await quiz.see('Not scored');
    expect(quiz.element.outcome!.maxScore).to.equal(1);
  });

  it('is found again when the article comes late', async () => {
    const quiz = await mount(bankOf([lost]), { article: '#text' });
    await quiz.see('The article has changed since');
    const late = document.createElement('p');
    late.textContent = 'Passau, where three rivers meet, lies on the Inn.';
    document.querySelector('#text')!.append(late);
    await until(() => !quiz.text.includes('The article has changed since'));
  });

  it('never holds the first question up', async () => {
    const quiz = make(bankOf([lost]), { article: '#text' });
    put(quiz.element);
    await until(() => quiz.has('heading', /^Question 1/));
    await quiz.when('ready');
  });
});
