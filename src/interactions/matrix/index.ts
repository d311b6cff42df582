export { matrixDefinition as definition } from './definition.js';
export { MatrixInteraction as element } from './matrix-interaction.js';
export const scorer = async () => (await import('./marks.js')).scorer;
