import { deepFreeze } from '../input/freeze.js';
import type { RegisterRow } from '../register/row.js';
import { type FieldValue, sameness, statedFields } from './compared-fields.js';
import type { Discrepancy } from './discrepancy.js';
import { alikeness } from './links.js';
import { type PairKey, paired } from './paired.js';
import { type RegisterVersion, versionFrom } from './register-version.js';
import { subjectKey, type Whose, whoseOf } from './whose.js';

/**
 * What one place of a row said before and says now; a key is absent where nothing stood there that was understood.
 *
 * @since 0.1.0
 */
export interface FieldChange {
  /** The id of its column. */
  readonly field: string;
  readonly from?: FieldValue;
  readonly to?: FieldValue;
}

/**
 * A row that stands in both versions, and says something else now.
 *
 * @since 0.1.0
 */
export interface RowChange {
  readonly before: RegisterRow;
  readonly after: RegisterRow;
  readonly changes: readonly FieldChange[];
}

/**
 * A finding of both versions that is about another sum now, or is surer or less sure.
 *
 * @since 0.1.0
 */
export interface DiscrepancyChange {
  readonly before: Discrepancy;
  readonly after: Discrepancy;
}

/**
 * What was changed from one version of a register to the next, and which findings come and go with it.
 *
 * @since 0.1.0
 */
export interface RegisterComparison {
  /** Rows of the later version that the earlier does not have. */
  readonly came: readonly RegisterRow[];
  /** Rows of the earlier version that the later no longer has. */
  readonly went: readonly RegisterRow[];
  readonly changed: readonly RowChange[];
  /** How many rows say the same in both. */
  readonly unchanged: number;
  /** How many rows of both hold cells that were not understood in one of them: of such cells it is not known whether they changed. */
  readonly unread: number;
  readonly discrepancies: {
    readonly came: readonly Discrepancy[];
    readonly went: readonly Discrepancy[];
    readonly changed: readonly DiscrepancyChange[];
    /** How many are the same in both. */
    readonly stayed: number;
  };
}

/** A row, and by what it is found again. */
interface Entry {
  readonly row: RegisterRow;
  readonly fields: ReadonlyMap<string, FieldValue>;
  /** All that it says. */
  readonly whole: string;
  readonly whose: Whose;
}

function entryOf(row: RegisterRow): Entry {
  const fields = statedFields(row);
  const said = [...fields].map(([path, value]) => [path, sameness(value)]);
  const whose = whoseOf(row);
  return {
    row,
    fields,
    whole: JSON.stringify([row.kind, row.label, said]),
    whose: fields.has('id') ? whose : { ...whose, claim: null },
  };
}

type KeyParts = readonly unknown[] | null;

const claimKey = (partsOf: (entry: Entry) => KeyParts): PairKey<Entry> => ({
  of: (entry) => {
    const parts = entry.row.kind === 'claim' ? partsOf(entry) : null;
    return parts === null ? null : JSON.stringify(parts);
  },
});

const byClaim = (partsOf: (entry: Entry) => readonly unknown[]): PairKey<Entry> =>
  claimKey((entry) => (entry.whose.claim === null ? null : partsOf(entry)));

/**
 * By what a row is found again: by all that it says; by its claim, of several payments by their days and then in order; by whose
 * it is, where the claim was given another id; by what it says of the loss and its payment, where only one row of each says so.
 */
const ROW_KEYS: readonly PairKey<Entry>[] = [
  { of: ({ whole }) => whole },
  byClaim(({ whose, fields }) => [whose, fields.get('loss.houseId'), fields.get('paidAt')]),
  byClaim(({ whose }) => [whose]),
  byClaim(({ whose }) => [whose.claim]),
  claimKey(({ whose }) => (subjectKey(whose) === null ? null : [subjectKey(whose)])),
  { ...claimKey(({ row }) => (alikeness(row) === null ? null : [alikeness(row)])), isSole: true },
  { of: ({ row: { kind, label, year } }) => (kind === 'claim' ? null : JSON.stringify([kind, label, year])) },
];

