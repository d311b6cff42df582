/** What the embed loads for a bank with an `order`. */
export { orderDefinition as definition } from './definition.js';
export { OrderInteraction as element } from './order-interaction.js';
export const scorer = async () => (await import('./marks.js')).scorer;
