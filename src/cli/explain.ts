import { contextOf, resolveSettings } from '../engine/settings.js';
import { toNumber, type Fraction } from '../engine/fraction.js';
import { explainItem, type Explanation, type Row } from '../explain/explain-item.js';
import { interactions, scorers } from '../interactions/definitions.js';
import { parseBank } from '../interactions/parse.js';
import { expandFiles, readInput } from './files.js';
import { exitCode, harmless, ownFaults, paint, report } from './report.js';
import { UsageError, type Console, type Verb } from './verb.js';

const points = (earned: Fraction): string => String(Math.round(toNumber(earned) * 1000) / 1000);

const range = ({ least, most, isEstimate }: Row): string => {
  const [low, high] = [points(least), points(most)];
  return `${isEstimate ? 'about ' : ''}${low === high ? low : `${low} to ${high}`}`;
};

const table = ({ rows, warnings, remark }: Explanation, console: Console): string => {
  const width = Math.max(0, ...rows.map(({ what }) => what.length));
  const lines = [
    ...rows.map((row) => `  ${harmless(row.what).padEnd(width)}  ${range(row)}`),
    ...(remark ? [`  ${remark}`] : []),
    ...warnings.map((text) => `  ${paint('warning', 33, console)}: ${text}`),
  ];
  return `${lines.join('\n')}\n`;
};

export const explain: Verb = {
  takes: 'FILE…',
  summary: 'shows what typical responses earn under each item’s rule, and where guessing pays',
  more: 'Points of the item; all responses are tried, or 20,000 drawn where there are more (“about”).',
  options: {
    item: { type: 'string', value: 'ID', about: 'this item alone' },
    json: { type: 'boolean', about: 'print JSON: [{ "file", "items": [{ id, points, rows, warnings }] }]' },
  },
  async run(console, files, values) {
    const all: object[] = [];
    let code = 0;
    for (const name of await expandFiles(files)) {
      const input = await readInput(name, console);
      const { bank, problems } = parseBank(input.text);
      // An item that is left out must not be missed in silence.
      const errors = ownFaults(problems).filter(({ effect }) => effect !== 'none');
      report(input, errors, { ...console, out: console.err });
      code = Math.max(code, exitCode(errors, false));
      if (!bank) continue;
      const asked = values['item'];
      const items = bank.items.filter(({ id }) => asked === undefined || id === asked);
      if (items.length === 0) throw new UsageError(`${input.name} has no item “${String(asked)}”`);
      const settings = resolveSettings(bank.settings, {});
      const explained = items.map((item) => ({
        item,
        ...explainItem(
          item,
          interactions.definitions.get(item.type)!,
          scorers.get(item.type)!,
          contextOf(item, bank, settings),
        ),
      }));
      if (values['json'])
        all.push({
          file: input.name,
          items: explained.map(({ item, rows, warnings, remark }) => ({
            ...{ id: item.id, type: item.type, points: item.points ?? 1, warnings, remark },
            rows: rows.map(({ what, least, most, isEstimate = false }) => ({
              ...{ what, least: toNumber(least), most: toNumber(most), isEstimate },
            })),
          })),
        });
      else
        for (const one of explained) {
          const { id, type, scoring, prompt, points: worth = 1, first, dependent } = one.item;
          const rule = scoring === undefined ? '' : `, ${scoring}`;
          console.out(
            `${paint(id, 1, console)} (${type}${rule}, ${worth === 1 ? '1 point' : `${worth} points`}): ${harmless(prompt)}\n`,
          );
          if (first !== undefined && dependent !== false) console.out(`  counts only if ${first} is right\n`);
          console.out(`${table(one, console)}\n`);
        }
    }
    if (values['json']) console.out(`${JSON.stringify(all, null, 2)}\n`);
    return code;
  },
};
