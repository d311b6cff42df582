/**
 * A reader of comma-separated values written from the grammar of RFC 4180, section 2, and from nothing of ours: a judge
 * of what we write.
 *
 *     file = record *(CRLF record) [CRLF]     record = field *(COMMA field)
 *     escaped = DQUOTE *(TEXTDATA / COMMA / CR / LF / 2DQUOTE) DQUOTE     non-escaped = *TEXTDATA
 *
 * TEXTDATA is widened to all of Unicode but the comma, the quote, CR and LF.
 * @throws where the text is not of the grammar, or its records are of different lengths
 */
export interface Field {
  readonly text: string;
  readonly isQuoted: boolean;
}

export function readCsv(text: string): Field[][] {
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${JSON.stringify(text.slice(Math.max(0, at - 20), at + 20))}`);
  };
  const field = (): Field => {
    if (text[at] !== '"') {
      const from = at;
      while (at < text.length && !',"\r\n'.includes(text[at]!)) at++;
      return { text: text.slice(from, at), isQuoted: false };
    }
    let value = '';
    for (at++; ; at++) {
      if (at >= text.length) fail('a quote that does not end');
      if (text[at] !== '"') value += text[at]!;
      else if (text[at + 1] === '"') {
        value += '"';
        at++;
      } else break;
    }
    at++;
    return { text: value, isQuoted: true };
  };
  const records: Field[][] = [];
  while (at < text.length) {
    const record = [field()];
    while (text[at] === ',') {
      at++;
      record.push(field());
    }
    records.push(record);
    if (at < text.length && !text.startsWith('\r\n', at)) fail('neither a comma nor the end of a record');
    at += 2;
  }
  const [{ length } = []] = records;
  if (!records.every((record) => record.length === length)) fail('records of different lengths');
  return records;
}
