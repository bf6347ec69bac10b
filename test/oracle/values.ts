// 未知事实可能取的值，同样起作用的只留一个。The values that an unknown fact may take, one of those that work alike.
import {
  accident,
  BARE,
  covers,
  damaged,
  dwelling,
  excluded,
  facilityCause,
  houseCause,
  inTerritory,
  liable,
  listedPeril,
  municipal,
  presentThen,
  recognised,
  rescue,
  resident,
  titled,
  WANSHENG,
} from './covered.js';
import { disabilitySum, medicalDue } from './due.js';
import { withFact } from './facts.js';
import { fen, max, min, sum } from './rational.js';
import {
  CASUALTY_LINES,
  type CasualtyLine,
  type Circumstance,
  type Claim,
  type Contract,
  DAMAGES,
  exclusionsOf,
  type Facility,
  type Fact,
  HARMS,
  isIndemnity,
  LIABLE_PARTIES,
  LINES,
  type Line,
  PARTS,
  PERILS,
  PRESENCES,
  RECOGNISERS,
  RESIDENCES,
  ROLES,
  ROOT_CAUSES,
  readingOf,
  type Schedule,
  STANDARDS,
  TITLES,
  USES,
} from './types.js';
import { momentsOf, versionsOf } from './versions.js';

export interface Quantities {
  money: readonly string[];
  rooms: readonly number[];
  area: readonly string[];
}

const GRADES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

export function schedules(contract: Contract): [CasualtyLine, Schedule][] {
  return CASUALTY_LINES.flatMap((line) => {
    const schedule = contract.lines[line];
    return schedule === undefined ? [] : [[line, schedule] as [CasualtyLine, Schedule]];
  });
}

/** 整个设施未定：可能没有设施；只是市政与否未定：设施仍在。Null may turn out to be no facility at all. */
function facilities(claim: Claim): readonly unknown[] {
  const facility = claim.incident?.facility ?? null;
  const known = facility ?? { kind: 'bridge' };
  const both = [true, false].map((is) => ({ ...known, municipal: is }));
  return facility === null ? [undefined, ...both] : both;
}

function subsets<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((all, item) => all.concat(all.map((one) => [...one, item])), [[]]);
}

/** 情形未查明：合同所列除外的任何几项都可能成立。已列而不知是否致损：各有两种可能。Unknown: any of the contract's exclusions; listed: each caused the loss or not. */
function circumstances(claim: Claim, versions: readonly Contract[]): Circumstance[][] {
  const listed = claim.loss.circumstances ?? null;
  if (listed === null) {
    const every = versions.flatMap((terms) =>
      LINES.flatMap((line) => exclusionsOf(claim.loss.kind, line, terms).map(({ id }) => id)),
    );
    return subsets([...new Set(every)].map((id) => ({ id, causedLoss: true })));
  }
  return listed.reduce<Circumstance[][]>(
    (all, entry) => {
      const { id, causedLoss = null } = typeof entry === 'string' ? { id: entry } : entry;
      const may = causedLoss === null ? [true, false] : [causedLoss];
      return all.flatMap((one) => may.map((caused) => [...one, { id, causedLoss: caused }]));
    },
    [[]],
  );
}

/** 某事实可能取的全部值。Every value that a fact can take. */
export function everyValueOf(
  claim: Claim,
  contract: Contract,
  path: string,
  quantities: Quantities,
): readonly unknown[] {
  switch (path) {
    case 'incident.startedAt':
      return momentsOf(claim, contract);
    case 'incident.division':
      return BARE.includes(claim.incident?.division ?? '')
        ? ['500110110', WANSHENG[0]]
        : ['500110110', WANSHENG[0], '500112'];
    case 'incident.peril':
      return PERILS;
    case 'incident.rootCause':
      return ROOT_CAUSES;
    case 'incident.facility':
      return facilities(claim);
    case 'incident.liableParty':
      return LIABLE_PARTIES;
    case 'loss.circumstances':
      return circumstances(claim, versionsOf(claim, contract));
    case 'loss.role':
      return ROLES;
    case 'loss.residence':
      return RESIDENCES;
    case 'loss.presence':
      return PRESENCES;
    case 'loss.recognisedBy':
      return RECOGNISERS;
    case 'loss.harm':
      return HARMS;
    case 'loss.disabilityStandard':
      return STANDARDS;
    case 'loss.disabilityGrade':
      return GRADES;
    case 'loss.medicalCost':
    case 'loss.governmentCompensation':
    case 'loss.governmentMedical':
    case 'loss.paidByLiableParty':
      return quantities.money;
    case 'loss.title':
      return TITLES;
    case 'loss.use':
      return USES;
    case 'loss.part':
      return PARTS;
    case 'loss.damage':
      return DAMAGES;
    case 'loss.rooms':
      return quantities.rooms;
    case 'loss.area':
      return quantities.area;
    default:
      return [true, false];
  }
}

/** 各级伤残与死亡的最高保额。The most that death or a disability comes to. */
function largestSum(schedule: Schedule): bigint {
  return max(fen(schedule.death), ...GRADES.map((grade) => disabilitySum(grade, schedule)));
}

function houseUnit(contract: Contract): string | undefined {
  return contract.lines['house-damage']?.unit;
}

/** 伤情是否还可能是所列之一。Whether the harm may be one of these. */
function mayBe(claim: Claim, ...harms: string[]): boolean {
  return harms.includes(claim.loss.harm ?? harms[0] ?? '');
}

