/** All of `true-false`, as it is loaded. */
export { TrueFalseInteraction as element } from './true-false-interaction.js';
export { trueFalseDefinition as definition } from './definition.js';
export const scorer = async () => (await import('./score.js')).scorer;
