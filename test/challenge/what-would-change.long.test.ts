import * as fc from 'fast-check';
import { it } from 'vitest';
import { leavesNothingOut, pair } from './left-out.js';

it('what would change a determination leaves out no set of three facts', () => {
  fc.assert(
    fc.property(pair(2), ([claim, contract]) => leavesNothingOut(claim, contract, 3)),
    { numRuns: 1 },
  );
});
