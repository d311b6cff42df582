/** The element's life: upgraded, moved, cloned, taken out and put back, in all kinds of places, many at once. */
import { expect } from 'chai';
import { RecogQuiz } from '../../src/elements/recog-quiz.js';
import { bank, statements } from '../harness/banks.js';
import { make, mount, place, put, Quiz, serve, settle, until } from '../harness/quiz.js';

const json = JSON.stringify(bank());
const serveBank = () => serve({ '/bank.json': () => new Response(json) });

/** Markup as a page has it, parsed by the browser. */
const parsed = (markup: string, parent: Element = put(document.createElement('div'))) => {
  parent.innerHTML = markup;
  const element = parent.querySelector('recog-quiz')!;
  const quiz = new Quiz(element);
  if (element.shadowRoot) quiz.listen();
  return quiz;
};

const isWhole = async (quiz: Quiz) => {
  await quiz.answer('Danube');
  await quiz.see('Correct 1 of 1 point');
  await settle();
  expect(quiz.fired('ready')).to.have.length(1);
  expect(quiz.fired('attempt')).to.have.length(1);
};

describe('the element', () => {
  beforeEach(serveBank);

  it('by markup', async () => isWhole(parsed('<recog-quiz src="/bank.json"></recog-quiz>')));

  it('by markup with its bank inside', async () =>
    isWhole(parsed(`<recog-quiz><script type="application/json">${json}</script></recog-quiz>`)));

  it('by createElement, src set before or after it is put in', async () => {
    await isWhole(await mount('/bank.json', { session: 'before' }));
    const quiz = place(null);
    quiz.element.src = '/bank.json';
    await isWhole(quiz);
  });

  it('by its constructor', async () => {
    const quiz = new Quiz(new RecogQuiz());
    quiz.element.setAttribute('src', '/bank.json');
    put(quiz.element);
    await isWhole(quiz);
  });

  it('upgraded late keeps what was set on it', async () => {
    // Markup of a document without a window is not upgraded before it is taken over.
    const inert = document.implementation.createHTMLDocument();
    const early = inert.createElement('recog-quiz');
    early.bank = bank({}, undefined, { title: 'Set early' });
    expect(early.shadowRoot).to.equal(null);
    const quiz = new Quiz(early);
    put(early);
    await isWhole(quiz);
    expect(quiz.text).to.include('Set early');
  });

  it('in a template', async () => {
    const template = document.createElement('template');
    template.innerHTML = '<recog-quiz src="/bank.json"></recog-quiz>';
    const [element] = document.importNode(template.content, true).children as unknown as [Quiz['element']];
    const quiz = new Quiz(element);
    put(element);
    await isWhole(quiz);
  });

  it('in another shadow root, and in a slot of one', async () => {
    const host = put(document.createElement('div'));
    const root = host.attachShadow({ mode: 'closed' });
    root.append(document.createElement('slot'));
    await isWhole(await mount('/bank.json', { session: 'inside' }, root));
    await isWhole(await mount('/bank.json', { session: 'slotted' }, host));
  });

  it('in a dialog, opened later', async () => {
    const dialog = put(document.createElement('dialog'));
    const quiz = place('/bank.json', {}, dialog);
    await quiz.when('ready');
    dialog.showModal();
    await isWhole(quiz);
    await quiz.focusIs('button', 'Next');
  });

  it('moved goes on, and asks for its bank once', async () => {
    const asked = serveBank();
    const quiz = await mount('/bank.json');
    await quiz.choose('Danube');
    const { sessionId } = quiz.element.state!;
    put(document.createElement('section')).append(quiz.element);
    await settle();
    expect(quiz.rows[0]).to.equal('x Danube');
    await quiz.press('Check');
    await quiz.see('Correct 1 of 1 point');
    expect(quiz.element.state!.sessionId).to.equal(sessionId);
    expect(asked).to.have.length(1);
    expect(quiz.fired('ready')).to.have.length(1);
  });

  it('moved while it loads, loads once', async () => {
    const asked = serveBank();
    const quiz = place('/bank.json');
    put(document.createElement('section')).append(quiz.element);
    await isWhole(quiz);
    expect(asked).to.have.length(1);
  });

  it('taken out and put back goes on', async () => {
    const quiz = await mount('/bank.json');
    await quiz.answer('Danube');
    quiz.element.remove();
    await settle();
    put(quiz.element);
    await quiz.see('Correct 1 of 1 point');
    await quiz.press('Next');
    await quiz.answer('Two', 'Three');
    expect(quiz.fired('attempt')).to.have.length(2);
    expect(quiz.text).not.to.include('another tab');
  });

  it('taken out before its bank comes is quiet, and goes on when it is back', async () => {
    const quiz = place('/bank.json');
    quiz.element.remove();
    await settle();
    put(quiz.element);
    await isWhole(quiz);
  });

  it('cloned is a quiz of its own', async () => {
    const first = await mount('/bank.json', { feedback: 'immediate' });
    await first.answer('Danube');
    const copies = put(document.createElement('div'));
    copies.append(first.element.cloneNode(true));
    const second = new Quiz(copies.querySelector('recog-quiz')!);
    second.listen();
    await second.get('heading', /^Question 1/);
    expect(second.rows).to.eql(['Danube', 'Rhine', 'Elbe']);
    await second.answer('Rhine');
    await second.see('Incorrect 0 of 1 point');
    await first.see('Correct 1 of 1 point');
  });

  it('twice with one address: each has its own session, in this visit and the next', async () => {
    const pair = () => Promise.all([mount('/bank.json'), mount('/bank.json')]);
    const [first, second] = await pair();
    await first.answer('Danube');
    await second.answer('Rhine');
    expect(second.text).not.to.include('another tab');
    await settle();
    [first, second].forEach(({ element }) => element.remove());
    const [third, fourth] = await pair();
    await third.see('Correct 1 of 1 point');
    await fourth.see('Incorrect 0 of 1 point');
  });

  it('a hundred times on one page', async () => {
    const list = put(document.createElement('div'));
    const quizzes = Array.from({ length: 100 }, () => {
      const quiz = make(bank({}, statements(2)));
      list.append(quiz.element);
      quiz.listen();
      return quiz;
    });
    await Promise.all(quizzes.map((quiz) => quiz.when('ready')));
    const [first, last] = [quizzes[0]!, quizzes[99]!];
    await last.answer('True');
    await first.answer('False');
    await last.see('Correct 1 of 1 point');
    await first.see('Incorrect 0 of 1 point');
    expect(quizzes.reduce((sum, quiz) => sum + quiz.fired('attempt').length, 0)).to.equal(2);
    expect(new Set(quizzes.map(({ element }) => element.state!.sessionId)).size).to.equal(100);
  });
});

