/** Adopted by every shadow root from the start, and filled by chunks that are loaded later. */
export const laterStyles = new CSSStyleSheet();

/** Adds rules to all of them; as one, since a sheet takes no more at a time. */
export const laterCss = ([text]: TemplateStringsArray): number => laterStyles.insertRule(`@media all{${text}}`);
