import { describe, expect, it } from 'vitest';
import { type Reading, Unread } from '../../src/register/problem.js';
import {
  InUnit,
  moneyReader,
  readArea,
  readCount,
  readGrade,
  readRate,
  readYear,
  unitPower,
} from '../../src/register/read-number.js';

/** 读得的值，或者问题。The value, or what is wrong. */
const told = (reading: Reading<unknown>): unknown => {
  if (reading instanceof InUnit) return reading.value;
  return reading instanceof Unread ? reading.problem : reading;
};

const yuan = (cell: string | number, power = 0) => told(moneyReader(power, true)(cell));

describe('money', () => {
  it.each([
    ['100 元', '100.00'],
    ['100 万元', '1000000.00'],
    ['5十万', '500000.00'],
    ['3百元', '300.00'],
    ['2千万', '20000000.00'],
    ['2百万', '2000000.00'],
    ['5元正', '5.00'],
    ['5 yuan', '5.00'],
    ['人民币 ¥ 5', '5.00'],
    ['1e3', '1000.00'],
    ['1E+12', '1000000000000.00'],
    ['012.34', '12.34'],
    ['000000000000000001', '1.00'],
    ['9999999999999.99', '9999999999999.99'],
    ['10000000000000.00', 'too-large'],
    ['-5', '-5.00'],
    ['−5', '-5.00'],
    ['-¥ 5', '-5.00'],
    ['¥-5', '-5.00'],
    ['(5)', '-5.00'],
    ['-¥x5', 'not-money'],
    ['1234,567', 'not-money'],
    ['12,34', 'not-money'],
    ['1,234,56', 'not-money'],
    ['1x.34', 'not-money'],
    ['1.x4', 'not-money'],
    ['x5', 'not-money'],
    ['5x', 'not-money'],
    ['', 'not-money'],
    ['1.23', '1.23'],
    ['1.230', '1.23'],
    ['1.234', 'too-precise'],
    [0, '0.00'],
    [0.01, '0.01'],
    [9_999_999_999_999.99, '9999999999999.99'],
    [1e13, 'too-large'],
    // A speck off, and more than that.
    [0.000_001, '0.00'],
    [0.000_002, 'too-precise'],
  ])('%s is %s', (cell, expected) => {
    expect(yuan(cell)).toBe(expected);
  });

  it.each<[cell: string | number, power: number, unit: unknown]>([
    ['10', 4, { power: 4, decimals: 0 }],
    ['10.00', 4, { power: 4, decimals: 2 }],
    ['(1,000.50)', 3, { power: 3, decimals: 2 }],
    ['1.2万元', 0, { power: 4, decimals: 1, inCell: true }],
    ['3千', 4, { power: 3, decimals: 0, inCell: true }],
    ['1.25e1', 4, { power: 4, decimals: 1 }],
    ['1.5e3', 4, { power: 4, decimals: 0 }],
    [10, 4, { power: 4, decimals: 0 }],
    [0.25, 4, { power: 4, decimals: 2 }],
    [-0.251234, 4, { power: 4, decimals: 6 }],
    [0, 4, { power: 4, decimals: 0 }],
    ['10', 0, undefined],
    [10, 0, undefined],
    ['150', -2, undefined],
    ['壹拾万元整', 4, undefined],
    ['x', 4, undefined],
  ])('%s in ten to the power of %i shows so many decimals', (cell, power, unit) => {
    const reading = moneyReader(power, true)(cell);
    expect(reading instanceof InUnit ? reading.unit : undefined).toEqual(unit);
  });

  it('is counted in the unit of the column, if the cell has none', () => {
    expect(yuan('12.34', 4)).toBe('123400.00');
    expect(yuan('0.000001', 4)).toBe('0.01');
    expect(yuan('0.0000001', 4)).toBe('too-precise');
    expect(yuan('1.5', -2)).toBe('too-precise');
    expect(yuan('150', -2)).toBe('1.50');
    expect(yuan(150, -2)).toBe('1.50');
    expect(yuan(0.5, 4)).toBe('5000.00');
    expect(yuan(0.0001, -2)).toBe('0.00');
    expect(yuan('3千', 4)).toBe('3000.00');
  });

  it.each([
    ['元', 0],
    ['万', 4],
    ['万元', 4],
    ['单位:万元', 4],
    ['单位 万元', 4],
    ['人民币万元', 4],
    ['单位：人民币 亿元', 8],
    ['千万元', 7],
    ['百万元', 6],
    ['十万元', 5],
    ['千元', 3],
    ['百元', 2],
    ['角', -1],
    ['分', -2],
    ['10k', 4],
    ['10k yuan', 4],
    ['ten thousand', 4],
    ['10,000 yuan', 4],
    ['RMB 10,000', 4],
    ['k', 3],
    ['CNY thousand', 3],
    ['thousands of yuan', 3],
    ['1,000', 3],
    ['yuan 1000', 3],
    ['m', 6],
    ['million RMB', 6],
    ['CNY millions', 6],
    ['1,000,000', 6],
    ['', 0],
    [' ', 0],
    [undefined, 0],
    ['万元以上', 0],
    ['约万元', 0],
    ['含税', 0],
    ['constructor', 0],
  ])('of a header in %s counts by ten to the power of %s', (unit, power) => {
    expect(unitPower(unit)).toBe(power);
  });
});

