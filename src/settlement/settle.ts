import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { contractFrom, mustNotAmend, termsOf } from '../contract/parse.js';
import type { SettlementRule } from '../contract/vocabulary.js';
import { deepFreeze } from '../input/freeze.js';
import { inArgument, kindOf, refuse, within } from '../input/issue.js';
import { isSameData } from '../input/same-data.js';
import { emptyLedger, type Ledger } from '../ledger/ledger.js';
import type { PaymentInput } from '../ledger/money.js';
import { type LedgerInput, ledgerFrom } from '../ledger/read.js';
import { recordPayments } from '../ledger/record.js';
import { signedYuan } from '../ledger/record-kind.js';
import type { Fen } from '../money/fen.js';
import { spanOf } from '../time/beijing.js';
import { type Apportionment, driftOf, movementsOf, type Position, positionAt } from './position.js';
import { type Quarter, readQuarter } from './quarter.js';

/**
 * A figure for the premium, for claims (paid, less overpayments that came back) and for recoveries: in yuan, unless it says
 * otherwise. Any of them may be below zero in a quarter, claims where more came back than was paid.
 *
 * @since 0.1.0
 */
export interface SettlementFigures {
  readonly premium: string;
  readonly claims: string;
  readonly recoveries: string;
}

/**
 * How one insurer stands with the others in a quarter, in yuan. `closing` = `opening` + `premium` − `claims` + `recoveries` −
 * `collected` + `paidOut` − `settled`. A balance above zero is owed to the insurer, one below zero the insurer owes.
 *
 * @since 0.1.0
 */
export interface InsurerStatement extends SettlementFigures {
  readonly insurer: string;
  readonly opening: string;
  /** Premium and recoveries that came into its hands: those of all for the lead, none for a follower. */
  readonly collected: string;
  /** Claims that it paid for all: the lead pays first. */
  readonly paidOut: string;
  /** What it received of the other insurers, less what it paid them. */
  readonly settled: string;
  readonly closing: string;
  /** Its shares of everything up to the end of the quarter. */
  readonly toDate: SettlementFigures;
  /** How many fen its shares to date are beyond its exact shares of the totals, as decimal text. */
  readonly drift: SettlementFigures;
}

/**
 * The quarterly statement between the insurers of a contract. Its balances add up to zero, its shares to its totals.
 *
 * @since 0.1.0
 */
export interface Statement extends Quarter {
  /** Id of the contract. */
  readonly contract: string;
  /** Whether the drift stands (`per-claim`) or is trued up (`cumulative`). */
  readonly settlement: SettlementRule;
  /** What moved in the quarter. */
  readonly totals: SettlementFigures;
  /** What moved up to its end. */
  readonly toDate: SettlementFigures;
  /** In the contract's order. */
  readonly insurers: readonly InsurerStatement[];
}

const COLUMNS = ['premium', 'claims', 'recoveries'] as const;

type ColumnName = (typeof COLUMNS)[number];

const figures = (write: (column: ColumnName) => string): SettlementFigures => ({
  premium: write('premium'),
  claims: write('claims'),
  recoveries: write('recoveries'),
});

const totalOf = (position: Position, column: ColumnName): Fen => position[column].total;

const insurerPart = (position: Position, column: ColumnName, insurer: number): Fen =>
  position[column].parts[insurer] as Fen;

/** What the lead has in hand for all. */
const inHand = (position: Position): Fen =>
  totalOf(position, 'premium') - totalOf(position, 'claims') + totalOf(position, 'recoveries');

/** What is owed to an insurer by the others. */
const owedTo = (position: Position, insurer: number, isLead: boolean): Fen =>
  insurerPart(position, 'premium', insurer) -
  insurerPart(position, 'claims', insurer) +
  insurerPart(position, 'recoveries', insurer) -
  (isLead ? inHand(position) : 0) -
  (position.settled[insurer] as Fen);

