export { ClozeInteraction as element } from './cloze-interaction.js';
export { clozeDefinition as definition } from './definition.js';
export { scorer } from './score.js';
