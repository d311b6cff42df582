import { expect } from 'chai';
import * as fc from 'fast-check';
import { format, fraction, fromNumber } from '../../src/engine/fraction.js';
import { readNumber } from '../../src/engine/number-reader.js';
import { writeNumber } from '../../src/engine/number-writer.js';
import { amount } from '../harness/env.js';

const read = (text: string, lang = 'en', units?: readonly string[]) => {
  const number = readNumber(text, lang, units);
  return number && format(number.value).replace(/\/1$/, '');
};

describe('numbers as people type them', () => {
  const numbers: readonly (readonly [typed: string, value: string | undefined, lang?: string])[] = [
    ['2014', '2014'],
    [' 2014 ', '2014'],
    ['007', '7'],
    ['-5', '-5'],
    ['−5', '-5'],
    ['– 5', '-5'],
    ['+5', '5'],
    ['0.1', '1/10'],
    ['.5', '1/2'],
    [',5', '1/2'],
    ['1.', '1'],
    ['1,', '1'],
    ['0,123', '123/1000'],
    ['1,234', '1234'],
    ['1,234', '617/500', 'de'],
    ['1.234', '1234', 'de'],
    ['1.234', '617/500'],
    ['12,34', '617/50'],
    ['1234,567', '1234567/1000'],
    ['1.234,5', '2469/2'],
    ['1.234,5', '2469/2', 'de'],
    ['1,234.5', '2469/2', 'de'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567', 'de'],
    ['12,34,567', '1234567', 'hi'],
    ['1 234,5', '2469/2', 'uk'],
    ['1\u00A0234\u202F567', '1234567', 'fr'],
    ['-1 000', '-1000', 'fr'],
    ['1’234.50', '2469/2', 'de-CH'],
    ["1'234", '1234', 'de-CH'],
    ['1/3', '1/3'],
    ['-1/3', '-1/3'],
    ['1 1/2', '3/2'],
    ['-1 1/2', '-3/2'],
    ['1½', '3/2'],
    ['¾', '3/4'],
    ['2 ⁄ 3', '2/3'],
    ['25 %', '1/4'],
    ['%25', '1/4', 'tr'],
    ['2.5‰', '1/400'],
    ['٢٥٪', '1/4', 'ar'],
    ['1.2e3', '1200'],
    ['1.2E+3', '1200'],
    ['3x10^8', '300000000'],
    ['3×10^8', '300000000'],
    ['3 · 10⁸', '300000000'],
    ['3.00x10**-8', '3/100000000'],
    ['10⁻²', '1/100'],
    ['10^2', '100'],
    ['٢٠١٤', '2014', 'ar'],
    ['١٬٢٣٤٫٥', '2469/2', 'ar'],
    ['۱۲۳', '123', 'fa'],
    ['१२.५', '25/2', 'hi'],
    ['１２．５', '25/2', 'ja'],
    ['\u200E-5', '-5', 'he'],
    ['٣', '3', 'no language'],
    ['1,234', '1234', 'no language'],
  ];
  for (const [typed, value, lang = 'en'] of numbers)
    it(`${JSON.stringify(typed)} (${lang}) is ${value}`, () => {
      expect(read(typed, lang)).to.equal(value);
    });

  it('says of anything else that it can’t be read', () => {
    const texts = [
      '',
      ' ',
      '.',
      '-',
      '--5',
      '+-5',
      'e5',
      '1/0',
      '1 3/2',
      '1/2/3',
      '12abc',
      'abc',
      'about 5',
      '1 2',
      '1,,2',
    ];
    const more = [
      '1.2.3',
      '1.234,567.8',
      '1,2,3',
      '12,3456,789',
      '1 234,567.8',
      '0x10',
      'NaN',
      'Infinity',
      '1e',
      '5 5%',
    ];
    const long = ['1e401', '1e-999999999999', '9'.repeat(1001), '1'.repeat(100_000), '5 $', '$5', '%', '5%%', '1.5/2'];
    for (const text of [...texts, ...more, ...long]) expect(read(text), text.slice(0, 20)).to.equal(undefined);
  });

  it('knows units, and tells one that isn’t listed', () => {
    const units = ['m', 'km/h', 'm²', '£', '%', 'mW', 'MW', '°C'];
    const of = (text: string) => {
      const number = readNumber(text, 'en', units);
      return number && [format(number.value), number.unit];
    };
    expect(of('5 m')).to.deep.equal(['5/1', 'm']);
    expect(of('.2e+2m')).to.deep.equal(['20/1', 'm']);
    expect(of('5 km / h')).to.deep.equal(['5/1', 'km/h']);
    expect(of('5 m^2')).to.deep.equal(['5/1', 'm²']);
    expect(of('£1,234.50')).to.deep.equal(['2469/2', '£']);
    expect(of('-£5')).to.deep.equal(['-5/1', '£']);
    expect(of('£-5')).to.deep.equal(['-5/1', '£']);
    expect(of('5£')).to.deep.equal(['5/1', '£']);
    expect(of('5%')).to.deep.equal(['5/1', '%']);
    expect(of('5 MW')).to.deep.equal(['5/1', 'MW']);
    expect(of('5')).to.deep.equal(['5/1', '']);
    expect(of('5 frogs')).to.deep.equal(['5/1', undefined]);
    expect(of('3/4 m')).to.deep.equal(['3/4', 'm']);
    for (const text of ['5 m 30 cm', 'frogs 5', '. m', '£5 m', '-£-5', 'm']) expect(of(text), text).to.equal(undefined);
  });

  it('reads what Intl writes, in twelve languages', () => {
    const langs = ['en', 'de', 'fr', 'uk', 'es', 'pt-BR', 'de-CH', 'hi', 'ar-EG', 'fa', 'ja', 'sv'];
    fc.assert(
      fc.property(
        fc.constantFrom(...langs),
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom(1, 10, 100, 1000, 1e4),
        fc.boolean(),
        (lang, whole, scale, useGrouping) => {
          const x = whole / scale;
          const text = new Intl.NumberFormat(lang, { useGrouping, maximumFractionDigits: 4 }).format(x);
          // The one case in which two numbers are written alike, and the language decides: none is lost.
          expect(read(text, lang), `${text} in ${lang}`).to.equal(format(fromNumber(x)).replace(/\/1$/, ''));
        },
      ),
      { numRuns: amount(1000, 20_000) },
    );
  });

  it('reads what it writes, in every language', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        fc.oneof(fc.constantFrom(1n, 8n, 1000n, 10n ** 20n, 3n), fc.bigInt({ min: 1n, max: 10n ** 12n })),
        fc.constantFrom('en', 'de', 'fr', 'uk', 'ar', 'hi', 'de-CH'),
        (n, d, lang) => {
          const x = fraction(n, d);
          expect(readNumber(writeNumber(x), lang)?.value).to.deep.equal(x);
        },
      ),
      { numRuns: amount(1000, 20_000) },
    );
    for (const x of [5e-324, 1.7976931348623157e308, 1.234, -1.234, 1e21])
      expect(readNumber(writeNumber(fromNumber(x)), 'de')?.value).to.deep.equal(fromNumber(x));
  });

  it('never throws, and is quick', () => {
    const start = performance.now();
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,' -+/e×^%mٱ٣٫٬½⁸")), maxLength: 40 }),
        (text) => {
          readNumber(text, 'de', ['m']);
        },
      ),
      { numRuns: amount(2000, 50_000) },
    );
    for (const unit of ['1', '1,', '1 ', '1/', '-', '. ', '⁸', '½', '٣', 'm'])
      readNumber(unit.repeat(100_000 / unit.length), 'en', ['m']);
    for (const unit of ['1', '1,', '1 ', '1/', '-', '. ', '⁸', '½', '٣', 'm'])
      readNumber(unit.repeat(2000 / unit.length), 'en', ['m']);
    expect(performance.now() - start).to.be.below(amount(2000, 20_000));
  });
});
