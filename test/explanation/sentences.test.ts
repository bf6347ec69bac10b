// 信里出现的每一句话，各列一次，由人审阅。Every sentence that the letters hold, once each, for somebody to review.
import { expect, it } from 'vitest';
import { explain, explainAsText } from '../../src/explanation/index.js';
import { factPaths, withFact } from '../oracle/facts.js';
import { claimCases, contractOf } from '../oracle/fixtures.js';

const illustrative = contractOf('illustrative');

/** 例案，以及各例案逐一缺少或者查不清一项事实。The worked cases, and each with one fact after the other absent or undetermined. */
const claims = claimCases
  .filter(({ contract }) => contract === 'illustrative')
  .flatMap(({ claim }, i) => [
    claim,
    ...factPaths(claim).map((path, j) => withFact(claim, path, (i + j) % 2 === 0 ? undefined : null)),
  ]);

const explanations = [
  ...claims.map((claim) => explain(claim as never, illustrative as never)),
  ...claimCases.flatMap(({ claim, contract }) =>
    contract === 'illustrative' ? [] : [explain(claim as never, contractOf(contract) as never)],
  ),
];

it.each(['zh-CN', 'en'] as const)('the sentences in %s are as they were reviewed', async (locale) => {
  const sentences = explanations.flatMap((each) => explainAsText(each, { locale }).split('\n'));
  const distinct = [...new Set(sentences.map((text) => text.replace(/^ *\d+[.．] ?/, '')))];
  await expect(`${distinct.join('\n')}\n`).toMatchFileSnapshot(`sentences.${locale}.txt`);
});
