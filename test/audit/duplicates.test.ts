import { describe, expect, it } from 'vitest';
import { Duplicates, type Paid } from '../../src/audit/duplicates.js';

// 重复赔付：同人、同屋、同案。What was paid twice: for a person, for a house, under a claim. Sums are fen.
const paid = (number: number, facts: Partial<Paid> = {}): Paid => ({
  number,
  claim: `c-${number}`,
  kind: 'house',
  event: 'e',
  day: 1,
  subject: 'h',
  sum: 100,
  reportedAt: 0,
  sequence: 0,
  ...facts,
});

function found(...rows: readonly Paid[]) {
  const duplicates = new Duplicates();
  for (const row of rows) duplicates.note(row);
  for (const row of rows) duplicates.keep(row);
  return [...duplicates.found()];
}

const told = (...rows: readonly Paid[]): string[] =>
  found(...rows).map(
    ({ code, row, expected, certainty }) =>
      `${code} ${row} of ${'claims' in expected ? expected.claims : ''}${'facts' in certainty ? ` if ${certainty.facts}` : ''}`,
  );

describe('a payment that repeats another', () => {
  it('is the later one, by report, number, claim, subject, sum and place', () => {
    const later: readonly (readonly [Partial<Paid>, Partial<Paid>])[] = [
      [
        { reportedAt: 1, sequence: 9 },
        { reportedAt: 2, sequence: 1 },
      ],
      [
        { sequence: 1, claim: 'b' },
        { sequence: 2, claim: 'a' },
      ],
      [
        { claim: 'a', subject: 'H' },
        { claim: 'b', subject: 'h' },
      ],
      [
        { claim: 'a', subject: 'H', sum: 2 },
        { claim: 'a', subject: 'h', sum: 1 },
      ],
      [
        { claim: 'a', sum: 1 },
        { claim: 'a', sum: 2 },
      ],
    ];
    for (const [first, second] of later) {
      expect(found(paid(2, first), paid(3, second)).map(({ row }) => row)).toEqual([3]);
      expect(found(paid(2, second), paid(3, first)).map(({ row }) => row)).toEqual([2]);
    }
    expect(found(paid(3, { claim: 'a' }), paid(2, { claim: 'a' })).map(({ row }) => row)).toEqual([3]);
  });

  it('is the one of somebody, where the other is of nobody known', () => {
    expect(told(paid(2, { claim: 'c', subject: 'A' }), paid(3, { claim: 'c', subject: null }))).toEqual([
      'same-claim-twice 2 of c',
    ]);
    const later = { claim: 'c', subject: null, reportedAt: 1 };
    expect(told(paid(2, { claim: 'c' }), paid(3, later))).toEqual(['same-claim-twice 3 of c']);
  });

  it('is found however many payments stand between', () => {
    const others = Array.from({ length: 12 }, (_, i) => paid(i + 10, { subject: `x${i}` }));
    const among = (a: Partial<Paid>, b: Partial<Paid>) =>
      told(...others, paid(30, { claim: 'y', ...a }), paid(31, { claim: 'z', ...b }));
    expect(among({ subject: '3-12' }, { subject: '312' })).toEqual([
      'same-house-twice 31 of y if loss.householdId',
    ]);
    expect(among({ subject: 'h-01-2' }, { subject: 'h-1-2' })).toEqual([
      'same-house-twice 31 of y if loss.householdId',
    ]);
    const elsewhere = others.map((row, i) => ({ ...row, subject: 'h', event: `e${i}` }));
    expect(told(...elsewhere, paid(30, { claim: 'y', event: 'e11' }))).toEqual([
      'same-house-twice 30 of c-21',
    ]);
  });

  it('says what it repeats, and how much was paid again', () => {
    expect(found(paid(2), paid(3, { sum: 7 }))).toEqual([
      {
        code: 'same-house-twice',
        row: 3,
        claim: 'c-3',
        event: 'e',
        rule: 'house-once',
        clause: '2.5-2',
        expected: { type: 'claims', claims: ['c-2'] },
        found: { type: 'money', yuan: '0.07' },
        difference: 7,
        certainty: { kind: 'certain' },
        facts: [],
        also: [],
      },
    ]);
    const person = { kind: 'person', claim: 'c' } as const;
    expect(found(paid(2, person), paid(3, person))).toMatchObject([
      { code: 'same-person-twice', also: ['same-claim-twice'] },
    ]);
    expect(found(paid(2, { claim: 'c' }), paid(3, { claim: ' Ｃ', subject: 'x' }))).toMatchObject([
      { code: 'same-claim-twice', clause: '4.4-3', certainty: { kind: 'certain' }, also: [] },
    ]);
  });

  it('is of one subject, in one event, or on one day where none is named', () => {
    expect(told(paid(2), paid(3, { kind: 'person' }))).toEqual([]);
    expect(told(paid(2), paid(3, { event: 'f' }))).toEqual([]);
    expect(told(paid(2), paid(3, { event: ' Ｅ' }))).toEqual(['same-house-twice 3 of c-2']);
    expect(told(paid(2), paid(3, { subject: 'k' }))).toEqual([]);
    expect(told(paid(2, { subject: null }), paid(3, { subject: null }))).toEqual([]);
    const alone = { event: null };
    expect(told(paid(2, alone), paid(3, alone))).toEqual(['same-house-twice 3 of c-2 if incident.id']);
    expect(told(paid(2, alone), paid(3, { ...alone, day: 2 }))).toEqual([]);
    expect(told(paid(2, { ...alone, day: null }), paid(3, { ...alone, day: null }))).toEqual([]);
    const claim = { claim: 'c' };
    expect(
      told(paid(2, { ...claim, ...alone, day: null }), paid(3, { ...claim, ...alone, day: null })),
    ).toEqual(['same-claim-twice 3 of c']);
    expect(told(paid(2, { ...claim, subject: null }), paid(3, { ...claim, subject: null }))).toEqual([
      'same-claim-twice 3 of c',
    ]);
    expect(told(paid(2, claim), paid(3, { ...claim, event: 'f' }))).toEqual(['same-claim-twice 3 of c']);
    expect(told(paid(2, claim), paid(3, { ...claim, kind: 'person' }))).toEqual(['same-claim-twice 3 of c']);
  });

  it('may be of one subject whose id is written otherwise', () => {
    expect(told(paid(2, { subject: 'h-01' }), paid(3, { subject: 'h-1' }))).toEqual([
      'same-house-twice 3 of c-2 if loss.householdId',
    ]);
    const person = { kind: 'person', event: null } as const;
    expect(told(paid(2, { ...person, subject: 'h-01' }), paid(3, { ...person, subject: 'h01' }))).toEqual([
      'same-person-twice 3 of c-2 if incident.id,loss.personId',
    ]);
    expect(
      told(paid(2, { subject: 'h-01' }), paid(3, { subject: 'h-1' }), paid(4, { subject: 'H-1' })),
    ).toEqual(['same-house-twice 3 of c-2 if loss.householdId', 'same-house-twice 4 of c-3']);
  });

  it('names ten of those that it repeats', () => {
    const rows = Array.from({ length: 12 }, (_, i) => paid(i + 10, { subject: 'h-1' }));
    const last = found(...rows).at(-1)?.expected;
    expect('claims' in (last ?? {}) && last).toEqual({
      type: 'claims',
      claims: rows.slice(0, 10).map(({ claim }) => claim),
    });
  });
});
