import type { LintCode } from '../bank/lint-codes.js';
import type { Path, Problem } from '../engine/problem.js';
import type { LintBank } from './lint-bank-data.js';
import type { LintItem } from './lint-item.js';

type Level = Problem['severity'];

/** What a rule has to say. */
export interface Report {
  /** From the item where it is about one, else from the root. */
  readonly path: Path;
  readonly message: string;
  /** How to mend it. */
  readonly hint: string;
  /** Where it is not the rule's own level. */
  readonly severity?: Level;
}

export interface ItemReport extends Report {
  readonly item: LintItem;
}

interface About {
  readonly code: LintCode;
  readonly level: Level;
  /** Runs unless it is switched off. */
  readonly isOn: boolean;
  readonly family: 'item' | 'bank' | 'evidence';
  /** `en`: it needs words, and is silent in a language without a list. */
  readonly langs: 'any' | 'en';
  /** One sentence, for the docs. */
  readonly summary: string;
  readonly restsOn: string;
}

export interface ItemRule extends About {
  check(item: LintItem, bank: LintBank): Iterable<Report>;
}

export interface BankRule extends About {
  /** A report with an item is about that; one without is about the whole. */
  checkBank(bank: LintBank): Iterable<Report | ItemReport>;
}

export type Rule = ItemRule | BankRule;
