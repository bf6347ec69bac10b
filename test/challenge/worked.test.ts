// 例案的变动清单，逐行固定；有变动，须经人审阅。What would change each worked case, line by line, for somebody to review.
import { expect, it } from 'vitest';
import type { FactChange } from '../../src/challenge/change.js';
import { whatWouldChange } from '../../src/challenge/what-would-change.js';
import { FACT_NATURE } from '../../src/claim/fact-rows.js';
import { FACT_NAMES } from '../../src/claim/facts.js';
import { type ContractInput, parseContract } from '../../src/index.js';
import { claimCases, contractOf } from '../oracle/fixtures.js';

const shown = (value: unknown): string => JSON.stringify(value);

/** 街镇很多，只写首尾。Of the many towns, the first and the last. */
const listed = (values: readonly unknown[]): string =>
  values.length > 12
    ? `${shown(values[0])} … ${shown(values.at(-1))} (${values.length})`
    : values.map(shown).join(' ');

const bound = ({ to, example }: FactChange): string =>
  to.values.length === 1 && shown(to.values[0]) === shown(example)
    ? `${to.is} ${shown(example)}`
    : `${to.is} ${listed(to.values)}, such as ${shown(example)}`;

const lineOf = (change: FactChange): string =>
  `${change.fact}: ${shown(change.from)} (${change.state}, ${change.nature}) → ${bound(change)}`;

/** 依据与证明人只随事实而定，每个事实写一次。Clauses and attestation hang on the fact alone, and are written once. */
const groundsOf = ({ fact, clauses, attestation }: FactChange): string =>
  `${fact}: ${clauses.join(' ')}; ${attestation.map(({ by, document }) => `${by} ${document}`).join(', ')}`;

it('what would change the worked cases is as it was reviewed', async () => {
  const grounds = new Set<string>();
  const texts = claimCases.map(({ title, claim, contract }) => {
    const terms = parseContract(contractOf(contract) as unknown as ContractInput);
    const { outcome, amount, goals } = whatWouldChange(claim as never, terms);
    const lines = goals.flatMap(({ goal, sets }) => [
      `  ${goal}${sets.length === 0 ? ': nothing' : ''}`,
      ...sets.map(({ facts, amount: due, line }) => {
        for (const each of facts) grounds.add(groundsOf(each));
        return `    ${facts.map(lineOf).join(' & ')} = ${due} ${line ?? ''}`.trimEnd();
      }),
    ]);
    return [`${claim.id} ${title} (${contract}): ${outcome} ${amount}`, ...lines].join('\n');
  });
  await expect(`${[...texts, [...grounds].sort().join('\n')].join('\n\n')}\n`).toMatchFileSnapshot(
    'worked.txt',
  );
});

it('whether a fact can still be changed, and why, is as it was reviewed', async () => {
  const lines = FACT_NAMES.map((fact) => {
    const { nature, reason } = FACT_NATURE[fact];
    return `${fact}: ${nature}. ${reason.zh} ${reason.en}`;
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('natures.txt');
});
