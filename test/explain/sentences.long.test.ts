// 信里出现的每一句话，各列一次，由人审阅。Every sentence that the letters hold, once each, for somebody to review.
import { describe, expect, it } from 'vitest';
import { explain, explainAsMarkdown, explainAsText } from '../../src/explain/index.js';
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

const explanations = () => [
  ...claims.map((claim) => explain(claim as never, illustrative as never)),
  ...claimCases.flatMap(({ claim, contract }) =>
    contract === 'illustrative' ? [] : [explain(claim as never, contractOf(contract) as never)],
  ),
];

/** 另外的合同：按面积、按户、另加一项、只保一项、只赔房屋。Other contracts: by area, by household, line 2 on top, one line alone, houses alone. */
const { 'house-damage': houses, ...casualties } = illustrative.lines;
const others: readonly object[] = [
  { lines: { ...illustrative.lines, 'house-damage': { ...houses, unit: 'area' } } },
  { lines: { 'house-damage': { ...houses, unit: 'household' } } },
  { lines: casualties, readings: { 'line-overlap': 'add-samaritan', 'facility-failure': 'any-failure' } },
  { lines: { 'natural-disaster': illustrative.lines['natural-disaster'] }, exclusions: [] },
];
const varied = () =>
  others.flatMap((changes) =>
    claimCases
      .filter(({ contract }) => contract === 'illustrative')
      .map(({ claim }) => explain(claim as never, { ...illustrative, ...changes } as never)),
  );

const distinct = (texts: readonly string[]): string =>
  `${[...new Set(texts.flatMap((text) => text.split('\n').map((line) => line.replace(/^ *(?:\d+[.．]|-) ?/, ''))))].join('\n')}\n`;

describe.each(['zh-CN', 'en'] as const)('in %s', (locale) => {
  it('the sentences are as they were reviewed', async () => {
    const texts = [...explanations(), ...varied()].map((each) => explainAsText(each, { locale }));
    await expect(distinct(texts)).toMatchFileSnapshot(`sentences.${locale}.txt`);
  });

  it('the conditions of the annex are as they were reviewed', async () => {
    const annexes = [...explanations().filter((_, i) => i % 5 === 0), ...varied()].map((each) => {
      const [, trees = ''] = explainAsMarkdown(each, { locale }).split(/\n## (?:附|Annex )[一二12].*/);
      return trees;
    });
    await expect(distinct(annexes)).toMatchFileSnapshot(`annexes.${locale}.txt`);
  });
});
