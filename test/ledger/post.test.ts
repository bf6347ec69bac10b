import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { within } from '../../src/input/issue.js';
import { attempted } from '../../src/input/parse.js';
import {
  emptyLedger,
  type Ledger,
  type PaymentInput,
  type PostingInput,
  parseLedger,
  post,
  recordPayments,
  recordRecoveries,
  recordTransfers,
} from '../../src/settlement/index.js';
import { runs } from '../thorough.js';
import { CONTRACT, foundBy, issuesOf, payment, payments, posting, postings, roomy } from './support.js';

const empty = emptyLedger(roomy);
const bytes = (value: unknown) => JSON.stringify(value);
const posted = (ledger: Ledger, ...batches: PostingInput[][]) =>
  batches.reduce((filled, batch) => post(filled, batch).ledger, ledger);
const paid = (ledger: Ledger, ...batches: PaymentInput[][]) =>
  batches.reduce((filled, batch) => recordPayments(filled, batch).ledger, ledger);

/** 打乱的几批。Some records, and the same again in another order, in batches, some of them twice. */
const batches = <R>(records: fc.Arbitrary<R>) =>
  fc.array(records, { maxLength: 12 }).chain((all) =>
    fc.record({
      all: fc.constant(all),
      cuts: fc
        .tuple(
          fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
          fc.subarray(all),
          fc.array(fc.nat(24), { maxLength: 3 }),
        )
        .map(([shuffled, again, cuts]) => {
          const list = [...shuffled, ...again];
          const ends = [...cuts.sort((a, b) => a - b), list.length];
          return ends.map((end, i) => list.slice(ends[i - 1] ?? 0, end));
        }),
    }),
  );

describe('what is posted', () => {
  it('gives the same ledger to the byte in any order, in any batches, and however often', () => {
    fc.assert(
      fc.property(batches(postings), ({ all, cuts }) => {
        const { ledger, conflicts } = post(empty, all);
        expect(bytes(posted(empty, ...cuts))).toBe(bytes(ledger));
        expect(post(posted(empty, ...cuts), []).conflicts).toEqual(conflicts);
        expect(bytes(post(ledger, all))).toBe(bytes({ ledger, conflicts }));
      }),
      runs(150),
    );
  });

  it('is the same whether payments come before or after', () => {
    fc.assert(
      fc.property(batches(postings), batches(payments), (some, others) => {
        const first = paid(posted(empty, ...some.cuts), others.all);
        const last = posted(paid(empty, ...others.cuts), some.all);
        expect(bytes(first)).toBe(bytes(last));
      }),
      runs(100),
    );
  });

  it('keeps the latest version of each claim, in order of the claims', () => {
    const { ledger } = post(empty, [
      posting('b', '1', { version: 2 }),
      posting('a', '1', { version: 7, status: 'withdrawn' }),
      posting('b', '5', { version: 10 }),
      posting('a', '1'),
    ]);
    expect(ledger.postings.map(({ claim, version }) => [claim, version])).toEqual([
      ['a', 7],
      ['b', 10],
    ]);
  });

  it('is the same again however it is written', () => {
    const { ledger, conflicts } = post(empty, [
      posting('a', '1.5', { startedAt: '2024-07-11T03:20:00+08:00' }),
      posting('a', '1.50', { startedAt: '2024-07-10T19:20:00.000Z' }),
      { ...posting('a', '1.5'), reportedAt: null, final: true },
    ]);
    expect(conflicts).toEqual([]);
    expect(ledger.postings).toEqual([
      {
        ...posting('a', '1.50'),
        startedAt: '2024-07-11T03:20:00+08:00',
        reportedAt: null,
        house: null,
        atMost: '1.50',
        final: true,
        receipt: null,
        note: null,
      },
    ]);
  });

  it('has one text for each instant, also where Beijing writes another number of digits for the year', () => {
    const startedAt = '9999-12-31T23:59:59-01:00';
    const { ledger } = post(empty, [posting('a', '1', { startedAt })]);
    expect(ledger.postings[0]?.startedAt).toBe('9999-12-31T01:00:59-23:59');
    expect(post(ledger, [posting('a', '1', { startedAt: '9999-12-31T01:00:59-23:59' })]).conflicts).toEqual(
      [],
    );
    expect(bytes(parseLedger(JSON.parse(bytes(ledger))))).toBe(bytes(ledger));
  });
});

