import type { Service } from '../contract/service.js';
import { deepFreeze } from '../input/freeze.js';
import type { InstitutionId } from './clause.js';
import type { ClauseId } from './clause-ids.js';
import { type Edition, lastWord } from './edition.js';

/** How the notice states the time of a duty. */
export const DUTY_TIMES = [
  'at-once',
  'round-the-clock',
  'in-good-time',
  'quarterly',
  'regularly',
  'as-needed',
  'by-day',
  'continuous',
  'unstated',
] as const;

/**
 * How the notice states the time of a duty: `at-once` 第一时间, `round-the-clock` 24小时全天候, `in-good-time` 及时, `quarterly`
 * 按季度, `regularly` 定期不定期, `as-needed` where a case calls for it, `by-day` before a calendar day, `continuous` for standing
 * work, `unstated` for an act without a time.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type DutyTime = (typeof DUTY_TIMES)[number];

/** Parties that are no institution of the notice. */
export const OTHER_PARTIES = ['public', 'responsible-department'] as const;

/**
 * Towards whom a duty is owed: an institution of the notice, the people (群众), or the department responsible for the line
 * concerned.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type DutyParty = InstitutionId | (typeof OTHER_PARTIES)[number];

interface Entry {
  readonly id: string;
  readonly clause: ClauseId;
  /** On whom it lies. */
  readonly of: readonly InstitutionId[];
  readonly towards: readonly DutyParty[];
  readonly statedAs: DutyTime;
  /** The day before which it is due, where the notice names one (`by-day`). */
  readonly day?: string;
  /** Whether it arises with every incident. */
  readonly perIncident?: true;
  /** The time that a contract may promise for it. */
  readonly service?: Service;
}

const TOWNS: readonly InstitutionId[] = ['streets-and-towns'];

const INSURERS: readonly InstitutionId[] = ['insurers'];

/** The departments that 四（一） and 四（二） list. */
const DEPARTMENTS: readonly InstitutionId[] = [
  'political-legal-committee',
  'public-security',
  'finance',
  'urban-management',
  'emergency-management',
  'state-assets',
  'fire-rescue',
  'insurance-regulator',
];

/** 相关责任单位: the departments of the lines. */
const DEPARTMENTS_OF_LINES: readonly InstitutionId[] = [
  'political-legal-committee',
  'public-security',
  'emergency-management',
  'urban-management',
  'fire-rescue',
];

const CENTER: readonly InstitutionId[] = ['financial-service-center'];

const GROUP: readonly InstitutionId[] = ['leading-group'];

const OFFICE: readonly InstitutionId[] = ['leading-group-office'];

