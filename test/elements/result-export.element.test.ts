/** The result taken along: copied, saved, printed. */
import { expect } from 'chai';
import { bank, capital, primes } from '../harness/banks.js';
import { deep, focused, mount, replace, settle, until, type Quiz } from '../harness/quiz.js';
import { readCsv } from '../harness/rfc4180.js';

interface Saved {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}

/** What the page saves, in place of the browser's own way to the disk. */
function watchSaves(): Saved[] {
  const saves: Saved[] = [];
  const blobs = new Map<string, Blob>();
  replace(URL, 'createObjectURL', (create) => (blob) => {
    const url = create.call(URL, blob);
    blobs.set(url, blob as Blob);
    return url;
  });
  replace(
    HTMLAnchorElement.prototype,
    'click',
    () =>
      function (this: HTMLAnchorElement) {
        const blob = blobs.get(this.href)!;
        // `text()` would take the mark of byte order away.
        void blob.arrayBuffer().then((bytes) => {
          const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
          saves.push({ name: this.download, text, type: blob.type });
        });
      },
  );
  return saves;
}

async function finished(settings: object = {}): Promise<Quiz> {
  const quiz = await mount(bank({ feedback: 'end', ...settings }, [capital, primes]));
  await quiz.choose('Rhine');
  await quiz.press('Next');
  await quiz.choose('Two', 'Three');
  await quiz.press('Finish');
  await quiz.see('Your result');
  await until(() => quiz.element.shadowRoot!.querySelector('summary'));
  quiz.element.shadowRoot!.querySelector('summary')!.click();
  await quiz.get('button', 'Print');
  return quiz;
}

describe('copied', () => {
  const withClipboard = (clipboard: unknown) => {
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  };
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

  it('it is text', async () => {
    const copied: string[] = [];
    withClipboard({ writeText: (text: string) => Promise.resolve(copied.push(text)) });
    const quiz = await finished();
    await quiz.press('Copy as text');
    await quiz.see('Copied.');
    expect(quiz.announced.at(-1)).to.equal('Copied.');
    expect(copied[0]).to.include('A sample\n67%, 2 of 3 points\n');
    expect(copied[0]).to.include('1. Which river runs through Vienna?\n   Incorrect, 0 of 1 point\n');
    expect(copied[0]).to.include('   Your answer: Rhine\n   Correct answer: Danube\n');
  });

  for (const [name, clipboard] of [
    ['there is no clipboard', undefined],
    ['it is refused', { writeText: () => Promise.reject(new Error('no')) }],
  ] as const)
    it(`it stands there, selected, where ${name}`, async () => {
      withClipboard(clipboard);
      const quiz = await finished();
      await quiz.press('Copy as text');
      await quiz.focusIs('textbox', 'The result as text');
      const field = focused() as HTMLTextAreaElement;
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field.value).and.include('2 of 3');
    });
});

describe('saved', () => {
  it('it is JSON', async () => {
    const saves = watchSaves();
    const quiz = await finished();
    await quiz.press('Save as JSON');
    const { name, text, type } = await until(() => saves[0]);
    expect([name, type]).to.eql(['sample-result.json', 'application/json']);
    const { items, ...total } = JSON.parse(text) as { items: object[]; score: number };
    expect(total).to.deep.include({ score: 2, maxScore: 3, passed: null });
    expect(items[0]).to.deep.include({ prompt: capital.prompt, answer: 'Rhine', response: 'rhine', key: 'Danube' });
    expect(items[1]).to.deep.include({ answer: 'Two · Three', standing: 'correct' });
    expect(items[1]).to.have.property('receipt').that.is.not.empty;
    await quiz.see('Saved as sample-result.json.');
  });

  it('it is CSV', async () => {
    const saves = watchSaves();
    const quiz = await finished();
    await quiz.press('Save as CSV');
    const { name, text, type } = await until(() => saves[0]);
    expect([name, type, text[0]]).to.eql(['sample-result.csv', 'text/csv;charset=utf-8', '\uFEFF']);
    const [heads, ...rows] = readCsv(text.slice(1));
    expect(rows.map((row) => row[heads!.findIndex((head) => head.text === 'Answer')]!.text)).to.eql([
      ...['Rhine', 'Two · Three'],
    ]);
  });

  it('it holds no key under review: marks', async () => {
    const saves = watchSaves();
    const quiz = await finished({ review: 'marks' });
    await quiz.press('Save as JSON');
    await quiz.press('Save as CSV');
    await until(() => saves.length === 2);
    for (const { text } of saves)
      expect(text)
        .to.include('Rhine')
        .and.not.match(/Danube|1\/2/);
  });

  it('it is the total alone under review: none', async () => {
    const saves = watchSaves();
    const quiz = await finished({ review: 'none' });
    await quiz.press('Save as JSON');
    const { text } = await until(() => saves[0]);
    expect(text)
      .to.include('"score": 2')
      .and.not.match(/Vienna|Rhine|items/);
  });
});

