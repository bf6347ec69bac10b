import type { LossKind } from '../claim/vocabulary.js';
import type { RegisterRow } from '../register/row.js';
import { DAY, EIGHT_HOURS, HOUR } from '../time/durations.js';
import { beginsAt, momentOf } from '../time/moment.js';
import type { PlainCode } from './codes.js';
import type { MissingCell, Suspicion } from './discrepancy.js';
import type { MeasuredRow } from './group-row.js';
import { mayBeSame, parentId, prefixOf, wholeId } from './identity.js';
import { inTime } from './payments.js';
import { SUBJECT_CELL } from './unsure.js';
import { perilPlace, type Whose, whoseOf } from './whose.js';

/** Rows that are judged together: those of one person or household in one event, or one row alone. */
export interface JudgedRows {
  readonly members: readonly MeasuredRow[];
  readonly first: MeasuredRow;
  readonly whose: Whose;
  /** All that it says but whose it is; `null` where it says too little. */
  readonly alike: string | null;
}

/** Why rows that do not say so may yet be of one person, house or household in one event. */
export interface Link {
  readonly code: PlainCode;
  /** What would have to turn out so; nothing where it is certain. */
  readonly facts: readonly MissingCell[];
  readonly suspicion?: Suspicion;
}

const TWICE: Readonly<Record<LossKind, PlainCode>> = {
  person: 'same-person-twice',
  house: 'same-house-twice',
};

/** All that a row says of a loss and its handling but whose it is. */
export function alikeness({ claim, amount, paid, dates }: RegisterRow): string | null {
  if (claim?.incident?.startedAt == null || claim.incident.division == null) return null;
  const {
    personId: _,
    householdId: __,
    houseId: ___,
    ...loss
  } = claim.loss as object as Record<string, unknown>;
  const { id: ____, startedAt, ...incident } = claim.incident;
  const start = beginsAt(momentOf(startedAt as string));
  return JSON.stringify([start, incident, loss, amount, paid, dates]);
}

export function judgedRows(members: readonly MeasuredRow[]): JudgedRows {
  const first = members.reduce((a, b) => (inTime(b.row, a.row) < 0 ? b : a));
  return { members, first, whose: whoseOf(first.row), alike: alikeness(first.row) };
}

const startOf = ({ first }: JudgedRows): number | null => {
  const { startedAt } = first.made.claim;
  return startedAt == null ? null : beginsAt(startedAt);
};

const dayOf = (start: number): number => Math.floor((start + EIGHT_HOURS) / DAY);

/** Losses of one peril at one place within so many hours may be one event, unless the contract says of how many they are. */
export const EVENT_HOURS = 72;

const isOneOccurrence = (a: JudgedRows, b: JudgedRows): boolean => {
  const [one, other] = [perilPlace(a.first.row), perilPlace(b.first.row)];
  const hours = a.first.made.version.contract.limits.eventHours ?? EVENT_HOURS;
  const apart = Math.abs((startOf(a) as number) - (startOf(b) as number));
  return one !== null && one === other && apart <= hours * HOUR;
};

/** Whether a household may be a part of another: its id is that of the other and something behind it, or both are such parts. */
const isSplit = (a: string, b: string): boolean => {
  const [one, other] = [parentId(a), parentId(b)];
  return (
    (one !== null && one.id === wholeId(b)) ||
    (other !== null && other.id === wholeId(a)) ||
    (one !== null && other !== null && one.id === other.id && one.isLettered && other.isLettered)
  );
};

function linkOfSubject(
  a: JudgedRows,
  b: JudgedRows,
  kind: LossKind,
  unsure: readonly MissingCell[],
): Link | null {
  const [start, other] = [startOf(a), startOf(b)];
  const code = TWICE[kind];
  if (a.whose.event !== null && a.whose.event === b.whose.event) return { code, facts: unsure };
  if (start === null || other === null) return null;
  if (a.whose.event === null || b.whose.event === null)
    return dayOf(start) === dayOf(other) ? { code, facts: ['incident.id', ...unsure] } : null;
  return isOneOccurrence(a, b)
    ? { code, facts: ['incident.id', ...unsure], suspicion: 'event-of-its-own' }
    : null;
}

/** A house claimed for twice under one id, and as much due on it, is one claim; persons of one family may share the number of a file. */
function linkOfClaim(a: JudgedRows, b: JudgedRows): Link {
  const isHouse = a.whose.kind === 'house' && b.whose.kind === 'house' && a.whose.event === b.whose.event;
  const [due, other] = [a.first.made.decision.amount, b.first.made.decision.amount];
  return { code: 'same-claim-twice', facts: isHouse && due === other ? [] : ['id'] };
}

/** Two ids that are made unlike: a register has its own way to make them. */
const isUnlike = (a: string, b: string): boolean => {
  const [one, other] = [prefixOf(a), prefixOf(b)];
  return one !== null && other !== null && one !== other;
};

/** What links entries by whose they say that they are, or by how alike they are. */
function linkBySubject(a: JudgedRows, b: JudgedRows): Link | null {
  const { kind, subject, event } = a.whose;
  const other = b.whose.subject;
  if (kind === null || kind !== b.whose.kind || subject === null || other === null) return null;
  const isSame = subject === other;
  if (isSame || mayBeSame(subject, other))
    return linkOfSubject(a, b, kind, isSame ? [] : [SUBJECT_CELL[kind]]);
  if (event !== b.whose.event) return null;
  if (a.alike !== null && a.alike === b.alike && isUnlike(subject, other))
    return { code: TWICE[kind], facts: [SUBJECT_CELL[kind]], suspicion: 'unlike-id' };
  return kind === 'house' && event !== null && isSplit(subject, other) && isOneOccurrence(a, b)
    ? { code: 'household-limit-missed', facts: ['loss.householdId'], suspicion: 'split-household' }
    : null;
}

const doubtOf = ({ facts, suspicion }: Link): number => (suspicion === undefined ? 0 : 100) + facts.length;

/** The surer of two links. */
export const surer = (a: Link, b: Link): Link => (doubtOf(b) < doubtOf(a) ? b : a);

/** What links two entries; nothing where they have nothing to do with one another. */
export function linkOf(a: JudgedRows, b: JudgedRows): Link | null {
  const bySubject = linkBySubject(a, b);
  const byClaim = a.whose.claim !== null && a.whose.claim === b.whose.claim ? linkOfClaim(a, b) : null;
  if (bySubject === null || byClaim === null) return bySubject ?? byClaim;
  return bySubject.suspicion === undefined ? bySubject : surer(bySubject, byClaim);
}
