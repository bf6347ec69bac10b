import * as z from 'zod/mini';
import { PERILS, type Peril } from '../claim/vocabulary.js';
import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { versionAt } from '../contract/parse.js';
import { isInDays, runsOut, type ServiceStart, type ServiceTime } from '../contract/service.js';
import { because, codeIn, moment } from '../input/formats.js';
import { deepFreeze } from '../input/freeze.js';
import { inArgument } from '../input/issue.js';
import { parse } from '../input/parse.js';
import type { Responsibility } from '../law/4-2-departments.js';
import type { Duty, DutyId, DutyParty, DutyTime } from '../law/4-5-duties.js';
import type { InstitutionId } from '../law/clause.js';
import { EDITIONS } from '../law/edition.js';
import { editionOf } from '../law/edition-at.js';
import { dutiesIn, officeFor, responsibility } from '../law/in-edition.js';
import { INSTITUTIONS } from '../law/institutions.js';
import { LINES, type Line } from '../law/line-ids.js';
import { DEFAULT_READINGS } from '../law/readings.js';
import { FALSE } from '../logic/truth.js';
import { isPlace, type Place, placeOf } from '../territory/place.js';
import { daysEnd } from '../time/beijing.js';
import { type Instant, instantOf, instantText, isDayText } from '../time/instant.js';
import { isInside } from './is-in-territory.js';

/**
 * The moments of a claim that are known, each an instant (ISO 8601 with an offset) or a Beijing day (`2024-07-11`).
 *
 * @since 0.1.0
 */
export interface Moments {
  /** When the disaster, accident or act began. */
  readonly incident: string;
  /** When it was reported to the insurers. */
  readonly report?: string | undefined;
  /** When the last of the papers that were asked for came in. */
  readonly papersComplete?: string | undefined;
  /** When it was agreed what is due. */
  readonly agreement?: string | undefined;
}

/**
 * An incident as far as duties go.
 *
 * @since 0.1.0
 */
export interface Incident {
  /** The line concerned; without it the department goes by the peril. */
  readonly line?: Line | undefined;
  readonly peril: Peril;
  readonly moments: Moments;
  /** Division code: 6 digits (district), 9 (street or town) or 12 (village). */
  readonly division: string;
}

/**
 * A duty that an incident calls up.
 *
 * @since 0.1.0
 */
export interface IncidentDuty extends Pick<Duty, 'clause'> {
  readonly duty: DutyId;
  /** On whom it lies. */
  readonly of: readonly InstitutionId[];
  /** Nine-digit code of the street or town on which it lies, where it lies on one that is known. */
  readonly unit: string | null;
  readonly towards: readonly Exclude<DutyParty, 'responsible-department'>[];
  /** How the notice states its time. */
  readonly statedAs: DutyTime;
  /**
   * When it is due, as Beijing writes it; 24:00 of a day is 00:00 of the next. `null` unless the contract promises a time (the notice
   * states no hours), and while the moment is not known from which it runs: of hours, its time of day.
   */
  readonly deadline: string | null;
  /** The time that the contract promises. */
  readonly standard: ServiceTime | null;
  /** Why this department; `null` where the duty does not turn on which one takes the lead, or where none does. */
  readonly basis: Responsibility['basis'] | null;
}

const schema = () =>
  z.strictObject({
    line: z.optional(codeIn(LINES)),
    peril: codeIn(PERILS),
    moments: z.strictObject({
      incident: moment,
      report: z.optional(moment),
      papersComplete: z.optional(moment),
      agreement: z.optional(moment),
    }),
    division: z.string().check(z.refine(isPlace, because('division'))),
  });

const incidentSchema = /* @__PURE__ */ schema();

/** The moment from which a time runs, by its name in a contract. */
const STARTS = {
  incident: 'incident',
  report: 'report',
  'papers-complete': 'papersComplete',
  agreement: 'agreement',
} as const satisfies Record<ServiceStart, keyof Moments>;

/** When a moment begins: a day at 00:00. */
const beginning = (text: string): Instant => instantOf(isDayText(text) ? `${text}T00:00:00+08:00` : text);

/** When a time that a contract promises runs out; `null` while that cannot be told. */
function deadlineOf(time: ServiceTime, moments: Moments): string | null {
  const start = moments[STARTS[time.from ?? 'incident']];
  if (start === undefined || (isDayText(start) && !isInDays(time))) return null;
  return instantText(runsOut(time, beginning(start)));
}

/** A body that is placed in another acts through it. */
const orItsSeat = (body: InstitutionId): InstitutionId => INSTITUTIONS[body].placedIn?.institution ?? body;

