// 交换格式的原始形状，照规范抄写。Raw shapes of the exchange format, transcribed from its specification.

/** 缺省 = 未查明；null = 查过而无法确定。Absent = not established; null = could not be determined. */
export type Fact<T> = T | null | undefined;
/** 真、假、未知。True, false, unknown. */
export type Truth = boolean | null;

export const LINES = [
  'natural-disaster',
  'good-samaritan',
  'municipal-facility',
  'fire-explosion',
  'house-damage',
] as const;
export type Line = (typeof LINES)[number];
export type CasualtyLine = Exclude<Line, 'house-damage'>;
export const CASUALTY_LINES: readonly CasualtyLine[] = [
  'natural-disaster',
  'good-samaritan',
  'municipal-facility',
  'fire-explosion',
];

export const PERILS = [
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
  'other-natural',
  'fire',
  'explosion',
  'crowd-crush',
  'other',
] as const;
export const ROOT_CAUSES = ['natural', 'mining', 'construction', 'other-human'] as const;
export const FACILITY_KINDS = ['street-tree', 'large-tree', 'bridge', 'road-surface', 'other'] as const;
export const LIABLE_PARTIES = ['not-found', 'unable-to-pay', 'able-to-pay'] as const;
export const ROLES = ['victim', 'samaritan', 'disaster-relief', 'emergency-response'] as const;
export const RESIDENCES = ['resident', 'transient'] as const;
export const RECOGNISERS = ['none', 'township', 'district', 'above-district'] as const;
export const HARMS = ['death', 'missing', 'disability', 'injury'] as const;
export const TITLES = ['lawful', 'none'] as const;
export const USES = ['residential', 'mixed', 'commercial'] as const;
export const PARTS = ['main-structure', 'fittings', 'contents', 'outbuilding'] as const;
export const DAMAGES = ['collapsed', 'severe', 'moderate'] as const;

export const PERSON_EXCLUSIONS = [
  'war',
  'nuclear',
  'terrorism',
  'self-harm',
  'crime',
  'intoxication',
  'disease',
] as const;
export const HOUSE_EXCLUSIONS = [
  'war',
  'nuclear',
  'terrorism',
  'illegal-building',
  'unoccupied',
  'under-construction',
  'arson-by-owner',
] as const;

/** 每项先默认、后另一解。Each reading: its default first, then the other. */
export const READINGS = {
  wansheng: ['excluded', 'included'],
  'peril-list': ['each-listed', 'slides-only'],
  'other-perils': ['closed', 'open'],
  subsidence: ['any-cause', 'natural-only'],
  recognition: ['bravery-only', 'all-three'],
  'facility-failure': ['disaster-caused', 'any-failure'],
  resident: ['anyone', 'residents-only'],
  'house-damage': ['graded', 'total-loss-only'],
  'mixed-use': ['residential-part', 'none'],
  'missing-person': ['when-certified', 'as-death'],
  'line-overlap': ['highest', 'add-samaritan'],
  'crowd-crush': ['leading-group-office', 'public-security'],
} as const;
export type ReadingId = keyof typeof READINGS;

export interface Facility {
  kind?: Fact<string>;
  municipal?: Fact<boolean>;
}
interface Incident {
  id?: Fact<string>;
  startedAt?: Fact<string>;
  division?: Fact<string>;
  peril?: Fact<string>;
  rootCause?: Fact<string>;
  facility?: Fact<Facility>;
  liableParty?: Fact<string>;
}
/** 人身与房屋的事实写在一处：读哪些由 kind 定。Person and house facts side by side; `kind` says which are read. */
export interface Loss {
  kind: string;
  personId?: Fact<string>;
  role?: Fact<string>;
  residence?: Fact<string>;
  presentAtIncident?: Fact<boolean>;
  causedByIncident?: Fact<boolean>;
  recognisedBy?: Fact<string>;
  harm?: Fact<string>;
  disabilityGrade?: Fact<number>;
  missingCertified?: Fact<boolean>;
  medicalCost?: Fact<string>;
  governmentCompensation?: Fact<string>;
  householdId?: Fact<string>;
  title?: Fact<string>;
  use?: Fact<string>;
  part?: Fact<string>;
  damage?: Fact<string>;
  rooms?: Fact<number>;
  area?: Fact<string>;
  circumstances?: Fact<string[]>;
}
export interface Claim {
  id: string;
  incident?: Fact<Incident>;
  loss: Loss;
}

export interface Schedule {
  death: string;
  disability: { base: string; rates: string[] };
  medical: { limit: string; rate: string; deductible: string };
  personLimit?: string;
}
export interface HouseSchedule {
  unit: string;
  rates: { collapsed: string; severe: string; moderate: string };
  householdLimit?: string;
}
export interface LineLimit {
  perEvent?: string;
  perYear?: string;
}
export interface Limits {
  perEvent: string;
  perYear: string;
  byLine?: { [L in Line]?: LineLimit };
}
export interface Insurer {
  id: string;
  name: string;
  share: string;
  lead?: boolean;
}
export interface Contract {
  id: string;
  term: { start: string; end: string };
  premium: string;
  insurers: Insurer[];
  remainder?: string;
  lines: { [L in CasualtyLine]?: Schedule } & { 'house-damage'?: HouseSchedule };
  limits: Limits;
  overflow?: string;
  exclusions?: string[];
  readings?: { [R in ReadingId]?: string };
}

export function readingOf(contract: Contract, id: ReadingId): string {
  return contract.readings?.[id] ?? READINGS[id][0];
}

/** 合同中涉及这类损失的除外。The contract's exclusions that concern this kind of loss. */
export function relevantExclusions(claim: Claim, contract: Contract): string[] {
  const catalogue: readonly string[] = claim.loss.kind === 'house' ? HOUSE_EXCLUSIONS : PERSON_EXCLUSIONS;
  return (contract.exclusions ?? []).filter((id) => catalogue.includes(id));
}
