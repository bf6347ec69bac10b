import { describe, expect, it } from 'vitest';
import { Unread } from '../../src/register/problem.js';
import { type ReadTime, readMoment, timeReader } from '../../src/register/read-instant.js';

/** 时刻；`日` 表示只知其日；或者问题。The instant, marked where only its day is known; or what is wrong. */
function told(time: unknown, day?: unknown): string | null | undefined {
  const read = (cell: unknown) =>
    cell === undefined || cell === null ? cell : timeReader(false)(cell as string);
  const [first, second] = [read(time), read(day)];
  for (const reading of [first, second]) if (reading instanceof Unread) return reading.problem;
  const moment = readMoment(first as ReadTime, second as ReadTime);
  if (moment instanceof Unread) return moment.problem;
  return moment && `${moment.at.replace('+08:00', '')}${moment.dayOnly ? ' 日' : ''}`;
}

describe('dates', () => {
  it.each([
    ['2024-07-11', '2024-07-11T00:00:00 日'],
    ['2024-7-1', '2024-07-01T00:00:00 日'],
    ['2024 / 7 / 11', '2024-07-11T00:00:00 日'],
    ['2024年 7 月 11 日', '2024-07-11T00:00:00 日'],
    ['2024年7月11', '2024-07-11T00:00:00 日'],
    ['20240711', '2024-07-11T00:00:00 日'],
    ['2024-07-11 (周四)', '2024-07-11T00:00:00 日'],
    ['2024-07-11(星期四)', '2024-07-11T00:00:00 日'],
    ['星期日 2024-07-14', '2024-07-14T00:00:00 日'],
    ['2024年7月14日礼拜天', '2024-07-14T00:00:00 日'],
    ['2024-07-11周四3:20', '2024-07-11T03:20:00'],
    ['2024-07-11 周八', 'not-time'],
    ['2024-12-31', '2024-12-31T00:00:00 日'],
    ['2024-02-29', '2024-02-29T00:00:00 日'],
    ['2023-02-29', 'no-such-date'],
    ['2024-00-11', 'no-such-date'],
    ['2024-07-00', 'no-such-date'],
    ['2024-13-01', 'no-such-date'],
    ['20240732', 'no-such-date'],
    ['1000-01-01', '1000-01-01T00:00:00 日'],
    ['0999-12-31', 'no-such-date'],
    ['9999-12-31', '9999-12-31T00:00:00 日'],
    ['2024-7/11', 'not-time'],
    ['2024-07-111', 'not-time'],
    ['202407111', 'not-time'],
    ['x2024-07-11', 'not-time'],
    ['x2024-07-11:20', 'not-time'],
    ['2024-07-11下午3:2,0', 'not-time'],
    ['7-11', 'not-time'],
    ['7月11日', 'not-time'],
    ['11/7/24', 'ambiguous-date'],
    ['24-7-25', 'ambiguous-date'],
    ['14-7-11', 'ambiguous-date'],
    ['24-7-30', '2024-07-30T00:00:00 日'],
    ['1-1-2024 3:20', '2024-01-01T03:20:00'],
    ['24-7-11', '2024-07-11T00:00:00 日'],
    ['24.7.11 3时20分', '2024-07-11T03:20:00'],
    ['24年7月11日', '2024-07-11T00:00:00 日'],
    ['24/7/11', '2024-07-11T00:00:00 日'],
    ['7/25/24', '2024-07-25T00:00:00 日'],
    ['25/7/2024', '2024-07-25T00:00:00 日'],
    ['11-Jul-24', '2024-07-11T00:00:00 日'],
    ['11-Jul-2024', '2024-07-11T00:00:00 日'],
    ['11 July 24', '2024-07-11T00:00:00 日'],
    ['240711', '2024-07-11T00:00:00 日'],
    ['240732', 'not-time'],
    ['31-2-24', 'ambiguous-date'],
    ['7.11.2024', 'ambiguous-date'],
    ['11-7-2024 03:20', 'ambiguous-date'],
    ['1-1-1', 'not-time'],
    ['1-1-20240', 'not-time'],
    ['111-1-24', 'not-time'],
    ['11-111-24', 'not-time'],
    ['x11-7-24', 'not-time'],
  ])('%s is %s', (cell, moment) => {
    expect(told(cell)).toBe(moment);
  });
});

