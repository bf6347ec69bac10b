import { heldIn, type Ledger, ofEachKind, RECORD_KINDS, type Registers } from './ledger.js';
import { contradictedIn, type KeyOf, type Versioned } from './register.js';

/**
 * Two or more records that say different things in the same version of the same thing: an error of whoever sent them, which
 * a later version puts right.
 *
 * @since 0.1.0
 */
export interface Conflict {
  readonly record: 'posting' | 'payment' | 'recovery' | 'transfer';
  /** Id of the claim for a posting, of the record itself for the others. */
  readonly id: string;
  readonly version: number;
  /** The fields in which they differ. */
  readonly fields: readonly string[];
}

/** The fields in which records differ, in their order. */
function differing<R extends object>([first, ...others]: readonly [R, ...R[]]): readonly string[] {
  const text = (record: R, key: string) => JSON.stringify(record[key as keyof R]);
  return Object.keys(first).filter((key) => others.some((other) => text(other, key) !== text(first, key)));
}

const NAMES = {
  postings: 'posting',
  payments: 'payment',
  recoveries: 'recovery',
  transfers: 'transfer',
} as const satisfies Readonly<Record<keyof Registers, Conflict['record']>>;

/** Every conflict that stands in a ledger. */
export function conflictsOf(ledger: Ledger): readonly Conflict[] {
  const held = heldIn(ledger);
  const conflicts = ofEachKind((kind) =>
    contradictedIn<Versioned>(held[kind]).map(
      (records): Conflict => ({
        record: NAMES[kind],
        id: (RECORD_KINDS[kind].keyOf as KeyOf<Versioned>)(records[0]),
        version: records[0].version,
        fields: differing(records),
      }),
    ),
  );
  return Object.values(conflicts).flat();
}
