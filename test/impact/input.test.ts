// 外来的值：指明哪个参数、哪里。What is given from outside: which argument, and where in it.
import { describe, expect, it } from 'vitest';
import { impact, impactMeter, impactOfReceipts } from '../../src/impact/index.js';
import { InvalidInputError } from '../../src/index.js';
import { fullContract, personClaim } from '../input/samples.js';

const contract = fullContract() as never;
const claim = personClaim() as never;

const placesOf = (work: () => unknown): readonly string[] => {
  try {
    work();
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return error.issues.map(({ argument, path, code }) => `${argument} ${path} ${code}`);
  }
  return [];
};

const trap = new Proxy(
  {},
  {
    get: () => {
      throw new TypeError('no');
    },
  },
);

describe('a population', () => {
  it.each([
    ['nothing', undefined],
    ['a text', 'abc'],
    ['a number', 1],
    ['null', null],
    ['no list', {}],
    ['a trap', trap],
  ])('is no %s', (_, given) => {
    expect(placesOf(() => impact(given as never, contract, contract))).toEqual(['claims  wrong-type']);
    expect(placesOf(() => impactOfReceipts(given as never, []))).toEqual(['before  wrong-type']);
    expect(placesOf(() => impactOfReceipts([], given as never))).toEqual(['after  wrong-type']);
  });
  it('may come from a generator, whose own errors pass through', () => {
    function* claims() {
      yield claim;
      throw new RangeError('the file ended');
    }
    expect(() => impact(claims(), contract, contract)).toThrow('the file ended');
  });
  it('names the claim that is wrong', () => {
    const wrong = { ...personClaim(), id: '' } as never;
    expect(placesOf(() => impact([claim, wrong], contract, contract))).toEqual(['claims 1.id id']);
  });
  it('names the contract that is wrong', () => {
    expect(placesOf(() => impact([], { ...fullContract(), id: 1 } as never, contract))).toEqual([
      'before id wrong-type',
    ]);
    expect(placesOf(() => impactMeter(contract, { ...fullContract(), id: 1 } as never))).toEqual([
      'after id wrong-type',
    ]);
  });
  it('names the claim that the meter refuses, and does not count it', () => {
    const meter = impactMeter(contract, contract);
    expect(placesOf(() => meter.take({ id: 1 } as never))).toContain('claim id wrong-type');
    expect(meter.result().total.before.claims).toBe(0);
  });
});
