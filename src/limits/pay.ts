import type { Overflow } from '../contract/vocabulary.js';
import type { Fen } from '../money/fen.js';
import { type Allowance, type EventAllowance, paidUpTo } from './allowances.js';
import type { DueRow, EventTally, LineKey } from './tally.js';

/** What one limit makes of a row: what was due before it and with it, in register order, and what it is paid. */
export interface PaidStep {
  readonly allowance: Allowance;
  readonly before: Fen;
  readonly upTo: Fen;
  readonly paid: Fen;
}

/** A row paid: first under the limits of its line, then under those over all lines. */
export interface PaidSteps {
  readonly event: EventAllowance;
  readonly ofLine: PaidStep;
  readonly overall: PaidStep;
}

/** How far one limit has got: what was due so far, and what was paid of it. */
interface Course {
  readonly allowance: Allowance;
  due: Fen;
  paid: Fen;
}

/** How far an event has got, line by line and in all; what is due in all is what the limits of lines leave. */
interface EventCourse {
  readonly event: EventAllowance;
  readonly byLine: Map<LineKey, Course>;
  readonly overall: Course;
}

const courseOf = (allowance: Allowance): Course => ({ allowance, due: 0, paid: 0 });

const eventCourseOf = (event: EventAllowance): EventCourse => ({
  event,
  byLine: new Map(
    Object.entries(event.byLine).map(([line, allowance]) => [line as LineKey, courseOf(allowance)]),
  ),
  overall: courseOf(event.overall),
});

/** Takes an amount in; returns what is paid of it. */
function advance(course: Course, amount: Fen, overflow: Overflow): Fen {
  const due = course.due + amount;
  const paid = paidUpTo(due, course.allowance, overflow);
  const step = paid - course.paid;
  course.due = due;
  course.paid = paid;
  return step;
}

/** The courses of the events of a register, after the rows that `before` tallies. */
function coursesOf(
  allowances: readonly EventAllowance[],
  before: readonly EventTally[],
): ReadonlyMap<string, EventCourse> {
  const courses = new Map(allowances.map((event) => [event.event, eventCourseOf(event)]));
  for (const { event, due } of before) {
    const {
      byLine,
      overall,
      event: { overflow },
    } = courses.get(event) as EventCourse;
    for (const [line, amount] of Object.entries(due))
      advance(overall, advance(byLine.get(line as LineKey) as Course, amount, overflow), overflow);
  }
  return courses;
}

/** What a course makes of an amount, with the sums that show it. */
function stepOf(course: Course, amount: Fen, overflow: Overflow): PaidStep {
  const before = course.due;
  const paid = advance(course, amount, overflow);
  return { allowance: course.allowance, before, upTo: course.due, paid };
}

/** Pays rows in register order, step by step; there is no step to a row on which nothing is due. */
export function payInSteps(
  rows: readonly DueRow[],
  allowances: readonly EventAllowance[],
): (PaidSteps | null)[] {
  const courses = coursesOf(allowances, []);
  return rows.map(({ event, line, amount }) => {
    if (amount === 0) return null;
    const course = courses.get(event) as EventCourse;
    const { overflow } = course.event;
    const ofLine = stepOf(course.byLine.get(line) as Course, amount, overflow);
    return { event: course.event, ofLine, overall: stepOf(course.overall, ofLine.paid, overflow) };
  });
}

/**
 * What rows are paid, in register order. `before` is the tally of the rows that stand before these in the register: a part of
 * a register is paid exactly as it would be within the whole.
 */
export function payRows(
  rows: Iterable<DueRow>,
  allowances: readonly EventAllowance[],
  before: readonly EventTally[] = [],
): Fen[] {
  const courses = coursesOf(allowances, before);
  return Array.from(rows, ({ event, line, amount }) => {
    if (amount === 0) return 0;
    const {
      byLine,
      overall,
      event: { overflow },
    } = courses.get(event) as EventCourse;
    return advance(overall, advance(byLine.get(line) as Course, amount, overflow), overflow);
  });
}
