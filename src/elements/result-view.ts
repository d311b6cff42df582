/** The end: whether to finish with items unanswered; the result, with a row an item that leads back to it. Loaded when it is in sight. */
import { html, type TemplateResult } from 'lit/html.js';
import { enResult } from '../i18n/en-result.js';
import { icon } from '../rich-text/icons.js';
import { toneIcon } from '../rich-text/later-icons.js';
import { actionRow, contentOf, note, pointsText, toneOf, type Moment } from './view-context.js';

export { againIcon } from '../rich-text/later-icons.js';
export { resultStyles as styles } from './result-view.styles.js';

export const unanswered = enResult.unanswered;

/**
 * Asks whether to finish with items unanswered.
 * @param open their places, from 0
 * @param onGo leads to the first of them; absent where there is no way back
 */
export const confirmView = (
  open: readonly number[],
  lang: string,
  onFinish: () => void,
  onGo?: () => void,
): TemplateResult => {
  const numbers = open.map((index) => index + 1);
  const text = enResult.willCount(numbers, (words) => new Intl.ListFormat(lang).format(words));
  return html`${note(icon('info'), unanswered(open.length), html`<p>${text}</p>`, 'warn', 'confirm')}
  ${actionRow([
    { label: enResult.finishAnyway, run: onFinish, kind: 'primary' },
    onGo && { label: enResult.goToQuestion(numbers[0]!), run: onGo },
  ])}`;
};

/** @param below the buttons, and what follows */
export const resultView = (moment: Moment, onItem: (itemId: string) => void, below: unknown): TemplateResult => {
  const { context, store, state } = moment;
  const { number } = context;
  const messages = { ...context.messages, ...enResult };
  const { outcome } = store.getState();
  const { fraction, passed } = outcome;
  const { passMark, review } = state.settings;
  const percent = new Intl.NumberFormat(messages.lang, { style: 'percent' });
  const tones = outcome.items.map((result) => (result.attempts || !result.maxScore ? toneOf(result) : 'open'));

  const rows = outcome.items.map((result, index) => {
    const { item } = store.itemOf(result.itemId);
    const { lang, dir } = contentOf(context, item);
    const tone = tones[index]!;
    return html`<li>
      <button type="button" class="row ${tone}" @click=${() => onItem(result.itemId)}>
        ${toneIcon(tone)}<span class="small num">${enResult.question(index + 1)}<span class="sr">: </span></span>
        <span class="text" lang=${lang} dir=${dir}>${item.prompt}</span>
        <span class="mark num">${messages[tone]}<span>${pointsText(result, context)}</span></span>
      </button>
    </li>`;
  });
  const counts = [...new Set(tones)].map(
    (tone) =>
      html`<span class="mark ${tone}"
        >${toneIcon(tone)}${number(tones.filter((other) => other === tone).length)} ${messages[tone]}</span
      >`,
  );

  return html`<div class="item" part="result">
    <h3 class="count num" part="heading" tabindex="-1">${messages.yourResult}</h3>
    ${
      fraction === null
        ? html`<p class="score" part="score">${messages.noted}</p>`
        : html`<p class="score num" part="score">
              <span class="big">${percent.format(fraction)}</span> <span>${pointsText(outcome, context)}</span>
            </p>
            <div class="gauge" aria-hidden="true">
              <i .style=${`inline-size: ${Math.min(1, Math.max(0, fraction)) * 100}%`}></i>
              ${passMark === undefined ? '' : html`<b .style=${`inset-inline-start: ${passMark * 100}%`}></b>`}
            </div>`
    }
    ${state.reason === 'time' ? html`<p>${enResult.timeOver}</p>` : ''}
    ${
      passMark === undefined || passed === null
        ? ''
        : html`<p class="small num">${enResult.passMark(percent.format(passMark), passed)}</p>`
    }
    ${
      review === 'none'
        ? ''
        : html`<section class="part">
            <h4>${messages.allQuestions}</h4>
            <ol class="results" part="items">
              ${rows}
            </ol>
            <p class="legend small">${counts}</p>
          </section>`
    }
    ${below}
  </div>`;
};
