import type { Bank } from '../engine/item.js';
import type { ItemState } from '../engine/session.js';
import type { SettingsLayer } from '../engine/settings.js';
import type { Marking } from './later.js';
import type * as ResultModule from './result-view.js';
import type { SessionController } from './session-controller.js';
import type { Moment } from './view-context.js';

/** What the shell does for its views, and for what their buttons start. */
export interface Desk {
  readonly session: SessionController;
  readonly moment: () => Moment;
  /** The view of the end, where it is loaded. */
  readonly result: () => typeof ResultModule | undefined;
  /** Loads it; undefined where the network fails. */
  readonly loadResult: () => Promise<typeof ResultModule | undefined>;
  readonly isAnswered: (item: ItemState) => boolean;
  /** Does what comes with the first answer; where the network fails, the item says so. */
  readonly run: (itemId: string, step: (marking: Marking) => unknown) => Promise<void>;
  /** Shows an item; after the end as it was answered. */
  readonly go: (itemId: string) => void;
  /** Goes away from what is shown: nothing of it is said any more. */
  readonly leave: () => void;
  /** Forgets this session and begins another; default: one of the whole bank. */
  readonly begin: (bank?: Bank, settings?: SettingsLayer) => unknown;
  /** Whether the question stands there if to finish with items unanswered. */
  readonly ask: (isAsking: boolean) => void;
  /** Says something at an item. */
  readonly remark: (itemId: string, text: string) => void;
  /** What is said at an item. */
  readonly remarked: () => string | undefined;
  /** Takes it back. */
  readonly hush: () => void;
  /** Says it in the live region, and draws anew. */
  readonly announce: (text: string) => void;
  /** @param selector within the item; default: its heading */
  readonly focus: (itemId: string, selector?: string) => void;
  /** Moves the focus once the next state is drawn. */
  readonly focusOn: (selector: string) => void;
  /** Draws anew. */
  readonly update: () => void;
}
