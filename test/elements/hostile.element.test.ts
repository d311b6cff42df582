/** Strings that are meant to do harm, in every text and every address of a bank: shown as they are written, and that is all. */
import { expect } from 'chai';
import { amount } from '../harness/env.js';
import { deep, place, replace, settle, sleep, until, type Quiz } from '../harness/quiz.js';

const hostileBank = (text: string) => ({
  version: 1,
  id: 'hostile',
  title: text,
  description: text,
  authors: [text, text],
  license: text,
  sources: { texts: { title: text, publisher: text, date: text }, address: { title: 'An address', url: text } },
  settings: { layout: 'all' },
  items: [
    {
      id: 'texts',
      type: 'choice',
      prompt: text,
      media: {
        image: '/test/fixtures/square.svg',
        alt: text,
        caption: text,
        credit: text,
        transcript: text,
        description: text,
      },
      options: [
        { id: 'a', text, correct: true, feedback: text },
        { id: 'b', text, unchosenFeedback: text },
      ],
      feedback: { correct: text },
      explanation: text,
      evidence: [{ source: 'texts', quote: text }],
    },
    {
      id: 'addresses',
      type: 'choice',
      prompt: 'An address?',
      media: { audio: text, alt: 'sound', tracks: [{ src: text, label: text }] },
      options: [{ text: 'Yes', correct: true }, 'No'],
      explanation: 'Explained.',
      evidence: [{ source: 'address', quote: 'A quote' }],
    },
  ],
});
/** Where the text stands in the first item and around it, with feedback shown. */
const TIMES = 19;

const partsOf = ({ element }: Quiz, name: string) =>
  [...deep(element)].filter((inner) => inner.matches(`[part~=${name}]`));

/** Names of elements and attributes: what a text could only change by becoming markup. */
const shapeOf = (quiz: Quiz): string => {
  const { element } = quiz;
  const [, addresses] = partsOf(quiz, 'item');
  const isOther = (inner: Element): boolean => {
    const root = inner.getRootNode();
    return (
      !!addresses?.contains(inner) || (root instanceof ShadowRoot && root !== element.shadowRoot && isOther(root.host))
    );
  };
  return [...deep(element)]
    .filter((inner) => !isOther(inner))
    .map(({ localName, attributes }) => [localName, ...[...attributes].map(({ name }) => name)].join(' '))
    .join('\n');
};

async function play(text: string): Promise<Quiz> {
  const quiz = place(hostileBank(text), { storage: 'none' });
  await quiz.when('ready');
  const firstOptions = () =>
    [...deep(quiz.element)].filter((inner) => inner.matches('input[value=a], input[value=yes]'));
  await until(() => firstOptions().length === 2);
  for (const option of firstOptions()) (option as HTMLElement).click();
  await sleep(0);
  for (const count of [1, 2]) {
    // Not by its name: axe would take its time with each text.
    (partsOf(quiz, 'button').find(({ textContent }) => textContent.trim() === 'Check') as HTMLElement).click();
    await until(() => partsOf(quiz, 'explanation').length === count);
  }
  return quiz;
}

const isLiteral = (quiz: Quiz, text: string) => {
  for (const part of ['title', 'description', 'explanation', 'quote'])
    expect(partsOf(quiz, part)[0]!.textContent, part).to.equal(text);
  for (const part of ['prompt', 'footer', 'source', 'media', 'option', 'feedback'])
    expect(partsOf(quiz, part)[0]!.textContent, part).to.include(text);
  for (const label of partsOf(quiz, 'option-label').slice(0, 2)) expect(label.textContent).to.equal(text);
  const image = [...deep(quiz.element)].find(({ localName }) => localName === 'img');
  expect((image as HTMLImageElement).alt).to.equal(text);
  expect(quiz.markup.split(text).length - 1).to.be.at.least(TIMES);
};

const areSafe = (quiz: Quiz) => {
  const addresses = [...deep(quiz.element)].flatMap((inner) =>
    ['src', 'href', 'srcset', 'action', 'data', 'poster'].flatMap((name) => inner.getAttribute(name) ?? []),
  );
  for (const address of addresses) expect(address).to.match(/^(?:https?|mailto|file):/);
};

for (const corpus of ['blns', 'html-payloads', 'payload-lines'])
  it(`hostile text: ${corpus}`, async function () {
    // WebKitGTK takes its time with each audio element.
    this.timeout(amount(60_000, 1_200_000));
    const response = await fetch(`/shared/corpora/strings/${corpus}.json`);
    // The corpora lie beside the repository, not in it.
    if (response.status !== 200) this.skip();
    const all = ((await response.json()) as string[]).filter((text) => text.trim());
    const step = Math.max(1, Math.floor(all.length / amount(8, all.length)));
    const texts = all.filter((_, index) => index % step === 0);

    const ran: string[] = [];
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const)
      replace(window, name, () => (() => ran.push(name)) as never);
    const requests: string[] = [];
    const isOurs = (name: string) =>
      name.startsWith(location.origin) && /\/(?:src|test|tmp|node_modules|shared|__w)[^?]*(?:\?|$)/.test(name);
    const watcher = new PerformanceObserver((list) =>
      requests.push(...list.getEntries().flatMap(({ name }) => (isOurs(name) ? [] : name))),
    );
    watcher.observe({ type: 'resource' });
    const onError = ({ message }: ErrorEvent) => ran.push(message);
    addEventListener('error', onError);

    const plain = await play('plain');
    const shape = shapeOf(plain);
    plain.element.remove();
    for (const text of texts) {
      const quiz = await play(text);
      expect(shapeOf(quiz), JSON.stringify(text)).to.equal(shape);
      isLiteral(quiz, text);
      areSafe(quiz);
      await quiz.element.finish();
      await until(() => partsOf(quiz, 'result').length > 0 && partsOf(quiz, 'items').length > 0);
      expect(partsOf(quiz, 'items')[0]!.textContent).to.include(text);
      quiz.element.remove();
    }
    await settle();
    watcher.disconnect();
    removeEventListener('error', onError);
    expect(ran).to.eql([]);
    expect(requests).to.eql([]);
  });
