import { describe, expect, it } from 'vitest';
import { contractFrom } from '../../src/contract/parse.js';
import {
  adjudicate,
  type Contract,
  type ContractInput,
  InvalidInputError,
  parseContract,
} from '../../src/index.js';
import { fullContract, personClaim } from '../input/samples.js';

// 格式中的合同按其内容认得，不按是不是同一个对象。A contract in the exchange format is known again by its content.
const contract = (change: object = {}): ContractInput =>
  structuredClone({ ...fullContract(), ...change }) as unknown as ContractInput;
const amountUnder = (terms: Contract | ContractInput): string =>
  adjudicate(personClaim() as never, terms).amount;

describe('a contract in the exchange format', () => {
  it('is known again by what it says, whatever object it is', () => {
    expect(contractFrom(contract())).toBe(contractFrom(contract()));
    expect(contractFrom(contract())).toEqual(parseContract(contract()));
    expect(contractFrom(contract({ id: 'another' }))).not.toBe(contractFrom(contract()));
  });

  it('changed between two calls gives the new answer', () => {
    const raw = contract() as { -readonly [K in keyof ContractInput]: ContractInput[K] };
    const before = amountUnder(raw);
    const lines = structuredClone(raw.lines);
    raw.lines = {};
    expect(amountUnder(raw)).toBe('0.00');
    raw.lines = lines;
    expect(amountUnder(raw)).toBe(before);
    (raw as { premium: unknown }).premium = 400_000;
    expect(() => amountUnder(raw)).toThrow(InvalidInputError);
    raw.premium = '400000';
    expect(amountUnder(raw)).toBe(before);
  });

  it('is read anew once many others were, to the same effect', () => {
    const first = contractFrom(contract());
    const answers = Array.from({ length: 40 }, (_, i) => amountUnder(contract({ id: `k-${i}` })));
    expect(new Set(answers)).toEqual(new Set([amountUnder(parseContract(contract()))]));
    expect(contractFrom(contract())).not.toBe(first);
    expect(contractFrom(contract())).toEqual(first);
  });

  it('that is more than plain data is read as ever', () => {
    const issuesOf = (raw: unknown) => {
      try {
        contractFrom(raw as ContractInput);
        return [];
      } catch (error) {
        return (error as InvalidInputError).issues.map(
          ({ argument, path, code, found }) => `${argument} ${path} ${code} ${found}`,
        );
      }
    };
    expect(issuesOf({ ...contract(), premium: () => '1' })).toEqual(['contract premium wrong-type function']);
    expect(issuesOf({ ...contract(), premium: new Date(0) })).toEqual(['contract premium wrong-type object']);
    const fails = {
      get id(): string {
        throw new TypeError('no');
      },
    };
    contractFrom(contract());
    expect(
      issuesOf(
        Object.defineProperty({ ...contract() }, 'id', {
          ...Object.getOwnPropertyDescriptor(fails, 'id'),
          enumerable: true,
        }),
      ),
    ).toEqual(['contract id unreadable object']);
  });
});
