import { deepFreeze } from '../input/freeze.js';
import { MUNICIPAL_FLOORS, NOTICE_PLAN } from '../law/2-5-contract-prevails.js';
import type { ClauseId } from '../law/clause-ids.js';
import { LINE_CLAUSE, LINES } from '../law/line-ids.js';
import { isBelow } from '../money/exact.js';
import { type Fen, fenOf, yuanOf } from '../money/fen.js';
import { yearsLater } from '../time/beijing.js';
import { instantOf, instantText } from '../time/instant.js';
import type { Contract } from './contract.js';
import { underEvery } from './parse.js';
import type { ContractInput } from './schema.js';

type PlannedTerm = keyof typeof NOTICE_PLAN;

type Floor = keyof typeof MUNICIPAL_FLOORS;

/**
 * Which plan or floor a contract departs from.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type FindingCode = PlannedTerm | Floor | 'line-not-insured';

/**
 * A departure of a contract from the notice or from the municipal floors. It is for people to judge: the signed contract
 * prevails (二（五）).
 *
 * @since 0.1.0
 */
export interface Finding {
  readonly code: FindingCode;
  /** Where in the contract. */
  readonly path: string;
  readonly source: 'notice' | 'municipal-opinion';
  /** The clause of the notice; for a floor, the one that names the municipal opinion. */
  readonly clause: ClauseId;
  /** The figure of the notice or the floor. */
  readonly expected: string;
  /** The figure of the contract. */
  readonly found: string;
}

const fromNotice = (code: PlannedTerm, path: string, expected: string, found: string): Finding => ({
  code,
  path,
  source: 'notice',
  clause: NOTICE_PLAN[code].clause,
  expected,
  found,
});

function* panelFindings({ insurers }: Contract): Generator<Finding> {
  const index = insurers.findIndex(({ lead }) => lead === true);
  const lead = insurers[index] as Contract['insurers'][number];
  const share = NOTICE_PLAN['lead-share'].is;
  if (isBelow(lead.share, share))
    yield fromNotice('lead-share', `insurers.${index}.share`, share, lead.share);
  const { least, most } = NOTICE_PLAN['number-of-insurers'].is;
  if (insurers.length < least || insurers.length > most) {
    yield fromNotice('number-of-insurers', 'insurers', `${least}-${most}`, `${insurers.length}`);
  }
  const name = NOTICE_PLAN['lead-insurer'].is;
  if (lead.name !== name) yield fromNotice('lead-insurer', `insurers.${index}.name`, name, lead.name);
}

function* termFindings({ term }: Contract): Generator<Finding> {
  const { 'term-start': planned, 'term-end': plannedEnd, 'policy-years': years } = NOTICE_PLAN;
  const [start, end] = [instantOf(term.start), instantOf(term.end)];
  if (start !== instantOf(planned.is)) yield fromNotice('term-start', 'term.start', planned.is, term.start);
  if (end !== instantOf(plannedEnd.is)) yield fromNotice('term-end', 'term.end', plannedEnd.is, term.end);
  const threeYearsOn = yearsLater(start, years.is);
  if (end !== threeYearsOn) yield fromNotice('policy-years', 'term', instantText(threeYearsOn), term.end);
}

function* moneyFindings({ premium, lines }: Contract): Generator<Finding> {
  const planned = NOTICE_PLAN.premium.is;
  if (fenOf(premium) !== fenOf(planned)) yield fromNotice('premium', 'premium', planned, premium);
  for (const line of LINES) {
    if (lines[line] === undefined) {
      yield {
        code: 'line-not-insured',
        path: `lines.${line}`,
        source: 'notice',
        clause: LINE_CLAUSE[line],
        expected: line,
        found: '',
      };
    }
  }
}

/** The basic cover that the municipal floors bind: natural disasters, and those who help. */
const BASIC_LINES = ['natural-disaster', 'good-samaritan'] as const;

function belowFloor(code: Floor, path: string, found: Fen): Finding[] {
  const { clause, is: expected } = MUNICIPAL_FLOORS[code];
  return found < fenOf(expected)
    ? [{ code, path, source: 'municipal-opinion', clause, expected, found: yuanOf(found) }]
    : [];
}

/** 每人每次灾害投保金额不低于10万元，其中医疗救助费用投保金额不低于1万元: the medical sum counts towards the whole. */
function personFloors({ lines }: Contract): Finding[] {
  return BASIC_LINES.flatMap((line) => {
    const schedule = lines[line];
    if (schedule === undefined) return [];
    const limit = schedule.personLimit === undefined ? Number.POSITIVE_INFINITY : fenOf(schedule.personLimit);
    const medical = Math.min(fenOf(schedule.medical.limit), limit);
    const person = Math.min(fenOf(schedule.death) + medical, limit);
    return [
      ...belowFloor('person-floor', `lines.${line}`, person),
      ...belowFloor('medical-floor', `lines.${line}.medical.limit`, medical),
    ];
  });
}

/** 每次灾害累计不低于3000万元，年度总投保金额不低于6000万元: limits of single lines must leave that much to the basic cover. */
function limitFloors({ limits, lines }: Contract): Finding[] {
  const leftToBasicCover = (span: 'perEvent' | 'perYear'): Fen => {
    const ofLines = BASIC_LINES.filter((line) => lines[line] !== undefined).map(
      (line) => limits.byLine?.[line]?.[span],
    );
    const together = ofLines.reduce(
      (sum, limit) => sum + (limit === undefined ? Number.POSITIVE_INFINITY : fenOf(limit)),
      0,
    );
    return Math.min(fenOf(limits[span]), together);
  };
  return [
    ...belowFloor('event-floor', 'limits.perEvent', leftToBasicCover('perEvent')),
    ...belowFloor('year-floor', 'limits.perYear', leftToBasicCover('perYear')),
  ];
}

const findingsIn = (contract: Contract): readonly Finding[] => [
  ...panelFindings(contract),
  ...termFindings(contract),
  ...moneyFindings(contract),
  ...personFloors(contract),
  ...limitFloors(contract),
];

/** What is found at a path says which departure it is. */
const isSameFinding = (a: Finding, b: Finding): boolean => a.path === b.path && a.found === b.found;

/**
 * Where a contract departs from what the notice plans (lead share, number and name of insurers, term, policy years,
 * premium, lines) or from the municipal floors of 渝府办发〔2017〕121号. An empty list means no departure. The contract prevails
 * (二（五）), so none of this stops a claim. The contract is looked at as it was signed, and as each endorsement leaves it: what
 * was not so before stands under the path of the endorsement (`endorsements.0.premium`).
 *
 * @throws {@link InvalidInputError} where the contract breaks the format.
 * @example
 * ```ts
 * findings(contract); // []
 * findings({ ...contract, premium: '360000.00' })[0]?.code; // 'premium'
 * ```
 * @since 0.1.0
 */
export function findings(contract: Contract | ContractInput): readonly Finding[] {
  const texts = new Set(underEvery(contract, { startedAt: null }, (version) => version.contract));
  const all = [...texts].map(findingsIn);
  return deepFreeze(
    all.flatMap((found, i) => {
      const before = all[i - 1];
      if (before === undefined) return found;
      return found
        .filter((finding) => !before.some((each) => isSameFinding(each, finding)))
        .map((finding) => ({ ...finding, path: `endorsements.${i - 1}.${finding.path}` }));
    }),
  );
}
