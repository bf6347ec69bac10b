import type { Fact } from '../claim/claim.js';
import { type FactName, factsUnder } from '../claim/facts.js';
import { CIRCUMSTANCES_OF, type LossKind } from '../claim/vocabulary.js';
import { movedBack, movedIn } from './movement.js';
import { type CellProblem, type Reading, Unread } from './problem.js';
import type { EstablishedInput, FacilityInput } from './read-choice.js';
import { type ReadMoment, type ReadTime, readMoment } from './read-instant.js';
import { HANDLING, type HandlingDate, madeRow, type RegisterRow, type WrittenUnit } from './row.js';
import type { Total } from './total-words.js';

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

interface CellPlace {
  readonly name: string;
  readonly path: string;
}

const placesIn = (group: string, names: readonly string[]): readonly CellPlace[] =>
  names.map((name) => ({ name, path: `${group}.${name}` }));

/** Facts that are put together from several cells. */
const FROM_SEVERAL: readonly FactName[] = ['startedAt', 'facility', 'conditions'];

const ofOneCell = (owner: 'incident' | LossKind): readonly FactName[] =>
  factsUnder(owner).filter((fact) => !FROM_SEVERAL.includes(fact));

const INCIDENT = /* @__PURE__ */ placesIn('incident', ['id', .../* @__PURE__ */ ofOneCell('incident')]);

const PERSON_FACTS = /* @__PURE__ */ placesIn('loss', ['personId', .../* @__PURE__ */ ofOneCell('person')]);

const HOUSE_FACTS = /* @__PURE__ */ placesIn('loss', [
  'householdId',
  'houseId',
  .../* @__PURE__ */ ofOneCell('house'),
]);

/** Whose a row of the other kind of loss may say as well. */
const SUBJECTS = ['personId', 'householdId', 'houseId'];

/** What only one kind of loss has. */
const without = (all: readonly CellPlace[], others: readonly CellPlace[]): readonly CellPlace[] =>
  all.filter(({ path }) => !others.some((other) => other.path === path));

const OF_PERSON = /* @__PURE__ */ without(PERSON_FACTS, HOUSE_FACTS);

const OF_HOUSE = /* @__PURE__ */ without(HOUSE_FACTS, PERSON_FACTS);

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
  'eventTotal',
  'sequence',
] as const;

/** Columns of which there are several of one sort, by what their ids begin with. */
export interface ColumnGroups {
  readonly benefits: readonly string[];
  readonly shares: readonly string[];
  readonly shareRates: readonly string[];
  readonly conditions: readonly string[];
}

export function columnGroupsOf(ids: Iterable<string>): ColumnGroups {
  const all = [...ids];
  const under = (prefix: string) => all.filter((id) => id.startsWith(prefix));
  return {
    benefits: under('benefits.'),
    shares: under('shares.'),
    shareRates: under('shareRates.'),
    conditions: under('loss.conditions.'),
  };
}

