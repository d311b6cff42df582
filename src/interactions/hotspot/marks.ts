/** What comes with the first answer. */
export { markedAreas } from './marked.styles.js';
export { scorer } from './score.js';
