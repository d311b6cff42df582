/** A clock that neither sleep nor a hand on the system's clock leads astray (CONTRIBUTING, Decisions). */

/** The two clocks of a browser, in milliseconds. */
export interface Clocks {
  /** Since 1970. It may be set, by hand or by the network. */
  wall(): number;
  /** Never set. It may stand still while the machine sleeps. */
  monotonic(): number;
}

/** A difference up to this (ms) is drift and rounding. */
const SLACK = 500;

/** A look that is later (ms) than it was to come may have been slept over: to stop and to wake takes longer. */
const LATE = 150;

/** So often (ms) a page that is seen looks: a longer wait could hide a sleep. */
export const BEAT = 250;

export class SteadyClock {
  readonly #clocks: Clocks;
  #expected: number;
  /** What it shows beyond the monotonic clock. */
  #ahead: number;
  #shift: number;

  /**
   * @param shift what an earlier visit added to the wall clock
   * @param since the last time that is known: it never shows an earlier one
   */
  constructor(clocks: Clocks, shift = 0, since = 0) {
    const wall = clocks.wall();
    // Set back to what it was before it was set, or further: then how long nobody looked is not known.
    const start = wall + shift >= since ? wall + shift : Math.max(wall, since);
    this.#clocks = clocks;
    this.#expected = clocks.monotonic();
    this.#shift = start - wall;
    this.#ahead = start - clocks.monotonic();
  }

  /** Milliseconds since 1970. */
  now(): number {
    return Math.round(this.#clocks.monotonic() + this.#ahead);
  }

  /** Milliseconds that are added to the wall clock. */
  get shift(): number {
    return this.#shift;
  }

  /** The next look is to come in so many milliseconds. */
  expect(delay: number): void {
    this.#expected = this.#clocks.monotonic() + delay;
  }

  /**
   * Compares the two clocks. Where the wall clock is ahead, the machine slept, or the clock was set: who looks in time, and
   * was never away, did not sleep.
   * @param wasAway the page was hidden, frozen or without focus since the last look
   * @returns whether the clock was set
   */
  look(wasAway: boolean): boolean {
    const gap = this.#clocks.wall() + this.#shift - this.now();
    if (Math.abs(gap) <= SLACK) return false;
    if (gap > 0 && (wasAway || this.#clocks.monotonic() > this.#expected + LATE)) {
      this.#ahead += gap;
      return false;
    }
    this.#shift -= gap;
    return true;
  }
}
