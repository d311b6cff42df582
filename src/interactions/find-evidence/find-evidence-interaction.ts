import { html, nothing } from 'lit/html.js';
import { baseStyles } from '../base.styles.js';
import { laterStyles } from '../../rich-text/later-styles.js';
import type { ArticleText } from '../interaction-element.js';
import { OptionsInteraction } from '../options-interaction.js';
import { optionStyles } from '../options.styles.js';
import type { FindEvidenceResponse, FindEvidenceView } from './definition.js';
import { findEvidenceStyles } from './find-evidence.styles.js';
import { en } from './messages.js';

/** More rows get a search, and a box to scroll in. */
const MANY = 12;
/** So many are drawn. */
const MOST_DRAWN = 50;

const NONE: readonly string[] = [];
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The sentence that proves a claim is selected, in the item's own passage or in the article on the page.
 *
 * The sentences are radio buttons, or checkboxes where several may be chosen, in a fieldset whose legend is the prompt;
 * of many, a search box finds those with some words. Of an article, “Select in the text” lets a click or tap on a
 * sentence choose it there; Escape, or “Back to the question”, ends that.
 *
 * @tag recog-find-evidence-interaction
 * @csspart prompt - the question, and how many to choose
 * @csspart media - a picture, sound or film
 * @csspart field - the search box
 * @csspart options - the list of sentences
 * @csspart option - one sentence
 * @csspart option-label - its text
 * @csspart mark - "Correct", "Incorrect" … on a sentence, after scoring
 * @csspart key - after scoring: the quote, where no sentence of the list is marked as it
 */
export class FindEvidenceInteraction extends OptionsInteraction<FindEvidenceView, FindEvidenceResponse> {
  static override styles = [baseStyles, optionStyles, findEvidenceStyles, laterStyles];
  static override parts = 'prompt, media, field, options, option, option-label, mark, key';

  /** The quote, once it is told; comes with the first answer (`marks.ts`). */
  static marked: ((element: FindEvidenceInteraction) => unknown) | undefined;

  #article: ArticleText | undefined;
  /** Of the article; undefined while they are asked for. */
  #sentences: readonly string[] | undefined;
  #asked = '';
  #query = '';
  #stopPicking: (() => void) | undefined;
  #announcement: unknown = '';

