export { matchDefinition as definition } from './definition.js';
export { MatchInteraction as element } from './match-interaction.js';
export const scorer = async () => (await import('./marks.js')).scorer;
