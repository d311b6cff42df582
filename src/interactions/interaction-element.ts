import type { ResponseValue, View } from '../engine/interaction-definition.js';
import type { Media } from '../engine/item.js';
import type { Messages } from '../i18n/en.js';
import { QuizElement } from './quiz-element.js';

/** A person changed the response. Bubbles to the item view, and no further. */
export class ResponseChangeEvent extends Event {
  readonly response: ResponseValue;
  /** It is to be submitted, too: Enter was pressed in a field of one line. */
  readonly isFinal: boolean;

  constructor(response: ResponseValue, isFinal = false) {
    super('response-change', { bubbles: true });
    this.response = response;
    this.isFinal = isFinal;
  }
}

/** What an interaction needs to know of where it stands. */
export interface InteractionContext {
  readonly messages: Messages;
  /** Authored text as nodes: the only way for it into the page. */
  readonly text: (authored: string) => unknown;
  readonly media: (media: Media | undefined) => unknown;
  /** Addresses in the bank are relative to this. */
  readonly base: string;
  /** Says something to who can't see it, politely. */
  readonly announce: (text: string) => void;
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
   * Asked for when the response can't be submitted as it is.
   * @returns what is missing, for the learner; nothing, where what stands on the screen has just become the response
   */
  complete(): string {
    return this.context.messages.chooseFirst;
  }

  protected respond(response: R, isFinal?: boolean): void {
    this.dispatchEvent(new ResponseChangeEvent(response, isFinal));
    // Drawn again even where the session refuses: what stands on the screen is what it has.
    this.requestUpdate();
  }
}
