import { describe, expect, it } from 'vitest';
import { type AuditedRow, auditor, type RegisterRow, readRecords } from '../../src/audit/index.js';
import { type Contract, parseContract } from '../../src/index.js';
import { CONTRACT, CONTRACT_INPUT } from './register/contract.js';
import { type Facts, houseRow } from './register/rows.js';

// 逐行审核。Row by row.
const house = (facts: Facts = {}): Facts =>
  houseRow('c', { 'loss.householdId': 'h', outcome: undefined, ...facts });

function audited(records: readonly Facts[], contract: Contract = CONTRACT) {
  const { rows } = readRecords(records);
  const audit = auditor(contract);
  for (const row of rows) audit.note(row);
  for (const row of rows) audit.tally(row);
  const examined: AuditedRow[] = rows.map(audit.examine);
  return { examined, finished: audit.finish(), rows };
}

const brief = (records: readonly Facts[], contract?: Contract): string[] => {
  const { examined, finished } = audited(records, contract);
  const found = [...examined.flatMap(({ discrepancies }) => discrepancies), ...finished];
  return found.map(({ code, row, event, difference }) => `${code} ${row ?? event} ${difference}`);
};

describe('a row', () => {
  it('comes with what should have become of its claim', () => {
    const { examined, rows } = audited([house()]);
    expect(examined).toEqual([
      {
        row: rows[0],
        registered: '1100.00',
        recomputed: {
          outcome: 'payable',
          amount: '1100.00',
          paid: '1100.00',
          line: 'house-damage',
          departments: ['emergency-management'],
          shares: [
            { insurer: 'picc', amount: '660.00' },
            { insurer: 'pingan', amount: '275.00' },
            { insurer: 'cpic', amount: '165.00' },
          ],
          endorsement: null,
        },
        discrepancies: [],
      },
    ]);
    expect(Object.isFrozen(examined[0]?.recomputed)).toBe(true);
  });

  it('that limits cut is due before them, and paid after them', () => {
    const half = parseContract({ ...CONTRACT_INPUT, limits: { perEvent: '550', perYear: '9000' } });
    const [only] = audited([house({ paid: '550' })], half).examined;
    expect(only).toMatchObject({ recomputed: { amount: '1100.00', paid: '550.00' }, discrepancies: [] });
  });

  it('that sums others, or is no claim, has nothing to recompute', () => {
    const { examined } = audited([house(), { id: '过次页', paid: '1101' }, { id: 'x', outcome: 'declined' }]);
    expect(
      examined.map(({ recomputed, discrepancies }) => [recomputed === null, discrepancies.length]),
    ).toEqual([
      [false, 0],
      [true, 1],
      [true, 0],
    ]);
  });

  it('is told where it stands, as far as it says so', () => {
    const { examined } = audited([house({ paid: '1' }), house({ 'incident.id': '', id: '', paid: '1' })]);
    const places = examined.map(({ discrepancies: [found] }) => [found?.row, found?.claim, found?.event]);
    expect(places).toEqual([
      [2, 'c', 'e'],
      [3, expect.any(String), null],
    ]);
  });

  it('is of the last endorsement of its day; without a day of none', () => {
    const contract = parseContract({
      ...CONTRACT_INPUT,
      endorsements: [
        { id: 'first', effectiveAt: '2024-01-01T00:00:00+08:00', premium: '1' },
        { id: 'second', effectiveAt: '2024-06-01T00:00:00+08:00', premium: '2' },
      ],
    });
    const endorsementAt = (day: string | null) =>
      audited([house({ 'incident.startedAt': day })], contract).examined[0]?.recomputed?.endorsement;
    const days = ['2023-12-31', '2024-01-01', '2024-06-01'].map((day) => `${day}T00:00:00+08:00`);
    expect([...days, null].map(endorsementAt)).toEqual([null, 'first', 'second', null]);
  });

  it('may come without an incident', () => {
    const row = {
      number: 2,
      kind: 'claim',
      claim: { id: 'c', loss: { kind: 'house' } },
      unread: [],
    } as const;
    const audit = auditor(CONTRACT);
    audit.note(row);
    audit.tally(row);
    expect(audit.examine(row)).toMatchObject({ recomputed: { outcome: 'pending' }, discrepancies: [] });
    expect(audit.examine({ ...row, kind: 'total', paid: '0' }).discrepancies).toEqual([]);
    expect(audit.finish()).toEqual([]);
    const lines = { 'municipal-facility': CONTRACT_INPUT.lines['municipal-facility'] };
    const person = { ...row, claim: { id: 'c', loss: { kind: 'person' } }, paid: '1' } as const;
    const [found] = auditor(parseContract({ ...CONTRACT_INPUT, lines })).examine(person).discrepancies;
    expect(found).toMatchObject({
      code: 'facility-not-municipal',
      facts: [{ fact: 'incident.facility', value: 'none' }],
    });
  });

  it('without anything of its incident is read all the same', () => {
    const bare = {
      id: 'c',
      'loss.kind': 'house',
      'loss.title': 'none',
      outcome: 'declined',
      人保份额: '1',
      平安份额: '0',
      太保份额: '0',
    };
    expect(brief([bare])).toEqual([]);
    expect(brief([{ ...bare, paid: '1100' }])).toEqual([
      'title-not-lawful 2 110000',
      'shares-do-not-add-up 2 -109900',
    ]);
  });
});

