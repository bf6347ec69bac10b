import { expect, it } from 'vitest';
import { whatWouldChange } from '../../src/challenge/what-would-change.js';
import { FACT_NATURE } from '../../src/challenge.js';
import { FACT_NAMES } from '../../src/claim/facts.js';
import { adjudicate, type ContractInput, parseContract, rulebook } from '../../src/index.js';
import { LATEST } from '../../src/law/edition.js';
import { factPaths, withFact } from '../oracle/facts.js';
import { claimCases, contractOf } from '../oracle/fixtures.js';
import { itAtLength, some } from '../thorough.js';

itAtLength(
  'a change cites clauses that rules rest on, and is attested as the fact is where it is missing',
  () => {
    const clauses = new Set(rulebook(LATEST).flatMap((rule) => rule.clauses));
    const grounds = new Map<string, unknown>();
    for (const { claim, contract } of claimCases) {
      const terms = parseContract(contractOf(contract) as unknown as ContractInput);
      for (const path of factPaths(claim)) {
        const { missing } = adjudicate(
          withFact(claim, path, path === 'incident.facility' ? null : undefined) as never,
          terms,
        );
        for (const { fact, attestation } of missing) grounds.set(fact, attestation);
      }
    }
    const seen = new Set<string>();
    for (const { claim, contract } of some(claimCases)) {
      const terms = parseContract(contractOf(contract) as unknown as ContractInput);
      for (const { sets } of whatWouldChange(claim as never, terms).goals) {
        for (const change of sets.flatMap(({ facts }) => facts)) {
          seen.add(change.fact);
          expect(change.clauses.length, change.fact).toBeGreaterThan(0);
          expect(change.clauses.filter((id) => !clauses.has(id))).toEqual([]);
          expect(change.attestation, change.fact).toEqual(grounds.get(change.fact));
        }
      }
    }
    expect(seen.size).toBeGreaterThan(15);
  },
);

/** 由熟悉理赔的人审阅。Somebody who knows claims can review it. */
it('whether a fact can still be changed, and why, is as it was reviewed', async () => {
  const lines = FACT_NAMES.map((fact) => {
    const { nature, reason } = FACT_NATURE[fact];
    return `${fact}: ${nature}. ${reason.zh} ${reason.en}`;
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('natures.txt');
});