/** What stands in the columns of a group, by what follows its name; nothing where all are empty. */
function groupObject<V>(
  facts: Facts,
  ids: readonly string[],
  name: string,
  isOf: (value: unknown) => value is V,
): Record<string, V> | undefined {
  let found: Record<string, V> | undefined;
  for (const id of ids) {
    const value = facts.get(id);
    if (!isOf(value)) continue;
    found ??= {};
    found[id.slice(name.length + 1)] = value;
  }
  return found;
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isSaid = (value: unknown): value is boolean | null => typeof value === 'boolean' || value === null;

/** Whether all circumstances concern a kind of loss. */
const concern = (kind: LossKind, list: readonly EstablishedInput[]): boolean =>
  list.every((each) =>
    (CIRCUMSTANCES_OF[kind] as readonly string[]).includes(typeof each === 'string' ? each : each.id),
  );

/** What was read of some places, by name; nothing of those that say nothing. */
function gathered(facts: Facts, places: readonly CellPlace[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { name, path } of places) {
    const value = facts.get(path);
    if (value !== undefined) found[name] = value;
  }
  return found;
}

/** Whether a person or a house is claimed for, as far as other cells tell. */
function lossKindOf(facts: Facts): LossKind | null {
  const stated = facts.get('loss.kind');
  if (stated === 'person' || stated === 'house') return stated;
  const has = (places: readonly CellPlace[]) => places.some(({ path }) => facts.get(path) != null);
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
  const facility: FacilityInput = {
    ...(whole as FacilityInput | undefined),
    ...(kind as FacilityInput | undefined),
  };
  const saysNone = [whole, kind].some((said) => said !== undefined) && Object.keys(facility).length === 0;
  if (municipal !== undefined) facility.municipal = municipal as boolean | null;
  return Object.keys(facility).length === 0 || (saysNone && municipal !== true) ? undefined : facility;
}

/** Puts together what was read of the cells of a row. */
export function buildRow(
  number: number,
  total: Total | null,
  facts: Facts,
  unread: string[],
  oneOf: readonly string[],
  groups: ColumnGroups,
  units: Readonly<Record<string, WrittenUnit>> | undefined,
): Built {
  const problems: RowProblem[] = [];
  const dayOnly: HandlingDate[] = [];
  const dates: Partial<Record<HandlingDate, string>> = {};

  const moment = (id: HandlingDate | 'incident.startedAt', day?: Fact<ReadTime>): Fact<ReadMoment> => {
    const read: Reading<ReadMoment> = readMoment(facts.get(id) as Fact<ReadTime>, day);
    if (!(read instanceof Unread)) return read;
    problems.push({ id: facts.get(id) == null ? 'startedOn' : id, problem: read.problem });
    unread.push(id);
    return undefined;
  };

  let hasDates = false;
  for (const id of HANDLING) {
    const read = moment(id);
    if (read == null) continue;
    dates[id] = read.at;
    if (read.dayOnly) dayOnly.push(id);
    hasDates = true;
  }
  const kind = lossKindOf(facts);
  const [own, others] = kind === 'house' ? [HOUSE_FACTS, OF_PERSON] : [PERSON_FACTS, OF_HOUSE];
  const loss = gathered(facts, own);
  if (kind !== null) {
    for (const { name, path } of others)
      if (!SUBJECTS.includes(name) && facts.get(path) != null)
        problems.push({ id: path, problem: 'other-kind' });
  }
  const circumstances = loss.circumstances as Fact<readonly EstablishedInput[]>;
  if (circumstances != null && kind !== null && !concern(kind, circumstances)) {
    delete loss.circumstances;
    problems.push({ id: 'loss.circumstances', problem: 'other-kind' });
    unread.push('loss.circumstances');
  }
  const conditions = groupObject(facts, groups.conditions, 'loss.conditions', isSaid);
  if (conditions !== undefined) loss.conditions = conditions;
  const incident = gathered(facts, INCIDENT);
  const start = moment('incident.startedAt', facts.get('startedOn') as Fact<ReadTime>);
  if (start !== undefined) incident.startedAt = start && (start.dayOnly ? start.at.slice(0, 10) : start.at);
  const facility = facilityOf(facts, unread);
  if (facility !== undefined) incident.facility = facility;

  const id = facts.get('id');
  if (total === null) {
    if (typeof id !== 'string') problems.push({ id: null, problem: 'no-id' });
    if (kind === null) problems.push({ id: null, problem: 'no-kind' });
  }
  const moved = movedBack(facts);
  const row: Record<string, unknown> = { number, kind: total?.kind ?? 'claim', claim: null, unread };
  for (const name of DECIDED) {
    const value = facts.get(name);
    if (value === undefined || value === null || value === 'recovery') continue;
    row[name] = name === 'paid' || name === 'amount' ? moved(value as string) : value;
  }
  const shares = groupObject(facts, groups.shares, 'shares', isText);
  const listed = facts.get('shares') as object | null | undefined;
  const given: Record<string, unknown> = {
    label: total?.label,
    year: total?.year,
    benefits: movedIn(groupObject(facts, groups.benefits, 'benefits', isText), moved),
    shares: movedIn(listed == null ? shares : { ...listed, ...shares }, moved),
    shareRates: groupObject(facts, groups.shareRates, 'shareRates', isText),
    dates: hasDates ? dates : undefined,
    dayOnly: dayOnly.length === 0 ? undefined : dayOnly,
    oneOf: oneOf.length === 0 ? undefined : oneOf,
    units,
  };
  for (const name in given) if (given[name] !== undefined) row[name] = given[name];
  if (total === null && kind === null && typeof id === 'string') row.id = id;
  const isClaim = total === null ? kind !== null : Object.keys(incident).length > 0;
  if (isClaim) {
    row.claim = {
      id: typeof id === 'string' ? id : `#${number}`,
      incident,
      loss: { kind: kind ?? 'person', ...loss },
    };
  }
  return { row: madeRow(row as unknown as RegisterRow), problems };
}
