/**
 * The article on the page: where the passages stand that prove the keys, and the way there and back. Loaded where a bank has
 * evidence and the page names its article.
 */
import { html, type TemplateResult } from 'lit/html.js';
import type { Bank, Evidence, Item } from '../engine/item.js';
import type { Problem } from '../engine/problem.js';
import { resolveSettings, type Settings } from '../engine/settings.js';
import { RecogErrorEvent } from '../events.js';
import { anchorQuote, type Anchor } from '../evidence/anchor-quote.js';
import { readArticle, type ArticleText } from '../evidence/article-text.js';
import { canPaint, paint, prepare } from '../evidence/highlight.js';
import { inPieces } from '../evidence/in-pieces.js';
import { focusOn, headingOf, scrollTo } from '../evidence/reveal.js';
import { isThisPage, sourceOf } from '../evidence/source-of.js';
import { enArticle as words } from '../i18n/en-article.js';
import { icon } from '../rich-text/icons.js';
import { safeUrl } from '../rich-text/safe-url.js';
import { articleStyles } from './article.styles.js';
import { itemPaths } from './item-paths.js';
import type { LoadedQuiz } from './load-quiz.js';
import type { SessionConfig, SessionController } from './session-controller.js';
import type { SentenceSelection } from './sentence-selection.js';
import { WayBack } from './way-back.js';
import { note, type ArticleView } from './view-context.js';

/** Where a passage stands, and the text that this counts in. */
interface Found {
  readonly text: ArticleText;
  readonly anchors: ReadonlyMap<string, Anchor>;
}

/** After the article changed it is looked through again once it has been quiet for so long, ms. */
const QUIET = 500;

const keyOf = ({ quote, prefix, suffix }: Evidence): string => JSON.stringify([quote, prefix, suffix]);

function* find(element: Element, passages: readonly Evidence[]): Generator<undefined, Found> {
  const text = yield* readArticle(element);
  const anchors = new Map<string, Anchor>();
  for (const passage of passages) {
    anchors.set(keyOf(passage), anchorQuote(text.searchable, passage));
    yield;
  }
  return { text, anchors };
}

interface Shown {
  readonly passages: readonly Evidence[];
  readonly from: HTMLElement;
  /** Where the button stood in the window, so that the question stands there again. */
  readonly top: number;
  at: number;
}

export interface ArticleOptions {
  readonly host: HTMLElement;
  readonly bank: Bank;
  /** The bank's problems. */
  readonly problems: readonly Problem[];
  /** Addresses in the bank are relative to this. */
  readonly base: string;
  readonly settings: Settings;
  /** Draws the quiz anew. */
  readonly update: () => void;
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
  readonly #bank: Bank;
  readonly #base: string;
  readonly #settings: Settings;
  readonly #update: () => void;
  readonly #way: WayBack;
  readonly #problems: readonly Problem[];
  /** Takes back what the page was lent; absent while the quiz is in no page. */
  #release: (() => void) | undefined;
  readonly #observer = new MutationObserver(() => this.#lookLater());
  #found: Found | undefined;
  #looking: Promise<Found> | undefined;
  #timer = 0;
  #shown: Shown | undefined;
  #sentences: SentenceSelection | undefined;

  constructor(element: Element, { host, bank, problems, base, settings, update }: ArticleOptions) {
    this.#element = element;
    this.#bank = bank;
    this.#base = base;
    this.#problems = problems;
    this.#settings = settings;
    this.#update = update;
    this.#way = new WayBack(host, { back: () => this.#back(), next: () => this.#next() });
    this.open();
  }