describe('another content in the same version', () => {
  const both = [posting('a', '2'), posting('a', '1'), posting('b', '1')];

  it('is a conflict that names the claim, in any order', () => {
    const due = [{ record: 'posting', id: 'a', version: 1, fields: ['amount', 'atMost'] }];
    expect(post(empty, both).conflicts).toEqual(due);
    expect(post(posted(empty, both.slice(0, 1)), both.slice(1)).conflicts).toEqual(due);
    expect(post(posted(empty, both.slice(1)), both.slice(0, 1)).conflicts).toEqual(due);
    expect(bytes(post(empty, both).ledger)).toBe(bytes(post(empty, both.toReversed()).ledger));
  });

  it('stands until a later version decides', () => {
    const { ledger, conflicts } = post(posted(empty, both), [posting('a', '3', { version: 2 })]);
    expect(conflicts).toEqual([]);
    expect(ledger.postings.map(({ amount }) => amount)).toEqual(['3.00', '1.00']);
    expect(bytes(post(ledger, both).ledger)).toBe(bytes(ledger));
  });

  it('may be of a payment, a recovery or a transfer', () => {
    const p = payment('p', 'a', '1');
    const r = { id: 'r', kind: 'salvage', receivedAt: '2024-08-01T10:00:00Z', amount: '1' } as const;
    const t = {
      id: 't',
      follower: 'b',
      direction: 'to-lead',
      settledAt: '2024-08-01T10:00:00Z',
      amount: '1',
    } as const;
    const one = recordPayments(empty, [p, { ...p, amount: '2' }]).ledger;
    const two = recordRecoveries(one, [r, { ...r, kind: 'subrogation' }]).ledger;
    expect(recordTransfers(two, [t, { ...t, follower: 'c' }]).conflicts).toEqual([
      { record: 'payment', id: 'p', version: 1, fields: ['amount'] },
      { record: 'recovery', id: 'r', version: 1, fields: ['kind'] },
      { record: 'transfer', id: 't', version: 1, fields: ['follower'] },
    ]);
    expect(recordTransfers(one, [t, { ...t, amount: '9', version: 2 }]).ledger.transfers).toEqual([
      { ...t, version: 2, settledAt: '2024-08-01T18:00:00+08:00', amount: '9.00' },
    ]);
  });
});

