/** All of `hotspot`, as it is loaded. */
export { HotspotInteraction as element } from './hotspot-interaction.js';
export { hotspotDefinition as definition } from './definition.js';
export const scorer = async () => (await import('./marks.js')).scorer;
