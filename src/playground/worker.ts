/** All that reads the whole text, away from who types. */
import { ChangeSet, Text } from '@codemirror/state';
import { writeDraft } from './draft.js';
import { insertItem } from './insert-item.js';
import { inspect } from './inspect.js';
import { laidOut } from './lay-out.js';
import type { FromWorker, Question, Questions, ToWorker } from './messages.js';
import { completionsAt, hoverAt, type Schema, readSchema } from './schema-at.js';

let doc = Text.empty;
/** Of `doc`; made when it is asked for. */
let text: string | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

const whole = (): string => (text ??= doc.toString());
const tell = (message: FromWorker) => postMessage(message);

/** Without it there is no completion; all else works. */
const schema: Promise<Schema> = fetch(new URL('bank.schema.json', location.href))
  .then(async (response) => readSchema(await response.json()))
  .catch(() => ({}));

const answer = async (question: Question): Promise<Questions[keyof Questions]['answer']> => {
  switch (question.kind) {
    case 'complete':
      return completionsAt(await schema, whole(), question.offset);
    case 'hover':
      return hoverAt(await schema, whole(), question.offset);
    case 'insert':
      return insertItem(whole(), question.type, question.pictures);
    case 'layOut':
      return laidOut(question.text);
  }
};

const take = (next: Text) => {
  doc = next;
  text = undefined;
};

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'text':
      return take(Text.of(data.text.split('\n')));
    case 'changes':
      return take(ChangeSet.fromJSON(data.changes).apply(doc));
    case 'check': {
      // What was typed meanwhile stands in the queue: of several checks only the last is made.
      clearTimeout(waiting);
      const { version } = data;
      waiting = setTimeout(() => tell({ kind: 'checked', version, inspection: inspect(whole()) }));
      return undefined;
    }
    case 'keep':
      return void writeDraft({ text: whole(), name: data.name, at: Date.now() }).then((isKept) =>
        tell({ kind: 'kept', isKept }),
      );
    default:
      return void answer(data).then((found) => tell({ kind: 'answer', id: data.id, answer: found }));
  }
});
