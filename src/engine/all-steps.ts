/** What every type of event does. */
import { firstSteps, type Steps } from './session.js';
import { submitSteps } from './session-steps.js';
import { timeSteps } from './time-steps.js';

export const allSteps: Steps = { ...firstSteps, ...submitSteps, ...timeSteps };
