import type { ResponseValue, View } from '../engine/interaction-definition.js';
import type { DraggingOptions } from './dragging.js';
import { InteractionElement } from './interaction-element.js';

/** An interaction whose things can be dragged too, as soon as the module for it is there: nothing waits for it. */
export abstract class DraggingInteraction<V extends View, R extends ResponseValue> extends InteractionElement<V, R> {
  protected abstract readonly dragging: DraggingOptions;
  /** From the first draw until it leaves the page. */
  #life: AbortController | undefined;

  protected override updated(): void {
    const isAsked = !this.#life && this.isConnected && !this.disabled;
    if (isAsked && this.renderRoot.querySelector(this.dragging.handle))
      void this.#start((this.#life = new AbortController()));
  }

  async #start({ signal }: AbortController): Promise<void> {
    try {
      const { dragging } = await import('./dragging.js');
      if (!signal.aborted) dragging(this.renderRoot, this.dragging, signal);
    } catch {
      // The network failed: the controls do all that dragging does.
    }
  }

  disconnectedCallback(): void {
    this.#life?.abort();
    this.#life = undefined;
  }
}
