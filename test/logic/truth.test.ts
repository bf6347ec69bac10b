import { expect, it } from 'vitest';
import {
  consensus,
  FALSE,
  fromTruth,
  TRUE,
  type Truth,
  toTruth,
  truthOf,
  UNKNOWN,
} from '../../src/logic/truth.js';

it.each<readonly [readonly Truth[], Truth]>([
  [[FALSE], FALSE],
  [[UNKNOWN], UNKNOWN],
  [[TRUE], TRUE],
  [[FALSE, FALSE, FALSE], FALSE],
  [[TRUE, TRUE], TRUE],
  [[TRUE, FALSE], UNKNOWN],
  [[FALSE, TRUE, FALSE], UNKNOWN],
  [[FALSE, UNKNOWN], UNKNOWN],
  [[UNKNOWN, TRUE, TRUE], UNKNOWN],
])('the answers %j agree on %i', (truths, answer) => {
  expect(consensus(truths)).toBe(answer);
});

it.each([
  [true, TRUE],
  [false, FALSE],
  [null, UNKNOWN],
] as const)('what a person wrote as %s is %i, and is written so', (written, truth) => {
  expect(toTruth(written)).toBe(truth);
  expect(fromTruth(truth)).toBe(written);
  if (written !== null) expect(truthOf(written)).toBe(truth);
});

it('what is not there is unknown', () => {
  expect(toTruth(undefined)).toBe(UNKNOWN);
});
