// 批改以后的审计。Audits under endorsements.
import { describe, expect, it } from 'vitest';
import { auditor, auditRegister, readRecords } from '../../src/audit/index.js';
import { contractAt } from '../../src/contract/contract-at.js';
import { type Contract, parseContract } from '../../src/index.js';
import { CONTRACT_INPUT } from './register/contract.js';

const [MAY, JUNE, JULY] = [
  '2024-05-31T23:59:59+08:00',
  '2024-06-01T00:00:00+08:00',
  '2024-07-01T00:00:00+08:00',
];

const amended = (amendment: object): Contract =>
  parseContract({ ...CONTRACT_INPUT, endorsements: [{ id: 'e-1', effectiveAt: JUNE, ...amendment }] });

const row = (startedAt: string | null, facts: object = {}) => ({
  id: `c-${startedAt ?? 'undated'}`,
  'incident.id': `e-${startedAt ?? 'undated'}`,
  'incident.startedAt': startedAt,
  'incident.division': '500110110',
  'incident.peril': 'flood',
  'loss.kind': 'person',
  'loss.role': 'victim',
  'loss.presence': 'at-onset',
  'loss.causedByIncident': true,
  'loss.harm': 'death',
  'loss.medicalCost': '0',
  'loss.circumstances': [],
  outcome: 'payable',
  ...facts,
});

const found = (contract: Contract, ...rows: Readonly<Record<string, unknown>>[]) =>
  auditRegister(rows, contract).map(
    ({ code, claim, event, difference, certainty }) =>
      `${code} ${claim ?? event} ${difference} ${certainty.kind}`,
  );

const line = CONTRACT_INPUT.lines['natural-disaster'] as { death: string };
const sum = `${Number(line.death)}`;
const less = { lines: { 'natural-disaster': { ...line, death: '90000' } } };

