/** The schemes that a bank's address may have. */
const SCHEMES = new Set(['http:', 'https:', 'file:', 'mailto:']);

/**
 * An address from a bank, resolved; undefined where it can't be read or its scheme could run script.
 * @param base the bank's address
 */
export const safeUrl = (address: string | undefined, base: string): string | undefined => {
  try {
    const url = new URL(address ?? '', base);
    return address && SCHEMES.has(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
};