/** Those of the holders who take the lead here; all of them where none does. */
function leading(holders: readonly InstitutionId[], responsible: readonly InstitutionId[]) {
  const own = responsible.map((body) => (holders.includes(body) ? body : orItsSeat(body)));
  const here = holders.filter((holder) => own.includes(holder));
  return here.length > 0 ? here : holders;
}

const isOfTheLead = ({ leads, towards }: Duty): boolean =>
  leads === true || towards.includes('responsible-department');

function called(
  duty: Duty,
  { moments, division }: Incident,
  found: Responsibility | null,
  promised: Contract['serviceStandards'],
  office: InstitutionId,
): IncidentDuty {
  const { id, clause, of, towards, statedAs, service, leads } = duty;
  const departments = found?.departments ?? [office];
  const standard = (service && promised?.[service]) ?? null;
  return {
    duty: id,
    clause,
    of: leads ? leading(of, departments) : of,
    unit: of.includes('streets-and-towns') ? (placeOf(division)?.unit ?? null) : null,
    towards: towards.flatMap((party) => (party === 'responsible-department' ? [...departments] : [party])),
    statedAs,
    deadline: standard && deadlineOf(standard, moments),
    standard,
    basis: isOfTheLead(duty) ? (found?.basis ?? null) : null,
  };
}

/**
 * Who has to do what after an incident (四（三）, 四（四）, 四（二）, 五（二）): the street or town reports at once to the insurers and to
 * the lead department of the line, the insurers take reports round the clock and go to survey, the lead department helps with
 * the formalities, and all who are concerned settle disputes by consultation. The notice states no hours: a deadline is given only
 * where the contract promises a time and the moment is known from which it runs. Hours run from that moment; of days the first is
 * not counted, and the last ends at 24:00 in Beijing (民法典 201, 203); holidays are left to the calling program.
 *
 * Where no line is given, or the line has no department for the peril, the department goes by the peril as for houses (A-38,
 * Where none takes the lead, the report goes to the office of the leading group (四（一）). A body that a clause does not
 * name acts through the one in which it is placed; where that is not named either, all bodies of the clause are meant.
 *
 * @param contract For its service standards, and its readings on 万盛 and on crowd crush, as they stand when the incident begins. Of
 * a day alone they are those of its beginning, and nothing is promised where an endorsement takes effect within the day.
 * @returns The duties in the order of the text; none where the place is outside the territory.
 * @throws `InvalidInputError` where the incident or the contract breaks the format.
 * @example
 * ```ts
 * const moments = { incident: '2024-07-11T03:20:00+08:00', papersComplete: '2024-08-01' };
 * const fire = { peril: 'fire', moments, division: '500110110' } as const;
 * const [, , toDepartment] = dutiesFor(fire);
 * toDepartment?.towards; // ['fire-rescue']
 * [toDepartment?.statedAs, toDepartment?.deadline]; // ['at-once', null]
 * const serviceStandards = { report: { hours: 24 }, decision: { days: 30, from: 'papers-complete' } } as const;
 * const due = dutiesFor(fire, { ...contract, serviceStandards });
 * due.find(({ duty }) => duty === 'report-to-insurers')?.deadline; // '2024-07-12T03:20:00+08:00'
 * due.find(({ duty }) => duty === 'decide-claim')?.deadline; // '2024-09-01T00:00:00+08:00'
 * ```
 * @since 0.1.0
 */
export function dutiesFor(incident: Incident, contract?: Contract | ContractInput): readonly IncidentDuty[] {
  const checked = inArgument('incident', () => parse(incidentSchema, incident, (value) => value as Incident));
  const at = beginning(checked.moments.incident);
  const version = contract === undefined ? null : versionAt(contract, at);
  const last = isDayText(checked.moments.incident) ? daysEnd(at, 0) - 1 : at;
  const isSure = contract === undefined || versionAt(contract, last) === version;
  const terms = version?.terms ?? { readings: DEFAULT_READINGS, edition: editionOf(EDITIONS, at) };
  const { line, peril, division } = checked;
  if (isInside(placeOf(division) as Place, terms) === FALSE) return Object.freeze([]);
  const responsible =
    (line && responsibility(line, peril, terms)) ?? responsibility('house-damage', peril, terms);
  const office = officeFor('office', terms.edition).department;
  return deepFreeze(
    dutiesIn(terms.edition)
      .filter(({ perIncident }) => perIncident)
      .map((duty) =>
        called(duty, checked, responsible, isSure ? version?.contract.serviceStandards : undefined, office),
      ),
  );
}
