import { readGiven } from '../input/given.js';
import { fenOf } from '../money/fen.js';
import type { RegisterRow } from '../register/row.js';
import type { AuditedRow } from './auditor.js';
import { isWritable, paidColumn, withinOf } from './known.js';
import type { Recomputed } from './recomputed.js';

/**
 * What an audit checks of each row: whether the claim is to be paid, how much, by which line, through which department, once,
 * shared by whom, within which limits, when; and of rows that sum others, whether they do.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type AuditCheck = (typeof AUDIT_CHECKS)[number];

/**
 * Every check, in the order in which they are told.
 *
 * @example
 * ```ts
 * AUDIT_CHECKS[0]; // 'outcome'
 * AUDIT_CHECKS.length; // 9
 * ```
 * @since 0.1.0
 */
export const AUDIT_CHECKS = [
  'outcome',
  'amount',
  'line',
  'department',
  'duplicates',
  'shares',
  'limits',
  'dates',
  'totals',
] as const;

/**
 * Of each check, the ids of the columns (`REGISTER_COLUMNS`) for want of which it could not be made on a row: none where it was
 * made, `null` where it does not concern the row.
 *
 * @since 0.1.0
 */
export type RowChecks = Readonly<Record<AuditCheck, readonly string[] | null>>;

const isMoney = (yuan: string | undefined): boolean => yuan !== undefined && !/^-?0*(?:\.0*)?$/.test(yuan);

/** What the register says was paid, or decided; unknown where it says that money was paid, but not how much. */
const missingSum = ({ paid, amount, dates }: RegisterRow): readonly string[] =>
  paid !== undefined || (amount !== undefined && dates?.paidAt === undefined) ? [] : ['paid'];

/** What stands in so large a unit, with so few decimals, that it cannot be what should stand there, nor any other sum to the fen. */
function roundedSum(row: RegisterRow, recomputed: AuditedRow['recomputed']): readonly string[] {
  const column = paidColumn(row);
  const due = fenOf(recomputed?.[column] ?? '0.00');
  return isWritable(row, column, due) ? [] : [column];
}

/** Whether the parts of what is due stand there to the fen; of another sum it is the sum that is told. */
function areSharesWritten(row: RegisterRow, { paid, shares = [] }: Partial<Recomputed>): boolean {
  const stated = Object.entries(row.shares ?? {});
  const isExact = stated.every(([label]) => withinOf(row, `shares.${label}`) === 0);
  return (
    isExact || row.paid !== paid || shares.every(({ amount }) => stated.some(([, yuan]) => yuan === amount))
  );
}

/** What says who, or whose house, it was, and in which event: by its id, or by its day. */
function missingIds({ claim }: RegisterRow): readonly string[] {
  const loss = claim?.loss;
  const subject: readonly string[] =
    loss?.kind === 'person'
      ? loss.personId == null
        ? ['loss.personId']
        : []
      : loss?.kind === 'house' && loss.householdId == null && loss.houseId == null
        ? ['loss.householdId']
        : [];
  const { id, startedAt } = claim?.incident ?? {};
  return [...subject, ...(id == null && startedAt == null ? ['incident.id'] : [])];
}

const missingDates = (
  { claim, dates }: RegisterRow,
  isClosed: boolean,
  isPaid: boolean,
): readonly string[] => {
  const wanted = [
    'reportedAt' as const,
    ...(isClosed ? (['surveyedAt', 'decidedAt'] as const) : []),
    ...(isPaid ? (['paidAt'] as const) : []),
  ].filter((date) => dates?.[date] === undefined);
  return claim?.incident?.startedAt == null ? ['incident.startedAt', ...wanted] : wanted;
};

/** For want of what a claim could not be decided: whose loss it was, or a quantity by which its sums can be reckoned. */
const undecidedFor = ({ claim }: RegisterRow): readonly string[] => {
  if (claim === null) return ['loss.kind'];
  return claim.loss.kind === 'person' ? ['loss.medicalCost'] : ['loss.rooms', 'loss.area'];
};

const none = Object.fromEntries(AUDIT_CHECKS.map((check) => [check, null])) as RowChecks;

/**
 * Which checks could be made on a row that was audited, and for want of what the others were not: nothing was found wrong means
 * something only of what was checked.
 *
 * @example
 * ```ts
 * const { rows } = readRegister(['案件编号', '损失类型', '结论', '赔付金额'], [['c-1', '人身伤亡', '赔付', '100,000.00']]);
 * const audit = auditor(contract);
 * for (const row of rows) audit.note(row);
 * for (const row of rows) audit.tally(row);
 * const [checks] = rows.map((row) => checksOf(audit.examine(row)));
 * checks?.shares; // ['shares']
 * checks?.totals; // null: the row sums no others
 * ```
 * @since 0.1.0
 */
export const checksOf = (audited: AuditedRow): RowChecks => readGiven('audited', audited, checksOn);

function checksOn({ row, recomputed }: AuditedRow): RowChecks {
  if (row.kind !== 'claim')
    return { ...none, totals: (row.paid ?? row.amount) === undefined ? ['paid'] : [] };
  const { claim, outcome } = row;
  const isPaid = isMoney(row.paid) || row.dates?.paidAt !== undefined;
  const isDue = isPaid || isMoney(row.amount) || outcome === 'payable' || recomputed?.outcome === 'payable';
  const decided = recomputed === null ? undecidedFor(row) : [];
  const lacks = (column: string, isThere: boolean): readonly string[] => (isThere ? [] : [column]);
  const sum = missingSum(row);
  const ifDue = (missing: readonly string[]) => (isDue ? missing : null);
  return {
    outcome: [...decided, ...lacks('outcome', outcome !== undefined || isPaid)],
    amount: ifDue([...decided, ...sum, ...roundedSum(row, recomputed)]),
    line: ifDue([...decided, ...lacks('line', row.line !== undefined)]),
    department: ifDue([...decided, ...lacks('departments', (row.departments?.length ?? 0) > 0)]),
    duplicates: ifDue(missingIds(row)),
    shares: ifDue(
      lacks(
        'shares',
        row.shares !== undefined &&
          !row.unread.some((id) => id.startsWith('shares')) &&
          areSharesWritten(row, recomputed ?? {}),
      ),
    ),
    limits: ifDue([
      ...sum,
      ...lacks('incident.id', claim?.incident?.id != null),
      ...lacks('incident.startedAt', claim?.incident?.startedAt != null),
    ]),
    dates: missingDates(row, outcome === 'payable' || outcome === 'declined', isPaid),
    totals: row.eventTotal === undefined ? null : lacks('incident.id', claim?.incident?.id != null),
  };
}