  override complete(): string {
    return this.#all?.length === 0 ? en.notHere : en.chooseFirst;
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  protected override willUpdate(): void {
    const { view, context, disabled } = this;
    if (this.#asked !== view.prompt) {
      this.#stop();
      this.#asked = view.prompt;
      this.#query = '';
      this.#announcement = '';
    }
    const article = view.sentences ? undefined : context.article;
    if (article !== this.#article) {
      this.#stop();
      this.#article = article;
      this.#sentences = undefined;
    }
    // It may come later than the quiz.
    if (article && !this.#sentences?.length) void this.#load(article);
    if (disabled) this.#stop();
    this.#paint();
  }

  async #load(article: ArticleText): Promise<void> {
    // An article that can't be read is as good as none.
    const sentences = await article.sentences().catch(() => NONE);
    if (article !== this.#article || sentences.length === this.#sentences?.length) return;
    this.#sentences = sentences;
    this.requestUpdate();
  }

  /** Undefined: it isn't known yet. */
  get #all(): readonly string[] | undefined {
    return this.view.sentences ?? (this.#article ? this.#sentences : NONE);
  }

  protected override choose(sentence: string, isChosen: boolean): void {
    const { most } = this.view;
    const others = most > 1 ? this.chosen.filter((other) => other !== sentence) : NONE;
    if (isChosen && others.length === most) {
      this.#announcement = en.full(most);
      this.requestUpdate();
      return;
    }
    const all = this.#all ?? NONE;
    const chosen = isChosen ? [...others, sentence] : [...others];
    this.respond(chosen.sort((a, b) => all.indexOf(a) - all.indexOf(b)));
  }

  // What a click in the article chooses is painted there, as long as it can be.
  #paint(): void {
    if (!this.#stopPicking) return;
    this.#article!.paint(this.chosen);
  }

  #stop(): void {
    if (!this.#stopPicking) return;
    this.#stopPicking();
    this.#stopPicking = undefined;
    this.#article?.paint([]);
  }

  #togglePicking(from: HTMLElement): void {
    const end = () => {
      this.#stop();
      this.requestUpdate();
    };
    if (this.#stopPicking) return end();
    const pick = (sentence: string) => {
      this.#announcement = html`${en.selected} ${this.context.text(sentence)}`;
      this.choose(sentence, this.view.most === 1 || !this.chosen.includes(sentence));
    };
    this.#stopPicking = this.#article!.pick(from, pick, end);
    this.requestUpdate();
  }

  /** With what was chosen, be it in this text or not. */
  get #rows() {
    const { view, chosen } = this;
    const states = new Map(view.marks?.map(({ text, state }) => [text, state]));
    const texts = new Set([...(this.#all ?? NONE), ...chosen]);
    return [...texts].map((text) => ({ id: text, text, state: states.get(text), isChosen: chosen.includes(text) }));
  }

  protected override render() {
    const { view, context, disabled } = this;
    const isMultiple = view.most > 1;
    const rows = this.#rows;
    const isLong = rows.length > MANY;
    const words = fold(disabled ? '' : this.#query)
      .split(/\s+/)
      .filter(Boolean);
    // Once it is marked, of a long text only what there is to say something of.
    const isWanted = (text: string) => {
      if (disabled) return !isLong;
      const folded = words.length ? fold(text) : '';
      return words.every((word) => folded.includes(word));
    };
    const isKept = ({ state, isChosen }: (typeof rows)[number]) => isChosen || (!!state && state !== 'rest');
    const wanted = rows.filter((row) => isKept(row) || isWanted(row.text));
    let room = MOST_DRAWN;
    const drawn = wanted.filter((row) => room-- > 0 || isKept(row));
    const isGone = this.#all?.length === 0;
    const hidden = wanted.length - drawn.length;
    const note = isGone
      ? en.notHere
      : words.length && !wanted.some(({ text }) => isWanted(text))
        ? en.none
        : hidden
          ? en.more(hidden)
          : '';
    const tools = disabled
      ? ''
      : html`<div class="tools" ?hidden=${!isLong && !this.#article}>
          ${
            isLong
              ? html`<label class="small"
                  >${en.find}
                  <input
                    class="field"
                    part="field"
                    type="search"
                    autocomplete="off"
                    .value=${this.#query}
                    @input=${({ target }: Event) => {
                      this.#query = (target as HTMLInputElement).value;
                      this.requestUpdate();
                    }}
                    @keydown=${(event: KeyboardEvent) => {
                      // Enter would be taken for Check in a form around the quiz.
                      if (event.key === 'Enter') event.preventDefault();
                    }}
                /></label>`
              : ''
          }
          ${
            this.#article && this.#sentences?.length
              ? html`<button
                  type="button"
                  class="btn"
                  aria-pressed=${this.#stopPicking ? 'true' : 'false'}
                  @click=${({ currentTarget }: Event) => this.#togglePicking(currentTarget as HTMLElement)}
                >
                  ${en.pick}
                </button>`
              : ''
          }
        </div>`;
    return html`${this.renderRows(
        drawn,
        isMultiple ? 'checkbox' : 'radio',
        isMultiple ? context.messages.missed : context.messages.key,
        isMultiple ? en.upTo(view.most) : '',
        isLong && !disabled ? 'long' : '',
        tools,
      )}
      <p class="note small" role=${disabled ? nothing : 'status'}>${note}</p>
      ${FindEvidenceInteraction.marked?.(this)}
      <p class="sr" aria-live="polite">${this.#announcement}</p>`;
  }
}
