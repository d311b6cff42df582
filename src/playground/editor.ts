/** CodeMirror as the playground needs it. */
import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  snippet,
} from '@codemirror/autocomplete';
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, Compartment, EditorState, type ChangeSet, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  hoverTooltip,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Shown } from './inspect.js';
import type { Completions, Doc, Entry, Hover } from './schema-at.js';
import { highlight, theme } from './theme.js';
import { words } from './words.js';

export interface EditorListener {
  /** A change; where the whole text was replaced, without changes. */
  changed(changes?: ChangeSet): void;
  complete(offset: number): Promise<Completions | undefined>;
  hover(offset: number): Promise<Hover | undefined>;
}

/** CodeMirror reads on in the background, a tenth of a second at a time; in a longer text one would feel it in every key. */
const MOST_COLOURED = 400_000;
const language = new Compartment();
const plain: Extension = [];
const coloured: Extension = [json(), syntaxHighlighting(highlight)];
const languageFor = (length: number): Extension => (length > MOST_COLOURED ? plain : coloured);

/** Takes the colours away from a text that gets too long for them, and gives them back. */
const languageByLength = EditorState.transactionExtender.of(({ docChanged, changes, startState }) => {
  const fits = languageFor(changes.newLength);
  return docChanged && language.get(startState) !== fits ? { effects: language.reconfigure(fits) } : null;
});

const isReplaced = Annotation.define<boolean>();

const line = (tag: string, className: string, ...parts: (string | Node)[]): HTMLElement => {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...parts);
  return element;
};

const docView = ({ title, kind, description, examples }: Doc): HTMLElement => {
  const parts = [line('p', 'name', line('strong', '', title), ' ', line('span', 'kind', kind))];
  if (description) parts.push(line('p', '', description));
  for (const example of examples) parts.push(line('p', 'example', `${words.example} `, line('code', '', example)));
  return line('div', 'doc', ...parts);
};

const completionOf = ({ label, template, isRequired, doc }: Entry, to: number): Completion => ({
  label,
  detail: isRequired ? words.required : '',
  // What is needed comes first.
  boost: isRequired ? 1 : 0,
  info: () => docView(doc),
  apply: (view, completion, from, end) => {
    // The rest of the word under the cursor, such as the closing quote that was written by itself, goes too.
    const after = Math.max(end, to + end - view.state.selection.main.head);
    snippet(template)(view, completion, from, Math.min(after, view.state.doc.length));
  },
});

const source =
  (listener: EditorListener) =>
  async ({ pos, explicit, state }: CompletionContext): Promise<CompletionResult | null> => {
    const isWord = /["\w$-]$/.test(state.sliceDoc(Math.max(0, pos - 1), pos));
    if (!explicit && !isWord) return null;
    const found = await listener.complete(pos);
    if (!found) return null;
    const { from, to, entries } = found;
    return { from, options: entries.map((entry) => completionOf(entry, Math.max(to, pos))) };
  };

const hover = (listener: EditorListener) =>
  hoverTooltip(async (_view, pos) => {
    const found = await listener.hover(pos);
    return found ? { pos: found.from, end: found.to, above: true, create: () => ({ dom: docView(found.doc) }) } : null;
  });

/**
 * @param host gets a shadow root: there CodeMirror adopts its style sheets, where in a document it writes a `<style>`,
 *   which a policy of `style-src 'self'` refuses
 */
export const createEditor = (host: HTMLElement, text: string, listener: EditorListener): EditorView => {
  const root = host.attachShadow({ mode: 'open' });
  const hint = document.createElement('p');
  Object.assign(hint, { id: 'hint', hidden: true, textContent: words.editorHint });
  root.append(hint);
  return new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        lintGutter(),
        foldGutter(),
        history(),
        drawSelection(),
        indentOnInput(),
        indentUnit.of('  '),
        bracketMatching(),
        closeBrackets(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        highlightSelectionMatches(),
        search({ top: true }),
        language.of(languageFor(text.length)),
        languageByLength,
        theme,
        autocompletion({ override: [source(listener)], icons: false }),
        hover(listener),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': words.editor, 'aria-describedby': 'hint', tabindex: '0' }),
        EditorView.updateListener.of(({ docChanged, changes, transactions }) => {
          if (!docChanged) return;
          listener.changed(transactions.some((one) => one.annotation(isReplaced)) ? undefined : changes);
        }),
        // Tab is not bound: it leaves the editor, as it leaves any field.
        keymap.of([
          ...closeBracketsKeymap,
          ...defaultKeymap,
          ...searchKeymap,
          ...historyKeymap,
          ...foldKeymap,
          ...completionKeymap,
          ...lintKeymap,
        ]),
      ],
    }),
  });
};

/** Another text, as one step that can be undone. */
export const replaceText = (view: EditorView, text: string): void =>
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: text },
    selection: { anchor: 0 },
    scrollIntoView: true,
    annotations: isReplaced.of(true),
  });

/** Puts the cursor at a place, and the place into the middle. */
export const goTo = (view: EditorView, from: number, to = from): void => {
  const end = view.state.doc.length;
  const anchor = Math.min(from, end);
  view.dispatch({
    selection: { anchor, head: Math.min(to, end) },
    effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
  });
  view.focus();
};

const severityOf = { error: 'error', warning: 'warning', advice: 'info' } as const;

export const showProblems = (view: EditorView, problems: readonly Shown[]): void => {
  const diagnostics = problems.map(({ severity, message, hint, code, from, to }): Diagnostic => ({
    from,
    to,
    severity: severityOf[severity],
    message: `${words.severity[severity]}: ${message} ${hint}`.trim(),
    source: code,
  }));
  view.dispatch(setDiagnostics(view.state, diagnostics));
};
