/** A bank comes, late, broken or not at all. */
import { expect } from 'chai';
import { bank, capital, flat } from '../harness/banks.js';
import { focused, mount, place, serve, settle, until, type Quiz } from '../harness/quiz.js';

interface Problem {
  readonly code: string;
  readonly message: string;
  readonly line?: number;
}
const problemsOf = ({ events }: Quiz) => events.flatMap(({ problems }) => (problems ?? []) as Problem[]);

const text = JSON.stringify(bank(), null, 2);
const NESTED = 100_000;

describe('a bank that fails', () => {
  const NETWORK = 'This quiz could not be loaded';
  const BANK = 'This quiz can’t be shown';
  const reply = (body: string, status = 200) => new Response(body, { status });
  for (const [name, answer, words] of [
    ['is not found', () => reply('', 404), NETWORK],
    ['meets a server that fails', () => reply(text, 500), NETWORK],
    ['meets no network', () => Promise.reject(new TypeError('Failed to fetch')), NETWORK],
    [
      'breaks off under way',
      () => new Response(new ReadableStream({ start: (c) => c.error(new Error('cut')) })),
      NETWORK,
    ],
    ['is not JSON', () => reply('Hello'), BANK],
    ['is a page of HTML', () => reply('<!doctype html><title>Sign in</title>'), BANK],
    ['is empty', () => reply(''), BANK],
    ['is white space', () => reply(' \n'), BANK],
    ['is cut off early', () => reply(text.slice(0, 60)), BANK],
    ['is an array', () => reply('[]'), BANK],
    ['is null', () => reply('null'), BANK],
    ['has no items', () => reply('{"version":1,"title":"Nothing"}'), BANK],
    ['is of a later version', () => reply(JSON.stringify({ ...bank(), version: 2 })), BANK],
    ['is 100,000 arrays deep', () => reply('['.repeat(NESTED) + ']'.repeat(NESTED)), BANK],
    ['is 100,000 objects deep', () => reply(`{"items":[${'{"a":'.repeat(NESTED)}1${'}'.repeat(NESTED)}]}`), BANK],
  ] as const)
    it(`says so: it ${name}`, async () => {
      serve({ '/failing.json': answer });
      const quiz = place('/failing.json');
      const error = await quiz.when('error');
      const alert = await quiz.get('alert');
      expect(alert.getAttribute('part')).to.equal('problems');
      await quiz.see(words);
      await settle();
      expect(quiz.firedNames).to.eql(['error']);
      expect(quiz.element.state).to.equal(null);
      expect(quiz.has('button', 'Load again')).to.equal(words === NETWORK);
      for (const { code, message } of error['problems'] as Problem[]) {
        expect(code).to.match(/^[a-z-]+$/);
        expect(message).to.match(/\.$/);
        await quiz.see(message);
      }
    });

  it('says so where the connection is really refused', async () => {
    const quiz = place('http://127.0.0.1:1/bank.json');
    await quiz.when('error');
    await quiz.see('This quiz could not be loaded');
  });

  it('names the line to its author', async () => {
    serve({ '/wrong.json': () => new Response(`{\n  "title": "No end",\n  "items": [\n`) });
    const quiz = place('/wrong.json');
    await quiz.when('error');
    await quiz.see('/wrong.json:4:1');
  });

  it('can be loaded again', async () => {
    let isUp = false;
    const asked = serve({
      '/sometimes.json': () => (isUp ? Response.json(bank()) : new Response('', { status: 503 })),
    });
    const quiz = place('/sometimes.json');
    await quiz.press('Load again');
    await until(() => quiz.fired('error').length === 2);
    isUp = true;
    await quiz.press('Load again');
    await quiz.get('heading', /^Question 1 of 3/);
    expect(quiz.firedNames).to.eql(['error', 'error', 'ready']);
    expect(quiz.has('alert')).to.be.false;
    expect(asked).to.have.length(3);
    await quiz.answer('Danube');
  });

  it('keeps the focus where it is loaded again', async () => {
    const replies = [new Response('', { status: 503 }), Response.json(bank())];
    serve({ '/sometimes.json': () => replies.shift()! });
    const quiz = place('/sometimes.json');
    await quiz.press('Load again');
    await quiz.get('heading', /^Question 1 of 3/);
    await settle();
    expect(quiz.element.shadowRoot!.contains(focused()), focused()!.outerHTML).to.be.true;
  });
});

