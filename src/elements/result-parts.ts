/** What a result says beyond its total: by section and subject, how sure and how right, what to read again. */
import { html, type TemplateResult } from 'lit/html.js';
import type { Evidence, Source } from '../engine/item.js';
import { lastAttempt, type Certainty } from '../engine/session.js';
import { outcomeOf } from '../engine/session-outcome.js';
import { sourceOf } from '../evidence/source-of.js';
import { enResultParts } from '../i18n/en-result-parts.js';
import { isMiss, TONES } from '../results/standing.js';
import { laterCss } from '../rich-text/later-styles.js';
import { passageView, sourceName } from './feedback-view.js';
import { iconOf, type ResultItem } from './result-items.js';
import { toldItem } from './telling.js';
import { pointsText } from './outcome-words.js';
import { contentOf, type Moment } from './view-context.js';

export const partsCss = laterCss`
  .bars {
    display: grid;
    gap: 12px;
  }
  .bars li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 4px 16px;
    align-items: center;
  }
  .bars li > :last-child {
    grid-column: 1 / -1;
    margin: 0;
    padding: 0;
  }
  .sureness {
    display: flex;
    flex-wrap: wrap;
    gap: 3px;
  }
  .sureness svg {
    display: block;
    width: 18px;
    height: 18px;
    color: var(--c, var(--_muted));
  }
  .bars + p {
    padding-top: 8px;
  }
  .reading > ul > li {
    padding-block: 12px;
    border-top: 1px solid;
    border-color: var(--_line);
  }
  .reading ul ul {
    display: grid;
    gap: 8px;
    padding-top: 8px;
  }
  @container (min-width: 30em) {
    .bars li {
      grid-template-columns: 8em 1fr 7.5em;
    }
    .bars li > :last-child {
      grid-area: 1 / 2;
    }
    .bars li > :nth-child(2) {
      grid-column: 3;
      text-align: end;
    }
  }
`;

/** Points of points of some of the items, as a bar; nothing where none of them counts. */
const barView = (name: string, ids: ReadonlySet<string>, { context, store, state }: Moment) => {
  const outcome = outcomeOf({ ...state, items: state.items.filter(({ id }) => ids.has(id)) }, store.itemOf);
  const { lang, dir } = contentOf(context);
  return outcome.fraction === null
    ? undefined
    : html`<li>
        <span class="text" lang=${lang} dir=${dir}>${context.text(name)}</span>
        <span class="small num">${pointsText(outcome, context)}</span>
        <span class="gauge" aria-hidden="true"
          ><i .style=${`inline-size: ${Math.min(1, Math.max(0, outcome.fraction)) * 100}%`}></i
        ></span>
      </li>`;
};

type Groups = ReadonlyMap<string, ReadonlySet<string>>;

const barsView = (heading: string, groups: Groups, moment: Moment) => {
  const bars = [...groups].map(([name, ids]) => barView(name, ids, moment)).filter(Boolean);
  return bars.length
    ? html`<section class="part" part="tags">
        <h4>${heading}</h4>
        <ul class="bars">
          ${bars}
        </ul>
      </section>`
    : '';
};

/** Ids of items by what they are grouped by. */
const groupsOf = (entries: Iterable<readonly [name: string, id: string]>): Groups => {
  const groups = new Map<string, Set<string>>();
  for (const [name, id] of entries) groups.set(name, (groups.get(name) ?? new Set()).add(id));
  return groups;
};

const LEVELS: readonly Certainty[] = ['high', 'middle', 'low'];

