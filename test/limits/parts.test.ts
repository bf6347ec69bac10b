import { describe, expect, it } from 'vitest';
import { mergeTallies, payPart, type Tally, tally } from '../../src/batch.js';
import { applyLimits, explainLimits, InvalidInputError, type LimitRow } from '../../src/index.js';
import { issuesIn } from '../ledger/support.js';
import { contractOf } from '../oracle/fixtures.js';
import { numbered } from './support.js';

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
  place: 1,
};
const terms = { limits: { perEvent: '9000.00', perYear: '9000.00' } };
const whole = tally([row]);
const none = tally([]);
const at = 1720639200000;

describe('a tally that is handed back', () => {
  it('may come from JSON, in any order, with an event twice, or with lines left undefined', () => {
    const other = { event: 'a', startedAt: at, due: { '': 7, 'house-damage': undefined } };
    const places = [
      { first: 2, last: 3 },
      { first: 1, last: 1 },
    ];
    const twice = { places, events: [...whole.events, other, ...whole.events] } as unknown as Tally;
    expect(mergeTallies(JSON.parse(JSON.stringify(twice)))).toEqual({
      places: [{ first: 1, last: 3 }],
      events: [
        { event: 'a', startedAt: at, due: { '': 7 } },
        { event: 'e', startedAt: at, due: { 'fire-explosion': 200 } },
      ],
    });
    expect(mergeTallies(twice)).toEqual(mergeTallies(JSON.parse(JSON.stringify(twice))));
    expect(payPart([{ ...row, place: 2 }], twice, whole, terms)).toEqual([{ id: 'r', paid: '1.00' }]);
    expect(mergeTallies()).toEqual(none);
    expect(none).toEqual({ places: [], events: [] });
  });

  it.each<readonly [string, unknown, string]>([
    ['nothing', null, ' wrong-type'],
    ['a text', 'tally', ' wrong-type'],
    ['a list', [], ' wrong-type'],
    ['a further key', { places: [], events: [], rows: 1 }, '.rows unknown-key'],
    ['no places', { events: [] }, '.places wrong-type'],
    ['no events', { places: [] }, '.events wrong-type'],
    ['a place that is none', { places: [{ first: 0, last: 1 }], events: [] }, '.places.0.first place'],
    ['places backwards', { places: [{ first: 2, last: 1 }], events: [] }, '.places.0 place'],
  ])('is refused with %s', (_, wrong, issue) => {
    expect(issuesIn('tallies', () => mergeTallies(none, wrong as Tally))).toEqual([`1${issue}`]);
    const inIt = issue.replace(/^\./, '');
    expect(issuesIn('whole', () => payPart([], wrong as Tally, none, terms))).toEqual([inIt]);
    expect(issuesIn('before', () => payPart([], none, wrong as Tally, terms))).toEqual([inIt]);
  });

  it.each<readonly [string, unknown, string]>([
    ['an entry that is none', null, ' wrong-type'],
    ['a start that is no number', { event: 'e', startedAt: '2024', due: {} }, '.startedAt wrong-type'],
    ['a start that is not a number', { event: 'e', startedAt: Number.NaN, due: {} }, '.startedAt wrong-type'],
    ['a start beyond time', { event: 'e', startedAt: 9e15, due: {} }, '.startedAt epoch'],
    ['a sum below zero', { event: 'e', startedAt: 0, due: { '': -1 } }, '.due. fen'],
    ['half a fen', { event: 'e', startedAt: 0, due: { 'house-damage': 0.5 } }, '.due.house-damage fen'],
    [
      'a sum in yuan',
      { event: 'e', startedAt: 0, due: { 'house-damage': '1' } },
      '.due.house-damage wrong-type',
    ],
    ['no such line', { event: 'e', startedAt: 0, due: { boat: 1 } }, '.due.boat unknown-key'],
    ['no event', { startedAt: 0, due: {} }, '.event missing-key'],
  ])('is refused with an event that has %s', (_, wrong, issue) => {
    const wrongly = { places: [], events: [wrong] } as unknown as Tally;
    expect(issuesOf(() => mergeTallies(none, wrongly))).toEqual([`1.events.0${issue}`]);
  });

  it('is refused as the whole where it does not hold the part and what is before it', () => {
    const missing = ['e missing-key'];
    const second = { ...row, place: 2 };
    const upToSecond = { ...whole, places: [{ first: 1, last: 2 }] };
    expect(issuesIn('whole', () => payPart([row], { ...whole, events: [] }, none, terms))).toEqual(missing);
    expect(issuesIn('whole', () => payPart([{ ...row, line: null }], whole, none, terms))).toEqual(missing);
    expect(issuesIn('whole', () => payPart([{ ...row, amount: '1.01' }], whole, none, terms))).toEqual(
      missing,
    );
    expect(issuesIn('whole', () => payPart([second], upToSecond, whole, terms))).toEqual(missing);
    expect(issuesIn('whole', () => payPart([], { ...whole, events: [] }, whole, terms))).toEqual(missing);
    expect(issuesIn('whole', () => payPart([], whole, whole, terms))).toEqual([]);
  });
});