/** 那个事实与时刻未知时还可能承保的险种。The lines that may still cover while the fact, and the moment, are unknown. */
function openLines(claim: Claim, contract: Contract, path: string): Set<Line> {
  const unset = path === 'incident.facility' ? null : undefined;
  const without = withFact(withFact(claim, 'incident.startedAt', undefined), path, unset);
  return new Set(LINES.filter((line) => covers(without, contract, line) !== false));
}

/**
 * 某值在某份条款下起什么作用：判断与金额经由这些进入认定，别无他途，故作用相同的值可以互换。已不承保的险种什么也不问。
 * What a value does under the terms: through these truths and sums, and no others, does the fact enter the determination
 * (each is the very function that `covered.ts` and `due.ts` ask), so that values which do the same are interchangeable.
 * A line that cannot cover any more, or is not insured, asks nothing.
 */
function does(
  claim: Claim,
  contract: Contract,
  open: ReadonlySet<Line>,
  path: string,
  value: unknown,
): unknown {
  const text = value as Fact<string>;
  const under = (line: Line, what: () => unknown): unknown => (open.has(line) ? what() : null);
  const scheduled = schedules(contract).filter(([line]) => open.has(line));
  switch (path) {
    case 'incident.division':
      return inTerritory(text, contract);
    case 'incident.peril':
      return ['natural', 'mining'].map((cause) => [
        under('natural-disaster', () => listedPeril(text, cause, contract)),
        under('municipal-facility', () => facilityCause(text, cause, contract)),
        under('fire-explosion', () => accident(text, contract)),
        under('house-damage', () => houseCause(text, cause, contract)),
      ]);
    case 'incident.rootCause':
      return (claim.incident?.peril ?? 'ground-subsidence') === 'ground-subsidence'
        ? listedPeril('ground-subsidence', text, contract)
        : null;
    case 'incident.facility':
      return under('municipal-facility', () => municipal(value as Fact<Facility>));
    case 'incident.liableParty':
      return under('fire-explosion', () => [liable(text, contract), text === 'partly-able']);
    case 'loss.circumstances':
      return LINES.map((line) =>
        under(line, () => excluded(value as Circumstance[], claim.loss.kind, line, contract)),
      );
    case 'loss.role':
      return ['district', 'refused'].map((by) => under('good-samaritan', () => rescue(text, by, contract)));
    case 'loss.residence':
      return under('fire-explosion', () => resident(text, contract));
    case 'loss.presence':
      return ['natural-disaster', 'municipal-facility', 'fire-explosion'].some((line) =>
        open.has(line as Line),
      )
        ? presentThen(text, contract)
        : null;
    case 'loss.recognisedBy':
      return under('good-samaritan', () => recognised(text));
    case 'loss.disabilityStandard':
      return mayBe(claim, 'disability') && text === (contract.appraisal?.standard ?? text);
    case 'loss.disabilityGrade':
      return (
        mayBe(claim, 'disability') &&
        scheduled.map(([, schedule]) => String(disabilitySum(value as number, schedule)))
      );
    case 'loss.missingCertified':
      return mayBe(claim, 'missing') && (readingOf(contract, 'missing-person') === 'as-death' || value);
    case 'loss.medicalCost':
    case 'loss.governmentMedical':
      return scheduled
        .filter(([line]) => isIndemnity(line, contract) === (path === 'loss.governmentMedical'))
        .map(([, schedule]) => String(medicalDue(text, schedule)));
    case 'loss.governmentCompensation':
      return scheduled
        .filter(([line]) => isIndemnity(line, contract) && mayBe(claim, 'death', 'missing', 'disability'))
        .map(([, schedule]) => String(min(fen(text ?? '0'), largestSum(schedule))));
    case 'loss.paidByLiableParty':
      return (claim.incident?.liableParty ?? 'partly-able') === 'partly-able'
        ? scheduled
            .filter(([line]) => line === 'fire-explosion')
            .map(([, schedule]) =>
              String(min(fen(text ?? '0'), sum([largestSum(schedule), fen(schedule.medical.limit)]))),
            )
        : null;
    case 'loss.title':
      return titled(text, contract);
    case 'loss.use':
      return dwelling(text, contract);
    case 'loss.part':
      return text === 'main-structure';
    case 'loss.damage':
      return [damaged(text, contract), text];
    case 'loss.rooms':
      return houseUnit(contract) === 'room' && value;
    case 'loss.area':
      return houseUnit(contract) === 'area' && value;
    default:
      return value;
  }
}

/** 某事实可能取的值，每种作用一个，逐个给出。The values a fact can take, one for each thing they do, one after another. */
export function* eachValueOf(
  claim: Claim,
  contract: Contract,
  path: string,
  quantities: Quantities,
): Generator<unknown> {
  const versions = versionsOf(claim, contract).map((terms) => ({
    terms,
    open: openLines(claim, terms, path),
  }));
  const found = new Set<string>();
  for (const value of everyValueOf(claim, contract, path, quantities)) {
    const key = JSON.stringify(
      versions.map(({ terms, open }) => does(claim, terms, open, path, value) ?? null),
    );
    if (!found.has(key)) {
      found.add(key);
      yield value;
    }
  }
}

export function valuesOf(...of: Parameters<typeof eachValueOf>): unknown[] {
  return [...eachValueOf(...of)];
}
