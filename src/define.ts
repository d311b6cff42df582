/** `recog-quiz/define`: registers the elements. The only side effect of the package. */
import { define } from './define-core.js';
import { defineItem } from './define-item.js';

define();
defineItem();
