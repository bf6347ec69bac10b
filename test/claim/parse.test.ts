import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimFrom, readClaimInput } from '../../src/claim/parse.js';
import { PERILS } from '../../src/claim/vocabulary.js';
import {
  type ClaimInput,
  InvalidInputError,
  parseClaim,
  safeParseClaim,
  writeClaim,
} from '../../src/index.js';
import { pathsIn, valueAt, without, withValue } from '../input/paths.js';
import { houseClaim, personClaim } from '../input/samples.js';
import { claimArbitrary } from '../oracle/arbitraries.js';
import { runs } from '../thorough.js';

const person = (loss: object, incident: object = {}) =>
  parseClaim({ id: 'c', incident, loss: { kind: 'person', ...loss } });
const house = (loss: object) => parseClaim({ id: 'c', loss: { kind: 'house', ...loss } });

describe('a claim', () => {
  it('for a person has every fact under its own name', () => {
    expect(parseClaim(personClaim())).toEqual({
      id: 'claim-1',
      kind: 'person',
      incidentId: 'event-1',
      startedAt: Date.UTC(2024, 6, 10, 19, 20),
      division: { code: '500110110', standing: 'qijiang', unit: '500110110' },
      peril: 'rainstorm',
      rootCause: 'natural',
      facility: 'municipal',
      facilityKind: 'street-tree',
      liableParty: 'unable-to-pay',
      circumstances: [
        { id: 'war', causedLoss: null },
        { id: 'self-harm', causedLoss: false },
      ],
      conditions: { reported: true, 'seat-belt': false },
      subjectId: 'p-1',
      role: 'victim',
      residence: 'resident',
      presence: 'at-onset',
      causedByIncident: true,
      recognisedBy: 'district',
      harm: 'disability',
      disabilityGrade: 3,
      disabilityStandard: 'jrt-0083-2013',
      missingCertified: false,
      medicalCost: 123_450,
      governmentCompensation: 5_000_000,
      governmentMedical: 80_000,
      paidByLiableParty: 25_025,
    });
  });
  it('for a house has the facts of a house', () => {
    const { rooms, area, ...rest } = parseClaim(houseClaim());
    expect(rest).toMatchObject({
      id: 'claim-2',
      kind: 'house',
      subjectId: 'h-1',
      houseId: 'h-1-2',
      causedByIncident: true,
      title: 'lawful',
      use: 'mixed',
      part: 'main-structure',
      damage: 'severe',
      circumstances: [{ id: 'unoccupied', causedLoss: null }],
      conditions: { reported: false },
      role: undefined,
      harm: undefined,
      medicalCost: undefined,
    });
    expect(rooms).toMatchObject({ units: 3, scale: 1 });
    expect(area).toMatchObject({ units: 625, scale: 10 });
  });
  it('needs no more than an id and the kind of loss', () => {
    const { id, kind, facility, ...rest } = person({});
    expect([id, kind, facility]).toEqual(['c', 'person', 'none']);
    expect(Object.values(rest).every((value) => value === undefined)).toBe(true);
    expect(parseClaim({ id: 'c', loss: { kind: 'house' } }).kind).toBe('house');
    expect(parseClaim({ id: 'c', incident: undefined, loss: { kind: 'house' } }).kind).toBe('house');
  });
  it('keeps absent and undetermined apart', () => {
    expect(person({ harm: null }).harm).toBeNull();
    expect(person({ harm: undefined }).harm).toBeUndefined();
    expect(person({ circumstances: null }).circumstances).toBeNull();
    expect(person({ circumstances: [] }).circumstances).toEqual([]);
  });
  it('cannot have the facts of the other kind of loss', () => {
    expect(() => person({ rooms: 1 })).toThrow(/^input\.loss\.rooms: unknown-key$/);
    expect(() => house({ harm: 'death' })).toThrow(/^input\.loss\.harm: unknown-key$/);
    expect(() => house({ personId: 'p' })).toThrow(/^input\.loss\.personId: unknown-key$/);
  });
  it('has no place for names and identity numbers', () => {
    expect(() => person({ name: 'x' })).toThrow(InvalidInputError);
    expect(() => person({ identityNumber: 'x' })).toThrow(InvalidInputError);
  });
  it.each(PERILS)('may come of %s', (peril) => {
    expect(person({}, { peril }).peril).toBe(peril);
  });
});

