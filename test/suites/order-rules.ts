/**
 * The rules for orders, a second time, straight from the formulas of BANK.md: n options, `r` the learner's order as right
 * places from 0. Shares nothing with `src/engine/order-rules.ts`.
 */
import { most, q, type Q } from './rational.js';

type Formula = (r: readonly number[], n: number) => Q;

const count = (list: readonly boolean[]) => list.filter(Boolean).length;
const inPlace = (r: readonly number[]) => count(r.map((place, i) => place === i));
/** Every part of a list, in its order: by the bits of a number. */
const parts = (r: readonly number[]) =>
  Array.from({ length: 2 ** r.length }, (_, bits) => r.filter((_place, i) => (bits >> i) & 1));
const successorsKept = (r: readonly number[]) => count(r.slice(1).map((place, i) => place - r[i]! === 1));

export const formulas: Readonly<Record<string, Formula>> = {
  pairs: (r, n) => {
    let concordant = 0;
    for (let i = 0; i < r.length; i++) for (let j = i + 1; j < r.length; j++) if (r[i]! < r[j]!) concordant++;
    return q(2 * concordant, n * (n - 1));
  },
  exact: (r, n) => q(inPlace(r) === n ? 1 : 0),
  position: (r, n) => q(inPlace(r), n),
  'position-penalised': (r, n) => most(q(0), q(inPlace(r) - (r.length - inPlace(r)), n)),
  next: (r, n) => q(successorsKept(r), n - 1),
  'next-and-last': (r, n) => q(successorsKept(r) + (r.at(-1) === n - 1 ? 1 : 0), n),
  neighbours: (r, n) => {
    const previousRight = count(r.map((place, i) => i > 0 && r[i - 1] === place - 1));
    const nextRight = count(r.map((place, i) => i < r.length - 1 && r[i + 1] === place + 1));
    return q(previousRight + nextRight, 2 * (n - 1));
  },
  'longest-run': (r, n) => {
    const rising = parts(r).filter((part) => part.every((place, i) => i === 0 || place > part[i - 1]!));
    return q(Math.max(...rising.map(({ length }) => length)), n);
  },
  'longest-contiguous': (r, n) => {
    let longest = 0;
    for (let from = 0; from < r.length; from++)
      for (let to = from + 1; to <= r.length; to++) {
        const block = r.slice(from, to);
        if (block.every((place, i) => place === block[0]! + i)) longest = Math.max(longest, block.length);
      }
    return q(longest, n);
  },
  distance: (r, n) =>
    q(
      r.reduce((sum, place, i) => sum + Math.max(0, n - 1 - Math.abs(place - i)), 0),
      n * (n - 1),
    ),
};
