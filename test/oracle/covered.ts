// 每个险种是否承保，逐条手写。Whether each line covers, every condition written out by hand.
import { inTerm } from './instant.js';
import { and, is, not, or, truth } from './logic.js';
import {
  type Circumstance,
  type Claim,
  type Contract,
  conditionsOf,
  type Exclusion,
  exclusionsOf,
  type Facility,
  type Fact,
  LINES,
  type Line,
  readingOf,
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
/** 统计用补零写法即区本身。The statisticians' padded forms of the district. */
export const BARE = ['500110', '500110000', '500110000000'];

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
  return BARE.includes(division) ? null : !WANSHENG.includes(division.slice(0, 9));
}

function applies(exclusion: Exclusion, established: Fact<(string | Circumstance)[]>): Truth {
  if (established === null || established === undefined) {
    return null;
  }
  const listed = established
    .map((entry): Circumstance => (typeof entry === 'string' ? { id: entry } : entry))
    .find((entry) => entry.id === exclusion.id);
  if (listed === undefined) {
    return false;
  }
  return exclusion.if === 'caused' ? truth(listed.causedLoss) : true;
}

/** 已查明的情形是否使某险种除外。Whether the circumstances exclude the line. */
export function excluded(
  established: Fact<(string | Circumstance)[]>,
  kind: string,
  line: Line,
  contract: Contract,
): Truth {
  return or(...exclusionsOf(kind, line, contract).map((entry) => applies(entry, established)));
}

/** 各险种共同的条件。What every line asks. */
function everyLine(claim: Claim, contract: Contract, line: Line): Truth {
  const { incident, loss } = claim;
  return and(
    contract.lines[line] !== undefined,
    inTerritory(incident?.division, contract),
    inTerm(incident?.startedAt, contract.term),
    truth(loss.causedByIncident),
    not(excluded(loss.circumstances, loss.kind, line, contract)),
    ...conditionsOf(line, contract).map(({ id }) => truth(loss.conditions?.[id])),
  );
}

const LISTED = [
  'flood',
  'wind-hail',
  'lightning',
  'windstorm',
  'rainstorm',
  'ice',
  'earthquake',
  'rock-collapse',
  'drought',
  'heat',
  'landslide',
  'debris-flow',
  'ground-subsidence',
  'forest-fire',
  'dam-break',
];

function subsided(rootCause: Fact<string>, contract: Contract): Truth {
  return readingOf(contract, 'subsidence') === 'any-cause' ? true : is(rootCause, 'natural');
}

/** 是否为二（二）1 所列灾害。Whether it is a peril of the list of line 1. */
export function listedPeril(peril: Fact<string>, rootCause: Fact<string>, contract: Contract): Truth {
  if (peril === null || peril === undefined) {
    return null;
  }
  if (peril === 'drought' || peril === 'heat') {
    return readingOf(contract, 'peril-list') === 'each-listed';
  }
  if (peril === 'other-natural') {
    return readingOf(contract, 'other-perils') === 'open';
  }
  return peril === 'ground-subsidence' ? subsided(rootCause, contract) : LISTED.includes(peril);
}

/** 险种三、五所称（自然）灾害。A natural disaster, as lines 3 and 5 have it. */
export function naturalDisaster(peril: Fact<string>, rootCause: Fact<string>, contract: Contract): Truth {
  if (readingOf(contract, 'disaster-word') === 'as-line-1') {
    return listedPeril(peril, rootCause, contract);
  }
  if (peril === 'ground-subsidence') {
    return subsided(rootCause, contract);
  }
  return is(peril, ...LISTED, 'other-natural');
}

/** 险种三所需的起因。What line 3 asks of the cause. */
export function facilityCause(peril: Fact<string>, rootCause: Fact<string>, contract: Contract): Truth {
  const natural = naturalDisaster(peril, rootCause, contract);
  switch (readingOf(contract, 'facility-failure')) {
    case 'any-failure':
      return true;
    case 'any-disaster':
      return or(natural, is(peril, 'fire', 'explosion'));
    default:
      return natural;
  }
}

/** 险种四的事故。The accidents of line 4. */
export function accident(peril: Fact<string>, contract: Contract): Truth {
  return readingOf(contract, 'other-accidents') === 'open'
    ? is(peril, 'fire', 'explosion', 'gas-poisoning', 'crowd-crush')
    : is(peril, 'fire', 'explosion');
}

