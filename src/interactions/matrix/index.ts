export { matrixDefinition as definition } from './definition.js';
export { MatrixInteraction as element } from './matrix-interaction.js';
export { scorer } from './score.js';