  /** The quiz is in the page, for the first time or again. */
  open(): void {
    if (this.#release) return;
    this.#release = prepare(this.#element);
    this.#observer.observe(this.#element, { childList: true, characterData: true, subtree: true });
  }

  /** It was taken out, or shows another bank: takes back all that the page was lent. */
  close(): void {
    this.hide();
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#release?.();
    this.#release = undefined;
  }

  #covers(evidence: Evidence): boolean {
    const source = sourceOf(evidence, this.#bank);
    return !source?.url || isThisPage(safeUrl(source.url, this.#base) ?? '');
  }

  /** Where all passages of the bank stand now. */
  look(): Promise<Found> {
    const passages = this.#bank.items.flatMap(({ evidence = [] }) => evidence.filter((one) => this.#covers(one)));
    const looking = inPieces(find(this.#element, passages)).then((found) => {
      if (looking === this.#looking) this.#found = found;
      return found;
    });
    return (this.#looking = looking);
  }

  #lookLater(): void {
    this.#found = undefined;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.look().then(this.#update), QUIET);
  }

  get canShow(): boolean {
    return canPaint();
  }

  stateOf(evidence: Evidence): 'there' | 'gone' | undefined {
    const anchor = this.#anchorOf(evidence);
    return anchor && (anchor.kind === 'gone' ? 'gone' : 'there');
  }

  #anchorOf(evidence: Evidence): Anchor | undefined {
    if (!this.#found || !this.#covers(evidence)) return undefined;
    // A passage of an answered version may be none of the bank's any more.
    return this.#found.anchors.get(keyOf(evidence)) ?? anchorQuote(this.#found.text.searchable, evidence);
  }

  isStale({ evidence = [] }: Item): boolean {
    return evidence.some((one) => this.stateOf(one) === 'gone');
  }

  staleView(item: Item): TemplateResult | '' {
    const { staleEvidence } = this.#settings;
    if (staleEvidence === 'show' || !this.isStale(item)) return '';
    const more = [words.staleMore, staleEvidence === 'leave-out' && words.leftOut].filter(Boolean).join(' ');
    return note(icon('info'), words.stale, html`<span class="small">${more}</span>`);
  }

  async sentences(): Promise<readonly string[]> {
    if (!this.#found) await this.look();
    return (await this.#selection()).sentences;
  }

  paint(sentences: readonly number[]): void {
    void this.#selection().then((selection) => selection.paint(sentences));
  }

  pick(onPick: (sentence: number) => void): () => void {
    const ending = new AbortController();
    void this.#selection().then((selection) => selection.pick(onPick, ending.signal));
    return () => ending.abort();
  }

  /** Sentences of the article, where a question is about them. */
  async #selection(): Promise<SentenceSelection> {
    const { SentenceSelection: Selection } = await import('./sentence-selection.js');
    const { text } = this.#found ?? (await this.look());
    if (this.#sentences?.text !== text) this.#sentences = new Selection(this.#element, text, this.#bank.lang);
    return this.#sentences;
  }

  /** What a page is told of when the quiz is ready: the bank's problems, and passages that are gone, as the lint says it. */
  get told(): readonly Problem[] {
    const paths = itemPaths(this.#bank, this.#problems);
    const gone = this.#bank.items.flatMap(({ id, evidence = [] }) =>
      evidence.flatMap((one, index): Problem[] =>
        this.stateOf(one) === 'gone'
          ? [
              {
                path: `${paths.get(id)}/evidence/${index}/quote`,
                severity: 'warning',
                effect: 'none',
                code: 'quote-not-found',
                message: `The quote is not in the article: “${one.quote}”.`,
                hint: `Item “${id}” has lost its proof: see what the article says now.`,
              },
            ]
          : [],
      ),
    );
    return [...this.#problems, ...gone];
  }

  async show(passages: readonly Evidence[], index: number, from: HTMLElement): Promise<void> {
    const { top } = from.getBoundingClientRect();
    if (!this.#found) await this.look();
    const there = passages.filter((one) => this.stateOf(one) === 'there');
    const at = there.indexOf(passages[index]!);
    // What is drawn then says that it is gone.
    if (at < 0) return this.#update();
    this.#shown = { passages: there, from, top, at };
    this.#show();
  }

  #show(): void {
    const { passages, at } = this.#shown!;
    const { start, end } = this.#anchorOf(passages[at]!)!;
    const range = this.#found!.text.range({ start: start!, end: end! });
    paint('evidence', [range]);
    scrollTo(range, this.#element);
    this.#way.open(passages.length > 1, () => focusOn(range));
    this.#way.say(words.shown(headingOf(range, this.#element)));
  }

  async #next(): Promise<void> {
    const shown = this.#shown!;
    if (!this.#found) await this.look();
    shown.at = (shown.at + 1) % shown.passages.length;
    this.#show();
  }

  #back(): void {
    const { from, top } = this.#shown!;
    this.hide();
    // Another question may stand there by now.
    if (!from.isConnected) return this.#update();
    from.focus({ preventScroll: true });
    window.scrollBy({ top: from.getBoundingClientRect().top - top, behavior: 'instant' });
  }

  /** Nothing is shown in the text any more. */
  hide(): void {
    if (!this.#shown) return;
    this.#shown = undefined;
    paint('evidence', []);
    this.#way.close();
  }
}

/** A bank in which what has lost its proof doesn't count. */
const withoutStale = (bank: Bank, article: Article): Bank => {
  const weigh = (item: Item): Item => (article.isStale(item) ? { ...item, scored: false } : item);
  const sections = bank.sections.map((section) => ({ ...section, items: section.items.map(weigh) }));
  return { ...bank, sections, items: sections.flatMap(({ items }) => items) };
};

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
    const message = `The page has no “${selector!}”: passages can’t be shown in its text.`;
    const hint = 'Give the attribute “article” a CSS selector of the article.';
    host.dispatchEvent(
      new RecogErrorEvent({
        problems: [{ path: '', severity: 'warning', effect: 'none', code: 'article-missing', message, hint }],
      }),
    );
    return;
  }
  const article = new Article(element, {
    host,
    bank: quiz.bank!,
    problems: quiz.problems,
    base: 'url' in source ? source.url : host.baseURI,
    settings,
    update: () => host.requestUpdate(),
  });
  await article.look();
  if (quiz !== session.quiz) return article.close();
  const sheets = host.shadowRoot!.adoptedStyleSheets;
  if (!sheets.includes(articleStyles)) sheets.push(articleStyles);
  session.article = article;
  if (settings.staleEvidence === 'leave-out') quiz.bank = withoutStale(quiz.bank!, article);
  host.requestUpdate();
};