describe('the facility', () => {
  it.each([
    ['none where there is no key', {}, 'none'],
    ['none where the key is undefined', { facility: undefined }, 'none'],
    ['undetermined', { facility: null }, null],
    ['municipal', { facility: { kind: 'bridge', municipal: true } }, 'municipal'],
    ['not municipal', { facility: { kind: 'other', municipal: false } }, 'not-municipal'],
    ['there, its owner not determined', { facility: { kind: 'bridge', municipal: null } }, null],
    ['there, its owner not established', { facility: { kind: 'bridge' } }, undefined],
    ['there, and nothing is known of it', { facility: {} }, undefined],
    ['municipal, of undetermined kind', { facility: { kind: null, municipal: true } }, 'municipal'],
  ])('is %s', (_, incident, standing) => {
    expect(person({}, incident).facility).toBe(standing);
  });
});

const manyConditions = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`c-${i}`, true]));

describe('one unit either side of a bound', () => {
  it.each([
    ['loss.disabilityGrade', 'person', { disabilityGrade: 1 }, { disabilityGrade: 0 }],
    ['loss.disabilityGrade', 'person', { disabilityGrade: 10 }, { disabilityGrade: 11 }],
    ['loss.medicalCost', 'person', { medicalCost: '0' }, { medicalCost: '-0.01' }],
    ['loss.medicalCost', 'person', { medicalCost: '9999999999999.99' }, { medicalCost: '10000000000000' }],
    [
      'loss.governmentCompensation',
      'person',
      { governmentCompensation: '0.01' },
      { governmentCompensation: '0.001' },
    ],
    ['loss.personId', 'person', { personId: 'x'.repeat(200) }, { personId: 'x'.repeat(201) }],
    ['loss.householdId', 'house', { householdId: '𠮷'.repeat(200) }, { householdId: '𠮷'.repeat(201) }],
    ['loss.rooms', 'house', { rooms: 1 }, { rooms: 0 }],
    ['loss.rooms', 'house', { rooms: 10_000 }, { rooms: 10_001 }],
    ['loss.area', 'house', { area: '0.01' }, { area: '0' }],
    ['loss.area', 'house', { area: '9999999.99' }, { area: '10000000' }],
    ['loss.disabilityGrade', 'person', { disabilityGrade: [3, 3] }, { disabilityGrade: [3] }],
    [
      'loss.disabilityGrade',
      'person',
      { disabilityGrade: new Array(20).fill(10) },
      { disabilityGrade: new Array(21).fill(10) },
    ],
    ['loss.disabilityGrade.1', 'person', { disabilityGrade: [1, 10] }, { disabilityGrade: [1, 11] }],
    ['loss.conditions', 'person', { conditions: manyConditions(100) }, { conditions: manyConditions(101) }],
    ['loss.conditions.a b', 'house', { conditions: { 'a-b_1': null } }, { conditions: { 'a b': true } }],
  ])('%s of a %s: %j, not %j', (path, kind, good, bad) => {
    const at = (loss: object) => safeParseClaim({ id: 'c', loss: { kind, ...loss } });
    expect(at(good).success).toBe(true);
    expect(at(bad)).toMatchObject({ success: false, issues: [{ path }] });
  });
  it('circumstances: each once, with or without its cause', () => {
    const twice = ['war', { id: 'war', causedLoss: true }];
    expect(() => person({ circumstances: twice })).toThrow(/^input\.loss\.circumstances: repeated$/);
    expect(
      person({ circumstances: [{ id: 'crime', causedLoss: true }, { id: 'disease' }] }).circumstances,
    ).toEqual([
      { id: 'crime', causedLoss: true },
      { id: 'disease', causedLoss: null },
    ]);
  });
  it('divisions: those that exist', () => {
    expect(person({}, { division: '500110122' }).division).toMatchObject({ unit: '500110006' });
    for (const padded of ['500110', '500110000', '500110000000'])
      expect(person({}, { division: padded }).division).toMatchObject({ standing: 'district', unit: null });
    for (const division of ['500110125', '500000', '5001', '50011012', ' 500110', '５００１１０']) {
      expect(() => person({}, { division })).toThrow(/^input\.incident\.division: division$/);
    }
  });
  it('instants: those that exist', () => {
    expect(person({}, { startedAt: '2024-02-29T00:00:00+08:00' }).startedAt).toBe(Date.UTC(2024, 1, 28, 16));
    expect(() => person({}, { startedAt: '2023-02-29T00:00:00+08:00' })).toThrow(
      /^input\.incident\.startedAt: moment$/,
    );
  });
  it('days: those that exist, in Beijing', () => {
    expect(person({}, { startedAt: '2024-02-29' }).startedAt).toEqual({
      from: Date.UTC(2024, 1, 28, 16),
      until: Date.UTC(2024, 1, 29, 16),
    });
    expect(() => person({}, { startedAt: '2023-02-29' })).toThrow(/^input\.incident\.startedAt: moment$/);
  });
});