describe('times of day', () => {
  it.each([
    ['3:20', '03:20:00'],
    ['03:20:15', '03:20:15'],
    ['3:20:15.5', '03:20:15'],
    ['3:20:15.123456789', '03:20:15'],
    ['3 : 20', '03:20:00'],
    ['3时', '03:00:00'],
    ['3点', '03:00:00'],
    ['3点20', '03:20:00'],
    ['3 时 20 分 15 秒', '03:20:15'],
    ['0:00', '00:00:00'],
    ['23:59:59', '23:59:59'],
    ['3:60', 'not-time'],
    ['3:20:60', 'not-time'],
    ['3:201', 'not-time'],
    ['3:20:151', 'not-time'],
    ['3时15秒', 'not-time'],
    ['24:01', 'not-time'],
    ['25:00', 'not-time'],
    ['103:20', 'not-time'],
    ['3', 'not-time'],
    ['x3:20', 'not-time'],
    ['3:20x', 'not-time'],
    ['3:20:15.1234567890', 'not-time'],
  ])('%s is %s', (cell, clock) => {
    const expected = clock === 'not-time' ? clock : `2024-07-11T${clock}`;
    expect(told(`2024/7/11 ${cell}`)).toBe(expected);
    expect(told(cell, '2024-07-11')).toBe(expected);
    expect(told('2024-07-11', cell)).toBe(expected);
  });

  it.each([
    ['2024-7-11T3:20', '2024-07-11T03:20:00'],
    ['2024-7-11, 3:20', '2024-07-11T03:20:00'],
    ['2024年7月11日3时20分', '2024-07-11T03:20:00'],
    ['20240711T0320', '2024-07-11T03:20:00'],
    ['202407110320', '2024-07-11T03:20:00'],
    ['20240711032015', '2024-07-11T03:20:15'],
    ['20240711 3:20', '2024-07-11T03:20:00'],
    ['2024071103', 'not-time'],
    ['2024071103201', 'not-time'],
    ['202407110320155', 'not-time'],
    ['x202407110320', 'not-time'],
    ['2024-07-11 24:00', '2024-07-12T00:00:00'],
    ['9999-12-31 24:00', 'not-time'],
    ['2024-07-11 03:20', '2024-07-11T03:20'],
    ['2024-07-11T03:20:15', '2024-07-11T03:20:15'],
    ['2024-02-30 03:20', 'no-such-date'],
    ['x2024-07-11 03:20', 'not-time'],
    ['2024-07-11 03:20x', 'not-time'],
  ])('behind a date: %s is %s', (cell, moment) => {
    expect(told(cell)).toBe(moment);
  });

  /** 各段所能指的第一个和最后一个钟点。The first and the last hour that each part of the day may mean. */
  it.each([
    ['凌晨', '12:05', '00:05'],
    ['凌晨', '6:59', '06:59'],
    ['凌晨', '7:00', null],
    ['早上', '1:00', '01:00'],
    ['早上', '11:59', '11:59'],
    ['早上', '12:00', null],
    ['早上', '0:30', null],
    ['上午', '12:05', '00:05'],
    ['上午', '11:59', '11:59'],
    ['上午', '13:00', null],
    ['am', '12:05', '00:05'],
    ['AM', '11:59', '11:59'],
    ['中午', '10:30', '10:30'],
    ['中午', '9:30', null],
    ['中午', '12:30', '12:30'],
    ['中午', '2:59', '14:59'],
    ['中午', '3:00', null],
    ['下午', '12:05', '12:05'],
    ['下午', '11:59', '23:59'],
    ['下午', '15:20', '15:20'],
    ['下午', '24:00', null],
    ['pm', '12:05', '12:05'],
    ['PM', '11:59', '23:59'],
    ['晚上', '5:00', '17:00'],
    ['晚上', '4:59', null],
    ['晚上', '1:00', null],
    ['晚上', '23:59', '23:59'],
    ['晚上', '12:30', null],
  ])('in the %s, %s is %s', (part, clock, expected) => {
    expect(told(`2024/7/11 ${part} ${clock}`)).toBe(
      expected === null ? 'not-time' : `2024-07-11T${expected}:00`,
    );
  });

  it('of which the part of the day stands behind it, or without a space', () => {
    expect(told('2024/7/11 3:20pm')).toBe('2024-07-11T15:20:00');
    expect(told('2024/7/11 3:20 PM')).toBe('2024-07-11T15:20:00');
    expect(told('2024/7/11 下午3时')).toBe('2024-07-11T15:00:00');
  });

  it('of which 12 at night is the end of the day', () => {
    expect(told('2024年7月11日 晚上12点')).toBe('2024-07-12T00:00:00');
  });
});