describe('small numbers', () => {
  it('may be written in 中文, in Roman and in Arabic digits', () => {
    const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect([...'一二三四五六七八九十'].map((digit) => readGrade(digit))).toEqual(ten);
    const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
    expect(roman.map((digit) => readGrade(digit))).toEqual(ten);
    expect(ten.map((digit) => readGrade(String(digit)))).toEqual(ten);
  });

  it.each([
    ['1', 1],
    ['10', 10],
    ['11', 'not-grade'],
    ['0', 'not-grade'],
    ['伤残 三级', 3],
    ['三 级', 3],
    ['三级伤残', 3],
    ['三', 3],
    ['Grade IV', 4],
    ['3.00', 3],
    ['3.5', 'not-grade'],
    ['x3', 'not-grade'],
    ['3x', 'not-grade'],
    ['九级\n三级', 'not-grade'],
    ['', 'not-grade'],
    ['伤残', 'not-grade'],
    ['无', undefined],
    ['无伤残', undefined],
    ['不适用', undefined],
    ['N/A', undefined],
    ['None', undefined],
    ['无效', 'not-grade'],
    ['尚无', 'not-grade'],
    ['9、10级', [9, 10]],
    ['九级和十级', [9, 10]],
    ['10级+10级', [10, 10]],
    ['grades 9 and 10', [9, 10]],
    ['9级/x级', 'not-grade'],
    [Array.from({ length: 21 }, () => '9').join('、'), 'not-grade'],
  ])('grade %s is %s', (cell, grade) => {
    expect(told(readGrade(cell))).toEqual(grade);
  });

  it.each([
    ['1', 1],
    ['0', 'not-count'],
    ['两间', 2],
    ['2 间', 2],
    ['1 room', 1],
    ['3 Rooms', 3],
    ['间3', 'not-count'],
    ['3间5', 'not-count'],
    ['1,000', 1000],
    ['1,000,000', 1_000_000],
    ['1,00', 'not-count'],
    ['1,0000', 'not-count'],
    ['1000,000', 'not-count'],
    ['999999999', 999_999_999],
    ['1000000000', 'not-count'],
  ])('%s rooms are %s', (cell, count) => {
    expect(told(readCount(cell))).toBe(count);
  });
});

describe('areas', () => {
  it.each([
    ['62.5', '62.5'],
    ['62.500', '62.5'],
    ['62.505', '62.505'],
    ['62.00', '62'],
    ['100', '100'],
    ['0.5', '0.5'],
    ['007', '7'],
    ['80 平', '80'],
    ['80平米', '80'],
    ['80m2', '80'],
    ['80sqm', '80'],
    ['1 square metre', '1'],
    ['80 square metres', '80'],
    ['1,234.5㎡', '1234.5'],
    ['12,34', 'not-area'],
    ['80平5', 'not-area'],
    ['x80', 'not-area'],
    ['80x', 'not-area'],
    ['0.00', 'not-area'],
    ['-5', 'not-area'],
  ])('%s is %s', (cell, area) => {
    expect(told(readArea(cell))).toBe(area);
  });
});

describe('rates', () => {
  it.each([
    ['1', '1'],
    ['0', '0'],
    ['100%', '1'],
    ['100.01%', 'not-rate'],
    ['1.01', 'not-rate'],
    ['60 %', '0.6'],
    ['33.333333333333%', '0.33333333333333'],
    ['0.65', '0.65'],
    ['0.0000001', '0.0000001'],
    ['x0.6', 'not-rate'],
    ['0.6x', 'not-rate'],
    ['-0.6', 'not-rate'],
    [0.15, '0.15'],
  ])('%s is %s', (cell, rate) => {
    expect(told(readRate(cell))).toBe(rate);
  });
});

describe('years', () => {
  it.each([
    ['2024', 2024],
    ['2024年', 2024],
    ['2024年度', 2024],
    ['1999', 1999],
    ['3024', 'not-year'],
    ['20241', 'not-year'],
    ['第2024', 'not-year'],
    ['2024年底', 'not-year'],
  ])('%s is %s', (cell, year) => {
    expect(told(readYear(cell))).toBe(year);
  });
});
