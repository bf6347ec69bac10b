import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/index.js';
import {
  balances,
  emptyLedger,
  type PaymentInput,
  type PostingInput,
  parseLedger,
  post,
  recordPayments,
} from '../../src/settlement/index.js';
import { contractWith, foundBy, issuesOf, payment, posting, roomy } from './support.js';

const ledgerOf = (
  postings: readonly PostingInput[],
  payments: readonly PaymentInput[] = [],
  contract: Contract = roomy,
) => recordPayments(post(emptyLedger(contract), postings).ledger, payments).ledger;

/** 每案一行：应付、已付、续付、多付。One row for each claim: due, paid, further, overpaid. */
const rows = (...ledger: Parameters<typeof ledgerOf>) =>
  balances(ledgerOf(...ledger)).map(({ claim, due, paid, further, overpaid }) =>
    [claim, due, paid, further, overpaid].join(' '),
  );

const same = (id = 'zhang') => ({ subject: { kind: 'person', id } }) as const;
const death = { ...same(), harm: 'death' } as const;

describe('the life of a claim', () => {
  it('is due, then paid', () => {
    expect(rows([posting('a', '100')])).toEqual(['a 100.00 0.00 100.00 0.00']);
    expect(rows([posting('a', '100')], [payment('p', 'a', '100')])).toEqual(['a 100.00 100.00 0.00 0.00']);
  });

  it('is due whatever the line, and where none is named', () => {
    expect(rows([posting('a', '100', { line: null })])).toEqual(['a 100.00 0.00 100.00 0.00']);
  });

  it('is corrected up and down', () => {
    const paid = [payment('p', 'a', '100')];
    const corrected = (amount: string) => [posting('a', '100'), posting('a', amount, { version: 2 })];
    expect(rows(corrected('150'), paid)).toEqual(['a 150.00 100.00 50.00 0.00']);
    expect(rows(corrected('60'), paid)).toEqual(['a 60.00 100.00 0.00 40.00']);
    const back = payment('r', 'a', '40', { kind: 'recovery-of-overpayment' });
    expect(rows(corrected('60'), [...paid, back])).toEqual(['a 60.00 60.00 0.00 0.00']);
    const tooMuch = payment('r', 'a', '170', { kind: 'recovery-of-overpayment' });
    expect(rows(corrected('60'), [...paid, tooMuch])).toEqual(['a 60.00 -70.00 130.00 0.00']);
  });

  it('is withdrawn and reopened: what was paid is asked back, and then is not', () => {
    const first = posting('a', '100');
    const withdrawn = { ...first, version: 2, status: 'withdrawn' } as const;
    const paid = [payment('p', 'a', '100')];
    expect(rows([first, withdrawn], paid)).toEqual(['a 0.00 100.00 0.00 100.00']);
    expect(rows([first, withdrawn, { ...first, version: 3 }], paid)).toEqual(['a 100.00 100.00 0.00 0.00']);
    expect(balances(ledgerOf([first, withdrawn], paid))[0]).toEqual({
      claim: 'a',
      version: 2,
      status: 'withdrawn',
      through: null,
      due: '0.00',
      across: [],
      paid: '100.00',
      further: '0.00',
      overpaid: '100.00',
      onAccount: '0.00',
      conflict: false,
    });
  });

  it('is paid on account before it is final, and topped up later', () => {
    const early = posting('a', '0', { final: false });
    const advance = payment('p', 'a', '30', { kind: 'advance' });
    const onAccount = (...postings: PostingInput[]) =>
      balances(ledgerOf(postings, [advance])).map(({ due, further, overpaid, onAccount: held }) =>
        [due, further, overpaid, held].join(' '),
      );
    expect(onAccount()).toEqual(['0.00 0.00 30.00 30.00']);
    expect(onAccount(early)).toEqual(['0.00 0.00 30.00 30.00']);
    expect(onAccount(posting('a', '20', { final: false }))).toEqual(['20.00 0.00 10.00 10.00']);
    expect(onAccount(posting('a', '100', { version: 2 }), early)).toEqual(['100.00 70.00 0.00 0.00']);
    expect(onAccount(posting('a', '20', { version: 2 }), early)).toEqual(['20.00 0.00 10.00 0.00']);
    expect(onAccount({ ...early, status: 'withdrawn', version: 2 })).toEqual(['0.00 0.00 30.00 0.00']);
  });

  it('is not lost when it was paid, but never posted', () => {
    const [balance] = balances(ledgerOf([], [payment('p', 'ghost', '5')]));
    expect(balance).toMatchObject({ claim: 'ghost', version: null, status: null, overpaid: '5.00' });
  });

  it('pays the least of contents that contradict each other, and says so', () => {
    const some = balances(ledgerOf([posting('a', '5'), posting('a', '3'), posting('b', '1')]));
    expect(some.map(({ claim, due, conflict }) => [claim, due, conflict])).toEqual([
      ['a', '3.00', true],
      ['b', '1.00', false],
    ]);
    const withdrawn = ledgerOf([posting('a', '5'), posting('a', '5', { status: 'withdrawn' })]);
    expect(balances(withdrawn)[0]).toMatchObject({ due: '0.00', status: 'withdrawn', conflict: true });
    const paid = balances(ledgerOf([posting('a', '5')], [payment('p', 'a', '1'), payment('p', 'a', '4')]));
    expect(paid[0]).toMatchObject({ paid: '4.00', further: '1.00', conflict: true });
    expect(rows([], [payment('p', 'b', '1'), payment('p', 'a', '1')])).toEqual(['a 0.00 1.00 0.00 1.00']);
  });
});

