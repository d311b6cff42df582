/**
 * Working every interaction as a person does: by clicks alone, by keyboard alone. What is not in this list fails the
 * suite. Nothing here drags.
 */
import { interactions } from '../../src/interactions/definitions.js';
import type { Item } from '../../src/engine.js';
import { focused, keys, settle, until, type Quiz } from '../harness/quiz.js';
import { typeKeys } from '../harness/type.js';

interface Named {
  readonly id: string;
  readonly text?: string;
  readonly prompt?: string;
  readonly label?: string;
}
type Parts = Readonly<Record<string, string>>;

/** Puts a response into the controls of an item that is shown. */
export type Operate = (quiz: Quiz, item: Item, response: never) => Promise<void>;
export interface Operator {
  readonly click: Operate;
  readonly keyboard: Operate;
}

const nameIn = (list: unknown, id: string): string => {
  const found = (list as readonly Named[]).find((one) => one.id === id);
  if (!found) throw new Error(`no ${id} in ${JSON.stringify(list)}`);
  return (found.text ?? found.prompt ?? found.label)!;
};

const heading = (quiz: Quiz) => {
  quiz.element.shadowRoot!.querySelector<HTMLElement>('.item h3')!.focus();
};

/** Tab, until something of this role and name has the focus. */
export async function tabTo(quiz: Quiz, role: string, name: string): Promise<void> {
  // The pressed state of a toggle may add a word of its own.
  const targets = () => quiz.all(role).filter((element) => quiz.nameOf(element) === name);
  await until(() => targets().length > 0);
  const group = role === 'radio' ? (targets()[0] as HTMLInputElement).name : undefined;
  const isThere = () => {
    const element = focused() as HTMLInputElement | null;
    return group === undefined ? targets().includes(element!) : element?.type === 'radio' && element.name === group;
  };
  for (let presses = 0; !isThere(); presses++) {
    if (presses > 150) throw new Error(`Tab does not lead to ${role} “${name}”`);
    await keys('Tab');
  }
}

/** Of the group that has the focus: the first by the space bar, the others by arrows. */
async function arrowTo(quiz: Quiz, name: string): Promise<void> {
  await keys(' ');
  for (let presses = 0; quiz.nameOf(focused()!) !== name; presses++) {
    if (presses > 20) throw new Error(`arrows do not lead to “${name}”`);
    await keys('ArrowDown');
  }
}

