import { describe, expect, it } from 'vitest';
import { mergeTallies, payPart, type Tally, tally } from '../../src/batch.js';
import { applyLimits, explainLimits, InvalidInputError, type LimitRow } from '../../src/index.js';
import { contractOf } from '../oracle/fixtures.js';

const issuesOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return error.issues.map(({ path, code }) => `${path} ${code}`);
  }
};

const row: LimitRow = {
  id: 'r',
  event: 'e',
  startedAt: '2024-07-11T03:20:00+08:00',
  amount: '1.00',
  line: 'fire-explosion',
};
const terms = { limits: { perEvent: '9000.00', perYear: '9000.00' } };
const whole = tally([row]);
const at = 1720639200000;

describe('a tally that is handed back', () => {
  it('may come from JSON, in any order, with an event twice, or with lines left undefined', () => {
    const other = { event: 'a', startedAt: at, due: { '': 7, 'house-damage': undefined } };
    const twice = [...whole, other, ...whole] as unknown as Tally;
    expect(mergeTallies(JSON.parse(JSON.stringify(twice)))).toEqual([
      { event: 'a', startedAt: at, due: { '': 7 } },
      { event: 'e', startedAt: at, due: { 'fire-explosion': 200 } },
    ]);
    expect(mergeTallies(twice)).toEqual(mergeTallies(JSON.parse(JSON.stringify(twice))));
    expect(payPart([row], twice, whole, terms)).toEqual([{ id: 'r', paid: '1.00' }]);
    expect(mergeTallies()).toEqual([]);
  });

  it.each<readonly [string, unknown, string]>([
    ['nothing', null, ' wrong-type'],
    ['a text', 'tally', ' wrong-type'],
    ['an entry that is none', [null], '.0 wrong-type'],
    ['a start that is no number', [{ event: 'e', startedAt: '2024', due: {} }], '.0.startedAt wrong-type'],
    [
      'a start that is not a number',
      [{ event: 'e', startedAt: Number.NaN, due: {} }],
      '.0.startedAt wrong-type',
    ],
    ['a start beyond time', [{ event: 'e', startedAt: 9e15, due: {} }], '.0.startedAt epoch'],
    ['a sum below zero', [{ event: 'e', startedAt: 0, due: { '': -1 } }], '.0.due. fen'],
    ['half a fen', [{ event: 'e', startedAt: 0, due: { 'house-damage': 0.5 } }], '.0.due.house-damage fen'],
    [
      'a sum in yuan',
      [{ event: 'e', startedAt: 0, due: { 'house-damage': '1' } }],
      '.0.due.house-damage wrong-type',
    ],
    ['no such line', [{ event: 'e', startedAt: 0, due: { boat: 1 } }], '.0.due.boat unknown-key'],
    ['no event', [{ startedAt: 0, due: {} }], '.0.event missing-key'],
  ])('is refused with %s', (_, wrong, issue) => {
    const path = (first: string) => `${first}${issue}`;
    expect(issuesOf(() => mergeTallies([], wrong as Tally))).toEqual([path('1')]);
    expect(issuesOf(() => payPart([], wrong as Tally, [], terms))).toEqual([path('whole')]);
    expect(issuesOf(() => payPart([], [], wrong as Tally, terms))).toEqual([path('before')]);
  });

  it('is refused as the whole where it does not hold the part and what is before it', () => {
    const missing = ['whole.e missing-key'];
    expect(issuesOf(() => payPart([row], [], [], terms))).toEqual(missing);
    expect(issuesOf(() => payPart([{ ...row, line: null }], whole, [], terms))).toEqual(missing);
    expect(issuesOf(() => payPart([{ ...row, amount: '1.01' }], whole, [], terms))).toEqual(missing);
    expect(issuesOf(() => payPart([row], whole, whole, terms))).toEqual(missing);
    expect(issuesOf(() => payPart([], [], whole, terms))).toEqual(missing);
    expect(issuesOf(() => payPart([], whole, whole, terms))).toEqual([]);
  });
});

describe('sums beyond what whole fen carry', () => {
  const most = '9999999999999.99';
  const rows = (['house-damage', 'fire-explosion'] as const).flatMap((line) =>
    Array.from({ length: 5 }, (_, i): LimitRow => ({ ...row, id: `${line} ${i}`, line, amount: most })),
  );

  it('are refused over several lines of an event too, unless limits of lines keep them below', () => {
    const limits = { perEvent: most, perYear: most };
    const refused = ['e sum-too-large'];
    expect(issuesOf(() => applyLimits(rows, { limits }))).toEqual(refused);
    expect(issuesOf(() => explainLimits(rows, { limits }))).toEqual(refused);
    expect(issuesOf(() => payPart(rows, tally(rows), [], { limits }))).toEqual(refused);
    const byLine = { 'house-damage': { perEvent: most } };
    const paid = applyLimits(rows, { limits: { ...limits, byLine } });
    const fen = paid.map((one) => BigInt(one.paid.replace('.', '')));
    expect(fen.reduce((sum, each) => sum + each, 0n)).toBe(999_999_999_999_999n);
  });

  it('are taken up to the last fen, in one line and over several', () => {
    const last = '71992547410.00';
    const limits = { perEvent: most, perYear: most };
    const nine = Array.from({ length: 9 }, (_, i): LimitRow => ({ ...row, id: `${i}`, amount: most }));
    for (const line of ['fire-explosion', 'house-damage'] as const) {
      const fits = [...nine, { ...row, id: 'last', line, amount: last }];
      expect(applyLimits(fits, { limits })).toHaveLength(10);
      const [first, ...others] = fits as [LimitRow, ...LimitRow[]];
      const issues = issuesOf(() =>
        applyLimits([first, ...others, { ...row, line, amount: '0.01' }], { limits }),
      );
      expect(issues).toEqual(['e sum-too-large']);
    }
  });

  it('are said to be those of a list; what the whole lacks, absent', () => {
    const found = (run: () => unknown) => {
      try {
        run();
      } catch (error) {
        return (error as InvalidInputError).issues.map((issue) => issue.found);
      }
      return expect.unreachable();
    };
    const limits = { perEvent: most, perYear: most };
    expect(found(() => applyLimits(rows, { limits }))).toEqual(['array']);
    const many = Array.from({ length: 10 }, (_, i): LimitRow => ({ ...row, id: `${i}`, amount: most }));
    expect(found(() => tally(many))).toEqual(['array']);
    expect(found(() => payPart([row], [], [], terms))).toEqual(['absent']);
  });
});

describe('limits among further keys', () => {
  it('are read as those of a contract', () => {
    const broken = { ...contractOf('illustrative'), limits: { perEvent: 'much', perYear: '1.00' } };
    expect(issuesOf(() => applyLimits([row], broken as never))).toEqual(['limits.perEvent money']);
  });
});
