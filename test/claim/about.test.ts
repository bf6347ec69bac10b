import { describe, expect, it } from 'vitest';
import { aboutOf } from '../../src/claim/about.js';
import { facilityStandingOf } from '../../src/claim/facility.js';
import { conditionOf, factsUnder, factValue, keyAt, pathTo } from '../../src/claim/facts.js';
import { writtenFact } from '../../src/claim/write.js';
import { parseClaim } from '../../src/index.js';

const claim = (loss: object) => parseClaim({ id: 'c', loss } as never);

describe('what a claim is about', () => {
  it('is what happened to the person, as far as it is known, or a house', () => {
    const harms = ['death', 'missing', 'disability', 'injury'];
    expect(harms.map((harm) => aboutOf(claim({ kind: 'person', harm })))).toEqual(harms);
    expect([{}, { harm: null }].map((loss) => aboutOf(claim({ kind: 'person', ...loss })))).toEqual([
      'person',
      'person',
    ]);
    expect(aboutOf(claim({ kind: 'house', damage: 'collapsed' }))).toBe('house');
  });
});

describe('a facility as it is written', () => {
  it('says whose it is', () => {
    expect(facilityStandingOf('none')).toBe('none');
    expect(facilityStandingOf({ municipal: true })).toBe('municipal');
    expect(facilityStandingOf({ municipal: false })).toBe('not-municipal');
  });
});

describe('a condition of the contract’s own', () => {
  it('is a fact like others, under the loss', () => {
    expect(pathTo('conditions.c-1')).toBe('loss.conditions.c-1');
    expect(keyAt('loss.conditions.c-1')).toBe('conditions.c-1');
    expect([conditionOf('conditions.c-1'), conditionOf('conditions'), conditionOf('harm')]).toEqual([
      'c-1',
      null,
      null,
    ]);
    expect([pathTo('harm'), pathTo('conditions')]).toEqual(['loss.harm', 'loss.conditions']);
    expect(keyAt('incident.peril')).toBe('peril');
  });

  it('has the value that the claim gives it, and none that the claim does not have of its own', () => {
    const told = claim({ kind: 'person', conditions: { 'c-1': true, 'c-2': null, 'c-3': false } });
    const ids = ['c-1', 'c-2', 'c-3', 'c-4', 'toString'] as const;
    expect(ids.map((id) => factValue(told, `conditions.${id}`))).toEqual([
      true,
      null,
      false,
      undefined,
      undefined,
    ]);
    expect(ids.map((id) => writtenFact(told, `conditions.${id}`))).toEqual([true, null, false, null, null]);
    expect(factValue(claim({ kind: 'person' }), 'conditions.c-1')).toBeUndefined();
    expect(factValue(claim({ kind: 'person', conditions: null }), 'conditions.c-1')).toBeNull();
  });
});

it('facts stand under the incident, or belong to one kind of loss or to both', () => {
  const [incident, person, house] = [factsUnder('incident'), factsUnder('person'), factsUnder('house')];
  expect(incident).toContain('peril');
  expect(incident).not.toContain('causedByIncident');
  expect(person).toContain('causedByIncident');
  expect(person).not.toContain('rooms');
  expect(house).toContain('causedByIncident');
  expect(house).toContain('rooms');
  expect(house).not.toContain('peril');
});
