// 一份登记簿的前后两版：哪些行来了、走了、改了，哪些问题随之来去。Two versions of one register.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  auditRegister,
  compareRegisters,
  type RegisterRow,
  type RegisterVersion,
  readRecords,
} from '../../src/audit/index.js';
import { InvalidInputError } from '../../src/index.js';
import { runs } from '../thorough.js';
import { CONTRACT } from './register/contract.js';
import { type Facts, houseRow as house, personRow as person } from './register/rows.js';

const version = (...records: readonly Facts[]): RegisterVersion => {
  const { rows } = readRecords(records);
  return { rows, discrepancies: auditRegister(rows, CONTRACT) };
};

/** 简写一处对比。A comparison in brief. */
function brief(before: RegisterVersion, after: RegisterVersion) {
  const { came, went, changed, unchanged, discrepancies } = compareRegisters(before, after);
  const named = ({ claim, id, label, number }: RegisterRow) => `${claim?.id ?? id ?? label} ${number}`;
  return {
    ...(came.length > 0 && { came: came.map(named) }),
    ...(went.length > 0 && { went: went.map(named) }),
    changed: changed.flatMap(({ after: row, changes }) =>
      changes.map(({ field, from, to }) => `${named(row)} ${field} ${from} → ${to}`),
    ),
    unchanged,
    found: [
      ...discrepancies.came.map(({ code, row }) => `+ ${code} ${row}`),
      ...discrepancies.went.map(({ code, row }) => `- ${code} ${row}`),
      ...discrepancies.changed.map((each) => `${each.before.difference} → ${each.after.difference}`),
    ],
    stayed: discrepancies.stayed,
  };
}

const SAME = { changed: [], found: [], stayed: 0 };