describe('a bank that is right in part', () => {
  it('shows what is right and names what is not', async () => {
    const unknown = { ...capital, id: 'unknown', type: 'chioce' };
    const quiz = await mount(bank({}, [unknown, capital, { ...flat, answer: 'no' }, flat]));
    await quiz.get('heading', /^Question 1 of 2/);
    const alert = await quiz.get('alert');
    expect(alert.getAttribute('part')).to.equal('problems');
    await quiz.see('2 questions couldn’t be shown.');
    const [problem] = problemsOf(quiz);
    expect(problem).to.deep.include({ code: 'type-unknown', path: '/items/0/type', severity: 'error' });
    expect(alert.textContent).to.include(problem!.message).and.to.include('choice');
    expect(quiz.fired('ready')[0]!['bank']).to.deep.include({ items: 2 });
    await quiz.answer('Danube');
    await quiz.press('Next');
    await quiz.answer('False');
    await quiz.press('Finish');
    await quiz.see('100% 2 of 2 points');
  });

  it('takes the default for a setting that is wrong', async () => {
    const quiz = await mount(bank({ feedback: 'sometimes', passMark: 7 }));
    expect(quiz.element.state!.settings).to.deep.include({ feedback: 'immediate', layout: 'one' });
    expect(quiz.element.state!.settings.passMark).to.equal(undefined);
    expect(problemsOf(quiz).length).to.be.at.least(2);
    await quiz.see('The quiz works, but its question file needs mending.');
    await quiz.answer('Danube');
  });

  for (const place of ['root', 'settings', 'item', 'option'])
    it(`is not let into the prototypes (${place})`, async () => {
      const poison =
        '"__proto__": {"polluted": true, "feedback": "never", "correct": true}, "constructor": {"prototype": {"polluted": true}}';
      const at = { root: '"version"', settings: '"navigation"', item: '"id":"flat"', option: '"text":"Rhine"' }[place]!;
      const source = JSON.stringify(bank({ navigation: 'free' })).replace(at, `${poison}, ${at}`);
      serve({ '/poison.json': () => new Response(source) });
      const quiz = await mount('/poison.json');
      expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
      expect(Object.keys(Object.prototype)).to.be.empty;
      expect(problemsOf(quiz).length, 'problems').to.be.at.least(1);
      expect(quiz.element.state!.settings.feedback).to.equal('immediate');
    });
});

describe('where a bank comes from', () => {
  const named = (title: string) => ({ ...bank(), title });
  const script = (content: string) => {
    const element = document.createElement('script');
    element.type = 'application/json';
    element.textContent = content;
    return element;
  };

  it('the demo’s own file', async () => {
    const quiz = await mount('/questions/dpr-recognition.json');
    expect(quiz.fired('ready')[0]!['problems']).to.eql([]);
    expect(quiz.element.state!.items.length).to.be.at.least(14);
  });

  it('an address relative to the page', async () => {
    const asked = serve({ '/relative/bank.json': () => Response.json(named('Relative')) });
    const base = document.head.appendChild(document.createElement('base'));
    base.href = '/relative/page.html';
    const quiz = await mount('bank.json').finally(() => base.remove());
    await quiz.see('Relative');
    expect(asked).to.eql(['/relative/bank.json']);
  });

  it('a file that begins with a byte order mark', async () => {
    serve({ '/bom.json': () => new Response(new TextEncoder().encode(`\uFEFF${text}`)) });
    const quiz = await mount('/bom.json');
    expect(problemsOf(quiz)).to.be.empty;
  });

  it('a script inside, there before the element or put in later', async () => {
    const first = place(null);
    first.element.append(script(JSON.stringify(named('Inside'))));
    await first.see('Inside');
    await first.see('Question 1 of 3');
    const second = document.createElement('recog-quiz');
    second.append(script(JSON.stringify(named('Before'))));
    document.body.append(second);
    await until(() => second.state);
    second.remove();
  });

  it('a script inside that is wrong says so', async () => {
    const quiz = place(null);
    quiz.element.append(script('{'));
    await quiz.see('This quiz can’t be shown');
  });

  it('the property, before and after connection; it wins over src', async () => {
    const asked = serve({ '/other.json': () => Response.json(named('Other')) });
    const quiz = await mount(named('Property'), { src: '/other.json' });
    await quiz.see('Property');
    expect(asked).to.be.empty;
    quiz.element.bank = named('Another');
    await quiz.see('Another');
    quiz.element.bank = null;
    await quiz.see('Other');
    await until(() => quiz.fired('ready').length === 3);
    await quiz.answer('Danube');
  });

  it('nothing yet: it waits, and says that it loads', async () => {
    const quiz = place(null);
    await quiz.see('Loading the quiz');
    await settle();
    expect(quiz.events).to.be.empty;
  });
});

describe('two addresses, one after the other', () => {
  for (const fate of ['comes', 'fails'] as const)
    it(`show the second alone, where the first ${fate} late`, async () => {
      let release!: () => void;
      const late = new Promise<void>((resolve) => (release = resolve));
      serve({
        '/first.json': () =>
          late.then(() =>
            fate === 'comes' ? Response.json({ ...bank(), title: 'First' }) : Promise.reject(new Error()),
          ),
        '/second.json': () => Response.json({ ...bank(), title: 'Second' }),
      });
      const quiz = place('/first.json');
      await settle();
      quiz.element.src = '/second.json';
      await quiz.see('Second');
      await quiz.answer('Danube');
      release();
      await settle();
      await quiz.see('Correct 1 of 1 point');
      expect(quiz.text).not.to.include('First');
      expect(quiz.fired('ready')).to.have.length(1);
      expect(quiz.fired('error')).to.be.empty;
    });

  it('where the second fails, nothing of the first is left', async () => {
    serve({
      '/first.json': () => Response.json({ ...bank(), title: 'First' }),
      '/second.json': () => new Response('', { status: 404 }),
    });
    const quiz = await mount('/first.json');
    await quiz.choose('Danube');
    quiz.element.src = '/second.json';
    await quiz.see('This quiz could not be loaded');
    expect(quiz.text).not.to.include('First');
    expect(quiz.element.state).to.equal(null);
    quiz.element.src = '/first.json';
    await quiz.see('First');
  });
});
