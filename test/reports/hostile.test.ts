import { describe, it } from 'vitest';
import {
  disasterDatabase,
  dutiesFor,
  publicDisclosure,
  quarterlyAnalysis,
  type ReportEntry,
  reportEntries,
} from '../../src/reports/index.js';
import { describeEveryPath } from '../input/every-path-of.js';
import { HOSTILE_TO_ROOMS } from '../input/hostile-values.js';
import { expectRefused } from '../input/refusal.js';
import { type DataObject, personClaim } from '../input/samples.js';
import { contract, entry, person } from './support.js';

const Q3 = { year: 2024, quarter: 3 };
const FACT = 'loss.circumstances';

const payment = { kind: 'payment', paidAt: '2024-08-01T10:00:00+08:00', amount: '70000.00' };

/** 只写报表要用的。Only what the reports use of a determination. */
const sample = (): DataObject => ({
  claim: personClaim(),
  determination: {
    claim: 'claim-1',
    contract: contract.id,
    outcome: 'payable',
    amount: '70000.00',
    atMost: '90000.00',
    line: 'natural-disaster',
    missing: [{ fact: FACT }],
  },
  payments: [payment],
});

const { payments: _payments, ...decidedSample } = sample();

const NULLABLE =
  /^(determination\.(line|atMost)|claim\.incident\.[^.]+(\.\w+)?|claim\.loss\.(?!kind|circumstances\.)[^.]+|claim\.loss\.(circumstances\.1\.causedLoss|conditions\.[^.]+))$/;

const each =
  (read: (entries: readonly ReportEntry[]) => unknown) =>
  (input: unknown): unknown =>
    read([input as ReportEntry]);

describeEveryPath({
  name: 'the reports',
  sample: sample(),
  read: each((entries) => [disasterDatabase(entries), quarterlyAnalysis(entries, contract, Q3)]),
  at: '0',
  mayBeNull: NULLABLE,
});
describeEveryPath({
  name: 'publicDisclosure',
  sample: sample(),
  read: each((entries) => publicDisclosure(entries, contract, Q3)),
  at: '0',
  mayBeNull: NULLABLE,
});
describeEveryPath({
  name: 'reportEntries',
  sample: decidedSample,
  read: each((decided) => reportEntries(decided, [])),
  at: '0',
  mayBeNull: NULLABLE,
});
describeEveryPath({
  name: 'reportEntries, payments',
  sample: { ...payment, id: 'p-1', version: 1, claim: 'claim-1' },
  read: (one) => reportEntries([decidedSample as never], [one as never]),
  at: '0',
});
describeEveryPath({
  name: 'quarterlyAnalysis, quarter',
  sample: Q3,
  read: (quarter) => quarterlyAnalysis([], contract, quarter as never),
});
describeEveryPath({
  name: 'publicDisclosure, period',
  sample: Q3,
  read: (period) => publicDisclosure([], contract, period as never),
});
describeEveryPath({
  name: 'publicDisclosure, options',
  sample: { minimumCell: 3, interval: '0.2' },
  read: (options) => publicDisclosure([], contract, Q3, options as never),
});
describeEveryPath({
  name: 'dutiesFor',
  sample: {
    line: 'fire-explosion',
    peril: 'fire',
    moments: {
      incident: '2024-07-11T03:20:00+08:00',
      report: '2024-07-11',
      papersComplete: '2024-08-01',
      agreement: '2024-08-20',
    },
    division: '500110110',
  },
  read: (incident) => dutiesFor(incident as never),
});

const good = entry(person('c', {}));
const { payments: _, ...decided } = good;
const incident = {
  peril: 'fire',
  moments: { incident: '2024-07-11T03:20:00+08:00' },
  division: '500110110',
} as const;

describe.each(HOSTILE_TO_ROOMS)('%s', (name, make) => {
  it('is refused as entries, as an entry and in one, as a contract, a period, options or an incident', () => {
    const isEmptyList = name === 'a list of negative length';
    const analysis = (entries: unknown) => quarterlyAnalysis(entries as never, contract, Q3);
    const reports = [
      analysis,
      (entries: unknown) => disasterDatabase(entries as never),
      (entries: unknown) => publicDisclosure(entries as never, contract, Q3),
    ];
    for (const report of reports) {
      if (!isEmptyList) expectRefused(() => report(make()));
      expectRefused(() => report([make()]));
    }
    // One reader reads the entries of all three.
    expectRefused(() => analysis([{ ...good, claim: make() }]));
    expectRefused(() => analysis([{ ...good, determination: make() }]));
    expectRefused(() => analysis([{ ...good, payments: [make()] }]));
    if (!isEmptyList) {
      expectRefused(() => analysis([{ ...good, payments: make() }]));
      expectRefused(() => analysis([{ ...good, determination: { ...good.determination, missing: make() } }]));
    }
    if (!isEmptyList) expectRefused(() => reportEntries(make() as never, []));
    expectRefused(() => reportEntries([make()] as never, []));
    expectRefused(() => reportEntries([{ ...decided, claim: make() }] as never, []));
    expectRefused(() => reportEntries([{ ...decided, determination: make() }] as never, []));
    if (!isEmptyList) expectRefused(() => reportEntries([decided], make() as never));
    expectRefused(() => reportEntries([decided], [make()] as never));
    expectRefused(() => quarterlyAnalysis([], make() as never, Q3));
    expectRefused(() => quarterlyAnalysis([], contract, make() as never));
    expectRefused(() => publicDisclosure([], make() as never, Q3));
    expectRefused(() => publicDisclosure([], contract, make() as never));
    expectRefused(() => dutiesFor(make() as never));
    expectRefused(() => dutiesFor({ ...incident, division: make() } as never));
    if (name === 'undefined') return;
    expectRefused(() => publicDisclosure([], contract, Q3, make() as never));
    expectRefused(() => dutiesFor(incident, make() as never));
  });
});