describe('one person in one event', () => {
  it('is paid once, through the line that pays most', () => {
    const claims = [posting('a', '100', same()), posting('b', '120', { ...same(), line: 'fire-explosion' })];
    expect(rows(claims)).toEqual(['a 0.00 0.00 0.00 0.00', 'b 120.00 0.00 120.00 0.00']);
    expect(balances(ledgerOf(claims)).map(({ through }) => through)).toEqual(['b', 'b']);
  });

  it('ties go to the claim that comes earlier in the register', () => {
    const through = (...claims: PostingInput[]) => balances(ledgerOf(claims))[0]?.through;
    const tied = (claim: string, more: Partial<PostingInput> = {}) =>
      posting(claim, '100', { ...same(), ...more });
    const late = { startedAt: '2024-07-12T03:20:00+08:00' };
    expect(through(tied('b'), tied('a'))).toBe('a');
    expect(through(tied('b'), tied('a', late))).toBe('b');
    expect(through(tied('b', { reportedAt: '2024-07-13T03:20:00+08:00' }), tied('a', late))).toBe('a');
  });

  it('has what was paid on one claim counted towards the other', () => {
    const claims = [posting('a', '100', same()), posting('b', '120', { ...same(), line: 'fire-explosion' })];
    expect(rows(claims, [payment('p', 'a', '100')])).toEqual([
      'a 100.00 100.00 0.00 0.00',
      'b 20.00 0.00 20.00 0.00',
    ]);
    expect(rows(claims, [payment('p', 'a', '150')])).toEqual([
      'a 120.00 150.00 0.00 30.00',
      'b 0.00 0.00 0.00 0.00',
    ]);
  });

  it('gets a death benefit less the disability paid before (A-48)', () => {
    const disability = posting('a', '50000', same());
    const later = posting('b', '100000', death);
    const paid = [payment('p', 'a', '50000')];
    expect(rows([disability], paid)).toEqual(['a 50000.00 50000.00 0.00 0.00']);
    expect(rows([disability, later], paid)).toEqual([
      'a 50000.00 50000.00 0.00 0.00',
      'b 50000.00 0.00 50000.00 0.00',
    ]);
    const both = balances(ledgerOf([disability, later], paid));
    expect(both.map(({ through, across }) => [through, ...across])).toEqual([
      ['b', 'same-person'],
      ['b', 'death-after-disability'],
    ]);
  });

  it('gets no death benefit where the disability came to more', () => {
    const heavier = posting('a', '200000', same());
    const later = posting('b', '100000', death);
    expect(rows([heavier, later])).toEqual(['a 200000.00 0.00 200000.00 0.00', 'b 0.00 0.00 0.00 0.00']);
    expect(rows([heavier, later], [payment('p', 'a', '200000')])).toEqual([
      'a 200000.00 200000.00 0.00 0.00',
      'b 0.00 0.00 0.00 0.00',
    ]);
  });

  it('in one claim gets the difference when the disabled die', () => {
    const versions = [posting('a', '50000', same()), posting('a', '100000', { ...death, version: 2 })];
    expect(rows(versions, [payment('p', 'a', '50000')])).toEqual(['a 100000.00 50000.00 50000.00 0.00']);
  });

  it('is not held to a claim that was withdrawn', () => {
    const claims = [
      posting('a', '100', { ...same(), status: 'withdrawn' }),
      posting('b', '90', { ...same(), line: 'fire-explosion' }),
    ];
    expect(rows(claims, [payment('p', 'a', '100')])).toEqual([
      'a 0.00 100.00 0.00 100.00',
      'b 90.00 0.00 90.00 0.00',
    ]);
  });

  it('is another in another event, under another kind, or where the id or the event is not known', () => {
    const dues = (...claims: PostingInput[]) => balances(ledgerOf(claims)).map(({ due }) => due);
    const one = posting('a', '100', same('x'));
    const both = ['100.00', '90.00'];
    expect(dues(one, posting('b', '90', { ...same('x'), event: 'e-2' }))).toEqual(both);
    expect(dues(one, posting('b', '90', { subject: { kind: 'household', id: 'x' } }))).toEqual(both);
    expect(dues({ ...one, subject: null }, posting('b', '90', { subject: null }))).toEqual(both);
    expect(dues({ ...one, event: null }, posting('b', '90', { ...same('x'), event: null }))).toEqual(both);
    expect(dues(one, posting('b', '90', same('x')))).toEqual(['100.00', '0.00']);
  });

  it('counts what was paid on a claim that has nothing to it any more, and of which the start is not known', () => {
    const nothing = posting('a', '0', { ...same(), startedAt: null });
    expect(rows([nothing, posting('b', '120', same())], [payment('p', 'a', '100')])).toEqual([
      'a 100.00 100.00 0.00 0.00',
      'b 20.00 0.00 20.00 0.00',
    ]);
  });
});

