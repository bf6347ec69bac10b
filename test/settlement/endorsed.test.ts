import { describe, expect, it } from 'vitest';
import { adjudicate, type ContractInput, parseContract } from '../../src/index.js';
import { dutiesFor, quarterlyAnalysis } from '../../src/reports/index.js';
import { balances, emptyLedger, post, settle } from '../../src/settlement/index.js';
import { withFact } from '../oracle/facts.js';
import { claimOf, contractOf } from '../oracle/fixtures.js';

const signed = contractOf('illustrative') as unknown as ContractInput;
const JUNE = '2024-06-01T00:00:00+08:00';

const amended = (amendment: object, effectiveAt = JUNE) =>
  parseContract({ ...signed, endorsements: [{ id: 'e-1', effectiveAt, ...amendment }] });

const premiums = (contract: never) =>
  [2023, 2024, 2025].map((year) => settle([], contract, { year, quarter: 1 }).totals.premium);

describe('settlement under endorsements', () => {
  it('takes for each policy year the premium in force as it begins', () => {
    expect(premiums(amended({ premium: '500000' }) as never)).toEqual([
      '400000.00',
      '400000.00',
      '500000.00',
    ]);
    expect(premiums(amended({ premium: '500000' }, '2024-01-01T00:00:00+08:00') as never)).toEqual([
      '400000.00',
      '500000.00',
      '500000.00',
    ]);
    expect(settle([], amended({ premium: '500000' }), { year: 2025, quarter: 1 }).toDate.premium).toBe(
      '1300000.00',
    );
  });

  it.each([
    ['insurers', [{ id: 'z', name: '丁', share: '1', lead: true }]],
    ['remainder', 'lead'],
    ['settlement', 'cumulative'],
  ])('is refused where %s are amended, and goes on where anything else is', (key, value) => {
    expect(() => settle([], amended({ [key]: value }), { year: 2024, quarter: 1 })).toThrow(
      `endorsements.0.${key}`,
    );
    expect(settle([], amended({ exclusions: [] }), { year: 2024, quarter: 1 })).toEqual(
      settle([], signed, { year: 2024, quarter: 1 }),
    );
  });

  it('balances a ledger under the limits of each event', () => {
    const contract = amended({ limits: { perEvent: '100.00', perYear: '1000.00' } });
    const posting = (claim: string, startedAt: string) =>
      ({
        claim,
        version: 1,
        contract: contract.id,
        event: claim,
        startedAt,
        line: 'natural-disaster',
        amount: '300',
        status: 'open',
      }) as const;
    const { ledger } = post(emptyLedger(contract), [
      posting('early', '2024-05-31T23:59:59+08:00'),
      posting('late', JUNE),
    ]);
    expect(balances(ledger).map(({ claim, due }) => [claim, due])).toEqual([
      ['early', '300.00'],
      ['late', '100.00'],
    ]);
    expect(balances(JSON.parse(JSON.stringify(ledger)))).toEqual(balances(ledger));
  });
});

describe('reports under endorsements', () => {
  const claim = claimOf('case-1');
  const entriesOf = (contract: never, ...claims: unknown[]) =>
    claims.map((each) => ({
      claim: each as never,
      determination: adjudicate(each as never, contract),
      payments: [],
    }));

  it('measure each event by its limits, and the year by those at the end of the quarter', () => {
    const contract = amended({ limits: { perEvent: '7', perYear: '8' } }) as never;
    const early = withFact({ ...claim, id: 'early' }, 'incident.startedAt', '2024-05-31T00:00:00+08:00');
    const late = withFact(
      withFact({ ...claim, id: 'late' }, 'incident.startedAt', '2024-06-02T00:00:00+08:00'),
      'incident.id',
      'late',
    );
    const { limits } = quarterlyAnalysis(entriesOf(contract, early, late), contract, {
      year: 2024,
      quarter: 2,
    });
    expect(limits.map(({ span, event, limit }) => [span, event, limit])).toEqual([
      ['event', early.incident?.id, `${signed.limits.perEvent}`],
      ['event', 'late', '7.00'],
      ['year', null, '8.00'],
    ]);
    const before = quarterlyAnalysis([], contract, { year: 2024, quarter: 1 }).limits;
    expect(before.map(({ limit }) => limit)).toEqual([signed.limits.perYear]);
  });

  it('compare with the premium of the policy years', () => {
    const contract = amended({ premium: '500000' }) as never;
    const ratios = (year: number) => {
      const { lossRatios } = quarterlyAnalysis([], contract, { year, quarter: 4 });
      return [lossRatios.year, lossRatios.termSoFar, lossRatios.term].map(({ premium }) => premium);
    };
    expect(ratios(2022)).toEqual(['400000.00', '0.00', '1300000.00']);
    expect(ratios(2024)).toEqual(['400000.00', '800000.00', '1300000.00']);
    expect(ratios(2025)).toEqual(['500000.00', '1300000.00', '1300000.00']);
  });

  it('say why claims are declined by the terms of their day, or of any day while it is unknown', () => {
    const contract = amended({ exclusions: ['war'], lines: { 'natural-disaster': null } }) as never;
    const crime = [{ id: 'crime', causedLoss: true }];
    const reasons = (startedAt: string | null) => {
      const one = withFact(
        withFact(claim, 'incident.startedAt', startedAt ?? '2024-06-02T00:00:00+08:00'),
        'loss.circumstances',
        crime,
      );
      const asked = startedAt === null ? withFact(one, 'incident.startedAt', undefined) : one;
      const dated = entriesOf(contract, asked).map((entry) =>
        startedAt === null ? { ...entry, claim: withFact(asked, 'incident.id', 'case') as never } : entry,
      );
      const beside =
        startedAt === null
          ? entriesOf(contract, withFact({ ...one, id: 'beside' }, 'incident.id', 'case'))
          : [];
      const { declined } = quarterlyAnalysis([...dated, ...beside], contract, { year: 2024, quarter: 2 });
      return declined.filter(({ claims }) => claims > 0).map(({ reason, claims }) => `${reason} ${claims}`);
    };
    expect(reasons('2024-05-01T00:00:00+08:00')).toEqual(['exclusion 1']);
    expect(reasons('2024-06-02T00:00:00+08:00')).toEqual(['no-line-covers 1']);
    expect(reasons(null)).toEqual(['exclusion 1', 'no-line-covers 2']);
  });

  it('set deadlines by the standards in force when the incident begins', () => {
    const contract = amended({
      serviceStandards: { report: { hours: 1 } },
      readings: { wansheng: 'included' },
    });
    const duties = (startedAt: string) =>
      dutiesFor({ peril: 'fire', moments: { incident: startedAt }, division: '500110103' }, contract);
    expect(duties('2024-05-31T23:59:59+08:00')).toEqual([]);
    expect(duties(JUNE).map(({ deadline }) => deadline)).toContain('2024-06-01T01:00:00+08:00');
  });
});
