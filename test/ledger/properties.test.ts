import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyLimits, type Contract, LINES } from '../../src/index.js';
import {
  type Balance,
  balances,
  emptyLedger,
  type Ledger,
  type PaymentInput,
  type PostingInput,
  post,
  recordPayments,
} from '../../src/settlement/index.js';
import { runs } from '../thorough.js';
import {
  contracts,
  contractWith,
  effective,
  fen,
  payment,
  payments,
  postings,
  roomyContracts,
  totalOf,
} from './support.js';

const ledgerOf = (contract: Contract, some: readonly PostingInput[], paid: readonly PaymentInput[]) =>
  recordPayments(post(emptyLedger(contract), some).ledger, paid).ledger;

const ledgers = (contract: fc.Arbitrary<Contract>): fc.Arbitrary<Ledger> =>
  fc
    .tuple(contract, fc.array(postings, { maxLength: 10 }), fc.array(payments, { maxLength: 8 }))
    .map(([terms, some, paid]) => ledgerOf(terms, some, paid));

const ledgersUnderLimits = ledgers(fc.oneof(contracts, fc.constantFrom(...roomyContracts)));

const open = (ledger: Ledger) => effective(ledger).filter(({ status }) => status === 'open');

/** 合同写明每户只赔一处的，一户各处房屋归为一组。Under `one-per-household` all houses of a household are one group. */
const groupKeyUnder =
  ({ lines }: Contract) =>
  ({ claim, subject, house, event }: Ledger['postings'][number]) =>
    subject === null || event === null
      ? claim
      : JSON.stringify([
          subject,
          event,
          subject.kind === 'household' && lines['house-damage']?.houses !== 'one-per-household' && house,
        ]);

