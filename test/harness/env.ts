const env = (globalThis as { testEnv?: Record<string, string> }).testEnv ?? process.env;

/** `npm run prove`: the full figures, of which `npm test` runs a sample. */
export const PROVE = Boolean(env['PROVE']);

/** The sample's size, or the full one where `npm run prove` asks for it. */
export const amount = (sample: number, full: number): number => (PROVE ? full : sample);
