/*
 * The few names that Node, workers and browsers share and that the ES2022 library lacks. They are all that pure code
 * may use of them. Only src/tsconfig.pure.json reads this file; elsewhere the DOM library has the real ones.
 */

/** What valibot's types mention; pure code never makes one. */
interface Blob {
  readonly size: number;
  readonly type: string;
}
interface File extends Blob {
  readonly name: string;
}

interface URLSearchParams {
  get(name: string): string | null;
}
interface URL {
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  search: string;
  hash: string;
  readonly searchParams: URLSearchParams;
}
declare const URL: {
  new (url: string, base?: string | URL): URL;
};

declare class TextEncoder {
  encode(text?: string): Uint8Array;
}

declare function structuredClone<T>(value: T): T;
