import { svg } from 'lit/html.js';
import { drawing } from '../../rich-text/icons.js';

export const upIcon = drawing(svg`<path d="M12 19V5m-6 6 6-6 6 6" />`);
export const downIcon = drawing(svg`<path d="M12 5v14m-6-6 6 6 6-6" />`);
export const gripIcon = drawing(svg`<path d="M9 6v.01M15 6v.01M9 12v.01M15 12v.01M9 18v.01M15 18v.01" />`, 'dots');