describe('rows', () => {
  it('came, went and were changed, wherever they stand', () => {
    const before = version(house('a'), house('b'), house('c', { paid: '9' }));
    const after = version(
      house('d', { 'loss.rooms': 3, paid: '3300' }),
      house('c'),
      house('a', { 'loss.rooms': 2 }),
    );
    expect(brief(before, after)).toEqual({
      came: ['d 2'],
      went: ['b 3'],
      changed: ['c 3 paid 9.00 → 1100.00', 'a 4 loss.rooms 1 → 2'],
      unchanged: 0,
      found: ['+ sum-too-low 4', '- sum-too-low 4'],
      stayed: 0,
    });
  });

  it('are those of their claims, of several payments those of their days', () => {
    const paid = (paidAt: string, sum: string) => house('a', { paidAt, paid: sum });
    const before = version(paid('2024-08-01', '300'), paid('2024-09-01', '400'), paid('2024-10-01', '400'));
    const after = version(paid('2024-08-01', '300'), paid('2024-10-01', '401'));
    expect(brief(before, after)).toMatchObject({
      went: ['a 3'],
      changed: ['a 3 paid 400.00 → 401.00'],
    });
    const days = version(paid('2024-08-01', '300'), paid('2024-09-02', '400'), paid('2024-10-01', '400'));
    expect(brief(before, days).changed).toEqual([
      'a 3 paidAt 2024-09-01T00:00:00+08:00 → 2024-09-02T00:00:00+08:00',
    ]);
  });

  it('are those of the person or household where the claim has another id, or another event or person', () => {
    expect(brief(version(house('a')), version(house('b', { 'loss.householdId': 'h-a' }))).changed).toEqual([
      'b 2 id a → b',
    ]);
    expect(brief(version(house('a')), version(house('a', { 'incident.id': 'f' }))).changed).toEqual([
      'a 2 incident.id e → f',
    ]);
    expect(brief(version(house('a')), version(house('z'))).changed).toEqual([
      'z 2 id a → z',
      'z 2 loss.householdId h-a → h-z',
    ]);
    const alike = version(house('x'), house('y'));
    expect(brief(version(house('a')), alike)).toMatchObject({ came: ['x 2', 'y 3'], went: ['a 2'] });
    const unlike = version(house('b', { 'incident.startedAt': null }));
    expect(brief(version(house('a', { 'incident.startedAt': null })), unlike)).toMatchObject({
      came: ['b 2'],
      went: ['a 2'],
    });
  });

  it('without an id are told by all that they say', () => {
    const without = (facts: Facts = {}) => house('a', { id: '', 'loss.householdId': '', ...facts });
    expect(brief(version(house('b'), without()), version(without(), house('b'))).changed).toEqual([]);
    expect(brief(version(without()), version(without({ 'incident.peril': 'rainstorm' })))).toMatchObject({
      came: ['#2 2'],
      went: ['#2 2'],
    });
    expect(brief(version({ id: 'a', paid: '5' }), version({ id: 'a', paid: '6' })).changed).toEqual([
      'a 2 paid 5.00 → 6.00',
    ]);
  });

  it('that sum others are those of their words', () => {
    const total = (paid: string, id = '合计') => ({ id, paid });
    const before = version(house('a'), total('1100'), total('1', '本页小计'));
    const after = version(house('a'), total('1200'), total('1', '镇小计'));
    expect(brief(before, after)).toMatchObject({
      came: ['镇小计 4'],
      went: ['本页小计 4'],
      changed: ['合计 3 paid 1100.00 → 1200.00'],
    });
    const carried = (closingBalance: string) => version({ id: '过次页', closingBalance });
    expect(brief(carried('5'), carried('6')).changed).toEqual(['过次页 2 closingBalance 5.00 → 6.00']);
  });

  it('say the same however it is spelt, numbered, ordered and summed up', () => {
    const facts = { sequence: 1, runningTotal: '1100', 'loss.circumstances': ['war', 'nuclear'] };
    const other = { sequence: 7, runningTotal: '9900', 'loss.circumstances': ['nuclear', 'war'] };
    expect(brief(version(house('a', facts)), version(house('a', other)))).toMatchObject({
      changed: [],
      unchanged: 1,
    });
    const otherwise = {
      paid: '1,100元',
      'benefits.house': 1100,
      paidAt: '2024-08-01 00:00',
      'incident.startedAt': '2024-07-10T19:20Z',
    };
    const plain = { 'benefits.house': '1100.00', paidAt: '2024年8月1日' };
    expect(brief(version(house('a', otherwise)), version(house('a', plain)))).toEqual({
      ...SAME,
      unchanged: 1,
    });
  });

  it('tell what is absent from what could not be told, and part by part', () => {
    const facility = (value: unknown) => version(person('a', { 'incident.facility': value }));
    const row = (facts: object): RegisterVersion => {
      const { rows } = readRecords([person('a')]);
      const [read] = rows as [RegisterRow];
      const claim = { ...read.claim, incident: { ...read.claim?.incident, ...facts } };
      return { rows: [{ ...read, claim } as RegisterRow], discrepancies: [] };
    };
    const changes = (a: RegisterVersion, b: RegisterVersion) => compareRegisters(a, b).changed[0]?.changes;
    expect(changes(row({}), row({ rootCause: null }))).toEqual([{ field: 'incident.rootCause', to: null }]);
    expect(changes(row({ facility: {} }), row({ facility: { municipal: true } }))).toEqual([
      { field: 'incident.facility', from: null },
      { field: 'incident.facility.municipal', to: true },
    ]);
    expect(changes(facility('井盖'), facility('井盖'))).toBeUndefined();
    const conditions = (value: unknown) => row({}) && version(house('a', { 'loss.conditions.c': value }));
    expect(compareRegisters(conditions(true), conditions(true)).unchanged).toBe(1);
  });

  it('of which cells were not understood are counted', () => {
    const { unread, unchanged } = compareRegisters(
      version(house('a', { 'loss.rooms': '几间' }), house('b')),
      version(house('a', { 'loss.rooms': '好几间' }), house('b')),
    );
    expect({ unread, unchanged }).toEqual({ unread: 1, unchanged: 2 });
  });
});

