/** Sessions under a time limit: start screen, clock, warning, end. Loaded before the first draw of a bank that has one. */
import { html, render, svg, type TemplateResult } from 'lit/html.js';
import { deadlines, FACTORS, isTimed, moreTime, type Deadline } from '../engine/clock.js';
import type { SessionAction, TimeFactor } from '../engine/session.js';
import { submitSteps } from '../engine/session-steps.js';
import type { SessionStore } from '../engine/session-store.js';
import { BEAT, SteadyClock } from '../engine/steady-clock.js';
import { timeSteps } from '../engine/time-steps.js';
import { enTiming as en, type Whose } from '../i18n/en-timing.js';
import { optionStyles } from '../interactions/options.styles.js';
import type { QuizElement } from '../interactions/quiz-element.js';
import { drawing, icon } from '../rich-text/icons.js';
import { feedbackStyles } from './feedback-view.styles.js';
import { later } from './later.js';
import type { Desk } from './desk.js';
import type { SessionController } from './session-controller.js';
import { pointsText } from './outcome-words.js';
import { actionRow, button, note, type Moment } from './view-context.js';

export { timingCss } from './timing.styles.js';

const CLOCKS = { wall: () => Date.now(), monotonic: () => performance.now() };

/** The last milliseconds, in which there is a warning; WCAG 2.2.1 asks for 20 seconds. */
const WARNING = 20_000;
/** Before that the time left is said once. */
const MENTION = 60_000;
/** No letter: those belong to whoever types. */
const KEY = 'F2';
/** What may mean that nobody looked for a while. */
const WAKE: readonly (readonly [EventTarget, string])[] = [
  [document, 'visibilitychange'],
  [document, 'resume'],
  [window, 'pageshow'],
  [window, 'focus'],
];

const clockIcon = drawing(svg`<circle cx="12" cy="12" r="9.5"/><path d="M12 7v5.2l3.2 2"/>`);

/** What has the focus, in the innermost shadow root. */
const focused = (): Element | null => {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement;
};

export class Timing {
  readonly #host: QuizElement;
  readonly #session: SessionController;
  #store: SessionStore | undefined;
  #steady = new SteadyClock(CLOCKS);
  #moment: Moment | undefined;
  #desk: Desk | undefined;
  /** Ends what listens and ticks; absent while the clock stands still. */
  #running: AbortController | undefined;
  #timer = 0;
  #wasAway = false;
  /** The choice on the start screen. */
  #factor: TimeFactor = 1;
  #isStarting = false;
  #hasFailed = false;
  /** The deadline that is being dealt with. */
  #ending: Deadline | undefined;
  /** What was read out last: of which deadline, and how much was left then. */
  #said = { at: 0, left: Infinity };
  /** Where the focus was before the warning. */
  #focus: Element | null = null;

  /** The clock, drawn by itself: the quiz isn't drawn anew every second. */
  readonly clock: HTMLElement = document.createElement('span');

  constructor(host: QuizElement, session: SessionController) {
    this.#host = host;
    this.#session = session;
  }

