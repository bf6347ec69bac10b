import * as fc from 'fast-check';
import { describe, it } from 'vitest';
import { parseContract } from '../../src/index.js';
import { claimArbitrary } from '../oracle/arbitraries.js';
import { endorsedArbitrary } from '../oracle/endorsed.js';
import { withFact } from '../oracle/facts.js';
import { claimCases, contractOf } from '../oracle/fixtures.js';
import { runs, some } from '../thorough.js';
import { leavesNothingOut, pair } from './left-out.js';
import { keepsItsPromises } from './promises.js';
import { resultOf } from './support.js';

describe('what would change a determination', () => {
  it.each(some(claimCases).map((item) => [`${item.title} (${item.contract})`, item] as const))(
    'keeps its promises for %s',
    (_, { claim, contract }) => {
      keepsItsPromises(claim, parseContract(contractOf(contract)));
    },
  );

  it('keeps its promises for random claims', () => {
    fc.assert(
      fc.property(pair(true), ([claim, contract]) => keepsItsPromises(claim, contract)),
      runs(5),
    );
    fc.assert(
      fc.property(pair(2), ([claim, contract]) => keepsItsPromises(claim, contract)),
      runs(5),
    );
  });

  it('keeps its promises for random claims under endorsements, the day known or not', () => {
    const endorsed = fc
      .tuple(claimArbitrary({ gaps: 2 }), endorsedArbitrary, fc.nat(3))
      .map(([claim, raw, roll]) => {
        const one = roll === 0 ? withFact(claim, 'incident.startedAt', undefined) : claim;
        return [one, parseContract(raw)] as const;
      })
      .filter(([claim, contract]) => resultOf(claim, contract) !== null);
    fc.assert(
      fc.property(endorsed, ([claim, contract]) => keepsItsPromises(claim, contract)),
      runs(6),
    );
  });

  it('leaves out no set of at most two facts', () => {
    fc.assert(
      fc.property(pair(3), ([claim, contract]) => leavesNothingOut(claim, contract, 2)),
      runs(4),
    );
  });
});
