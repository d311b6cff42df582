import { expect } from 'chai';
import { parseBank, type Bank } from '../../src/engine.js';
import type { Arrangement, Definitions, InteractionDefinition } from '../../src/engine/interaction-definition.js';
import { createRandom, hash32 } from '../../src/engine/random.js';
import { orderOf, selectItems } from '../../src/engine/select-items.js';
import { resolveSettings } from '../../src/engine/settings.js';
import { interactions } from '../../src/interactions/definitions.js';
import { amount, PROVE } from '../harness/env.js';
import { expectUniform, tail } from '../suites/uniform.js';

const { definitions } = interactions;
const SEEDS = amount(20_000, 100_000);
type Authored = Readonly<Record<string, unknown>>;

const letters = (n: number) => 'abcdefgh'.slice(0, n).split('');
const options = (n: number, fixed: readonly number[] = []) =>
  letters(n).map((id, i) => ({ id, text: id, correct: i === 0, ...(fixed.includes(i) && { fixed: true }) }));
const choice = (id: string, n = 3, more: Authored = {}) => ({
  id,
  type: 'choice',
  prompt: id,
  options: options(n),
  ...more,
});
const bankOf = (content: Authored): Bank => {
  const { bank, problems } = parseBank({ version: 1, title: 'T', ...content });
  if (!bank) throw new Error(problems[0]?.message);
  return bank;
};
const select = (bank: Bank, seed: string) => selectItems(bank, seed, resolveSettings(bank.settings), definitions);
const idsOf = (bank: Bank, seed: string) => select(bank, seed).map(({ item }) => item.id);
const orderIn = (bank: Bank, seed: string) => select(bank, seed)[0]!.order;

/** What came out once comes out for ever: saved sessions and printed seeds rely on it. */
const GOLDEN = {
  hashes: [0, 721651713, 3543954804, 1543882603],
  selections: [
    'e:abc c:cab h:bdeac g:aecdbfgh',
    'b:bca f:dfgahecb g:aebgfdch h:dcabe',
    'e:bca a:abc g:abfecgdh f:cadhgebf',
    'd:abc c:cab f:gcbdhaef h:cadeb',
  ],
};

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
function* seeds(count = SEEDS) {
  for (let i = 0; i < count; i++) yield `s${i}`;
}

describe('chance', () => {
  it('of χ² is told rightly: worked values from tables', () => {
    for (const [chi2, degrees, p] of [
      [3.841, 1, 0.05],
      [11.07, 5, 0.05],
      [15.086, 5, 0.01],
      [149.449, 100, 0.001],
    ] as const)
      expect(tail(chi2, degrees)).to.be.closeTo(p, p * 0.12);
  });

  it('hashes as MurmurHash3 mixes, the same on every machine', () => {
    expect(['', 'a', 'seed', 'й😀'].map((text) => hash32(text))).to.deep.equal(GOLDEN.hashes);
    expect(hash32('seed', 1)).to.not.equal(hash32('seed'));
  });

  it('gives whole numbers below a bound, each as likely', () => {
    for (const below of [2, 3, 7, 10, 52]) {
      const random = createRandom(`below ${below}`);
      expectUniform(
        Array.from({ length: SEEDS }, () => String(random(below))),
        below,
      );
    }
    // Of three quarters of all there are, a plain remainder would favour the first third.
    const random = createRandom('thirds');
    expectUniform(
      Array.from({ length: SEEDS }, () => String(Math.floor(random(3 * 2 ** 30) / 2 ** 30))),
      3,
    );
    expect(createRandom('x')(1)).to.equal(0);
  });

  it('gives streams that do not follow each other: neighbours in a stream and in seeds', () => {
    const pairs = Array.from(seeds(), (seed) => createRandom(seed)).map((random) => `${random(4)}${random(4)}`);
    expectUniform(pairs, 16);
    const first = Array.from(seeds(), (seed) => createRandom(seed)(4));
    expectUniform(
      first.slice(1).map((x, i) => `${first[i]}${x}`),
      16,
    );
  });
});

