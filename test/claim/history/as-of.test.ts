import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf, type ClaimHistory, type ClaimRecord } from '../../../src/history.js';
import { adjudicate, type InvalidInputError, parseClaim } from '../../../src/index.js';
import { receipt } from '../../../src/receipt/index.js';
import { HOSTILE_TO_ROOMS } from '../../input/hostile-values.js';
import { expectRefused } from '../../input/refusal.js';
import { claimArbitrary } from '../../oracle/arbitraries.js';
import { factPaths, valueAt, withFact } from '../../oracle/facts.js';
import { contractOf } from '../../oracle/fixtures.js';
import type { Claim } from '../../oracle/types.js';
import { runs } from '../../thorough.js';

const contract = contractOf('illustrative') as never;

const day = (n: number): string => new Date(Date.UTC(2024, 0, 1) + n * 86_400_000).toISOString();

const history = (...records: readonly unknown[]): ClaimHistory =>
  ({ id: 'c-1', kind: 'person', records }) as unknown as ClaimHistory;

const issuesOf = (file: unknown, at: unknown = day(9)): string[] => {
  try {
    asOf(file as ClaimHistory, at as string);
    return [];
  } catch (error) {
    return (error as InvalidInputError).issues.map(
      ({ argument, path, code }) =>
        `${argument === 'history' ? path : `${argument || 'nothing'}${path}`} ${code}`,
    );
  }
};

/** 任一案件的事实，分散在若干天的记录里，后来的可以更正前面的。A claim in records of several days; later ones may correct. */
const file = fc
  .tuple(claimArbitrary({ gaps: 3 }), claimArbitrary({ gaps: 3 }))
  .filter(([a, b]) => a.loss.kind === b.loss.kind)
  .chain(([first, second]) => {
    const facts = [first, second].flatMap((claim: Claim, turn) =>
      factPaths(claim).map((path) => ({ path, value: valueAt(claim, path), turn })),
    );
    const days = fc.array(fc.integer({ min: 0, max: 20 }), {
      minLength: facts.length,
      maxLength: facts.length,
    });
    return fc.tuple(days, fc.infiniteStream(fc.boolean())).map(([at, coins]) => {
      const said = facts
        .map((fact, i) => ({ ...fact, at: (at[i] as number) + fact.turn * 21 }))
        .filter(({ value }) => value !== undefined || coins.next().value);
      const records = said.map(
        ({ path, value, at: n }): ClaimRecord =>
          value === undefined
            ? { knownAt: day(n), withdrawn: [path as never] }
            : { knownAt: day(n), facts: { [path]: value } },
      );
      return { file: { id: 'c-1', kind: first.loss.kind as 'person' | 'house', records }, said };
    });
  });

