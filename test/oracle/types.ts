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
  'gas-poisoning',
  'crowd-crush',
  'other',
] as const;
export const ROOT_CAUSES = ['natural', 'mining', 'construction', 'other-human'] as const;
export const FACILITY_KINDS = ['street-tree', 'large-tree', 'bridge', 'road-surface', 'other'] as const;
export const LIABLE_PARTIES = ['not-found', 'unable-to-pay', 'partly-able', 'able-to-pay'] as const;
export const ROLES = ['victim', 'samaritan', 'disaster-relief', 'emergency-response', 'bystander'] as const;
export const RESIDENCES = ['resident', 'transient'] as const;
export const PRESENCES = ['at-onset', 'came-later', 'outside'] as const;
/** 已有定论的各项。What settles it. */
export const RECOGNISERS = ['refused', 'township', 'district', 'above-district'] as const;
export const HARMS = ['death', 'missing', 'disability', 'injury'] as const;
export const STANDARDS = ['jrt-0083-2013', 'forensic-2016', 'gbt-16180-2014'] as const;
export const TITLES = ['lawful', 'lawful-uncertified', 'none'] as const;
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

/** 每项先默认、后他解。Each reading: its default first, then the others. */
export const READINGS = {
  wansheng: ['excluded', 'included'],
  presence: ['while-it-lasts', 'at-onset'],
  'peril-list': ['each-listed', 'slides-only'],
  'other-perils': ['closed', 'open'],
  subsidence: ['any-cause', 'natural-only'],
  'disaster-word': ['plain', 'as-line-1'],
  recognition: ['bravery-only', 'all-three'],
  'rescue-casualties': ['actor', 'anyone'],
  'facility-failure': ['disaster-caused', 'any-disaster', 'any-failure'],
  'municipal-basis': ['indemnity', 'schedule'],
  'fire-basis': ['schedule', 'indemnity'],
  'partial-ability': ['shortfall', 'able'],
  'other-accidents': ['closed', 'open'],
  resident: ['anyone', 'residents-only'],
  'house-damage': ['graded', 'total-loss-only'],
  title: ['any-proof', 'certificate'],
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
export interface Circumstance {
  id: string;
  causedLoss?: Fact<boolean>;
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
  causedByIncident?: Fact<boolean>;
  circumstances?: Fact<(string | Circumstance)[]>;
  conditions?: Record<string, boolean | null>;
  personId?: Fact<string>;
  role?: Fact<string>;
  residence?: Fact<string>;
  presence?: Fact<string>;
  recognisedBy?: Fact<string>;
  harm?: Fact<string>;
  disabilityGrade?: Fact<number | number[]>;
  disabilityStandard?: Fact<string>;
  missingCertified?: Fact<boolean>;
  medicalCost?: Fact<string>;
  governmentCompensation?: Fact<string>;
  governmentMedical?: Fact<string>;
  paidByLiableParty?: Fact<string>;
  householdId?: Fact<string>;
  houseId?: Fact<string>;
  title?: Fact<string>;
  use?: Fact<string>;
  part?: Fact<string>;
  damage?: Fact<string>;
  rooms?: Fact<number>;
  area?: Fact<string>;
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
  houses?: string;
}
export interface LineLimit {
  perEvent?: string;
  perYear?: string;
}
export interface Limits {
  perEvent: string;
  perYear: string;
  perPerson?: string;
  byLine?: { [L in Line]?: LineLimit };
  year?: string;
  eventHours?: number;
}
export interface Insurer {
  id: string;
  name: string;
  share: string;
  lead?: boolean;
}
export interface Exclusion {
  id: string;
  if: string;
  lines?: Line[];
}
export interface Condition {
  id: string;
  text: string;
  lines: Line[];
}
/** 可由批改更换的条款。What an endorsement may amend. */
export interface Terms {
  premium: string;
  insurers: Insurer[];
  remainder?: string;
  lines: { [L in CasualtyLine]?: Schedule } & { 'house-damage'?: HouseSchedule };
  appraisal?: { standard?: string; several?: string };
  limits: Limits;
  overflow?: string;
  exclusions?: (string | Exclusion)[];
  conditions?: Condition[];
  readings?: { [R in ReadingId]?: string };
}
export interface Endorsement extends Partial<Omit<Terms, 'lines'>> {
  id: string;
  effectiveAt: string;
  lines?: { [L in Line]?: Terms['lines'][L] | null };
}
export interface Contract extends Terms {
  id: string;
  term: { start: string; end: string };
  endorsements?: Endorsement[];
}

export function readingOf(contract: Contract, id: ReadingId): string {
  return contract.readings?.[id] ?? READINGS[id][0];
}

/** 合同中涉及这类损失、这一险种的除外。The contract's exclusions that concern this kind of loss and this line. */
export function exclusionsOf(kind: string, line: Line, contract: Contract): Exclusion[] {
  const catalogue: readonly string[] = kind === 'house' ? HOUSE_EXCLUSIONS : PERSON_EXCLUSIONS;
  return (contract.exclusions ?? [])
    .map((entry) => (typeof entry === 'string' ? { id: entry, if: 'present' } : entry))
    .filter((entry) => catalogue.includes(entry.id) && (entry.lines ?? [line]).includes(line));
}

/** 合同自有、涉及这一险种的条件。The contract's own conditions of this line. */
export function conditionsOf(line: Line, contract: Contract): Condition[] {
  return (contract.conditions ?? []).filter((condition) => condition.lines.includes(line));
}

/** 某险种是否按政府所付赔付。Whether a line pays what the government paid. */
export function isIndemnity(line: Line, contract: Contract): boolean {
  if (line === 'municipal-facility') {
    return readingOf(contract, 'municipal-basis') === 'indemnity';
  }
  return line === 'fire-explosion' && readingOf(contract, 'fire-basis') === 'indemnity';
}