describe('the order of options', () => {
  for (let n = 3; n <= 8; n++)
    it(`of ${n} is uniform over ${SEEDS} seeds: ${n < 7 ? 'every permutation' : 'every place, every pair'}`, () => {
      const bank = bankOf({ settings: { shuffle: 'options' }, items: [choice('q', n)] });
      const orders = Array.from(seeds(), (seed) => orderIn(bank, seed));
      const ps = [
        ...(n < 7
          ? [
              expectUniform(
                orders.map((order) => order.join('')),
                factorial(n),
              ),
            ]
          : []),
        ...letters(n).flatMap((id, i) => [
          expectUniform(
            orders.map((order) => String(order.indexOf(id))),
            n,
          ),
          expectUniform(
            orders.map((order) => order[i]!),
            n,
          ),
        ]),
        expectUniform(
          orders.map((order) => `${order.indexOf('a')} ${order.indexOf('b')}`),
          n * (n - 1),
        ),
      ];
      if (PROVE) console.log(`    ${n} options, ${SEEDS} seeds: p ${ps.map((p) => p.toFixed(3)).join(' ')}`);
    });

  it('keeps those that are fixed where they are, and mixes the others uniformly', () => {
    const bank = bankOf({ settings: { shuffle: 'all' }, items: [choice('q', 5, { options: options(5, [1, 4]) })] });
    const orders = Array.from(seeds(), (seed) => orderIn(bank, seed));
    for (const order of orders) expect(order[1]! + order[4]!).to.equal('be');
    expectUniform(
      orders.map((order) => order.join('')),
      6,
    );
  });

  it('all of which are fixed stays', () => {
    const bank = bankOf({ settings: { shuffle: 'all' }, items: [choice('q', 3, { options: options(3, [0, 1, 2]) })] });
    for (const seed of seeds(50)) expect(orderIn(bank, seed).join('')).to.equal('abc');
  });

  const still: readonly (readonly [string, Authored, Authored])[] = [
    ['by default', {}, {}],
    ['where only items are shuffled', { shuffle: 'items' }, {}],
    ['where the item says so', { shuffle: 'all' }, { shuffle: false }],
  ];
  for (const [name, settings, more] of still)
    it(`stays ${name}`, () => {
      const bank = bankOf({ settings, items: [choice('q', 6, more)] });
      for (const seed of seeds(50)) expect(orderIn(bank, seed).join('')).to.equal('abcdef');
    });

  it('depends on the seed and the item alone, not on the other items', () => {
    const settings = { shuffle: 'options' };
    const [alone, among] = [[choice('q', 8)], [choice('p', 5), choice('q', 8), choice('r', 8)]].map((items) =>
      bankOf({ settings, items }),
    );
    for (const seed of seeds(50)) expect(select(among!, seed)[1]!.order).to.deep.equal(orderIn(alone!, seed));
    const same = Array.from(seeds(500)).filter((seed) => {
      const [, q, r] = select(among!, seed);
      return q!.order.join() === r!.order.join();
    });
    expect(same.length, 'items with one order').to.be.below(5);
  });

  describe('of an arrangement', () => {
    const order = (arrangement: Arrangement, seed: string, more: Authored = {}, shuffle = 'none') => {
      const definition = { type: 'made-up', arrangement: () => arrangement } as unknown as InteractionDefinition;
      const known: Definitions = new Map([['made-up', definition]]);
      const item = { id: 'q', type: 'made-up', prompt: 'P', ...more };
      return orderOf(item, seed, resolveSettings({ shuffle } as never), known).join('');
    };
    const list = letters(3).map((id) => ({ id }));

    it('that is always shuffled is so whatever the settings and the item say', () => {
      expectUniform(
        Array.from(seeds(), (seed) => order({ lists: [list], always: true }, seed, { shuffle: false })),
        6,
      );
      expect(order({ lists: [list] }, 's1', {}, 'none')).to.equal('abc');
    });

    it('never comes out as it must not, and the other orders are as likely', () => {
      const arrangement = { lists: [list], always: true, never: [letters(3)] };
      const orders = Array.from(seeds(), (seed) => order(arrangement, seed));
      expect(orders).to.not.include('abc');
      expectUniform(orders, 5);
    });

    it('that has but the forbidden order comes out all the same', () => {
      expect(order({ lists: [[{ id: 'a' }]], always: true, never: [['a']] }, 's')).to.equal('a');
      const fixed = [
        { id: 'a', fixed: true },
        { id: 'b', fixed: true },
      ];
      expect(order({ lists: [fixed], always: true, never: [['a', 'b']] }, 's')).to.equal('ab');
    });

    it('keeps its lists apart', () => {
      const lists = [list, [{ id: 'x' }, { id: 'y' }]];
      const orders = Array.from(seeds(), (seed) => order({ lists, always: true }, seed));
      for (const one of orders) expect(one).to.match(/^[abc]{3}[xy]{2}$/);
      expectUniform(orders, 12);
    });

    it('without lists is empty', () => expect(order({ lists: [] }, 's', {}, 'all')).to.equal(''));
  });
});

