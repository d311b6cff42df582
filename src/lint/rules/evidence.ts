import type { Evidence } from '../../engine/item.js';
import { isScored } from '../../engine/outcome.js';
import type { Path } from '../../engine/problem.js';
import { findQuote, nearestPassage, passageText, type Passage, type Searchable } from '../../evidence/find-quote.js';
import { isInferred, missingNumber, shareSaid } from '../claims.js';
import type { LintBank } from '../lint-bank-data.js';
import type { LintItem, LintText } from '../lint-item.js';
import type { BankRule, ItemRule, Report } from '../rule.js';
import { hashOf } from '../source-text.js';
import { sentencesFor } from '../sentence-index.js';

export const evidenceMissing: ItemRule = {
  code: 'evidence-missing',
  level: 'warning',
  isOn: true,
  family: 'evidence',
  langs: 'any',
  summary: 'The bank names sources, and a scored item quotes none of them.',
  restsOn: 'a fact',
  *check({ item, type }, { bank }) {
    if (!Object.keys(bank.sources).length || !isScored(item) || type === 'extended-text' || item.evidence?.length)
      return;
    yield { path: [], message: 'No passage proves this key.', hint: 'Add "evidence": [{ "quote": "…" }].' };
  },
};

interface Quoted {
  readonly evidence: Evidence;
  readonly path: Path;
  readonly sourceId: string;
  readonly source: Searchable;
}

/** The quotes of an item whose source was read. */
const quotesOf = ({ item, type }: LintItem, { bank, sources }: LintBank): readonly Quoted[] => {
  // From a passage of its own.
  if (type === 'find-evidence' && 'text' in item) return [];
  const ids = Object.keys(bank.sources);
  return (item.evidence ?? []).flatMap((evidence, index) => {
    const sourceId = evidence.source ?? (ids.length === 1 ? ids[0]! : '');
    const source = sources.get(sourceId);
    return source ? [{ evidence, path: ['evidence', index], sourceId, source }] : [];
  });
};

/** Every place of each quote, whatever stands beside it; two rules ask for it. */
const places = new WeakMap<Quoted['evidence'], readonly Passage[]>();
const placesOf = ({ evidence, source }: Quoted): readonly Passage[] => {
  const found = places.get(evidence) ?? findQuote(source, evidence, false);
  places.set(evidence, found);
  return found;
};

const MOST_SHOWN = 160;
const shorten = (text: string): string => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text);

export const quoteNotFound: ItemRule = {
  code: 'quote-not-found',
  level: 'error',
  isOn: true,
  family: 'evidence',
  langs: 'any',
  summary: 'A quote stands nowhere in its source.',
  restsOn: 'a fact',
  *check(item, bank) {
    for (const quoted of quotesOf(item, bank)) {
      if (placesOf(quoted).length) continue;
      const { evidence, path, source, sourceId } = quoted;
      const near = nearestPassage(source, evidence.quote);
      yield {
        path: [...path, 'quote'],
        message: `The quote is not in “${sourceId}”.`,
        hint: `Copy it from there; mark what you leave out by “…”.${near ? ` Near is: “${shorten(passageText(source, near))}”` : ''}`,
      };
    }
  },
};

export const quoteAmbiguous: ItemRule = {
  code: 'quote-ambiguous',
  level: 'warning',
  isOn: true,
  family: 'evidence',
  langs: 'any',
  summary: 'A quote stands in several places, and nothing tells which one is meant.',
  restsOn: 'a fact',
  *check(item, bank) {
    for (const quoted of quotesOf(item, bank)) {
      const { evidence, path, source } = quoted;
      const n = placesOf(quoted).length;
      if (n < 2) continue;
      const left = findQuote(source, evidence).length;
      if (left === 1) continue;
      const isTried = evidence.prefix !== undefined || evidence.suffix !== undefined;
      yield {
        path: [...path, 'quote'],
        message: `The quote stands ${n} times in its source${isTried ? `, with this “prefix” and “suffix” ${left || 'nowhere'}${left ? ' times' : ''}` : ''}.`,
        hint: 'Lengthen it, or add "prefix" or "suffix": what stands directly before or after it.',
      };
    }
  },
};

const textsOf = (item: LintItem): readonly LintText[] =>
  (item.item.evidence ?? []).map(({ quote }) => item.read(quote));

interface Claim {
  readonly text: LintText;
  readonly path: Path;
  readonly isStatement?: boolean;
}

