// 筛查和抽样：谁都能重做。Screens and samples, which anybody can draw again.
import { parseContract } from 'qijiang-catastrophe-insurance';
import { auditor, readRegister } from 'qijiang-catastrophe-insurance/audit';
import { describe, expect, it } from 'vitest';
import { countAsked } from '../../../examples/audit/practice/asked.js';
import { drawer, drawn } from '../../../examples/audit/practice/draws.js';
import { mostMisstated, mostWrong, Sampling } from '../../../examples/audit/practice/samples.js';
import { Screens } from '../../../examples/audit/practice/screens.js';
import input from '../../fixtures/trials/registers/contract.json' with { type: 'json' };

const CONTRACT = parseContract(input);

function audited(header: readonly string[], rows: readonly (readonly (string | number)[])[]) {
  const read = readRegister(header, rows).rows;
  const audit = auditor(CONTRACT);
  for (const row of read) audit.note(row);
  for (const row of read) audit.tally(row);
  return read.map((row) => audit.examine(row));
}

describe('draws', () => {
  it('are those of the minimal standard', () => {
    const draw = drawer(1);
    expect([draw(2_147_483_647), draw(2_147_483_647)]).toEqual([48_271, 182_605_794]);
    const ten = drawer(1);
    for (let i = 0; i < 9_999; i++) ten(2);
    expect(ten(2_147_483_647)).toBe(399_268_537);
  });

  it('take each place once', () => {
    expect(drawn(100, 20, drawer(7))).toEqual([...Array(20).keys()]);
    const places = drawn(5, 1000, drawer(7));
    expect(new Set(places).size).toBe(5);
    expect(drawn(5, 1000, drawer(7))).toEqual(places);
    expect(drawn(5, 1000, drawer(8))).not.toEqual(places);
  });
});

describe('samples', () => {
  const rows = audited(
    ['案件编号', '险种', '赔付金额'],
    [
      ...[100, 200, 300, 400].map((yuan, i) => [`c-${i}`, '自然灾害', yuan]),
      ['c-4', '房屋损毁', 9000],
      ['c-5', '', 0],
      ['c-6', '', -50],
    ],
  );
  const sampled = (size: number, seed = 1) => {
    const sampling = new Sampling({ size, seed });
    for (const row of rows.toReversed()) sampling.row(row);
    return sampling.samples;
  };

  it('are of what was paid, in the order of the rows', () => {
    const samples = sampled(2);
    expect(samples).toMatchObject({ size: 2, seed: 1, payments: 5, fen: 1_000_000n });
    expect(samples?.random).toHaveLength(2);
    expect(sampled(9)?.random.map(({ claim }) => claim)).toEqual(['c-0', 'c-1', 'c-2', 'c-3', 'c-4']);
  });

  it('hit every so many fen, and so every large payment', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const monetary = sampled(4, seed)?.monetary;
      expect(monetary?.interval).toBe(250_000n);
      const { start = 0n, drawn: hit = [] } = monetary ?? {};
      expect(start).toBeLessThan(250_000n);
      expect(hit.map(({ claim }) => claim)).toContain('c-4');
      // 逐分去数，是同样几行。Counted fen by fen, they are the same.
      let before = 0n;
      const counted = [10_000n, 20_000n, 30_000n, 40_000n, 900_000n].flatMap((fen, i) => {
        const [from, to] = [before, before + fen];
        before = to;
        return [0n, 1n, 2n, 3n].some((k) => start + k * 250_000n >= from && start + k * 250_000n < to)
          ? [`c-${i}`]
          : [];
      });
      expect(hit.map(({ claim }) => claim)).toEqual(counted);
    }
  });

  it('take of each line its part of the money, and at least one', () => {
    expect(sampled(10)?.strata.map(({ line, payments, drawn: of }) => [line, payments, of.length])).toEqual([
      ['natural-disaster', 4, 1],
      ['house-damage', 1, 1],
    ]);
  });

  it('are none where none are asked for, or nothing was paid', () => {
    expect(new Sampling(null).samples).toBeNull();
    expect(new Sampling({ size: 1, seed: 1 }).samples).toBeNull();
  });

  it('assure as their formulas say', () => {
    expect([30, 59, 300].map(mostWrong)).toEqual([951, 496, 100]);
    expect(mostMisstated(250_000n)).toBe(750_000n);
  });
});

describe('screens', () => {
  const header = [
    '序号',
    '案件编号',
    '伤亡情况',
    '医疗费用',
    '损坏程度',
    '险种',
    '赔付金额',
    '结论',
    '报案时间',
  ];
  const screens = new Screens(CONTRACT);
  for (const row of audited(header, [
    [1, 'c-1', '受伤', 3000, '', '自然灾害', 3000, '赔付', '2024-07-01'],
    [2, 'c-2', '受伤', 19_500.5, '', '自然灾害', 19_500.5, '赔付', '2024-07-02'],
    [2, 'c-3', '', '', '倒塌', '房屋损毁', 19_000, '赔付', '2024-07-03'],
    [6, 'c-4', '', '', '倒塌', '房屋损毁', 20_000, '赔付', '2024-07-31'],
    [7, 'c-5', '受伤', '', '', '自然灾害', '', '待定', '2024-01-01'],
    [8, 'c-6', '受伤', '', '', '自然灾害', '', '待定', ''],
    ['合计', '', '', '', '', '', 61_500.5, '', ''],
  ]))
    screens.row(row);

  it('meet what is worth a question', () => {
    expect(screens.screened.map(({ screen, count, fen, first }) => [screen, count, fen, first])).toEqual([
      ['round', 1, 300_000n, [2]],
      ['near-cap', 2, 3_850_050n, [3, 4]],
      ['number-repeated', 1, 0n, [4]],
      ['number-missing', 3, 0n, [3, 4, 5]],
      ['open', 2, 0n, []],
    ]);
  });

  it('tell how old open claims are', () => {
    expect(screens.last).toBe('2024-07-31');
    expect(screens.ageing('2024-07-31').map(({ from, to, count }) => [from, to, count])).toEqual([
      [0, 30, 0],
      [31, 90, 0],
      [91, 180, 0],
      [181, null, 1],
    ]);
  });
});

it('numbers are typed as numbers', () => {
  expect(countAsked('--sample', '30')).toBe(30);
  for (const typed of ['0', '1.5', '1000001', 'x'])
    expect(() => countAsked('--sample', typed)).toThrow('--sample');
});
