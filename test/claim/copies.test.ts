import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CLAIM_SCHEMA,
  type Claim,
  CONTRACT_SCHEMA,
  InvalidInputError,
  isInvalidInputError,
  parseClaim,
  parseContract,
  safeParseClaim,
  writeClaim,
} from '../../src/index.js';
import { fullContract, houseClaim, personClaim } from '../input/samples.js';
import { claimArbitrary } from '../oracle/arbitraries.js';

/** 一份核对过的案件的各种副本。What may become of a checked claim on its way. */
const COPIES: Readonly<Record<string, (claim: Claim) => unknown>> = {
  'a spread': (claim) => ({ ...claim }),
  'a structured clone': (claim) => structuredClone(claim),
  'its JSON': (claim) => JSON.parse(JSON.stringify(claim)),
  'the JSON of a spread': (claim) => JSON.parse(JSON.stringify({ ...claim })),
  'its fields in another order': (claim) => Object.fromEntries(Object.entries(claim).reverse()),
  'a proxy of it': (claim) => new Proxy(claim, {}),
  'one of another copy of the package': (claim) =>
    Object.assign(
      new (class CheckedClaim {
        toJSON(): unknown {
          return writeClaim(claim);
        }
      })(),
      claim,
    ),
};

const CASES = fc.oneof(claimArbitrary({ gaps: false }), claimArbitrary({ gaps: true }));

describe('a copy of a checked claim', () => {
  it.each(Object.entries(COPIES))('is read again from what it holds: %s', (_, copy) => {
    fc.assert(
      fc.property(CASES, (written) => {
        const claim = parseClaim(written);
        const again = parseClaim(copy(claim));
        expect(again).not.toBe(claim);
        expect(again).toEqual(claim);
      }),
      { numRuns: 30 },
    );
  });

  it('is refused where it holds what no claim would', () => {
    const claim = parseClaim(personClaim());
    expect(safeParseClaim(Object.create(claim))).toMatchObject({ success: false });
    for (const other of [
      { ...claim, harm: 'hurt' },
      { ...claim, division: '500110' },
      { ...claim, startedAt: Number.NaN },
      { ...claim, medicalCost: 0.5 },
      { ...claim, title: 'lawful' },
      { ...claim, note: '' },
      { ...claim, kind: 'car' },
    ]) {
      const result = safeParseClaim(other);
      expect(result).toMatchObject({ success: false });
      if (!result.success) expect(result.issues.map(({ path }) => path)).toContain('loss');
    }
  });

  it('says otherwise what is changed in it', () => {
    const claim = parseClaim(personClaim());
    expect(parseClaim({ ...claim, harm: null, disabilityGrade: null })).toEqual(
      parseClaim({
        ...writeClaim(claim),
        loss: { ...writeClaim(claim).loss, harm: null, disabilityGrade: null },
      }),
    );
  });
});

describe('writing a claim', () => {
  it('says all that was read, and is JSON of it', () => {
    fc.assert(
      fc.property(CASES, (written) => {
        const claim = parseClaim(written);
        expect(parseClaim(writeClaim(claim))).toEqual(claim);
        expect(JSON.parse(JSON.stringify(claim))).toEqual(writeClaim(claim));
        expect(writeClaim(writeClaim(claim))).toEqual(writeClaim(claim));
      }),
      { numRuns: 60 },
    );
  });

  it('takes a claim as a host writes it, and refuses what is none', () => {
    expect(writeClaim({ id: 'c-1', loss: { kind: 'person', medicalCost: '8' } })).toEqual({
      id: 'c-1',
      incident: {},
      loss: { kind: 'person', medicalCost: '8.00' },
    });
    expect(() => writeClaim({} as never)).toThrow(InvalidInputError);
  });
});

describe('an instance of a class', () => {
  class Written {
    readonly id = 'c-1';
    readonly incident = new (class Incident {
      readonly peril = 'flood';
      describe(): string {
        return this.peril;
      }
    })();
    readonly loss = { kind: 'house' };
  }

  it('is read where its own fields are a claim or a contract', () => {
    expect(parseClaim(new Written())).toEqual(
      parseClaim({ id: 'c-1', incident: { peril: 'flood' }, loss: { kind: 'house' } }),
    );
    expect(parseContract(Object.assign(new (class Terms {})(), fullContract()))).toEqual(
      parseContract(fullContract()),
    );
    expect(parseClaim(new (class Later extends Written {})()).peril).toBe('flood');
  });

  it.each<[string, unknown]>([
    ['a date', new Date(0)],
    ['a map', new Map([['peril', 'flood']])],
    [
      'one that is read by getters',
      new (class Incident {
        get peril(): string {
          return 'flood';
        }
      })(),
    ],
    ['one that inherits what it says', Object.create({ peril: 'flood' })],
    [
      'one that is derived without end',
      (() => {
        const endless: object = new Proxy({}, { getPrototypeOf: () => endless });
        return endless;
      })(),
    ],
  ])('is refused where something would be left out: %s', (_, incident) => {
    expect(safeParseClaim({ id: 'c-1', incident, loss: { kind: 'house' } })).toMatchObject({
      success: false,
      issues: [{ path: 'incident', code: 'wrong-type', found: 'object' }],
    });
  });
});

describe('a checked contract', () => {
  const contract = parseContract(fullContract());

  it('is taken as it is, and read again from a copy', () => {
    expect(parseContract(contract)).toBe(contract);
    for (const copy of [{ ...contract }, structuredClone(contract), JSON.parse(JSON.stringify(contract))])
      expect(parseContract(copy)).toEqual(contract);
  });
  it('tells what it chose, though that is no part of what is written', () => {
    expect(Object.keys(contract)).not.toContain('chosen');
    expect(Object.isFrozen(contract.chosen)).toBe(true);
  });
});

describe('an error', () => {
  const thrown = (): unknown => {
    try {
      return parseClaim({});
    } catch (error) {
      return error;
    }
  };

  it('is known, of whichever copy of the package it is', () => {
    expect(isInvalidInputError(thrown())).toBe(true);
    const mark = Symbol.for('qijiang-catastrophe-insurance.InvalidInputError');
    expect(isInvalidInputError(Object.assign(new Error(''), { issues: [], [mark]: true }))).toBe(true);
  });
  it('is told from everything else', () => {
    const throwing = new Proxy(
      {},
      {
        get() {
          throw new Error('no');
        },
      },
    );
    for (const other of [undefined, null, 'error', 8, new Error(''), { issues: [] }, throwing])
      expect(isInvalidInputError(other)).toBe(false);
  });
});

describe('the standard schemas', () => {
  it('read as the library does', () => {
    const { validate } = CLAIM_SCHEMA['~standard'];
    expect(validate(houseClaim())).toEqual({ value: parseClaim(houseClaim()) });
    expect(validate({ id: 'c', loss: { kind: 'car' } })).toMatchObject({
      issues: [{ message: 'not-listed', path: ['loss', 'kind'], expected: { kind: 'one-of' } }],
    });
    expect(CONTRACT_SCHEMA['~standard'].validate(null)).toMatchObject({
      issues: [{ message: 'wrong-type', path: [] }],
    });
  });
});

it('a copy with something beside its facts that no data can be is refused, and not taken without it', () => {
  const copy = { ...parseClaim(personClaim()), note: () => 1 };
  expect(() => parseClaim(copy)).toThrow(InvalidInputError);
});