function changesOf(before: Entry, after: Entry): readonly FieldChange[] {
  const paths = new Set([...before.fields.keys(), ...after.fields.keys()]);
  return [...paths].sort().flatMap((field) => {
    const [from, to] = [before.fields.get(field), after.fields.get(field)];
    if (sameness(from) === sameness(to)) return [];
    return { field, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  });
}

/** A finding, and the row of the later version that it is about. */
interface Found {
  readonly finding: Discrepancy;
  readonly row: number | string | null;
}

const weightOf = ({ difference, certainty, suspicion }: Discrepancy): readonly unknown[] => [
  difference,
  certainty.kind,
  suspicion,
];

const FINDING_KEYS: readonly PairKey<Found>[] = [
  {
    of: ({ finding, row }) =>
      JSON.stringify([finding.code, row, finding.claim, finding.event, weightOf(finding)]),
  },
  { of: ({ finding, row }) => (row === null ? null : JSON.stringify([finding.code, row])) },
  {
    of: ({ finding: { code, claim, event }, row }) =>
      row !== null && claim === null ? null : JSON.stringify([code, claim, event]),
  },
];

const isOther = ({ before, after }: DiscrepancyChange): boolean =>
  JSON.stringify(weightOf(before)) !== JSON.stringify(weightOf(after));

function comparedFindings(
  before: RegisterVersion,
  after: RegisterVersion,
  rowAfter: ReadonlyMap<number, number>,
): RegisterComparison['discrepancies'] {
  const was = before.discrepancies.map((finding): Found => {
    const { row } = finding;
    return { finding, row: row === null ? null : (rowAfter.get(row) ?? `before ${row}`) };
  });
  const is = after.discrepancies.map((finding): Found => ({ finding, row: finding.row }));
  const found = paired(was, is, FINDING_KEYS);
  const both = found.pairs.map(([a, b]) => ({ before: a.finding, after: b.finding }));
  const changed = both.filter(isOther);
  return {
    came: found.after.map(({ finding }) => finding),
    went: found.before.map(({ finding }) => finding),
    changed,
    stayed: both.length - changed.length,
  };
}

/**
 * Compares two versions of one register: which rows came and went, what was changed in the others, and which findings of the audit
 * come and go with it. Rows are found again by their claim, or by whose they are, wherever they stand; running numbers and
 * balances, which follow from the rows before, are not compared. Spelling makes no difference: values are compared as they were understood.
 * Both versions are in memory, and the time grows with their rows.
 *
 * @param before The earlier version, and what `auditRegister` or `auditor` found in it.
 * @param after The later one, under the same contract.
 * @throws `InvalidInputError` where a version is none.
 * @example
 * ```ts
 * const version = (rows: readonly RegisterRow[]) => ({ rows, discrepancies: auditRegister(rows, contract) });
 * const header = ['案件编号', '出险时间', '区划代码', '灾种', '在区内', '因灾导致', '伤亡情况', '医疗费用', '免责情形', '赔付金额'];
 * const march = readRegister(header, [['c-1', '2024-07-11', '赶水镇', '洪涝', '是', '是', '死亡', '0', '无', '12万元']]);
 * const april = readRegister(header, [['c-1', '2024-07-11', '赶水镇', '洪涝', '是', '是', '死亡', '0', '无', '10万元']]);
 * const { changed, discrepancies } = compareRegisters(version(march.rows), version(april.rows));
 * changed.map(({ changes }) => changes); // [[{ field: 'paid', from: '120000.00', to: '100000.00' }]]
 * discrepancies.went.map(({ code }) => code); // ['sum-too-high']
 * ```
 * @since 0.1.0
 */
export function compareRegisters(before: RegisterVersion, after: RegisterVersion): RegisterComparison {
  const [earlier, later] = [versionFrom('before', before), versionFrom('after', after)];
  const { pairs, ...rest } = paired(earlier.rows.map(entryOf), later.rows.map(entryOf), ROW_KEYS);
  const compared = pairs.map(([was, is]) => ({
    before: was.row,
    after: is.row,
    changes: changesOf(was, is),
  }));
  const changed = compared
    .filter(({ changes }) => changes.length > 0)
    .sort((a, b) => a.after.number - b.after.number);
  const rowAfter = new Map(pairs.map(([was, is]) => [was.row.number, is.row.number]));
  return deepFreeze({
    came: rest.after.map(({ row }) => row),
    went: rest.before.map(({ row }) => row),
    changed,
    unchanged: pairs.length - changed.length,
    unread: compared.filter((each) => each.before.unread.length + each.after.unread.length > 0).length,
    discrepancies: comparedFindings(earlier, later, rowAfter),
  });
}
