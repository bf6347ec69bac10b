import type { Peril } from '../claim/vocabulary.js';
import { deepFreeze } from '../input/freeze.js';
import { amend } from '../logic/amend.js';
import { kept } from '../logic/kept.js';
import { choicesIn } from '../logic/rules-in.js';
import { type PayoutRule, payoutRulesOf, SUMS } from './2-2-sums.js';
import {
  ASSIGNED,
  type Assigned,
  CAUSE_OF,
  type Cause,
  departmentRule,
  OFFICES,
  type Office,
  type Responsibility,
  type Work,
} from './4-2-departments.js';
import { DUTIES, type Duty } from './4-5-duties.js';
import { type Edition, lastWord } from './edition.js';
import { LINES, type Line } from './line-ids.js';
import { type OpenReading, READING_IDS, READINGS, type ReadingId, type Readings } from './readings.js';
import type { Rule } from './rule.js';
import type { LineSum } from './sum.js';

/** Every open place as an edition of the notice leaves it. */
export const openReadingsIn = (edition: Edition): Readonly<Record<ReadingId, OpenReading>> =>
  Object.fromEntries(
    READING_IDS.map((id) => [id, lastWord(edition, ({ readings }) => readings[id]) ?? READINGS[id]]),
  ) as Record<ReadingId, OpenReading>;

/** The duties in an edition of the notice. */
export const dutiesIn = (edition: Edition): readonly Duty[] =>
  DUTIES.flatMap((duty) => {
    const said = lastWord(edition, ({ duties }) => duties[duty.id]);
    return said === undefined ? duty : (said ?? []);
  });

/** A row of the table in an edition of the notice. */
export const officeFor = (work: Work | 'office', edition: Edition): Office =>
  lastWord(edition, ({ departments }) => departments.rows?.[work]) ?? OFFICES[work];

/** Who answers for a line in an edition of the notice, by cause. */
export const assignedFor = (line: Line, edition: Edition): Readonly<Record<Cause, Assigned>> =>
  lastWord(edition, ({ departments }) => departments.assigned?.[line]) ?? ASSIGNED[line];

/** Who is responsible, for codes already checked, under a reading and an edition of the notice. */
export function responsibility(
  line: Line,
  peril: Peril,
  { readings, edition }: { readonly readings: Pick<Readings, 'crowd-crush'>; readonly edition: Edition },
): Responsibility | null {
  const assigned = assignedFor(line, edition)[CAUSE_OF[peril]];
  if (assigned === null) return null;
  const work = 'work' in assigned ? assigned.work : assigned.works[readings['crowd-crush']];
  const { clause, department } = officeFor(work, edition);
  return deepFreeze({ departments: [department], rule: departmentRule(work), clause, basis: assigned.basis });
}

/** What a line pays in an edition of the notice. */
export const sumIn = (line: Line, edition: Edition): LineSum =>
  lastWord(edition, ({ sums }) => sums[line]) ?? SUMS[line];

/** The open readings that a sum asks. */
export const readingsAsked = /* @__PURE__ */ kept((sum: LineSum): readonly ReadingId[] =>
  choicesIn(sum).filter((choice) => choice !== 'unit'),
);

/** The open readings on which it hangs what a line pays, and whom. */
export const readingsOfSum = (line: Line, edition: Edition): readonly ReadingId[] =>
  readingsAsked(sumIn(line, edition));

/** The rules of payment in an edition of the notice, made once. */
export const payoutRulesIn = /* @__PURE__ */ kept((edition: Edition): readonly PayoutRule[] =>
  payoutRulesOf(LINES.map((line) => sumIn(line, edition))),
);

/** A rule as it stands in an edition of the notice: in the first one as it is written, in others with what they replaced. */
export const ruleInEdition = (rule: Rule, { amends, rules }: Edition): Rule =>
  amends === null ? rule : amend(ruleInEdition(rule, amends), rules);
