import { describe, expect, it } from 'vitest';
import { kept } from '../../src/logic/kept.js';

describe('what is made of a value', () => {
  it('is made once of each, whatever was asked in between, and is each one’s own', () => {
    const asked: object[] = [];
    const of = kept((key: { readonly n: number }) => {
      asked.push(key);
      return { made: key.n };
    });
    const [one, two] = [{ n: 1 }, { n: 2 }];
    const first = of(one);
    expect(of(one)).toBe(first);
    expect(of(two)).toEqual({ made: 2 });
    expect(of(one)).toBe(first);
    expect(first).toEqual({ made: 1 });
    expect(asked).toEqual([one, two]);
  });

  it('goes by the value itself, not by what it holds', () => {
    const of = kept((_: { readonly n: number }) => ({}));
    expect(of({ n: 1 })).not.toBe(of({ n: 1 }));
  });
});