/** 险种五的起因。What can destroy a house under line 5. */
export function houseCause(peril: Fact<string>, rootCause: Fact<string>, contract: Contract): Truth {
  return or(naturalDisaster(peril, rootCause, contract), is(peril, 'fire', 'explosion', 'crowd-crush'));
}

export function presentThen(presence: Fact<string>, contract: Contract): Truth {
  return readingOf(contract, 'presence') === 'at-onset'
    ? is(presence, 'at-onset')
    : is(presence, 'at-onset', 'came-later');
}

export function municipal(facility: Fact<Facility>): Truth {
  if (facility === undefined) {
    return false;
  }
  return facility === null ? null : truth(facility.municipal);
}

export function recognised(recognisedBy: Fact<string>): Truth {
  return recognisedBy === 'not-applied' || recognisedBy === 'applied'
    ? null
    : is(recognisedBy, 'district', 'above-district');
}

export function rescue(role: Fact<string>, recognisedBy: Fact<string>, contract: Contract): Truth {
  const acts = is(role, 'disaster-relief', 'emergency-response');
  const known = recognised(recognisedBy);
  return or(
    readingOf(contract, 'recognition') === 'bravery-only' ? acts : and(acts, known),
    and(is(role, 'samaritan'), known),
    readingOf(contract, 'rescue-casualties') === 'anyone' ? and(is(role, 'bystander'), known) : false,
  );
}

export function liable(liableParty: Fact<string>, contract: Contract): Truth {
  return readingOf(contract, 'partial-ability') === 'shortfall'
    ? is(liableParty, 'not-found', 'unable-to-pay', 'partly-able')
    : is(liableParty, 'not-found', 'unable-to-pay');
}

export function resident(residence: Fact<string>, contract: Contract): Truth {
  return readingOf(contract, 'resident') === 'anyone' ? true : is(residence, 'resident');
}

export function titled(title: Fact<string>, contract: Contract): Truth {
  return readingOf(contract, 'title') === 'any-proof'
    ? is(title, 'lawful', 'lawful-uncertified')
    : is(title, 'lawful');
}

export function dwelling(use: Fact<string>, contract: Contract): Truth {
  return readingOf(contract, 'mixed-use') === 'none'
    ? is(use, 'residential')
    : is(use, 'residential', 'mixed');
}

export function damaged(damage: Fact<string>, contract: Contract): Truth {
  return readingOf(contract, 'house-damage') === 'graded'
    ? is(damage, 'collapsed', 'severe', 'moderate')
    : is(damage, 'collapsed', 'severe');
}

/** 险种自己的条件。What the line itself asks. */
function itself(claim: Claim, contract: Contract, line: Line): Truth {
  const { incident, loss } = claim;
  const { peril, rootCause } = incident ?? {};
  const present = presentThen(loss.presence, contract);
  switch (line) {
    case 'natural-disaster':
      return and(listedPeril(peril, rootCause, contract), present);
    case 'good-samaritan':
      return rescue(loss.role, loss.recognisedBy, contract);
    case 'municipal-facility':
      return and(municipal(incident?.facility), facilityCause(peril, rootCause, contract), present);
    case 'fire-explosion':
      return and(
        accident(peril, contract),
        liable(incident?.liableParty, contract),
        present,
        resident(loss.residence, contract),
      );
    case 'house-damage':
      return and(
        houseCause(peril, rootCause, contract),
        titled(loss.title, contract),
        dwelling(loss.use, contract),
        is(loss.part, 'main-structure'),
        damaged(loss.damage, contract),
      );
  }
}

/** 失踪的，须经认定死亡或依口径视为死亡。For the missing: certified, or taken as death. */
function deathOfTheMissing(claim: Claim, contract: Contract): Truth {
  return or(
    not(is(claim.loss.harm, 'missing')),
    readingOf(contract, 'missing-person') === 'as-death' ? true : truth(claim.loss.missingCertified),
  );
}

export function covers(claim: Claim, contract: Contract, line: Line): Truth {
  const ofHouses = line === 'house-damage';
  return and(
    ofHouses === (claim.loss.kind === 'house'),
    everyLine(claim, contract, line),
    itself(claim, contract, line),
    ofHouses ? true : deathOfTheMissing(claim, contract),
  );
}

/** 五个险种各自是否承保；出险时刻、适用的合同均已定。Whether each of the five lines covers, the moment and the terms of that moment being given. */
export function covered(claim: Claim, contract: Contract): Record<Line, Truth> {
  return Object.fromEntries(LINES.map((line) => [line, covers(claim, contract, line)])) as Record<
    Line,
    Truth
  >;
}
