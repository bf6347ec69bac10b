import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError, splitAmount } from '../../../src/index.js';
import { sharesArbitrary } from '../../oracle/arbitraries.js';
import { fen, rational, yuan } from '../../oracle/rational.js';
import { split as oracleSplit } from '../../oracle/split.js';
import { runs } from '../../thorough.js';

const members = (shares: readonly string[], lead = 0) =>
  shares.map((share, i) => (i === lead ? { id: `i${i}`, share, lead: true } : { id: `i${i}`, share }));

const amounts = (amount: string, shares: readonly string[], ...rest: ['lead' | 'largest-remainder'] | []) =>
  splitAmount(amount, members(shares), ...rest).map((part) => part.amount);

const issuesOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof InvalidInputError)
      return error.issues.map(({ argument, path, code, found }) => [
        path === '' ? argument : `${argument}.${path}`,
        code,
        found,
      ]);
  }
  return 'no InvalidInputError';
};

describe('splitAmount', () => {
  it.each([
    ['0.14', ['0.5', '0.27', '0.23'], ['0.07', '0.04', '0.03']],
    ['0', ['0.5', '0.5'], ['0.00', '0.00']],
    ['0.01', ['0.5', '0.5'], ['0.01', '0.00']],
    ['100000', ['0.6', '0.25', '0.15'], ['60000.00', '25000.00', '15000.00']],
    ['5', ['1'], ['5.00']],
    ['9999999999999.99', ['0.5', '0.5'], ['5000000000000.00', '4999999999999.99']],
  ])('%s by %j: %j', (amount, shares, parts) => {
    expect(amounts(amount, shares)).toEqual(parts);
    expect(amounts(amount, shares, 'largest-remainder')).toEqual(parts);
  });
  it('leaves the rest to the lead where that is agreed', () => {
    expect(amounts('0.14', ['0.5', '0.27', '0.23'], 'lead')).toEqual(['0.08', '0.03', '0.03']);
    expect(
      splitAmount('0.14', members(['0.5', '0.27', '0.23'], 2), 'lead').map((part) => part.amount),
    ).toEqual(['0.07', '0.03', '0.04']);
  });
  it('names the insurers in their order, and takes names along without need', () => {
    const named = members(['0.4', '0.6']).map((member) => ({ ...member, name: '甲' }));
    expect(splitAmount('1', named)).toEqual([
      { insurer: 'i0', amount: '0.40' },
      { insurer: 'i1', amount: '0.60' },
    ]);
    expect(Object.isFrozen(splitAmount('1', named))).toBe(true);
  });

  it('adds up and keeps every insurer within a fen of its share', () => {
    const cases = fc.tuple(
      fc.oneof(fc.bigInt(0n, 100n), fc.bigInt(0n, 10n ** 15n - 1n)),
      fc.integer({ min: 1, max: 6 }).chain((count) => sharesArbitrary(count)),
    );
    fc.assert(
      fc.property(cases, ([amount, shares]) => {
        const parts = amounts(yuan(amount), shares).map(fen);
        expect(parts.reduce((a, b) => a + b)).toBe(amount);
        const withinQuota = shares.every((share, i) => {
          const { n, d } = rational(share);
          const off = (parts[i] as bigint) * d - amount * n;
          return off < d && off > -d;
        });
        expect(withinQuota).toBe(true);
      }),
      runs(1000),
    );
  });
  it('agrees with an independent split, whoever leads', () => {
    const cases = fc
      .integer({ min: 1, max: 9 })
      .chain((count) => fc.tuple(fc.bigInt(0n, 100_000n), sharesArbitrary(count), fc.nat(count - 1)));
    fc.assert(
      fc.property(cases, ([amount, shares, lead]) => {
        const parts = splitAmount(yuan(amount), members(shares, lead), 'lead').map((part) =>
          fen(part.amount),
        );
        expect(parts).toEqual(oracleSplit(amount, shares, lead, 'lead'));
      }),
      runs(200),
    );
  });
});

describe('what splitAmount refuses', () => {
  const good = members(['0.5', '0.5']);
  it.each(['', '-1', '1.234', '1e3', ' 1', '１', '90071992547409.92'])('an amount of "%s"', (amount) => {
    expect(issuesOf(() => splitAmount(amount, good))).toEqual([['amount', 'money', 'string']]);
  });
  it.each([
    [1, 'number'],
    [null, 'null'],
    [1n, 'bigint'],
    [{}, 'object'],
  ])('an amount that is %s', (amount, kind) => {
    expect(issuesOf(() => splitAmount(amount as never, good))).toEqual([['amount', 'wrong-type', kind]]);
  });
  it.each([
    ['nobody', [], ['insurers', 'wrong-length', 'array']],
    ['21 insurers', members([...new Array(20).fill('0.04'), '0.2']), ['insurers', 'wrong-length', 'array']],
    ['shares that fall short', members(['0.5', '0.49']), ['insurers', 'shares-sum', 'array']],
    ['two leads', good.map((one) => ({ ...one, lead: true })), ['insurers', 'lead-count', 'array']],
    ['one id for two', good.map((one) => ({ ...one, id: 'a' })), ['insurers.1.id', 'duplicate-id', 'string']],
    ['a share of nothing', members(['1', '0']), ['insurers.1.share', 'share', 'string']],
    [
      'a share that is a number',
      [{ id: 'a', share: 1, lead: true }],
      ['insurers.0.share', 'wrong-type', 'number'],
    ],
    [
      'a key that is not in the format',
      [{ id: 'a', share: '1', lead: true, part: 1 }],
      ['insurers.0.part', 'unknown-key', 'number'],
    ],
    ['no list', { 0: good[0], length: 1 }, ['insurers', 'wrong-type', 'object']],
    ['nothing', undefined, ['insurers', 'missing-key', 'absent']],
  ])('%s', (_, insurers, issue) => {
    expect(issuesOf(() => splitAmount('1', insurers as never))).toContainEqual(issue);
  });
  it('a rule for the rest that it does not know', () => {
    expect(issuesOf(() => splitAmount('1', good, 'first' as never))).toEqual([
      ['remainder', 'not-listed', 'string'],
    ]);
    expect(issuesOf(() => splitAmount('1', good, null as never))).toEqual([
      ['remainder', 'wrong-type', 'null'],
    ]);
  });
  it('everything at once', () => {
    expect(issuesOf(() => splitAmount('x', [], 1 as never))).toEqual([
      ['amount', 'money', 'string'],
      ['insurers', 'wrong-length', 'array'],
      ['remainder', 'wrong-type', 'number'],
    ]);
  });

  it('needs a lead only where the lead takes the rest', () => {
    const pair = [
      { id: 'a', share: '0.5' },
      { id: 'b', share: '0.5' },
    ];
    expect(splitAmount('0.01', pair).map(({ amount }) => amount)).toEqual(['0.01', '0.00']);
    expect(issuesOf(() => splitAmount('0.01', pair, 'lead'))).toEqual([['insurers', 'lead-count', 'array']]);
  });
});
