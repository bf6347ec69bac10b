import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseClaim } from '../../../src/claim/parse.js';
import type { Contract } from '../../../src/contract/contract.js';
import { parseContract } from '../../../src/contract/parse.js';
import { adjudicate } from '../../../src/decide/adjudicate.js';
import type { Determination } from '../../../src/decide/determination.js';
import { explain } from '../../../src/explain/explain.js';
import type { Explanation } from '../../../src/explain/explanation.js';
import type { Bilingual } from '../../../src/input/bilingual.js';
import { CASE_TITLES } from './case-titles.js';
import type { Site } from './site.js';

type ClaimJson = Parameters<typeof explain>[0] & { readonly id: string };

/** 一个例子：案件文件里的，或者例案。A worked example, of the case files or of the example claims. */
export interface Case {
  readonly id: string;
  readonly title: Bilingual;
  readonly about: Bilingual | null;
  readonly claim: ClaimJson;
}

/** 由本机文件读入；路径由 `generate` 给出。Read from the repository, whose place `generate` gives. */
export interface Library {
  readonly cases: readonly Case[];
  readonly contracts: readonly Contract[];
  readonly limits: readonly LimitCase[];
}

interface LimitCase {
  readonly limits: { readonly perEvent: string; readonly perYear: string };
  readonly overflow: 'pro-rata' | 'first-come';
  readonly items: readonly {
    readonly id: string;
    readonly event: string;
    readonly startedAt: string;
    readonly amount: string;
  }[];
  readonly paid: readonly string[];
}

export function readLibrary(repository: string): Library {
  const json = (...path: string[]) => JSON.parse(readFileSync(join(repository, ...path), 'utf8'));
  const fixtures = ['test', 'fixtures', 'cases'];
  const listed = json(...fixtures, 'claims.json') as {
    title: string;
    contract: string;
    claim: ClaimJson;
    expected: Partial<Determination>;
  }[];
  const contracts = (json(...fixtures, 'contracts.json') as Parameters<typeof parseContract>[0][]).map(
    parseContract,
  );
  const byId = new Map(listed.map((entry) => [entry.claim.id, entry]));
  const fromFiles = [...byId.values()].map(({ title, claim }): Case => {
    const zh = CASE_TITLES[title];
    if (zh === undefined) throw new Error(`a case without a title in Chinese: ${title}`);
    return { id: claim.id, title: { zh, en: title }, about: null, claim };
  });
  const folder = join(repository, 'examples', 'claims');
  const examples = readdirSync(folder)
    .sort()
    .map((file): Case => {
      const { title, about, claim } = json('examples', 'claims', file) as {
        title: Bilingual;
        about: Bilingual;
        claim: ClaimJson;
      };
      return { id: claim.id, title, about, claim };
    });
  for (const { claim, contract, expected } of listed)
    agree(adjudicate(parseClaim(claim), contracts.find(({ id }) => id === contract) as Contract), expected);
  return { cases: [...fromFiles, ...examples], contracts, limits: json(...fixtures, 'limits.json') };
}

/** 案件文件怎么说，就得怎么算出来。What the case files say is what comes out. */
function agree(found: Determination, expected: Partial<Determination>): void {
  if (found.outcome !== expected.outcome || found.amount !== expected.amount)
    throw new Error(`${found.claim} under ${found.contract}: ${found.outcome} ${found.amount}`);
}

export const caseOf = ({ cases }: Library, id: string): Case => {
  const found = cases.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
};

export const determined = ({ claim }: Case, contract: Contract): Determination =>
  adjudicate(parseClaim(claim), contract);

export const explained = ({ claim }: Case, contract: Contract, { locale }: Site): Explanation =>
  explain(claim, contract, { locale });
