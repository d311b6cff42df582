/**
 * A pointer that drags, by dispatched events: they run alike in every engine; real ones are in `dragging.node.test.ts`. The
 * browser knows no pointer of theirs, so nothing can be captured.
 */
import { replace, until } from './quiz.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Held {
  move(to: Point): void;
  drop(): void;
}

const middleOf = (element: Element): Point => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/** A pointer on an element: one more event of it. */
export const point = (on: Element, type: string, { x, y }: Point, more: PointerEventInit = {}) =>
  on.dispatchEvent(
    new PointerEvent(type, {
      ...{ bubbles: true, composed: true, cancelable: true, pointerId: 1, isPrimary: true, button: 0 },
      ...{ clientX: x, clientY: y, ...more },
    }),
  );

/**
 * Takes a thing by its handle and moves it a little; waits until dragging is loaded.
 * @param isLifted there is a picture of it
 */
export async function hold(handle: Element, isLifted: () => unknown, pointerType = 'mouse'): Promise<Held> {
  replace(Element.prototype, 'setPointerCapture', () => () => undefined);
  const from = middleOf(handle);
  await until(() => {
    point(handle, 'pointerdown', from, { pointerType });
    point(handle, 'pointermove', { x: from.x, y: from.y + 6 }, { pointerType });
    if (isLifted()) return true;
    point(handle, 'pointerup', from, { pointerType });
    return false;
  });
  let last = from;
  return {
    move: (to) => {
      last = to;
      point(handle, 'pointermove', to, { pointerType });
    },
    drop: () => void point(handle, 'pointerup', last, { pointerType }),
  };
}

export async function drag(handle: Element, isLifted: () => unknown, to: Point, pointerType?: string): Promise<void> {
  const held = await hold(handle, isLifted, pointerType);
  held.move(to);
  held.drop();
}
