import { type AnyPath, ROW_AT } from '../claim/facts.js';
import { claimInputOf } from '../claim/write.js';
import { sumOf } from '../law/register-rules.js';
import { type Fen, fenOf, yuanOf } from '../money/fen.js';
import type { PlainCode } from './codes.js';
import { isSaidAgain } from './compared-fields.js';
import { beyondDecided, decidedWrongly, withinDecided } from './decided-together.js';
import { CERTAIN, type Certainty, type Discrepancy, type Draft, moneyEvidence } from './discrepancy.js';
import { type DueReading, type DueReadings, waysOf } from './dues.js';
import {
  type GroupRow,
  type MeasuredRow,
  movedInAll,
  type Stating,
  sumOfAll,
  toldOn,
  withinInAll,
} from './group-row.js';
import { sameId } from './identity.js';
import { surely } from './known.js';
import { dependsOn, possibleOf } from './make-case.js';
import { isOutstanding } from './payments.js';
import type { Rejudge } from './readings.js';
import { doubtIn } from './unsure.js';

/** So many rows are named that a payment repeats. */
export const MOST_NAMED = 10;

/** The way in which the register itself reads its rows, as far as its sums tell: by it limits count what is due. */
export function wayTaken({ told }: DueReadings, members: readonly Stating[]): DueReading {
  const amounts = members.flatMap(({ row }) => (row.amount === undefined ? [] : [fenOf(row.amount)]));
  const sums = [sumOfAll(amounts), movedInAll(members), Math.max(...amounts)];
  const within = withinInAll(members);
  const isStated = ({ total }: DueReading): boolean => sums.some((sum) => surely(sum - total, within) === 0);
  return told.find(isStated) ?? (told[0] as DueReading);
}

/** What limits leave of what rows are due one way. */
const expectedBy = (members: readonly MeasuredRow[], { dues }: DueReading): Fen =>
  sumOfAll(members.map(({ measure }, i) => measure.scale.expected(dues[i] as Fen)));

function fits(members: readonly MeasuredRow[], way: DueReading): boolean {
  const [paid, within] = [movedInAll(members), withinInAll(members)];
  const due = members.filter((_, i) => way.dues[i] !== 0);
  const cut = due.filter(({ measure }) => measure.scale.isCut);
  const off = Math.abs(paid - expectedBy(members, way)) - within;
  if (cut.length > 0 && off <= due.length) return true;
  const [only] = due;
  if (only === undefined || due.length > 1) return off <= 0;
  const { scale, fits: goesAlong } = only.measure;
  return scale.matches(way.total, paid, within) || goesAlong(way.total, paid, within);
}

/** What was paid on rows beyond what they are due together, by the nearest way to read them; 0 where one fits. */
export function beyondDue(members: readonly MeasuredRow[], { told, fitting }: DueReadings): Fen {
  if (fitting.some((way) => fits(members, way))) return 0;
  const paid = movedInAll(members);
  return told
    .map((way) => paid - expectedBy(members, way))
    .reduce((near, each) => (Math.abs(each) < Math.abs(near) ? each : near));
}

/** Facts that the rows of a claim state differently. */
function differingFacts(members: readonly GroupRow[]): readonly AnyPath[] {
  const values = new Map<string, Set<string>>();
  for (const { made } of members)
    for (const [key, value] of Object.entries(claimInputOf(made.claim).loss)) {
      const path = `loss.${key}`;
      if (!(path in ROW_AT)) continue;
      values.set(path, (values.get(path) ?? new Set()).add(JSON.stringify(value)));
    }
  return [...values].flatMap(([path, said]) => (said.size > 1 ? [path as AnyPath] : []));
}

/** How sure it is that a group was paid beyond what it is due. */
function certaintyOf(members: readonly GroupRow[], { told }: DueReadings, beyond: Fen): Certainty {
  if (told.length > 1) return { kind: 'depends-on-facts', facts: differingFacts(members) };
  if (beyond < 0) return CERTAIN;
  const { total } = told[0] as DueReading;
  const open = members
    .map(({ made }) => possibleOf(made.claim, made.versions))
    .find(({ most, facts }) => facts.length > 0 && most > total);
  return open === undefined ? CERTAIN : dependsOn(open);
}

const ownSum = ({ drafts }: GroupRow): Fen => sumOfAll(drafts().map(({ difference }) => difference));

/** What is called wrong where a group was paid too much. */
function codeOfGroup(members: readonly GroupRow[], { told }: DueReadings): PlainCode {
  if (members.every(({ made }) => made.claim.subjectId == null)) return 'same-claim-twice';
  if (members.some(({ made }) => made.claim.kind === 'person')) return 'same-person-twice';
  const reasons = new Set(told.flatMap(({ reasons: own }) => own));
  const isOneHouse = new Set(members.map(({ made }) => made.claim.houseId ?? '')).size === 1;
  return isOneHouse || reasons.has('same-house') || reasons.has('one-per-household')
    ? 'same-house-twice'
    : 'household-limit-missed';
}

const numbersOf = (members: readonly GroupRow[]): readonly number[] => members.map(({ row }) => row.number);

/** A sum, or all of them where it is open which. */
function eitherSum(sums: readonly Fen[]): Draft['expected'] {
  const [only] = sums;
  if (sums.length === 1) return moneyEvidence(only as Fen);
  return { type: 'either', yuan: sums.toSorted((a, b) => a - b).map(yuanOf) };
}

