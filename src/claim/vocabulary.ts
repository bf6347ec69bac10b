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
  'crowd-crush',
  'other',
] as const;

export const ROOT_CAUSES = ['natural', 'mining', 'construction', 'other-human'] as const;

export const FACILITY_KINDS = ['street-tree', 'large-tree', 'bridge', 'road-surface', 'other'] as const;

/** What is known of the thing that fell or collapsed: there was none, it was municipal, or it was not. */
export const FACILITY_STANDINGS = ['none', 'municipal', 'not-municipal'] as const;

export const LIABLE_PARTIES = ['not-found', 'unable-to-pay', 'able-to-pay'] as const;

export const LOSS_KINDS = ['person', 'house'] as const;

export const ROLES = ['victim', 'samaritan', 'disaster-relief', 'emergency-response'] as const;

export const RESIDENCES = ['resident', 'transient'] as const;

/** Bodies that may have recognised an act, the lowest first. */
export const RECOGNISERS = ['none', 'township', 'district', 'above-district'] as const;

export const HARMS = ['death', 'missing', 'disability', 'injury'] as const;

export const TITLES = ['lawful', 'none'] as const;

export const USES = ['residential', 'mixed', 'commercial'] as const;

export const PARTS = ['main-structure', 'fittings', 'contents', 'outbuilding'] as const;

export const DAMAGES = ['collapsed', 'severe', 'moderate'] as const;

/** The exclusion catalogue, by the kind of loss that each circumstance concerns. */
export const CIRCUMSTANCES_OF = {
  person: ['war', 'nuclear', 'terrorism', 'self-harm', 'crime', 'intoxication', 'disease'],
  house: [
    'war',
    'nuclear',
    'terrorism',
    'illegal-building',
    'unoccupied',
    'under-construction',
    'arson-by-owner',
  ],
} as const;

export const CIRCUMSTANCES = [
  'war',
  'nuclear',
  'terrorism',
  'self-harm',
  'crime',
  'intoxication',
  'disease',
  'illegal-building',
  'unoccupied',
  'under-construction',
  'arson-by-owner',
] as const;

export type Peril = (typeof PERILS)[number];
export type RootCause = (typeof ROOT_CAUSES)[number];
export type FacilityStanding = (typeof FACILITY_STANDINGS)[number];
export type LiableParty = (typeof LIABLE_PARTIES)[number];
export type LossKind = (typeof LOSS_KINDS)[number];
export type Role = (typeof ROLES)[number];
export type Residence = (typeof RESIDENCES)[number];
export type Recogniser = (typeof RECOGNISERS)[number];
export type Harm = (typeof HARMS)[number];
export type Title = (typeof TITLES)[number];
export type Use = (typeof USES)[number];
export type Part = (typeof PARTS)[number];
export type Damage = (typeof DAMAGES)[number];
export type Circumstance = (typeof CIRCUMSTANCES)[number];
