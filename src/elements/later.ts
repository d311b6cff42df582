/** What most visits don't need, or not yet. */
export const later = {
  resume: () => import('./resume.js'),
  marking: () => import('./marking.js'),
  result: () => import('./result-view.js'),
  problems: () => import('./problems-view.js'),
};
