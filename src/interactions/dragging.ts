/**
 * Dragging by pointer and touch inside one shadow root: things into a place of a list, or into a box. It moves no node: it
 * says what a thing is over and where it was dropped, and whoever listens draws that. Keyboard and assistive technology
 * have the native controls that this comes on top of.
 *
 * Loaded after the first draw (`dragging-interaction.ts`).
 */

export { draggingStyles } from './dragging.styles.js';

/** Where a thing is, or was dropped. */
export interface Target {
  readonly item: HTMLElement;
  readonly zone: HTMLElement;
  /** The thing of the zone that is under the pointer or next to it; undefined: the zone is empty. It may be `item`. */
  readonly ref: HTMLElement | undefined;
  /** On which side of `ref`, as one reads. */
  readonly side: 'before' | 'after';
}

export interface DraggingOptions {
  /** Selectors. What a drag begins on; it has to have `touch-action: none`. It stands in an item, or is one. */
  readonly handle: string;
  /** What is dragged, and what stands in a zone. */
  readonly item: string;
  /** What it may be dropped on. */
  readonly zone: string;
  /** How things stand in a zone: one below the other (`y`, default), or in lines of text (`x`). */
  readonly axis?: (zone: HTMLElement) => 'x' | 'y';
  /** Each time that is somewhere else; undefined: over nothing, or over and done. */
  readonly onOver: (target: Target | undefined) => void;
  readonly onDrop: (target: Target) => void;
}

interface Drag {
  readonly item: HTMLElement;
  readonly handle: Element;
  /** Where it began. */
  readonly x0: number;
  readonly y0: number;
  readonly end: AbortController;
  x: number;
  y: number;
  /** The picture that goes with the pointer, once it moved. */
  picture?: HTMLElement;
  target?: Target | undefined;
  scrollers?: readonly Element[];
  /** The pointer or the page below it moved since the last look. */
  hasMoved?: boolean;
}

/** A hand isn't quite still when it clicks. */
const THRESHOLD = 4;
/** So near an edge a list begins to scroll. */
const EDGE = 48;

const page = (): Element => document.scrollingElement ?? document.documentElement;

/** The node around a node, out of shadow roots, too. */
const around = (node: Node): Node | null =>
  (node as Partial<Element>).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

/** What may scroll around an element, from the inside out, the page last. */
const scrollersAround = (element: Element): readonly Element[] => {
  const found: Element[] = [];
  for (let node: Node | null = element; node; node = around(node))
    if (
      node instanceof Element &&
      node.scrollHeight > node.clientHeight &&
      !/^(?:HTML|BODY)$/.test(node.tagName) &&
      /auto|scroll/.test(getComputedStyle(node).overflowY)
    )
      found.push(node);
  return [...found, page()];
};

/** How far a point is from a box, squared. */
const distance = ({ left, right, top, bottom }: DOMRect, x: number, y: number) =>
  Math.max(left - x, 0, x - right) ** 2 + Math.max(top - y, 0, y - bottom) ** 2;

