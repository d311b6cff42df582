import type { View } from '../engine/interaction-definition.js';
import type { PartsResponse } from '../engine/parts.js';
import { DraggingInteraction } from './dragging-interaction.js';
import type { DraggingOptions } from './dragging.js';

/** Chips that are dragged onto the parts of an item, or the parts onto boxes: doubles of its combo boxes. */
export abstract class ChipsInteraction<V extends View> extends DraggingInteraction<V, PartsResponse> {
  #over: string | undefined;

  protected readonly dragging: DraggingOptions = {
    handle: '.chip',
    item: '.chip',
    zone: '[data-zone]',
    onOver: (target) => {
      this.#over = target?.zone.dataset['zone'];
      this.requestUpdate();
    },
    onDrop: ({ item, zone }) => this.drop(item.dataset['id']!, zone.dataset['zone']!),
  };

  /** @param zone what the chip was dropped on */
  protected abstract drop(chip: string, zone: string): void;

  /** The class of a zone that something is just over. */
  protected overClass(zone: string): string {
    return zone === this.#over ? 'over' : '';
  }

  /** @param answer '': none any more. @param isFinal Enter was pressed */
  protected give(part: string, answer: string, isFinal = false): void {
    const others = Object.entries(this.response ?? {}).filter(([id]) => id !== part);
    this.respond(Object.fromEntries(answer ? [...others, [part, answer]] : others), isFinal);
  }
}
