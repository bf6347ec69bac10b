import { retold } from '../claim/claim.js';
import type { RegisterRow } from '../register/row.js';
import { isSaidAgain } from './compared-fields.js';
import { type Discrepancy, discrepancyOf, moneyEvidence } from './discrepancy.js';
import { waysOf } from './dues.js';
import { type MeasuredRow, movedInAll, withinInAll } from './group-row.js';
import { bareId, parentId, plainId, prefixOf, wholeId } from './identity.js';
import { alikeness, type JudgedRows, judgedRows, linkOf, surer } from './links.js';
import { inTime, pays } from './payments.js';
import { Repeats } from './repeats.js';
import { beyondDue, MOST_NAMED } from './together.js';
import { type Whose, whoseOf } from './whose.js';

/** The keys that rows share which may turn out to be of one person, house or household, or are of one claim. */
function keysOf({ claim, kind, event, subject }: Whose): readonly string[] {
  const own = claim === null ? [] : [`claim ${claim}`];
  if (subject === null) return own;
  const ids = new Set([bareId(subject), plainId(subject)]);
  const parts =
    kind === 'house' ? new Set([wholeId(subject), parentId(subject)?.id ?? wholeId(subject)]) : [];
  return [...own, ...[...ids].map((id) => `${kind} ${id}`), ...[...parts].map((id) => `${event} ${id}`)];
}

/** What was paid beyond what is due, were all of one person or household in one event. */
function beyondAs(members: readonly MeasuredRow[]): number {
  const ordered = members.map(({ row }) => row).sort(inTime);
  const timed = members.map((member) => ({ ...member, time: ordered.indexOf(member.row) }));
  return beyondDue(timed, waysOf(timed));
}

const isPaid = ({ members }: JudgedRows): boolean => members.some(({ row }) => pays(row));

/** What was paid again, by rows that are not certainly of one person or house in one event, but may be; or of one claim. */
export class Suspects {
  readonly #repeats = new Repeats();
  readonly #prefixes = new Map<string, number>();
  /** What several rows are alike in, under ids made unlike: under ids of one make many rows of any register are alike. */
  readonly #alike = new Repeats();
  readonly #kept: JudgedRows[] = [];
  #entries = 0;

  /** Second pass: rows that are judged together. */
  note(rows: readonly RegisterRow[]): void {
    for (const row of rows) {
      const whose = whoseOf(row);
      this.#repeats.note(keysOf(whose), this.#entries);
      const prefix = whose.subject === null ? null : prefixOf(whose.subject);
      const alike = prefix === null ? null : alikeness(row);
      if (prefix !== null && alike !== null) this.#alike.note([alike], this.#numberOf(prefix));
    }
    this.#entries += 1;
  }

  #numberOf(prefix: string): number {
    const number = this.#prefixes.get(prefix) ?? this.#prefixes.size;
    this.#prefixes.set(prefix, number);
    return number;
  }

  #isSuspect(row: RegisterRow): boolean {
    if (this.#repeats.has(keysOf(whoseOf(row)))) return true;
    const alike = this.#alike.isEmpty ? null : alikeness(row);
    return alike !== null && this.#alike.has([alike]);
  }

  /** Third pass: rows that were judged together. */
  keep(members: readonly MeasuredRow[]): void {
    if (!members.some(({ row }) => this.#isSuspect(row))) return;
    const entry = judgedRows(members);
    if (isPaid(entry)) this.#kept.push(entry);
  }

  /** Every entry that repeats earlier ones: earlier by report, then by claim id, whatever the order of the rows. */
  *found(): Generator<Discrepancy> {
    const byKey = new Map<string, JudgedRows[]>();
    for (const entry of this.#kept.sort((a, b) => inTime(a.first.row, b.first.row))) {
      const keys = [...keysOf(entry.whose), entry.alike ?? ''];
      const before = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
      for (const key of keys) {
        const entries = byKey.get(key) ?? [];
        byKey.set(key, entries);
        if (entries.length < MOST_NAMED) entries.push(entry);
      }
      const found = repeatedBy(entry, [...before]);
      if (found !== null) yield found;
    }
  }
}

/** A household that was parted has its houses under ids of their own. */
const asHouses = (entries: readonly JudgedRows[]): readonly MeasuredRow[] =>
  entries.flatMap(({ members, whose }) =>
    members.map((member) => ({
      ...member,
      made: {
        ...member.made,
        claim: retold(member.made.claim, {
          houseId: `${whose.subject} ${member.made.claim.houseId ?? ''}`,
        }),
      },
    })),
  );

function repeatedBy(entry: JudgedRows, before: readonly JudgedRows[]): Discrepancy | null {
  const links = before.flatMap((other) => {
    const link = linkOf(other, entry);
    return link === null ? [] : [{ other, link }];
  });
  if (links.length === 0) return null;
  const link = links.map((each) => each.link).reduce(surer);
  const others = links.filter((each) => each.link.code === link.code).map(({ other }) => other);
  const isKind = others.every(({ whose }) => whose.kind === entry.whose.kind);
  const together = (entries: readonly JudgedRows[]): readonly MeasuredRow[] =>
    link.suspicion === 'split-household' ? asHouses(entries) : entries.flatMap(({ members }) => members);
  const paid = movedInAll(entry.members);
  const apart = [others, [entry]].reduce((sum, each) => sum + beyondAs(together(each)), 0);
  const more = isKind ? Math.min(beyondAs(together([...others, entry])) - apart, paid) : paid;
  // Without a sum it is the decision alone that is made twice.
  const isSum = entry.members.some(({ row }) => (row.paid ?? row.amount) !== undefined);
  if (more < 0 || (more === 0 && (isSum || link.suspicion !== undefined))) return null;
  const { row, made } = entry.members.reduce((a, b) => (b.moved > 0 && b.time > a.time ? b : a));
  const ids = [...new Set(others.map(({ first }) => first.made.claim.id))].slice(0, MOST_NAMED);
  return discrepancyOf(
    {
      code: link.code,
      expected: { type: 'claims', claims: ids },
      found: moneyEvidence(paid),
      difference: more,
      within: withinInAll([...others, entry].flatMap(({ members }) => members)),
      certainty: link.facts.length === 0 ? undefined : { kind: 'depends-on-facts', facts: link.facts },
      suspicion: link.suspicion ?? null,
      rows: [...others, entry].flatMap(({ members }) => members.map((each) => each.row.number)),
      also:
        link.code !== 'same-claim-twice' && others.some(({ whose }) => whose.claim === entry.whose.claim)
          ? ['same-claim-twice']
          : [],
      isSameRow: isSaidAgain(
        row,
        others.flatMap(({ members }) => members.map((each) => each.row)),
      ),
    },
    { row: row.number, claim: made.claim.id, event: made.claim.incidentId ?? null },
  );
}
