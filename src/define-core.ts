/** What the bootstrap loads: everything that a plain quiz needs. */
import { requested } from './bank/fetch-text.js';
import { RecogQuiz } from './elements/recog-quiz.js';

/** Registers `<recog-quiz>`, unless another copy of the script has. */
export const define = (early?: ReadonlyMap<string, Promise<Response>>): void => {
  if (customElements.get('recog-quiz')) return;
  early?.forEach((response, url) => requested.set(url, response));
  customElements.define('recog-quiz', RecogQuiz);
};
