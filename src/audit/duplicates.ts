import type { Fen } from '../money/fen.js';
import type { Instant } from '../time/instant.js';
import { type Discrepancy, discrepancyOf, type MissingCell, moneyEvidence } from './discrepancy.js';
import { bareId, mayBeSame, plainId, sameId } from './identity.js';

/** Two independent 32-bit hashes of a text (FNV-1a, and Murmur's mixing), together 53 bits. */
export function textHash(text: string): number {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x5bd1e995);
    second ^= second >>> 15;
  }
  return (first >>> 0) * 0x200000 + (second >>> 11) + 1;
}

/** A set of hashes in one flat array, eight bytes each: a million keys take some twenty megabytes. */
export class HashSet {
  #slots = new Float64Array(1024);
  #size = 0;

  /** Adds a hash; says whether it was there already. */
  add(hash: number): boolean {
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    const at = this.#find(hash);
    if (this.#slots[at] === hash) return true;
    this.#slots[at] = hash;
    this.#size += 1;
    return false;
  }

  #find(hash: number): number {
    const mask = this.#slots.length - 1;
    let at = hash & mask;
    while (this.#slots[at] !== 0 && this.#slots[at] !== hash) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Float64Array(old.length * 2);
    for (const hash of old) this.#slots[this.#find(hash)] = hash;
  }
}

/** A row that was paid, for a person or a house in an event. */
export interface Paid {
  readonly number: number;
  readonly claim: string;
  readonly kind: 'person' | 'house';
  readonly event: string | null;
  /** The day in Beijing on which it began, by which rows go together that name no event. */
  readonly day: number | null;
  readonly subject: string | null;
  readonly sum: Fen;
  /** When it was reported, and its place in the register's own order; 0 where that is not known. */
  readonly reportedAt: Instant;
  readonly sequence: number;
}

/** What rows of one occurrence share. */
function occurrenceOf({ event, day }: Paid): string | null {
  if (event !== null) return sameId(event);
  return day === null ? null : `#${day}`;
}

/** The keys under which rows may turn out to be of one subject in one event, or one claim. */
function keysOf(row: Paid): readonly string[] {
  const { kind, subject, claim } = row;
  const own = `claim ${sameId(claim)}`;
  if (subject === null) return [own];
  const prefix = `${kind} ${occurrenceOf(row)} `;
  return [...new Set([own, prefix + bareId(subject), prefix + plainId(subject)])];
}

/** So many rows are named that a row repeats. */
export const MOST_NAMED = 10;

const ORDER = ['reportedAt', 'sequence', 'claim', 'subject', 'sum', 'number'] as const;

/** By report, then by the register's own numbers, then by claim id and content: only rows that are alike in all of it depend on where they stand. */
export function byReport(a: Paid, b: Paid): number {
  for (const key of ORDER) {
    const [x, y] = [a[key] ?? '', b[key] ?? ''];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

/**
 * Finds what was paid twice. The first pass remembers eight bytes of each row; only rows that repeat something are kept in the
 * second.
 */
export class Duplicates {
  readonly #seen = new HashSet();
  readonly #repeated = new Set<number>();
  readonly #kept: Paid[] = [];

  /** First pass. */
  note(row: Paid): void {
    for (const key of keysOf(row)) {
      const hash = textHash(key);
      if (this.#seen.add(hash)) this.#repeated.add(hash);
    }
  }

  /** Second pass. */
  keep(row: Paid): void {
    if (this.#repeated.size > 0 && keysOf(row).some((key) => this.#repeated.has(textHash(key))))
      this.#kept.push(row);
  }

  /** Every row that repeats an earlier one: earlier by report, then by claim id, whatever the order of the rows. */
  *found(): Generator<Discrepancy> {
    const byKey = new Map<string, Paid[]>();
    for (const row of [...this.#kept].sort(byReport)) {
      const keys = keysOf(row);
      const before = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
      for (const key of keys) {
        const rows = byKey.get(key);
        if (rows === undefined) byKey.set(key, [row]);
        else if (rows.length < MOST_NAMED) rows.push(row);
      }
      const repeated = repeatedBy(row, [...before]);
      if (repeated !== null) yield repeated;
    }
  }
}

function repeatedBy(row: Paid, before: readonly Paid[]): Discrepancy | null {
  const { event, subject, kind } = row;
  const occurrence = occurrenceOf(row);
  const rivals = before.filter(
    (other) =>
      subject !== null &&
      other.subject !== null &&
      other.kind === kind &&
      occurrence !== null &&
      occurrenceOf(other) === occurrence,
  );
  const same = rivals.filter((other) => sameId(other.subject as string) === sameId(subject as string));
  const similar = rivals.filter((other) => mayBeSame(other.subject as string, subject as string));
  const twins = same.length > 0 ? same : similar;
  const isSubject = twins.length > 0;
  const others = isSubject ? twins : before.filter((other) => sameId(other.claim) === sameId(row.claim));
  if (others.length === 0) return null;
  const open: MissingCell[] = [
    ...(event === null ? (['incident.id'] as const) : []),
    ...(same.length > 0
      ? []
      : [kind === 'person' ? ('loss.personId' as const) : ('loss.householdId' as const)]),
  ];
  return discrepancyOf(
    {
      code: isSubject ? (kind === 'person' ? 'same-person-twice' : 'same-house-twice') : 'same-claim-twice',
      expected: { type: 'claims', claims: others.map(({ claim }) => claim) },
      found: moneyEvidence(row.sum),
      difference: row.sum,
      certainty: !isSubject || open.length === 0 ? undefined : { kind: 'depends-on-facts', facts: open },
      also: twins.some((other) => sameId(other.claim) === sameId(row.claim)) ? ['same-claim-twice'] : [],
    },
    { row: row.number, claim: row.claim, event: row.event },
  );
}
