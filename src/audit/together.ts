import type { Claim } from '../claim/claim.js';
import { claimFrom } from '../claim/parse.js';
import type { ClaimInput } from '../claim/schema.js';
import { claimInputOf } from '../claim/write.js';
import type { HouseSchedule } from '../contract/contract.js';
import { decide } from '../decide/decide.js';
import { sumOf } from '../law/register-rules.js';
import { type AcrossReason, acrossClaims, type HouseTerms } from '../limits/across-claims.js';
import { eventOf } from '../limits/events.js';
import { type Fen, fenOf, yuanOf } from '../money/fen.js';
import type { RegisterRow } from '../register/row.js';
import type { PlainCode } from './codes.js';
import {
  CERTAIN,
  type Certainty,
  type Discrepancy,
  type Draft,
  discrepancyOf,
  moneyEvidence,
} from './discrepancy.js';
import { byReport, MOST_NAMED, textHash } from './duplicates.js';
import { HashSums } from './hash-sums.js';
import { sameId } from './identity.js';
import { type DecidedRow, paidRow } from './make-case.js';
import type { Scale } from './scale.js';

/** A row that others of the same person or household in the same event stand beside. */
interface Member {
  readonly row: RegisterRow;
  readonly made: DecidedRow;
  readonly scale: Scale;
  /** What is wrong with its sum, were it alone. */
  readonly drafts: readonly Draft[];
}

/** A member with what it comes to beside the others. */
interface AmongOthers extends Member {
  readonly paid: Fen;
  /** Whether others leave it what it is due by itself. */
  readonly isAlone: boolean;
  readonly due: Fen;
  readonly reasons: readonly AcrossReason[];
}

/** The person or the household in an event that a claim names; a claim that lacks one of them stands alone. */
function groupOf({ kind, incidentId, subjectId, id }: Claim): string | null {
  if (incidentId == null || subjectId == null) return null;
  return JSON.stringify([kind, eventOf(sameId(incidentId), id), sameId(subjectId)]);
}

const houseOf = ({ houseId }: Claim): string | null => (houseId == null ? null : sameId(houseId));

const NO_TERMS: HouseTerms = {};

const houseTerms = ({ plan }: DecidedRow): HouseTerms =>
  (plan.terms.lines['house-damage'] as HouseSchedule | undefined) ?? NO_TERMS;

/** What a row adds to what is due in its event, by the rows before it: one person is one claim, and so is one house. */
function added(sums: HashSums, made: DecidedRow): Fen {
  const { claim, decision } = made;
  const group = groupOf(claim);
  const due = decision.amount;
  if (group === null) return due;
  const most = (key: string): Fen => {
    const hash = textHash(key);
    const before = sums.get(hash) ?? 0;
    sums.set(hash, Math.max(before, due));
    return Math.max(due - before, 0);
  };
  if (claim.kind === 'person') return most(group);
  const more = most(`${group} ${houseOf(claim)}`);
  const { houses, householdLimit } = houseTerms(made);
  const hash = textHash(group);
  const before = sums.get(hash) ?? 0;
  const whole = houses === 'one-per-household' ? Math.max(before, due) : before + more;
  const now = householdLimit === undefined ? whole : Math.max(before, Math.min(whole, fenOf(householdLimit)));
  sums.set(hash, now);
  return now - before;
}

/** Bills that differ are one person's bills, and count together; `null` where there is but one. */
function billed(members: readonly Member[], bill: 'medicalCost' | 'governmentMedical'): Fen | null {
  const bills = new Set(members.flatMap(({ made }) => made.claim[bill] || []));
  const isOfAll = members.every(({ made }) => bills.has(made.claim[bill] as Fen));
  return bills.size === 0 || (bills.size === 1 && isOfAll)
    ? null
    : [...bills].reduce((sum, each) => sum + each, 0);
}

/** What each member is due with all bills of the person. */
function duesWithAllBills(members: readonly Member[]): readonly Fen[] {
  const [own, government] = [billed(members, 'medicalCost'), billed(members, 'governmentMedical')];
  return members.map(({ made: { claim, plan, decision } }) => {
    if (claim.kind === 'house' || (own === null && government === null)) return decision.amount;
    const { loss, ...rest } = claimInputOf(claim);
    const whole = {
      ...loss,
      ...(own !== null && { medicalCost: yuanOf(own) }),
      ...(government !== null && { governmentMedical: yuanOf(government) }),
    };
    return decide(claimFrom({ ...rest, loss: whole } as ClaimInput), plan).amount;
  });
}

function besideOthers(members: readonly Member[]): readonly AmongOthers[] {
  const dues = duesWithAllBills(members);
  const rows = members.map(({ made }, i) => ({
    made,
    event: '',
    kind: made.claim.kind,
    subject: '',
    house: houseOf(made.claim),
    harm: made.claim.harm ?? null,
    amount: dues[i] as Fen,
    paid: 0,
  }));
  const across = acrossClaims(rows, ({ made }) => houseTerms(made));
  return members.map((member, i) => {
    const { due, reasons } = across[i] as (typeof across)[number];
    const { sum } = paidRow(member.row, member.made);
    return { ...member, paid: sum, isAlone: due === member.made.decision.amount, due, reasons };
  });
}

