import { expect, it } from 'vitest';
import { termsOf } from '../../../src/contract/parse.js';
import { compileRule } from '../../../src/decide/under-terms.js';
import { type ContractInput, parseClaim } from '../../../src/index.js';
import { inTerm } from '../../../src/law/2-3-term.js';
import { FALSE, TRUE, UNKNOWN } from '../../../src/logic/truth.js';
import { contractOf } from '../../oracle/fixtures.js';

const decide = compileRule(inTerm, termsOf(contractOf('illustrative') as unknown as ContractInput));

it.each([
  ['2022-12-31T23:59:59.999+08:00', FALSE],
  ['2023-01-01T00:00:00+08:00', TRUE],
  ['2022-12-31T16:00:00Z', TRUE],
  ['2022-12-31T15:59:59Z', FALSE],
  ['2024-07-11T03:20:00+08:00', TRUE],
  ['2025-12-31T23:59:59.999999999+08:00', TRUE],
  ['2026-01-01T00:00:00+08:00', FALSE],
  ['2026-01-01T00:00:00-05:00', FALSE],
  ['2025-12-31T16:00:00Z', FALSE],
  ['2023-01-01T00:00:00+14:00', FALSE],
  [null, UNKNOWN],
  [undefined, UNKNOWN],
])('%s is in the term, whose end is exclusive: %i', (startedAt, truth) => {
  expect(decide(parseClaim({ id: 'c', incident: { startedAt }, loss: { kind: 'house' } }))).toBe(truth);
});
