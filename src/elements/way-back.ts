/** The way back from a passage in the article: a pill in the top layer, where no box of the page holds it, and Escape. */
import { html, render, svg } from 'lit/html.js';
import { enPassage as words } from '../i18n/en-passage.js';
import { drawing } from '../rich-text/icons.js';
import { button } from './view-context.js';
import { wayBackStyles } from './way-back.styles.js';

const returnIcon = drawing(svg`<path d="M9 14.5 4 9.5l5-5m-5 5h10a5.5 5.5 0 0 1 0 11h-3"/>`, 'flip');

export interface Ways {
  readonly back: () => void;
  readonly next?: (() => unknown) | undefined;
  /** Moves the focus to what is shown; from there Tab leads to the way back, and from that on in the text. */
  readonly toPassage?: (() => void) | undefined;
}

export class WayBack {
  readonly #pill = document.createElement('div');
  /** Listeners on the page, for as long as a passage is shown. */
  #keys: AbortController | undefined;

  constructor(host: HTMLElement) {
    const pill = this.#pill;
    pill.className = 'way';
    pill.popover = 'manual';
    pill.lang = 'en';
    pill.setAttribute('role', 'group');
    pill.setAttribute('aria-label', words.passage);
    const root = host.shadowRoot!;
    if (!root.adoptedStyleSheets.includes(wayBackStyles)) root.adoptedStyleSheets.push(wayBackStyles);
    root.append(pill);
  }

  open({ back, next, toPassage }: Ways): void {
    this.close();
    const pill = this.#pill;
    render(
      html`${button({ label: words.back, run: back, kind: 'back', icon: returnIcon })}
      ${next ? button({ label: words.nextPassage, run: next, kind: 'back' }) : ''}`,
      pill,
    );
    pill.showPopover();
    toPassage?.();
    const { signal } = (this.#keys = new AbortController());
    const buttons = [...pill.querySelectorAll('button')];
    let isAtPassage = !!toPassage;
    const leave = () => (isAtPassage = false);
    document.addEventListener('focusin', leave, { signal });
    document.addEventListener('pointerdown', leave, { signal });
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.defaultPrevented) return;
        if (event.key === 'Escape') back();
        else if (event.key === 'Tab' && !event.shiftKey && isAtPassage) buttons[0]!.focus();
        else return;
        event.preventDefault();
      },
      { signal },
    );
    pill.addEventListener(
      'keydown',
      (event) => {
        if (!toPassage || event.key !== 'Tab' || event.target !== (event.shiftKey ? buttons[0] : buttons.at(-1)))
          return;
        toPassage();
        isAtPassage = event.shiftKey;
        // Else the browser goes on from there: to what can be focused next in the text.
        if (event.shiftKey) event.preventDefault();
        event.stopPropagation();
      },
      { signal },
    );
  }

  close(): void {
    this.#keys?.abort();
    this.#pill.hidePopover();
  }

  remove(): void {
    this.close();
    this.#pill.remove();
  }
}
