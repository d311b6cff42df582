/** A quiz on the test page, used as a person uses it: by role and name, by keyboard, by what is read out. */
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { RecogQuiz } from '../../src/elements/recog-quiz.js';
import { axe } from './axe.js';

interface Semantics {
  aria: { getRole: (element: Element) => string | null };
  text: { accessibleText: (element: Element) => string };
}

export interface QuizEvent extends Event {
  readonly [field: string]: unknown;
}

const EVENTS = [
  'ready',
  'item-change',
  'response-change',
  'attempt-request',
  'attempt',
  'session-end',
  'error',
] as const;

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
/** Long enough for whatever a click sets going, where a test is about nothing happening. */
export const settle = () => sleep(80);

/** A test may replace the clock. */
const realNow = performance.now.bind(performance);

/** @throws where the condition does not come true in time */
export async function until<T>(
  what: () => T | undefined | false,
  message: () => string = () => `not yet: ${String(what)}`,
): Promise<T> {
  const limit = realNow() + 4000;
  for (;;) {
    const value = what();
    if (value) return value;
    if (realNow() > limit) throw new Error(message());
    await sleep(5);
  }
}

/** Every element below, through open shadow roots. */
export function* deep(root: ParentNode): Generator<Element> {
  // Not instanceof: it may be of a frame.
  if ('shadowRoot' in root && root.shadowRoot) yield* deep(root.shadowRoot as ShadowRoot);
  for (const child of root.children) {
    yield child;
    yield* deep(child);
  }
}

/** What moves just now, in every shadow root. */
export const motionIn = (root: ParentNode) =>
  [...deep(root)].flatMap((element) => element.getAnimations()).filter(({ playState }) => playState === 'running');

/** Lets what moves come to rest. */
export async function rest(root: ParentNode): Promise<void> {
  do {
    motionIn(root).forEach((animation) => animation.finish());
    await new Promise(requestAnimationFrame);
  } while (motionIn(root).length > 0);
}

const isHidden = (element: Element): boolean =>
  element.localName === 'slot' ||
  !element.checkVisibility({ visibilityProperty: true }) ||
  element.closest('[aria-hidden="true"]') !== null;

/** The text of a tree as it is drawn: slots hold what is put into them, what is not drawn is left out. */
export function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeType === Node.COMMENT_NODE) return '';
  const element = node as Element;
  const isElement = node.nodeType === Node.ELEMENT_NODE;
  if (isElement && getComputedStyle(element).display === 'none') return '';
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  const children = assigned.length
    ? assigned
    : (isElement && element.shadowRoot ? element.shadowRoot : node).childNodes;
  const text = [...children].map(textOf).join('');
  const isInline = isElement && getComputedStyle(element).display.startsWith('inline');
  return isInline ? text : ` ${text} `;
}

/** White space as it is drawn. */
export const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** What has the focus, in the innermost shadow root. */
export function focused(): Element | null {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement;
}

export class Quiz {
  readonly element: RecogQuiz;
  /** What the element fired, in order. */
  readonly events: QuizEvent[] = [];
  /** What was read out, in order; the same words said twice are there twice. */
  readonly announced: string[] = [];

  constructor(element: RecogQuiz) {
    this.element = element;
    for (const name of EVENTS)
      element.addEventListener(`recog-${name}`, (event) => this.events.push(event as unknown as QuizEvent));
  }

