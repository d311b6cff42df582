/** A bank in the fragment of an address, which browsers send to nobody. */

/** Longer links are cut by mailers and chats. */
export const LONGEST_LINK = 8_000;
/** A few thousand characters can unfold to gigabytes. */
const LONGEST_TEXT = 4_000_000;
const NAME = '#bank=';

type Bytes = Uint8Array<ArrayBuffer>;

const through = (bytes: Bytes, step: CompressionStream | DecompressionStream): ReadableStream<Bytes> =>
  new Blob([bytes]).stream().pipeThrough<Bytes>(step);

const toBase64Url = (bytes: Bytes): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64Url = (text: string): Bytes =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));

/** @returns the link, or undefined where it would be too long */
export const linkFor = async (page: string, text: string): Promise<string | undefined> => {
  if (text.length > LONGEST_TEXT) return undefined;
  const packed = await new Response(
    through(new TextEncoder().encode(text), new CompressionStream('deflate-raw')),
  ).arrayBuffer();
  const link = `${page.split('#', 1)[0]!}${NAME}${toBase64Url(new Uint8Array(packed))}`;
  return link.length > LONGEST_LINK ? undefined : link;
};

export const isLink = (fragment: string): boolean => fragment.startsWith(NAME);

/** @returns the text of the bank; undefined where the link was cut or is none of ours */
export const textOf = async (fragment: string): Promise<string | undefined> => {
  try {
    const stream = through(fromBase64Url(fragment.slice(NAME.length)), new DecompressionStream('deflate-raw'));
    const reader = stream.pipeThrough(new TextDecoderStream('utf-8', { fatal: true })).getReader();
    let text = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text;
      text += value;
      if (text.length > LONGEST_TEXT) {
        await reader.cancel();
        return undefined;
      }
    }
  } catch {
    return undefined;
  }
};
