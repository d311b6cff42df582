/** What the bootstrap loads where a page shows items apart from their quiz. */
import { RecogItem } from './elements/recog-item.js';

/** Registers `<recog-item>`, unless another copy of the script has. */
export const defineItem = (): void => {
  if (!customElements.get('recog-item')) customElements.define('recog-item', RecogItem);
};
