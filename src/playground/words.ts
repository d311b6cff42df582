/** What the playground says. */
import { plural } from '../i18n/en.js';

const count = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${plural(n, one, many)}`;

export const words = {
  title: 'Quiz playground',
  about:
    'Write a quiz, see what is wrong with it and try it beside the text. It stays in this browser: nothing is sent anywhere.',
  file: 'File',
  open: 'Open…',
  save: 'Save',
  saveAs: 'Save as…',
  share: 'Share as a link',
  insertLabel: 'Kind of question',
  insert: 'Insert a question',
  types: {
    choice: 'Choice',
    'true-false': 'True or false',
    'text-entry': 'Text entry',
    numeric: 'Number',
    order: 'Order',
    match: 'Match',
    categorize: 'Categorize',
    cloze: 'Cloze',
    hottext: 'Hottext',
    'find-evidence': 'Find evidence',
    hotspot: 'Hotspot',
    matrix: 'Matrix',
    'extended-text': 'Extended text',
  } as Readonly<Record<string, string>>,
  editor: 'The questions, as JSON',
  editorHint: 'Ctrl+Space offers what fits, F8 goes to the next problem. To leave the editor press Escape, then Tab.',
  problems: 'Problems',
  quiz: 'The quiz',
  checking: 'Checking…',
  fine: (items: number) => `No problems. ${count(items, 'question', 'questions')}.`,
  found: (error: number, warning: number, advice: number, items: number) =>
    `${[
      error && count(error, 'error', 'errors'),
      warning && count(warning, 'warning', 'warnings'),
      advice && count(advice, 'piece of advice', 'pieces of advice'),
    ]
      .filter(Boolean)
      .join(', ')}. ${count(items, 'question', 'questions')} can be shown.`,
  slow: 'The check took too long and was given up. It is tried again with your next change.',
  more: (n: number) => `And ${n.toLocaleString('en')} more: mend these first.`,
  noWords: (lang: string, rules: number) =>
    `Not looked at: ${count(rules, 'rule', 'rules')} of the lint, which have no word lists for “${lang}”.`,
  noSources: (ids: readonly string[]) =>
    `Not looked at: whether the quotes stand in ${ids.map((id) => `“${id}”`).join(', ')}. At a terminal “recog-quiz lint” reads the sources.`,
  notLinted: (most: number) =>
    `Not looked at: how good the questions are; here that is done up to ${count(most, 'question', 'questions')}.`,
  severity: { error: 'Error', warning: 'Warning', advice: 'Advice' },
  line: (line: number) => `Line ${line.toLocaleString('en')}`,
  notJson: 'The quiz shows what was last complete: the text is not JSON at the moment.',
  large: (items: number) =>
    `With ${count(items, 'question', 'questions')} the quiz is drawn only when you ask for it, so that typing stays quick.`,
  draw: 'Show it as it is now',
  kept: 'Draft kept in this browser',
  notKept: 'This browser does not keep the draft: save the file before you leave.',
  restored: (when: string) => `This is your draft of ${when}.`,
  discard: 'Discard the draft',
  discarded: 'The draft is gone. Undo in the editor brings it back.',
  linkFound: 'The link holds a quiz, and here is a draft of yours. Opening the quiz takes the draft’s place.',
  linkOpen: 'Open the quiz of the link',
  linkLeave: 'Go on with my draft',
  linkOpened: 'This is the quiz of the link.',
  linkBroken: 'The quiz of this link can’t be read. The link may have been cut: ask for it again, or for the file.',
  linkMade: 'Whoever opens this link gets the quiz as it is now. It is all in the link; no server keeps it.',
  link: 'Link',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'Select the link and copy it.',
  linkTooLong: 'The quiz is too long for a link: mail and chat programs would cut it. Save it and pass on the file.',
  inserted: (type: string) => `Inserted at the end: ${type}.`,
  notInserted: 'There is no place for a question yet: mend the errors first; a bank has a list “items”.',
  opened: (name: string) => `${name} is open. Undo in the editor brings back what was there.`,
  laidOut: (name: string) =>
    `${name} is open. It stood on one line and was laid out in many; the file is as it was until you save.`,
  saved: (name: string) => `${name} is saved.`,
  tooLarge: 'This file is too large to be a bank.',
  failed: (reason: string) => `That did not work: ${reason}`,
  close: 'Close',
  example: 'Example:',
  required: 'needed',
} as const;
