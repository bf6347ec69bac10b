import { MUNICIPAL_FLOORS, NOTICE_PLAN } from '../law/2-5-contract-prevails.js';
import { LINE_CLAUSE, LINES, type Line } from '../law/line-ids.js';
import { exactOf, isBelow, timesHalfUp } from '../money/exact.js';
import { type Fen, fenOf, MAX_FEN, yuanOf } from '../money/fen.js';
import { dayBegins, yearsLater } from '../time/beijing.js';
import { instantOf, instantText } from '../time/instant.js';
import type { CasualtySchedule, Contract, HouseSchedule } from './contract.js';
import type { Finding, Floor, PlannedTerm } from './finding.js';

const fromNotice = (code: PlannedTerm, path: string, found: string, expected?: string): Finding => ({
  code,
  grade: 'departure',
  path,
  source: 'notice',
  clause: NOTICE_PLAN[code].clause,
  expected: expected ?? `${NOTICE_PLAN[code].is}`,
  found,
});

/** The insurers, each with its place in the contract: the lead first, then the others in order. */
function byRank(insurers: Contract['insurers']) {
  const placed = insurers.map(({ name, share, lead }, i) => ({ name, share, lead, path: `insurers.${i}` }));
  return placed.sort((a, b) => Number(!a.lead) - Number(!b.lead));
}

const RANKS = ['lead-insurer', 'second-insurer', 'third-insurer'] as const;

export function* panelDepartures({ insurers }: Contract): Generator<Finding> {
  const ranked = byRank(insurers);
  const [{ share, path }] = ranked as [(typeof ranked)[number]];
  if (isBelow(share, NOTICE_PLAN['lead-share'].is)) yield fromNotice('lead-share', `${path}.share`, share);
  const { least, most } = NOTICE_PLAN['number-of-insurers'].is;
  if (insurers.length < least || insurers.length > most) {
    yield fromNotice('number-of-insurers', 'insurers', `${insurers.length}`, `${least}-${most}`);
  }
  for (const [i, rank] of RANKS.entries()) {
    const insurer = ranked[i];
    if (insurer === undefined) yield fromNotice(rank, 'insurers', '');
    else if (insurer.name !== NOTICE_PLAN[rank].is)
      yield fromNotice(rank, `${insurer.path}.name`, insurer.name);
  }
}

const yearBegins = (year: number) => dayBegins(`${year}-01-01`);

/** What a policy of one year is held to: whether it lies within the years of the notice. */
export function isYearWithin({ term }: Contract): boolean {
  const [start, end] = [instantOf(term.start), instantOf(term.end)];
  return (
    start >= yearBegins(NOTICE_PLAN['term-start'].is) &&
    end <= yearBegins(NOTICE_PLAN['term-end'].is + 1) &&
    end === yearsLater(start, 1)
  );
}

export function* termDepartures(contract: Contract): Generator<Finding> {
  if (isYearWithin(contract)) return;
  const { term } = contract;
  const { 'term-start': first, 'term-end': last, 'policy-years': years } = NOTICE_PLAN;
  const [start, end] = [instantOf(term.start), instantOf(term.end)];
  if (start !== yearBegins(first.is)) yield fromNotice('term-start', 'term.start', term.start);
  if (end !== yearBegins(last.is + 1)) yield fromNotice('term-end', 'term.end', term.end);
  if (end !== yearsLater(start, years.is)) {
    yield fromNotice('policy-years', 'term', `${instantText(start)}/${instantText(end)}`);
  }
}

export function* premiumDepartures({ premium }: Contract): Generator<Finding> {
  if (fenOf(premium) !== fenOf(NOTICE_PLAN.premium.is)) yield fromNotice('premium', 'premium', premium);
}

const aboutLine = (code: 'line-not-insured' | 'never-pays', path: string, line: Line, found: string) =>
  ({
    code,
    grade: 'departure',
    path,
    source: 'notice',
    clause: LINE_CLAUSE[line],
    expected: code === 'line-not-insured' ? line : '',
    found,
  }) as const satisfies Finding;

const comesTo = (base: Fen, rate: string): Fen => timesHalfUp(base, exactOf(rate), MAX_FEN);

function* idleCasualty(at: string, { death, disability, medical, personLimit }: CasualtySchedule) {
  if (fenOf(death) === 0) yield [`${at}.death`, death] as const;
  const { base, rates } = disability;
  const sums = rates.map((rate) => comesTo(fenOf(base), rate));
  if (fenOf(base) === 0) yield [`${at}.disability.base`, base] as const;
  else if (sums.every((sum) => sum === 0)) yield [`${at}.disability.rates`, rates.join(' ')] as const;
  else
    for (const [i, sum] of sums.entries())
      if (sum === 0) yield [`${at}.disability.rates.${i}`, rates[i] as string] as const;
  const { limit, rate, deductible } = medical;
  if (fenOf(limit) === 0) yield [`${at}.medical.limit`, limit] as const;
  if (comesTo(MAX_FEN, rate) === 0) yield [`${at}.medical.rate`, rate] as const;
  else if (comesTo(MAX_FEN - fenOf(deductible), rate) === 0)
    yield [`${at}.medical.deductible`, deductible] as const;
  if (personLimit !== undefined && fenOf(personLimit) === 0)
    yield [`${at}.personLimit`, personLimit] as const;
}

