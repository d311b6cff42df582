import { html } from 'lit/html.js';

/** More segments than this could not be told apart. */
const MOST = 40;

/**
 * The strip: a segment an item, by its state. "Question 3 of 14" says the same to those who can't see it.
 * @param segments a class an item: `now`, `done`, `correct`, `partly`, `incorrect`, `skipped`, or none
 */
export const progressView = (segments: readonly (string | undefined)[]) => {
  const behind = segments.filter((segment) => segment && segment !== 'now').length;
  return html`<div class="strip" part="progress-bar" aria-hidden="true">
    ${
      segments.length > MOST
        ? html`<i class="done" .style=${`flex: ${behind}`}></i><i .style=${`flex: ${segments.length - behind}`}></i>`
        : segments.map((segment) => html`<i class=${segment ?? ''}></i>`)
    }
  </div>`;
};
