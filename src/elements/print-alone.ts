/** Prints one element and nothing else of the page, whatever it stands in. */

/** What is on the way to the element, and the element: named so in every tree, while it is printed. */
const ATTRIBUTE = 'data-recog-print';

/** Nothing beside it is drawn, and nothing around it holds it back from being broken into pages. */
const RULES = `@media print {
  :not([${ATTRIBUTE}], [${ATTRIBUTE}=it] *) { display: none !important; }
  [${ATTRIBUTE}=way]::before, [${ATTRIBUTE}=way]::after { content: none !important; }
  [${ATTRIBUTE}] { display: block !important; }
  [${ATTRIBUTE}=way] {
    position: static !important; float: none !important; transform: none !important; columns: auto !important;
    inset: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
    width: auto !important; min-width: 0 !important; max-width: none !important;
    height: auto !important; min-height: 0 !important; max-height: none !important;
    overflow: visible !important; clip-path: none !important; filter: none !important; opacity: 1 !important;
    background: none !important; box-shadow: none !important;
  }
}`;

/** From an element outwards, as it is drawn: through slots and out of shadow roots. */
function* outwards(element: Element): Generator<Element> {
  for (let here: Element | null = element; here;) {
    yield here;
    const parent: Node | null = here.assignedSlot ?? here.parentNode;
    here =
      parent instanceof ShadowRoot
        ? parent.host
        : (parent as Element | null)?.nodeType === 1
          ? (parent as Element)
          : null;
  }
}

/** @param onDone once it is printed, or was not */
export const printAlone = (element: Element, onDone: () => void): void => {
  const way = [...outwards(element)];
  const roots = new Set(way.map((one) => one.getRootNode() as Document | ShadowRoot));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  way.forEach((one) => one.setAttribute(ATTRIBUTE, one === element ? 'it' : 'way'));
  roots.forEach((root) => root.adoptedStyleSheets.push(sheet));
  addEventListener(
    'afterprint',
    () => {
      way.forEach((one) => one.removeAttribute(ATTRIBUTE));
      for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      onDone();
    },
    { once: true },
  );
  window.print();
};
