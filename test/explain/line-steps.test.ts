import { expect, it } from 'vitest';
import { stepsOf } from '../../src/explain/line-steps.js';
import type { PayoutFacts, ReckonedLine } from '../../src/law/sum.js';

const nothing: ReckonedLine = { kind: 'nothing' };

const limit: ReckonedLine = { kind: 'constant', amount: 100, as: 'limit' };

it.each<ReckonedLine>([
  nothing,
  { kind: 'times', of: nothing, by: { kind: 'constant', text: '0.5', as: 'rate' } },
  { kind: 'minus', of: nothing, less: limit },
  { kind: 'least', of: [limit, nothing] },
  { kind: 'up-to', of: nothing, limit },
])('where nothing is due, nothing is worked out, nor what is made of it: $kind', (sum) => {
  expect(stepsOf(sum, {} as PayoutFacts)).toEqual([]);
});
