import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../thorough.js';
import { FAULTS } from './faults.js';
import { anyLetter, LETTERS } from './support.js';

describe.each(Object.entries(FAULTS))('no letter has %s', (_, faults) => {
  it('on any worked, given or published case', () => {
    const found = LETTERS.flatMap((written) =>
      faults(written).map((fault) => [written.name, written.locale, fault]),
    );
    expect(found).toEqual([]);
  });
});

it('no letter on a random claim has any of these', () => {
  fc.assert(
    fc.property(anyLetter, (letters) => {
      for (const written of letters)
        for (const [name, faults] of Object.entries(FAULTS)) expect(faults(written), name).toEqual([]);
    }),
    runs(20),
  );
});
