import { expect, it } from 'vitest';
import landslide from '../../examples/claims/12-landslide-house.json' with { type: 'json' };
import illustrative from '../../examples/contracts/illustrative.json' with { type: 'json' };
import { decideCompactly, limitCompactly, shareCompactly } from '../../src/batch.js';
import {
  adjudicate,
  applyLimits,
  parseClaim,
  parseContract,
  shareAmount,
  splitAmount,
} from '../../src/index.js';
import { yuanOf } from '../../src/money/fen.js';
import { receipt, verify } from '../../src/receipt/index.js';
import { disasterDatabase, reserves } from '../../src/reports/index.js';
import {
  balances,
  emptyLedger,
  parseLedger,
  post,
  postingOf,
  recordPayments,
} from '../../src/settlement/index.js';
import { issuesOf, payment, posting } from '../ledger/support.js';

const MOST = '90071992547409.91';

/** 6361 间，每间 14160036558.31 元，恰是准确到分的最大金额。So many rooms at so much make the largest sum that is exact. */
const rates = { collapsed: '14160036558.31', severe: '1', moderate: '1' };
const contract = parseContract({ ...illustrative, lines: { 'house-damage': { unit: 'room', rates } } });
const { loss, ...about } = landslide.claim;
const claim = parseClaim({ ...about, loss: { ...loss, rooms: 6361 } });

it('whatever a claim comes to can be shared, limited, posted, paid, reported and kept', () => {
  const determination = adjudicate(claim, contract);
  const { amount, shares, line } = determination;
  expect([amount, line]).toEqual([MOST, 'house-damage']);

  expect(shareAmount(amount, contract)).toEqual(shares);
  expect(splitAmount(amount, contract.insurers, contract.remainder)).toEqual(shares);
  const compact = decideCompactly(claim, contract);
  expect(shareCompactly(compact.amount, contract)).toEqual(compact.shares);

  const [event, startedAt] = ['flood', '2024-07-11T03:20:00+08:00'];
  const [limited] = applyLimits([{ id: claim.id, event, startedAt, amount, line }], contract);
  const row = { event, startedAt: Date.parse(startedAt), amount: compact.amount, line };
  expect(limitCompactly([row], contract).map(yuanOf)).toEqual([limited?.paid]);

  const { ledger } = post(emptyLedger(contract), [postingOf(claim, determination, 1)]);
  expect(ledger.postings[0]).toMatchObject({ amount, atMost: amount });
  expect(balances(parseLedger(JSON.parse(JSON.stringify(ledger))))[0]?.due).toBe(limited?.paid);

  const entries = [{ claim, determination, payments: [] }];
  expect(disasterDatabase(entries)[0]?.due).toBe(amount);
  expect(reserves(entries, contract).claims[0]?.atMost).toBe(amount);
  expect(verify(JSON.stringify(receipt(claim, contract)), claim, contract).differences).toEqual([]);
});

it('and what was paid beside it counts by itself, as long as what came back is exact with it', () => {
  const { ledger } = post(emptyLedger(contract), [posting('c', MOST, { contract: contract.id })]);
  const paid = (...payments: Parameters<typeof recordPayments>[1]) =>
    issuesOf(() => balances(recordPayments(ledger, payments).ledger)[0]?.paid);
  expect(paid(payment('p', 'c', '1000'))).toBe('1000.00');
  expect(paid(payment('p', 'c', '0.01', { kind: 'recovery-of-overpayment' }))).toEqual([
    'ledger sum-too-large',
  ]);
});

it('a fen more is refused, with what was expected', () => {
  const most = { kind: 'amount', least: '0', below: '90071992547409.92', example: '12345.67' };
  const told = [{ argument: 'amount', path: '', code: 'money', found: 'string', expected: most }];
  const refused = expect.objectContaining({ issues: told });
  expect(() => shareAmount('90071992547409.92', contract)).toThrow(refused);
});
