import type { ResponseValue, View } from '../engine/interaction-definition.js';
import type { Media } from '../engine/item.js';
import type { Messages } from '../i18n/en.js';
import { QuizElement } from './quiz-element.js';

/** A person changed the response. Bubbles to the item view, and no further. */
export class ResponseChangeEvent extends Event {
  readonly response: ResponseValue;

  constructor(response: ResponseValue) {
    super('response-change', { bubbles: true });
    this.response = response;
  }
}

/** What an interaction needs to know of where it stands. */
export interface InteractionContext {
  readonly messages: Messages;
  /** Authored text as nodes: the only way for it into the page. */
  readonly text: (authored: string) => unknown;
  readonly media: (media: Media | undefined) => unknown;
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

  /** What is missing before this can be submitted, for the learner. */
  get missing(): string {
    return this.context.messages.chooseFirst;
  }

  protected respond(response: R): void {
    this.dispatchEvent(new ResponseChangeEvent(response));
    // Drawn again even where the session refuses: what stands on the screen is what it has.
    this.requestUpdate();
  }
}