/** Every duty, in the order of the text. */
const TABLE = [
  { id: 'select-insurers', clause: '2.5-1', of: CENTER, towards: INSURERS, statedAs: 'unstated' },
  { id: 'conclude-contract', clause: '2.5-1', of: CENTER, towards: INSURERS, statedAs: 'unstated' },

  { id: 'direct', clause: '4.1-1', of: GROUP, towards: [], statedAs: 'continuous' },
  { id: 'resolve-major-problems', clause: '4.1-1', of: GROUP, towards: [], statedAs: 'as-needed' },

  { id: 'perform-own-duties', clause: '4.2-1', of: DEPARTMENTS, towards: [], statedAs: 'continuous' },
  { id: 'collect-risk-information', clause: '4.2-1', of: DEPARTMENTS, towards: [], statedAs: 'in-good-time' },
  {
    id: 'assign-person',
    clause: '4.2-1',
    of: DEPARTMENTS,
    towards: INSURERS,
    statedAs: 'unstated',
    perIncident: true,
    service: 'assistance',
  },

  { id: 'designate-officer', clause: '4.3-1', of: TOWNS, towards: [], statedAs: 'unstated' },
  { id: 'draw-up-plan', clause: '4.3-1', of: TOWNS, towards: [], statedAs: 'unstated' },
  { id: 'take-charge-locally', clause: '4.3-1', of: TOWNS, towards: [], statedAs: 'continuous' },
  {
    id: 'report-to-insurers',
    clause: '4.3-2',
    of: TOWNS,
    towards: INSURERS,
    statedAs: 'at-once',
    perIncident: true,
    service: 'report',
  },
  {
    id: 'report-to-department',
    clause: '4.3-2',
    of: TOWNS,
    towards: ['responsible-department'],
    statedAs: 'at-once',
    perIncident: true,
    service: 'report',
  },
  { id: 'advance-claims', clause: '4.3-2', of: TOWNS, towards: [], statedAs: 'unstated', perIncident: true },
  { id: 'explain-locally', clause: '4.3-3', of: TOWNS, towards: ['public'], statedAs: 'continuous' },

  { id: 'mobilise-and-train', clause: '4.4-1', of: INSURERS, towards: [], statedAs: 'continuous' },
  { id: 'report-progress', clause: '4.4-1', of: INSURERS, towards: [], statedAs: 'continuous' },
  { id: 'disaster-database', clause: '4.4-1', of: INSURERS, towards: [], statedAs: 'continuous' },
  { id: 'response-mechanism', clause: '4.4-2', of: INSURERS, towards: [], statedAs: 'continuous' },
  {
    id: 'take-reports',
    clause: '4.4-2',
    of: INSURERS,
    towards: ['streets-and-towns', 'public'],
    statedAs: 'round-the-clock',
    perIncident: true,
  },
  {
    id: 'survey',
    clause: '4.4-2',
    of: INSURERS,
    towards: ['public'],
    statedAs: 'at-once',
    perIncident: true,
    service: 'survey',
  },
  {
    id: 'decide-claim',
    clause: '4.4-3',
    of: INSURERS,
    towards: ['public'],
    statedAs: 'in-good-time',
    perIncident: true,
    service: 'decision',
  },
  {
    id: 'pay-claim',
    clause: '4.4-3',
    of: INSURERS,
    towards: ['public'],
    statedAs: 'in-good-time',
    perIncident: true,
    service: 'payment',
  },
  { id: 'follow-up', clause: '4.4-4', of: INSURERS, towards: ['public'], statedAs: 'continuous' },
  { id: 'handle-complaints', clause: '4.4-5', of: INSURERS, towards: ['public'], statedAs: 'as-needed' },
  {
    id: 'settle-disputes',
    clause: '4.4-5',
    of: INSURERS,
    towards: ['public'],
    statedAs: 'in-good-time',
    perIncident: true,
  },
  { id: 'return-visits', clause: '4.4-6', of: INSURERS, towards: ['public'], statedAs: 'unstated' },

  {
    id: 'publicise',
    clause: '5.1-1',
    of: [...TOWNS, ...DEPARTMENTS, ...INSURERS],
    towards: ['public'],
    statedAs: 'continuous',
  },
  { id: 'liaison-mechanism', clause: '5.2-1', of: OFFICE, towards: [], statedAs: 'unstated' },
  { id: 'coordination-meetings', clause: '5.2-1', of: OFFICE, towards: [], statedAs: 'regularly' },
  {
    id: 'detail-measures',
    clause: '5.2-2',
    of: [...DEPARTMENTS, ...TOWNS],
    towards: [],
    statedAs: 'continuous',
  },
  { id: 'quarterly-analysis', clause: '5.2-3', of: INSURERS, towards: [], statedAs: 'quarterly' },
  { id: 'circulate-information', clause: '5.2-3', of: INSURERS, towards: [], statedAs: 'quarterly' },
  { id: 'suggest-measures', clause: '5.2-3', of: INSURERS, towards: [], statedAs: 'quarterly' },
  {
    id: 'consult-on-disputes',
    clause: '5.2-4',
    of: DEPARTMENTS_OF_LINES,
    towards: INSURERS,
    statedAs: 'as-needed',
    perIncident: true,
  },
  {
    id: 'supervise-claims-service',
    clause: '5.2-5',
    of: ['insurance-regulator'],
    towards: INSURERS,
    statedAs: 'continuous',
  },
  {
    id: 'disclosure-system',
    clause: '5.2-6',
    of: [...OFFICE, ...DEPARTMENTS, ...TOWNS, ...INSURERS],
    towards: ['public'],
    statedAs: 'continuous',
  },
  {
    id: 'submit-contacts',
    clause: '5.3-1',
    of: [...DEPARTMENTS, ...TOWNS],
    towards: ['state-assets'],
    statedAs: 'by-day',
    day: '2023-03-10',
  },
  {
    id: 'report-contact-changes',
    clause: '5.3-2',
    of: [...DEPARTMENTS, ...TOWNS],
    towards: CENTER,
    statedAs: 'at-once',
  },
] as const satisfies readonly Entry[];

/**
 * Names a duty of the notice.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type DutyId = (typeof TABLE)[number]['id'];

/**
 * What the notice tells somebody to do. No claim turns on it.
 *
 * @since 0.1.0
 */
export interface Duty extends Entry {
  readonly id: DutyId;
}

/**
 * Every duty that the notice lays on somebody, in the order of the text: who, what, towards whom, and how the time is
 * stated. The eight rows of the table in 四（二） stand in `RESPONSIBILITY_TABLE`. The notice gives no number of hours for
 * 第一时间 and no end for a dispute, so neither has a deadline here.
 *
 * @example
 * ```ts
 * DUTIES.filter(({ statedAs }) => statedAs === 'at-once').map(({ id }) => id);
 * // ['report-to-insurers', 'report-to-department', 'survey', 'report-contact-changes']
 * DUTIES.flatMap(({ day }) => day ?? []); // ['2023-03-10']
 * ```
 * @since 0.1.0
 */
export const DUTIES: readonly Duty[] = /* @__PURE__ */ deepFreeze(TABLE);

/** The duties in an edition of the notice. */
export const dutiesIn = (edition: Edition): readonly Duty[] =>
  DUTIES.flatMap((duty) => {
    const said = lastWord(edition, ({ duties }) => duties[duty.id]);
    return said === undefined ? duty : (said ?? []);
  });
