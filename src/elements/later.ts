/** Loaded once: to ask for a module that is there already takes a turn of the event loop, and so may cost a frame. */
const once = <T>(load: () => Promise<T>) => {
  let module: T | undefined;
  return async () => (module ??= await load());
};

/** What most visits don't need, or not yet. */
export const later = {
  resume: once(() => import('./resume.js')),
  marking: once(() => import('./marking.js')),
  result: once(() => import('./result-view.js')),
  problems: once(() => import('./problems-view.js')),
};
