import { html, type TemplateResult } from 'lit/html.js';
import { isClosed, type ItemState, type SessionState } from '../engine/session.js';
import type { SessionOutcome } from '../engine/session-outcome.js';
import type { SessionStore } from '../engine/session-store.js';
import { snapshot } from '../events.js';
import { en, type Messages } from '../i18n/en.js';
import { baseStyles } from '../interactions/base.styles.js';
import { laterStyles } from '../rich-text/later-styles.js';
import type { InteractionElement } from '../interactions/interaction-element.js';
import { QuizElement } from '../interactions/quiz-element.js';
import { icon } from '../rich-text/icons.js';
import { itemView } from './item-view.js';
import type { Desk } from './desk.js';
import { later } from './later.js';
import type { BankSource } from './load-quiz.js';
import { progressView } from './progress-view.js';
import { quizStyles } from './recog-quiz.styles.js';
import { SessionController, type SessionConfig } from './session-controller.js';
import { settingAttributes, settingsOf } from './setting-attributes.js';
import { actionRow, button, contentOf, note, type Action, type Moment, type ViewContext } from './view-context.js';

type LaterViews = { [K in keyof typeof later]?: Awaited<ReturnType<(typeof later)[K]>> | undefined };

/**
 * A quiz: loads a bank of questions, asks them, scores them in the browser and keeps the session on the device.
 *
 * Tab goes from control to control, arrows move among radio buttons, Space ticks, Enter presses the button in focus. After
 * **Check** the focus is on the button that goes on, after **Next** on the heading of the question; the mark is announced
 * once, politely.
 *
 * @summary An embeddable quiz.
 * @tag recog-quiz
 * @status experimental
 * @since 0.1.0
 * @attr src - address of a bank, relative to the page
 * @attr article - CSS selector of the text on the page that evidence is looked up in
 * @attr seed - fixes shuffling and drawing; default: made once per session
 * @attr storage - `local` (default): the session survives reload and crash; `none`: it lives as long as the page
 * @attr session - a name, where one page or site runs the same bank twice
 * @attr feedback - `immediate`, `end` or `never`: when correctness is shown; these override the bank's settings
 * @attr layout - `one` item at a time, or `all` on one page
 * @attr navigation - `free`, or `forward` only
 * @attr shuffle - `none`, `items`, `options` or `all`, by the seed
 * @attr pick - draw so many items
 * @attr attempts - submissions of one item: a whole number, or `unlimited`
 * @attr attempt-penalty - fraction of the item's points lost with each attempt after the first
 * @attr hint-penalty - fraction lost with each hint opened
 * @attr certainty - certainty-based marking
 * @attr dont-know - offers "I don't know": 0 points, never a penalty
 * @attr time-limit - seconds for the whole session; the learner may choose more before the start
 * @attr stale-evidence - `mark`, `show` or `leave-out`: a question whose passage is not in the article any more
 * @attr scorer - `bank`, or `host`: the page scores every attempt (`recog-attempt-request`), and the bank may lack the keys
 * @attr time-limit-essential - the learner may not take more time
 * @attr pass-mark - fraction that passes, 0 to 1
 * @attr review - `full`, `marks` or `none`: what the learner sees afterwards
 * @attr self-assess - the learner marks `extended-text` against its rubric
 * @slot - an inline bank, `<script type="application/json">`; what else stands in the tag is shown only where no script runs
 * @slot footer - at the foot of the quiz: credit, licence
 * @slot after-result - below the result: the next article, a sign-up
 * @fires {RecogReadyEvent} recog-ready - the quiz can be answered, afresh or resumed
 * @fires {RecogItemChangeEvent} recog-item-change - another item is shown
 * @fires {RecogResponseChangeEvent} recog-response-change - the learner changed a response, not when a script did
 * @fires {RecogAttemptRequestEvent} recog-attempt-request - before scoring; cancelable; a page may score itself
 * @fires {RecogAttemptEvent} recog-attempt - an attempt was scored and saved
 * @fires {RecogSessionEndEvent} recog-session-end - the session is over, by the learner, a script or the clock
 * @fires {RecogErrorEvent} recog-error - the bank, the network or the storage failed
 * @csspart quiz - the frame
 * @csspart progress-bar - the strip at its top edge, a segment an item
 * @csspart header - title and description
 * @csspart title - the bank's title
 * @csspart description - its description
 * @csspart timer - the time that is left
 * @csspart time-warning - the last 20 seconds, with the way to more time
 * @csspart start - the start screen, where there is a time limit
 * @csspart item - one item
 * @csspart heading - "Question 3 of 14", "Your result"
 * @csspart prompt - the question
 * @csspart passage - the passage that the items of a section share
 * @csspart certainty - how sure the learner is
 * @csspart media - a picture, sound or film
 * @csspart options - the list of options
 * @csspart option - one option
 * @csspart option-label - its text
 * @csspart field - what is typed into, and what was typed
 * @csspart key - the right answer beside it
 * @csspart mark - "Correct", "Incorrect" … on an option
 * @csspart timeline - an order after scoring, where its options have dates
 * @csspart hint - an opened hint
 * @csspart feedback - verdict and explanation
 * @csspart feedback-title - the verdict
 * @csspart explanation - the item's explanation
 * @csspart evidence - a passage that proves the key
 * @csspart quote - the passage itself
 * @csspart source - where it is from
 * @csspart receipt - how the mark came about
 * @csspart note - a remark in place
 * @csspart confirm - the question before finishing with items unanswered
 * @csspart actions - the row of buttons
 * @csspart button - a button
 * @csspart button-primary - the one to go on with
 * @csspart result - the result
 * @csspart score - percentage and points
 * @csspart band - the author's words for the score
 * @csspart cells - a mark an item
 * @csspart items - the list of results
 * @csspart tags - bars by section and by subject
 * @csspart calibration - how sure, and how right
 * @csspart reading - what to read again
 * @csspart keep - print, copy, save
 * @csspart footer - what holds of the session, authors, licence
 * @csspart saved - the list of what is saved on this device, a dialog
 * @csspart problems - what is wrong with the bank
 * @csspart skeleton - shown while the bank loads
 * @cssprop [--recog-surface=light-dark(#fff, #16181d)] - paper of the quiz
 * @cssprop [--recog-ink=light-dark(#1b1d24, #eceef2)] - text, current place
 * @cssprop [--recog-accent=light-dark(#2f49b0, #a3b6ff)] - the learner's pen, main button, links
 * @cssprop [--recog-on-accent] - text on the main button; default: black or white, by the accent's lightness
 * @cssprop [--recog-focus=var(--recog-accent)] - the focus ring
 * @cssprop [--recog-correct=light-dark(#146c3a, #7ad69c)] - the marker's pen for right
 * @cssprop [--recog-partly=light-dark(#855000, #f0bd6a)] - for partly right
 * @cssprop [--recog-incorrect=light-dark(#b3261e, #ff9f94)] - for wrong
 * @cssprop [--recog-highlight=light-dark(#ffeda0, #564a12)] - behind evidence, in the quiz and in the article
 * @cssprop [--recog-highlight-ink=light-dark(#1b1d24, #eceef2)] - text on it in the article
 * @cssprop [--recog-choice=light-dark(#dfe4fb, #2b3566)] - behind a sentence that the learner picked in the article
 * @cssprop [--recog-font=inherit] - typeface
 * @cssprop [--recog-font-heading=inherit] - typeface of title, prompt, percentage
 * @cssprop [--recog-radius=6px] - corners of rows, buttons, notes
 * @cssprop [--recog-padding=clamp(16px, 5cqi, 32px)] - padding of the frame
 * @cssprop [--recog-target=44px] - least height of a button
 * @cssprop [--recog-min-height=26em] - least height, so that nothing moves while the bank loads
 * @example
 * ```html
 * <script type="module" src="recog-quiz.js"></script>
 * <recog-quiz src="questions/dpr-recognition.json"></recog-quiz>
 * ```
 */
