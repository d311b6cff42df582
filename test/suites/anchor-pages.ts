/** The cases of `anchor-cases.ts` as pages: their texts cut up by markup, as editors and scripts leave it. */
import { createRandom, type Random } from '../../src/engine/random.js';
import type { AnchorCase } from './anchor-cases.js';

const INLINE = ['b', 'i', 'em', 'strong', 'span', 'mark', 'a', 'q', 'small', 'u', 'font', 'abbr', 'cite', 'kbd'];
/** What stands between two letters and is no text. */
const SPECKS = ['<!-- note -->', '<wbr>', '<span hidden>not seen</span>', '<script type="x">not read</script>'];
/** What stands between two paragraphs. */
const BOXES = [
  '<img alt="A picture">',
  '<aside><p>An advertisement of nothing in particular.</p></aside>',
  '<figure><img alt=""><figcaption>A caption below nothing.</figcaption></figure>',
  '<hr>',
  '<button>More</button>',
];
const MARK = '<sup><a href="#note">[4]</a></sup>';
const FROM = 'from';
const TO = 'to';

const pick = <T>(list: readonly T[], random: Random): T => list[random(list.length)]!;

const escape = (letter: string, random: Random): string =>
  /[&<>]/.test(letter) || random(90) === 0 ? `&#${letter.codePointAt(0)!};` : letter;

/**
 * The page of a case. Two comments stand around the passage, for the test alone.
 * @param sparse of so many letters two begin an element; 70: markup in every second word, worse than any page
 */
export const pageOf = ({ name, text, right, quote }: AnchorCase, sparse = 70): string => {
  const random = createRandom(`page ${name}`);
  // A box in the middle of a passage is another text; and scripts without spaces have none between paragraphs either.
  const isDense = !quote.quote.includes(' ');
  const out = ['<p>'];
  const open: string[] = [];
  const close = () => out.push(`</${open.pop()!}>`);
  const isInside = (at: number) => !!right && at >= right[0] && at <= right[1];
  let at = 0;
  for (const letter of text) {
    if (right?.[0] === at) out.push(`<!--${FROM}-->`);
    if (right?.[1] === at) out.push(`<!--${TO}-->`);
    const n = random(sparse);
    if (n < 2 && open.length < 4) {
      const tag = pick(INLINE, random);
      open.push(tag);
      out.push(`<${tag}>`);
    } else if (n < 5 && open.length) close();
    else if (n === 5) out.push(pick(SPECKS, random));
    out.push(escape(letter, random));
    at += letter.length;
    if (letter === '.' || letter === '。') {
      if (random(6) === 0) out.push(MARK);
      if (!isDense && !isInside(at) && random(5) === 0) {
        while (open.length) close();
        out.push(`</p>${random(3) ? '' : pick(BOXES, random)}\n<p>`);
      }
    }
  }
  if (right?.[1] === at) out.push(`<!--${TO}-->`);
  while (open.length) close();
  return `${out.join('')}</p>`;
};

/** Between the two comments: what the passage is now. Undefined: it was deleted. */
export const markedRange = (page: Element): Range | undefined => {
  const comments = document.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const range = document.createRange();
  let isFound = false;
  for (let node; (node = comments.nextNode() as Comment | null);) {
    if (node.data === FROM) range.setStartAfter(node);
    if (node.data === TO) {
      range.setEndBefore(node);
      isFound = true;
    }
  }
  return isFound ? range : undefined;
};
