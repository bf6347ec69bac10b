// 未知的金额，逐一补全。Unknown sums, every completion of them.
import * as fc from 'fast-check';
import { decideCompactly, missingCompactly } from '../../../src/batch.js';
import { parseClaim, parseContract } from '../../../src/index.js';
import { withFact } from '../../oracle/facts.js';
import { contractOf } from '../../oracle/fixtures.js';
import type { Claim, Contract, Schedule } from '../../oracle/types.js';

const yuan = (fen: number): string => (fen / 100).toFixed(2);
const sum = fc.nat(3).map(yuan);

const schedule: fc.Arbitrary<Schedule> = fc.record(
  {
    death: sum,
    disability: fc.record({ base: sum, rates: fc.constant(new Array(10).fill('1')) }),
    medical: fc.record({
      limit: sum,
      rate: fc.constantFrom('0.5', '0.6', '1'),
      deductible: fc.nat(1).map(yuan),
    }),
    personLimit: sum,
  },
  { requiredKeys: ['death', 'disability', 'medical'] },
) as fc.Arbitrary<Schedule>;

/** 金额都只有几分，一件案件有限额的合同。Contracts whose every sum is a few fen, with a limit for one claim. */
const limited: fc.Arbitrary<Contract> = fc
  .record({
    lines: fc.record(
      {
        'natural-disaster': schedule,
        'good-samaritan': schedule,
        'municipal-facility': schedule,
        'fire-explosion': schedule,
      },
      { requiredKeys: [] },
    ),
    readings: fc.record({
      'line-overlap': fc.constantFrom('highest', 'add-samaritan'),
      'fire-basis': fc.constantFrom('schedule', 'indemnity'),
      'municipal-basis': fc.constantFrom('indemnity', 'schedule'),
      'facility-failure': fc.constant('any-failure'),
    }),
    perPerson: fc.option(fc.integer({ min: 1, max: 6 }).map(yuan), { freq: 4, nil: undefined }),
  })
  .map(({ perPerson, ...rest }) => ({
    ...contractOf('illustrative'),
    ...rest,
    limits: { perEvent: '1000', perYear: '1000', ...(perPerson !== undefined && { perPerson }) },
  })) as fc.Arbitrary<Contract>;

/** 到此为止，再多也不变。More of any changes nothing. */
const CEILINGS = {
  'loss.medicalCost': 7,
  'loss.governmentCompensation': 3,
  'loss.governmentMedical': 7,
  'loss.paidByLiableParty': 6,
};
type UnknownSum = keyof typeof CEILINGS;
const SUMS = Object.keys(CEILINGS) as UnknownSum[];

const hurt: fc.Arbitrary<Claim> = fc
  .record({
    peril: fc.constantFrom('flood', 'fire', 'fire'),
    municipal: fc.boolean(),
    liableParty: fc.constantFrom('not-found', 'partly-able', 'partly-able'),
    harm: fc.constantFrom('death', 'injury'),
    role: fc.constantFrom('victim', 'samaritan'),
    paid: fc.record(
      Object.fromEntries(SUMS.map((path) => [path, fc.option(fc.nat(CEILINGS[path]), { nil: null })])),
    ),
  })
  .map(({ peril, municipal, liableParty, paid, ...person }) => {
    const claim: Claim = {
      id: 'c',
      incident: {
        ...{ startedAt: '2024-05-05T00:00:00+08:00', division: '500110110', peril, liableParty },
        facility: { kind: 'bridge', municipal },
      },
      loss: {
        ...{ kind: 'person', presence: 'at-onset', recognisedBy: 'district', causedByIncident: true },
        ...{ circumstances: [], ...person },
      },
    };
    return SUMS.reduce((known, path) => {
      const fen = paid[path];
      return withFact(known, path, typeof fen === 'number' ? yuan(fen) : null);
    }, claim);
  });

/** 某项金额有意义：别的金额取某些值时，它取各值、或仍未知，结果不全相同。A sum matters: with some values of the others, not all its values, and leaving it open, come to the same. */
function mattering(claim: Claim, contract: ReturnType<typeof parseContract>): readonly string[] {
  const loss = claim.loss as unknown as Record<string, unknown>;
  const unknown = SUMS.filter((path) => loss[path.slice('loss.'.length)] === null);
  const matters = new Set<string>();
  const resultsOf = (known: Claim, left: readonly UnknownSum[]): readonly string[] => {
    const [path, ...others] = left;
    if (path === undefined) {
      const { line, amount } = decideCompactly(parseClaim(known), contract);
      return [`${line} ${amount}`];
    }
    const values = [...Array(CEILINGS[path] + 1).keys()].map(yuan);
    return [...values, null].flatMap((value) => resultsOf(withFact(known, path, value), others));
  };
  for (const path of unknown) {
    const others = unknown.filter((other) => other !== path);
    const results = resultsOf(claim, [...others, path]);
    const ways = CEILINGS[path] + 2;
    /** 其余的金额都已知。All the others are known. */
    const isWhole = (n: number): boolean =>
      others.reduceRight(
        ({ rest, whole }, other) => {
          const size = CEILINGS[other] + 2;
          return { rest: Math.floor(rest / size), whole: whole && rest % size < size - 1 };
        },
        { rest: n, whole: true },
      ).whole;
    const turns = (n: number) => new Set(results.slice(n * ways, (n + 1) * ways)).size > 1;
    if ([...Array(results.length / ways).keys()].some((n) => isWhole(n) && turns(n))) matters.add(path);
  }
  return SUMS.filter((path) => matters.has(path));
}

/** 两份清单：库里的，穷举的。Two lists: as it is found, and by trying every completion. */
export const unknownSums = fc.tuple(hurt, limited);

export function bothLists([claim, written]: readonly [Claim, Contract]): readonly (readonly string[])[] {
  const contract = parseContract(written);
  const found = missingCompactly(parseClaim(claim), contract);
  return [found, mattering(claim, contract)];
}
