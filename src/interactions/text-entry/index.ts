/** What `elements.ts` loads. */
export { textEntryDefinition as definition } from './definition.js';
export { scorer } from './score.js';
export { TextEntryInteraction as element } from './text-entry-interaction.js';