const pick = (select: HTMLSelectElement, text: string) => {
  const option = [...select.options].find((one) => one.text === text);
  if (!option) throw new Error(`no “${text}” to choose`);
  select.value = option.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

async function chooseByKey(quiz: Quiz, name: string, text: string): Promise<void> {
  await tabTo(quiz, 'combobox', name);
  const select = focused() as HTMLSelectElement;
  const chosen = () => select.options[select.selectedIndex]?.text;
  for (let presses = 0; chosen() !== text; presses++) {
    if (presses > 40) throw new Error(`arrows do not lead to “${text}”, but to “${chosen() ?? ''}”`);
    await keys('ArrowDown');
  }
}

const radiosOrBoxes = (listKey: string): Operator => ({
  async click(quiz, item, response: string | readonly string[]) {
    for (const id of [response].flat()) {
      const name = nameIn((item as unknown as Parts)[listKey], id);
      (await until(() => [...quiz.all('radio', name), ...quiz.all('checkbox', name)][0])).click();
    }
  },
  async keyboard(quiz, item, response: string | readonly string[]) {
    const names = [response].flat().map((id) => nameIn((item as unknown as Parts)[listKey], id));
    if (typeof response === 'string') {
      await tabTo(quiz, 'radio', names[0]!);
      return arrowTo(quiz, names[0]!);
    }
    for (const name of names) {
      heading(quiz);
      await tabTo(quiz, 'checkbox', name);
      await keys(' ');
    }
  },
});

/** A name for each part and for each answer, in the words of the screen. */
type Words = (item: Item, part: string, answer: string) => readonly [name: string, text: string];
const comboboxes = (words: Words): Operator => ({
  async click(quiz, item, response: Parts) {
    for (const [part, answer] of Object.entries(response)) {
      const [name, text] = words(item, part, answer);
      pick((await quiz.get('combobox', name)) as HTMLSelectElement, text);
    }
  },
  async keyboard(quiz, item, response: Parts) {
    for (const [part, answer] of Object.entries(response)) {
      heading(quiz);
      await chooseByKey(quiz, ...words(item, part, answer));
    }
  },
});

const typing: Operator = {
  async click(quiz, item, response: string) {
    (await quiz.get('textbox', item.prompt)).focus();
    await typeKeys(response);
  },
  async keyboard(quiz, item, response: string) {
    await tabTo(quiz, 'textbox', item.prompt);
    await typeKeys(response);
  },
};

/** @param press the button of this name, so many times */
const moving =
  (press: (quiz: Quiz, name: string, times: number) => Promise<void>): Operate =>
  async (quiz, item, response: readonly string[]) => {
    const texts = (item as unknown as { options: readonly Named[] }).options;
    const shown = () => quiz.names('button').flatMap((name) => /^Move up: (.*)$/.exec(name)?.slice(1) ?? []);
    for (const [place, id] of response.entries()) {
      const text = nameIn(texts, id);
      await press(quiz, `Move up: ${text}`, shown().indexOf(text) - place);
      await until(() => shown()[place] === text);
    }
  };

const gapWords = (item: Item, gap: string, answer: string) => {
  const { text, gaps, wordBank } = item as unknown as {
    text: string;
    gaps: Readonly<Record<string, { options?: readonly Named[] }>>;
    wordBank?: boolean;
  };
  const ids = [...text.matchAll(/\{\{([^{}]+)\}\}/g)].map((match) => match[1]!.trim());
  const name = `Gap ${ids.indexOf(gap) + 1} of ${ids.length}`;
  const { options } = gaps[gap]!;
  const [words = []] = interactions.definitions.get('cloze')!.arrangement(item).lists;
  return {
    name,
    isTyped: !options && !wordBank,
    text: options ? nameIn(options, answer) : wordBank ? nameIn(words, answer) : answer,
  };
};
const clozeBy =
  (
    type: (quiz: Quiz, name: string) => Promise<void>,
    choose: (quiz: Quiz, name: string, text: string) => Promise<void>,
  ): Operate =>
  async (quiz, item, response: Parts) => {
    for (const [gap, answer] of Object.entries(response)) {
      const { name, text, isTyped } = gapWords(item, gap, answer);
      if (isTyped) {
        await type(quiz, name);
        await typeKeys(text);
      } else await choose(quiz, name, text);
    }
  };

interface Claimed {
  readonly text: string;
  readonly claimed?: readonly number[];
}
const extended =
  (
    write: (quiz: Quiz, name: string) => Promise<void>,
    press: (quiz: Quiz, role: string, name: string) => Promise<void>,
  ): Operate =>
  async (quiz, item, { text, claimed }: Claimed) => {
    await write(quiz, item.prompt);
    await typeKeys(text);
    const { rubric } = item as unknown as { rubric?: readonly { readonly text: string }[] };
    if (!rubric || !claimed) return;
    await press(quiz, 'button', 'Check');
    await until(() => quiz.has('checkbox'));
    const names = quiz.names('checkbox');
    for (const index of claimed)
      await press(
        quiz,
        'checkbox',
        names.find((name) => name.startsWith(rubric[index]!.text))!,
      );
  };

const pressByKey = async (quiz: Quiz, role: string, name: string) => {
  heading(quiz);
  await tabTo(quiz, role, name);
  await keys(role === 'button' ? 'Enter' : ' ');
};

export const operators: Readonly<Record<string, Operator>> = {
  choice: radiosOrBoxes('options'),
  'true-false': {
    click: async (quiz, _, response: string) => quiz.choose(response === 'true' ? 'True' : 'False'),
    async keyboard(quiz, _, response: string) {
      await tabTo(quiz, 'radio', 'True');
      await arrowTo(quiz, response === 'true' ? 'True' : 'False');
    },
  },
  'text-entry': typing,
  numeric: typing,
  order: {
    click: moving(async (quiz, name, times) => {
      for (let i = 0; i < times; i++) {
        await quiz.press(name);
        await settle();
      }
    }),
    keyboard: moving(async (quiz, name, times) => {
      if (!times) return;
      heading(quiz);
      await tabTo(quiz, 'button', name);
      for (let i = 0; i < times; i++) await keys('Enter');
    }),
  },
  match: comboboxes((item, part, answer) => {
    const { pairs, distractors = [] } = item as unknown as {
      pairs: readonly (Named & { answer: Named })[];
      distractors?: readonly Named[];
    };
    return [nameIn(pairs, part), nameIn([...pairs.map((pair) => pair.answer), ...distractors], answer)];
  }),
  categorize: comboboxes((item, part, answer) => {
    const { categories, distractors = [] } = item as unknown as {
      categories: readonly (Named & { options: readonly Named[] })[];
      distractors?: readonly Named[];
    };
    const options = [...categories.flatMap((category) => category.options), ...distractors];
    return [nameIn(options, part), nameIn(categories, answer)];
  }),
  cloze: {
    click: clozeBy(
      async (quiz, name) => (await quiz.get('textbox', name)).focus(),
      async (quiz, name, text) => pick((await quiz.get('combobox', name)) as HTMLSelectElement, text),
    ),
    keyboard: clozeBy(
      async (quiz, name) => {
        heading(quiz);
        await tabTo(quiz, 'textbox', name);
      },
      async (quiz, name, text) => {
        heading(quiz);
        await chooseByKey(quiz, name, text);
      },
    ),
  },
  hottext: {
    async click(quiz, item, response: readonly string[]) {
      for (const id of response) await quiz.press(nameIn(spans(item), id));
    },
    async keyboard(quiz, item, response: readonly string[]) {
      for (const id of response) {
        heading(quiz);
        await tabTo(quiz, 'button', nameIn(spans(item), id));
        await keys(' ');
      }
    },
  },
  'find-evidence': {
    async click(quiz, _, response: readonly string[]) {
      for (const name of response)
        (await until(() => [...quiz.all('radio', name), ...quiz.all('checkbox', name)][0])).click();
    },
    async keyboard(quiz, item, response: readonly string[]) {
      const isMultiple = (item as { sentences?: number }).sentences! > 1;
      for (const name of response) {
        heading(quiz);
        await tabTo(quiz, isMultiple ? 'checkbox' : 'radio', name);
        await (isMultiple ? keys(' ') : arrowTo(quiz, name));
      }
    },
  },
  hotspot: radiosOrBoxes('areas'),
  matrix: {
    async click(quiz, item, response: Parts) {
      for (const [row, column] of Object.entries(response)) (await quiz.get('radio', cell(item, row, column))).click();
    },
    async keyboard(quiz, item, response: Parts) {
      for (const [row, column] of Object.entries(response)) {
        heading(quiz);
        await tabTo(quiz, 'radio', cell(item, row, column));
        await arrowTo(quiz, cell(item, row, column));
      }
    },
  },
  'extended-text': {
    click: extended(
      async (quiz, name) => (await quiz.get('textbox', name)).focus(),
      async (quiz, role, name) => (await quiz.get(role, name)).click(),
    ),
    keyboard: extended((quiz, name) => tabTo(quiz, 'textbox', name), pressByKey),
  },
};

function cell(item: Item, row: string, column: string): string {
  const { rows, columns } = item as unknown as { rows: readonly Named[]; columns: readonly Named[] };
  return `${nameIn(rows, row)}: ${nameIn(columns, column)}`;
}

/** The spans of a hottext, as its view has them. */
function spans(item: Item): readonly Named[] {
  const definition = interactions.definitions.get('hottext')!;
  const view = definition.present(item, { lang: 'en', order: [], response: null });
  return (view as unknown as { pieces: readonly (string | Named)[] }).pieces.filter(
    (piece) => typeof piece !== 'string',
  );
}
