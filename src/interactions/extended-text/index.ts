/** All of `extended-text`, as it is loaded. */
export { ExtendedTextInteraction as element } from './extended-text-interaction.js';
export { extendedTextDefinition as definition } from './definition.js';
export const scorer = async () => (await import('./marks.js')).scorer;