describe('the houses of one household in one event', () => {
  const house = (claim: string, amount: string, of: string | null, more: Partial<PostingInput> = {}) =>
    posting(claim, amount, {
      subject: { kind: 'household', id: 'h' },
      house: of,
      line: 'house-damage',
      harm: null,
      ...more,
    });
  const houseLine = { unit: 'room', rates: { collapsed: '5000', severe: '4000', moderate: '1000' } };
  const under = (terms: object, more: object = {}) =>
    contractWith({ limits: roomy.limits, lines: { 'house-damage': { ...houseLine, ...terms } }, ...more });
  const stand = (contract: Contract, ...claims: PostingInput[]) =>
    balances(ledgerOf(claims, [], contract)).map(({ due, across }) => [due, ...across].join(' '));

  it('are one claim each', () => {
    const claims = [house('a', '15000', null), house('b', '20000', null), house('c', '5000', 'east')];
    expect(stand(under({}), ...claims)).toEqual(['0.00 same-house', '20000.00', '5000.00']);
  });

  it('are one, the greatest, where the contract says so', () => {
    const claims = [house('a', '15000', 'west'), house('b', '20000', 'east'), house('c', '5000', null)];
    expect(stand(under({ houses: 'one-per-household' }), ...claims)).toEqual([
      '0.00 one-per-household',
      '20000.00',
      '0.00 one-per-household',
    ]);
  });

  it('keep within the limit of the household in register order', () => {
    const claims = [house('a', '15000', 'west'), house('b', '20000', 'east')];
    const limited = under({ householdLimit: '30000' });
    expect(stand(limited, ...claims)).toEqual(['15000.00', '15000.00 household-limit']);
    const [west, east] = claims as [PostingInput, PostingInput];
    const later = { ...west, reportedAt: '2024-08-01T00:00:00+08:00' };
    expect(stand(limited, later, east)).toEqual(['10000.00 household-limit', '20000.00']);
  });

  it('are under the contract as it reads when the first of them is hit', () => {
    const amended = under(
      { householdLimit: '30000' },
      {
        endorsements: [
          {
            id: 'e-1',
            effectiveAt: '2024-07-12T00:00:00+08:00',
            lines: { 'house-damage': { ...houseLine, householdLimit: '20000' } },
          },
          { id: 'e-2', effectiveAt: '2024-07-20T00:00:00+08:00', lines: { 'house-damage': null } },
        ],
      },
    );
    const on = (startedAt: string) => (claim: string) => house(claim, '20000', claim, { startedAt });
    const [before, after, without] = [on('2024-07-11'), on('2024-07-12'), on('2024-07-20')];
    expect(stand(amended, before('a'), after('b'))).toEqual(['20000.00', '10000.00 household-limit']);
    expect(stand(amended, after('a'), after('b'))).toEqual(['20000.00', '0.00 household-limit']);
    expect(stand(amended, without('a'), without('b'))).toEqual(['20000.00', '20000.00']);
  });
});

