/** The way back from a passage in the article: a pill in the top layer, where no box of the page holds it, and Escape. */
import { html, render, svg } from 'lit/html.js';
import { enArticle as words } from '../i18n/en-article.js';
import { drawing } from '../rich-text/icons.js';
import { button } from './view-context.js';

const returnIcon = drawing(svg`<path d="M9 14.5 4 9.5l5-5m-5 5h10a5.5 5.5 0 0 1 0 11h-3"/>`, 'flip');

export interface Ways {
  readonly back: () => void;
  readonly next: () => unknown;
}

export class WayBack {
  readonly #ways: Ways;
  readonly #pill = document.createElement('div');
  readonly #said = document.createElement('p');
  /** Listeners on the page, for as long as a passage is shown. */
  #keys: AbortController | undefined;

  constructor(host: HTMLElement, ways: Ways) {
    this.#ways = ways;
    const [pill, said] = [this.#pill, this.#said];
    pill.className = 'way';
    pill.popover = 'manual';
    pill.lang = said.lang = 'en';
    pill.setAttribute('role', 'group');
    pill.setAttribute('aria-label', words.passage);
    // There from the start, or what it says first would be lost.
    said.className = 'sr';
    said.setAttribute('role', 'status');
    host.shadowRoot!.append(pill, said);
  }

  say(text: string): void {
    // The same words twice are no change to a live region.
    this.#said.textContent = text && text === this.#said.textContent ? `${text}\u00A0` : text;
  }

  /** @param toPassage moves the focus to what is shown; from there Tab leads here, and from here on in the text */
  open(hasNext: boolean, toPassage: () => void): void {
    this.close();
    const pill = this.#pill;
    render(
      html`${button({ label: words.back, run: this.#ways.back, kind: 'back', icon: returnIcon })}
      ${hasNext ? button({ label: words.nextPassage, run: this.#ways.next, kind: 'back' }) : ''}`,
      pill,
    );
    pill.showPopover();
    toPassage();
    const { signal } = (this.#keys = new AbortController());
    const buttons = [...pill.querySelectorAll('button')];
    let isAtPassage = true;
    const leave = () => (isAtPassage = false);
    document.addEventListener('focusin', leave, { signal });
    document.addEventListener('pointerdown', leave, { signal });
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.defaultPrevented) return;
        if (event.key === 'Escape') this.#ways.back();
        else if (event.key === 'Tab' && !event.shiftKey && isAtPassage) buttons[0]!.focus();
        else return;
        event.preventDefault();
      },
      { signal },
    );
    pill.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Tab' || event.target !== (event.shiftKey ? buttons[0] : buttons.at(-1))) return;
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
    this.say('');
  }

  remove(): void {
    this.close();
    this.#pill.remove();
    this.#said.remove();
  }
}
