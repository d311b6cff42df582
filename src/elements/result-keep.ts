/** Where a result is taken along: on paper, as text, as a file. What stands there is loaded when it is opened. */
import { html, render, type TemplateResult } from 'lit/html.js';
import { enFeedback } from '../i18n/en-feedback.js';
import { enResult } from '../i18n/en-result.js';
import type { Desk } from './desk.js';
import type { Moment } from './view-context.js';

export const keepView = (moment: Moment, desk: Desk): TemplateResult => {
  const open = async ({ target }: Event) => {
    const { open: isOpen, lastElementChild } = target as HTMLDetailsElement;
    if (!isOpen) return;
    const { exportView } = await import('./result-export.js').catch(() => ({ exportView: () => enFeedback.notLoaded }));
    const panel = lastElementChild as HTMLElement;
    render(exportView(moment, desk, panel), panel);
  };
  return html`<details class="keep" part="keep" @toggle=${open}>
    <summary>${enResult.keep}</summary>
    <div></div>
  </details>`;
};
