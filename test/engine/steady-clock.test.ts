/** A machine whose true time the test knows: what the clock shows is never more than a second off. */
import { expect } from 'chai';
import { BEAT, SteadyClock } from '../../src/engine/steady-clock.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const START = 1_800_000_000_000;

class Machine {
  /** Milliseconds that really went by. */
  elapsed = 0;
  /** How much of it the monotonic clock missed. */
  #missed = 0;
  #set = 0;
  #steady: SteadyClock;
  #worst = 0;
  /** Shift and last time, as a session keeps them. */
  #saved = { shift: 0, since: START };

  constructor() {
    this.#steady = this.#open();
  }

  #open(): SteadyClock {
    const clocks = {
      wall: () => START + this.elapsed + this.#set,
      monotonic: () => 5000 + this.elapsed - this.#missed,
    };
    return new SteadyClock(clocks, this.#saved.shift, this.#saved.since);
  }

  /** The page looks at the clock. */
  look(wasAway = false): this {
    if (this.#steady.look(wasAway)) this.#saved.shift = this.#steady.shift;
    this.#saved.since = this.#steady.now();
    this.#worst = Math.max(this.#worst, Math.abs(this.#steady.now() - START - this.elapsed));
    this.#steady.expect(BEAT);
    return this;
  }

  /** Time goes by, and the page looks once it has. */
  pass(ms: number, wasAway?: boolean): this {
    this.elapsed += ms;
    return this.look(wasAway);
  }

  tick(seconds: number): this {
    for (let n = 0; n < seconds * 4; n++) this.pass(BEAT);
    return this;
  }

  /** @param waking milliseconds that the monotonic clock saw of it, while nothing could run */
  sleep(ms: number, waking = 600): this {
    this.#missed += ms - waking;
    this.elapsed += ms;
    return this;
  }

  set(by: number): this {
    this.#set += by;
    return this;
  }

  reload(): this {
    this.#steady = this.#open();
    return this.look();
  }

  get worst(): number {
    return this.#worst;
  }
}

const scenarios: Readonly<Record<string, (machine: Machine) => Machine>> = {
  'a visible page': (m) => m.tick(600),
  'a background tab, looked at once a minute': (m) => m.tick(5).pass(MINUTE, true).pass(MINUTE, true).tick(5),
  'a busy page, late by seconds': (m) =>
    m
      .tick(5)
      .pass(7 * SECOND)
      .pass(4 * SECOND)
      .tick(5),
  'sleep, in which the monotonic clock goes on': (m) => m.tick(5).pass(HOUR).tick(5),
  'sleep, in which it stands still, seen by the first late timer': (m) => m.tick(5).sleep(HOUR).look().tick(5),
  'sleep, in which it stands still, seen by an event of the page': (m) => m.tick(5).sleep(HOUR, 0).look(true).tick(5),
  'sleep five times': (m) => {
    for (let n = 0; n < 5; n++)
      m.tick(3)
        .sleep(7 * MINUTE)
        .look();
    return m.tick(3);
  },
  'the clock set back': (m) => m.tick(5).set(-HOUR).tick(30),
  'the clock set forth': (m) => m.tick(5).set(HOUR).tick(30),
  'the clock set back, by less than an hour, again and again': (m) =>
    m
      .tick(5)
      .set(-MINUTE)
      .tick(5)
      .set(-10 * MINUTE)
      .tick(5)
      .set(11 * MINUTE)
      .tick(5),
  reload: (m) => m.tick(5).reload().tick(5),
  'reload after an hour': (m) => {
    m.tick(5).elapsed += HOUR;
    return m.reload().tick(5);
  },
  'reload after the clock was set back': (m) => m.tick(5).set(-HOUR).tick(5).reload().tick(5),
  'reload after the clock was set forth': (m) => m.tick(5).set(HOUR).tick(5).reload().tick(5),
  'reload after it was set forth and back': (m) => m.tick(5).set(HOUR).tick(5).set(-HOUR).tick(5).reload().tick(5),
  'set forth under way, put right while the page was closed': (m) =>
    m.tick(5).set(HOUR).tick(5).set(-HOUR).reload().tick(5),
  'set back while the page was closed for a moment': (m) => m.tick(5).set(-HOUR).reload().tick(5),
  'the back-forward cache': (m) =>
    m
      .tick(5)
      .pass(10 * MINUTE, true)
      .tick(5),
  'a clock that drifts, put right by little': (m) => {
    for (let n = 0; n < 60; n++) m.set(n % 2 ? 80 : -60).tick(1);
    return m;
  },
};

describe('the clock of a session', () => {
  for (const [name, run] of Object.entries(scenarios))
    it(`is right within a second: ${name}`, () => {
      expect(run(new Machine()).worst).to.be.at.most(1000);
    });

  it('never goes back', () => {
    const machine = new Machine();
    let last = 0;
    const clock = new SteadyClock({ wall: () => START - machine.elapsed, monotonic: () => 0 }, 0, START);
    for (let n = 0; n < 9; n++) {
      machine.elapsed += HOUR;
      clock.look(n % 2 === 0);
      expect(clock.now()).to.be.at.least(last);
      last = clock.now();
    }
    expect(last).to.equal(START);
  });
});