/** One icon an answer, by how sure it was given; "I don't know" is no answer. */
const calibrationView = (items: readonly ResultItem[]) => {
  const given = items.filter(
    ({ state, result }) => result.maxScore && lastAttempt(state) && !lastAttempt(state)!.dontKnow,
  );
  const byLevel = LEVELS.map((level) => {
    const answers = given.filter(({ state }) => (lastAttempt(state)!.certainty ?? 'low') === level);
    return { level, answers, right: answers.filter(({ standing }) => standing === 'correct').length };
  });
  if (!given.length) return '';
  const [{ answers: sure, right: sureRight }, , { answers: unsure, right: unsureRight }] = byLevel as [
    (typeof byLevel)[number],
    (typeof byLevel)[number],
    (typeof byLevel)[number],
  ];
  const inWords =
    sureRight < sure.length
      ? enResultParts.tooSure(sure.length, sure.length - sureRight)
      : unsure.length && unsureRight === unsure.length
        ? enResultParts.tooUnsure(unsure.length)
        : enResultParts.wellJudged;
  return html`<section class="part" part="calibration">
    <h4>${enResultParts.calibration}</h4>
    <ul class="bars">
      ${byLevel
        .filter(({ answers }) => answers.length)
        .map(
          ({ level, answers, right }) =>
            html`<li>
              <span>${enResultParts.certainty[level]}</span>
              <span class="small num">${enResultParts.right(right, answers.length)}</span>
              <span class="sureness" aria-hidden="true"
                >${answers.map(({ standing }) => html`<span class=${TONES[standing]}>${iconOf(TONES[standing])}</span>`)}</span
              >
            </li>`,
        )}
    </ul>
    <p class="small">${inWords}</p>
  </section>`;
};

/** A quote once, with the numbers of the items that it settles. */
interface Quote {
  readonly evidence: Evidence;
  readonly numbers: number[];
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}
interface Reading {
  readonly source: Source | undefined;
  readonly quotes: Map<string, Quote>;
}

/** The passages behind what was not right, by their sources. */
const readingOf = (items: readonly ResultItem[], { context, store }: Moment): readonly Reading[] => {
  const bySource = new Map<Source | undefined, Reading>();
  for (const { number, state, result } of items) {
    const { item } = store.itemOf(state.id);
    if (!isMiss(result, item)) continue;
    for (const evidence of toldItem(store.itemOf(state.id), state).item.evidence ?? []) {
      const source = sourceOf(evidence, context.bank);
      const quotes = bySource.get(source)?.quotes ?? new Map<string, Quote>();
      const { quote } = evidence;
      bySource.set(source, { source, quotes });
      quotes.set(quote, { evidence, numbers: [], ...contentOf(context, item), ...quotes.get(quote) });
      quotes.get(quote)!.numbers.push(number);
    }
  }
  return [...bySource.values()];
};

const readingView = (items: readonly ResultItem[], moment: Moment) => {
  const readings = readingOf(items, moment);
  const { context } = moment;
  const passages = readings.flatMap(({ quotes }) => [...quotes.values()].map(({ evidence }) => evidence));
  return readings.length
    ? html`<section class="part reading" part="reading">
        <h4>${enResultParts.reading}</h4>
        <ul>
          ${readings.map(
            ({ source, quotes }) =>
              html`<li>
                ${source ? html`<p class="small" part="source">${sourceName(source, context)}</p>` : ''}
                <ul>
                  ${[...quotes.values()].map(
                    ({ evidence, numbers, lang, dir }) =>
                      html`<li>
                        <span class="small">${enResultParts.forQuestions(numbers)}</span>
                        <blockquote part="quote" lang=${lang} dir=${dir}>
                          <mark class="quote text">${evidence.quote}</mark>
                        </blockquote>
                        ${passageView(passages, passages.indexOf(evidence), context)}
                      </li>`,
                  )}
                </ul>
              </li>`,
          )}
        </ul>
      </section>`
    : '';
};

export const partsView = (moment: Moment, items: readonly ResultItem[]): TemplateResult => {
  const { context, store, state } = moment;
  const { certainty, review } = state.settings;
  const versions = state.items.map(({ id }) => store.itemOf(id).item);
  const sections = context.bank.sections.flatMap(({ title, items: own }) =>
    title ? own.map(({ id }) => [title, id] as const) : [],
  );
  const tags = versions.flatMap(({ id, tags: own = [] }) => own.map((tag) => [tag, id] as const));
  return html`${barsView(enResultParts.bySection, groupsOf(sections), moment)}
  ${barsView(enResultParts.bySubject, groupsOf(tags), moment)} ${certainty ? calibrationView(items) : ''}
  ${review === 'full' ? readingView(items, moment) : ''}`;
};
