/** The clocks of the browser, in the hand of the test: they stand still but where it moves them. */
import { replace } from './quiz.js';

export interface FakeClock {
  /** Both go on, as time does. */
  pass(ms: number): void;
  /** The machine sleeps: the monotonic clock sees only how it stops and wakes. */
  sleep(ms: number): void;
  /** Somebody sets the system's clock. */
  set(by: number): void;
  /** Milliseconds since 1970, were the clock never set. */
  readonly truth: number;
}

/** To stop and to wake takes a machine so long (ms). */
const WAKING = 600;

export function fakeClock(): FakeClock {
  const [start, from] = [Date.now(), performance.now()];
  let [wall, monotonic, really] = [0, 0, 0];
  replace(Date, 'now', () => () => start + wall);
  replace(performance, 'now', () => () => from + monotonic);
  const go = (ms: number, seen: number) => {
    really += ms;
    wall += ms;
    monotonic += seen;
  };
  return {
    pass: (ms) => go(ms, ms),
    sleep: (ms) => go(ms, WAKING),
    set: (by) => (wall += by),
    get truth() {
      return start + really;
    },
  };
}
