/** The editor in the colours of the page, which come as custom properties. */
import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const MONO = 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace';

/** Shape and letter, since colour alone says nothing to many; CodeMirror's own are pictures in `data:` addresses. */
const marker = (name: string, color: string, sign: string, radius: string) => ({
  [`.cm-lint-marker-${name}`]: { content: 'normal' },
  [`.cm-lint-marker-${name}::before`]: {
    content: `"${sign}"`,
    display: 'block',
    width: '1.05em',
    lineHeight: '1.05em',
    borderRadius: radius,
    textAlign: 'center',
    fontWeight: '700',
    background: `var(--${color})`,
    color: 'var(--surface)',
  },
  [`.cm-lintRange-${name}`]: {
    backgroundImage: 'none',
    paddingBottom: '0',
    textDecoration: `underline ${name === 'info' ? 'dotted' : 'wavy'} var(--${color})`,
    textDecorationSkipInk: 'none',
    textUnderlineOffset: '0.2em',
  },
  [`.cm-diagnostic-${name}`]: { borderLeftColor: `var(--${color})` },
});

export const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--surface)', fontSize: '0.875rem' },
  '&.cm-focused': { outline: '3px solid var(--accent)', outlineOffset: '-1px' },
  '.cm-scroller': { fontFamily: MONO, lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--ink)', paddingBlock: '0.75rem' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '.cm-gutters': { color: 'var(--muted)', backgroundColor: 'var(--surface)', borderRight: '1px solid var(--line)' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '2.2em' },
  '.cm-gutter-lint': { width: '1.4em' },
  '.cm-gutter-lint .cm-gutterElement': { padding: '0.2em 0.15em' },
  '.cm-lint-marker': { width: '1.05em', height: '1.05em' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--wash)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--selection)',
  },
  '&.cm-focused .cm-matchingBracket': { background: 'var(--selection)', outline: '1px solid var(--control)' },
  '.cm-selectionMatch, .cm-searchMatch': { backgroundColor: 'var(--highlight)' },
  '.cm-foldPlaceholder': { background: 'var(--wash)', border: '1px solid var(--control)', color: 'var(--muted)' },
  '.cm-tooltip, .cm-panels': {
    color: 'var(--ink)',
    backgroundColor: 'var(--surface)',
    border: '1px solid var(--control)',
    fontFamily: 'var(--sans)',
  },
  '.cm-tooltip': { borderRadius: '6px', maxWidth: 'min(28rem, calc(100vw - 2rem))', overflowWrap: 'anywhere' },
  '.cm-panels': { borderWidth: '0 0 1px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: MONO, maxHeight: '14em' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.25rem 0.6rem' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--accent)', color: 'var(--surface)' },
  '.cm-tooltip-autocomplete ul li[aria-selected] .cm-completionDetail': { color: 'inherit' },
  '.cm-completionDetail': { color: 'var(--muted)', fontFamily: 'var(--sans)', fontStyle: 'normal' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-tooltip.cm-completionInfo': { padding: '0.6rem 0.8rem', maxWidth: '20rem' },
  '.cm-tooltip-section:not(:first-child)': { borderTop: '1px solid var(--line)' },
  '.doc': { padding: '0.5rem 0.75rem' },
  '.cm-completionInfo .doc': { padding: '0' },
  '.doc p': { margin: '0.15rem 0' },
  '.doc .kind, .doc .example': { color: 'var(--muted)', fontSize: '0.875em' },
  '.doc code': { fontFamily: MONO },
  '.cm-diagnostic': { padding: '0.4rem 0.75rem', borderLeftWidth: '4px' },
  '.cm-diagnosticSource': { color: 'var(--muted)', opacity: '1' },
  '.cm-panel.cm-search label, .cm-panel.cm-search input, .cm-panel.cm-search button': { fontSize: '0.875rem' },
  '.cm-textfield, .cm-button': {
    color: 'inherit',
    background: 'var(--surface)',
    border: '1px solid var(--control)',
    borderRadius: '6px',
  },
  ...marker('error', 'incorrect', '✕', '50%'),
  ...marker('warning', 'partly', '!', '2px'),
  ...marker('info', 'accent', 'i', '0.4em 0.4em 0.4em 0'),
});

/** Few colours: what a key is, what is text, what is a number or a word of JSON. */
export const highlight = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--accent)' },
  { tag: tags.string, color: 'var(--correct)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--partly)' },
  { tag: [tags.separator, tags.squareBracket, tags.brace], color: 'var(--muted)' },
]);