describe('a register under endorsements', () => {
  it('is held against the terms of the day of each loss', () => {
    const contract = amended(less);
    expect(found(contract, row(MAY, { paid: sum }), row(JUNE, { paid: '90000' }))).toEqual([]);
    expect(found(contract, row(MAY, { paid: '90000' }), row(JUNE, { paid: sum }))).toEqual([
      `sum-too-low c-${MAY} ${(90_000 - Number(sum)) * 100} certain`,
      `sum-too-high c-${JUNE} ${(Number(sum) - 90_000) * 100} certain`,
    ]);
    for (const day of [MAY, JUNE]) {
      const one = row(day, { paid: '12345' });
      expect(auditRegister([one], contract)).toEqual(auditRegister([one], contractAt(contract, day)));
    }
  });

  it('is held against the terms by which most may come to be due where the day is unknown', () => {
    for (const contract of [amended(less), amended({ lines: { 'natural-disaster': null } })])
      expect(found(contract, row(null, { paid: sum }))).toEqual([
        'paid-while-pending c-undated 10000000 depends-on-facts',
      ]);
    const never = parseContract({
      ...CONTRACT_INPUT,
      lines: {},
      endorsements: [{ id: 'e', effectiveAt: JUNE }],
    });
    expect(found(never, row(null, { outcome: 'declined', paid: '0' }))).toEqual([]);
  });

  it('knows under which other reading of the terms of its day a discrepancy would not be one', () => {
    const contract = amended({ readings: { 'peril-list': 'slides-only' } });
    const drought = { 'incident.peril': 'drought', paid: sum };
    expect(found(contract, row(MAY, drought))).toEqual([]);
    expect(found(contract, row(JUNE, drought), row(JULY, drought))).toEqual([
      `uninsured-peril c-${JUNE} 10000000 depends-on-reading`,
      `uninsured-peril c-${JULY} 10000000 depends-on-reading`,
    ]);
  });

  it('is held against the limits of each event, and what they leave of the year', () => {
    const limits = { perEvent: '1000000', perYear: '1000000' };
    const contract = amended({ limits });
    const rows = (...paid: string[]) => [MAY, JUNE, JULY].map((day, i) => row(day, { paid: paid[i] }));
    expect(found(contract, ...rows(sum, sum, sum))).toEqual([]);
    const tight = amended({ limits: { perEvent: '1000000', perYear: `${2.5 * Number(sum)}` } });
    expect(found(tight, ...rows(sum, sum, `${Number(sum) / 2}`))).toEqual([]);
    expect(found(tight, ...rows(sum, sum, sum))).toEqual([
      `year-limit-exceeded e-${JULY} ${Number(sum) * 50} certain`,
    ]);
  });

  const insurers = [
    { id: 'x', name: '丁', share: '0.7', lead: true },
    { id: 'y', name: '戊', share: '0.3' },
  ];

  it('is shared between the insurers of the day, whose names it may carry; of any day while that is unknown', () => {
    const contract = amended({ insurers });
    const shared = (day: string | null, parts: object) =>
      row(day, {
        paid: sum,
        shares: JSON.stringify(Object.entries(parts).map(([insurer, amount]) => ({ insurer, amount }))),
      });
    const [x, y] = [`${Number(sum) * 0.7}`, `${Number(sum) * 0.3}`];
    expect(found(contract, shared(JUNE, { x, y }))).toEqual([]);
    expect(found(contract, shared(JUNE, { x: y, y: x }))[0]).toContain('lead-below-share');
    expect(found(contract, shared(MAY, { x, y }))[0]).toContain('shares');
    const pending = 'paid-while-pending c-undated 10000000 depends-on-facts';
    expect(found(contract, shared(null, { x, y }))).toEqual([pending]);
    const [picc, pingan, cpic] = ['60000', '25000', '15000'];
    expect(found(contract, shared(null, { picc, pingan, cpic }))).toEqual([pending]);
    const never = auditRegister([shared(null, { x: y, y: x })], contract);
    expect(never.map(({ code, certainty }) => [code, certainty])).toEqual([
      ['paid-while-pending', expect.anything()],
      ['shares-miss-contract', { kind: 'depends-on-facts', facts: ['incident.startedAt'] }],
    ]);
    expect(found(amended({ premium: '1' }), shared(null, { x, y }))).toHaveLength(2);
    const byName = { ...row(JUNE, { paid: sum }), 丁: x, 戊: y };
    expect(found(contract, byName)).toEqual([]);
    expect(found(contract, { ...byName, 丁: y, 戊: x })).toHaveLength(1);
  });

  it('says of a row without a day what depends on it', () => {
    const house = {
      id: 'c-1',
      'incident.division': '500110110',
      'incident.peril': 'flood',
      'loss.kind': 'house',
      'loss.causedByIncident': true,
      'loss.title': 'lawful',
      'loss.use': 'residential',
      'loss.part': 'main-structure',
      'loss.damage': 'moderate',
      'loss.rooms': 2,
      'loss.circumstances': [],
      outcome: 'payable',
      paid: '2200',
    };
    const byArea = { unit: 'area', rates: { collapsed: '500', severe: '300', moderate: '100' } };
    const contract = amended({ lines: { 'house-damage': byArea } });
    const [pending] = auditRegister([house], contract);
    expect(pending?.certainty).toEqual({
      kind: 'depends-on-facts',
      facts: ['incident.startedAt', 'loss.area'],
    });
    // 只有一个时段不保，仍可能应赔。Out at one time only: it may yet be due.
    const declined = { ...house, outcome: 'declined', paid: '0' };
    for (const readings of [{ 'house-damage': 'total-loss-only' }, { 'house-damage': 'graded' }])
      expect(found(amended({ readings }), declined)).toEqual([
        'declined-while-pending c-1 0 depends-on-facts',
      ]);
    const ended = parseContract({
      ...CONTRACT_INPUT,
      readings: { 'house-damage': 'total-loss-only' },
      endorsements: [{ id: 'e', effectiveAt: JUNE, readings: { 'house-damage': 'graded' } }],
    });
    expect(found(ended, declined)).toEqual(['declined-while-pending c-1 0 depends-on-facts']);
    // 任何时段都不保。Out at all times.
    const never = { ...house, 'loss.title': 'none' };
    expect(found(ended, never)).toEqual(['title-not-lawful c-1 220000 certain']);
    const drought = { ...house, 'incident.peril': 'drought' };
    const slides = parseContract({
      ...CONTRACT_INPUT,
      readings: { 'peril-list': 'slides-only', 'disaster-word': 'as-line-1' },
      endorsements: [{ id: 'e', effectiveAt: JUNE, premium: '1' }],
    });
    expect(auditRegister([drought], slides).map(({ code, certainty }) => [code, certainty])).toEqual([
      [
        'uninsured-peril',
        {
          kind: 'depends-on-reading',
          readings: [
            { reading: 'peril-list', position: 'each-listed', ambiguities: expect.any(Array) },
            { reading: 'disaster-word', position: 'plain', ambiguities: expect.any(Array) },
          ],
        },
      ],
    ]);
    const wrongParts = {
      ...never,
      outcome: 'declined',
      paid: '0',
      人保份额: '5',
      平安份额: '0',
      太保份额: '0',
    };
    expect(found(amended({ premium: '1' }), wrongParts)).toEqual(['shares-do-not-add-up c-1 500 certain']);
  });

  it('is recomputed with the shares of the day, and says which endorsement counted', () => {
    const contract = amended({ insurers });
    const audit = auditor(contract);
    const { rows } = readRecords([MAY, JUNE, null].map((day) => row(day, { paid: sum })));
    for (const each of rows) audit.note(each);
    for (const each of rows) audit.tally(each);
    const recomputed = rows.map((each) => audit.examine(each).recomputed);
    expect(recomputed.map((each) => [each?.endorsement, each?.shares.map(({ amount }) => amount)])).toEqual([
      [null, ['60000.00', '25000.00', '15000.00']],
      ['e-1', ['70000.00', '30000.00']],
      [null, ['0.00', '0.00', '0.00']],
    ]);
  });

  it('is in time by the standards of the day', () => {
    const contract = amended({ serviceStandards: { report: { hours: 1 } } });
    const reported = (day: string) => row(day, { paid: sum, reportedAt: '2024-06-02T02:00:00+08:00' });
    expect(found(contract, reported(MAY))).toEqual([]);
    expect(found(contract, reported(JUNE))[0]).toContain('service-standard-missed');
  });
});
