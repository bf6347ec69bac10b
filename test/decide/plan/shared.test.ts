import { describe, expect, it } from 'vitest';
import { termsOf } from '../../../src/contract/parse.js';
import type { Terms } from '../../../src/contract/terms.js';
import { planOf, type Tables } from '../../../src/decide/plan.js';
import { adjudicate, DEFAULT_READINGS, parseContract, type ReadingId } from '../../../src/index.js';
import { EDITIONS } from '../../../src/law/edition.js';
import { fullContract, houseClaim, personClaim } from '../../input/samples.js';

// 表按它所依据的内容共用。Tables are shared by what they depend on.
const terms = (change: object = {}): Terms => termsOf(parseContract({ ...fullContract(), ...change }));

const TABLES = ['facts', 'gates', 'common', 'loss', 'sentences', 'own', 'besides', 'asked'] as const;

/** 两份约定是否同用一套表。Whether claims for one kind of loss have one set of tables under both terms. */
function share(kind: 'person' | 'house', a: Terms, b: Terms): boolean {
  const [first, second]: readonly [Tables, Tables] = [planOf(kind, a), planOf(kind, b)];
  const same = TABLES.map((key) => first[key] === second[key]);
  expect(new Set(same).size).toBe(1);
  return same[0] as boolean;
}

describe('a plan', () => {
  it('is one for terms that are the same in what it asks', () => {
    expect(share('person', terms(), terms({ id: 'other', premium: '1' }))).toBe(true);
    expect(share('person', terms(), terms({ remainder: 'lead', settlement: 'cumulative' }))).toBe(true);
    expect(share('person', terms(), terms({ exclusions: [] }))).toBe(false);
    const term = { start: '2023-01-01T00:00:00+08:00', end: '2025-01-01T00:00:00+08:00' };
    expect(share('person', terms(), terms({ term }))).toBe(false);
    const { 'natural-disaster': first, ...rest } = fullContract().lines as Record<string, object>;
    const paysMore = { 'natural-disaster': { ...first, death: '200000.00' }, ...rest };
    expect(share('person', terms(), terms({ lines: paysMore }))).toBe(true);
    const { 'house-damage': house, ...others } = fullContract().lines as Record<string, object>;
    expect(share('person', terms(), terms({ lines: others }))).toBe(true);
    expect(share('house', terms(), terms({ lines: { 'house-damage': house } }))).toBe(true);
    expect(share('house', terms(), terms({ lines: others }))).toBe(false);
  });

  it.each<[ReadingId, boolean, boolean]>([
    ['wansheng', false, false],
    ['presence', false, true],
    ['disaster-word', true, false],
    ['rescue-casualties', false, true],
    ['municipal-basis', false, true],
    ['fire-basis', false, true],
    ['partial-ability', false, true],
    ['other-accidents', false, true],
    ['title', true, false],
    ['recognition', false, true],
    ['missing-person', false, true],
    ['line-overlap', true, true],
    ['mixed-use', true, false],
    ['house-damage', true, false],
    ['crowd-crush', true, true],
  ])('is one where another reading of %s is asked by no rule of its kind', (id, person, house) => {
    const other = { ...terms(), readings: { ...terms().readings, [id]: DEFAULT_READINGS[id] } } as Terms;
    expect([share('person', terms(), other), share('house', terms(), other)]).toEqual([person, house]);
    expect(planOf('person', other).terms).toBe(other);
  });

  it('is another under another edition of the notice, though it were called the same', () => {
    const other = { ...terms(), edition: { ...(EDITIONS[0] as Terms['edition']) } };
    expect(share('person', terms(), other)).toBe(false);
  });

  it('is made anew once many others were, to the same effect', () => {
    const claims = [personClaim(), houseClaim()] as never[];
    const answers = () => claims.map((claim) => adjudicate(claim, parseContract(fullContract())));
    const before = answers();
    const first = planOf('person', terms());
    for (let i = 1; i <= 70; i++) planOf('person', { ...terms(), start: i });
    expect(planOf('person', terms()).own).not.toBe(first.own);
    expect(answers()).toEqual(before);
  });
});