describe('a claim as of a day', () => {
  it('is what was known then, whatever came later, in whichever order the records are listed', () => {
    fc.assert(
      fc.property(file, fc.integer({ min: -1, max: 45 }), fc.nat(), ({ file: all, said }, n, seed) => {
        const known = said.filter(({ at }) => at <= n).sort((a, b) => a.at - b.at);
        const expected = known.reduce<Claim>((claim, { path, value }) => withFact(claim, path, value), {
          id: 'c-1',
          incident: {},
          loss: { kind: all.kind },
        });
        const found = asOf(all, day(n));
        expect(found).toEqual(expected);
        const before = { ...all, records: all.records.filter(({ knownAt }) => knownAt <= day(n)) };
        expect(JSON.stringify(asOf(before, day(n)))).toBe(JSON.stringify(found));
        const shuffled = all.records.map((record, i) => [(i * 7919 + seed) % 101, record] as const);
        shuffled.sort(([a], [b]) => a - b);
        const mixed = { ...all, records: shuffled.map(([, record]) => record) };
        expect(JSON.stringify(asOf(mixed, day(n)))).toBe(JSON.stringify(found));
      }),
      runs(40),
    );
  });

  it('replays the decision of that day, to the byte, and its receipt', () => {
    const then = history(
      { knownAt: day(0), facts: { 'incident.startedAt': day(0), 'incident.peril': 'flood' } },
      { knownAt: day(1), facts: { 'incident.division': '500110110', 'loss.harm': 'injury' } },
      { knownAt: day(1), facts: { 'loss.causedByIncident': true, 'loss.presence': 'at-onset' } },
      { knownAt: day(2), facts: { 'loss.medicalCost': '1500.00', 'loss.circumstances': [] } },
    );
    const decision = (at: string, all = then) => JSON.stringify(adjudicate(asOf(all, at), contract));
    const [old, issued] = [decision(day(2)), receipt(asOf(then, day(2)), contract)];
    expect(JSON.parse(decision(day(1)))).toMatchObject({ outcome: 'pending' });
    expect(JSON.parse(old)).toMatchObject({ outcome: 'payable', amount: '1500.00' });
    const more = {
      ...then,
      records: [{ knownAt: day(5), facts: { 'loss.harm': 'death' } } as const, ...then.records],
    };
    expect(decision(day(2), more)).toBe(old);
    expect(receipt(asOf(more, day(2)), contract)).toEqual(issued);
    expect(JSON.parse(decision(day(5), more))).toMatchObject({ amount: '101500.00' });
  });

  it('takes a null for looked and not found, a withdrawal for not established, and absence for nothing new', () => {
    const all = history(
      { knownAt: day(0), facts: { 'loss.harm': 'injury', 'incident.facility': { kind: 'bridge' } } },
      { knownAt: day(1), facts: { 'loss.harm': null, 'incident.id': 'flood-1', 'loss.personId': 'p' } },
      { knownAt: day(2), facts: { 'loss.harm': undefined }, withdrawn: ['incident.facility'] },
      { knownAt: day(3), withdrawn: ['loss.harm', 'loss.role'] },
      { knownAt: day(4) },
    );
    const at = (n: number) => {
      const { incident = {}, loss } = asOf(all, day(n));
      return [loss, incident];
    };
    expect(at(-1)).toEqual([{ kind: 'person' }, {}]);
    expect(at(0)).toEqual([{ kind: 'person', harm: 'injury' }, { facility: { kind: 'bridge' } }]);
    expect(at(1)).toEqual([
      { kind: 'person', harm: null, personId: 'p' },
      { id: 'flood-1', facility: { kind: 'bridge' } },
    ]);
    expect(at(2)).toEqual([{ kind: 'person', harm: null, personId: 'p' }, { id: 'flood-1' }]);
    expect(at(3)).toStrictEqual([{ kind: 'person', personId: 'p' }, { id: 'flood-1' }]);
    expect(at(4)).toEqual(at(3));
    expect(parseClaim(asOf(all, day(1))).facility).toBe(undefined);
  });

  it('knows what came in at the very moment, to the millisecond, whatever the offset', () => {
    const all = history({ knownAt: '2024-01-02T08:00:00.5+08:00', facts: { 'loss.harm': 'death' } });
    expect(asOf(all, '2024-01-02T00:00:00.500Z').loss).toHaveProperty('harm');
    expect(asOf(all, '2024-01-02T00:00:00.499Z').loss).not.toHaveProperty('harm');
  });

  it('is frozen, and shares nothing with the records', () => {
    const circumstances = ['war' as const];
    const found = asOf(history({ knownAt: day(0), facts: { 'loss.circumstances': circumstances } }), day(0));
    expect(Object.isFrozen(found.loss.circumstances)).toBe(true);
    expect(Object.isFrozen(circumstances)).toBe(false);
  });
});

