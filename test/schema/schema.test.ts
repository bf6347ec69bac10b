import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { safeParseClaim, safeParseContract } from 'qijiang-catastrophe-insurance';
import { claimJsonSchema, contractJsonSchema, type JsonSchema } from 'qijiang-catastrophe-insurance/schema';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { claimArbitrary, contractArbitrary } from '../oracle/arbitraries.js';

const json = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

const takenBy = (schema: JsonSchema) => {
  const read = z.fromJSONSchema(schema as z.core.JSONSchema.JSONSchema);
  return (value: unknown): boolean => read.safeParse(value).success;
};

const takesClaim = takenBy(claimJsonSchema());
const takesContract = takenBy(contractJsonSchema());

describe('the JSON Schema of a claim', () => {
  it('takes every example, and every random claim that the format takes', () => {
    for (const name of readdirSync(new URL('../../examples/claims/', import.meta.url)))
      expect(takesClaim(json(`examples/claims/${name}`).claim), name).toBe(true);
    fc.assert(
      fc.property(
        claimArbitrary({ gaps: true }),
        (claim) => safeParseClaim(claim).success && takesClaim(claim),
      ),
    );
  });

  it.each([
    [{}],
    [{ id: 'c', loss: { kind: 'boat' } }],
    [{ id: ' c', loss: { kind: 'person' } }],
    [{ id: 'c', loss: { kind: 'person', rooms: 3 } }],
    [{ id: 'c', loss: { kind: 'person', disabilityGrade: 11 } }],
    [{ id: 'c', loss: { kind: 'person', disabilityGrade: 1.5 } }],
    [{ id: 'c', loss: { kind: 'person', medicalCost: '1.001' } }],
    [{ id: 'c', loss: { kind: 'house', rooms: 0 } }],
    [{ id: 'c', incident: { startedAt: '2024-02-30T00:00Z' }, loss: { kind: 'house' } }],
    [{ id: 'c', incident: { peril: 'meteor' }, loss: { kind: 'house' } }],
  ])('refuses %j as the format does', (claim) => {
    expect([takesClaim(claim), safeParseClaim(claim).success]).toEqual([false, false]);
  });

  it('is plain frozen data of the draft that OpenAPI 3.1 uses', () => {
    const schema = claimJsonSchema();
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(Object.isFrozen(schema.properties)).toBe(true);
  });
});

describe('the JSON Schema of a contract', () => {
  it('takes every example, and every random contract that the format takes', () => {
    for (const name of ['illustrative', 'illustrative-any-failure'])
      expect(takesContract(json(`examples/contracts/${name}.json`)), name).toBe(true);
    fc.assert(
      fc.property(
        contractArbitrary,
        (contract) => !safeParseContract(contract).success || takesContract(contract),
      ),
    );
  });

  it('refuses what the format refuses', () => {
    const contract = json('examples/contracts/illustrative.json');
    for (const wrong of [
      {},
      { ...contract, premium: 400_000 },
      { ...contract, exclusions: ['rain'] },
      { ...contract, more: 1 },
    ])
      expect([takesContract(wrong), safeParseContract(wrong).success]).toEqual([false, false]);
  });
});
