import type * as Marking from './marking.js';

let marking: typeof Marking | undefined;

/** What most visits don't need, or not yet. */
export const later = {
  resume: () => import('./resume.js'),
  /** To ask for a module that is there already takes a turn of the event loop, and so would cost a frame before each mark. */
  marking: async () => (marking ??= await import('./marking.js')),
  result: () => import('./result-view.js'),
  problems: () => import('./problems-view.js'),
};
