// 事实的路径，以及为何未知。Facts: their paths, and why they are unknown.
import { BARE } from './covered.js';
import { isOtherStandard } from './grade.js';
import type { Claim, Contract } from './types.js';
import { momentsOf, versionsOf } from './versions.js';

const COMMON_FACTS = [
  'incident.startedAt',
  'incident.division',
  'incident.peril',
  'incident.rootCause',
  'incident.facility',
  'incident.liableParty',
  'loss.causedByIncident',
  'loss.circumstances',
];
const PERSON_FACTS = [
  'loss.role',
  'loss.residence',
  'loss.presence',
  'loss.recognisedBy',
  'loss.harm',
  'loss.disabilityStandard',
  'loss.disabilityGrade',
  'loss.missingCertified',
  'loss.medicalCost',
  'loss.governmentCompensation',
  'loss.governmentMedical',
  'loss.paidByLiableParty',
];
const HOUSE_FACTS = ['loss.title', 'loss.use', 'loss.part', 'loss.damage', 'loss.rooms', 'loss.area'];

/** 可能有意义的事实；编号从不影响结果。Facts that can matter at all, with the conditions of the contract; ids never do. */
export function factPaths(claim: Claim, contract?: Contract): string[] {
  const own = claim.loss.kind === 'house' ? HOUSE_FACTS : PERSON_FACTS;
  const versions = contract === undefined ? [] : versionsOf(claim, contract);
  const conditions = versions.flatMap((terms) => terms.conditions ?? []);
  const ids = [...new Set(conditions.map(({ id }) => id))];
  return [...COMMON_FACTS, ...ids.map((id) => `loss.conditions.${id}`), ...own];
}

export type State = 'absent' | 'undetermined' | 'imprecise' | 'not-applied' | 'applied' | 'other-standard';
type Tree = Record<string, unknown>;

export function valueAt(claim: Claim, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Tree | null | undefined)?.[key], claim);
}

function replaced(tree: Tree, [key = '', ...rest]: readonly string[], value: unknown): Tree {
  const { [key]: old, ...others } = tree;
  const inner = rest.length === 0 ? value : replaced((old ?? {}) as Tree, rest, value);
  return inner === undefined ? others : { ...others, [key]: inner };
}

/** 换上一个值；undefined 删去该键。The claim with one fact replaced; undefined removes the key. */
export function withFact(claim: Claim, path: string, value: unknown): Claim {
  return replaced(claim as unknown as Tree, path.split('.'), value) as unknown as Claim;
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

/** 已有的值还不够准。A value that is there, and does not settle the matter. */
function isImprecise(claim: Claim, contract: Contract, path: string): boolean {
  switch (path) {
    case 'incident.startedAt':
      return momentsOf(claim, contract).length > 1;
    case 'incident.division':
      return BARE.includes(claim.incident?.division ?? '');
    case 'loss.circumstances':
      return (claim.loss.circumstances ?? []).some(
        (entry) => typeof entry === 'string' || typeof entry.causedLoss !== 'boolean',
      );
    default:
      return false;
  }
}

/** 某事实为何未知；已知则为 null。是否有意义另计。Why a fact is unknown, null when it is known; whether it matters is another question. */
export function stateOf(claim: Claim, contract: Contract, path: string): State | null {
  if (path === 'incident.facility') {
    return facilityState(claim);
  }
  const terms = versionsOf(claim, contract);
  if (path === 'loss.disabilityGrade' && terms.every((version) => isOtherStandard(claim.loss, version))) {
    return 'other-standard';
  }
  const value = valueAt(claim, path);
  if (value === undefined) {
    return 'absent';
  }
  if (value === null) {
    return 'undetermined';
  }
  if (value === 'not-applied' || value === 'applied') {
    return value;
  }
  return isImprecise(claim, contract, path) ? 'imprecise' : null;
}

export function unknownFacts(claim: Claim, contract: Contract): string[] {
  return factPaths(claim, contract).filter((path) => stateOf(claim, contract, path) !== null);
}

/** 第一个未知的事实，某一个除外。The first unknown fact but one. */
export function nextUnknown(claim: Claim, contract: Contract, except?: string): string | undefined {
  return factPaths(claim, contract).find(
    (path) => path !== except && stateOf(claim, contract, path) !== null,
  );
}

/** 查明一个事实。等级若原按别的标准评定，便是按合同的标准重评。One fact established; a grade of another standard is appraised anew. */
export function established(claim: Claim, contract: Contract, path: string, value: unknown): Claim {
  const isAnew = stateOf(claim, contract, path) === 'other-standard';
  const standard = versionsOf(claim, contract)[0]?.appraisal?.standard;
  return withFact(isAnew ? withFact(claim, 'loss.disabilityStandard', standard) : claim, path, value);
}
