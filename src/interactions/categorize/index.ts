export { categorizeDefinition as definition } from './definition.js';
export { CategorizeInteraction as element } from './categorize-interaction.js';
export const scorer = async () => (await import('./marks.js')).scorer;
