import { describe, expect, it } from 'vitest';
import { bareId, mayBeSame, parentId, plainId, sameId, wholeId } from '../../src/audit/identity.js';

describe('ids that are the same', () => {
  it.each([
    [' RY-01 ', 'ry-01'],
    ['ＲＹ－０１', 'ry-01'],
    ['R Y\t-  0 1', 'ry-01'],
    ['綦江区 石角镇', '綦江区石角镇'],
  ])('differ by hand alone: %j is %j', (id, same) => {
    expect(sameId(id)).toBe(same);
  });
});

/** 编号，去掉分隔以后，去掉分隔和前导零以后。An id, without separators, and with neither separators nor leading zeros. */
describe('what is left of an id without its writing', () => {
  it.each([
    ['H-01-2', 'h012', 'h1-2'],
    ['H--01__2', 'h012', 'h1-2'],
    ['(H)#01·2/', 'h012', 'h1-2'],
    ['1-a-2', '1a2', '1a2'],
    ['-7-', '7', '7'],
    ['a007', 'a007', 'a7'],
    ['100', '100', '100'],
    ['1-00', '100', '1-0'],
    ['0', '0', '0'],
    ['双龙村三社十二号', '双龙村3社12号', '双龙村3社12号'],
    ['二十号', '20号', '20号'],
    ['九十八号', '98号', '98号'],
    ['十号', '10号', '10号'],
    ['一〇五号', '105号', '105号'],
    ['二零二四', '2024', '2024'],
    ['零七', '07', '7'],
    ['四五六', '456', '456'],
    ['重庆市綦江区石角镇', '石角镇', '石角镇'],
    ['重庆綦江县石角镇', '石角镇', '石角镇'],
    ['綦江石角镇', '石角镇', '石角镇'],
    ['重庆石角镇', '重庆石角镇', '重庆石角镇'],
    ['石角镇綦江区', '石角镇綦江区', '石角镇綦江区'],
    ['綦江', '綦江', '綦江'],
  ])('%j is %j, and %j', (id, bare, plain) => {
    expect([bareId(id), plainId(id)]).toEqual([bare, plain]);
  });
});

describe('ids that may be the same', () => {
  it.each([
    ['H-01-2', 'H-1-2', true],
    ['H-01-2', 'H012', true],
    ['H012', 'H-01-2', true],
    ['H-01-2', 'H-012', false],
    ['3-12', '31-2', false],
    ['3-12', '312', true],
    ['312', '31-2', true],
    ['HH-2023-00123', 'HH2023-123', true],
    ['綦江区赶水镇三社', '赶水镇3社', true],
    ['a', 'b', false],
  ])('%j, %j: %j', (a, b, may) => {
    expect(mayBeSame(a, b)).toBe(may);
  });
});

it('a part of a house is told by what stands behind its number, with or without 号', () => {
  for (const [part, whole] of [
    ['H-010-2', 'h-010'],
    ['适中村3社12-1号', '适中村3社12'],
    ['适中村3社12号之二', '适中村3社12'],
    ['h-010a', 'h-010'],
  ] as const)
    expect(parentId(part)?.id).toBe(whole);
  expect(wholeId('适中村3社12号')).toBe('适中村3社12');
  expect([parentId('H-010'), parentId('适中村3社12号')]).toEqual([null, null]);
});
