import type { ResponseValue, View } from '../engine/interaction-definition.js';
import type { Media } from '../engine/item.js';
import type { FormatNumber, Messages } from '../i18n/en.js';
import type { Mark } from './mark.js';
import { QuizElement } from './quiz-element.js';

/** A person changed the response. Bubbles to the item view, and no further. */
export class ResponseChangeEvent extends Event {
  readonly response: ResponseValue;
  /** It is to be checked: Enter was pressed in a field of one line. */
  readonly isFinal: boolean;

  constructor(response: ResponseValue, isFinal: boolean) {
    super('response-change', { bubbles: true });
    this.response = response;
    this.isFinal = isFinal;
  }
}

/** The article on the page, as an interaction may use it. */
export interface ArticleText {
  /** Its sentences, in order, on one line each; made when first asked for. */
  sentences(): Promise<readonly string[]>;
  /** Paints those that it has, in place of what was painted for this item before; none takes it away. */
  paint(sentences: readonly string[]): void;
  /**
   * From now on a click or tap on a sentence in the article calls back with it. By its text, not its place: the article may
   * have changed since its sentences were asked for.
   * @param from what was pressed: the learner is led to the article, and back to it
   * @param onEnd the learner came back
   * @returns ends it
   */
  pick(from: HTMLElement, onPick: (sentence: string) => void, onEnd: () => void): () => void;
}

/** What an interaction needs to know of where it stands. */
export interface InteractionContext {
  readonly messages: Messages;
  readonly number: FormatNumber;
  /** Authored text as nodes: the only way for it into the page. */
  readonly text: (authored: string) => unknown;
  readonly media: (media: Media | undefined) => unknown;
  /** The marker's word on a part, `word`, with its icon. */
  readonly mark: (tone: Mark, word: unknown) => unknown;
  /** Addresses in the bank are relative to this. */
  readonly base: string;
  /** Absent where the page has none. */
  readonly article?: ArticleText | undefined;
}

/** What every interaction is given. State comes down; a {@link ResponseChangeEvent} goes up. */
export interface InteractionProperties {
  readonly view: View;
  readonly response: ResponseValue | null;
  readonly disabled: boolean;
  readonly context: InteractionContext;
  /** Language and direction of the content. */
  readonly lang: string;
  readonly dir: string;
  readonly onChange: (event: ResponseChangeEvent) => void;
}

export abstract class InteractionElement<V extends View, R extends ResponseValue> extends QuizElement {
  static override properties = ['view', 'response', 'disabled', 'context'];

  /** Names of its parts, handed on to the page. */
  static parts = '';

  declare view: V;
  declare response: R | null;
  declare disabled: boolean;
  declare context: InteractionContext;

  /**
   * Check was pressed, and the response is none that can be submitted. Where what stands on the screen is a response
   * all the same, this gives it.
   * @returns what is missing, for the learner; '': nothing any more
   */
  complete(): string {
    return this.context.messages.chooseFirst;
  }

  protected respond(response: R, isFinal = false): void {
    this.dispatchEvent(new ResponseChangeEvent(response, isFinal));
    // Drawn again even where the session refuses: what stands on the screen is what it has.
    this.requestUpdate();
  }
}
