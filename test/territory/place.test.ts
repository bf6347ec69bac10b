import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlace, placeOf, UNITS } from '../../src/territory/place.js';

describe('a place', () => {
  it.each(UNITS.map(({ code, administration }) => [code, administration]))(
    '%s lies where %s runs it',
    (code, standing) => {
      expect(placeOf(code)).toEqual({ code, standing, unit: code });
      expect(placeOf(`${code}000`)).toEqual({ code: `${code}000`, standing, unit: code });
      expect(placeOf(`${code}201`)).toEqual({ code: `${code}201`, standing, unit: code });
    },
  );
  it('of the retired 新盛镇 lies in 新盛街道', () => {
    expect(placeOf('500110122')).toEqual({ code: '500110122', standing: 'qijiang', unit: '500110006' });
    expect(placeOf('500110122203')).toEqual({ code: '500110122203', standing: 'qijiang', unit: '500110006' });
  });
  it.each(['500110', '500110000', '500110000000'])('of which only the district is known: %s', (code) => {
    expect(placeOf(code)).toEqual({ code, standing: 'district', unit: null });
    expect(isPlace(code)).toBe(true);
  });
  it.each([
    '500112',
    '500109',
    '500111',
    '110101',
    '500222',
    '510502',
    '500112001',
    '500109999',
    '520324100201',
  ])('%s lies elsewhere', (code) => {
    expect(placeOf(code)).toEqual({ code, standing: 'elsewhere', unit: null });
  });
});

describe('no place', () => {
  it.each([
    ['made up, above the streets', '500110008'],
    ['made up, below the towns', '500110099'],
    ['made up, above the towns', '500110125'],
    ['a village of a made-up town', '500110125201'],
    ['a village of no town', '500110000201'],
    ['a padded district of one village', '500110000001'],
    ['all of 重庆', '500000'],
    ['the urban districts of 重庆', '500100'],
    ['a street of all of 重庆', '500100001'],
    ['a village of all of 重庆', '500000001201'],
    ['of a slash among digits', '50011/'],
    ['of a colon among digits', '50011:'],
    ['of 4 digits', '5001'],
    ['of 5 digits', '50011'],
    ['of 7 digits', '5001101'],
    ['of 8 digits', '50011011'],
    ['of 10 digits', '5001101101'],
    ['of 11 digits', '50011011020'],
    ['of 13 digits', '5001101102011'],
    ['empty', ''],
    ['a name', '赶水镇'],
    ['of full-width digits', '５００１１０'],
    ['of Arabic digits', '٥٠٠١١٠'],
    ['with a blank before', ' 500110'],
    ['with a blank after', '500110 '],
    ['with a line break after', '500110\n'],
    ['with a letter', '50011O'],
    ['with a sign', '+500110'],
  ])('is %s', (_, code) => {
    expect(placeOf(code)).toBeNull();
    expect(isPlace(code)).toBe(false);
  });

  it('within 500110 is any unit but the 31, the retired one and the district itself, padded', () => {
    const known = new Set([...UNITS.map(({ code }) => code), '500110122', '500110000']);
    for (let i = 0; i < 1000; i++) {
      const code = `500110${String(i).padStart(3, '0')}`;
      expect([code, placeOf(code) !== null]).toEqual([code, known.has(code)]);
    }
  });
  it('is any text but 6, 9 or 12 digits', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[0-9]{0,14}$/),
      fc.stringMatching(/^500110.{0,7}$/),
    );
    fc.assert(
      fc.property(texts, (text) => {
        if (placeOf(text) !== null) expect(text).toMatch(/^(?:[0-9]{6}|[0-9]{9}|[0-9]{12})$/);
      }),
      { numRuns: 500 },
    );
  });
});
