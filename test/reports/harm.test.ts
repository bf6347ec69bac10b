import { describe, expect, it } from 'vitest';
import { parseClaim } from '../../src/index.js';
import { casualtiesIn } from '../../src/reports/harm.js';
import { disasterDatabase } from '../../src/reports/index.js';
import { entry, person } from './support.js';

const of = (id: string, personId: string | undefined, harm: 'death' | 'injury' | 'disability', event = 'e') =>
  person(id, { id: event }, { personId, harm, disabilityGrade: 3 });

const counted = (...claims: ReturnType<typeof person>[]) => {
  const counts = casualtiesIn(claims.map((claim) => ({ claim: parseClaim(claim) })));
  return Object.entries(counts).flatMap(([harm, count]) => (count === 0 ? [] : [`${harm} ${count}`]));
};

describe('people in claims', () => {
  it('count once in an event, under the heaviest harm, whatever the order of their claims', () => {
    const [disabled, dead] = [of('a', 'zhang', 'disability'), of('b', 'zhang', 'death')];
    expect(counted(disabled, dead)).toEqual(['death 1']);
    expect(counted(dead, disabled)).toEqual(['death 1']);
    expect(counted(disabled, of('c', 'zhang', 'injury'))).toEqual(['disability 1']);
    const notCaused = person('d', { id: 'e' }, { personId: 'zhang', causedByIncident: false });
    expect(counted(notCaused, disabled)).toEqual(['disability 1']);
  });

  it('count for each event, and each claim that does not say of whom or in which event', () => {
    expect(counted(of('a', 'zhang', 'injury'), of('b', 'zhang', 'injury', 'f'))).toEqual(['injury 2']);
    expect(counted(of('a', undefined, 'injury'), of('b', undefined, 'injury'))).toEqual(['injury 2']);
    const nowhere = (id: string) => person(id, { id: undefined }, { personId: 'zhang' });
    expect(counted(nowhere('a'), nowhere('b'))).toEqual(['death 2']);
  });

  it('stand in the disaster database once, with what was paid on all their claims', () => {
    const entries = [of('a', 'zhang', 'disability'), of('b', 'zhang', 'death')].map((claim) =>
      entry(claim, { paid: '50000' }),
    );
    const [row, ...others] = disasterDatabase(entries);
    expect(others).toEqual([]);
    expect(row?.casualties).toMatchObject({ death: 1, disability: 0 });
    expect([row?.claims, row?.paid]).toEqual([2, '100000.00']);
  });
});
