/** What is saved in this browser: listed, and deleted, from every quiz. */
import { expect } from 'chai';
import { axe } from '../harness/axe.js';
import { bank } from '../harness/banks.js';
import {
  focused,
  keys,
  leave,
  mount,
  mountIn,
  openTab,
  replace,
  settle,
  textOf,
  until,
  type Quiz,
} from '../harness/quiz.js';
import { stored } from '../harness/stored.js';

const SAVED = 'Saved on this device';
const OFF = 'Not saved on this device';

const dialogOf = ({ element }: Quiz) => element.shadowRoot!.querySelector('dialog');
/** The rows of the list, as they are read. */
const rows = (quiz: Quiz) => [...dialogOf(quiz)!.querySelectorAll('li p')].map((row) => textOf(row).trim());
const said = (quiz: Quiz) => dialogOf(quiz)!.querySelector('[role=status]')!.textContent;

/** A visit to a bank of this title that answers and leaves. */
async function visit(title: string, ...labels: readonly string[]): Promise<void> {
  const quiz = await mount(bank({}, undefined, { id: title, title }));
  if (labels.length) await quiz.answer(...labels);
  else await quiz.press('Next');
  await quiz.see(SAVED);
  await leave(quiz);
}

async function open(quiz: Quiz, name: string | RegExp = SAVED): Promise<void> {
  await quiz.press(name);
  await until(() => dialogOf(quiz)?.open);
}

