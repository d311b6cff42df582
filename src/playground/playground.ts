/** The playground's page: an editor, what is wrong with the text, and the quiz that it makes. */
import { render } from 'lit/html.js';
import { layOut } from '../starters/layout.js';
import { starterBank } from '../starters/starter-items.js';
import { Checker } from './checker.js';
import { dropDraft, readDraft, writeDraft } from './draft.js';
import { createEditor, goTo, replaceText, showProblems } from './editor.js';
import { openFile, readFile, saveFile, TooLarge, type OpenFile } from './files.js';
import { Preview } from './preview.js';
import { isLink, linkFor, textOf } from './share-link.js';
import { pageView, type Actions, type Note, type PageState } from './view.js';
import { words } from './words.js';

/** After the last change. */
const CHECK_AFTER = 200;
const DRAW_AFTER = 400;
/** A longer bank takes the quiz so long to load that typing would wait for it. */
const MOST_DRAWN = 2_000;
const NAME = 'quiz.json';
/** Beside the page, for the example of a question on a picture. */
const PICTURE = 'map.svg';

const starter = (): string => layOut(starterBank({ title: 'My quiz' }, ['choice', 'true-false', 'text-entry']));

/** As programs write JSON. The editor draws a line as a whole, and a bank in one makes it slow. */
const LONGEST_LINE = 5_000;
const hasLongLine = (lines: string): boolean => {
  for (let start = 0, end = 0; end >= 0; start = end + 1) {
    end = lines.indexOf('\n', start);
    if ((end < 0 ? lines.length : end) - start > LONGEST_LINE) return true;
  }
  return false;
};

const root = document.querySelector('main')!;
const host = document.createElement('div');
host.className = 'editor';
const preview = new Preview();

let state: PageState = {
  name: NAME,
  note: undefined,
  inspection: undefined,
  isChecking: true,
  isSlow: false,
  isKept: undefined,
  isLarge: false,
};
let handle: FileSystemFileHandle | undefined;
let changedAt = 0;
/** A change is not kept yet. */
let isPending = false;
let checkTimer: ReturnType<typeof setTimeout> | undefined;
let drawTimer: ReturnType<typeof setTimeout> | undefined;

const draft = await readDraft();

const text = (): string => view.state.doc.toString();

const show = (change: Partial<PageState>): void => {
  state = { ...state, ...change };
  render(pageView(state, actions, host, preview.element), root);
};

const say = (note: Note | undefined): void => show({ note });

const sayFault = (error: unknown): void =>
  say({
    kind: 'words',
    isBad: true,
    text: error instanceof TooLarge ? words.tooLarge : words.failed((error as Error).message),
  });

const drawQuiz = (): void => preview.show(text());

/** Not before the text has been at rest for a while. */
const drawSoon = (): void => {
  clearTimeout(drawTimer);
  drawTimer = setTimeout(drawQuiz, Math.max(0, changedAt + DRAW_AFTER - performance.now()));
};

const checker = new Checker({
  text,
  checked(inspection) {
    const isLarge = inspection.items > MOST_DRAWN;
    showProblems(view, inspection.problems);
    show({ inspection, isLarge, isChecking: false, isSlow: false });
    if (inspection.isJson && !isLarge) drawSoon();
  },
  kept: (isKept) => show({ isKept }),
  slow: () => show({ isChecking: false, isSlow: true }),
});

const rest = (): void => {
  clearTimeout(checkTimer);
  checker.check();
  if (isPending) checker.keep(state.name);
  isPending = false;
};

/** The text changed: what follows from it waits until who types rests. */
const changed = (): void => {
  changedAt = performance.now();
  clearTimeout(drawTimer);
  clearTimeout(checkTimer);
  checkTimer = setTimeout(rest, CHECK_AFTER);
  if (!state.isChecking) show({ isChecking: true });
};

const view = createEditor(host, draft?.text ?? starter(), {
  changed(changes) {
    isPending = true;
    if (changes) checker.change(changes);
    else checker.replace(text());
    changed();
  },
  complete: (offset) => checker.ask('complete', { offset }),
  hover: (offset) => checker.ask('hover', { offset }),
});

