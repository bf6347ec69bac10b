import type { Contract } from '../contract/contract.js';
import { isInDays, runsOut, type ServiceStart } from '../contract/service.js';
import type { Service } from '../law/services.js';
import type { LimitsAt } from '../limits/terms.js';
import type { HandlingDate, RegisterRow } from '../register/row.js';
import { DAY } from '../time/durations.js';
import { type Instant, instantOf, instantText } from '../time/instant.js';
import { beginsAt, lastOf, type Moment, momentOf } from '../time/moment.js';
import type { Draft, RegisterDate } from './discrepancy.js';

/** A date that the register gives; where only the day is known, its beginning and its end. */
interface Given {
  readonly date: RegisterDate;
  readonly text: string;
  readonly earliest: Instant;
  readonly latest: Instant;
}

const ORDER: readonly HandlingDate[] = ['reportedAt', 'surveyedAt', 'decidedAt', 'paidAt'];

const given = (date: RegisterDate, text: string, moment: Moment): Given => ({
  date,
  text,
  earliest: beginsAt(moment),
  latest: lastOf(moment),
});

function datesOf({ claim, dates, dayOnly }: RegisterRow, isStartSure: boolean): readonly Given[] {
  const start = isStartSure ? claim?.incident?.startedAt : null;
  const handled = ORDER.flatMap((date): Given[] => {
    const text = dates?.[date];
    if (text === undefined) return [];
    const at = instantOf(text);
    return [given(date, text, dayOnly?.includes(date) ? { from: at, until: at + DAY } : at)];
  });
  return start == null ? handled : [given('startedAt', start, momentOf(start)), ...handled];
}

const datesEvidence = (dates: readonly Given[]) =>
  ({ type: 'dates', dates: dates.map(({ date, text }) => ({ date, at: text })) }) as const;

/** Which dates stand before the date that should come before them, for certain. */
function misplaced(dates: readonly Given[]): ReadonlySet<RegisterDate> {
  const found = new Set<RegisterDate>();
  for (let i = 1; i < dates.length; i++) {
    const [before, after] = [dates[i - 1] as Given, dates[i] as Given];
    if (after.latest < before.earliest) found.add(before.date).add(after.date);
  }
  return found;
}

const STANDARDS: readonly (readonly [Service, HandlingDate])[] = [
  ['report', 'reportedAt'],
  ['survey', 'surveyedAt'],
  ['decision', 'decidedAt'],
  ['payment', 'paidAt'],
];

/** The moments from which a time may run, as far as a register has them. */
const STARTS: Readonly<Partial<Record<ServiceStart, RegisterDate>>> = {
  incident: 'startedAt',
  report: 'reportedAt',
};

/** A day ends a millisecond before the next: told to the second. */
const inSeconds = (instant: Instant): string => instantText(Math.floor(instant / 1000) * 1000);

/**
 * What was done later than the contract promises, where the register has the moment from which the time runs; certain even where
 * only days are known. What is done by the day is late on the next day, and at 24:00 it is not.
 */
function late(
  dates: readonly Given[],
  { serviceStandards }: Contract,
  odd: ReadonlySet<RegisterDate>,
): Draft | null {
  if (serviceStandards === undefined) return null;
  const known = (date: RegisterDate | undefined): Given | undefined =>
    dates.find((entry) => entry.date === date && !odd.has(entry.date));
  const missed = STANDARDS.flatMap(([service, date]) => {
    const promised = serviceStandards[service];
    const start = known(STARTS[promised?.from ?? 'incident']);
    const done = known(date);
    if (promised === undefined || start === undefined || done === undefined) return [];
    const until = runsOut(promised, start.latest);
    const isLate = isInDays(promised) ? done.earliest >= until && done.latest > until : done.earliest > until;
    return isLate ? [{ service, by: inSeconds(until), done }] : [];
  });
  if (missed.length === 0) return null;
  return {
    code: 'service-standard-missed',
    expected: { type: 'services', services: missed.map(({ service, by }) => ({ service, at: by })) },
    found: datesEvidence(missed.map(({ done }) => done)),
    difference: 0,
  };
}

/** What lies after the day on which the register was drawn up. */
function inFuture(dates: readonly Given[], until: Instant | null): Draft | null {
  const later = until === null ? [] : dates.filter(({ earliest }) => earliest >= until);
  if (later.length === 0) return null;
  return { code: 'dated-in-future', expected: { type: 'none' }, found: datesEvidence(later), difference: 0 };
}

/** The policy year that the register states is not the one in which it began. */
function wrongYear(
  { policyYear }: RegisterRow,
  dates: readonly Given[],
  event: Instant | null,
  limitsAt: LimitsAt,
): Draft | null {
  const start = dates.find(({ date }) => date === 'startedAt');
  if (policyYear === undefined || start === undefined) return null;
  const { year } = limitsAt(event ?? start.earliest);
  if (year === policyYear || limitsAt(start.earliest).year === policyYear) return null;
  return {
    code: 'wrong-policy-year',
    expected: { type: 'year', year },
    found: { type: 'year', year: policyYear },
    difference: 0,
  };
}

/**
 * Whether the dates of a row stand in order (accident, report, survey, decision, payment), in time, and in the right year: that
 * of its event, or its own. A start that is itself at fault (outside the term) is not held against the other dates.
 *
 * @param until The end of the day on which the register was drawn up, where it is known.
 */
export function dateDrafts(
  row: RegisterRow,
  contract: Contract,
  event: Instant | null,
  isStartSure: boolean,
  limitsAt: LimitsAt,
  until: Instant | null,
): readonly (Draft | null)[] {
  const dates = datesOf(row, isStartSure);
  const odd = misplaced(dates);
  const inOrder = dates.filter(({ date }) => odd.has(date));
  return [
    odd.size === 0
      ? null
      : {
          code: 'dates-out-of-order',
          expected: { type: 'none' },
          found: datesEvidence(inOrder),
          difference: 0,
        },
    inFuture(datesOf(row, true), until),
    late(dates, contract, odd),
    wrongYear(row, dates, event, limitsAt),
  ];
}
