// What the figures of the bench are ratios against: the least that somebody would write with Lit for the same job.
import { LitElement, css, html } from 'lit';

class MinimalQuiz extends LitElement {
  static properties = {
    src: {},
    bank: { state: true },
    index: { state: true },
    chosen: { state: true },
    verdict: { state: true },
  };

  static styles = css`
    fieldset {
      border: 0;
      padding: 0;
    }
    label {
      display: block;
      padding: 8px;
    }
  `;

  constructor() {
    super();
    this.index = 0;
    this.chosen = this.verdict = '';
  }

  async connectedCallback() {
    super.connectedCallback();
    this.bank = await (await fetch(this.src)).json();
  }

  check() {
    const { options } = this.bank.items[this.index];
    this.verdict = options.find(({ id }) => id === this.chosen)?.correct ? 'Correct' : 'Incorrect';
  }

  next() {
    this.index += 1;
    this.chosen = this.verdict = '';
  }

  render() {
    if (!this.bank) return html`<p>Loading</p>`;
    const { title, items } = this.bank;
    const { prompt, options } = items[this.index];
    const choose = ({ target }) => (this.chosen = target.value);
    return html`<h2>${title}</h2>
      <h3>Question ${this.index + 1} of ${items.length}</h3>
      <fieldset ?disabled=${this.verdict}>
        <legend>${prompt}</legend>
        ${options.map(
          ({ id, text }) =>
            html`<label>
              <input type="radio" name="option" .value=${id} .checked=${id === this.chosen} @change=${choose} />
              ${text}
            </label>`,
        )}
      </fieldset>
      ${this.verdict && html`<p class="feedback">${this.verdict}</p>`}
      ${
        this.verdict
          ? html`<button ?disabled=${this.index === items.length - 1} @click=${this.next}>Next</button>`
          : html`<button ?disabled=${!this.chosen} @click=${this.check}>Check</button>`
      }`;
  }
}

customElements.define('minimal-quiz', MinimalQuiz);
