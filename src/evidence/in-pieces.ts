/** What holds a frame up is longer than this, ms: a quarter of it on a phone that is four times slower. */
const PIECE = 8;

const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 100 });
    else setTimeout(resolve);
  });

/** Works in pieces, between which the page has its turn. */
export const inPieces = async <T>(work: Generator<undefined, T>): Promise<T> => {
  for (;;) {
    const end = performance.now() + PIECE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await idle();
  }
};