describe('a pass', () => {
  const { rows } = readRecords([
    house({ paid: '550' }),
    house({ paid: '550' }),
    house({ id: 'd', 'loss.householdId': 'g' }),
  ]);
  const [first, second, alone] = rows as [RegisterRow, RegisterRow, RegisterRow];
  const leftOut = expect.objectContaining({ issues: [expect.objectContaining({ code: 'rows-left-out' })] });

  it('that leaves a row out is refused, or that has another in its stead', () => {
    const tallied = (given: readonly RegisterRow[]) => {
      const audit = auditor(CONTRACT);
      for (const row of rows) audit.note(row);
      for (const row of given) audit.tally(row);
      return audit;
    };
    expect(() => tallied([first, second]).examine(first)).toThrow(leftOut);
    expect(() => tallied([first, alone, alone]).finish()).toThrow(leftOut);
    const half = tallied(rows);
    half.examine(first);
    expect(() => half.finish()).toThrow(leftOut);
    expect(half.examine(second).discrepancies).toEqual([]);
    expect([...half.finish()]).toEqual([]);
    expect(half.examine(first).recomputed?.amount).toBe('1100.00');
  });
});

describe('a year', () => {
  it('is that in which a row began, or else that which it states', () => {
    const sum = (year: number, paid: string): Facts => ({ id: `${year}年合计`, paid });
    const undated = house({
      id: 'd',
      'incident.startedAt': null,
      outcome: 'pending',
      paid: '0',
      amount: '5',
      policyYear: 2023,
    });
    const dated = house({ policyYear: 2024 });
    const amounts = (year: number, amount: string): Facts => ({ ...sum(year, ''), amount });
    expect(brief([dated, sum(2024, '1100'), sum(2023, '0')])).toEqual([]);
    expect(brief([undated, amounts(2023, '5'), amounts(2024, '0')])).toEqual(['paid-while-pending 2 500']);
  });
});

describe('where files and sheets begin', () => {
  it.each(['files', 'sheets'])('%s: is a whole number, from 0 on', (name) => {
    for (const start of [1.5, -1])
      expect(() => auditor(CONTRACT, { [name]: [0, start] })).toThrow(
        expect.objectContaining({
          issues: [
            expect.objectContaining({
              argument: 'options',
              path: `${name}.1`,
              code: 'count',
              expected: { kind: 'whole', least: 0, most: Number.MAX_SAFE_INTEGER },
            }),
          ],
        }),
      );
  });
});