describe('the limits of the contract', () => {
  const tight = (changes: object = {}) =>
    contractWith({ limits: { perEvent: '100', perYear: '150' }, ...changes });

  it('cut what is due, in the end what was paid', () => {
    const claims = [posting('a', '100'), posting('b', '100')];
    expect(rows(claims, [payment('p', 'a', '100')], tight())).toEqual([
      'a 50.00 100.00 0.00 50.00',
      'b 50.00 0.00 50.00 0.00',
    ]);
  });

  it('are met in order of the reports, else of the start, then of the claim ids', () => {
    const contract = tight({ overflow: 'first-come' });
    const dues = (...claims: PostingInput[]) =>
      balances(ledgerOf(claims, [], contract)).map(({ due }) => due);
    const late = { startedAt: '2024-07-11T05:00:00+08:00' };
    const reported = { reportedAt: '2024-07-11T04:00:00+08:00' };
    expect(dues(posting('a', '80'), posting('b', '80'))).toEqual(['80.00', '20.00']);
    expect(dues(posting('a', '80', late), posting('b', '80'))).toEqual(['20.00', '80.00']);
    expect(dues(posting('a', '80', late), posting('b', '80', reported))).toEqual(['20.00', '80.00']);
    expect(dues(posting('a', '80', { ...late, ...reported }), posting('b', '80', late))).toEqual([
      '80.00',
      '20.00',
    ]);
  });

  it('count a person once, under the line that pays', () => {
    const byLine = { 'fire-explosion': { perEvent: '60' } };
    const contract = contractWith({ limits: { perEvent: '100', perYear: '150', byLine } });
    const claims = [posting('a', '70', same()), posting('b', '80', { ...same(), line: 'fire-explosion' })];
    expect(rows(claims, [payment('p', 'a', '70')], contract)).toEqual([
      'a 60.00 70.00 0.00 10.00',
      'b 0.00 0.00 0.00 0.00',
    ]);
  });

  it('go by when an event began, as the claims tell through which something is paid', () => {
    const contract = tight();
    const before = { startedAt: '2023-12-31T23:00:00+08:00' };
    const others = [posting('x', '100', { event: 'e-0', startedAt: '2024-01-02T00:00:00+08:00' })];
    const due = (...claims: PostingInput[]) =>
      balances(ledgerOf([...others, ...claims], [], contract)).find(({ claim }) => claim === 'b')?.due;
    expect(due(posting('b', '100'))).toBe('50.00');
    expect(due(posting('b', '100'), posting('a', '1', before))).toBe('99.01');
    expect(due(posting('b', '100', same()), posting('a', '1', { ...same(), ...before }))).toBe('50.00');
    expect(due(posting('b', '100'), posting('a', '0', before))).toBe('50.00');
    expect(due(posting('b', '100'), posting('a', '0', { startedAt: null }))).toBe('50.00');
    expect(due(posting('b', '100'), posting('a', '9', { ...before, status: 'withdrawn' }))).toBe('50.00');
  });

  it('take a claim without an event for an event of its own', () => {
    const claims = [posting('a', '100', { event: null }), posting('b', '100', { event: null })];
    expect(rows(claims, [], tight())).toEqual(['a 100.00 0.00 100.00 0.00', 'b 50.00 0.00 50.00 0.00']);
  });
});

describe('balances', () => {
  it('of a stored ledger are the same', () => {
    const ledger = ledgerOf([posting('a', '5')], [payment('p', 'a', '1')]);
    const stored = JSON.parse(JSON.stringify(ledger));
    expect(balances(stored)).toEqual(balances(ledger));
    expect(balances(parseLedger(stored))).toEqual(balances(ledger));
    expect(balances(emptyLedger(roomy))).toEqual([]);
    expect(parseLedger(ledger)).toBe(ledger);
    expect(JSON.stringify(parseLedger(stored))).toBe(JSON.stringify(ledger));
    expect(ledger.contract).toBe(roomy);
  });

  it('are refused where they cannot be exact', () => {
    const huge = Array.from({ length: 10 }, (_, i) => posting(`c${i}`, '9999999999999.99'));
    expect(issuesOf(() => balances(ledgerOf(huge)))).toEqual(['ledger sum-too-large']);
    expect(foundBy(() => balances(ledgerOf(huge)))).toEqual(['array']);
    const [, ...most] = huge;
    const upTo = (amount: string) => () => balances(ledgerOf([...most, posting('rest', amount)]));
    expect(upTo('71992547410.00')()).toHaveLength(10);
    expect(issuesOf(upTo('71992547410.01'))).toEqual(['ledger sum-too-large']);
  });
});