describe('printed', () => {
  /** What stands on the sheets while the browser prints. */
  function watchPrints(quiz: Quiz): { readonly sheets: string[]; readonly key: () => string }[] {
    const prints: { sheets: string[]; key: () => string }[] = [];
    replace(window, 'print', () => () => {
      const sheets = [...quiz.element.shadowRoot!.querySelectorAll('.sheet')];
      const text = (root: ParentNode) =>
        [...deep(root)].map((one) => one.textContent + (one.shadowRoot?.textContent ?? '')).join(' ');
      const texts = sheets.map((sheet) => text(sheet).replaceAll(/\s+/g, ' '));
      const fields = sheets
        .flatMap((sheet) => [...deep(sheet)])
        .filter((one) => one.matches('input, select, textarea'));
      expect(fields.every((field) => !(field as HTMLInputElement).checked)).to.be.true;
      prints.push({ sheets: texts, key: () => texts.join(' ') });
    });
    return prints;
  }
  const tick = async (quiz: Quiz, ...names: RegExp[]) => {
    for (const name of names) (await quiz.get('checkbox', name)).click();
  };

  it('it has the learner’s name, which is kept nowhere', async () => {
    const quiz = await finished();
    const prints = watchPrints(quiz);
    const field = (await quiz.get('textbox', 'Your name')) as HTMLInputElement;
    field.value = 'Ada Lovelace';
    await quiz.press('Print');
    await until(() => prints.length === 1);
    expect(prints[0]!.sheets).to.have.length(1);
    expect(prints[0]!.sheets[0]).to.match(/Name Ada Lovelace .*67% · 2 of 3 points/);
    dispatchEvent(new Event('afterprint'));
    expect(quiz.markup).not.to.include('Ada Lovelace');
    expect(JSON.stringify(quiz.element.state)).not.to.include('Ada');
    expect(quiz.element.shadowRoot!.querySelector('.sheet')).to.be.null;
  });

  it('the worksheet has the questions and nothing of the key; the key is a sheet of its own', async () => {
    const quiz = await finished();
    const prints = watchPrints(quiz);
    await tick(quiz, /^The result/, /^A worksheet/);
    await quiz.press('Print');
    await until(() => prints.length === 1);
    expect(prints[0]!.sheets).to.have.length(1);
    expect(prints[0]!.sheets[0]).to.include('Danube').and.include('Rhine').and.include('Question 2 (2 points)');
    for (const hidden of ['ten countries', 'Incorrect', 'Vienna on the Danube', 'lies on its right bank'])
      expect(prints[0]!.sheets[0]).not.to.include(hidden);
    dispatchEvent(new Event('afterprint'));
    await tick(quiz, /^A worksheet/, /^The key/);
    await quiz.press('Print');
    await until(() => prints.length === 2);
    expect(prints[1]!.sheets).to.have.length(1);
    for (const told of ['Key', 'Danube', 'ten countries', 'Vienna on the Danube', 'Two · Three'])
      expect(prints[1]!.sheets[0]).to.include(told);
    dispatchEvent(new Event('afterprint'));
  });

  it('asks what, where nothing is chosen', async () => {
    const quiz = await finished();
    const prints = watchPrints(quiz);
    await tick(quiz, /^The result/);
    await quiz.press('Print');
    await quiz.see('Choose what to print first.');
    expect(prints).to.be.empty;
  });

  for (const [review, names] of [
    ['full', 3],
    ['marks', 2],
    ['none', 0],
  ] as const)
    it(`offers what the learner may see under review: ${review}`, async () => {
      const quiz = await finished({ review });
      const prints = watchPrints(quiz);
      expect(quiz.all('checkbox')).to.have.length(names);
      expect(quiz.has('checkbox', /^The key/)).to.equal(review === 'full');
      await quiz.press('Print');
      await until(() => prints.length === 1);
      expect(prints[0]!.sheets[0]!.includes('Vienna')).to.equal(review !== 'none');
      expect(prints[0]!.sheets[0]!.includes('Danube')).to.equal(review === 'full');
      dispatchEvent(new Event('afterprint'));
    });

  it('leaves the page as it was', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    const sheets = document.adoptedStyleSheets.length;
    const quiz = await finished();
    watchPrints(quiz);
    const before = document.documentElement.outerHTML;
    let during = '';
    replace(window, 'print', (print) => () => {
      during = document.documentElement.outerHTML;
      print.call(window);
    });
    await quiz.press('Print');
    await until(() => during);
    expect(during).not.to.equal(before);
    dispatchEvent(new Event('afterprint'));
    expect(document.documentElement.outerHTML).to.equal(before);
    expect(document.adoptedStyleSheets).to.have.length(sheets);
    box.remove();
    await settle();
  });
});
