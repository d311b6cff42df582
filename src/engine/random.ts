/** MurmurHash3's mixing over UTF-16 units, to 32 bits. */
export const hash32 = (text: string, seed = 0): number => {
  let h = seed;
  for (let i = 0; i < text.length; i++) {
    let k = Math.imul(text.charCodeAt(i), 0xcc9e2d51);
    k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
    h ^= k;
    h = Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64;
  }
  h ^= text.length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** Whole numbers from 0 to `below` − 1, each as likely. */
export type Random = (below: number) => number;

/**
 * A stream of chance that depends on its seed alone and is the same on every machine: the hash of the seed with a
 * counter, in 32-bit integer arithmetic. A draw above the last whole multiple of `below` is drawn again, so that no number
 * is favoured. For the shuffling of options, not for secrets; uniformity is tested (`test/engine/select-items.test.ts`).
 */
export const createRandom = (seed: string): Random => {
  let counter = 0;
  return (below) => {
    const limit = 2 ** 32 - (2 ** 32 % below);
    for (;;) {
      const x = hash32(`${seed}\n${counter++}`);
      if (x < limit) return x % below;
    }
  };
};