  /** Begins to listen to the live region; the element is in the page. */
  listen(): void {
    let last = '';
    const read = () => {
      const said = this.#root.querySelector('[role=status]')?.textContent ?? '';
      if (said !== last && said) this.announced.push(said.trim());
      last = said;
    };
    new MutationObserver(read).observe(this.#root, { subtree: true, childList: true, characterData: true });
  }

  get #root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** The events of one kind, without `recog-`. */
  fired(name: (typeof EVENTS)[number]): QuizEvent[] {
    return this.events.filter(({ type }) => type === `recog-${name}`);
  }

  /** Names of what was fired, in order, without `recog-`. */
  get firedNames(): string[] {
    return this.events.map(({ type }) => type.replace('recog-', ''));
  }

  async when(name: (typeof EVENTS)[number]): Promise<QuizEvent> {
    return until(
      () => this.fired(name)[0],
      () => `no recog-${name}, but: ${this.firedNames.join()}; ${this.text}`,
    );
  }

  /** What stands on the screen, white space squeezed. */
  get text(): string {
    return squeeze(textOf(this.#root));
  }

  /** All markup below the element, through its shadow roots: what somebody reads who looks at the page's insides. */
  get markup(): string {
    const attributes = (element: Element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`);
    const all = [...deep(this.#root)];
    const texts = [this.#root, ...all.flatMap((element) => element.shadowRoot ?? [])].map((root) => root.textContent);
    return [...texts, ...all.flatMap(attributes)].join('\n');
  }

  /** The elements of a role whose accessible name is, or matches, the given one. */
  all(role: string, name?: string | RegExp): HTMLElement[] {
    const { aria, text } = axe.commons as unknown as Semantics;
    axe.setup(this.element);
    try {
      return [...deep(this.#root)].filter((element): element is HTMLElement => {
        if (isHidden(element) || aria.getRole(element) !== role) return false;
        const own = squeeze(text.accessibleText(element));
        return name === undefined || (typeof name === 'string' ? own === name : name.test(own));
      });
    } finally {
      axe.teardown();
    }
  }

  has(role: string, name?: string | RegExp): boolean {
    return this.all(role, name).length > 0;
  }

  /** The one element of this role and name, as soon as it is there. */
  async get(role: string, name?: string | RegExp): Promise<HTMLElement> {
    await until(
      () => this.has(role, name),
      () => `no ${role} “${String(name)}” in: ${this.text}`,
    );
    const found = this.all(role, name);
    if (found.length > 1) throw new Error(`${found.length} of ${role} “${String(name)}” in: ${this.text}`);
    return found[0]!;
  }

  /** Names of the elements of a role. */
  names(role: string): string[] {
    return this.all(role).map((element) => this.nameOf(element));
  }

  nameOf(element: Element): string {
    const { text } = axe.commons as unknown as Semantics;
    axe.setup(this.element);
    try {
      return squeeze(text.accessibleText(element));
    } finally {
      axe.teardown();
    }
  }

  /** Waits for words to stand on the screen. */
  async see(words: string): Promise<void> {
    await until(
      () => this.text.includes(words),
      () => `no “${words}” in: ${this.text}`,
    );
  }

  /** Clicks the one button of this name, or the first of several; one that can't be pressed is an error. */
  async press(name: string | RegExp, which: 'only' | 'first' = 'only'): Promise<void> {
    const button = which === 'only' ? await this.get('button', name) : await until(() => this.all('button', name)[0]);
    if (button.matches(':disabled, [aria-disabled=true]')) throw new Error(`“${String(name)}” is disabled`);
    button.focus();
    button.click();
  }

  /** The radio button or checkbox whose label begins so. */
  async option(label: string): Promise<HTMLInputElement> {
    const isNamed = new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?: |$)`);
    const find = () => [...this.all('radio', isNamed), ...this.all('checkbox', isNamed)] as HTMLInputElement[];
    await until(
      () => find().length === 1,
      () => `${find().length} options “${label}” in: ${this.text}`,
    );
    return find()[0]!;
  }

  /** Each option as it stands: `x` where it is chosen, its label with all marks and remarks. */
  get rows(): string[] {
    const inputs = [...this.all('radio'), ...this.all('checkbox')] as HTMLInputElement[];
    return inputs.map((input) => `${input.checked ? 'x ' : ''}${squeeze(textOf(input.labels![0]!))}`);
  }

  /** Ticks radio buttons or checkboxes by their labels. */
  async choose(...labels: readonly string[]): Promise<void> {
    for (const label of labels) (await this.option(label)).click();
  }

  /** Answers, checks, and waits for the verdict. */
  async answer(...labels: readonly string[]): Promise<void> {
    const before = this.fired('attempt').length;
    await this.choose(...labels);
    await this.press('Check');
    await until(
      () => this.fired('attempt').length > before,
      () => `no attempt: ${this.text}`,
    );
    await until(
      () => !this.has('button', 'Check'),
      () => `no feedback: ${this.text}`,
    );
  }

  /** Waits for the focus to be on something of this role and name. */
  async focusIs(role: string, name: string | RegExp): Promise<void> {
    await until(
      () => this.all(role, name).includes(focused() as HTMLElement),
      () => `the focus is on ${focused()?.outerHTML ?? 'nothing'}`,
    );
  }
}

/** Presses keys one after another, as a keyboard does; the space bar is `' '`. */
export async function keys(...names: readonly string[]): Promise<void> {
  for (const press of names) await sendKeys({ press });
}

const placed = new Set<Element>();

/** Puts something into the page, and takes it away after the test. */
export function put<E extends Element>(element: E, parent: ParentNode = document.body): E {
  placed.add(element);
  parent.append(element);
  return element;
}

/** An element with its source and attributes, not in the page yet. */
export function make(source: object | string | null, attributes: Readonly<Record<string, string>> = {}): Quiz {
  const element = document.createElement('recog-quiz');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (typeof source === 'string') element.src = source;
  else if (source) element.bank = source;
  return new Quiz(element);
}

/**
 * A quiz in the page.
 * @param source a bank, its address, or nothing
 * @param parent where to
 */
export function place(
  source: object | string | null,
  attributes?: Readonly<Record<string, string>>,
  parent?: ParentNode,
): Quiz {
  const quiz = make(source, attributes);
  put(quiz.element, parent);
  quiz.listen();
  return quiz;
}

/** The same, once it can be answered. */
export async function mount(...args: Parameters<typeof place>): Promise<Quiz> {
  const quiz = place(...args);
  await quiz.when('ready');
  await until(() => quiz.has('heading', /^(?:Question \d|Your result)/));
  return quiz;
}

/** A page of its own, as another tab is: it loads the script anew. */
export async function openTab(sandbox?: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.inlineSize = '40em';
  frame.style.blockSize = '40em';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const script = new URL('../../src/define.ts', import.meta.url).href;
  frame.srcdoc = `<!doctype html><html lang="en"><title>Tab</title><body><script type="module" src="${script}"></script>`;
  put(frame);
  await until(() => frame.contentWindow?.customElements.get('recog-quiz'));
  return frame.contentDocument!;
}

/** A quiz in another page. */
export async function mountIn(page: Document, source: object): Promise<Quiz> {
  const quiz = new Quiz(page.createElement('recog-quiz'));
  quiz.element.bank = source;
  page.body.append(quiz.element);
  quiz.listen();
  await quiz.when('ready');
  return quiz;
}

/** Takes a quiz out of the page, as a visit that ends; what it wrote stays. */
export async function leave({ element }: Quiz): Promise<void> {
  await settle();
  element.remove();
}

/** Deletes the database, as a browser does that clears a site's data. */
export const wipeStorage = () =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('recog-quiz');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error('the database stays'));
    // Another connection has to let go first; it does, or the next test shows it.
    request.onblocked = () => resolve();
  });