function* idleHouse(at: string, { rates, householdLimit }: HouseSchedule) {
  for (const [damage, rate] of Object.entries(rates))
    if (fenOf(rate) === 0) yield [`${at}.rates.${damage}`, rate] as const;
  if (householdLimit !== undefined && fenOf(householdLimit) === 0)
    yield [`${at}.householdLimit`, householdLimit] as const;
}

function* idleLimits(line: Line, { byLine }: Contract['limits']) {
  for (const [span, limit] of Object.entries(byLine?.[line] ?? {}))
    if (limit !== undefined && fenOf(limit) === 0) yield [`limits.byLine.${line}.${span}`, limit] as const;
}

function* idleIn(line: Line, { lines, limits }: Contract) {
  const at = `lines.${line}`;
  if (line === 'house-damage') yield* idleHouse(at, lines[line] as HouseSchedule);
  else yield* idleCasualty(at, lines[line] as CasualtySchedule);
  yield* idleLimits(line, limits);
}

/** Lines that are not insured, and sums, rates and limits of a line by which something in it can never pay. */
export function* lineDepartures(contract: Contract): Generator<Finding> {
  for (const line of LINES) {
    if (contract.lines[line] === undefined) {
      yield aboutLine('line-not-insured', `lines.${line}`, line, '');
    } else {
      for (const [path, found] of idleIn(line, contract)) yield aboutLine('never-pays', path, line, found);
    }
  }
}

/** The basic cover that the municipal floors bind: natural disasters, and those who help. */
const BASIC_LINES = ['natural-disaster', 'good-samaritan'] as const;

function belowFloor(code: Floor, path: string, found: Fen): Finding[] {
  const { clause, is: expected } = MUNICIPAL_FLOORS[code];
  return found < fenOf(expected)
    ? [
        {
          code,
          grade: 'departure',
          path,
          source: 'municipal-opinion',
          clause,
          expected,
          found: yuanOf(found),
        },
      ]
    : [];
}

const fenOr = (limit: string | undefined): Fen =>
  limit === undefined ? Number.POSITIVE_INFINITY : fenOf(limit);

/** 每人每次灾害投保金额不低于10万元，其中医疗救助费用投保金额不低于1万元: the medical sum counts towards the whole. */
function personFloors({ lines, limits }: Contract): Finding[] {
  const { perPerson, byLine } = limits;
  return [
    ...BASIC_LINES.flatMap((line) => {
      const schedule = lines[line];
      if (schedule === undefined) return [];
      const { death, disability, medical: bills, personLimit } = schedule;
      const limit = fenOr(personLimit);
      const medical = Math.min(fenOf(bills.limit), limit);
      const heaviest = comesTo(fenOf(disability.base), disability.rates[0] as string);
      const most = (sum: Fen) => Math.min(sum + medical, limit);
      return [
        ...belowFloor('person-floor', `lines.${line}`, most(fenOf(death))),
        ...(heaviest < fenOf(death)
          ? belowFloor('person-floor', `lines.${line}.disability`, most(heaviest))
          : []),
        ...belowFloor('medical-floor', `lines.${line}.medical.limit`, medical),
        ...Object.entries(byLine?.[line] ?? {}).flatMap(([span, ofLine]) =>
          belowFloor('person-floor', `limits.byLine.${line}.${span}`, fenOr(ofLine)),
        ),
      ];
    }),
    ...belowFloor('person-floor', 'limits.perPerson', fenOr(perPerson)),
  ];
}

/** 每次灾害累计不低于3000万元，年度总投保金额不低于6000万元: limits of single lines must leave that much to the basic cover. */
function limitFloors({ limits, lines }: Contract): Finding[] {
  const leftToBasicCover = (span: 'perEvent' | 'perYear'): Fen => {
    const ofLines = BASIC_LINES.filter((line) => lines[line] !== undefined);
    const together = ofLines.reduce((sum, line) => sum + fenOr(limits.byLine?.[line]?.[span]), 0);
    return Math.min(fenOf(limits[span]), together);
  };
  return [
    ...belowFloor('event-floor', 'limits.perEvent', leftToBasicCover('perEvent')),
    ...belowFloor('year-floor', 'limits.perYear', leftToBasicCover('perYear')),
  ];
}

export const floorDepartures = (contract: Contract): readonly Finding[] => [
  ...personFloors(contract),
  ...limitFloors(contract),
];
