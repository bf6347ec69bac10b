import { describe, it } from 'vitest';
import { adjudicate, parseClaim } from '../../src/index.js';
import {
  balances,
  emptyLedger,
  parseLedger,
  post,
  postingOf,
  quarterOf,
  recordPayments,
  recordRecoveries,
  recordTransfers,
  settle,
} from '../../src/settlement/index.js';
import { describeEveryPath } from '../input/every-path-of.js';
import { HOSTILE_TO_ROOMS } from '../input/hostile-values.js';
import { expectRefused } from '../input/refusal.js';
import { type DataObject, fullContract, personClaim } from '../input/samples.js';
import { contractWith } from './support.js';

const contract = contractWith({});
const ledger = emptyLedger(contract);
const Q3 = { year: 2024, quarter: 3 };
const determination = adjudicate(parseClaim(personClaim()), contract);

const posting = (): DataObject => ({
  claim: 'c-1',
  version: 2,
  contract: contract.id,
  event: 'e-1',
  startedAt: '2024-07-11T03:20:00+08:00',
  reportedAt: '2024-07-11T04:20:00+08:00',
  subject: { kind: 'person', id: 'zhang' },
  line: 'natural-disaster',
  harm: 'death',
  amount: '100000.00',
  final: true,
  status: 'open',
  receipt: 'a1'.repeat(32),
  note: '复核后改正',
});
const payment = (): DataObject => ({
  id: 'p-1',
  version: 1,
  claim: 'c-1',
  kind: 'payment',
  paidAt: '2024-08-01T10:00:00+08:00',
  amount: '100000.00',
});
const recovery = (): DataObject => ({
  id: 'r-1',
  version: 1,
  kind: 'salvage',
  claim: 'c-1',
  event: 'e-1',
  receivedAt: '2024-09-01T10:00:00+08:00',
  amount: '5.00',
});
const transfer = (): DataObject => ({
  id: 't-1',
  version: 1,
  follower: 'b',
  direction: 'to-lead',
  settledAt: '2024-10-01T10:00:00+08:00',
  amount: '5.00',
});
const stored = (): DataObject => ({
  contract: { ...fullContract() },
  postings: [posting()],
  payments: [payment()],
  recoveries: [recovery()],
  transfers: [transfer()],
});

const each = (read: (records: never) => unknown) => (record: unknown) => read([record] as never);

describeEveryPath({
  name: 'post',
  sample: posting(),
  read: each((records) => post(ledger, records)),
  at: '0',
  mayBeNull: /^(event|reportedAt|subject|line|harm|receipt|note)$/,
});
describeEveryPath({
  name: 'recordPayments',
  sample: payment(),
  read: each((records) => recordPayments(ledger, records)),
  at: '0',
});
describeEveryPath({
  name: 'recordRecoveries',
  sample: recovery(),
  read: each((records) => recordRecoveries(ledger, records)),
  at: '0',
  mayBeNull: /^(claim|event)$/,
});
describeEveryPath({
  name: 'recordTransfers',
  sample: transfer(),
  read: each((records) => recordTransfers(ledger, records)),
  at: '0',
});
describeEveryPath({
  name: 'settle, payments',
  sample: payment(),
  read: each((records) => settle(records, contract, Q3)),
  at: '0',
});
describeEveryPath({
  name: 'settle, quarter',
  sample: Q3,
  read: (quarter) => settle([], contract, quarter as never),
});
describeEveryPath({
  name: 'a stored ledger',
  sample: stored(),
  read: (input) => [parseLedger(input), balances(input as never), settle(input as never, contract, Q3)],
  mayBeNull:
    /^(postings\.0\.(event|reportedAt|subject|line|harm|receipt|note)|recoveries\.0\.(claim|event))$/,
});

/** 长度为负的列表按空列表读。A list of negative length is read as an empty one. */
const isEmptyList = (name: string) => name === 'a list of negative length';

describe.each(HOSTILE_TO_ROOMS)('%s', (name, make) => {
  it('is refused as a ledger, as records, as a part of them, and as a contract or quarter', () => {
    expectRefused(() => parseLedger(make()));
    expectRefused(() => balances(make() as never));
    expectRefused(() => post(make() as never, []));
    expectRefused(() => emptyLedger(make() as never));
    for (const record of [post, recordPayments, recordRecoveries, recordTransfers]) {
      expectRefused(() => record(ledger, [make()] as never));
      expectRefused(() => record(ledger, [{ ...posting(), id: make() }] as never));
    }
    for (const part of Object.keys(stored())) {
      if (part !== 'contract' && isEmptyList(name)) continue;
      expectRefused(() => parseLedger({ ...stored(), [part]: make() }));
    }
    expectRefused(() => settle([make()] as never, contract, Q3));
    expectRefused(() => settle([], make() as never, Q3));
    expectRefused(() => settle([], contract, make() as never));
    expectRefused(() => settle([], contract, { ...Q3, year: make() } as never));
    expectRefused(() => quarterOf(make() as never));
    expectRefused(() => postingOf(make() as never, determination, 1));
    expectRefused(() => postingOf(personClaim() as never, make() as never, 1));
    expectRefused(() => postingOf(personClaim() as never, determination, make() as never));
    if (isEmptyList(name)) return;
    expectRefused(() => postingOf(personClaim() as never, { ...determination, missing: make() } as never, 1));
  });
});