describe('the items of a session', () => {
  const five = letters(5).map((id) => choice(id));
  it('are all of them, in the order of the bank, by default', () => {
    for (const seed of seeds(20)) expect(idsOf(bankOf({ items: five }), seed).join('')).to.equal('abcde');
  });

  for (const shuffle of ['items', 'all'])
    it(`are mixed uniformly by "shuffle": "${shuffle}"`, () => {
      const bank = bankOf({ settings: { shuffle }, items: five.slice(1) });
      expectUniform(
        Array.from(seeds(), (seed) => idsOf(bank, seed).join('')),
        24,
      );
    });

  it('are drawn by "pick", every set as likely, in the order of the bank', () => {
    const bank = bankOf({ settings: { pick: 2 }, items: five });
    const drawn = Array.from(seeds(), (seed) => idsOf(bank, seed).join(''));
    for (const pair of drawn) expect([...pair].sort().join('')).to.equal(pair);
    expectUniform(drawn, 10);
  });

  it('are drawn from each section by its own "pick", apart from each other', () => {
    const bank = bankOf({
      sections: [
        { pick: 1, items: five.slice(0, 3) },
        { items: five.slice(3, 4) },
        { pick: 1, items: [choice('x'), choice('y')] },
      ],
    });
    const drawn = Array.from(seeds(), (seed) => idsOf(bank, seed).join(''));
    for (const one of drawn) expect(one).to.match(/^[abc]d[xy]$/);
    expectUniform(drawn, 6);
  });

  it('are drawn from the sections’ draws by the bank’s "pick"', () => {
    const bank = bankOf({
      settings: { pick: 1 },
      sections: [
        { pick: 1, items: five.slice(0, 2) },
        { pick: 1, items: five.slice(2, 4) },
      ],
    });
    expectUniform(
      Array.from(seeds(), (seed) => idsOf(bank, seed).join('')),
      4,
    );
  });

  it('stay in their section when they are mixed', () => {
    const bank = bankOf({
      settings: { shuffle: 'items' },
      sections: [{ items: five.slice(0, 2) }, { items: five.slice(2) }],
    });
    const orders = Array.from(seeds(), (seed) => idsOf(bank, seed).join(''));
    for (const order of orders) expect(order).to.match(/^[ab]{2}[cde]{3}$/);
    expectUniform(orders, 12);
  });

  it('are all of them where more are asked for', () => {
    expect(idsOf(bankOf({ settings: { pick: 99 }, items: five }), 's')).to.have.length(5);
  });

  it('are none that are withdrawn, and "pick" is made up from the others', () => {
    const items = five.map((item, i) => (i % 2 ? { ...item, status: 'withdrawn' } : { ...item, status: 'corrected' }));
    for (const seed of seeds(50)) {
      expect(idsOf(bankOf({ items }), seed).join('')).to.equal('ace');
      expect(idsOf(bankOf({ settings: { pick: 3 }, items }), seed).join('')).to.equal('ace');
    }
  });

  it('are the same for a seed, on every machine', () => {
    const bank = bankOf({
      settings: { shuffle: 'all', pick: 4 },
      sections: [
        { pick: 3, items: five },
        { items: [choice('f', 8), choice('g', 8, { options: options(8, [0, 7]) }), choice('h', 5)] },
      ],
    });
    const told = ['', '7', 'seed', 'зерно 🌱'].map((seed) =>
      select(bank, seed)
        .map(({ item, order }) => `${item.id}:${order.join('')}`)
        .join(' '),
    );
    expect(told).to.deep.equal(GOLDEN.selections);
  });
});
