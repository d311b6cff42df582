import type { LoadedQuiz } from './load-quiz.js';
import type * as MarkingModule from './marking.js';
import type * as PracticeModule from './practice.js';

export type Marking = typeof MarkingModule;
export type Practice = typeof PracticeModule;

let marking: Marking | undefined;

/** What most visits don't need, or not yet. */
export const later = {
  resume: () => import('./resume.js'),
  /** To ask for a module that is there already takes a turn of the event loop, and so would cost a frame before each mark. */
  marking: async (quiz: LoadedQuiz) => {
    marking ??= await import('./marking.js');
    await marking.loadRules(quiz);
    return marking;
  },
  practice: () => import('./practice.js'),
  items: () => import('./items-view.js'),
  result: () => import('./result-view.js'),
  saved: () => import('./saved-view.js'),
  problems: () => import('./problems-view.js'),
};