/** What is due, or both sums where it is open which. */
const dueEvidence = (members: readonly GroupRow[], { told }: DueReadings): Draft['expected'] =>
  eitherSum(told.map((way) => expectedBy(members, way)));

/** What is paid twice, on the latest payments first. */
function* paidAgain(
  members: readonly GroupRow[],
  ways: DueReadings,
  beyond: Fen,
  ownOf: (member: GroupRow) => Fen,
  certainty: Certainty,
): Generator<Discrepancy> {
  const byTime = members.toSorted((a, b) => a.time - b.time);
  let rest = beyond;
  for (const [i, member] of [...byTime.entries()].reverse()) {
    const more = Math.min(rest, member.moved - ownOf(member));
    if (more <= 0) continue;
    rest -= more;
    const others = (i === 0 ? byTime.slice(1) : byTime.slice(0, i)).slice(0, MOST_NAMED);
    const ids = others.map(({ made }) => made.claim.id);
    const code = codeOfGroup(members, ways);
    const isSameClaim = ids.some((id) => sameId(id) === sameId(member.made.claim.id));
    yield toldOn(member, {
      code,
      expected: ways.told.length > 1 ? dueEvidence(members, ways) : { type: 'claims', claims: ids },
      found: moneyEvidence(member.moved),
      difference: more,
      within: withinInAll(members),
      certainty,
      rows: numbersOf(members),
      also: isSameClaim && code !== 'same-claim-twice' ? ['same-claim-twice'] : [],
      isSameRow: isSaidAgain(
        member.row,
        members.map(({ row }) => row),
      ),
    });
  }
}

const isOneClaim = (members: readonly GroupRow[]): boolean =>
  new Set(members.map(({ made }) => sameId(made.claim.id))).size === 1;

/** What was decided on rows that were paid what they are due. */
function* decidedApart(
  members: readonly GroupRow[],
  ways: DueReadings,
  underReadings: Rejudge['ofGroup'],
): Generator<Discrepancy> {
  const found = decidedWrongly(members, ways);
  if (found === null) return;
  const { sums, last } = found;
  const beyond = beyondDecided(members, ways);
  const sure: Certainty =
    sums.length > 1 ? { kind: 'depends-on-facts', facts: ['amount'] } : certaintyOf(members, ways, beyond);
  const certainty = sure.kind === 'certain' ? (underReadings(members, beyond, beyondDecided) ?? sure) : sure;
  yield toldOn(last, {
    code: 'decided-sum-wrong',
    expected: eitherSum(ways.told.map(({ total }) => total)),
    found: eitherSum(sums),
    difference: beyond,
    within: withinDecided(members),
    certainty: doubtIn(members, beyond)(certainty) as Certainty,
    rows: numbersOf(members),
  });
}

/** What is wrong with rows of one person or household in one event, taken together; nothing where what was paid fits what is due. */
export function* wrongTogether(
  members: readonly GroupRow[],
  underReadings: Rejudge['ofGroup'],
): Generator<Discrepancy> {
  const ways = waysOf(members);
  const beyond = beyondDue(members, ways);
  if (beyond === 0) {
    yield* decidedApart(members, ways, underReadings);
    return;
  }
  const doubted = doubtIn(members, beyond);
  const isPaid = members.some(({ row }) => row.paid !== undefined);
  // What was paid and taken back again is not what is wrong.
  const takenBack = new Set(members.flatMap(({ moved, made }) => (moved < 0 ? [made.claim.id] : [])));
  const isOpen = members.some(({ row }) => isOutstanding(row) || (isPaid && row.paid === undefined));
  const own = members.filter(
    ({ made }, i) =>
      !takenBack.has(made.claim.id) && ways.told.some(({ dues }) => dues[i] === made.decision.amount),
  );
  const ofOwn = sumOfAll(own.map(ownSum));
  const isOwn = Math.sign(ofOwn) === Math.sign(beyond) && Math.abs(ofOwn) <= Math.abs(beyond);
  if (isOwn)
    for (const member of own)
      for (const draft of member.drafts())
        yield toldOn(member, { ...draft, certainty: doubted(draft.certainty) });
  const within = withinInAll(members);
  const rest = surely(isOwn ? beyond - ofOwn : beyond, within);
  if (rest === 0 || (rest < 0 && isOpen)) return;
  const sure = certaintyOf(members, ways, rest);
  const certainty = doubted(
    (sure.kind === 'certain' ? underReadings(members, rest, beyondDue) : null) ?? sure,
  ) as Certainty;
  const isRepeated = rest > 0 && members.some(({ moved }) => surely(moved - rest, within) === 0);
  if (rest > 0 && (isRepeated || !isOneClaim(members))) {
    const ownOf = (member: GroupRow): Fen => (isOwn && own.includes(member) ? ownSum(member) : 0);
    yield* paidAgain(members, ways, rest, ownOf, certainty);
    return;
  }
  const last = members.reduce((a, b) => (b.moved !== 0 && b.time > a.time ? b : a));
  yield toldOn(last, {
    code: rest > 0 ? 'sum-too-high' : 'sum-too-low',
    breaks: sumOf('benefits'),
    expected: dueEvidence(members, ways),
    found: moneyEvidence(movedInAll(members)),
    difference: rest,
    within,
    certainty,
    rows: numbersOf(members),
  });
}