describe('a ledger', () => {
  const full = recordTransfers(
    recordRecoveries(paid(posted(empty, [posting('a', '7')]), [payment('p', 'a', '7')]), [
      {
        id: 'r',
        kind: 'subrogation',
        claim: 'a',
        event: 'e-1',
        receivedAt: '2024-08-01T10:00:00Z',
        amount: '3',
      },
    ]).ledger,
    [{ id: 't', follower: 'b', direction: 'from-lead', settledAt: '2024-11-01T10:00:00Z', amount: '2' }],
  ).ledger;

  it('is frozen through and through, and so is what posting returns', () => {
    const parts = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(parts)] : [];
    expect(parts(post(full, [])).filter((part) => !Object.isFrozen(part))).toEqual([]);
    expect(parts(empty).filter((part) => !Object.isFrozen(part))).toEqual([]);
  });

  it('survives a round through JSON, and may then be used as it is', () => {
    const stored = JSON.parse(bytes(full));
    expect(bytes(parseLedger(stored))).toBe(bytes(full));
    expect(bytes(post(stored, [posting('b', '1')]).ledger)).toBe(
      bytes(post(full, [posting('b', '1')]).ledger),
    );
    expect(bytes(parseLedger(JSON.parse(bytes(empty))))).toBe(bytes(empty));
  });

  it('holds each record with every key, written in one way', () => {
    expect(full.recoveries).toEqual([
      {
        id: 'r',
        version: 1,
        kind: 'subrogation',
        claim: 'a',
        event: 'e-1',
        receivedAt: '2024-08-01T18:00:00+08:00',
        amount: '3.00',
      },
    ]);
  });

  it('is not copied where nothing is entered', () => {
    expect(post(full, []).ledger.postings).toBe(full.postings);
    expect(post(full, [posting('z', '1')]).ledger.payments).toBe(full.payments);
  });

  it('keeps contradictions when it is stored', () => {
    const { ledger, conflicts } = post(full, [posting('a', '8')]);
    expect(bytes(post(JSON.parse(bytes(ledger)), []))).toBe(bytes({ ledger, conflicts }));
    expect(conflicts).toHaveLength(1);
  });

  it('is refused where it is none', () => {
    const stored = () => JSON.parse(bytes(full));
    const fails = () => {
      throw new TypeError('no');
    };
    expect(issuesOf(() => parseLedger(null))).toEqual([' wrong-type']);
    expect(issuesOf(() => parseLedger([]))).toEqual([' wrong-type']);
    expect(issuesOf(() => parseLedger({ ...stored(), extra: 1 }))).toEqual(['extra unknown-key']);
    expect(issuesOf(() => parseLedger(new Proxy({}, { ownKeys: fails })))).toEqual([' unreadable']);
    expect(foundBy(() => parseLedger({ ...stored(), extra: 1 }))).toEqual(['absent']);
    expect(foundBy(() => parseLedger(new Proxy({}, { ownKeys: fails })))).toEqual(['object']);
    expect(() => parseLedger([])).toThrow(/^input: wrong-type$/);
    for (const lookalike of [null, 'x', { ...full, postings: [1] }])
      expect(issuesOf(() => post(lookalike as never, []))).toHaveLength(1);
    expect(issuesOf(() => parseLedger({ ...stored(), contract: 7 }))).toEqual(['contract wrong-type']);
    expect(issuesOf(() => parseLedger({ ...stored(), contract: { ...roomy, id: '' } }))).toEqual([
      'contract.id id',
    ]);
    expect(issuesOf(() => parseLedger({ ...stored(), postings: undefined }))).toEqual([
      'postings wrong-type',
    ]);
    expect(issuesOf(() => parseLedger({ ...stored(), payments: [1, {}] }))).toEqual([
      'payments.0 wrong-type',
      'payments.1.id missing-key',
      'payments.1.claim missing-key',
      'payments.1.kind missing-key',
      'payments.1.paidAt missing-key',
      'payments.1.amount missing-key',
    ]);
    expect(issuesOf(() => parseLedger({ ...stored(), recoveries: {} }))).toEqual(['recoveries wrong-type']);
    expect(
      issuesOf(() => parseLedger({ ...stored(), transfers: [{ ...full.transfers[0], follower: 'a' }] })),
    ).toEqual(['transfers.0.follower not-listed']);
    const extra = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`extra ${i}`, 1]));
    expect(issuesOf(() => parseLedger({ ...stored(), ...extra }))).toHaveLength(100);
    expect(issuesOf(() => parseLedger({ ...stored(), ['k'.repeat(201)]: 1 }))).toEqual([
      `${'k'.repeat(200)} unknown-key`,
    ]);
    const otherwise = () =>
      within('postings', () => {
        throw new RangeError('another error passes');
      });
    expect(otherwise).toThrow(RangeError);
  });
});

