import type { ClaimInput } from '../claim/schema.js';
import { madeRow } from './checked-row.js';
import type { FacilityInput } from './read-choice.js';
import { type CellProblem, type Reading, Unread } from './problem.js';
import { type Moment, momentOf, type ReadTime } from './read-instant.js';
import type { HandlingDate, RegisterRow } from './row.js';
import type { totalKind } from './total.js';

interface RowProblem {
  /** The column whose cell is at fault; `null`: the row. */
  readonly id: string | null;
  readonly problem: CellProblem;
}

/** What was read of a row by column, put together. */
export interface Built {
  readonly row: RegisterRow;
  readonly problems: readonly RowProblem[];
}

type Facts = ReadonlyMap<string, unknown>;

const HANDLING: readonly HandlingDate[] = ['reportedAt', 'surveyedAt', 'decidedAt', 'paidAt'];

const INCIDENT = ['id', 'division', 'peril', 'rootCause', 'liableParty'] as const;

const OF_PERSON = [
  'personId',
  'role',
  'residence',
  'presentAtIncident',
  'causedByIncident',
  'recognisedBy',
  'harm',
  'disabilityGrade',
  'missingCertified',
  'medicalCost',
  'governmentCompensation',
] as const;

const OF_HOUSE = ['householdId', 'title', 'use', 'part', 'damage', 'rooms', 'area'] as const;

const DECIDED = [
  'outcome',
  'line',
  'departments',
  'amount',
  'paid',
  'appliedRate',
  'policyYear',
  'runningTotal',
  'openingBalance',
  'closingBalance',
  'sequence',
] as const;

/** The entries of a map under a prefix, as an object under their last names; nothing where there is none. */
function under(facts: Facts, prefix: string): Record<string, string> | undefined {
  const entries: [string, string][] = [];
  for (const [id, value] of facts) {
    if (id.startsWith(prefix) && typeof value === 'string') entries.push([id.slice(prefix.length), value]);
  }
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Whether a person or a house is claimed for, as far as other cells tell. */
function kindOf(facts: Facts): 'person' | 'house' | null {
  const stated = facts.get('loss.kind');
  if (stated === 'person' || stated === 'house') return stated;
  const has = (names: readonly string[]) => names.some((name) => facts.get(`loss.${name}`) != null);
  const [person, house] = [has(OF_PERSON), has(OF_HOUSE)];
  if (person !== house) return person ? 'person' : 'house';
  const line = facts.get('line');
  return typeof line === 'string' && !person ? (line === 'house-damage' ? 'house' : 'person') : null;
}

/** 设施 in three columns: what it is and whether it is municipal, each alone or both in one; an empty object says that there was none. */
function facilityOf(facts: Facts, unread: readonly string[]): FacilityInput | null | undefined {
  const ids = ['incident.facility', 'incident.facility.kind', 'incident.facility.municipal'] as const;
  const [whole, kind, municipal] = ids.map((id) => facts.get(id));
  if (whole === null || kind === null || ids.some((id) => unread.includes(id))) return null;
  const facility: FacilityInput = { ...(whole as FacilityInput | undefined), ...(kind as FacilityInput | undefined) };
  const saysNone = [whole, kind].some((said) => said !== undefined) && Object.keys(facility).length === 0;
  if (municipal !== undefined) facility.municipal = municipal as boolean | null;
  return Object.keys(facility).length === 0 || (saysNone && municipal !== true) ? undefined : facility;
}

/** Puts together what was read of the cells of a row. */
export function buildRow(
  number: number,
  total: ReturnType<typeof totalKind>,
  label: string,
  facts: Facts,
  unread: string[],
): Built {
  const problems: RowProblem[] = [];
  const dayOnly: (HandlingDate | 'incident.startedAt')[] = [];
  const dates: Partial<Record<HandlingDate, string>> = {};

  const moment = (id: HandlingDate | 'incident.startedAt', day?: Reading<ReadTime>): string | null | undefined => {
    const read: Reading<Moment> = momentOf(facts.get(id) as Reading<ReadTime>, day);
    if (read instanceof Unread) {
      problems.push({ id, problem: read.problem });
      unread.push(id);
      return undefined;
    }
    if (read?.dayOnly) dayOnly.push(id);
    return read?.at ?? (read as null | undefined);
  };

  for (const id of HANDLING) {
    const at = moment(id);
    if (typeof at === 'string') dates[id] = at;
  }
  const kind = kindOf(facts);
  const loss: Record<string, unknown> = {};
  const [own, others] = kind === 'house' ? [OF_HOUSE, OF_PERSON] : [OF_PERSON, OF_HOUSE];
  for (const name of [...own, 'circumstances']) {
    const value = facts.get(`loss.${name}`);
    if (value !== undefined) loss[name] = value;
  }
  if (kind !== null) {
    for (const name of others) if (facts.get(`loss.${name}`) != null) problems.push({ id: `loss.${name}`, problem: 'other-kind' });
  }
  const incident: Record<string, unknown> = {};
  for (const name of INCIDENT) {
    const value = facts.get(`incident.${name}`);
    if (value !== undefined) incident[name] = value;
  }
  const startedAt = moment('incident.startedAt', facts.get('startedOn') as Reading<ReadTime>);
  if (startedAt !== undefined) incident['startedAt'] = startedAt;
  const facility = facilityOf(facts, unread);
  if (facility !== undefined) incident['facility'] = facility;

  const id = facts.get('id');
  if (total === null) {
    if (typeof id !== 'string') problems.push({ id: null, problem: 'no-id' });
    if (kind === null) problems.push({ id: null, problem: 'no-kind' });
  }
  const decided: Record<string, unknown> = {};
  for (const name of DECIDED) {
    const value = facts.get(name);
    if (value !== undefined && value !== null) decided[name] = value;
  }
  const shares = { ...(facts.get('shares') as Record<string, string> | undefined), ...under(facts, 'shares.') };
  const hasScope = total !== null && Object.keys(incident).length > 0;
  const claim =
    (total === null && kind === null) || (total !== null && !hasScope)
      ? null
      : ({ id: typeof id === 'string' ? id : `#${number}`, incident, loss: { kind: kind ?? 'person', ...loss } } as ClaimInput);
  const optional = {
    label: total === null ? undefined : label,
    year: total?.year,
    benefits: under(facts, 'benefits.'),
    shares: Object.keys(shares).length === 0 ? undefined : shares,
    shareRates: under(facts, 'shareRates.'),
    dates: Object.keys(dates).length === 0 ? undefined : dates,
    dayOnly: dayOnly.length === 0 ? undefined : dayOnly,
  };
  const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return {
    row: madeRow({ number, kind: total?.kind ?? 'claim', claim, unread, ...decided, ...given } as RegisterRow),
    problems,
  };
}
