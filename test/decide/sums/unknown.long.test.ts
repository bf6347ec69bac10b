import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { bothLists, unknownSums } from './unknown.js';

it('unknown sums are missing exactly where some completion of the others makes them matter', () => {
  fc.assert(
    fc.property(unknownSums, (drawn) => {
      const [found, wanted] = bothLists(drawn);
      expect(found).toEqual(wanted);
    }),
    { numRuns: 600 },
  );
});
