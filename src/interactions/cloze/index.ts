export { ClozeInteraction as element } from './cloze-interaction.js';
export { clozeDefinition as definition } from './definition.js';
export const scorer = async () => (await import('./marks.js')).scorer;