  /** Milliseconds since 1970; not later than the end that is being dealt with. */
  readonly now = (): number =>
    Math.min(this.#steady.now(), this.#store?.state.dueAt ?? Infinity, this.#ending?.at ?? Infinity);

  /** Takes up a session. @returns undefined where it has no limit */
  attach(store: SessionStore): this | undefined {
    const { state, events, itemOf } = store;
    if (!isTimed(state, itemOf)) return undefined;
    store.learn({ ...submitSteps, ...timeSteps });
    this.#store = store;
    this.#steady = new SteadyClock(CLOCKS, state.clockShift, events.at(-1)?.at);
    const sheets = this.#host.shadowRoot!.adoptedStyleSheets;
    sheets.push(...[optionStyles, feedbackStyles].filter((sheet) => !sheets.includes(sheet)));
    // At hand when time is over, whatever becomes of the network.
    later.marking(this.#session.quiz!).catch(() => undefined);
    return this;
  }

  /** Begins, where it has not begun. */
  start(): void {
    void this.#start();
  }

  async #start(): Promise<void> {
    if (this.#isStarting || this.#store!.state.factor !== undefined) return;
    this.#isStarting = true;
    // How long the start screen stood there is nobody's time.
    this.#steady = new SteadyClock(CLOCKS, 0, this.#steady.now());
    const hadFocus = this.#host.matches(':focus-within');
    this.#hasFailed = (await this.#do({ type: 'time', factor: this.#factor })) !== true;
    this.#isStarting = false;
    if (this.#hasFailed) this.#desk?.announce(en.notStarted);
    else if (hadFocus) this.#desk?.focus(this.#store!.state.current);
  }

  #do(action: SessionAction) {
    return this.#session.submit(action);
  }

  /** @param content what is shown while time runs */
  screen(moment: Moment, desk: Desk, content: unknown): unknown {
    this.#moment = moment;
    this.#desk = desk;
    const { state } = moment;
    if (state.finished) return content;
    if (state.factor === undefined) return this.#startView(moment);
    if (this.#running) this.#refresh();
    else this.#run();
    if (this.#ending && !this.#ending.itemId)
      return html`<div class="item">
        <h3 class="count" part="heading" tabindex="-1">${en.over}</h3>
        ${note(icon('info'), en.submitting)}
      </div>`;
    return [this.#overViews(moment), content];
  }

  #startView({ state, store }: Moment): TemplateResult {
    const { timeLimit, timeLimitEssential } = state.settings;
    const hasOwn = state.items.some(({ id }) => store.itemOf(id).item.timeLimit);
    const row = (factor: TimeFactor) =>
      html`<label class="option" part="option"
        ><input
          type="radio"
          name="time"
          .checked=${factor === this.#factor}
          aria-describedby=${`time-${factor}`}
          @change=${() => (this.#factor = factor)}
        /><span part="option-label">${en.factors[factor ?? 'none']}</span
        ><span class="small num" id=${`time-${factor}`} aria-hidden="true"
          >${timeLimit && factor ? en.duration(timeLimit * factor) : ''}</span
        ></label
      >`;
    return html`<div class="item start" part="start">
      <h3 class="prompt" part="heading" tabindex="-1">${en.limit(state.items.length, timeLimit)}</h3>
      <p>${en.running} ${en.kept}</p>
      ${hasOwn ? html`<p>${en.ownLimits}</p>` : ''}
      ${
        timeLimitEssential
          ? html`<p>${en.essential}</p>`
          : html`<fieldset class="group" role="radiogroup">
              <legend>${en.time}</legend>
              <div class="options" part="options">${FACTORS.map(row)}</div>
            </fieldset>`
      }
      ${this.#hasFailed ? note(icon('info'), en.notStarted, '', 'warn') : ''}
      ${actionRow([{ label: en.start, run: () => this.start(), kind: 'primary' }])}
    </div>`;
  }

  /** Which items' time was over: of those that are on the screen. */
  #overViews({ state }: Moment): unknown {
    return state.items.map(({ id, timeUp }, index) =>
      timeUp && (state.settings.layout === 'all' || id === state.current)
        ? note(clockIcon, en.itemOver(index + 1), html`<p>${en.overMore}</p>`)
        : '',
    );
  }

  #run(): void {
    const running = (this.#running = new AbortController());
    const { signal } = running;
    for (const [target, type] of WAKE)
      target.addEventListener(
        type,
        () => {
          this.#wasAway = true;
          this.#tick();
        },
        { signal },
      );
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== KEY || event.defaultPrevented || event.repeat || !this.#warned) return;
        event.preventDefault();
        void this.#takeMore(this.#warned);
      },
      { signal },
    );
    this.#steady.expect(0);
    this.#tick();
  }

  #stop(): void {
    this.#running?.abort();
    this.#running = undefined;
    clearTimeout(this.#timer);
  }

  /** Sees what time it is, and does what is due. */
  readonly #tick = (): void => {
    clearTimeout(this.#timer);
    const { state } = this.#store!;
    const isOver = this.#session.store !== this.#store || state.finished;
    if (isOver || !this.#host.isConnected) {
      this.#stop();
      if (isOver) this.#draw(undefined, 0);
      return;
    }
    const wasSet = this.#steady.look(this.#wasAway || document.hidden);
    this.#wasAway = document.hidden;
    if (wasSet) void this.#do({ type: 'clock', shift: this.#steady.shift });
    const [next] = deadlines(state);
    if (next && next.at <= this.#steady.now()) void this.#end(next);
    const left = this.#refresh();
    const delay = document.hidden ? (left % 1000) + 2 : Math.min(BEAT, left % 1000) + 2;
    this.#steady.expect(delay);
    this.#timer = window.setTimeout(this.#tick, delay);
  };

  /** Shows and says how much time is left. @returns that, in milliseconds */
  #refresh(): number {
    const shown = this.#shown(deadlines(this.#store!.state));
    const left = shown ? Math.max(0, shown.at - this.#steady.now()) : 0;
    this.#draw(shown, left);
    if (shown && left > 0) this.#say(shown, left);
    return left;
  }

  /** The deadline that the clock shows: the nearest of the session and what is on the screen. */
  #shown(all: readonly Deadline[]): Deadline | undefined {
    const { current, settings } = this.#store!.state;
    return all.find(({ itemId = current }) => settings.layout === 'all' || itemId === current);
  }

  #whose({ itemId }: Deadline): Whose {
    const { items, settings } = this.#store!.state;
    if (itemId === undefined) return 'session';
    return settings.layout === 'one' ? 'shown' : items.findIndex(({ id }) => id === itemId) + 1;
  }

