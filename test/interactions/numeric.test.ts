import { expect } from 'chai';
import { format, fraction, fromNumber } from '../../src/engine/fraction.js';
import { holds, roundTo, type NumericAnswer } from '../../src/interactions/numeric/answers.js';
import { numericDefinition, type NumericItem } from '../../src/interactions/numeric/definition.js';
import { parseItem, scorerOf } from '../suites/score.js';

const item = (more: object) => ({ id: 'q', type: 'numeric', prompt: 'How much?', ...more });
const metres = (more: object = {}) =>
  item({
    answers: [5],
    units: [
      { unit: 'm', factor: 1 },
      { unit: 'cm', factor: 0.01 },
    ],
    ...more,
  });

/** Of the item's points, and the receipt in short. */
const earn = (authored: object, response: string) => {
  const { fraction: earned, receipt } = scorerOf(authored)(response);
  return [earned, receipt.map(({ rule, delta }) => `${rule} ${delta}`).join(', ')];
};

describe('numeric', () => {
  const answers: readonly (readonly [NumericAnswer, right: readonly number[], wrong: readonly number[]])[] = [
    [{ value: 0.3 }, [0.3], [0.30000000000000004, 0.2999]],
    [{ value: 10, tolerance: 0.05 }, [9.95, 10.05], [9.9499, 10.0501]],
    [{ value: -10, tolerance: 0.1, toleranceMode: 'relative' }, [-9, -11], [-8.99, -11.01]],
    [{ value: 200, tolerance: 1, toleranceMode: 'geometric' }, [100, 400], [99.99, 400.01]],
    [{ value: -200, tolerance: 1, toleranceMode: 'geometric' }, [-100, -400], [-99.99, -400.01, 200]],
    [{ value: 3.14159, tolerance: 3, toleranceMode: 'significant' }, [3.14, 3.135, 3.1449], [3.1349, 3.145]],
    [{ value: -0.0995, tolerance: 2, toleranceMode: 'significant' }, [-0.1, -0.0999], [-0.099, 0.1]],
    [{ value: 0, tolerance: 2, toleranceMode: 'significant' }, [0], [0.001]],
    [{ value: 0, tolerance: 1, toleranceMode: 'relative' }, [0], [0.001]],
    [{ min: 1, max: 2 }, [1, 1.5, 2], [0.999, 2.001]],
    [{ min: 1, max: 2, open: 'min' }, [1.001, 2], [1]],
    [{ min: 1, max: 2, open: 'max' }, [1, 1.999], [2]],
    [{ min: 1, max: 2, open: 'both' }, [1.5], [1, 2]],
    // What is open is an interval, never a value.
    [{ value: 5, open: 'both' }, [5], [5.1]],
  ];
  for (const [answer, right, wrong] of answers)
    it(`holds: ${JSON.stringify(answer)}`, () => {
      for (const x of right) expect(holds(fromNumber(x), answer), String(x)).to.equal(true);
      for (const x of wrong) expect(holds(fromNumber(x), answer), String(x)).to.equal(false);
    });

  it('rounds to significant digits', () => {
    const of = (n: number, digits: number) => format(roundTo(fromNumber(n), digits));
    expect(of(12345, 2)).to.equal('12000/1');
    expect(of(0.00125, 2)).to.equal('13/10000');
    expect(of(-0.00125, 2)).to.equal('-13/10000');
    expect(of(9.99, 2)).to.equal('10/1');
    expect(of(1000, 1)).to.equal('1000/1');
    expect(format(roundTo(fraction(1, 3), 3))).to.equal('333/1000');
    expect(format(roundTo(fraction(2, 3), 1))).to.equal('7/10');
  });

  it('takes a unit, and converts it exactly', () => {
    expect(earn(metres(), '5 m')).to.deep.equal([1, 'credit 1/1']);
    expect(earn(metres(), '500 cm')).to.deep.equal([1, 'credit 1/1']);
    expect(earn(metres(), '500 m')).to.deep.equal([0, 'credit 0/1']);
  });

  it('without a penalty a unit may be left out, and one that isn’t listed can’t be read', () => {
    expect(earn(metres(), '5')).to.deep.equal([1, 'credit 1/1']);
    expect(earn(metres(), '5 frogs')).to.deep.equal([0, 'unreadable 0/1']);
    const parsed = parseItem(metres()) as NumericItem;
    expect(numericDefinition.isComplete(parsed, '5 frogs', { lang: 'en' })).to.equal(false);
  });

  it('with a penalty either costs it, never more than the number earned', () => {
    const strict = metres({ unitPenalty: 0.25, answers: [5, { value: 6, credit: 0.2 }, { value: 7, credit: -0.5 }] });
    expect(earn(strict, '5 m')).to.deep.equal([1, 'credit 1/1']);
    expect(earn(strict, '5')).to.deep.equal([0.75, 'credit 1/1, unit -1/4']);
    expect(earn(strict, '5 frogs')).to.deep.equal([0.75, 'credit 1/1, unit -1/4']);
    expect(earn(strict, '6')).to.deep.equal([0, 'credit 1/5, unit -1/5']);
    expect(earn(strict, '7')).to.deep.equal([-0.5, 'credit -1/2']);
    expect(earn(strict, '8')).to.deep.equal([0, 'credit 0/1']);
  });

  it('gives nothing to what is blank or can’t be read, and says which', () => {
    expect(earn(item({ answers: [0] }), ' ')).to.deep.equal([0, 'no-response 0/1']);
    expect(earn(item({ answers: [0] }), 'none')).to.deep.equal([0, 'unreadable 0/1']);
  });

  it('brings the feedback of the answer that holds', () => {
    const told = item({ answers: [5, { min: 0, max: 9, credit: 0, feedback: 'Nearly' }] });
    expect(scorerOf(told)('4').feedback).to.deep.equal([{ text: 'Nearly' }]);
    expect(scorerOf(told)('5').feedback).to.deep.equal([]);
  });

  it('shows the key as its language writes it, and gives it as every language reads it', () => {
    const of = (more: object, lang: string) => {
      const parsed = parseItem(item(more)) as NumericItem;
      const view = numericDefinition.present(parsed, { lang, order: [], reveal: 'key', response: '1' });
      return [[view.key, view.keyUnit].filter(Boolean).join(' '), numericDefinition.correctResponse(parsed)];
    };
    expect(of({ answers: [1234.5] }, 'de')).to.deep.equal(['1234,5', '1234.5']);
    expect(of({ answers: [1.234] }, 'de')).to.deep.equal(['1,234', '1.2340']);
    expect(of({ answers: [1e30] }, 'en')).to.deep.equal([`1${'0'.repeat(30)}`, `1${'0'.repeat(30)}`]);
    expect(of({ answers: [5], units: [{ unit: 'km', factor: 1000 }] }, 'en')).to.deep.equal(['0.005 km', '0.005 km']);
    expect(of({ answers: [5] }, 'not a language')).to.deep.equal(['5', '5']);
    expect(
      of(
        {
          answers: [
            { value: 2, credit: 0.5 },
            { min: 2, max: 3, open: 'both' },
          ],
        },
        'fr',
      ),
    ).to.deep.equal(['2,5', '2.5']);
  });

  it('tells before an answer only what may be known: a unit that needn’t be typed', () => {
    const view = (more: object, response: string | null = null) =>
      numericDefinition.present(parseItem(item({ answers: [5], ...more })) as NumericItem, {
        ...{ lang: 'en', order: [], reveal: 'nothing' },
        response,
      });
    const [m] = [{ unit: 'm', factor: 1 }];
    expect(view({ units: [m] })).to.deep.include({ unit: 'm', hasUnits: false });
    expect(view({ units: [m], unitPenalty: 0.1 })).to.deep.include({ unit: undefined, hasUnits: true });
    expect(view({ units: [m, { unit: 'cm', factor: 0.01 }] })).to.deep.include({ unit: undefined, hasUnits: true });
    expect(view({}, 'five').isUnreadable).to.equal(true);
    expect(view({}, ' ').isUnreadable).to.equal(false);
    expect(view({}, '5').isUnreadable).to.equal(false);
  });
});