describe('parts of a register', () => {
  const register = numbered(
    Array.from({ length: 9 }, (_, i): LimitRow => ({ ...row, id: `r${i + 1}`, amount: `${i + 1}.00` })),
  );
  const part = (first: number, last: number) => register.slice(first - 1, last);
  const all = tally(register);
  const told = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      return (error as InvalidInputError).issues.map(({ argument, path, code, expected, found }) => [
        `${[argument, path].filter(Boolean).join('.')} ${code}`,
        expected.kind === 'rows' ? [...new Set([expected.first, expected.last])].join('–') : undefined,
        found,
      ]);
    }
    return 'taken';
  };

  it('say which part they are, however they are put together', () => {
    expect(tally(part(4, 6)).places).toEqual([{ first: 4, last: 6 }]);
    const gap = mergeTallies(tally(part(7, 9)), tally(part(1, 3)));
    expect(gap.places).toEqual([
      { first: 1, last: 3 },
      { first: 7, last: 9 },
    ]);
    expect(mergeTallies(gap, tally(part(4, 6)))).toEqual(all);
    expect(tally([{ ...row, place: 7 }]).places).toEqual([{ first: 7, last: 7 }]);
  });

  it('are refused without places, and where rows were picked by claim', () => {
    const { place: _, ...unplaced } = row;
    expect(told(() => tally([unplaced]))).toEqual([['rows.0.place missing-key', undefined, 'absent']]);
    const odd = register.filter((_, i) => i % 2 === 0);
    expect(issuesOf(() => tally(odd.slice(0, 3)))).toEqual(['1.place place-order', '2.place place-order']);
    expect(issuesOf(() => payPart(odd.slice(0, 2), all, none, terms))).toEqual(['1.place place-order']);
    expect(issuesOf(() => tally([...part(1, 2)].reverse()))).toEqual(['1.place place-order']);
  });

  it('are refused where a row comes twice', () => {
    const twice = (places: string, path = 'tallies') => [[`${path} row-twice`, places, 'array']];
    expect(told(() => mergeTallies(tally(part(1, 4)), tally(part(3, 6))))).toEqual(twice('3–4'));
    expect(told(() => mergeTallies(tally(part(3, 6)), tally(part(1, 3))))).toEqual(twice('3'));
    expect(told(() => mergeTallies(tally(part(1, 9)), tally(part(3, 4))))).toEqual(twice('3–4'));
    expect(told(() => payPart(part(3, 6), all, tally(part(1, 4)), terms))).toEqual(twice('3–4', 'before'));
  });

  it('are refused where rows are left out', () => {
    const left = (path: string, places: string) => [[`${path} rows-left-out`, places, 'array']];
    expect(told(() => payPart(part(3, 6), all, none, terms))).toEqual(left('before', '1–2'));
    expect(told(() => payPart(part(4, 6), all, tally(part(1, 2)), terms))).toEqual(left('before', '3'));
    expect(told(() => payPart(part(4, 6), all, tally(part(2, 3)), terms))).toEqual(left('before', '1'));
    const before = tally(part(1, 3));
    expect(told(() => payPart(part(4, 6), before, before, terms))).toEqual(left('whole', '4–6'));
    const hole = mergeTallies(before, tally(part(4, 6)), tally(part(8, 9)));
    expect(told(() => payPart(part(4, 6), hole, before, terms))).toEqual(left('whole', '7'));
    expect(told(() => payPart([], none, before, terms))).toEqual(left('whole', '1–3'));
    expect(told(() => payPart([], tally(part(2, 3)), none, terms))).toEqual(left('whole', '1'));
  });

  it('are refused where rows that come later are said to stand before', () => {
    const wrong = mergeTallies(tally(part(1, 3)), tally(part(7, 8)));
    expect(told(() => payPart(part(4, 6), all, wrong, terms))).toEqual([
      ['before rows-after', '7–8', 'array'],
    ]);
  });

  it('may be cut by event where the register is numbered event after event', () => {
    const [e, f] = ['e', 'f'].map((event) =>
      part(1, 4).map((each) => ({ ...each, event, id: event + each.id })),
    );
    const woven = [0, 1, 2, 3].flatMap((i) => [e?.[i], f?.[i]]) as LimitRow[];
    const limits = { limits: { perEvent: '5.00', perYear: '8.00' }, overflow: 'first-come' } as const;
    const byEvent = numbered([...(e as LimitRow[]), ...(f as LimitRow[])]);
    const [ofE, ofF] = [byEvent.slice(0, 4), byEvent.slice(4)];
    const both = mergeTallies(tally(ofF), tally(ofE));
    const inParts = [...payPart(ofE, both, none, limits), ...payPart(ofF, both, tally(ofE), limits)];
    const inOne = applyLimits(woven, limits);
    expect(new Map(inParts.map(({ id, paid }) => [id, paid]))).toEqual(
      new Map(inOne.map(({ id, paid }) => [id, paid])),
    );
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
    expect(issuesOf(() => payPart(numbered(rows), tally(numbered(rows)), none, { limits }))).toEqual(refused);
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
    expect(found(() => tally(numbered(many)))).toEqual(['array']);
    expect(found(() => payPart([row], { ...whole, events: [] }, none, terms))).toEqual(['absent']);
  });
});

describe('limits among further keys', () => {
  it('are read as those of a contract', () => {
    const broken = { ...contractOf('illustrative'), limits: { perEvent: 'much', perYear: '1.00' } };
    expect(issuesOf(() => applyLimits([row], broken as never))).toEqual(['limits.perEvent money']);
  });
});