describe('records of one moment', () => {
  const at = (n: number, harm: string | null) => ({ knownAt: day(n), facts: { 'loss.harm': harm } });

  it('may say the same twice, but not contradict each other while nothing later settles it', () => {
    const all = history(at(1, 'death'), at(0, 'death'), at(1, 'injury'), at(3, 'death'), at(3, 'death'));
    expect(issuesOf(all, day(0))).toEqual([]);
    expect(issuesOf(all, day(1))).toEqual(['records.2.facts.loss.harm contradiction']);
    expect(issuesOf(all, day(2))).toEqual(['records.2.facts.loss.harm contradiction']);
    expect(issuesOf(all, day(3))).toEqual([]);
    expect(issuesOf(history(at(1, null), at(1, 'death')))).toEqual([
      'records.1.facts.loss.harm contradiction',
    ]);
    expect(issuesOf(history({ ...at(1, 'death'), withdrawn: ['loss.harm'] }))).toEqual([
      'records.0.withdrawn.0 contradiction',
    ]);
  });
});

describe('a history', () => {
  it('is read as strictly as a claim, whenever the fault came in', () => {
    const wrong = (...facts: object[]) =>
      issuesOf(history(...facts.map((each) => ({ knownAt: day(50), facts: each }))));
    expect(wrong({ 'loss.harm': 'deceased' })).toEqual(['records.0.facts.loss.harm not-listed']);
    expect(wrong({ 'loss.disabilityGrade': 11 })).toEqual(['records.0.facts.loss.disabilityGrade grade']);
    expect(wrong({ 'loss.rooms': 1 })).toEqual(['records.0.facts.loss.rooms unknown-key']);
    expect(wrong({}, { 'loss.kind': 'house' })).toEqual(['records.1.facts.loss.kind unknown-key']);
    expect(wrong({ id: 'c-2' })).toEqual(['records.0.facts.id unknown-key']);
    expect(wrong({ 'loss.harm.x': 1 })).toEqual(['records.0.facts.loss.harm.x unknown-key']);
    expect(wrong({ 'incident.startedAt': '2024-02-30T00:00:00Z' })).toEqual([
      'records.0.facts.incident.startedAt moment',
    ]);
  });

  it('names every fault', () => {
    expect(issuesOf({ id: ' ', kind: 'flat', records: [] })).toEqual(['id id', 'kind not-listed']);
    expect(issuesOf({ ...history(), more: 1 })).toEqual(['more unknown-key']);
    expect(issuesOf({ id: 'c', kind: 'house' })).toEqual(['records wrong-type']);
    expect(issuesOf(history({ knownAt: 'today' }, 5, { knownAt: day(0), withdrawn: ['loss.kind'] }))).toEqual(
      ['records.0.knownAt instant', 'records.1 wrong-type', 'records.2.withdrawn.0 not-listed'],
    );
    expect(issuesOf(history(), '2024-01-01')).toEqual(['at instant']);
    expect(issuesOf([])).toEqual([' wrong-type']);
    const unreadable = new Proxy({}, { ownKeys: () => [1 as never] });
    expect(issuesOf(unreadable)).toEqual([' unreadable']);
  });

  it('says what it should be', () => {
    const said = () => asOf([] as never, day(0));
    expect(said).toThrow(/^history: wrong-type$/);
  });

  it('may hold many records', () => {
    const records = Array.from({ length: 5000 }, (_, i) => ({
      knownAt: day(i % 1000),
      facts: { 'loss.medicalCost': `${i % 1000}` },
    }));
    expect(asOf(history(...records), day(999)).loss).toHaveProperty('medicalCost', '999');
  });

  it.each(HOSTILE_TO_ROOMS)('%s is refused as a history, as records, and in one', (name, make) => {
    expectRefused(() => asOf(make() as never, day(0)));
    if (name !== 'a list of negative length')
      expectRefused(() => asOf({ ...history(), records: make() } as never, day(0)));
    expectRefused(() => asOf(history(make()), day(0)));
    expectRefused(() => asOf(history({ knownAt: day(0), facts: { 'loss.harm': [make()] } }), day(0)));
    expectRefused(() => asOf(history(), make() as never));
  });
});
