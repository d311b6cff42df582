/** All of `find-evidence`, as it is loaded. */
export { findEvidenceDefinition as definition } from './definition.js';
export { FindEvidenceInteraction as element } from './find-evidence-interaction.js';
export const scorer = async () => (await import('./marks.js')).scorer;
