import { expect, it } from 'vitest';
import { differences } from './random.js';

it('every line pays what the independent implementation pays, under any terms and for any facts', () => {
  expect(differences(10_000, 7)).toEqual([]);
});
