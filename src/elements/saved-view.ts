/**
 * What is saved in this browser by any quiz, and its deletion: a dialog over the quiz that asked for it. Loaded when it is
 * opened.
 */
import { html, render, type TemplateResult } from 'lit/html.js';
import { en } from '../i18n/en.js';
import { enSaved as m } from '../i18n/en-saved.js';
import { icon } from '../rich-text/icons.js';
import { openStorage } from '../storage/open-storage.js';
import { deleteSaved, listSaved, type SavedEntry } from '../storage/saved-sessions.js';
import type { SessionController } from './session-controller.js';
import { actionRow, button, note } from './view-context.js';

export { savedStyles as styles } from './saved-view.styles.js';

const ALL = Symbol('all');
/** A session's key, or all of them. */
type Asked = string | typeof ALL | undefined;

/** The quiz that the dialog stands over. */
interface Host extends HTMLElement {
  requestUpdate(): void;
}

class SavedDialog {
  readonly #host: Host;
  readonly #session: SessionController;
  readonly #dialog = document.createElement('dialog');
  #entries: readonly SavedEntry[] = [];
  /** What can't be done, in words. */
  #fault = '';
  #said = '';
  /** What the learner asked to delete, and has not confirmed. */
  #asked: Asked;

  constructor(host: Host, session: SessionController) {
    this.#host = host;
    this.#session = session;
    this.#dialog.setAttribute('aria-labelledby', 'saved-title');
    this.#dialog.setAttribute('part', 'saved');
    this.#dialog.lang = en.lang;
    // The focus goes back to the button that opened it by itself.
    this.#dialog.addEventListener('close', () => this.#dialog.remove());
  }

  async open(): Promise<void> {
    await this.#list();
    this.#draw();
    this.#host.shadowRoot!.append(this.#dialog);
    this.#dialog.showModal();
    this.#focusOn('h3');
  }

  async #list(): Promise<void> {
    try {
      const storage = await openStorage();
      this.#fault = storage ? '' : m.blocked;
      this.#entries = storage ? await listSaved(storage) : [];
    } catch {
      this.#fault = m.failed;
    }
  }

  #focusOn(selector: string): void {
    this.#dialog.querySelector<HTMLElement>(selector)!.focus();
  }

  #ask(what: Asked): void {
    const row = this.#entries.findIndex(({ key }) => key === this.#asked) + 1;
    this.#asked = what;
    this.#said = what ? m.sure : '';
    this.#draw();
    this.#focusOn(what ? '.keep' : row ? `li:nth-child(${row}) button` : '.all');
  }

  async #delete(doomed: readonly SavedEntry[]): Promise<void> {
    this.#asked = undefined;
    try {
      await deleteSaved(
        (await openStorage())!,
        doomed.map(({ key }) => key),
      );
      const isOwn = doomed.some((entry) => this.#isHere(entry));
      if (isOwn) {
        this.#session.saving = 'off';
        this.#host.requestUpdate();
      }
      this.#said = `${m.removed(doomed.length)} ${isOwn ? m.goesOn : ''}`;
      await this.#list();
    } catch {
      this.#fault = m.failed;
    }
    this.#draw();
    this.#focusOn('h3');
  }

  #isHere({ sessionId }: SavedEntry): boolean {
    return this.#session.store?.header.sessionId === sessionId;
  }

  #question(doomed: readonly SavedEntry[]): TemplateResult {
    return note(
      icon('info'),
      m.sure,
      actionRow([
        { label: m.keep, run: () => this.#ask(undefined), kind: 'keep' },
        { label: m.forGood, run: () => this.#delete(doomed) },
      ]),
      'warn',
    );
  }

  #row(entry: SavedEntry): TemplateResult {
    const { key, title, at, answers } = entry;
    const when =
      at === undefined ? '' : new Date(at).toLocaleString(en.lang, { dateStyle: 'medium', timeStyle: 'short' });
    const facts = [m.answers(answers), when, this.#isHere(entry) && m.here].filter(Boolean);
    return html`<li>
      <p><b dir="auto">${title}</b> <span class="small num">${facts.join(' · ')}</span></p>
      ${
        this.#asked === key
          ? this.#question([entry])
          : html`<button
              type="button"
              class="btn"
              part="button"
              aria-label=${m.removeOne(title, when)}
              @click=${() => this.#ask(key)}
            >
              ${m.remove}
            </button>`
      }
    </li>`;
  }

  #draw(): void {
    const entries = this.#entries;
    const body = this.#fault
      ? note(icon('info'), this.#fault, '', 'warn')
      : entries.length
        ? html`<ul>
            ${entries.map((entry) => this.#row(entry))}
          </ul>`
        : html`<p>${m.none}</p>`;
    render(
      html`<h3 id="saved-title" tabindex="-1">${m.title}</h3>
        <p class="small">${m.where}</p>
        ${body} ${this.#asked === ALL ? this.#question(entries) : ''}
        <div class="actions" part="actions">
          ${entries.length > 1 && this.#asked !== ALL ? button({ label: m.removeAll, run: () => this.#ask(ALL), kind: 'all' }) : ''}
          ${button({ label: m.close, run: () => this.#dialog.close(), kind: 'primary' })}
        </div>
        <p role="status" class="small">${this.#said}</p>`,
      this.#dialog,
    );
  }
}

/** Opens the list over a quiz. */
export const openSaved = (host: Host, session: SessionController): Promise<void> =>
  new SavedDialog(host, session).open();