const grouped = <R>(rows: readonly R[], key: (row: R) => string): R[][] => {
  const groups = new Map<string, R[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return [...groups.values()];
};

const dueOn = (rows: readonly Balance[], claims: readonly { claim: string }[]) =>
  totalOf(
    rows.filter((row) => claims.some(({ claim }) => claim === row.claim)),
    'due',
  );

describe('in every ledger', () => {
  it('due = paid + further − overpaid, for each claim, and one of the two is nothing', () => {
    fc.assert(
      fc.property(ledgersUnderLimits, (ledger) => {
        for (const { due, paid, further, overpaid, onAccount } of balances(ledger)) {
          expect(fen(due)).toBe(fen(paid) + fen(further) - fen(overpaid));
          expect(Math.min(fen(further), fen(overpaid))).toBe(0);
          expect(fen(onAccount)).toBeLessThanOrEqual(fen(overpaid));
        }
      }),
      runs(40),
    );
  });

  it('nothing is lost: every claim and every fen paid stand in the balances', () => {
    fc.assert(
      fc.property(ledgersUnderLimits, (ledger) => {
        const rows = balances(ledger);
        const named = [...ledger.postings, ...ledger.payments].map(({ claim }) => claim);
        expect(rows.map(({ claim }) => claim)).toEqual([...new Set(rows.map(({ claim }) => claim))].sort());
        for (const claim of named)
          expect(rows.some((row) => row.claim === claim) || hidden(ledger, claim)).toBe(true);
        const most = new Map<string, number>();
        for (const { id, kind, amount } of ledger.payments) {
          const signed = kind === 'recovery-of-overpayment' ? -fen(amount) : fen(amount);
          most.set(id, Math.max(most.get(id) ?? Number.NEGATIVE_INFINITY, signed));
        }
        expect(totalOf(rows, 'paid')).toBe([...most.values()].reduce((sum, each) => sum + each, 0));
      }),
      runs(40),
    );
  });

  it('a person, house or household that is one claim in an event gets the greatest of its claims, and never more', () => {
    fc.assert(
      fc.property(ledgersUnderLimits, (ledger) => {
        const rows = balances(ledger);
        for (const group of grouped(open(ledger), groupKeyUnder(ledger.contract))) {
          const most = Math.max(...group.map(({ amount }) => fen(amount)));
          expect(dueOn(rows, group)).toBeLessThanOrEqual(most);
          if (roomyContracts.includes(ledger.contract)) expect(dueOn(rows, group)).toBe(most);
        }
      }),
      runs(40),
    );
  });

  it('what is due is within the limits, and what applyLimits pays the best claims', () => {
    fc.assert(
      fc.property(ledgers(contracts), (ledger) => {
        const { contract } = ledger;
        const rows = balances(ledger);
        const paying = open(ledger)
          .map((one) => ({ ...one, at: Date.parse(one.reportedAt ?? one.startedAt ?? '') }))
          .sort((a, b) => a.at - b.at || (a.claim < b.claim ? -1 : 1));
        const through = new Map(rows.map((row) => [row.claim, row.through]));
        const register = paying.map(({ claim, event, startedAt, amount, line }) => ({
          id: claim,
          event: event ?? `!${claim}`,
          startedAt: startedAt as string,
          amount: through.get(claim) === claim ? amount : '0',
          line,
        }));
        const limited = applyLimits(register, contract);
        for (const { id, paid } of limited) {
          const members = rows.filter((row) => row.through === id);
          if (members.length > 0) expect(totalOf(members, 'due')).toBe(fen(paid));
        }
        expect(totalOf(rows, 'due')).toBe(limited.reduce((sum, { paid }) => sum + fen(paid), 0));
        for (const event of new Set(paying.map((one) => one.event ?? one.claim))) {
          const members = paying.filter((one) => (one.event ?? one.claim) === event);
          expect(dueOn(rows, members)).toBeLessThanOrEqual(fen(contract.limits.perEvent));
          for (const line of LINES) {
            const limit = contract.limits.byLine?.[line]?.perEvent;
            const paidThrough = members.filter(
              (one) => one.line === line && through.get(one.claim) === one.claim,
            );
            const all = rows.filter((row) => paidThrough.some(({ claim }) => claim === row.through));
            if (limit !== undefined) expect(totalOf(all, 'due')).toBeLessThanOrEqual(fen(limit));
          }
        }
      }),
      runs(40),
    );
  });

  it('nothing remains once everything is paid and asked back', () => {
    fc.assert(
      fc.property(ledgersUnderLimits, (ledger) => {
        const squaring = balances(ledger).flatMap(({ claim, further, overpaid }, i) => [
          payment(`further-${i}`, claim, further),
          payment(`back-${i}`, claim, overpaid, { kind: 'recovery-of-overpayment' }),
        ]);
        const squared = balances(recordPayments(ledger, squaring).ledger);
        expect(totalOf(squared, 'further') + totalOf(squared, 'overpaid')).toBe(0);
        expect(totalOf(squared, 'due')).toBe(totalOf(balances(ledger), 'due'));
      }),
      runs(40),
    );
  });

  it('a payment that is recorded twice is paid once', () => {
    fc.assert(
      fc.property(ledgersUnderLimits, (ledger) => {
        expect(balances(recordPayments(ledger, ledger.payments).ledger)).toEqual(balances(ledger));
        expect(balances(post(ledger, ledger.postings).ledger)).toEqual(balances(ledger));
      }),
      runs(40),
    );
  });
});

/** 同一编号的付款自相矛盾时，不起作用的那条所指的案件。A claim named only by a contradictory payment that does not count. */
const hidden = (ledger: Ledger, claim: string) =>
  !ledger.postings.some((one) => one.claim === claim) &&
  ledger.payments
    .filter((one) => one.claim === claim)
    .every(({ id }) => ledger.payments.filter((other) => other.id === id).length > 1);

it('contracts in which every limit is nothing pay nothing', () => {
  const nothing = contractWith({ limits: { perEvent: '0', perYear: '0' } });
  fc.assert(
    fc.property(fc.array(postings, { maxLength: 6 }), (some) => {
      expect(totalOf(balances(ledgerOf(nothing, some, [])), 'due')).toBe(0);
    }),
    runs(25),
  );
});