describe('attributes', () => {
  const settingsOf = ({ element }: Quiz) => element.state!.settings;

  it('override the bank’s settings', async () => {
    const all = {
      feedback: 'end',
      layout: 'all',
      navigation: 'forward',
      shuffle: 'all',
      review: 'marks',
      'pass-mark': '0.75',
      pick: '2',
      'dont-know': '',
    };
    const quiz = await mount(bank({ feedback: 'never', passMark: 0.1, pick: 1 }), all);
    expect(settingsOf(quiz)).to.deep.include({
      feedback: 'end',
      layout: 'all',
      navigation: 'forward',
      shuffle: 'all',
      review: 'marks',
      passMark: 0.75,
      pick: 2,
      dontKnow: true,
    });
    expect(quiz.all('heading', /^Question/)).to.have.length(2);
  });

  for (const [attribute, value, setting, fallback] of [
    ['feedback', 'sometimes', 'feedback', 'end'],
    ['feedback', '', 'feedback', 'end'],
    ['layout', 'ALL', 'layout', 'one'],
    ['pass-mark', 'half', 'passMark', 0.25],
    ['pass-mark', '7', 'passMark', 0.25],
    ['pick', '-1', 'pick', 2],
    ['pick', '1.5', 'pick', 2],
    ['dont-know', 'false', 'dontKnow', false],
    ['dont-know', 'true', 'dontKnow', true],
    ['dont-know', 'maybe', 'dontKnow', false],
  ] as const)
    it(`${attribute}="${value}" leaves ${String(fallback)}`, async () => {
      const quiz = await mount(bank({ feedback: 'end', passMark: 0.25, pick: 2 }), { [attribute]: value });
      expect(settingsOf(quiz)[setting]).to.equal(fallback);
    });

  for (const [name, value] of [
    ['storage', 'cloud'],
    ['article', ':::'],
    ['lang', 'no such language'],
    ['seed', ''],
    ['session', '\u0000"\\'],
  ] as const)
    it(`${name}="${value}" does no harm`, async () => isWhole(await mount(bank(), { [name]: value })));

  it('that come after loading count, where nothing was done yet', async () => {
    const quiz = await mount(bank());
    quiz.element.setAttribute('layout', 'all');
    await until(() => quiz.all('heading', /^Question/).length === 3);
    await quiz.choose('Danube');
    quiz.element.setAttribute('layout', 'one');
    await settle();
    expect(quiz.all('heading', /^Question/), 'once something was done').to.have.length(3);
    expect(quiz.rows).to.include('x Danube');
  });

  it('that come under way count from the next session on, whoever begins it', async () => {
    const quiz = await mount(bank());
    await quiz.answer('Danube');
    quiz.element.setAttribute('time-limit', '600');
    await quiz.element.restart();
    await quiz.press('Start');
    await quiz.see('10:00 left');
    await quiz.choose('Danube');
    quiz.element.removeAttribute('time-limit');
    quiz.element.setAttribute('feedback', 'end');
    await settle();
    expect(settingsOf(quiz)).to.include({ feedback: 'immediate', timeLimit: 600 });
    await quiz.element.finish();
    await quiz.press('Start again');
    await quiz.focusIs('heading', /^Question 1/);
    expect(settingsOf(quiz)).to.include({ feedback: 'end' }).and.not.to.have.property('timeLimit');
    expect(quiz.fired('ready').map(({ resumed }) => resumed)).to.eql([false, false, false]);
  });

  it('seed: 7 and "7" are the same, another is another', async () => {
    const shuffled = bank({ shuffle: 'items' }, statements(12));
    const orders = [];
    for (const seed of [7, '7', '8']) {
      const quiz = make(shuffled, { storage: 'none' });
      quiz.element.seed = seed as string;
      put(quiz.element);
      await quiz.when('ready');
      orders.push(quiz.element.state!.items.map(({ id }) => id).join());
    }
    expect(orders[0]).to.equal(orders[1]);
    expect(orders[0]).not.to.equal(orders[2]);
  });

  it('are properties too', () => {
    const { element } = make(null);
    for (const name of ['src', 'article', 'seed', 'storage', 'session'] as const) {
      expect(element[name]).to.equal(null);
      element[name] = 'x';
      expect(element.getAttribute(name)).to.equal('x');
      element[name] = null;
      expect(element.hasAttribute(name)).to.be.false;
    }
  });
});