describe('findings', () => {
  it('are followed from row to row', () => {
    const late = { reportedAt: '2024-07-01' };
    const before = version(house('a', { paid: '1' }), house('b', late));
    const after = version(house('n'), house('b', late), house('a', { paid: '2' }));
    expect(brief(before, after)).toMatchObject({ found: ['-109900 → -109800'], stayed: 1 });
  });

  it('of events, years and of claims told on another row stay', () => {
    const twice = (...ids: readonly string[]) =>
      version(...ids.map((id) => house(id, { 'loss.householdId': 'h' })));
    expect(brief(twice('a', 'b'), twice('b', 'a')).found).toEqual([]);
    const found = (over: object) => ({
      ...(version(house('a', { paid: '1' })).discrepancies[0] as object),
      ...over,
    });
    const of = (...discrepancies: readonly object[]) =>
      ({ rows: [], discrepancies }) as unknown as RegisterVersion;
    const event = found({ row: null, claim: null, difference: 5 });
    expect(brief(of(event), of({ ...event, difference: 6 }))).toMatchObject({ found: ['5 → 6'] });
    expect(brief(of(found({ row: 2 })), of(found({ row: 3 })))).toMatchObject({ found: [], stayed: 1 });
    const total = found({ row: 2, claim: null, event: null });
    expect(brief(of(total), of({ ...total, row: 3 }))).toMatchObject({ stayed: 0 });
    const sure = found({ certainty: { kind: 'depends-on-facts', facts: [] } });
    expect(brief(of(found({})), of(sure)).found).toEqual(['-109900 → -109900']);
  });
});

const facts = fc.record({
  id: fc.constantFrom('a', 'b', 'c', ''),
  paid: fc.constantFrom('1100', '9', ''),
  'loss.rooms': fc.constantFrom(1, 2),
  'loss.householdId': fc.constantFrom('h', 'k', ''),
  paidAt: fc.constantFrom('2024-08-01', '2024-09-01', ''),
});
const records = fc.array(
  facts.map((given) => house('x', given)),
  { maxLength: 8 },
);

describe('of any two versions', () => {
  it('every row and every finding is accounted for once, and the other way round it is the same', () => {
    fc.assert(
      fc.property(records, records, (one, other) => {
        const [a, b] = [version(...one), version(...other)];
        const there = compareRegisters(a, b);
        const back = compareRegisters(b, a);
        const both = there.changed.length + there.unchanged;
        expect([there.went.length + both, there.came.length + both]).toEqual([one.length, other.length]);
        expect([back.went.length, back.came.length, back.unchanged]).toEqual([
          there.came.length,
          there.went.length,
          there.unchanged,
        ]);
        const { came, went, changed, stayed } = there.discrepancies;
        expect(went.length + changed.length + stayed).toBe(a.discrepancies.length);
        expect(came.length + changed.length + stayed).toBe(b.discrepancies.length);
      }),
      runs(200),
    );
  });

  it('the same rows in another order are the same', () => {
    fc.assert(
      fc.property(
        records.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const { came, went, changed, unchanged } = compareRegisters(version(...list), version(...shuffled));
          expect([came, went, changed, unchanged]).toEqual([[], [], [], list.length]);
        },
      ),
      runs(100),
    );
  });
});

describe('a version', () => {
  it('is refused where it is none, with the place', () => {
    const fine = version(house('a'));
    const issues = (before: unknown, after: unknown) => {
      try {
        compareRegisters(before as RegisterVersion, after as RegisterVersion);
      } catch (error) {
        if (error instanceof InvalidInputError)
          return error.issues.map(({ argument, path, code }) => `${argument} ${path} ${code}`);
      }
      return [];
    };
    expect(issues(fine, { ...fine, rows: [{ number: 1 }] })[0]).toBe('after rows.0.kind missing-key');
    expect(issues({ rows: [], discrepancies: [{ code: 'x' }] }, fine)[0]).toBe(
      'before discrepancies.0.row missing-key',
    );
    expect(issues({ rows: [] }, fine)).toEqual(['before discrepancies wrong-type']);
  });

  it('is not touched', () => {
    const before = version(house('a'));
    const text = JSON.stringify(before);
    const compared = compareRegisters(before, version(house('a', { paid: '1' })));
    expect(JSON.stringify(before)).toBe(text);
    expect(Object.isFrozen(compared.changed)).toBe(true);
  });
});
