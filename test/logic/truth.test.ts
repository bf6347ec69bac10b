import { expect, it } from 'vitest';
import { consensus, FALSE, TRUE, type Truth, UNKNOWN } from '../../src/logic/truth.js';

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
