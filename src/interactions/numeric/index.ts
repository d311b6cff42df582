/** What `elements.ts` loads. */
export { numericDefinition as definition } from './definition.js';
export { NumericInteraction as element } from './numeric-interaction.js';
export const scorer = async () => (await import('./marks.js')).scorer;