describe('records that are none', () => {
  const wrong = (more: object, claim = 'a') => issuesOf(() => post(empty, [posting(claim, '1', more)]));

  it('are refused, and nothing is entered', () => {
    expect(issuesOf(() => post(empty, 'all' as never))).toEqual([' wrong-type']);
    expect(issuesOf(() => post(empty, new Array(10_000_001)))).toEqual([' too-large']);
    expect(issuesOf(() => post(empty, new Array(2000).fill(1)))).toHaveLength(1000);
    const fails = new Proxy([], {
      get: () => {
        throw new TypeError('no');
      },
    });
    expect(issuesOf(() => recordPayments(empty, fails))).toEqual([' unreadable']);
  });

  it('the latest version is 100,000', () => {
    expect(post(empty, [posting('a', '1', { version: 100_000 })]).ledger.postings).toHaveLength(1);
  });

  it.each([0, -1, 1.5, Number.NaN, 100_001, '1', undefined])('version %s', (version) => {
    expect(wrong({ version })).toHaveLength(1);
  });

  it.each([
    [{ amount: '-1' }, '0.amount money'],
    [{ amount: 5 }, '0.amount wrong-type'],
    [{ amount: 5, startedAt: null }, '0.amount wrong-type'],
    [{ amount: 'much', startedAt: null }, '0.amount money'],
    [{ startedAt: null }, '0.startedAt missing-key'],
    [{ startedAt: undefined }, '0.startedAt missing-key'],
    [{ atMost: '0.99', amount: '1', final: false }, '0.atMost below-amount'],
    [{ atMost: 'all' }, '0.atMost money'],
    [{ startedAt: '2024-02-30T00:00:00Z' }, '0.startedAt moment'],
    [{ line: 'boat' }, '0.line not-listed'],
    [{ status: 'paid' }, '0.status not-listed'],
    [{ contract: undefined }, '0.contract missing-key'],
    [{ contract: 'k-2' }, '0.contract other-record'],
    [{ receipt: 'A1'.repeat(32) }, '0.receipt hash'],
    [{ receipt: 'a1' }, '0.receipt hash'],
    [{ note: '' }, '0.note text-length'],
    [{ subject: { kind: 'person' } }, '0.subject.id missing-key'],
    [{ name: '张三' }, '0.name unknown-key'],
  ])('%j', (more, issue) => {
    expect(wrong(more)).toEqual([issue]);
  });

  it('but nothing due need not say since when', () => {
    const bare = { claim: 'a', version: 1, contract: CONTRACT, amount: '0', status: 'open' } as const;
    expect(post(empty, [bare]).ledger.postings).toEqual([
      {
        ...bare,
        amount: '0.00',
        atMost: '0.00',
        event: null,
        startedAt: null,
        reportedAt: null,
        subject: null,
        house: null,
        line: null,
        harm: null,
        final: true,
        receipt: null,
        note: null,
      },
    ]);
  });

  it('transfers are between the lead and its followers', () => {
    const to = (follower: string) =>
      issuesOf(() =>
        recordTransfers(empty, [
          { id: 't', follower, direction: 'to-lead', settledAt: '2024-11-01T10:00:00Z', amount: '2' },
        ]),
      );
    expect([to('a'), to('nobody')]).toEqual([['0.follower not-listed'], ['0.follower not-listed']]);
    const many = (follower: string) => () =>
      recordTransfers(
        empty,
        Array.from({ length: 1200 }, (_, i) => ({
          id: `t${i}`,
          follower,
          direction: 'to-lead',
          settledAt: '2024-11-01T10:00:00Z',
          amount: '2',
        })),
      );
    expect(issuesOf(many('nobody'))).toHaveLength(1000);
    expect(foundBy(many('nobody'))).toContain('string');
    expect(many('nobody')).toThrow(/^transfers\.0\.follower: not-listed\n/);
    const result = attempted(many('nobody'));
    expect(result.success || result.issues[0]?.expected).toEqual({ kind: 'one-of', values: ['b', 'c'] });
  });
});