const take = async ({ name, text: other, handle: its }: OpenFile): Promise<void> => {
  const laidOut = hasLongLine(other) ? await checker.ask('layOut', { text: other }) : undefined;
  handle = its;
  replaceText(view, laidOut ?? other);
  show({ name, note: { kind: 'words', text: (laidOut === undefined ? words.opened : words.laidOut)(name) } });
};

const openLink = (other: string): void => {
  handle = undefined;
  replaceText(view, other);
  show({ name: NAME, note: { kind: 'words', text: words.linkOpened } });
};

const actions: Actions = {
  open: () =>
    void openFile()
      .then((file) => file && take(file))
      .catch(sayFault),
  save: (isAs) =>
    void saveFile({ name: state.name, text: text(), ...(handle && { handle }) }, isAs).then((file) => {
      if (!file) return;
      handle = file.handle;
      show({ name: file.name, note: { kind: 'words', text: words.saved(file.name) } });
    }, sayFault),
  share: () =>
    void linkFor(location.href, text()).then((link) =>
      say(
        link === undefined
          ? { kind: 'words', text: words.linkTooLong, isBad: true }
          : { kind: 'link-made', link, told: '' },
      ),
    ),
  copy: (link) =>
    void navigator.clipboard.writeText(link).then(
      () => say({ kind: 'link-made', link, told: words.copied }),
      () => say({ kind: 'link-made', link, told: words.copyFailed }),
    ),
  insert: (type) =>
    void checker.ask('insert', { type, pictures: PICTURE }).then((insertion) => {
      if (!insertion) return say({ kind: 'words', text: words.notInserted, isBad: true });
      const { from, to, insert, id } = insertion;
      view.dispatch({ changes: { from, to, insert }, userEvent: 'input.complete' });
      goTo(view, from + insert.indexOf('{'));
      preview.goToLater(id);
      say({ kind: 'words', text: words.inserted(words.types[type] ?? type) });
    }),
  show({ from, to, itemId }) {
    goTo(view, from, to);
    if (itemId !== undefined) preview.goTo(itemId);
  },
  draw: drawQuiz,
  discard() {
    handle = undefined;
    replaceText(view, starter());
    isPending = false;
    void dropDraft();
    show({ name: NAME, isKept: undefined, note: { kind: 'words', text: words.discarded } });
  },
  openLink,
  close() {
    say(undefined);
    view.focus();
  },
};

/** A quiz in the address. It is taken out of it, so that a reload shows what was made of it. */
const readLink = async (): Promise<void> => {
  const { hash } = location;
  if (!isLink(hash)) return;
  window.history.replaceState(null, '', location.pathname + location.search);
  const shared = await textOf(hash);
  if (shared === undefined) say({ kind: 'words', text: words.linkBroken, isBad: true });
  else if (text() !== starter() && text() !== shared) say({ kind: 'link-found', text: shared });
  else openLink(shared);
};

/** What was typed in the last moment: the worker would not come to it any more. */
const keepAtOnce = (): void => {
  if (!isPending) return;
  isPending = false;
  void writeDraft({ text: text(), name: state.name, at: Date.now() });
};

show(
  draft
    ? {
        name: draft.name,
        note: {
          kind: 'restored',
          when: new Date(draft.at).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' }),
        },
      }
    : {},
);
checker.replace(text());
rest();
await readLink();

addEventListener('hashchange', () => void readLink());
addEventListener('pagehide', keepAtOnce);
document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keepAtOnce());
addEventListener('beforeunload', (event) => {
  if (state.isKept === false) event.preventDefault();
});
addEventListener('dragover', (event) => event.preventDefault());
// Before CodeMirror, which would write the file's text where it was dropped.
addEventListener(
  'drop',
  (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    event.stopPropagation();
    void readFile(file).then(take).catch(sayFault);
  },
  { capture: true },
);
