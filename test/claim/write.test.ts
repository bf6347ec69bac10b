import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimInputOf } from '../../src/claim/write.js';
import { parseClaim } from '../../src/index.js';
import { houseClaim, personClaim } from '../input/samples.js';
import { claimArbitrary } from '../oracle/arbitraries.js';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const written = (claim: unknown): unknown => plain(claimInputOf(parseClaim(claim)));

describe('a claim written back', () => {
  it('reads as the same claim', () => {
    fc.assert(
      fc.property(claimArbitrary({ gaps: 2 }), (claim) => {
        const checked = parseClaim(claim);
        expect(parseClaim(claimInputOf(checked))).toEqual(checked);
      }),
      { numRuns: 100 },
    );
  });

  it('is what was given, but for writing and the kind of facility', () => {
    const person = personClaim();
    expect(written(person)).toEqual({
      ...person,
      incident: { ...(person.incident as object), facility: { municipal: true } },
      loss: {
        ...(person.loss as object),
        medicalCost: '1234.50',
        governmentCompensation: '50000.00',
        governmentMedical: '800.00',
      },
    });
    const house = houseClaim();
    expect(written(house)).toEqual({
      ...house,
      incident: { ...(house.incident as object), facility: { municipal: true } },
    });
  });

  it.each([
    ['no facility', {}, {}],
    ['one of which nothing is known', { facility: { kind: 'bridge' } }, { facility: {} }],
    ['one that could not be determined', { facility: { municipal: null } }, { facility: null }],
    ['one that is not municipal', { facility: { municipal: false } }, { facility: { municipal: false } }],
  ] as const)('tells of %s', (_, incident, expected) => {
    expect(written({ id: 'c', incident, loss: { kind: 'house' } })).toEqual({
      id: 'c',
      incident: expected,
      loss: { kind: 'house' },
    });
  });
});
