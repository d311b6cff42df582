/** What comes with the first answer. */
export { markedSpans } from './marked.styles.js';
export { scorer } from './score.js';
