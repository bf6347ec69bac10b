import { CIRCUMSTANCES } from './circumstances.js';

export { CIRCUMSTANCES, CIRCUMSTANCES_OF, type Circumstance } from './circumstances.js';

/** What may strike: the fifteen perils that 二（二）1 names, one for what 等 may add, and those of 二（二）4 and 5. */
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

/** What is known of the thing that fell or collapsed: there was none, it was municipal, or it was not. */
export const FACILITY_STANDINGS = ['none', 'municipal', 'not-municipal'] as const;

export const LIABLE_PARTIES = ['not-found', 'unable-to-pay', 'partly-able', 'able-to-pay'] as const;

export const LOSS_KINDS = ['person', 'house'] as const;

export const ROLES = ['victim', 'samaritan', 'disaster-relief', 'emergency-response', 'bystander'] as const;

export const RESIDENCES = ['resident', 'transient'] as const;

/** Whether the person was there when it struck, or came while it went on. */
export const PRESENCES = ['at-onset', 'came-later', 'outside'] as const;

/** How far recognition of an act has come: not decided yet, refused for good, or by the highest body that recognised it. */
export const RECOGNISERS = [
  'not-applied',
  'applied',
  'refused',
  'township',
  'district',
  'above-district',
] as const;

/** Standards by which a disability is appraised; their grades are not interchangeable. */
export const DISABILITY_STANDARDS = ['jrt-0083-2013', 'forensic-2016', 'gbt-16180-2014'] as const;

export const HARMS = ['death', 'missing', 'disability', 'injury'] as const;

export const TITLES = ['lawful', 'lawful-uncertified', 'none'] as const;

export const USES = ['residential', 'mixed', 'commercial'] as const;

export const PARTS = ['main-structure', 'fittings', 'contents', 'outbuilding'] as const;

export const DAMAGES = ['collapsed', 'severe', 'moderate'] as const;

/** Every list of codes that a claim is written with. */
export const CODES = {
  lossKinds: LOSS_KINDS,
  perils: PERILS,
  rootCauses: ROOT_CAUSES,
  facilityKinds: FACILITY_KINDS,
  facilityStandings: FACILITY_STANDINGS,
  liableParties: LIABLE_PARTIES,
  roles: ROLES,
  residences: RESIDENCES,
  presences: PRESENCES,
  recognisers: RECOGNISERS,
  harms: HARMS,
  disabilityStandards: DISABILITY_STANDARDS,
  titles: TITLES,
  uses: USES,
  parts: PARTS,
  damages: DAMAGES,
  circumstances: CIRCUMSTANCES,
} as const;

/** A list of codes. */
export type CodeList = keyof typeof CODES;

const OPEN_CODES: { readonly [L in CodeList]?: readonly string[] } = {
  recognisers: ['not-applied', 'applied'],
};

/** The codes of a list by which a fact is told, and still open. */
export const openCodesOf = (list: CodeList): readonly string[] => OPEN_CODES[list] ?? [];

/** A code of a list. */
export type Code<L extends CodeList> = (typeof CODES)[L][number];

/**
 * What struck.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type Peril = (typeof PERILS)[number];
/**
 * What lay behind the peril.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type RootCause = (typeof ROOT_CAUSES)[number];
/**
 * What fell or collapsed.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type FacilityKind = (typeof FACILITY_KINDS)[number];
/**
 * What is known of the thing that fell or collapsed.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type FacilityStanding = (typeof FACILITY_STANDINGS)[number];
/**
 * Whether somebody liable was found, and can pay.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type LiableParty = (typeof LIABLE_PARTIES)[number];
/**
 * What was lost: a claim is for one person or one house.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type LossKind = (typeof LOSS_KINDS)[number];
/**
 * What the person was doing.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type Role = (typeof ROLES)[number];
/**
 * Whether the person lives in the district.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type Residence = (typeof RESIDENCES)[number];
/**
 * Whether the person was in the district when it struck.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type Presence = (typeof PRESENCES)[number];
/**
 * How far recognition of the act has come.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type Recogniser = (typeof RECOGNISERS)[number];
/**
 * What happened to the person.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type Harm = (typeof HARMS)[number];
/**
 * The standard by which a disability was appraised.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type DisabilityStandard = (typeof DISABILITY_STANDARDS)[number];
/**
 * Whether the house has a lawful title.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type Title = (typeof TITLES)[number];
/**
 * What the house is used for.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type Use = (typeof USES)[number];
/**
 * The part of the house that was damaged.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type Part = (typeof PARTS)[number];
/**
 * How badly the main structure was damaged.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type Damage = (typeof DAMAGES)[number];
