/**
 * The article on the page: where the passages stand that prove the keys, and what becomes of a question whose passage is gone.
 * Loaded where a bank has evidence and the page names its article; the way there comes when somebody goes it.
 */
import type { Bank, Evidence, Item } from '../engine/item.js';
import type { Problem } from '../engine/problem.js';
import { resolveSettings, type Settings } from '../engine/settings.js';
import { readArticle, type ArticleText } from '../evidence/article-text.js';
import { anchorExactly, type Anchor } from '../evidence/exact-anchor.js';
import { inPieces } from '../evidence/in-pieces.js';
import { isThisPage, sourceOf } from '../evidence/source-of.js';
import type { QuizElement } from '../interactions/quiz-element.js';
import { safeUrl } from '../rich-text/safe-url.js';
import type { Desk } from './desk.js';
import type * as EditedArticle from './edited-article.js';
import type { LoadedQuiz } from './load-quiz.js';
import type { SessionConfig, SessionController } from './session-controller.js';
import type { PassageDisplay, Visit } from './passage-display.js';
import type { SentenceSelection } from './sentence-selection.js';
import type { ArticleView } from './view-context.js';

/** Where a passage stands, and the text that this counts in. */
interface Found {
  readonly text: ArticleText;
  /** Loaded where a passage is not there word for word. */
  edited?: typeof EditedArticle | undefined;
  readonly anchors: Map<string, Anchor>;
}

/** After the article changed it is looked through again once it has been quiet for so long, ms. */
const QUIET = 500;

const keyOf = ({ quote, prefix, suffix }: Evidence): string => JSON.stringify([quote, prefix, suffix]);

type Find = (...search: Parameters<typeof anchorExactly>) => Anchor | undefined;

/** Adds where passages stand that are not among the anchors yet. */
function* addAnchors(
  { text, anchors }: Found,
  passages: readonly Evidence[],
  anchorOf: Find,
): Generator<undefined, void> {
  for (const passage of passages) {
    const key = keyOf(passage);
    const anchor = anchors.get(key) ?? anchorOf(text.searchable, passage);
    if (anchor) anchors.set(key, anchor);
    yield;
  }
}

/** @returns what is found; a passage that is neither there word for word nor could be looked for is not in it */
const find = async (element: Element, passages: readonly Evidence[]): Promise<Found> => {
  const found: Found = { text: await inPieces(readArticle(element)), anchors: new Map() };
  await inPieces(addAnchors(found, passages, anchorExactly));
  if (passages.every((passage) => found.anchors.has(keyOf(passage)))) return found;
  found.edited = await import('./edited-article.js').catch(() => undefined);
  if (found.edited) await inPieces(addAnchors(found, passages, found.edited.anchorQuote));
  return found;
};

export interface ArticleOptions {
  readonly host: HTMLElement;
  readonly bank: Bank;
  /** The bank's problems. */
  readonly problems: readonly Problem[];
  /** Addresses in the bank are relative to this. */
  readonly base: string;
  readonly settings: Settings;
  readonly desk: Desk;
}

/** Finds the article that a page names; undefined: it names none that is there. */
const elementOf = (host: HTMLElement, selector: string): Element | undefined => {
  try {
    const root = host.getRootNode() as Document;
    return root.querySelector(selector) ?? document.querySelector(selector) ?? undefined;
  } catch {
    return undefined; // No selector.
  }
};

export class Article implements ArticleView {
  readonly #element: Element;
  readonly #options: ArticleOptions;
  readonly #observer = new MutationObserver(() => this.#lookLater());
  #isOpen = false;
  /** Of the last look; once the article has changed it still tells what is there, but not where. */
  #found: Found | undefined;
  #looking: Promise<Found> | undefined;
  /** The article has changed since it was looked through. */
  #isOld = true;
  #timer = 0;
  #display: PassageDisplay | undefined;
  #sentences: SentenceSelection | undefined;

  constructor(element: Element, options: ArticleOptions) {
    this.#element = element;
    this.#options = options;
    this.open();
  }

  /** The quiz is in the page, for the first time or again. */
  open(): void {
    this.#isOpen = true;
    this.#observer.observe(this.#element, { childList: true, characterData: true, subtree: true });
  }

  /** It was taken out, or shows another bank: takes back all that the page was lent. */
  close(): void {
    // Nobody watches it from now on.
    this.#isOld = true;
    this.#isOpen = false;
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#display?.close();
    this.#sentences?.close();
    this.#display = this.#sentences = undefined;
  }

