/** The command line as a teacher uses it: what npm installs, run by itself. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { parseBank } from '../src/interactions/parse.js';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const QUESTIONS = fileURLToPath(new URL('../questions/', import.meta.url));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

describe('the command line', () => {
  let folder = '';
  const path = (name: string) => join(folder, name);
  const write = (name: string, bank: object | string) =>
    writeFileSync(path(name), typeof bank === 'string' ? bank : JSON.stringify(bank, null, 2));
  const read = (name: string) => readFileSync(path(name), 'utf8');

  const start = (...args: string[]) => spawn(process.execPath, [CLI, ...args], { cwd: folder });
  const run = (args: readonly string[], input?: string): Promise<Ran> =>
    new Promise((resolve) => {
      const child = start(...args);
      let [out, err] = ['', ''];
      child.stdout.on('data', (data) => (out += String(data)));
      child.stderr.on('data', (data) => (err += String(data)));
      child.on('close', (code) => resolve({ code, out, err }));
      child.stdin.end(input ?? '');
    });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'recog-quiz-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const right = {
    ...{ version: 1, title: 'Right' },
    items: [{ id: 'q', type: 'true-false', prompt: 'Is it?', answer: true }],
  };
  const wrong =
    '{\n  "version": 1,\n  "titel": "Wrong",\n  "title": "x",\n  "items": [{ "id": "q", "type": "choise" }]\n}\n';

  it('helps, for every verb', async () => {
    const { code, out } = await run(['--help']);
    expect(code).to.equal(0);
    const verbs = [...out.matchAll(/^ {2}(\w+) /gm)].map(([, verb]) => verb!);
    expect(verbs).to.include.members(['new', 'validate', 'lint', 'preview', 'explain', 'ids', 'fmt', 'hash']);
    for (const verb of verbs) {
      const help = await run([verb, '--help']);
      expect(help.code, verb).to.equal(0);
      expect(help.out).to.include(`recog-quiz ${verb}`).and.to.include('--help');
    }
  });

  for (const args of [
    [],
    ['valdate', 'x'],
    ['validate'],
    ['validate', 'not-there.json'],
    ['validate', '--loud', 'x'],
    ['lint', '--on', 'absolut-word', CLI],
    ['lint', '--off', 'negative', CLI],
    ['new', '--yes', join('not-there', 'bank.json')],
    ['preview', '--port', '99999', CLI],
  ])
    it(`ends with 2 and says why: recog-quiz ${args.join(' ')}`, async () => {
      const { code, out, err } = await run(args);
      expect(code).to.equal(2);
      expect(out).to.equal('');
      expect(err).to.match(/^recog-quiz/);
      expect(err, 'no trace of the program').to.not.match(/^ +at /m);
    });

  describe('validate', () => {
    it('is silent about a right bank', async () => {
      write('right.json', right);
      expect(await run(['validate', 'right.json'])).to.deep.equal({ code: 0, out: '', err: '' });
    });

    it('gives a line a problem: place, code, what is wrong, how to mend it', async () => {
      write('wrong.json', wrong);
      const { code, out } = await run(['validate', 'wrong.json']);
      expect(code).to.equal(1);
      expect(out.trimEnd().split('\n')).to.deep.equal([
        'wrong.json:3:3: error key-unknown: Unknown key “titel”. Did you mean “title”?',
        'wrong.json:5:34: error type-unknown: Unknown type “choise”. Did you mean “choice”?',
      ]);
    });

    it('reads many files, patterns and standard input, and passes over a schema', async () => {
      write('one.json', right);
      write('two.json', wrong);
      const { code, out } = await run(['validate', '*.json', '-'], wrong);
      expect(code).to.equal(1);
      expect([
        ...new Set(
          out
            .trimEnd()
            .split('\n')
            .map((line) => line.split(':')[0]),
        ),
      ]).to.deep.equal(['two.json', '<stdin>']);
      const { code: own, out: none } = await run(['validate', `${QUESTIONS}*.json`]);
      expect([own, none]).to.deep.equal([0, '']);
    });

    it('fails on warnings only where it is asked to', async () => {
      write('warned.json', { ...right, items: [{ type: 'true-false', prompt: 'Is it?', answer: true }] });
      expect((await run(['validate', 'warned.json'])).code).to.equal(0);
      const { code, out } = await run(['validate', '--strict', 'warned.json']);
      expect([code, out]).to.deep.equal([1, 'warned.json:5:5: warning id-missing: ' + out.split('id-missing: ')[1]!]);
    });

    it('prints JSON', async () => {
      write('wrong.json', wrong);
      const { code, out } = await run(['validate', '--json', 'wrong.json']);
      expect(code).to.equal(1);
      const [file] = JSON.parse(out) as { file: string; problems: { code: string; line: number; hint: string }[] }[];
      expect(file!.file).to.equal('wrong.json');
      expect(file!.problems.map(({ code, line }) => [code, line])).to.deep.equal([
        ['key-unknown', 3],
        ['type-unknown', 5],
      ]);
    });

    it('steers no terminal by what stands in a bank', async () => {
      write('sly.json', JSON.stringify({ ...right, '\u001b[2Jx\u202e': 1 }));
      const { out } = await run(['validate', 'sly.json']);
      expect([...out].filter((sign) => sign === '\u001b' || sign === '\u202e')).to.be.empty;
      expect(out).to.include('\\u001b[2Jx\\u202e');
    });

    it('checks again on every save, until it is ended', async () => {
      write('bank.json', wrong);
      const child = start('validate', '--watch', 'bank.json');
      let out = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (out += String(data)));
      const seen = async (words: string) => {
        for (const end = Date.now() + 10_000; !out.includes(words); await wait(20))
          if (Date.now() > end) throw new Error(`no “${words}” in: ${out}`);
      };
      await seen('choise');
      write('bank.json', wrong.replace('choise', 'chose'));
      await seen('chose');
      const ended = new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)));
      child.kill('SIGINT');
      expect(await ended).to.equal('SIGINT');
    });
  });

  describe('lint', () => {
    const quoted = (url: string) => ({
      ...{ version: 1, title: 'Quoted', sources: { text: { title: 'The text', url } } },
      items: [
        {
          ...{ id: 'q', type: 'choice', prompt: 'Which river runs through Vienna?' },
          options: [{ text: 'The Danube', correct: true }, 'The Rhine', 'The Elbe'],
          evidence: [{ quote: 'The Danube runs' }],
        },
      ],
    });

    it('looks for quotes in the file beside the bank, and says where one is not', async () => {
      write('text.html', '<title>x</title><p>The <b>Dan\u00ADube</b> runs through Vienna.<script>The Rhine</script>');
      write('bank.json', quoted('text.html'));
      expect(await run(['lint', 'bank.json'])).to.deep.equal({ code: 0, out: '', err: '' });
      write('text.html', '<p>The Danube flows through Vienna.');
      const { code, out } = await run(['lint', 'bank.json']);
      expect(code).to.equal(1);
      expect(out).to.match(/^bank\.json:\d+:\d+: error quote-not-found: /);
    });

    it('looks for them on a page of the web, too', async () => {
      const server = createServer((_, response) => {
        response.setHeader('content-type', 'text/html').end('<p>The Danube <i>flows</i> through Vienna.');
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      try {
        write('bank.json', quoted(`http://127.0.0.1:${port}/rivers`));
        const { code, out, err } = await run(['lint', 'bank.json']);
        expect([code, err]).to.deep.equal([1, '']);
        expect(out).to.include('quote-not-found');
        write(
          'bank.json',
          JSON.stringify(quoted(`http://127.0.0.1:${port}/rivers`)).replace('Danube runs', 'Danube flows'),
        );
        expect((await run(['lint', 'bank.json'])).out).to.equal('');
      } finally {
        server.close();
      }
    });

    it('never passes over a source that could not be read', async () => {
      write('bank.json', quoted('not-there.html'));
      const { code, out } = await run(['lint', 'bank.json']);
      expect(code).to.equal(0);
      expect(out).to.match(/^bank\.json:7:14: warning source-unread: .*“text”.* there is no file not-there\.html\./);
      expect((await run(['lint', '--strict', 'bank.json'])).code).to.equal(1);
    });

    it('names a source that nothing quotes, too, where it has an address or a hash', async () => {
      const bank = quoted('text.html');
      const hash = `sha256-${'0'.repeat(64)}`;
      const sources = {
        ...bank.sources,
        old: { title: 'O', hash },
        gone: { title: 'G', url: 'g.html' },
        book: { title: 'B' },
      };
      const items = bank.items.map((item) => ({ ...item, evidence: [{ source: 'text', quote: 'The Danube runs' }] }));
      write('text.html', '<p>The Danube runs through Vienna.');
      write('bank.json', { ...bank, sources, items });
      const { out } = await run(['lint', 'bank.json']);
      expect([...out.matchAll(/source-unread: .*?“(\w+)”/g)].map(([, id]) => id)).to.deep.equal(['old', 'gone']);
    });

    it('tells of one broken item once', async () => {
      write('bank.json', { ...right, items: [{ id: 'q', type: 'choise', prompt: 'Which?' }] });
      const { code, out } = await run(['lint', 'bank.json']);
      expect([code, out.match(/ error [\w-]+/g)]).to.deep.equal([1, [' error type-unknown']]);
    });

    it('takes another text where it is told to, and rules on and off', async () => {
      write('other.txt', 'The Danube flows.');
      write('bank.json', quoted('not-there.html'));
      const args = ['lint', '--source', 'text=other.txt', 'bank.json'];
      expect((await run(args)).out).to.include('quote-not-found');
      expect((await run([...args, '--off', 'quote-not-found'])).out).to.not.include('quote-not-found');
      expect((await run(['lint', '--source', 'other.txt', 'bank.json'])).code).to.equal(2);
      expect((await run(['lint', '--source', 'txt=other.txt', 'bank.json'])).err).to.include('Did you mean “text”?');
      expect((await run(['lint', '--on', 'absolut-word', 'bank.json'])).err).to.include(
        'Did you mean “absolute-word”?',
      );
    });

    it('writes the hash of a source, and tells when it has changed', async () => {
      write('text.html', '<p>The Danube runs through Vienna.');
      write('bank.json', quoted('text.html'));
      expect((await run(['hash', 'bank.json'])).code).to.equal(0);
      expect(read('bank.json')).to.match(/"hash": "sha256-[\da-f]{64}"/);
      expect((await run(['lint', 'bank.json'])).out).to.equal('');
      write('text.html', '<main><p>The   Danube runs\nthrough Vienna.</main>');
      expect((await run(['lint', 'bank.json'])).out).to.equal('');
      write('text.html', '<p>The Danube runs through Vienna and Linz.');
      expect((await run(['lint', 'bank.json'])).out).to.include('source-stale');
    });
  });

  describe('explain', () => {
    it('says what pays', async () => {
      const options = [{ text: 'a', correct: true }, { text: 'b', correct: true }, 'c', 'd'];
      const item = { id: 'set', type: 'choice', multiple: true, prompt: 'Which?', scoring: 'no-penalty', options };
      write('bank.json', { ...right, items: [item] });
      const { code, out } = await run(['explain', 'bank.json']);
      expect(code).to.equal(0);
      expect(out).to.match(/Everything ticked +1\n/);
      expect(out).to.match(/One right choice left out +0\.5\n/);
      expect(out).to.match(/A blind guess, on average +0\.5\n/);
      expect(out).to.include('Ticking everything earns everything.');
      const { out: json } = await run(['explain', '--json', '--item', 'set', 'bank.json']);
      const [{ items }] = JSON.parse(json) as [{ items: { id: string; rows: { most: number }[] }[] }];
      expect(items.map(({ id }) => id)).to.deep.equal(['set']);
    });

    it('says which items it leaves out, and why', async () => {
      write('bank.json', { ...right, items: [...right.items, { id: 'r', type: 'choise', prompt: 'Which?' }] });
      const { code, out, err } = await run(['explain', 'bank.json']);
      expect(out).to.match(/^q /);
      expect([code, err.split(': Unknown')[0]]).to.deep.equal([1, 'bank.json:13:15: error type-unknown']);
    });
  });

  describe('ids', () => {
    it('writes those that the quiz would give, and touches nothing else', async () => {
      const text = `{
  "version": 1, "title": "T",
  "items": [
    { "type": "true-false", "prompt": "Is it so?", "answer": true },
    { "id": "is-it-so-2", "type": "true-false", "prompt": "Is it so?", "answer": true },
    {
      "type": "choice",
      "prompt": "Is it so?",
      "options": [{ "text": "A b", "correct": true }, "C"]
    }
  ]
}
`;
      write('bank.json', text);
      const before = parseBank(text).bank!.items.map(({ id }) => id);
      expect((await run(['ids', '--check', 'bank.json'])).code).to.equal(1);
      expect(read('bank.json')).to.equal(text);
      expect((await run(['ids', '--options', 'bank.json'])).code).to.equal(0);
      const written = read('bank.json');
      const { bank, problems } = parseBank(written);
      expect(problems).to.deep.equal([]);
      expect(bank!.items.map(({ id }) => id)).to.deep.equal(before);
      expect(written).to.include('"id": "a-b"');
      expect(written.replace(/\s*"id": "(?:is-it-so(?:-3)?|a-b)",/g, '')).to.equal(text);
      expect((await run(['ids', '--check', '--options', 'bank.json'])).code).to.equal(0);
    });
  });

  it('writes ids and hashes as the file is written: mark, line breaks, tabs, or none of them', async () => {
    const question = { type: 'true-false', prompt: 'Is it so?', answer: true };
    const sources = { s: { title: 'S', url: 's.txt' }, t: { title: 'T', url: 's.txt', hash: 'sha256-0' } };
    const bank = { version: 1, title: 'T', sources, items: [question, { ...question, prompt: 'Is it?' }] };
    write('s.txt', 'It is.');
    const lines = JSON.stringify(bank, null, '\t').replaceAll('\n', '\r\n');
    for (const text of [JSON.stringify(bank), `\uFEFF${lines}`]) {
      write('bank.json', text);
      expect((await run(['ids', 'bank.json'])).code).to.equal(0);
      expect((await run(['hash', 'bank.json'])).code).to.equal(0);
      const written = read('bank.json');
      expect(written.match(/"sha256-[\da-f]{64}"/g)).to.have.length(2);
      expect(parseBank(written).problems).to.deep.equal([]);
      const without = written
        .replace(/\s*"id":\s?"is-it(?:-so)?",/g, '')
        .replace(/,\s*"hash":\s?"sha256-[\da-f]{64}"/, '')
        .replace(/sha256-[\da-f]{64}/, 'sha256-0');
      expect(without).to.equal(text);
    }
  });

  it('writes the ids of a large bank in seconds', async () => {
    const items = Array.from({ length: 20_000 }, (_, n) => ({
      type: 'true-false',
      prompt: `Is it ${n}?`,
      answer: true,
    }));
    write('bank.json', { ...right, items });
    const began = Date.now();
    expect((await run(['ids', 'bank.json'])).err).to.include('20000 ids');
    expect(Date.now() - began).to.be.below(20_000);
  });

  describe('fmt', () => {
    it('changes the layout alone, and nothing the second time', async () => {
      for (const name of ['dpr-recognition.json', 'gallery.json']) {
        const text = readFileSync(join(QUESTIONS, name), 'utf8');
        write('bank.json', JSON.stringify(JSON.parse(text)));
        expect((await run(['fmt', '--check', 'bank.json'])).code).to.equal(1);
        expect((await run(['fmt', 'bank.json'])).code).to.equal(0);
        expect(JSON.parse(read('bank.json'))).to.deep.equal(JSON.parse(text));
        expect((await run(['fmt', '--check', 'bank.json'])).code).to.equal(0);
      }
    });

    it('refuses what it would lose a part of', async () => {
      write('bank.json', '{"version":1,"title":"a","title":"b","items":[]}');
      const { code, err } = await run(['fmt', 'bank.json']);
      expect([code, read('bank.json')]).to.deep.equal([1, '{"version":1,"title":"a","title":"b","items":[]}']);
      expect(err).to.include('key-doubled');
    });
  });

  describe('new', () => {
    it('begins a right bank from a few answers', async () => {
      const { code } = await run(['new', 'bank.json'], 'Rivers\nde\nA. Author\nall\n');
      expect(code).to.equal(0);
      const { bank, problems } = parseBank(read('bank.json'));
      expect(problems).to.deep.equal([]);
      expect(bank).to.include({ title: 'Rivers', lang: 'de', id: 'rivers' });
      expect(bank!.items).to.have.length(13);
      expect((await run(['validate', '--strict', 'bank.json'])).code).to.equal(0);
    });

    it('asks nothing where it is told to, and overwrites nothing', async () => {
      expect((await run(['new', '--yes', 'bank.json'])).code).to.equal(0);
      expect((await run(['new', '--yes', 'bank.json'])).code).to.equal(2);
      expect((await run(['new', '--yes', '--types', 'chioce', 'other.json'])).err).to.include('chioce');
    });
  });
});
