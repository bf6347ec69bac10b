import { expect, it } from 'vitest';
import { whatWouldChange } from '../../src/challenge/what-would-change.js';
import { FACT_NATURE } from '../../src/challenge.js';
import { DOCUMENTS } from '../../src/claim/attestation.js';
import { FACT_NAMES, keyAt } from '../../src/claim/facts.js';
import { canAttest } from '../../src/decide/ways.js';
import { type ContractInput, parseClaim, parseContract, rulebook } from '../../src/index.js';
import { LATEST } from '../../src/law/edition.js';
import { claimCases, contractOf } from '../oracle/fixtures.js';
import { itAtLength, some } from '../thorough.js';

itAtLength('a change cites clauses that rules rest on, and names papers that can show it', () => {
  const clauses = new Set(rulebook(LATEST).flatMap((rule) => rule.clauses));
  const seen = new Set<string>();
  for (const { claim, contract } of some(claimCases)) {
    const terms = parseContract(contractOf(contract) as unknown as ContractInput);
    const checked = parseClaim(claim);
    for (const { sets } of whatWouldChange(checked, terms).goals) {
      for (const change of sets.flatMap(({ facts }) => facts)) {
        seen.add(change.fact);
        expect(change.clauses.length, change.fact).toBeGreaterThan(0);
        expect(change.clauses.filter((id) => !clauses.has(id))).toEqual([]);
        expect(change.attestation.length, change.fact).toBeGreaterThan(0);
        const papers = change.attestation.map(({ document }) => document);
        const others = DOCUMENTS.filter((paper) => canAttest(paper, keyAt(change.fact), {} as never));
        expect(papers.filter((paper) => !others.includes(paper))).toEqual([]);
      }
    }
  }
  expect(seen.size).toBeGreaterThan(15);
});

/** 由熟悉理赔的人审阅。Somebody who knows claims can review it. */
it('whether a fact can still be changed, and why, is as it was reviewed', async () => {
  const lines = FACT_NAMES.map((fact) => {
    const { nature, reason } = FACT_NATURE[fact];
    return `${fact}: ${nature}. ${reason.zh} ${reason.en}`;
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('natures.txt');
});
