/** What `elements.ts` loads. */
export { textEntryDefinition as definition } from './definition.js';
export { TextEntryInteraction as element } from './text-entry-interaction.js';
export const scorer = async () => (await import('./marks.js')).scorer;