describe('offsets', () => {
  it.each([
    ['2024/7/10 19:20Z', '2024-07-11T03:20:00'],
    ['2024/7/10 19:20 z', '2024-07-11T03:20:00'],
    ['2024/7/11 03:20 +0800', '2024-07-11T03:20:00'],
    ['2024/7/11 03:20+09:30', '2024-07-11T01:50:00'],
    ['2024/7/11 03:20 -05:00', '2024-07-11T16:20:00'],
    ['2024/7/11 03:20 -1959', '2024-07-12T07:19:00'],
    ['2024/7/11 03:20 +23:59', '2024-07-10T11:21:00'],
    ['2024/7/11 03:20 +24:00', 'not-time'],
    ['2024/7/11 03:20 +30:00', 'not-time'],
    ['2024/7/11 03:20 +08:60', 'not-time'],
    ['2024/7/11 03:20 +08:00x', 'not-time'],
    ['2024/7/11 +08:00', 'not-time'],
    ['2024/7/11 x\n3:20+08:00', 'not-time'],
    ['2024/2/30 03:20 +08:00', 'no-such-date'],
    ['1000/1/1 03:20 +23:59', 'not-time'],
  ])('%s is %s', (cell, moment) => {
    expect(told(cell)).toBe(moment);
  });

  it('that are written in full are kept as they are', () => {
    expect(told('2024-07-10T19:20:00Z')).toBe('2024-07-10T19:20:00Z');
    expect(told('2024-07-10T19:20Z', '03:20')).toBe('2024-07-10T19:20Z');
    expect(told('2024-07-11 03:20:15.125')).toBe('2024-07-11T03:20:15.125');
  });
});

describe('days that Excel counted', () => {
  it.each([
    [45_484, '2024-07-11T00:00:00 日'],
    [45_484.5, '2024-07-11T12:00:00'],
    ['45484', '2024-07-11T00:00:00 日'],
    ['45484.75', '2024-07-11T18:00:00'],
    [10_000, '1927-05-18T00:00:00 日'],
    [9999, 'not-time'],
    [73_050, '2099-12-31T00:00:00 日'],
    [73_051, 'not-time'],
    [2_958_465, 'not-time'],
    [20_240_711, '2024-07-11T00:00:00 日'],
    [10_000_000, 'not-time'],
    [20_240_711.5, 'not-time'],
    [-0.5, 'not-time'],
    [1, 'not-time'],
    ['9999', 'not-time'],
    ['12345678', 'no-such-date'],
    ['x45484', 'not-time'],
    ['45484x', 'not-time'],
    ['45484.', 'not-time'],
    // 0.1 秒以内算作整秒。A tenth of a second is nothing.
    [45_484.500_001, '2024-07-11T12:00:00'],
    [45_484.500_01, '2024-07-11T12:00:01'],
  ])('%s is %s', (cell, moment) => {
    expect(told(cell)).toBe(moment);
  });

  it.each([
    [0, '00:00:00'],
    [0.5, '12:00:00'],
    ['.5', '12:00:00'],
    ['0.75', '18:00:00'],
  ])('of which %s is the time of day alone', (cell, clock) => {
    expect(told(cell, '2024-07-11')).toBe(`2024-07-11T${clock}`);
    expect(told(cell)).toBe('not-time');
  });

  it.each([-0.5, 1, 2_958_466, 'x.5', '.5x', '00.5'])('are not meant by %s', (cell) => {
    expect(told(cell, '2024-07-11')).toBe('not-time');
    expect(told('2024-07-11', cell)).toBe('not-time');
  });
});

describe('dates of a program', () => {
  it.each([
    ['2024-07-11T00:00:00Z', '2024-07-11T00:00:00 日'],
    ['2024-07-11T03:20:15Z', '2024-07-11T03:20:15'],
    ['1969-12-31T12:00:00Z', '1969-12-31T12:00:00'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59'],
    ['+010000-01-01T00:00:00Z', 'not-time'],
    ['1000-01-01T00:00:00Z', '1000-01-01T00:00:00 日'],
    ['0999-12-31T23:59:59Z', 'not-time'],
  ])('%s is %s', (date, moment) => {
    expect(told(new Date(date))).toBe(moment);
  });

  it('never overflow with a time of day', () => {
    expect(told(new Date(8.64e15), '03:20')).toBe('not-time');
    expect(told('2024-07-11', new Date(8.64e15))).toBe('not-time');
  });
});

describe('two cells', () => {
  it.each([
    [undefined, undefined, undefined],
    [null, undefined, null],
    [undefined, null, null],
    [null, '2024-07-11', '2024-07-11T00:00:00 日'],
    [undefined, '2024/7/11 03:20', '2024-07-11T03:20:00'],
    [undefined, '03:20', 'not-time'],
    ['03:20', null, 'not-time'],
    ['03:20', '04:20', 'not-time'],
    ['03:20', '2024/7/11 05:00', 'not-time'],
    ['2024-07-11', null, '2024-07-11T00:00:00 日'],
    ['2024-07-11', '2024-07-12', '2024-07-11T00:00:00 日'],
    ['2024/7/11 03:20', '05:00', '2024-07-11T03:20:00'],
  ])('%s and %s are %s', (time, day, moment) => {
    expect(told(time, day)).toBe(moment);
  });
});
