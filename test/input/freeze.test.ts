import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../src/input/freeze.js';

describe('deepFreeze', () => {
  it('freezes lists and objects through and through, and hands the value back', () => {
    const value = { list: [{ deep: { deeper: 1 } }], nothing: null, text: 'x' };
    expect(deepFreeze(value)).toBe(value);
    for (const part of [value, value.list, value.list[0], value.list[0]?.deep]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });
  it.each([undefined, null, 0, 'x', true])('hands %s back', (value) => {
    expect(deepFreeze(value)).toBe(value);
  });
  it('ends on a cycle', () => {
    const value: { self?: unknown } = {};
    value.self = value;
    expect(Object.isFrozen(deepFreeze(value))).toBe(true);
  });
});
