/**
 * The way from a question to the article on the page and back: a passage is painted and gone to, or the learner goes there to
 * pick a sentence. Loaded when somebody first does.
 */
import { paint, prepare } from '../evidence/highlight.js';
import { focusOn, goToArticle, headingOf, scrollTo } from '../evidence/reveal.js';
import { enPassage as words } from '../i18n/en-passage.js';
import { WayBack } from './way-back.js';

export interface Visit {
  /** What was pressed: the focus comes back to it. */
  readonly from: HTMLElement;
  /** Where that stood in the window, so that the question stands there again. */
  readonly top: number;
  /** To another passage of the same question. */
  readonly next?: (() => unknown) | undefined;
  /** The learner came back. */
  readonly onBack?: (() => unknown) | undefined;
}

export interface DisplayOptions {
  readonly host: HTMLElement;
  readonly article: Element;
  /** Says it in the live region. */
  readonly announce: (text: string) => void;
  /** Moves the focus to the question where what was pressed is gone. */
  readonly toQuestion: () => void;
}

export class PassageDisplay {
  /** Of all quizzes on a page one shows a passage at a time. */
  static #current: PassageDisplay | undefined;
  readonly #options: DisplayOptions;
  readonly #way: WayBack;
  /** Takes back what the page is lent from the first passage on. */
  #release: (() => void) | undefined;
  #visit: Visit | undefined;

  constructor(options: DisplayOptions) {
    this.#options = options;
    this.#way = new WayBack(options.host);
  }

  show(range: Range, visit: Visit): void {
    const { article } = this.#options;
    this.#release ??= prepare(article);
    this.#begin(
      visit,
      () => focusOn(range),
      words.shown(headingOf(range, article)),
      () => {
        paint('evidence', [range]);
        scrollTo(range, article);
      },
    );
  }

  /** For the learner to pick something there. */
  go(visit: Visit): void {
    this.#begin(visit, undefined, words.pick, () => goToArticle(this.#options.article));
  }

  #begin(visit: Visit, toPassage: (() => void) | undefined, text: string, go: () => void): void {
    if (PassageDisplay.#current !== this) PassageDisplay.#current?.hide();
    PassageDisplay.#current = this;
    this.#visit = visit;
    go();
    this.#way.open({ back: () => this.#back(), next: visit.next, toPassage });
    this.#options.announce(text);
  }

  #back(): void {
    const { from, top, onBack } = this.#visit!;
    this.hide();
    onBack?.();
    // Another question may stand there by now.
    if (!from.isConnected) return this.#options.toQuestion();
    from.focus({ preventScroll: true });
    window.scrollBy({ top: from.getBoundingClientRect().top - top, behavior: 'instant' });
  }

  /** @param visit this alone; default: whatever is shown */
  hide(visit = this.#visit): void {
    if (!visit || visit !== this.#visit) return;
    this.#visit = PassageDisplay.#current = undefined;
    paint('evidence', []);
    this.#way.close();
    this.#options.announce('');
  }

  /** Takes back all that the page was lent. */
  close(): void {
    this.hide();
    this.#way.remove();
    this.#release?.();
  }
}
