/** What `elements.ts` loads. */
export { numericDefinition as definition } from './definition.js';
export { scorer } from './score.js';
export { NumericInteraction as element } from './numeric-interaction.js';
