/** What comes with the first answer. */
import { givenIn } from '../../engine/parts.js';
import { MatrixInteraction } from './matrix-interaction.js';

export { scorer } from './score.js';

MatrixInteraction.marked = ({ id, state, key, feedback }, column, { response, context: { mark, messages } }) => {
  if (!feedback || !state) return undefined;
  if (givenIn(response, id) !== column) return key === column ? mark('key', messages.key) : '';
  const tone = state === 'correct' ? state : 'incorrect';
  return mark(tone, messages[tone]);
};