/** Forgets every saved session, and what quizzes of an earlier test have still to write: deleted stays deleted. */
export const clearStorage = () =>
  new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('recog-quiz', 1);
    const names = ['sessions', 'events'];
    opening.onupgradeneeded = () => names.forEach((name) => opening.result.createObjectStore(name));
    opening.onerror = () => reject(opening.error!);
    opening.onsuccess = () => {
      const db = opening.result;
      const clearing = db.transaction(names, 'readwrite');
      names.forEach((name) => clearing.objectStore(name).clear());
      clearing.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });

const undo: (() => void)[] = [];

/** Puts something else in the place of a method of the browser, until the test is over or it is put back. */
export function replace<T extends object, K extends keyof T>(
  object: T,
  name: K,
  make: (original: T[K]) => T[K],
): () => void {
  const original = object[name];
  object[name] = make(original);
  const restore = () => {
    object[name] = original;
  };
  undo.push(restore);
  return restore;
}

type Reply = () => Response | Promise<Response>;

/** Answers requests by path; what is not named goes on to the server. */
export function serve(replies: Readonly<Record<string, Reply>>): string[] {
  const asked: string[] = [];
  replace(window, 'fetch', (fetch) => async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const reply = Object.hasOwn(replies, url.pathname) && replies[url.pathname];
    if (!reply) return fetch.call(window, input, init);
    asked.push(url.pathname);
    return reply();
  });
  return asked;
}

// The first opening of a database takes its time on a busy machine, and a quiz does not wait for long.
before(clearStorage);

afterEach(async () => {
  undo
    .splice(0)
    .reverse()
    .forEach((restore) => restore());
  placed.forEach((element) => element.remove());
  placed.clear();
  await clearStorage();
});
