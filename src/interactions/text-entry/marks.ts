/** What comes with the first answer. */
export { typedMarks } from '../typed-marks.js';
export { scorer } from './score.js';
