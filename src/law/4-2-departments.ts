import { PERILS, type Peril } from '../claim/vocabulary.js';
import { codeOf } from '../input/code.js';
import { deepFreeze } from '../input/freeze.js';
import type { InstitutionId } from './clause.js';
import type { ClauseId } from './clause-ids.js';
import { LINES, type Line } from './line-ids.js';
import type { ReadingId, Readings } from './readings.js';

/**
 * The eight rows of the table in 四（二）: the line or the work, and who is responsible. Rows 1 to 5 go by line, and in line 4
 * by cause; rows 6 to 8 go by duty. House damage has no row.
 *
 * @example
 * ```ts
 * RESPONSIBILITY_TABLE.find(({ work }) => work === 'fire')?.department; // 'fire-rescue'
 * ```
 * @since 0.1.0
 */
export const RESPONSIBILITY_TABLE = /* @__PURE__ */ deepFreeze([
  { clause: '4.2-row1', work: 'good-samaritan', department: 'political-legal-committee' },
  { clause: '4.2-row2', work: 'explosion', department: 'public-security' },
  { clause: '4.2-row3', work: 'natural-disaster', department: 'emergency-management' },
  { clause: '4.2-row4', work: 'municipal-facility', department: 'urban-management' },
  { clause: '4.2-row5', work: 'fire', department: 'fire-rescue' },
  { clause: '4.2-row6', work: 'budget', department: 'finance' },
  { clause: '4.2-row7', work: 'work-plan', department: 'financial-service-center' },
  { clause: '4.2-row8', work: 'supervision', department: 'insurance-regulator' },
] as const satisfies readonly {
  readonly clause: ClauseId;
  readonly work: string;
  readonly department: InstitutionId;
}[]);

/**
 * What a row of the table is about.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type Work = (typeof RESPONSIBILITY_TABLE)[number]['work'];

/**
 * Who is responsible for a loss, and on what ground.
 *
 * @since 0.1.0
 */
export interface Responsibility {
  readonly departments: readonly InstitutionId[];
  readonly clause: ClauseId;
  /** Where the notice names nobody for this line: `cause` goes by the row for the same cause, a reading decides otherwise. */
  readonly basis: 'named' | 'cause' | ReadingId;
}

/** 四（一）: the office of the leading group deals with what concerns several bodies, or none that is named. */
export const OFFICE_CLAUSE = '4.1-2' satisfies ClauseId;

const row = (work: Work, basis: Responsibility['basis']): Responsibility => {
  const { clause, department } = RESPONSIBILITY_TABLE.find(
    (entry) => entry.work === work,
  ) as (typeof RESPONSIBILITY_TABLE)[number];
  return deepFreeze({ departments: [department], clause, basis });
};

const NAMED = {
  'natural-disaster': /* @__PURE__ */ row('natural-disaster', 'named'),
  'good-samaritan': /* @__PURE__ */ row('good-samaritan', 'named'),
  'municipal-facility': /* @__PURE__ */ row('municipal-facility', 'named'),
  fire: /* @__PURE__ */ row('fire', 'named'),
  explosion: /* @__PURE__ */ row('explosion', 'named'),
};

const BY_CAUSE = {
  fire: /* @__PURE__ */ row('fire', 'cause'),
  explosion: /* @__PURE__ */ row('explosion', 'cause'),
  natural: /* @__PURE__ */ row('natural-disaster', 'cause'),
};

const CROWD_CRUSH: Readonly<Record<Readings['crowd-crush'], Responsibility>> = {
  'public-security': /* @__PURE__ */ row('explosion', 'crowd-crush'),
  'leading-group-office': /* @__PURE__ */ deepFreeze({
    departments: ['leading-group-office'],
    clause: OFFICE_CLAUSE,
    basis: 'crowd-crush',
  }),
};

/** Line 5 has no row: the department that the table names for the same cause, and for crowd crush the reading's. */
function forHouse(peril: Peril, crowdCrush: Readings['crowd-crush']): Responsibility | null {
  if (peril === 'other') return null;
  if (peril === 'crowd-crush') return CROWD_CRUSH[crowdCrush];
  return peril === 'fire' || peril === 'explosion' ? BY_CAUSE[peril] : BY_CAUSE.natural;
}

/** Who is responsible, for codes already checked. */
export function responsibility(
  line: Line,
  peril: Peril,
  crowdCrush: Readings['crowd-crush'],
): Responsibility | null {
  if (line === 'house-damage') return forHouse(peril, crowdCrush);
  if (line !== 'fire-explosion') return NAMED[line];
  return peril === 'fire' || peril === 'explosion' ? NAMED[peril] : null;
}

/**
 * Who is responsible for a loss under a line (四（二）表), and whether the notice names them.
 *
 * @param line The line that covers.
 * @param peril What struck; decides in lines 4 and 5.
 * @param crowdCrush The contract's reading for crowd crush, for which the notice names nobody.
 * @returns `null` where the line knows no such peril: line 4 anything but fire and explosion, line 5 `other`.
 * @throws {@link InvalidInputError} where the line or the peril is not one of the listed codes.
 * @example
 * ```ts
 * responsibleFor('fire-explosion', 'explosion')?.departments; // ['public-security']
 * responsibleFor('house-damage', 'crowd-crush')?.basis; // 'crowd-crush': decided by that reading
 * ```
 * @since 0.1.0
 */
export function responsibleFor(
  line: Line,
  peril: Peril,
  crowdCrush: Readings['crowd-crush'] = 'leading-group-office',
): Responsibility | null {
  return responsibility(
    codeOf(LINES, line),
    codeOf(PERILS, peril),
    codeOf(['leading-group-office', 'public-security'], crowdCrush),
  );
}
