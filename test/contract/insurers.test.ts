import { describe, expect, it } from 'vitest';
import { safeParseContract } from '../../src/index.js';
import { fullContract } from '../input/samples.js';

const insurer = (id: string, share: string, lead?: boolean) => ({
  id,
  name: id,
  share,
  ...(lead !== undefined && { lead }),
});

const issuesOf = (insurers: unknown) => {
  const result = safeParseContract({ ...fullContract(), insurers });
  return result.success ? [] : result.issues.map(({ path, code }) => [path, code]);
};

const equal = (count: number, share: string) =>
  Array.from({ length: count }, (_, i) => insurer(`i${i}`, share, i === 0));

describe('the insurers', () => {
  it.each([1, 2, 4, 5, 10, 20])('may be %i', (count) => {
    expect(issuesOf(equal(count, String(1 / count)))).toEqual([]);
  });
  it('are at least one', () => {
    expect(issuesOf([])).toEqual([
      ['insurers', 'wrong-length'],
      ['insurers', 'lead-count'],
    ]);
  });
  it('are at most 20', () => {
    expect(issuesOf([...equal(20, '0.04'), insurer('i20', '0.2')])).toEqual([['insurers', 'wrong-length']]);
  });
  it('are no list of 101', () => {
    expect(issuesOf(equal(101, '0.01'))).toEqual([['insurers', 'too-large']]);
  });
});

describe('ids', () => {
  it('differ', () => {
    expect(issuesOf([insurer('a', '0.5', true), insurer('a', '0.5')])).toEqual([
      ['insurers.1.id', 'duplicate-id'],
    ]);
  });
  it('are named each time they come again', () => {
    const three = [insurer('a', '0.5', true), insurer('b', '0.2'), insurer('a', '0.2'), insurer('a', '0.1')];
    expect(issuesOf(three)).toEqual([
      ['insurers.2.id', 'duplicate-id'],
      ['insurers.3.id', 'duplicate-id'],
    ]);
  });
  it('differ by any character; names need not', () => {
    expect(issuesOf([insurer('a', '0.5', true), insurer('A', '0.5')])).toEqual([]);
    const sameName = [insurer('a', '0.5', true), insurer('b', '0.5')].map((one) => ({ ...one, name: '甲' }));
    expect(issuesOf(sameName)).toEqual([]);
  });
});

describe('the lead', () => {
  it.each([
    ['nobody', [undefined, undefined]],
    ['nobody, in so many words', [false, false]],
    ['two', [true, true]],
  ])('is not %s', (_, [first, second]) => {
    expect(issuesOf([insurer('a', '0.5', first), insurer('b', '0.5', second)])).toEqual([
      ['insurers', 'lead-count'],
    ]);
  });
  it('may stand anywhere', () => {
    expect(issuesOf([insurer('a', '0.5'), insurer('b', '0.5', true)])).toEqual([]);
  });
});

describe('the shares', () => {
  const of = (...shares: string[]) => issuesOf(shares.map((share, i) => insurer(`i${i}`, share, i === 0)));
  const tiny = `0.${'0'.repeat(29)}1`;

  it.each([
    [['1']],
    [['1.000']],
    [['0.5', '0.50']],
    [['0.1', '0.2', '0.7']],
    [[`0.4${'9'.repeat(29)}`, '0.5', tiny]],
  ])('may be %j', (shares) => {
    expect(of(...shares)).toEqual([]);
  });
  it.each([
    ['above one by 10^-30', ['0.5', '0.5', tiny]],
    ['below one by 10^-30', ['0.5', `0.4${'9'.repeat(29)}`]],
    ['below one', ['0.99']],
    ['above one', ['1', '1']],
  ])('do not add up: %s', (_, shares) => {
    expect(of(...shares)).toEqual([['insurers', 'shares-sum']]);
  });
  it.each(['0', '0.0', '-0.5', '1.5', '.5', '50%', '1/2', ' 0.5', '０.５'])(
    'are not added up where one is %s',
    (share) => {
      expect(of('0.5', share)).toEqual([['insurers.1.share', 'share']]);
    },
  );
});

it('every fault of the panel is told', () => {
  const panel = [insurer('a', '0.5'), insurer('a', '0.6')];
  expect(issuesOf(panel)).toEqual([
    ['insurers.1.id', 'duplicate-id'],
    ['insurers', 'lead-count'],
    ['insurers', 'shares-sum'],
  ]);
});
