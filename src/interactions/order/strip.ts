import { bareOption, mixed } from '../../bank/bare-option.js';
import type { StripItem } from '../../bank/strip-keys.js';
import type { OrderItem } from './definition.js';

/** What is asked, without what is right. */
export const strip: StripItem<OrderItem> = ({ options }) => ({ options: mixed(options.map(bareOption)) });