function insurerStatement(
  before: Position,
  after: Position,
  contract: Contract,
  i: number,
): InsurerStatement {
  const { id, lead } = contract.insurers[i] as Contract['insurers'][number];
  const { panel } = termsOf(contract);
  const isLead = lead === true;
  const moved = (column: ColumnName) => totalOf(after, column) - totalOf(before, column);
  return {
    insurer: id,
    opening: signedYuan(owedTo(before, i, isLead)),
    ...figures((column) => signedYuan(insurerPart(after, column, i) - insurerPart(before, column, i))),
    collected: signedYuan(isLead ? moved('premium') + moved('recoveries') : 0),
    paidOut: signedYuan(isLead ? moved('claims') : 0),
    settled: signedYuan((after.settled[i] as Fen) - (before.settled[i] as Fen)),
    closing: signedYuan(owedTo(after, i, isLead)),
    toDate: figures((column) => signedYuan(insurerPart(after, column, i))),
    drift: figures((column) => driftOf(after[column] satisfies Apportionment, panel, i)),
  };
}

function ledgerOf(paid: Ledger | LedgerInput | readonly PaymentInput[], contract: Contract): Ledger {
  if (kindOf(paid) === 'array')
    return within('', () => recordPayments(emptyLedger(contract), paid as readonly PaymentInput[]).ledger);
  const ledger = within('', () => ledgerFrom(paid as Ledger | LedgerInput));
  if (ledger.contract.id !== contract.id) refuse('contract.id', 'other-record', 'string');
  for (const key of ['insurers', 'remainder', 'settlement'] as const)
    if (!isSameData(ledger.contract[key], contract[key]))
      refuse(`contract.${key}`, 'other-record', kindOf(contract[key]));
  return ledger;
}

/**
 * The statement of a quarter between the insurers (二（三）承保方式：共保). The lead collects the premium and what is recovered, and
 * pays the claims; every insurer bears its share of each. The premium of a policy year counts as the year begins, and is
 * the one in force then: an endorsement of it counts from the next policy year on. A claim is
 * split as a whole however it is paid; by the contract's `settlement` the odd fen of many claims stand (`per-claim`), or the
 * running totals are split (`cumulative`), which keeps every insurer within a fen of its exact share of each total (under the
 * remainder rule `lead`, the lead within a fen for each follower).
 *
 * @param paid A ledger of the contract, or a list of payments.
 * @param quarter A Beijing quarter.
 * @throws `InvalidInputError` where an input breaks the format, where the ledger is of another contract or has other insurers, or where its
 * amounts come to more than 2^53 fen; or where an endorsement amends `insurers`, `remainder` or `settlement` (`amended`): the
 * insurers are chosen for the whole term (二（三）承保方式), and a ledger does not tell whose each old claim was.
 * @example
 * ```ts
 * const paid = { id: 'p-1', claim: 'c-1', kind: 'payment', paidAt: '2024-07-12T10:00:00+08:00', amount: '100000' } as const;
 * const { totals, insurers } = settle([paid], contract, { year: 2024, quarter: 3 });
 * totals.claims; // '100000.00'
 * insurers.map(({ claims }) => claims); // ['60000.00', '25000.00', '15000.00']
 * ```
 * @since 0.1.0
 */
export function settle(
  paid: Ledger | LedgerInput | readonly PaymentInput[],
  contract: Contract | ContractInput,
  quarter: Quarter,
): Statement {
  const checked = contractFrom(contract);
  mustNotAmend(checked, 'insurers', 'remainder', 'settlement');
  const period = readQuarter(quarter);
  const { from, until } = spanOf(period);
  const [before, after] = inArgument('paid', () => {
    const movements = movementsOf(ledgerOf(paid, checked), checked, until);
    return [positionAt(from, movements, checked), positionAt(until, movements, checked)] as const;
  });
  return deepFreeze({
    contract: checked.id,
    ...period,
    settlement: termsOf(checked).settlement,
    totals: figures((column) => signedYuan(totalOf(after, column) - totalOf(before, column))),
    toDate: figures((column) => signedYuan(totalOf(after, column))),
    insurers: checked.insurers.map((_, i) => insurerStatement(before, after, checked, i)),
  });
}