export class RecogQuiz extends QuizElement {
  static override styles = [baseStyles, quizStyles, laterStyles];

  static override properties = ['bank'];
  static override attributes = ['src', 'article', 'seed', 'storage', 'session'];
  static observedAttributes = [...RecogQuiz.attributes, ...settingAttributes];

  /** The elements of the page that show one of the items in its place, by its id; `<recog-item>` adds itself. @internal */
  readonly apart = new Map<string, QuizElement>();

  readonly #session = new SessionController(this, () => this.requestUpdate());
  readonly #later: LaterViews = {};
  #context: ViewContext | undefined;
  #announcement = '';
  /** Where the focus goes once the next state is drawn. */
  #focus = '';
  /** Id of the item that is looked at again after the end. */
  #reviewed = '';
  /** What the learner is told about one item: what is missing, or that it can't be come back to. */
  #remark: { readonly itemId: string; readonly text: string } | undefined;
  /** Finish was pressed with items unanswered. */
  #isConfirming = false;
  #isListOpen = false;
  #place = 0;
  /** Nothing is loaded yet, or attributes were set that the session, which is under way, doesn't go by. */
  #isDue = true;

  /** What a view, or a button of it, asks of the shell; the shell itself, too. @internal */
  readonly desk: Desk = {
    session: this.#session,
    moment: () => ({ context: this.#context!, store: this.#session.store!, state: this.#session.shown! }),
    result: () => this.#later.result,
    remarked: () => this.#remark?.text,
    loadResult: () => this.#fetch('result'),
    isAnswered: ({ id, response, dontKnow }) => {
      const { item, definition, context } = this.#session.store!.itemOf(id);
      return dontKnow ?? (response !== null && definition.isComplete(item, response, context));
    },
    run: async (itemId, step) => {
      const { quiz } = this.#session;
      const marking = await this.#fetch('marking');
      if (quiz !== this.#session.quiz) return;
      await (marking ? step(marking) : this.desk.remark(itemId, en.failed));
    },
    go: (itemId) => {
      const { finished, settings } = this.#session.shown!;
      if (finished && (settings.review === 'none' || !this.#session.itemState(itemId))) return;
      this.desk.leave();
      if (finished) this.#reviewed = itemId;
      else this.#session.go(itemId);
      this.desk.focus(itemId);
    },
    leave: () => {
      this.#reviewed = '';
      this.#isConfirming = this.#isListOpen = false;
      this.desk.hush();
    },
    begin: async (...practice) => {
      this.desk.leave();
      await (practice.length ? this.#session.restart(...practice) : this.restart());
      this.desk.focusOn('h3[tabindex]');
    },
    ask: (isAsking) => {
      this.#isConfirming = isAsking;
    },
    remark: (itemId, text) => {
      this.#remark = { itemId, text };
      // Notes are drawn in its styles.
      this.#need('marking');
      this.desk.announce(text);
    },
    hush: () => {
      this.#remark = undefined;
      this.#announcement = '';
      this.requestUpdate();
    },
    announce: (text) => {
      // The same words twice are no change to a live region.
      this.#announcement = text && text === this.#announcement ? `${text}\u00A0` : text;
      this.requestUpdate();
    },
    // A passage above it may have a title, too, which takes no focus.
    focus: (itemId, selector = 'h3[tabindex]') => this.desk.focusOn(`[data-item="${itemId}"] ${selector}`),
    focusOn: (selector) => {
      this.#focus = selector;
      this.requestUpdate();
    },
    update: () => this.requestUpdate(),
  };

  /** Address of a bank, relative to the page; an attribute, as the next four. */
  declare src: string | null;
  /** CSS selector of the text on the page that evidence is looked up in. */
  declare article: string | null;
  /** Fixes shuffling and drawing; default: made once per session. */
  declare seed: string | null;
  /** `local` (default): the session survives reload and crash; `none`: it lives as long as the page. */
  declare storage: string | null;
  /** A name, where one page or site runs the same bank twice. */
  declare session: string | null;
  /** A bank as an object; wins over `src`. */
  declare bank: object | null;

  /** A read-only copy of the session's state; null while there is none. */
  get state(): (SessionState & { readonly outcome: SessionOutcome }) | null {
    const { store } = this.#session;
    return store ? snapshot(store.getState()) : null;
  }

  /** What has been scored so far; null while there is no session. */
  get outcome(): SessionOutcome | null {
    return this.state?.outcome ?? null;
  }

  /** Begins a session that waits at its start screen; one that has begun goes on. */
  start(): void {
    this.#session.timing?.start();
  }

  /** Forgets this session and begins another. */
  async restart(): Promise<void> {
    this.desk.leave();
    // What was set just before is seen first.
    await Promise.resolve();
    await (this.#isDue ? this.#load(true) : this.#session.restart());
  }

  /** Submits what was not submitted yet and ends the session, without asking. */
  async finish(): Promise<void> {
    await this.#session.submit({ type: 'finish', reason: 'learner' });
  }

  /** Shows an item; after the end, in review. */
  goTo(itemId: string): void {
    if (this.#session.shown?.finished) this.desk.go(itemId);
    else this.#session.go(itemId);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#session.article?.open();
    if (this.#session.shown) return;
    // Among elements alike on one page, each keeps a session of its own.
    const all = [...(this.getRootNode() as ParentNode).querySelectorAll(this.localName)];
    const isAlike = (other: Element) =>
      ['src', 'session'].every((name) => other.getAttribute(name) === this.getAttribute(name));
    this.#place = all.filter(isAlike).indexOf(this);
  }

  disconnectedCallback(): void {
    this.#session.article?.close();
  }

  /** Of what the bank and its addresses are relative to. */
  get #address(): string {
    try {
      return this.bank ? this.baseURI : new URL(this.src ?? '', this.baseURI).href;
    } catch {
      return this.src!;
    }
  }

  #source(): BankSource | undefined {
    if (this.bank) return { input: this.bank };
    if (this.src !== null) return { url: this.#address };
    const inline = this.querySelector(':scope > [type="application/json"]');
    return inline ? { input: inline.textContent } : undefined;
  }

  #config(source: BankSource): SessionConfig {
    return {
      source,
      // What stands apart is answered in any order.
      settings: {
        ...settingsOf(this),
        ...([...document.querySelectorAll('recog-item')].some((item) => item.getAttribute('for') === this.id) && {
          layout: 'all',
        }),
      },
      article: this.article,
      seed: this.seed ?? undefined,
      isStored: this.storage !== 'none',
      keyFor: ({ id }) => JSON.stringify([this.#address.split(/[?#]/, 1)[0], id, this.session ?? '', this.#place]),
    };
  }

  async #load(isNew?: boolean): Promise<void> {
    this.#isDue = false;
    const source = this.#source();
    this.desk.leave();
    if (!source) return;
    await this.#session.load(this.#config(source), isNew);
    const { store, notice } = this.#session;
    if (store && notice) this.desk.announce((await later.resume()).resumeWords(store, notice).join(' '));
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    const { store } = this.#session;
    const isOther = ['src', 'bank', 'storage', 'session'].some((name) => changed.has(name));
    // A setting that changes counts at once where nothing was done yet; else from the next session on.
    this.#isDue ||= [...changed].some(Boolean);
    if (isOther || (this.#isDue && !store?.events.length)) void this.#load();
    const { quiz, practice } = this.#session;
    if (practice) this.#keep('practice', practice);
    const { article } = this.#session;
    const isSame = quiz?.bank === this.#context?.bank;
    if (isSame && article === this.#context?.article) return;
    // Its marks need rules of their own.
    if (!isSame) this.#later.marking = undefined;
    const base = this.#address;
    const { bank, interactions } = quiz ?? {};
    this.#context = bank &&
      interactions && {
        bank,
        interactions,
        base,
        messages: en as Messages,
        article,
        // Small whole numbers, as most are, need no Intl: to wake it delays the first question on an old phone.
        number: (n) => (n % 1 || n > 999 ? n.toLocaleString(en.lang, { maximumFractionDigits: 2 }) : `${n}`),
        text: (authored) => authored,
        media: (item) => (item && quiz!.media ? quiz!.media(item, base) : ''),
        mark: (tone, word) => this.#later.marking!.mark(tone, word),
      };
  }

  protected override updated(): void {
    this.apart.forEach((element) => element.requestUpdate());
    const selector = this.#focus;
    this.#focus = '';
    // Once these are drawn, too.
    if (selector) queueMicrotask(() => this.#find<HTMLElement>(selector)?.focus());
  }

  /** Here, or where items stand apart. */
  #find<E extends Element>(selector: string): E | undefined {
    for (const { shadowRoot } of [this, ...this.apart.values()]) {
      const found = shadowRoot!.querySelector<E>(selector);
      if (found) return found;
    }
    return undefined;
  }

  #keep(name: keyof LaterViews, module: { readonly styles: CSSStyleSheet }): void {
    (this.#later as Record<string, unknown>)[name] = module;
    const sheets = this.renderRoot.adoptedStyleSheets;
    if (!sheets.includes(module.styles)) sheets.push(module.styles);
  }

  /** Loads a view that was not needed before, and its styles; undefined where the network fails. */
  async #fetch<K extends keyof LaterViews>(name: K): Promise<LaterViews[K]> {
    try {
      const { quiz } = this.#session;
      const module = await later[name](quiz!);
      // Another bank may have been asked for meanwhile, and has other rules.
      if (!this.#later[name] && quiz === this.#session.quiz) {
        this.#keep(name, module);
        this.requestUpdate();
      }
    } catch {
      // What is drawn in its place says so.
    }
    return this.#later[name];
  }

  /** The same for a template: undefined while it loads. */
  #need<K extends keyof LaterViews>(name: K): LaterViews[K] {
    if (!this.#later[name]) void this.#fetch(name);
    return this.#later[name];
  }

  #check(itemId: string): void {
    const element = this.#find(`[data-item="${itemId}"] > [exportparts]`);
    // Asked now: in a moment another item may stand there.
    const missing =
      !this.desk.isAnswered(this.#session.itemState(itemId)!) &&
      (element as InteractionElement<never, never>).complete();
    void this.desk.run(itemId, ({ check }) => check(this.desk, itemId, missing));
  }

  #next(item: ItemState, next: ItemState): void {
    if (this.#session.shown!.settings.navigation === 'free' || isClosed(item)) this.desk.go(next.id);
    else void this.desk.run(item.id, ({ forward }) => forward(this.desk, item.id, next.id));
  }

  #finish(): void {
    void this.desk.run(this.#session.store!.state.items.at(-1)!.id, ({ finish }) => finish(this.desk));
  }

  protected override render(): TemplateResult {
    // The live region is there from the start, or the first announcement would be lost.
    return html`${this.#renderQuiz()}
      <p class="sr" role="status">${this.#announcement}</p>
      <slot hidden @slotchange=${() => (this.src || this.#session.quiz ? undefined : this.#load())}></slot>`;
  }

  #renderQuiz(): TemplateResult {
    const { quiz, store, shown: state, timing } = this.#session;
    const context = this.#context;
    const { problems = [], retry } = quiz ?? {};
    const loadAgain = async () => {
      await this.#load();
      // The button is gone then: the focus goes to what came, or to the button that is there again.
      this.desk.focusOn('h3[tabindex], .btn');
    };
    const again = retry ? button({ label: en.loadAgain, run: loadAgain }) : undefined;
    const box = problems.length
      ? this.#need('problems')?.problemsView(problems, this.src ?? 'bank', !context, again)
      : undefined;
    if (quiz && !context)
      return (
        box ??
        html`<p part="problems" role="alert">${problems[0]!.message}</p>
          ${again}`
      );
    if (!context || !store || !state)
      return html`<div class="frame" part="quiz">
        ${progressView([''])}
        <div class="skeleton" part="skeleton">
          <span class="sr">${en.loading}</span><i></i><i></i><i></i><i></i><i></i>
        </div>
      </div>`;

    const { bank } = context;
    const { settings, finished, items, current } = state;
    const { lang, dir } = contentOf(context);
    const moment = this.desk.moment();
    const isFirst = !finished && (settings.layout === 'all' || current === items[0]!.id);
    const body =
      finished && !this.#reviewed
        ? this.#renderResult(moment)
        : settings.layout === 'all' && !finished
          ? html`${items.map(({ id }, index) => (this.apart.has(id) ? '' : this.renderItem(moment, index)))}
              <div>${this.#renderEnd([{ label: en.finish, run: () => this.#finish(), kind: 'primary' }])}</div>`
          : this.renderItem(
              moment,
              items.findIndex(({ id }) => id === (this.#reviewed || current)),
            );
    const content = [this.#renderNotice(store), body, this.#renderList(moment)];
    return html`<div class="frame" part="quiz" lang=${en.lang}>
      ${progressView(this.#segments(state))}
      <header class="head" part="header" lang=${lang} dir=${dir}>
        <h2 class="title text" part="title">${bank.title}</h2>
        ${timing?.clock}
        ${
          bank.description && isFirst
            ? html`<p class="desc small text" part="description">${context.text(bank.description)}</p>`
            : ''
        }
      </header>
      ${box} ${timing ? timing.screen(moment, this.desk, content) : content}
      <div class="foot small" part="footer">
        <button type="button" @click=${async () => (await this.#fetch('saved'))?.openSaved(this, this.#session)}>
          ${icon(this.#session.saving === 'saved' ? 'saved' : 'info')}${en[this.#session.saving]}
        </button>
        <span>${[...(bank.authors ?? []), bank.license].filter(Boolean).join(' · ')}</span>
        <slot name="footer"></slot>
      </div>
    </div>`;
  }

  /** May the learner see what was right? */
  #isTold({ finished, settings }: SessionState): boolean {
    return finished ? settings.review !== 'none' : settings.feedback === 'immediate';
  }

  #segments(state: SessionState) {
    const { items, finished, settings, current } = state;
    const isTold = this.#isTold(state);
    const here = finished ? this.#reviewed : settings.layout === 'one' ? current : '';
    return items.map((item) => {
      if (item.result && isTold) return this.#later.marking?.toneOf(item.result);
      if (item.id === here) return 'now';
      return item.result || (this.desk.isAnswered(item) && !finished)
        ? 'done'
        : finished || this.#isConfirming
          ? 'skipped'
          : '';
    });
  }

  /** The way to any question, where one at a time is shown. */
  #renderList(moment: Moment) {
    const { settings, finished, items } = moment.state;
    if (finished || settings.layout === 'all' || settings.navigation !== 'free' || items.length < 2) return '';
    const isOpen = this.#isListOpen;
    return html`<button
        type="button"
        class="btn quiet"
        part="button"
        aria-expanded=${isOpen}
        @click=${() => {
          this.#isListOpen = !isOpen;
          this.requestUpdate();
        }}
      >
        ${en.allQuestions}
      </button>
      ${isOpen ? this.#need('items')?.itemsView(moment, this.#isTold(moment.state), this.desk) : ''}`;
  }

  #renderNotice(store: SessionStore) {
    const { notice, quiz } = this.#session;
    // Notes are drawn in its styles, as the box of problems is.
    if (notice || quiz!.problems.length) this.#need('marking');
    return notice ? this.#need('resume')?.resumeView(store, notice, this.desk) : '';
  }

  /** @internal */
  renderItem(moment: Moment, index: number, isApart?: boolean): TemplateResult {
    const { finished, settings, items } = moment.state;
    const item = items[index]!;
    const isOne = settings.layout === 'one';
    const isTold = this.#isTold(moment.state);
    const isMarked = finished || isClosed(item) || !!item.told;
    const isKeyShown = finished ? settings.review === 'full' : isTold && isClosed(item);
    const remark = this.#remark?.itemId === item.id ? this.#remark.text : '';
    // Marks can't be drawn without it.
    const marking = isTold && isMarked ? this.#need('marking') : undefined;
    const isOpen = !finished && isTold && !isClosed(item);
    const practice = this.#later.practice;
    const check: Action = { label: en.check, run: () => this.#check(item.id), kind: isOne ? 'primary' : '' };
    const own = [...(isOpen && !item.told ? [check] : []), ...(practice?.itemActions(moment, item, this.desk) ?? [])];
    return itemView(moment, item, {
      index,
      isMarked,
      reveal: isKeyShown ? 'key' : isTold && item.told && !finished ? 'chosen' : 'nothing',
      marking,
      above: practice?.aboveView(moment, item.id),
      aids: [
        practice?.aidsView(moment, item, this.desk),
        moment.store.resumed ? this.#need('resume')?.editView(moment, item, isKeyShown) : '',
        this.#session.article?.staleView(moment.store.itemOf(item.id).item),
      ],
      more: practice?.leftText(item, moment),
      onChange: ({ response, isFinal }) => {
        this.desk.hush();
        this.#need('marking');
        if (index === items.length - 1 || !isOne) this.#need('result');
        this.#session.respond(item.id, response);
        if (isFinal && isOpen) this.#check(item.id);
      },
      below: html`${remark ? note(icon('info'), remark, '', 'warn') : ''}
      ${!isApart && (finished || isOne) ? this.#renderEnd(this.#actions(moment.state, index, own)) : own.length ? actionRow(own) : ''}`,
    });
  }

  #actions({ items, settings, finished }: SessionState, index: number, actions: Action[]): Action[] {
    if (finished) return this.#later.marking?.reviewActions(this.desk, index) ?? [];
    const item = items[index]!;
    const [previous, next] = [items[index - 1], items[index + 1]];
    const kind = actions.some((action) => action.kind === 'primary') ? 'quiet' : 'primary';
    const on: Action = next
      ? { label: en.next, run: () => this.#next(item, next), kind }
      : { label: en.finish, run: () => this.#finish(), kind };
    // The main one stands first.
    actions.splice(kind === 'quiet' ? actions.length : 0, 0, on);
    if (previous && settings.navigation === 'free')
      actions.push({
        label: en.previous,
        run: () => this.desk.go(previous.id),
        kind: 'quiet end',
        icon: icon('previous'),
      });
    return actions;
  }

  /** The buttons; or, where Finish was pressed with items unanswered, the question whether to. */
  #renderEnd(actions: readonly Action[]) {
    return (this.#isConfirming && this.#later.marking!.confirmation(this.desk)) || actionRow(actions);
  }

  #renderResult(moment: Moment) {
    // What counts is there even where the network fails.
    return this.#need('result')?.resultView(moment, this.desk) ?? this.#need('marking')?.plainResult(moment, this.desk);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recog-quiz': RecogQuiz;
  }
}