describe('the list of what is saved', () => {
  it('has every session of this browser, the last one first', async () => {
    await visit('Rivers', 'Danube');
    await visit('Lakes');
    const quiz = await mount(bank());
    await open(quiz);
    expect(rows(quiz).map((row) => row.split(/\s·|, /, 1)[0]!.replaceAll(/\s+/g, ' '))).to.eql([
      'Lakes No answers yet',
      'Rivers 1 answer',
    ]);
    for (const row of rows(quiz)) expect(row).to.include(String(new Date().getFullYear()));
  });

  it('is a dialog: named, the focus in it and back again, Escape closes it, axe finds nothing', async () => {
    await visit('Rivers', 'Danube');
    const quiz = await mount(bank());
    await open(quiz);
    await quiz.get('dialog', SAVED);
    await quiz.focusIs('heading', SAVED);
    await settle();
    const { violations } = await axe.run(quiz.element);
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).to.eql([]);
    await keys('Escape');
    await until(() => !dialogOf(quiz));
    expect(quiz.nameOf(focused()!)).to.equal(SAVED);
    // By keyboard alone: the focus stays on what was pressed, or goes where the list is.
    await keys('Enter');
    await until(() => dialogOf(quiz)?.open);
    await keys('Tab', 'Enter');
    await quiz.focusIs('button', 'Keep');
    await keys('Enter');
    await quiz.focusIs('button', /^Delete: Rivers/);
    await keys('Enter', 'Tab', 'Enter');
    await until(() => said(quiz).includes('Deleted.'));
    await quiz.focusIs('heading', SAVED);
  });

  it('deletes one, once it is confirmed, and says so', async () => {
    await visit('Rivers', 'Danube');
    await visit('Lakes', 'Rhine');
    const quiz = await mount(bank());
    await open(quiz);
    await quiz.press(/^Delete: Rivers/);
    expect(said(quiz)).to.include('can’t be brought back');
    expect(await stored(), 'before it is confirmed').to.have.length(4);
    await quiz.press('Delete for good');
    await until(() => rows(quiz).length === 1);
    expect(rows(quiz)[0]).to.include('Lakes');
    expect(said(quiz)).to.include('Deleted.');
    expect(await stored()).to.have.length(2);
    await quiz.press('Close');
    await leave(quiz);
    await (await mount(bank({}, undefined, { id: 'Rivers', title: 'Rivers' }))).get('heading', /^Question 1/);
  });

  it('deletes all', async () => {
    await visit('Rivers', 'Danube');
    await visit('Lakes', 'Rhine');
    const quiz = await mount(bank());
    await open(quiz);
    await quiz.press('Delete all');
    await quiz.focusIs('button', 'Keep');
    await quiz.press('Delete for good');
    await until(() => said(quiz).includes('2 deleted.'));
    expect(dialogOf(quiz)!.textContent).to.include('Nothing is saved on this device.');
    expect(await stored()).to.be.empty;
  });

  it('where it is this quiz that is deleted, it goes on, is not saved any more, and says so', async () => {
    const quiz = await mount(bank());
    await quiz.answer('Danube');
    await quiz.see(SAVED);
    await open(quiz);
    expect(rows(quiz)[0]).to.include('This quiz');
    await quiz.press(/^Delete: A sample/);
    await quiz.press('Delete for good');
    await until(() => said(quiz).includes('This quiz goes on'));
    await quiz.press('Close');
    await quiz.see(OFF);
    await quiz.press('Next');
    await quiz.answer('Two', 'Three');
    await settle();
    await quiz.see(OFF);
    expect(await stored(), 'what was deleted').to.be.empty;
    await quiz.element.restart();
    await quiz.answer('Danube');
    await quiz.see(SAVED);
    expect(await stored(), 'another session').to.have.length(2);
  });

  it('where another tab has it, that goes on unsaved, too', async () => {
    const other = await mountIn(await openTab(), bank());
    await other.answer('Danube');
    await other.see(SAVED);
    await settle();
    const quiz = await mount(bank({}, undefined, { id: 'another' }));
    await open(quiz);
    await quiz.press(/^Delete: A sample/);
    await quiz.press('Delete for good');
    await until(() => said(quiz).includes('Deleted.'));
    expect(said(quiz)).not.to.include('This quiz goes on');
    await other.press('Next');
    await other.see(OFF);
    await other.answer('Two', 'Three');
    await settle();
    expect(await stored()).to.be.empty;
  });

  it('is there where this quiz is not saved', async () => {
    await visit('Rivers', 'Danube');
    const quiz = await mount(bank(), { storage: 'none' });
    await open(quiz, OFF);
    expect(rows(quiz)).to.have.length(1);
  });

  it('says that storage is blocked, or fails', async () => {
    const page = await openTab();
    replace(
      (page.defaultView as unknown as { IDBFactory: typeof IDBFactory }).IDBFactory.prototype,
      'open',
      () => () => {
        throw new DOMException('denied', 'SecurityError');
      },
    );
    const blocked = await mountIn(page, bank());
    await open(blocked, 'Not saved: this browser blocks storage');
    expect(dialogOf(blocked)!.textContent).to.include('This browser blocks storage');

    await visit('Rivers', 'Danube');
    const quiz = await mount(bank());
    await open(quiz);
    replace(IDBObjectStore.prototype, 'delete', () => () => {
      throw new DOMException('lost', 'UnknownError');
    });
    await quiz.press(/^Delete: Rivers/);
    await quiz.press('Delete for good');
    await until(() => dialogOf(quiz)!.textContent.includes('Storage failed'));
    expect(await stored()).to.have.length(2);
  });

  it('names a session of an earlier version by its bank, one of a later version too, and deletes both', async () => {
    await visit('Rivers', 'Danube');
    await new Promise<void>((resolve) => {
      indexedDB.open('recog-quiz').onsuccess = ({ target }) => {
        const db = (target as IDBOpenDBRequest).result;
        const work = db.transaction('sessions', 'readwrite');
        const sessions = work.objectStore('sessions');
        sessions.getAllKeys().onsuccess = (keys) => {
          const headerKey = (keys.target as IDBRequest<IDBValidKey[]>).result.find(Array.isArray)!;
          sessions.get(headerKey).onsuccess = (header) => {
            const { title: _, ...early } = (header.target as IDBRequest<{ title: string }>).result;
            sessions.put(early, headerKey);
          };
        };
        sessions.put({ format: 2, sessionId: 'later' }, JSON.stringify(['https://example.org/', 'seas', '', 0]));
        work.oncomplete = () => {
          db.close();
          resolve();
        };
      };
    });
    const quiz = await mount(bank());
    await open(quiz);
    expect(rows(quiz).map((row) => row.split(/\s/, 1)[0])).to.eql(['Rivers', 'seas']);
    await quiz.press('Delete all');
    await quiz.press('Delete for good');
    await until(() => dialogOf(quiz)!.textContent.includes('Nothing is saved'));
  });
});