/** What the quotes have to say: each key, the first typed answer, a true statement. */
const claimsOf = (item: LintItem): readonly Claim[] => {
  if (item.type === 'choice') return item.keys.filter(({ text }) => text.folded);
  const [typed] = item.typedKeys;
  if (typed !== undefined) return [{ text: item.read(typed), path: ['answers'] }];
  return item.type === 'true-false' && item.item.answer
    ? [{ text: item.prompt, path: ['prompt'], isStatement: true }]
    : [];
};

/** Of the words of a short key, and of a statement. */
const ENOUGH = { key: 0.5, statement: 0.4, words: 3 };

export const keyNotInQuote: ItemRule = {
  code: 'key-not-in-quote',
  level: 'warning',
  isOn: true,
  family: 'evidence',
  langs: 'any',
  summary: 'The quotes do not contain a number of the key, or most of its words.',
  restsOn: 'own',
  *check(item) {
    if (!item.item.evidence?.length || isInferred(item)) return;
    const said = textsOf(item);
    for (const { text, path, isStatement } of claimsOf(item)) {
      const number = missingNumber(text, said, item.words);
      const wanted = text.telling;
      const isShort = isStatement
        ? wanted.length >= ENOUGH.words && shareSaid(wanted, said, item.words) < ENOUGH.statement
        : wanted.length > 0 && text.content.length <= ENOUGH.words && shareSaid(wanted, said, item.words) < ENOUGH.key;
      if (number === undefined && !isShort) continue;
      const what = number !== undefined ? `“${number}”` : isStatement ? 'most of its words' : `“${text.plain.trim()}”`;
      yield {
        path,
        message: `The quote does not contain ${what}.`,
        hint: 'Choose the passage that says it, or add it as a further quote.',
      };
    }
  },
};

/** Of the prompt's words, for a sentence to be about the question. */
const ABOUT = 0.6;

export const distractorInSource: ItemRule = {
  code: 'distractor-in-source',
  level: 'advice',
  isOn: true,
  family: 'evidence',
  langs: 'any',
  summary: 'The quotes, or a sentence of the source, speak of a wrong option rather than of the key.',
  restsOn: 'own',
  *check(item, bank) {
    if (!item.isSingle || item.isNegative || !item.item.evidence?.length) return;
    const { words, prompt } = item;
    const quotes = textsOf(item);
    const key = item.key.text.telling;
    const holds = (wanted: readonly string[], said: readonly LintText[]) =>
      wanted.length > 0 && shareSaid(wanted, said, words) === 1;
    const isKeySaid = shareSaid(key, quotes, words) >= 0.5;
    const asked = [...new Set(prompt.content)];
    const sources = [...new Set(quotesOf(item, bank).map(({ source }) => source))];
    const indexes = asked.length ? sources.map((source) => sentencesFor(source, item)) : [];
    const holding = (wanted: readonly string[]) => indexes.flatMap((index) => index.holding(wanted));
    const about = (text: LintText) => shareSaid(asked, [text], words);
    let ofKey: number | undefined;
    const best = () =>
      (ofKey ??= Math.max(0, ...[...holding(key), ...quotes].filter((text) => holds(key, [text])).map(about)));
    for (const { text, path } of item.distractors) {
      const wanted = text.telling;
      const report = (where: string): Report => ({
        path,
        message: `${where} speaks of “${text.plain.trim()}”, which is marked wrong.`,
        hint: 'Look whether the key is right; if it is, choose the passage that says so.',
      });
      if (!isKeySaid && holds(wanted, quotes)) yield report('The quote');
      else {
        const sentence = holding(wanted).find((one) => {
          if (!holds(wanted, [one])) return false;
          const share = about(one);
          return share >= ABOUT && share >= best();
        });
        if (sentence) yield report(`The source (“${shorten(sentence.plain)}”)`);
      }
    }
  },
};

export const sourceStale: BankRule = {
  code: 'source-stale',
  level: 'warning',
  isOn: true,
  family: 'evidence',
  langs: 'any',
  summary: 'A source has changed since its hash was taken.',
  restsOn: 'a fact',
  *checkBank({ bank, sources }) {
    for (const [id, { original }] of sources) {
      const { hash } = bank.sources[id]!;
      if (hash !== undefined && hash !== hashOf(original))
        yield {
          path: ['sources', id, 'hash'],
          message: `“${id}” has changed since the quotes were taken.`,
          hint: 'Look at the quotes again; then renew the hash by “recog-quiz hash”.',
        };
    }
  },
};
