import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimInputOf } from '../../src/claim/write.js';
import { parseClaim } from '../../src/index.js';
import { isSameData } from '../../src/input/same-data.js';
import { houseClaim, personClaim } from '../input/samples.js';
import { claimArbitrary } from '../oracle/arbitraries.js';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const written = (claim: unknown): unknown => plain(claimInputOf(parseClaim(claim)));

describe('a claim written back', () => {
  it('reads as the same claim', () => {
    fc.assert(
      fc.property(claimArbitrary({ gaps: 2 }), (claim) => {
        const checked = parseClaim(claim);
        const again = claimInputOf(checked);
        expect(parseClaim(again)).toEqual(checked);
        expect(isSameData(claimInputOf(parseClaim(again)), again)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('is what was given, but for writing', () => {
    const person = personClaim();
    expect(written(person)).toEqual({
      ...person,
      loss: {
        ...(person.loss as object),
        medicalCost: '1234.50',
        governmentCompensation: '50000.00',
        governmentMedical: '800.00',
      },
    });
    const house = houseClaim();
    expect(written(house)).toEqual(house);
  });

  it.each([
    ['no facility', {}, {}],
    ['one of which nothing is known', { facility: {} }, { facility: {} }],
    [
      'one of which the kind alone is known',
      { facility: { kind: 'bridge' } },
      { facility: { kind: 'bridge' } },
    ],
    [
      'one whose owner could not be determined',
      { facility: { kind: 'bridge', municipal: null } },
      { facility: { kind: 'bridge', municipal: null } },
    ],
    ['one whose kind could not be', { facility: { kind: null } }, { facility: { kind: null } }],
    [
      'one of another, of a kind not determined',
      { facility: { kind: null, municipal: false } },
      { facility: { kind: null, municipal: false } },
    ],
    ['one that could not be determined', { facility: { municipal: null } }, { facility: null }],
    ['one that is not municipal', { facility: { municipal: false } }, { facility: { municipal: false } }],
  ] as const)('tells of %s', (_, incident, expected) => {
    expect(written({ id: 'c', incident, loss: { kind: 'house' } })).toEqual({
      id: 'c',
      incident: expected,
      loss: { kind: 'house' },
    });
  });

  it('has every field that was given, and no other', () => {
    const pathsIn = (value: unknown, at = ''): string[] =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value).flatMap(([key, part]) => pathsIn(part, at === '' ? key : `${at}.${key}`))
        : [at];
    fc.assert(
      fc.property(claimArbitrary({ gaps: 2 }), (claim) => {
        const bare = ['incident.facility', 'incident.facility.municipal'];
        const told = (value: unknown) => pathsIn(plain(value)).filter((path) => !bare.includes(path));
        expect(told(claimInputOf(parseClaim(claim))).sort()).toEqual(
          told({ incident: {}, ...(claim as object) })
            .filter((path) => path !== 'incident')
            .sort(),
        );
      }),
      { numRuns: 100 },
    );
  });
});