/** @param life ends it, and whatever is being dragged */
export const dragging = (root: ShadowRoot, options: DraggingOptions, life: AbortSignal): void => {
  const { handle, item: thing, zone: box, axis, onOver, onDrop } = options;
  let drag: Drag | undefined;

  const find = ({ item, x, y }: Drag): Target | undefined => {
    // Of this root, never of the document: that would stop at the outermost host.
    const under = root.elementFromPoint(x, y);
    const zone = under?.closest<HTMLElement>(box);
    if (!zone || !root.contains(zone)) return undefined;
    let ref = under!.closest<HTMLElement>(thing) ?? undefined;
    if (ref?.closest(box) !== zone) {
      // Between the things: the nearest.
      ref = undefined;
      let least = Infinity;
      for (const other of zone.querySelectorAll<HTMLElement>(thing)) {
        const far = distance(other.getBoundingClientRect(), x, y);
        if (far < least) [least, ref] = [far, other];
      }
    }
    if (!ref) return { item, zone, ref, side: 'after' };
    const { left, top, width, height } = ref.getBoundingClientRect();
    const isAfter =
      axis?.(zone) === 'x'
        ? x > left + width / 2 !== (getComputedStyle(zone).direction === 'rtl')
        : y > top + height / 2;
    return { item, zone, ref, side: isAfter ? 'after' : 'before' };
  };

  const look = (moving: Drag) => {
    moving.hasMoved = false;
    const [was, is] = [moving.target, find(moving)];
    if (was?.zone !== is?.zone) moving.scrollers = scrollersAround(is?.zone ?? moving.item);
    if (was?.zone === is?.zone && was?.ref === is?.ref && was?.side === is?.side) return;
    moving.target = is;
    onOver(is);
  };

  /** Scrolls the innermost that still can. */
  const scroll = (moving: Drag) => {
    for (const scroller of moving.scrollers!) {
      const { top, bottom } = scroller === page() ? { top: 0, bottom: innerHeight } : scroller.getBoundingClientRect();
      const by = Math.min(0, moving.y - top - EDGE) || Math.max(0, moving.y - bottom + EDGE);
      const before = scroller.scrollTop;
      if (by) scroller.scrollTop += Math.sign(by) * Math.min(20, 1 + Math.abs(by) / 3);
      if (scroller.scrollTop !== before) {
        moving.hasMoved = true;
        return;
      }
    }
  };

  const frame = () => {
    if (!drag?.picture) return;
    // What is dragged may be drawn away meanwhile; then its handle hears of nothing any more.
    if (!drag.handle.isConnected) return stop();
    scroll(drag);
    if (drag.hasMoved) look(drag);
    requestAnimationFrame(frame);
  };

  const lift = (lifted: Drag) => {
    const { item, x0, y0 } = lifted;
    const { left, top, width } = item.getBoundingClientRect();
    const picture = item.cloneNode(true) as HTMLElement;
    for (const element of [picture, ...picture.querySelectorAll('[id]')]) element.removeAttribute('id');
    picture.classList.add('lifted');
    picture.inert = true;
    picture.ariaHidden = 'true';
    // In the top layer it is not clipped by a box that scrolls, nor moved by an ancestor that is transformed.
    picture.popover = 'manual';
    // By the CSSOM: a `style` attribute would be refused by a strict policy.
    Object.assign(picture.style, {
      ...{ position: 'fixed', inset: `${top - y0}px auto auto ${left - x0}px`, margin: '0', inlineSize: `${width}px` },
      ...{ boxSizing: 'border-box', overflow: 'visible', color: 'inherit', pointerEvents: 'none' },
    });
    lifted.picture = picture;
    root.append(picture);
    picture.showPopover();
    item.toggleAttribute('data-dragged', true);
    lifted.scrollers = scrollersAround(item);
    requestAnimationFrame(frame);
  };

  const stop = (isDropped = false) => {
    if (!drag) return;
    const { item, picture, end, target } = drag;
    drag = undefined;
    end.abort();
    picture?.remove();
    item.removeAttribute('data-dragged');
    if (target) onOver(undefined);
    if (target && isDropped) onDrop(target);
  };

  root.addEventListener(
    'pointerdown',
    (event) => {
      const { target, pointerId, clientX: x, clientY: y } = event as PointerEvent;
      const grip = (target as Element).closest(handle);
      const item = grip?.closest<HTMLElement>(thing);
      if (drag || !item || (event as PointerEvent).button || !(event as PointerEvent).isPrimary) return;
      const end = new AbortController();
      const moving: Drag = { item, handle: grip!, x0: x, y0: y, x, y, end };
      drag = moving;
      const { signal } = end;
      const listen = (
        on: EventTarget,
        types: readonly string[],
        listener: (event: PointerEvent & KeyboardEvent) => void,
        capture = false,
      ) => {
        // Another finger on the same handle is not this drag.
        const hear = (heard: Event) => {
          if (on !== grip || (heard as PointerEvent).pointerId === pointerId)
            listener(heard as PointerEvent & KeyboardEvent);
        };
        for (const type of types) on.addEventListener(type, hear, { signal, capture });
      };

      grip!.setPointerCapture(pointerId);
      listen(grip!, ['pointermove'], ({ clientX, clientY }) => {
        [moving.x, moving.y, moving.hasMoved] = [clientX, clientY, true];
        const [dx, dy] = [clientX, clientY];
        if (!moving.picture && Math.hypot(dx - x, dy - y) > THRESHOLD) lift(moving);
        if (moving.picture) moving.picture.style.translate = `${dx}px ${dy}px`;
      });
      listen(grip!, ['pointerup'], () => {
        if (moving.picture) look(moving);
        stop(true);
      });
      listen(grip!, ['pointercancel', 'lostpointercapture'], () => stop());
      listen(root, ['contextmenu', 'selectstart'], (refused) => refused.preventDefault());
      // Before the page hears of it: a dialog around the quiz stays open.
      listen(
        window,
        ['keydown'],
        (press) => {
          if (press.key !== 'Escape') return;
          press.preventDefault();
          press.stopPropagation();
          stop();
        },
        true,
      );
    },
    { signal: life },
  );
  // Pictures and links on a handle would be dragged by the browser.
  root.addEventListener('dragstart', (event) => drag && event.preventDefault(), { signal: life });
  // Time is over: what is held is left where it is.
  root.addEventListener(
    'time-up',
    () => {
      if (drag?.picture) look(drag);
      stop(true);
    },
    { signal: life },
  );
  life.addEventListener('abort', () => stop());
};
