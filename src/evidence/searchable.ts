/** A text made ready to be searched: letters, quotation marks, dashes and white space folded, case ignored. */
import { foldCase, foldQuotes, INVISIBLE } from '../engine/fold-text.js';

export interface Searchable {
  readonly original: string;
  readonly folded: string;
  /** For each unit of the folded text where in the original it begins; one more for the end. */
  readonly offsets: Uint32Array;
}

/** Words of ASCII, which no mark of the letter after them can change, else a letter with its marks. */
// Linear: whatever a run takes in vain, the last letter aside, it keeps.
// eslint-disable-next-line regexp/no-super-linear-move
const RUN = /(?:[\x21-\x7e]+ ){0,9}[\x21-\x7e]+(?![^\x20-\x7e])|\P{M}\p{M}*|\p{M}+/gu;
const MARK = /^\p{M}$/u;
const PAIR = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/;

const FIRST_HALF = /^[\uD800-\uDBFF]$/;

/** Where the last letter of a text begins, its marks with it. Half a pair at the end may become a mark. */
const lastLetter = (text: string): number => {
  const isCut = FIRST_HALF.test(text.slice(-1));
  for (let at = text.length - Number(isCut); at > 0;) {
    at -= PAIR.test(text.slice(at - 2, at)) ? 2 : 1;
    if (!MARK.test(String.fromCodePoint(text.codePointAt(at)!))) return at;
  }
  return 0;
};

/** Folds a text that comes in pieces: they may cut a letter from its accent. Work is linear in what is added. */
export class Folding {
  private readonly pieces: string[] = [];
  private readonly folded: string[] = [];
  private readonly forms = new Map<string, string>();
  private offsets = new Uint32Array(64);
  private length = 0;
  /** How much of the original is folded; `rest`: what is not, as marks may follow. */
  private done = 0;
  private rest = '';
  /** White space is one space, and none at the start. */
  private isSpaced = true;

  private readonly lang: string;

  constructor(lang = 'en') {
    this.lang = lang;
  }

  add(piece: string): void {
    this.pieces.push(piece);
    const text = this.rest + piece;
    const cut = lastLetter(text);
    this.rest = text.slice(cut);
    this.fold(text.slice(0, cut));
  }

  end(): Searchable {
    this.fold(this.rest);
    let folded = this.folded.join('');
    if (folded.endsWith(' ')) folded = folded.slice(0, -1);
    this.reserve(1);
    this.offsets[folded.length] = this.done;
    return { original: this.pieces.join(''), folded, offsets: this.offsets.slice(0, folded.length + 1) };
  }

  private fold(text: string): void {
    for (const { 0: run, index } of text.matchAll(RUN)) {
      const isWords = run.length > 1 && /^[\x20-\x7e]+$/.test(run);
      const form = isWords ? foldCase(run, this.lang).replaceAll('`', "'") : this.formOf(run);
      const next = this.isSpaced && form.startsWith(' ') ? form.slice(1) : form;
      if (!next) continue;
      this.isSpaced = next.endsWith(' ');
      this.folded.push(next);
      this.reserve(next.length);
      const at = this.done + index;
      for (let i = 0; i < next.length; i++) this.offsets[this.length++] = isWords ? at + i : at;
    }
    this.done += text.length;
  }

  private formOf(letter: string): string {
    let form = this.forms.get(letter);
    if (form === undefined) {
      form = foldCase(foldQuotes(letter.normalize('NFKC').replace(INVISIBLE, '')), this.lang).replace(/\s+/g, ' ');
      this.forms.set(letter, form);
    }
    return form;
  }

  private reserve(count: number): void {
    if (this.length + count <= this.offsets.length) return;
    const grown = new Uint32Array(2 * (this.length + count));
    grown.set(this.offsets);
    this.offsets = grown;
  }
}

/** Offsets lead back, so that what is found can be shown in the original. */
export const toSearchable = (original: string, lang = 'en'): Searchable => {
  const folding = new Folding(lang);
  folding.add(original);
  return folding.end();
};
