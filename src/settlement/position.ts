import type { Decimal } from 'decimal.js';
import type { Contract } from '../contract/contract.js';
import { termsOf } from '../contract/parse.js';
import type { Panel } from '../contract/terms.js';
import type { SettlementRule } from '../contract/vocabulary.js';
import type { Ledger } from '../ledger/ledger.js';
import { countedPayments, RECOVERY, signedAmount, TRANSFER, type Transfer } from '../ledger/money.js';
import { standingRecords } from '../ledger/register.js';
import { mustBeExact, sumsBy } from '../ledger/sums.js';
import { Precise } from '../money/exact.js';
import { type Fen, fenOf, yuanOf } from '../money/fen.js';
import { split } from '../money/split.js';
import { type Instant, instantOf } from '../time/instant.js';
import { policyYears } from './policy-years.js';

/** What some amounts come to, and what each insurer bears of them, in the contract's order. */
export interface Apportionment {
  readonly total: Fen;
  readonly parts: readonly Fen[];
}

/** Splits an amount that may be below zero: what comes back is split as it was paid. */
const signedSplit = (amount: Fen, { shares, remainder }: Panel): readonly Fen[] =>
  split(Math.abs(amount), shares, remainder).map((part) => part * Math.sign(amount));

/**
 * Splits amounts between the insurers: one by one, so that the odd fen of each stand, or all together, so that every insurer
 * stays with its share of the total.
 */
export function apportioned(amounts: readonly Fen[], panel: Panel, rule: SettlementRule): Apportionment {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (rule === 'cumulative') return { total, parts: signedSplit(total, panel) };
  const parts = panel.insurers.map(() => 0);
  for (const amount of amounts) {
    const ofAmount = signedSplit(amount, panel);
    for (let i = 0; i < parts.length; i++) parts[i] = (parts[i] as Fen) + (ofAmount[i] as Fen);
  }
  return { total, parts };
}

/** How many fen an insurer bears beyond its exact share of the total, as exact decimal text. */
export const driftOf = ({ total, parts }: Apportionment, { shares }: Panel, insurer: number): string =>
  new Precise(parts[insurer] as Fen).minus((shares.decimals[insurer] as Decimal).times(total)).toFixed();

/** An amount, and when it moved. */
interface SettledMovement {
  readonly at: Instant;
  /** What it is settled with: the claim, the recovery, the policy year, or the follower. */
  readonly key: string;
  readonly fen: Fen;
}

/** Everything that moves between the insurers. */
export interface Movements {
  readonly premium: readonly SettledMovement[];
  readonly claims: readonly SettledMovement[];
  readonly recoveries: readonly SettledMovement[];
  /** What followers received of the lead; below zero for what they paid it. */
  readonly transfers: readonly SettledMovement[];
}

/** What stands between the insurers at some instant. Lists are in the contract's order. */
export interface Position {
  readonly premium: Apportionment;
  readonly claims: Apportionment;
  readonly recoveries: Apportionment;
  /** What each insurer received of the others, less what it paid them. */
  readonly settled: readonly Fen[];
}

/** What a transfer brings the follower; below zero where the follower pays. */
const receivedByFollower = ({ direction, amount }: Transfer): Fen =>
  direction === 'from-lead' ? fenOf(amount) : -fenOf(amount);

/** What moves, the premium as far as it is due before an instant: that of a policy year as the year begins. */
export function movementsOf(ledger: Ledger, contract: Contract, until: Instant): Movements {
  const movements: Movements = {
    premium: policyYears(contract, until).map(({ begins, premium }) => ({
      at: begins,
      key: String(begins),
      fen: premium,
    })),
    claims: countedPayments(ledger.payments).map((payment) => ({
      at: instantOf(payment.paidAt),
      key: payment.claim,
      fen: signedAmount(payment),
    })),
    recoveries: standingRecords(ledger.recoveries, RECOVERY.keyOf, ({ amount }) => fenOf(amount)).map(
      ({ id, receivedAt, amount }) => ({ at: instantOf(receivedAt), key: id, fen: fenOf(amount) }),
    ),
    transfers: standingRecords(ledger.transfers, TRANSFER.keyOf, ({ amount }) => fenOf(amount)).map(
      (transfer) => ({
        at: instantOf(transfer.settledAt),
        key: transfer.follower,
        fen: receivedByFollower(transfer),
      }),
    ),
  };
  mustBeExact(
    'ledger',
    ledger.payments,
    ledger.recoveries,
    ledger.transfers,
    movements.premium.map(({ fen }) => ({ amount: yuanOf(fen) })),
  );
  return movements;
}

/** 首席承保人代表共保各方: the lead handles the money of all, so that what a follower received, the lead paid. */
function settledBy(byFollower: ReadonlyMap<string, Fen>, { insurers }: Contract): readonly Fen[] {
  const together = [...byFollower.values()].reduce((sum, fen) => sum + fen, 0);
  return insurers.map(({ id, lead }) => (lead === true ? -together : (byFollower.get(id) ?? 0)));
}

/** What stands between the insurers once everything before an instant has moved. */
export function positionAt(at: Instant, movements: Movements, contract: Contract): Position {
  const { panel, settlement } = termsOf(contract);
  const sums = (list: readonly SettledMovement[]) =>
    sumsBy(
      list.filter((movement) => movement.at < at),
      ({ key }) => key,
      ({ fen }) => fen,
    );
  const column = (list: readonly SettledMovement[]) =>
    apportioned([...sums(list).values()], panel, settlement);
  return {
    premium: column(movements.premium),
    claims: column(movements.claims),
    recoveries: column(movements.recoveries),
    settled: settledBy(sums(movements.transfers), contract),
  };
}
