/** `recog-quiz/define`: registers the elements. The only side effect of the package. */
import { define } from './define-core.js';

define();
