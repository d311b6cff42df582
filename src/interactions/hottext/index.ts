/** All of `hottext`, as it is loaded. */
export { HottextInteraction as element } from './hottext-interaction.js';
export { hottextDefinition as definition } from './definition.js';
export const scorer = async () => (await import('./marks.js')).scorer;
