export { matchDefinition as definition } from './definition.js';
export { MatchInteraction as element } from './match-interaction.js';
export { scorer } from './score.js';