const sumsOf = (drafts: readonly Draft[]): Fen => drafts.reduce((sum, { difference }) => sum + difference, 0);

/** What is called wrong where a group was paid too much. */
function codeOfGroup(members: readonly AmongOthers[]): PlainCode {
  if (members.some(({ made }) => made.claim.kind === 'person')) return 'same-person-twice';
  const reasons = new Set(members.flatMap(({ reasons: own }) => own));
  return reasons.has('same-house') || reasons.has('one-per-household')
    ? 'same-house-twice'
    : 'household-limit-missed';
}

const isBillOpen = ({ made: { claim } }: Member): boolean =>
  claim.kind === 'person' && claim.medicalCost == null;

const told = (draft: Draft, { row: { number: row }, made: { claim } }: Member): Discrepancy =>
  discrepancyOf(draft, { row, claim: claim.id, event: claim.incidentId as string });

/** What is wrong with the rows of one person or household in one event, taken together. */
function* wrongIn(members: readonly Member[]): Generator<Discrepancy> {
  const all = besideOthers(members);
  const due = all.reduce((sum, each) => sum + each.scale.expected(each.due), 0);
  const paid = all.reduce((sum, each) => sum + each.paid, 0);
  const slack = all.some(({ scale }) => scale.isCut) ? all.length : 0;
  const beyond = paid - due;
  if (Math.abs(beyond) <= slack) return;
  const alone = all.filter(({ isAlone }) => isAlone);
  const own = alone.reduce((sum, { drafts }) => sum + sumsOf(drafts), 0);
  const isOwn = Math.sign(own) === Math.sign(beyond) && Math.abs(own) <= Math.abs(beyond);
  if (isOwn) for (const member of alone) for (const draft of member.drafts) yield told(draft, member);
  let rest = isOwn ? beyond - own : beyond;
  if (rest < 0) {
    const last = all.findLast((each) => each.due > 0) as AmongOthers;
    const evidence = { expected: moneyEvidence(due), found: moneyEvidence(paid), difference: rest };
    yield told({ code: 'sum-too-low', breaks: sumOf('benefits'), ...evidence }, last);
    return;
  }
  const open: Certainty = all.some(isBillOpen)
    ? { kind: 'depends-on-facts', facts: ['loss.medicalCost'] }
    : CERTAIN;
  const code = codeOfGroup(all);
  const byTime = all.toSorted((a, b) => byReport(paidRow(a.row, a.made), paidRow(b.row, b.made)));
  for (const [i, member] of [...byTime.entries()].reverse()) {
    const more = Math.min(rest, member.paid - (isOwn && member.isAlone ? sumsOf(member.drafts) : 0));
    if (more <= 0) continue;
    rest -= more;
    const others = (i === 0 ? byTime.slice(1) : byTime.slice(0, i))
      .slice(0, MOST_NAMED)
      .map(({ made }) => made.claim.id);
    yield told(
      {
        code,
        expected: { type: 'claims', claims: others },
        found: moneyEvidence(member.paid),
        difference: more,
        certainty: open,
        also: others.some((id) => sameId(id) === sameId(member.made.claim.id)) ? ['same-claim-twice'] : [],
      },
      member,
    );
  }
}

/**
 * Rows of one person, or of one household, in one event: each adds to the event only what the others leave, and what was paid on
 * them is judged together once all are known.
 */
export class Together {
  readonly #sums = new HashSums();
  readonly #again = new HashSums();
  readonly #shared = new Set<number>();
  readonly #groups = new Map<string, Member[]>();
  readonly #rows = new Set<number>();

  /** First pass: what a row adds to what is due in its event. */
  tally(made: DecidedRow): Fen {
    const group = groupOf(made.claim);
    if (group !== null && this.#sums.get(textHash(group)) !== undefined) this.#shared.add(textHash(group));
    return added(this.#sums, made);
  }

  /** Whether others of the same person or household stand beside it. */
  isShared({ claim }: DecidedRow): boolean {
    const group = this.#shared.size === 0 ? null : groupOf(claim);
    return group !== null && this.#shared.has(textHash(group));
  }

  /** Second pass: the same as in the first. */
  adds(made: DecidedRow): Fen {
    return this.isShared(made) ? added(this.#again, made) : made.decision.amount;
  }

  /** Second pass: a row that others stand beside, with what is wrong with its sum. */
  keep(row: RegisterRow, made: DecidedRow, scale: Scale, drafts: readonly Draft[]): void {
    const group = groupOf(made.claim) as string;
    const members = this.#groups.get(group) ?? [];
    this.#groups.set(group, members);
    members.push({ row, made, scale, drafts });
    this.#rows.add(row.number);
  }

  /** After both passes. */
  *found(): Generator<Discrepancy> {
    for (const members of this.#groups.values()) yield* wrongIn(members);
  }

  /** Whether a row is told together with others. */
  tells(row: number): boolean {
    return this.#rows.has(row);
  }
}
