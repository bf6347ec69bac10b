import { describe, expect, it } from 'vitest';
import {
  adjudicate,
  findings,
  isInTerritory,
  isProtected,
  parseClaim,
  parseContract,
  safeParseClaim,
  safeParseContract,
  splitAmount,
} from '../../src/index.js';
import { LATEST } from '../../src/law/edition.js';
import { HOSTILE, HOSTILE_IN_TIME } from './hostile-values.js';
import { expectRefused } from './refusal.js';
import { fullContract, personClaim } from './samples.js';

const claimWith = (value: unknown) => ({ ...personClaim(), incident: { peril: value }, loss: value });
const contractWith = (value: unknown) => ({
  ...fullContract(),
  insurers: value,
  lines: { 'house-damage': value },
});

it.each(Object.entries(HOSTILE))('%s is refused as a claim', (_, make) => {
  expect(safeParseClaim(make()).success).toBe(false);
});

describe.each(HOSTILE_IN_TIME)('%s', (_, make) => {
  it('is refused as a claim, and in a claim', () => {
    expectRefused(() => parseClaim(make()));
    expectRefused(() => parseClaim(claimWith(make())));
  });
  it('is refused as a contract, and in a contract', () => {
    expect(safeParseContract(make()).success).toBe(false);
    expectRefused(() => parseContract(make()));
    expectRefused(() => parseContract(contractWith(make())));
    expectRefused(() => parseContract(contractWith([make()])));
  });
  it('is refused wherever the library takes an input', () => {
    const claim = parseClaim(personClaim());
    const contract = parseContract(fullContract());
    expectRefused(() => adjudicate(make() as never, contract));
    expectRefused(() => adjudicate(claim, make() as never));
    expectRefused(() => findings(make() as never));
    expectRefused(() => isProtected(make() as never, contract));
    expectRefused(() => isInTerritory(make() as never, LATEST));
    expectRefused(() => splitAmount(make() as never, []));
    expectRefused(() => splitAmount('1', make() as never));
    expectRefused(() => splitAmount('1', [make() as never]));
  });
});

describe('a value that changes on each read', () => {
  it('is read once, so that what was checked is what is used', () => {
    let reads = 0;
    const input = {
      id: 'claim-1',
      loss: {
        kind: 'person',
        get harm() {
          reads += 1;
          return reads === 1 ? 'death' : 'bogus';
        },
      },
    };
    expect(parseClaim(input).harm).toBe('death');
    expect(reads).toBe(1);
  });
  it('is used as the pass read it that took it, never as another read it', () => {
    let reads = 0;
    const input = {
      get id() {
        reads += 1;
        return reads === 1 ? 1 : 'claim-1';
      },
      loss: { kind: 'person' },
    };
    expect(parseClaim(input).id).toBe('claim-1');
    expect(reads).toBe(2);
  });
});
