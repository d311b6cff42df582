/** The words of what is saved on this device; loaded where somebody asks for it. */
import { plural } from './en.js';

export const enSaved = {
  title: 'Saved on this device',
  where: 'It is kept in this browser alone, and sent nowhere.',
  none: 'Nothing is saved on this device.',
  blocked: 'This browser blocks storage: nothing can be saved or looked up here.',
  failed: 'Storage failed: what is saved can’t be looked up or deleted now.',
  answers: (n: number) => (n ? `${n} ${plural(n, 'answer', 'answers')}` : 'No answers yet'),
  here: 'This quiz',
  remove: 'Delete',
  removeOne: (title: string, when: string) => `Delete: ${title}, ${when}`,
  removeAll: 'Delete all',
  sure: 'What is deleted can’t be brought back.',
  forGood: 'Delete for good',
  keep: 'Keep',
  close: 'Close',
  removed: (n: number) => plural(n, 'Deleted.', `${n} deleted.`),
  goesOn: 'This quiz goes on, and is not saved any more.',
};
