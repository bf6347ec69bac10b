import { expect, it } from 'vitest';
import { differences } from './random.js';

it('every line pays what the independent implementation pays, a million times', () => {
  expect(differences(1_000_000, 8)).toEqual([]);
});
