// 每个险种是否承保，逐条手写。Whether each line covers, every condition written out by hand.
import { instant } from './instant.js';
import { and, is, not, or, truth } from './logic.js';
import {
  type Claim,
  type Contract,
  type Facility,
  type Fact,
  LINES,
  type Line,
  readingOf,
  relevantExclusions,
  type Truth,
} from './types.js';

export const WANSHENG = [
  '500110004',
  '500110005',
  '500110100',
  '500110101',
  '500110102',
  '500110103',
  '500110104',
  '500110105',
  '500110106',
  '500110107',
];

export function inTerritory(division: Fact<string>, contract: Contract): Truth {
  if (division === null || division === undefined) {
    return null;
  }
  if (!division.startsWith('500110')) {
    return false;
  }
  if (readingOf(contract, 'wansheng') === 'included') {
    return true;
  }
  if (division === '500110') {
    return null;
  }
  return !WANSHENG.includes(division.slice(0, 9));
}

function inTerm(startedAt: Fact<string>, contract: Contract): Truth {
  if (startedAt === null || startedAt === undefined) {
    return null;
  }
  const at = instant(startedAt);
  return instant(contract.term.start) <= at && at < instant(contract.term.end);
}

function excluded(claim: Claim, contract: Contract): Truth {
  const concerning = relevantExclusions(claim, contract);
  if (concerning.length === 0) {
    return false;
  }
  const established = claim.loss.circumstances;
  if (established === null || established === undefined) {
    return null;
  }
  return established.some((circumstance) => concerning.includes(circumstance));
}

export function naturalPeril(peril: Fact<string>, rootCause: Fact<string>, contract: Contract): Truth {
  switch (peril) {
    case null:
    case undefined:
      return null;
    case 'drought':
    case 'heat':
      return readingOf(contract, 'peril-list') === 'each-listed';
    case 'ground-subsidence':
      return readingOf(contract, 'subsidence') === 'any-cause' ? true : is(rootCause, 'natural');
    case 'other-natural':
      return readingOf(contract, 'other-perils') === 'open';
    case 'fire':
    case 'explosion':
    case 'crowd-crush':
    case 'other':
      return false;
    default:
      return true;
  }
}

function municipal(facility: Fact<Facility>): Truth {
  if (facility === undefined) {
    return false;
  }
  return facility === null ? null : truth(facility.municipal);
}

function insured(contract: Contract, line: Line): boolean {
  return contract.lines[line] !== undefined;
}

function casualty(claim: Claim, contract: Contract): Record<Line, Truth> {
  const { incident, loss } = claim;
  const natural = naturalPeril(incident?.peril, incident?.rootCause, contract);
  const present = truth(loss.presentAtIncident);

  const common = and(
    inTerritory(incident?.division, contract),
    inTerm(incident?.startedAt, contract),
    not(excluded(claim, contract)),
    truth(loss.causedByIncident),
    or(
      not(is(loss.harm, 'missing')),
      readingOf(contract, 'missing-person') === 'as-death' ? true : truth(loss.missingCertified),
    ),
  );

  const relief = is(loss.role, 'disaster-relief', 'emergency-response');
  const bravery = is(loss.role, 'samaritan');
  const recognised = is(loss.recognisedBy, 'district', 'above-district');
  const samaritan =
    readingOf(contract, 'recognition') === 'bravery-only'
      ? or(relief, and(bravery, recognised))
      : and(or(relief, bravery), recognised);

  const disaster = readingOf(contract, 'facility-failure') === 'any-failure' ? true : natural;
  const resident = readingOf(contract, 'resident') === 'anyone' ? true : is(loss.residence, 'resident');

  return {
    'natural-disaster': and(common, natural, present),
    'good-samaritan': and(common, samaritan),
    'municipal-facility': and(common, municipal(incident?.facility), disaster, present),
    'fire-explosion': and(
      common,
      is(incident?.peril, 'fire', 'explosion'),
      is(incident?.liableParty, 'not-found', 'unable-to-pay'),
      present,
      resident,
    ),
    'house-damage': false,
  };
}

function house(claim: Claim, contract: Contract): Truth {
  const { incident, loss } = claim;
  const uses = readingOf(contract, 'mixed-use') === 'none' ? ['residential'] : ['residential', 'mixed'];
  const damages =
    readingOf(contract, 'house-damage') === 'graded'
      ? ['collapsed', 'severe', 'moderate']
      : ['collapsed', 'severe'];
  return and(
    inTerritory(incident?.division, contract),
    inTerm(incident?.startedAt, contract),
    not(excluded(claim, contract)),
    or(
      naturalPeril(incident?.peril, incident?.rootCause, contract),
      is(incident?.peril, 'fire', 'explosion', 'crowd-crush'),
    ),
    is(loss.title, 'lawful'),
    is(loss.use, ...uses),
    is(loss.part, 'main-structure'),
    is(loss.damage, ...damages),
  );
}

/** 五个险种各自是否承保。Whether each of the five lines covers. */
export function covered(claim: Claim, contract: Contract): Record<Line, Truth> {
  const none: Record<Line, Truth> = {
    'natural-disaster': false,
    'good-samaritan': false,
    'municipal-facility': false,
    'fire-explosion': false,
    'house-damage': false,
  };
  const lines = claim.loss.kind === 'person' ? casualty(claim, contract) : none;
  if (claim.loss.kind === 'house') {
    lines['house-damage'] = house(claim, contract);
  }
  for (const line of LINES) {
    if (!insured(contract, line)) {
      lines[line] = false;
    }
  }
  return lines;
}
