/**
 * Paints passages of a page by the CSS Custom Highlight API: nothing in its DOM changes, and `style-src 'self'` holds, since
 * the sheet is adopted. Learnt by trial (24 November 2026): the rule has to be in the tree of the text, and there before the
 * first range; WebKitGTK goes on painting a highlight that was deleted, but not one that was cleared.
 */

/** `evidence`: what proves a key; `choice`: what the learner chose. */
export type Pen = 'evidence' | 'choice';

const PENS: readonly Pen[] = ['choice', 'evidence'];
const nameOf = (pen: Pen) => `recog-${pen}`;

/** Ink and paper come as a pair, so that a dark page which doesn't say so stays readable. */
const RULES = `::highlight(recog-evidence){background-color:var(--recog-highlight,light-dark(#ffeda0,#564a12));color:var(--recog-highlight-ink,light-dark(#1b1d24,#eceef2))}
::highlight(recog-choice){background-color:var(--recog-choice,light-dark(#dfe4fb,#2b3566));color:var(--recog-highlight-ink,light-dark(#1b1d24,#eceef2))}`;

const canPaint = (): boolean => 'highlights' in CSS;

/** What was lent to the page, by the tree of the text; taken back when the last quiz that asked for it goes. */
const lent = new Map<DocumentOrShadowRoot, { readonly sheet: CSSStyleSheet; users: number }>();

/** @returns takes it back */
export const prepare = (text: Node): (() => void) => {
  if (!canPaint()) return () => {};
  const tree = text.getRootNode() as Document | ShadowRoot;
  // It was taken out of the page.
  if (!text.isConnected) return () => {};
  let loan = lent.get(tree);
  if (!loan) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
    tree.adoptedStyleSheets.push(sheet);
    lent.set(tree, (loan = { sheet, users: 0 }));
  }
  loan.users++;
  return () => {
    if (--loan.users) return;
    lent.delete(tree);
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((sheet) => sheet !== loan.sheet);
    if (!lent.size)
      for (const pen of PENS) {
        paint(pen, []);
        CSS.highlights.delete(nameOf(pen));
      }
  };
};

/** Paints these in place of what the pen painted before. */
export const paint = (pen: Pen, ranges: readonly Range[]): void => {
  if (!canPaint()) return;
  let highlight = CSS.highlights.get(nameOf(pen));
  if (!highlight && !ranges.length) return;
  if (!highlight) CSS.highlights.set(nameOf(pen), (highlight = new Highlight()));
  highlight.clear();
  for (const range of ranges) highlight.add(range);
};
