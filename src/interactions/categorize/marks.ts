/** What comes with the first answer. */
export { pairMarks } from '../pairs-marks.js';
export { scorer } from './score.js';
