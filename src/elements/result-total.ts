/** What the session came to: percentage, points, pass mark, and the author's words for it. */
import { html, type TemplateResult } from 'lit/html.js';
import { enResult } from '../i18n/en-result.js';
import { bandOf } from '../results/standing.js';
import { pointsText } from './outcome-words.js';
import { contentOf, type Moment } from './view-context.js';

/** The author's words for the score. */
export const bandView = ({ context, store, state }: Moment): unknown => {
  const { lang, dir } = contentOf(context);
  const band = bandOf(state.settings, store.getState().outcome.fraction);
  return (
    band &&
    html`<div class="part band" part="band" lang=${lang} dir=${dir}>
      ${band.title ? html`<b class="text">${context.text(band.title)}</b>` : ''}
      <p class="text">${context.text(band.text)}</p>
    </div>`
  );
};

export const totalView = (moment: Moment): TemplateResult => {
  const { context, store, state } = moment;
  const { messages } = context;
  const { outcome } = store.getState();
  const { fraction, passed } = outcome;
  const { passMark } = state.settings;
  const percent = new Intl.NumberFormat(messages.lang, { style: 'percent' });
  return html`${
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
  ${bandView(moment)}`;
};
