/** Banks that the bootstrap (`embed.ts`) asked for while the script itself was still under way. Each serves once. */
export const requested = new Map<string, Promise<Response>>();

/**
 * The text at an address. UTF-8 whatever the MIME type says.
 * @throws what `fetch` throws; an Error with the status where the server refuses
 */
export const fetchText = async (url: string): Promise<string> => {
  const early = requested.get(url);
  requested.delete(url);
  const response = await (early ?? fetch(url));
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.text();
};
