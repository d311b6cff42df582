import { html, type TemplateResult } from 'lit/html.js';
import { enItem as words } from '../i18n/en-item.js';
import { baseStyles } from '../interactions/base.styles.js';
import { css, QuizElement } from '../interactions/quiz-element.js';
import { laterStyles } from '../rich-text/later-styles.js';
import { quizStyles } from './recog-quiz.styles.js';
import type { RecogQuiz } from './recog-quiz.js';
import { button, note, type Moment } from './view-context.js';
import { icon } from '../rich-text/icons.js';

const itemStyles = css`
  .frame {
    position: relative;
    min-height: 0;
    border-top: 1px solid;
    border-color: var(--_line);
  }
  /* It takes its place from the start, so that nothing moves when it opens. */
  .shut {
    visibility: hidden;
  }
  .cover {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    gap: 12px;
    padding: var(--_pad);
    text-align: center;
  }
`;

/**
 * One item of a quiz, at another place of the page: in the middle of the article, say. It belongs to the quiz's session, which
 * marks, counts and keeps it.
 *
 * @summary One question of a quiz, elsewhere on its page.
 * @tag recog-item
 * @status experimental
 * @since 0.1.0
 * @attr for - the `id` of the `<recog-quiz>` that the item belongs to
 * @attr item - the item's id in the bank
 * @attr data-after - a selector, or a quote from the article: the item opens once that paragraph has been read past
 * @csspart quiz - the frame
 * @csspart cover - what stands in its place until it opens
 */
export class RecogItem extends QuizElement {
  static override styles = [baseStyles, quizStyles, laterStyles, itemStyles];
  static override attributes = ['for', 'item'];
  static observedAttributes = ['for', 'item', 'data-after'];

  declare for: string | null;
  declare item: string | null;

  #quiz: RecogQuiz | undefined;
  /** Leaves the quiz, and stops watching the page. */
  #parting: AbortController | undefined;
  #isOpen = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#join();
  }

  disconnectedCallback(): void {
    this.#parting?.abort();
  }

  override attributeChangedCallback(name: string): void {
    super.attributeChangedCallback(name);
    if (this.isConnected) void this.#join();
  }

  async #join(): Promise<void> {
    this.#parting?.abort();
    const { signal } = (this.#parting = new AbortController());
    // At once where it can be: the quiz is about to load, and begins another session where items stand apart.
    if (!customElements.get('recog-quiz')) await customElements.whenDefined('recog-quiz');
    if (signal.aborted) return;
    const root = this.getRootNode() as Document | ShadowRoot;
    const find = () => {
      const quiz = root.getElementById(this.for ?? '') as RecogQuiz | null;
      if (this.#quiz || quiz?.localName !== 'recog-quiz' || !this.item) return;
      const { item } = this;
      this.#quiz = quiz;
      quiz.apart.set(item, this);
      quiz.requestUpdate();
      signal.addEventListener('abort', () => {
        this.#quiz = undefined;
        if (quiz.apart.get(item) === this) quiz.apart.delete(item);
        quiz.requestUpdate();
      });
    };
    find();
    // The quiz may come later.
    root.addEventListener('recog-ready', find, { signal });
    this.requestUpdate();
    await this.#wait(signal);
  }

  /** Opens once what the author named has been read past. */
  async #wait(signal: AbortSignal): Promise<void> {
    const after = this.dataset.after;
    this.#isOpen = after === undefined;
    if (!after) return;
    const { waitFor } = await import('./read-past.js');
    const article = this.#quiz?.article ?? '';
    await waitFor(this, article, after, signal);
    if (!signal.aborted) this.#open();
  }

  #open(): void {
    this.#isOpen = true;
    this.requestUpdate();
  }

  async #openNow(): Promise<void> {
    this.#open();
    await Promise.resolve();
    this.renderRoot.querySelector<HTMLElement>('h3[tabindex]')?.focus();
  }

  protected override render(): TemplateResult | '' {
    const quiz = this.#quiz;
    if (!quiz) return '';
    // Before it is loaded it has none of this.
    const moment = quiz.desk.moment();
    if (!(moment as Partial<Moment>).context || !(moment as Partial<Moment>).state) return '';
    // The quiz loads styles as it needs them.
    const own = this.renderRoot.adoptedStyleSheets;
    own.unshift(...quiz.shadowRoot!.adoptedStyleSheets.filter((sheet) => !own.includes(sheet)));
    const { items, finished } = moment.state;
    const index = items.findIndex(({ id }) => id === this.item);
    const state = items[index];
    // It may be one that was not drawn.
    if (!state)
      return moment.context.bank.items.some(({ id }) => id === this.item)
        ? ''
        : html`<div class="frame" part="quiz">${note(icon('info'), words.noItem(this.item!, this.for!))}</div>`;
    this.#isOpen ||= finished || state.response !== null || state.attempts.length > 0;
    const view = quiz.renderItem(moment, index, true);
    return html`<div class="frame" part="quiz">
      <div class=${this.#isOpen ? '' : 'shut'}>${view}</div>
      ${
        this.#isOpen
          ? ''
          : html`<div class="cover" part="cover">
              <p class="small">${words.opensLater}</p>
              ${button({ label: words.openNow, run: () => this.#openNow() })}
            </div>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recog-item': RecogItem;
  }
}
