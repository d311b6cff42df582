/** Optimal string alignment: insertions, deletions, replacements, and neighbours swapped. */
const distance = (a: string, b: string): number => {
  let [before, last]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last![j]! + 1, row[j - 1]! + 1, last![j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before![j - 2]! + 1);
    }
    [before, last] = [last, row];
  }
  return last!.at(-1)!;
};

/** The known name that was probably meant: at most a third of its letters differ, case aside. */
export const nearestName = (name: string, known: readonly string[]): string | undefined => {
  // Nobody means one of hundreds; and to compare each with each takes its time.
  if (name.length > 60 || known.length > 200) return undefined;
  const [best] = known
    .map((candidate) => ({ candidate, away: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(
      ({ candidate, away }) => away <= Math.ceil(Math.max(candidate.length, name.length) / 3) && away < name.length,
    )
    .sort((a, b) => a.away - b.away);
  return best?.candidate;
};
