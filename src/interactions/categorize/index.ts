export { categorizeDefinition as definition } from './definition.js';
export { CategorizeInteraction as element } from './categorize-interaction.js';
export { scorer } from './score.js';
