/** How a mark came about, term by term. Loaded when somebody asks. */
import { html, type TemplateResult } from 'lit/html.js';
import { parse, sum, type Fraction } from '../engine/fraction.js';
import type { Scorer } from '../engine/interaction-definition.js';
import type { Item } from '../engine/item.js';
import type { Outcome, Term } from '../engine/outcome.js';
import { enReceipt } from '../i18n/en-receipt.js';
import { contentOf, type ViewContext } from './view-context.js';

/** Fractions that have a character of their own, by their denominators. */
const CHARACTERS: Readonly<Record<string, string>> = {
  ...{ '1/2': '½', '1/3': '⅓', '2/3': '⅔', '1/4': '¼', '3/4': '¾', '1/5': '⅕', '2/5': '⅖', '3/5': '⅗', '4/5': '⅘' },
  ...{ '1/6': '⅙', '5/6': '⅚', '1/8': '⅛', '3/8': '⅜', '5/8': '⅝', '7/8': '⅞', '1/10': '⅒' },
};

/** Exact: `1⅓`, `−¼`, `5/12`. @param plus what stands before what is more than 0 */
export const fractionText = ({ n, d }: Fraction, plus = ''): string => {
  const size = n < 0n ? -n : n;
  const [whole, rest] = [size / d, size % d];
  const part = rest ? (CHARACTERS[`${rest}/${d}`] ?? `${whole ? ' ' : ''}${rest}/${d}`) : '';
  return `${n < 0n ? '−' : n ? plus : ''}${whole || !part ? whole : ''}${part}`;
};

/** What a term is about: a part, in the author's words or the interface's; else its rule. */
const nameOf = ({ part, rule }: Term, item: Item, scorer: Scorer): string => {
  if (part === null) return rule === 'credit' ? enReceipt.credit : enReceipt.rule(rule, !item.lower);
  const own = scorer.partText(item, part);
  if (rule === 'accents') return `${own ?? part}: ${enReceipt.rule(rule, false)}`;
  return own ?? part;
};

export const receiptView = (item: Item, outcome: Outcome, scorer: Scorer, context: ViewContext): TemplateResult => {
  const total = sum(outcome.receipt.map(({ delta }) => parse(delta)));
  const { lang, dir } = contentOf(context, item);
  return html`<table class="receipt">
    <tbody>
      ${outcome.receipt.map((term) => {
        const isOwn = term.part !== null;
        return html`<tr>
          <td lang=${isOwn ? lang : context.messages.lang} dir=${isOwn ? dir : 'auto'}>
            ${nameOf(term, item, scorer)}
          </td>
          <td class="num">${fractionText(parse(term.delta), '+')}</td>
        </tr>`;
      })}
      <tr>
        <td colspan="2">
          <div class="sum">
            <span>${enReceipt.total}</span>
            <span class="num">
              ${enReceipt.sum(fractionText(total), item.points ?? 1, outcome.score, context.number)}
            </span>
          </div>
        </td>
      </tr>
    </tbody>
  </table>`;
};