describe('the kind of loss', () => {
  it.each([
    [{}, 'loss.kind', 'missing-key'],
    [{ kind: undefined }, 'loss.kind', 'missing-key'],
    [{ kind: null }, 'loss.kind', 'wrong-type'],
    [{ kind: 1 }, 'loss.kind', 'wrong-type'],
    [{ kind: 'animal' }, 'loss.kind', 'not-listed'],
    [{ kind: 'Person' }, 'loss.kind', 'not-listed'],
    [{ harm: 'death' }, 'loss.kind', 'missing-key'],
    [null, 'loss', 'wrong-type'],
    [undefined, 'loss', 'missing-key'],
    [[], 'loss', 'wrong-type'],
  ])('%j: %s is %s', (loss, path, code) => {
    expect(safeParseClaim({ id: 'c', loss })).toMatchObject({ success: false, issues: [{ path, code }] });
  });
});

describe('a claim that has been checked', () => {
  const claim = parseClaim(personClaim());

  it('is frozen through and through', () => {
    const parts: unknown[] = [claim, parseClaim(houseClaim())].flatMap((checked) => [
      checked,
      ...Object.values(checked),
    ]);
    for (const part of parts) expect([part, Object.isFrozen(part)]).toEqual([part, true]);
  });
  it('is taken as it is', () => {
    expect(claimFrom(claim)).toBe(claim);
    expect(parseClaim(claim)).toBe(claim);
    expect(safeParseClaim(claim)).toEqual({ success: true, data: claim });
  });
  it('has no mark that a host could read or copy', () => {
    expect(Reflect.ownKeys(claim).every((key) => typeof key === 'string')).toBe(true);
    expect(Object.keys(claim)).toContain('subjectId');
  });
  it('is read from raw data otherwise', () => {
    expect(claimFrom(personClaim() as object as ClaimInput)).toEqual(claim);
    expect(() => claimFrom(null as never)).toThrow(InvalidInputError);
    expect(() => claimFrom('claim-1' as never)).toThrow(InvalidInputError);
  });
});

describe('a claim that is only checked', () => {
  it('is a copy, as it was written', () => {
    const written = personClaim();
    const copy = readClaimInput(written);
    expect(copy).toEqual(written);
    expect(copy).not.toBe(written);
    expect(() => readClaimInput({ ...written, name: '' })).toThrow(InvalidInputError);
  });
});

describe('conditions of the contract’s own', () => {
  it('are a hundred at the most', () => {
    const many = (count: number) => ({
      id: 'c',
      loss: {
        kind: 'person',
        conditions: Object.fromEntries(Array.from({ length: count }, (_, i) => [`c-${i}`, true])),
      },
    });
    expect(safeParseClaim(many(100)).success).toBe(true);
    expect(safeParseClaim(many(101))).toMatchObject({
      issues: [{ path: 'loss.conditions', code: 'too-large' }],
    });
  });
  it('are those of which something is said', () => {
    expect(person({ conditions: { said: null, unsaid: undefined } }).conditions).toStrictEqual({
      said: null,
    });
  });
});

describe('grades of a disability', () => {
  it('are held and written as a list that nobody changes', () => {
    const claim = person({ harm: 'disability', disabilityGrade: [3, 4] });
    const { disabilityGrade } = writeClaim(claim).loss as { readonly disabilityGrade: readonly number[] };
    expect(disabilityGrade).toEqual([3, 4]);
    expect([disabilityGrade, claim.disabilityGrade].map(Object.isFrozen)).toEqual([true, true]);
  });
});

describe('what is no claim', () => {
  it('is refused as the claim that was handed in', () => {
    expect(() => claimFrom({} as never)).toThrow(
      expect.objectContaining({
        issues: expect.arrayContaining([expect.objectContaining({ argument: 'claim' })]),
      }),
    );
  });
});

describe('any claim of the format', () => {
  it('is read, whatever is absent, undetermined or undefined', () => {
    fc.assert(
      fc.property(claimArbitrary({ gaps: true }), (claim) => {
        const result = safeParseClaim(claim);
        expect(result).toMatchObject({ success: true, data: { id: claim.id, kind: claim.loss.kind } });
      }),
      runs(200),
    );
  });
  it('reads undefined as absent', () => {
    fc.assert(
      fc.property(fc.subarray(pathsIn(personClaim()).filter((path) => path.length === 2)), (paths) => {
        const gone = paths.filter((path) => path.at(-1) !== 'kind');
        const absent = gone.reduce((data, path) => without(data, path), personClaim());
        const blank = gone.reduce((data, path) => withValue(data, path, undefined), personClaim());
        expect(gone.every((path) => valueAt(blank, path) === undefined)).toBe(true);
        expect(parseClaim(blank)).toEqual(parseClaim(absent));
      }),
      runs(100),
    );
  });
});
