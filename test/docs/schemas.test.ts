import * as fc from 'fast-check';
import {
  adjudicate,
  parseClaim,
  parseContract,
  safeParseClaim,
  safeParseContract,
} from 'qijiang-catastrophe-insurance';
import { describe, expect, it } from 'vitest';
import { published } from '../../docs/.vitepress/generate/schemas.js';
import { isTooLarge } from '../decide/support.js';
import { claimArbitrary, contractArbitrary } from '../oracle/arbitraries.js';
import { endorsedArbitrary } from '../oracle/endorsed.js';
import { fits } from './json-schema.js';

const schemaOf = (name: string) =>
  published().find((each) => each.name === name)?.schema as Record<string, unknown>;
const [claimSchema, contractSchema, determinationSchema, rowSchema] = [
  'claim',
  'contract',
  'determination',
  'limit-row',
].map(schemaOf) as [
  Record<string, unknown>,
  Record<string, unknown>,
  Record<string, unknown>,
  Record<string, unknown>,
];

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const good = {
  id: 'c-1',
  incident: { peril: 'flood' },
  loss: { kind: 'person', disabilityGrade: 7, medicalCost: '1.5' },
};
const row = { id: 'a', event: 'e', startedAt: '2024-07-11T03:20:00+08:00', amount: '80.00' };

describe('the JSON Schemas', () => {
  it('admit whatever the library admits', () => {
    fc.assert(
      fc.property(claimArbitrary({ gaps: true }), contractArbitrary, (claim, contract) => {
        expect(fits(plain(claim), claimSchema)).toBe(true);
        expect(fits(plain(contract), contractSchema)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('fit every determination', () => {
    fc.assert(
      fc.property(claimArbitrary({ gaps: true }), contractArbitrary, (claim, contract) => {
        if (isTooLarge(claim, contract)) return;
        const determination = adjudicate(parseClaim(claim), parseContract(contract));
        // The exchange format writes sums below ten million million yuan; rates times areas may come to more.
        if (Number(determination.amount) >= 1e13) return;
        expect(fits(plain(determination), determinationSchema)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('know endorsements, and the determinations under them', () => {
    fc.assert(
      fc.property(claimArbitrary({ gaps: 1 }), endorsedArbitrary, (claim, contract) => {
        expect(fits(plain(contract), contractSchema)).toBe(true);
        if (isTooLarge(claim, contract)) return;
        const determination = adjudicate(claim as never, contract as never);
        if (Number(determination.amount) >= 1e13) return;
        expect(fits(plain(determination), determinationSchema)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['an unknown field', { ...good, colour: 'red' }],
    ['an unknown peril', { ...good, incident: { peril: 'meteor' } }],
    ['a grade that there is not', { ...good, loss: { kind: 'person', disabilityGrade: 11 } }],
    ['half a room', { ...good, loss: { kind: 'house', rooms: 1.5 } }],
    ['no rooms', { ...good, loss: { kind: 'house', rooms: 0 } }],
    ['a sum as a number', { ...good, loss: { kind: 'person', medicalCost: 1.5 } }],
    ['three decimals', { ...good, loss: { kind: 'person', medicalCost: '1.555' } }],
    ['a day that there is not', { ...good, incident: { startedAt: '2023-02-30T00:00:00+08:00' } }],
    ['an instant without an offset', { ...good, incident: { startedAt: '2023-02-03T00:00:00' } }],
    ['a division of seven digits', { ...good, incident: { division: '5001101' } }],
    ['a fact of the other kind of loss', { ...good, loss: { kind: 'house', harm: 'death' } }],
    ['no kind of loss', { ...good, loss: {} }],
    ['an empty id', { ...good, id: '' }],
    ['white space around an id', { ...good, id: ' c-1' }],
    ['an id that is too long', { ...good, id: 'x'.repeat(201) }],
    ['a list that is too long', { ...good, loss: { kind: 'person', circumstances: Array(101).fill('war') } }],
  ])('refuse, as the library does, %s', (_, claim) => {
    expect(fits(good, claimSchema)).toBe(true);
    expect(safeParseClaim(claim).success).toBe(false);
    expect(fits(claim, claimSchema)).toBe(false);
  });

  it('leave to the library what they cannot say, and say so', () => {
    const nowhere = { ...good, incident: { division: '500110999' } };
    expect(safeParseClaim(nowhere).success).toBe(false);
    expect(fits(nowhere, claimSchema)).toBe(true);
    fc.assert(
      fc.property(contractArbitrary, (contract) => {
        const [first] = contract.insurers;
        const twice = { ...contract, insurers: [first, first] };
        expect(safeParseContract(twice).success).toBe(false);
        expect(fits(plain(twice), contractSchema)).toBe(true);
      }),
      { numRuns: 4 },
    );
    const beyond = published().flatMap((each) => each.beyond.map(({ en }) => en));
    expect(beyond.filter((said) => /500110|ids differ/.test(said))).toHaveLength(3);
  });

  it('describe a row of a register', () => {
    expect(fits(row, rowSchema)).toBe(true);
    expect(fits({ ...row, line: 'house-damage' }, rowSchema)).toBe(true);
    expect(fits({ ...row, line: 'flood' }, rowSchema)).toBe(false);
    expect(fits({ ...row, event: undefined }, rowSchema)).toBe(false);
  });
});
