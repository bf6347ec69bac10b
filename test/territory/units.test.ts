import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RETIRED_UNITS, UNITS } from '../../src/territory/place.js';

const [, ...rows] = readFileSync(new URL('../fixtures/qijiang-divisions.csv', import.meta.url), 'utf8')
  .trim()
  .split(/\r?\n/)
  .map((row) => row.split(','));

describe('the streets and towns of 500110', () => {
  it('are those of the national list, in its order', () => {
    expect(
      UNITS.map(({ code, name, kind, administration, southernFour }) => [
        code,
        name,
        kind,
        administration,
        southernFour ? 'yes' : 'no',
      ]),
    ).toEqual(
      rows.map(([code9, , name, kind, administration, southernFour]) => [
        code9,
        name,
        kind,
        administration,
        southernFour,
      ]),
    );
  });
  it('are 31: 21 run by 綦江, 10 by 万盛', () => {
    const runBy = (body: string) => UNITS.filter(({ administration }) => administration === body).length;
    expect([UNITS.length, runBy('qijiang'), runBy('wansheng')]).toEqual([31, 21, 10]);
  });
  it('have four southern towns', () => {
    expect(UNITS.filter(({ southernFour }) => southernFour).map(({ name }) => name)).toEqual([
      '赶水镇',
      '打通镇',
      '石壕镇',
      '安稳镇',
    ]);
  });
  it('differ in code and in name', () => {
    expect(new Set(UNITS.map(({ code }) => code)).size).toBe(31);
    expect(new Set(UNITS.map(({ name }) => name)).size).toBe(31);
  });
  it('took in one retired unit, which is no longer listed', () => {
    expect(RETIRED_UNITS).toEqual({ '500110122': '500110006' });
    expect(UNITS.find(({ code }) => code === '500110006')?.name).toBe('新盛街道');
    expect(UNITS.some(({ code }) => code in RETIRED_UNITS)).toBe(false);
  });
});