  #covers(evidence: Evidence): boolean {
    const { bank, base } = this.#options;
    const source = sourceOf(evidence, bank);
    return !source?.url || isThisPage(safeUrl(source.url, base) ?? '');
  }

  /** Where all passages of the bank stand now. */
  look(): Promise<Found> {
    const passages = this.#options.bank.items.flatMap(({ evidence = [] }) =>
      evidence.filter((one) => this.#covers(one)),
    );
    this.#isOld = false;
    const looking = find(this.#element, passages).then((found) => {
      if (looking === this.#looking) this.#found = found;
      return found;
    });
    return (this.#looking = looking);
  }

  /** What was found last, unless the article has changed meanwhile. */
  #fresh(): Promise<Found> {
    return this.#isOld || !this.#looking ? this.look() : this.#looking;
  }

  #lookLater(): void {
    this.#isOld = true;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.look().then(this.#options.desk.update), QUIET);
  }

  get canShow(): boolean {
    return 'highlights' in CSS;
  }

  stateOf(evidence: Evidence): 'there' | 'gone' | undefined {
    const anchor = this.#anchorOf(evidence);
    return anchor && (anchor.kind === 'gone' ? 'gone' : 'there');
  }

  #anchorOf(evidence: Evidence): Anchor | undefined {
    if (!this.#found || !this.#covers(evidence)) return undefined;
    // A passage of an answered version may be none of the bank's any more.
    return this.#found.anchors.get(keyOf(evidence)) ?? anchorExactly(this.#found.text.searchable, evidence);
  }

  readonly #isGone = (evidence: Evidence): boolean => this.stateOf(evidence) === 'gone';

  /** What an item says that has lost its proof. */
  staleView(item: Item): unknown {
    return this.#found?.edited?.staleView(item, this.#options.settings, this.#isGone);
  }

  async sentences(): Promise<readonly string[]> {
    return (await this.#selection()).sentences;
  }

  paint(sentences: readonly string[]): void {
    // To take away what was painted nothing is loaded, nor lent once more.
    if (!sentences.length) this.#sentences?.paint([]);
    else
      void this.#selection().then((selection) => {
        if (this.#isOpen) selection.paint(sentences);
      });
  }

  pick(from: HTMLElement, onPick: (sentence: string) => void, onEnd: () => void): () => void {
    const ending = new AbortController();
    const { signal } = ending;
    const visit: Visit = { from, top: from.getBoundingClientRect().top, onBack: onEnd };
    void Promise.all([this.#selection(), this.#displayed()]).then(([selection, display]) => {
      if (signal.aborted || !this.#isOpen) return;
      selection.pick(onPick, signal);
      display.go(visit);
      signal.addEventListener('abort', () => display.hide(visit));
    }, onEnd);
    return () => ending.abort();
  }

  /** Sentences of the article, where a question is about them. */
  async #selection(): Promise<SentenceSelection> {
    const { SentenceSelection: Selection } = await import('./sentence-selection.js');
    const { text } = await this.#fresh();
    if (this.#sentences?.text === text) return this.#sentences;
    this.#sentences?.close();
    return (this.#sentences = new Selection(this.#element, text, this.#options.bank.lang));
  }

  async #displayed(): Promise<PassageDisplay> {
    const { PassageDisplay: Display } = await import('./passage-display.js');
    const { host, desk } = this.#options;
    return (this.#display ??= new Display({
      host,
      article: this.#element,
      announce: desk.announce,
      toQuestion: () => desk.focusOn('h3[tabindex]'),
    }));
  }

  /** What a page is told of when the quiz is ready: the bank's problems, and passages that are gone. */
  get told(): readonly Problem[] {
    const { bank, problems } = this.#options;
    return [...problems, ...(this.#found?.edited?.goneProblems(bank, problems, this.#isGone) ?? [])];
  }

  /** The bank, as the setting `staleEvidence` wants it counted. */
  get counted(): Bank {
    const { bank, settings } = this.#options;
    const edited = settings.staleEvidence === 'leave-out' && this.#found?.edited;
    return edited ? edited.withoutStale(bank, this.#isGone) : bank;
  }

  async show(passages: readonly Evidence[], index: number, from: HTMLElement): Promise<void> {
    const { top } = from.getBoundingClientRect();
    const isThere = (one: Evidence) => this.stateOf(one) === 'there';
    const [display] = await Promise.all([this.#displayed(), this.#fresh()]);
    /** Shows the first that is there, from one on. */
    const showFrom = async (at: number): Promise<void> => {
      const { text } = await this.#fresh();
      const passage = [...passages.slice(at), ...passages].find(isThere);
      if (!passage || !this.#isOpen) return;
      const { start, end } = this.#anchorOf(passage)!;
      const next = passages.filter(isThere).length > 1 ? () => showFrom(passages.indexOf(passage) + 1) : undefined;
      display.show(text.range({ start: start!, end: end! }), { from, top, next });
    };
    // What is drawn then says that it is gone.
    if (isThere(passages[index]!)) await showFrom(index);
    else this.#options.desk.update();
  }
}

/**
 * Looks the bank's passages up in the article of the page, and tells the session of it: which passages are gone, what is
 * left of the bank where these don't count, or that there is no such article.
 */
export const openArticle = async (session: SessionController, config: SessionConfig, quiz: LoadedQuiz) => {
  const { host } = session;
  const { source, article: selector } = config;
  const settings = resolveSettings(quiz.bank!.settings, config.settings);
  const element = elementOf(host, selector!);
  if (!element) {
    (await import('./edited-article.js')).tellMissing(host, selector!);
    return;
  }
  const article = new Article(element, {
    host,
    bank: quiz.bank!,
    problems: quiz.problems,
    base: 'url' in source ? source.url : host.baseURI,
    settings,
    desk: (host as QuizElement & { readonly desk: Desk }).desk,
  });
  await article.look();
  if (quiz !== session.quiz) return article.close();
  session.article = article;
  // It was taken out meanwhile: put back, it opens it.
  if (!host.isConnected) article.close();
  quiz.bank = article.counted;
  host.requestUpdate();
};
