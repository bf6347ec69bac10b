// 事实的路径、取值与补全。Facts: their paths, what they can be, and how to fill them in.
import { inTerritory, WANSHENG } from './covered.js';
import {
  type Claim,
  type Contract,
  DAMAGES,
  HARMS,
  LIABLE_PARTIES,
  PARTS,
  PERILS,
  RECOGNISERS,
  RESIDENCES,
  ROLES,
  ROOT_CAUSES,
  relevantExclusions,
  TITLES,
  USES,
} from './types.js';

const INCIDENT_FACTS = [
  'incident.startedAt',
  'incident.division',
  'incident.peril',
  'incident.rootCause',
  'incident.facility',
  'incident.liableParty',
];
const PERSON_FACTS = [
  'loss.role',
  'loss.residence',
  'loss.presentAtIncident',
  'loss.causedByIncident',
  'loss.recognisedBy',
  'loss.harm',
  'loss.disabilityGrade',
  'loss.missingCertified',
  'loss.medicalCost',
  'loss.governmentCompensation',
];
const HOUSE_FACTS = ['loss.title', 'loss.use', 'loss.part', 'loss.damage', 'loss.rooms', 'loss.area'];

/** 可能有意义的事实；编号从不影响结果。Facts that can matter at all; ids never do. */
export function factPaths(claim: Claim): string[] {
  const own = claim.loss.kind === 'house' ? HOUSE_FACTS : PERSON_FACTS;
  return [...INCIDENT_FACTS, ...own, 'loss.circumstances'];
}

type State = 'absent' | 'undetermined' | 'imprecise';

export function valueAt(claim: Claim, path: string): unknown {
  const [group, key = ''] = path.split('.');
  const owner = (group === 'incident' ? claim.incident : claim.loss) ?? {};
  return (owner as unknown as Record<string, unknown>)[key];
}

/** 换上一个值；undefined 删去该键。The claim with one fact replaced; undefined removes the key. */
export function withFact(claim: Claim, path: string, value: unknown): Claim {
  const [group, key = ''] = path.split('.');
  const { [key]: _, ...others } = {
    ...(group === 'incident' ? claim.incident : claim.loss),
  } as Record<string, unknown>;
  const owner = value === undefined ? others : { ...others, [key]: value };
  return { ...claim, [group ?? '']: owner } as Claim;
}

function facilityState(claim: Claim): State | null {
  const facility = claim.incident?.facility;
  if (facility === undefined) {
    return null;
  }
  if (facility === null || facility.municipal === null) {
    return 'undetermined';
  }
  return facility.municipal === undefined ? 'absent' : null;
}

/** 某事实为何未知；已知则为 null。Why a fact is unknown, null when it is known. */
export function stateOf(claim: Claim, contract: Contract, path: string): State | null {
  if (path === 'incident.facility') {
    return facilityState(claim);
  }
  const value = valueAt(claim, path);
  if (value === undefined) {
    return 'absent';
  }
  if (value === null) {
    return 'undetermined';
  }
  if (path === 'incident.division' && inTerritory(value as string, contract) === null) {
    return 'imprecise';
  }
  return null;
}

export function unknownFacts(claim: Claim, contract: Contract): string[] {
  return factPaths(claim).filter((path) => stateOf(claim, contract, path) !== null);
}

export interface Quantities {
  money: readonly string[];
  rooms: readonly number[];
  area: readonly string[];
}

/** 某事实可能取的真实值。The real values a fact can take. */
export function valuesOf(
  claim: Claim,
  contract: Contract,
  path: string,
  quantities: Quantities,
): readonly unknown[] {
  switch (path) {
    case 'incident.startedAt':
      return [contract.term.start, contract.term.end];
    case 'incident.division':
      return stateOf(claim, contract, path) === 'imprecise'
        ? ['500110110', WANSHENG[0]]
        : ['500110110', WANSHENG[0], '500112'];
    case 'incident.peril':
      return PERILS;
    case 'incident.rootCause':
      return ROOT_CAUSES;
    case 'incident.facility':
      return facilityValues(claim);
    case 'incident.liableParty':
      return LIABLE_PARTIES;
    case 'loss.role':
      return ROLES;
    case 'loss.residence':
      return RESIDENCES;
    case 'loss.presentAtIncident':
    case 'loss.causedByIncident':
    case 'loss.missingCertified':
      return [true, false];
    case 'loss.recognisedBy':
      return RECOGNISERS;
    case 'loss.harm':
      return HARMS;
    case 'loss.disabilityGrade':
      return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    case 'loss.medicalCost':
    case 'loss.governmentCompensation':
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
    case 'loss.circumstances':
      return [[], ...relevantExclusions(claim, contract).map((id) => [id])];
    default:
      throw new Error(`not a fact: ${path}`);
  }
}

/** 整个设施未定：可能没有设施；只是市政与否未定：设施仍在。Null may turn out to be no facility at all. */
function facilityValues(claim: Claim): readonly unknown[] {
  const facility = claim.incident?.facility ?? null;
  if (facility === null) {
    return [undefined, { kind: 'bridge', municipal: true }, { kind: 'bridge', municipal: false }];
  }
  return [
    { ...facility, municipal: true },
    { ...facility, municipal: false },
  ];
}

/** 所列事实的每一种补全。Every way to fill in the listed facts. */
export function* completions(
  claim: Claim,
  facts: readonly string[],
  values: (path: string) => readonly unknown[],
): Generator<Claim> {
  const [first, ...others] = facts;
  if (first === undefined) {
    yield claim;
    return;
  }
  for (const value of values(first)) {
    yield* completions(withFact(claim, first, value), others, values);
  }
}