  /** The deadline that is warned of. */
  get #warned(): Deadline | undefined {
    const { state } = this.#store!;
    const shown = this.#shown(deadlines(state));
    const left = shown ? shown.at - this.#steady.now() : 0;
    return left > 0 && left <= WARNING && !state.settings.timeLimitEssential ? shown : undefined;
  }

  #draw(shown: Deadline | undefined, rest: number): void {
    const isLast = rest <= WARNING;
    const warned = shown && this.#warned;
    render(
      html`${
        shown
          ? html`<span class="timer num ${isLast ? 'last' : ''}" part="timer" role="timer"
              >${clockIcon}${en.left(rest / 1000, this.#whose(shown))}</span
            >`
          : ''
      }${
        warned
          ? html`<span class="time-warning" part="time-warning"
              >${en.nearlyOver} ${button({ label: en.moreTime, run: () => this.#takeMore(warned) })}
              <span class="small">${KEY}</span></span
            >`
          : ''
      }`,
      this.clock,
    );
    const warning = this.clock.querySelector<HTMLElement>('.time-warning');
    if (!warning?.isConnected) return;
    const { left, width } = this.#host.getBoundingClientRect();
    Object.assign(warning.style, { left: `${left}px`, maxWidth: `${width}px` });
    if (warning.matches(':popover-open')) return;
    this.#focus = focused();
    // In the top layer it is seen wherever the page is scrolled to, and nothing moves away from a pointer.
    warning.popover = 'manual';
    warning.showPopover();
  }

  /** Said once of each deadline, when a minute and when 20 seconds are left. */
  #say(shown: Deadline, left: number): void {
    const before = this.#said.at === shown.at ? this.#said.left : Infinity;
    const isFirst = before === Infinity;
    this.#said = { at: shown.at, left };
    const words = en.leftSpoken(left / 1000, this.#whose(shown));
    if (left <= WARNING && before > WARNING) this.#desk?.announce(this.#warned ? `${words} ${en.howMore(KEY)}` : words);
    else if (left <= MENTION && before > MENTION && !isFirst) this.#desk?.announce(words);
  }

  async #takeMore({ itemId }: Deadline): Promise<void> {
    const { state, itemOf } = this.#store!;
    const limit = (itemId === undefined ? state.settings : itemOf(itemId).item).timeLimit!;
    const hadFocus = this.clock.contains(focused());
    if ((await this.#do({ type: 'more-time', ...(itemId !== undefined && { itemId }) })) !== true) return;
    this.#tick();
    const shown = this.#shown(deadlines(this.#store!.state));
    const left = shown ? en.leftSpoken((shown.at - this.#steady.now()) / 1000, this.#whose(shown)) : '';
    this.#desk?.announce(en.more(moreTime(limit) / 1000, left));
    if (!hadFocus) return;
    if (this.#focus instanceof HTMLElement && this.#focus.isConnected && this.#focus !== document.body)
      this.#focus.focus();
    else this.#desk?.focus(itemId ?? this.#store!.state.current);
  }

  /** Time is over: keeps what was entered up to then, and submits it. */
  async #end(deadline: Deadline): Promise<void> {
    const { itemId, at: dueAt } = deadline;
    if (this.#ending) return;
    const root = this.#host.shadowRoot!;
    // What is held just now is left where it is.
    for (const element of root.querySelectorAll(`[data-item${itemId === undefined ? '' : `="${itemId}"`}] > *`))
      element.shadowRoot?.dispatchEvent(new Event('time-up'));
    this.#ending = deadline;
    const isOne = this.#store!.state.settings.layout === 'one';
    // Where all stand on one page, only what is over loses it.
    const over = itemId === undefined || isOne ? this.#host : root.querySelector(`[data-item="${itemId}"]`);
    const hadFocus = !!over?.matches(':focus-within') || this.clock.contains(focused());
    this.#draw(undefined, 0);
    // Nothing is entered any more.
    this.#host.requestUpdate();
    const done = await this.#do(
      itemId === undefined ? { type: 'finish', reason: 'time', dueAt } : { type: 'time-up', itemId, dueAt },
    );
    this.#ending = undefined;
    if (done !== true || this.#session.store !== this.#store) return;
    const { state } = this.#store!;
    if (itemId === undefined) {
      this.#desk?.announce(`${en.over} ${pointsText(this.#store!.getState().outcome, this.#moment!.context)}`);
      // Once the result's own module has drawn it.
      await later.result().catch(() => undefined);
      setTimeout(() => hadFocus && root.querySelector<HTMLElement>('[part=result] h3')?.focus());
    } else {
      this.#desk?.announce(en.itemOver(state.items.findIndex(({ id }) => id === itemId) + 1));
      if (hadFocus && (!isOne || state.current === itemId)) this.#desk?.focus(itemId, isOne ? '.primary' : undefined);
    }
    this.#tick();
  }
}

export const timingFor = (host: QuizElement, session: SessionController): Timing => new Timing(host, session);
