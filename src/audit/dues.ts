import type { ClaimInput } from '../claim/input.js';
import { claimFrom } from '../claim/parse.js';
import { claimInputOf } from '../claim/write.js';
import type { HouseSchedule } from '../contract/contract.js';
import { decide } from '../decide/decide.js';
import { groupBy } from '../input/group-by.js';
import { type AcrossReason, acrossClaims, type HouseTerms } from '../limits/across-claims.js';
import { type Fen, yuanOf } from '../money/fen.js';
import { sameId } from './identity.js';
import type { DecidedRow } from './make-case.js';

/** A row among others of the same person or household. */
export interface Stated {
  readonly made: DecidedRow;
  /** Its place in time among them. */
  readonly time: number;
}

/** What rows of one person or household come to under one way to read them: each what it adds, at the first row of its claim. */
export interface DueReading {
  readonly dues: readonly Fen[];
  readonly total: Fen;
  /** The rows on which what is due was decided. */
  readonly counting: readonly number[];
  readonly reasons: readonly AcrossReason[];
}

/** All ways in which rows can be read; what is told, where none fits what was paid, are the first. */
export interface DueReadings {
  readonly told: readonly DueReading[];
  readonly fitting: readonly DueReading[];
}

/** How bills that differ are read: each of its own, each a state of the greatest, each replaced by the last. */
type BillsAre = 'added' | 'greatest' | 'last';

const BILLS = ['medicalCost', 'governmentMedical'] as const;

const NO_TERMS: HouseTerms = {};

const houseTerms = ({ plan }: DecidedRow): HouseTerms =>
  (plan.terms.lines['house-damage'] as HouseSchedule | undefined) ?? NO_TERMS;

const houseOf = ({ claim: { houseId } }: DecidedRow): string | null =>
  houseId == null ? null : sameId(houseId);

type Bill = (typeof BILLS)[number];

/** The bills of rows that differ, in time. */
function billsIn(rows: readonly Stated[], bill: Bill): readonly Fen[] {
  const inTime = rows.toSorted((a, b) => a.time - b.time);
  return [...new Set(inTime.flatMap(({ made }) => made.claim[bill] || []))];
}

const READ: Readonly<Record<BillsAre, (bills: readonly Fen[]) => Fen>> = {
  added: (bills) => bills.reduce((sum, each) => sum + each, 0),
  greatest: (bills) => Math.max(...bills),
  last: (bills) => bills.at(-1) as Fen,
};

/** What a row is due by itself once the bills are read; a house has none. */
function billed({ claim, plan, decision }: DecidedRow, sums: readonly (readonly [Bill, Fen])[]): Fen {
  if (claim.kind === 'house' || sums.every(([bill, sum]) => claim[bill] === sum)) return decision.amount;
  const { loss, ...rest } = claimInputOf(claim);
  const bills = Object.fromEntries(sums.map(([bill, sum]) => [bill, yuanOf(sum)]));
  return decide(claimFrom({ ...rest, loss: { ...loss, ...bills } } as ClaimInput), plan).amount;
}

/** What each row is due by itself, by how bills that differ are read; one way where they do not. */
function duesByBills(rows: readonly Stated[]): ReadonlyMap<BillsAre, readonly Fen[]> {
  const found = BILLS.map((bill) => [bill, billsIn(rows, bill)] as const);
  const several = found.some(([, bills]) => bills.length > 1);
  const ways: readonly BillsAre[] = several ? ['added', 'greatest', 'last'] : ['added'];
  return new Map(
    ways.map((way) => {
      const sums = found.flatMap(([bill, bills]) =>
        bills.length === 0 ? [] : [[bill, READ[way](bills)] as const],
      );
      return [way, rows.map(({ made }) => billed(made, sums))];
    }),
  );
}

const claimOf = ({ made: { claim } }: Stated): string => sameId(claim.id);

/** Of the rows of one claim, and of one house, the last state alone. */
function lastStates(rows: readonly Stated[], dues: readonly Fen[]): readonly Fen[] {
  const places = [...rows.keys()];
  const last = new Set(
    [
      ...groupBy(places, (i) =>
        JSON.stringify([claimOf(rows[i] as Stated), houseOf((rows[i] as Stated).made)]),
      ).values(),
    ].map((own) => own.reduce((a, b) => ((rows[b] as Stated).time > (rows[a] as Stated).time ? b : a))),
  );
  return dues.map((due, i) => (last.has(i) ? due : 0));
}

/** What rows come to beside one another, by the exchange format's "Across claims". */
function wayOf(rows: readonly Stated[], amounts: readonly Fen[]): DueReading {
  const across = acrossClaims(
    rows.map(({ made }, i) => ({
      made,
      event: '',
      kind: made.claim.kind,
      subject: '',
      house: houseOf(made),
      harm: made.claim.harm ?? null,
      amount: amounts[i] as Fen,
      paid: 0,
    })),
    ({ made }) => houseTerms(made),
  );
  const dues = rows.map(() => 0);
  for (const [i, { due }] of across.entries()) {
    const row = rows[i] as Stated;
    const first = rows.findIndex(
      (other) => claimOf(other) === claimOf(row) && houseOf(other.made) === houseOf(row.made),
    );
    dues[first] = (dues[first] as Fen) + due;
  }
  return {
    dues,
    total: dues.reduce((sum, due) => sum + due, 0),
    counting: across.flatMap(({ due }, i) => (due > 0 ? [i] : [])),
    reasons: across.flatMap(({ reasons }) => reasons),
  };
}

const differing = (ways: readonly DueReading[]): readonly DueReading[] => [
  ...new Map(ways.map((way) => [way.total, way])).values(),
];

/**
 * What rows of one person or household in one event are due. Bills that differ are added, or one contains the other; the rows of
 * one claim are states, of which the greatest counts, or the last. What was paid may fit any of these.
 */
export function waysOf(rows: readonly Stated[]): DueReadings {
  const byBills = duesByBills(rows);
  const wayWith = (bills: BillsAre): readonly DueReading[] => {
    const dues = byBills.get(bills);
    if (dues === undefined) return [];
    return [wayOf(rows, dues), wayOf(rows, lastStates(rows, dues))];
  };
  const told = differing([...wayWith('added'), ...wayWith('greatest')]);
  return { told, fitting: differing([...told, ...wayWith('last')]) };
}
