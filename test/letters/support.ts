import { readdirSync, readFileSync } from 'node:fs';
import type * as fc from 'fast-check';
import type { Determination } from '../../src/index.js';
import { adjudicate } from '../../src/index.js';
import * as en from '../../src/letters/en.js';
import type { Letter, LetterOptions, PaperReliedOn } from '../../src/letters/zh-CN.js';
import * as zh from '../../src/letters/zh-CN.js';
import { anyCase } from '../explain/support.js';
import { claimCases, contractOf, trialCases, trialContract } from '../oracle/fixtures.js';
import { some } from '../thorough.js';

export const SPOKEN = { 'zh-CN': zh, en } as const;

const json = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../examples/${path}.json`, import.meta.url), 'utf8'));

/** 例子。A worked example with its contract. */
export const example = (file: string): readonly [claim: never, contract: never] => {
  const { claim, contract = 'illustrative' } = json(`claims/${file}`);
  return [claim as never, json(`contracts/${contract}`) as never];
};

export const EXAMPLES = readdirSync(new URL('../../examples/claims/', import.meta.url)).map((file) =>
  file.replace('.json', ''),
);

export interface Situation {
  readonly name: string;
  readonly claim: never;
  readonly contract: never;
}

/** 全部例案、例子和公开案例。All worked cases, examples and published cases. */
const SITUATIONS: readonly Situation[] = [
  ...claimCases.map(({ title, claim, contract }) => ({
    name: title,
    claim: claim as never,
    contract: contractOf(contract) as never,
  })),
  ...EXAMPLES.map((name) => {
    const [claim, contract] = example(name);
    return { name, claim, contract };
  }),
  ...trialCases.map(({ title, claim }) => ({
    name: title,
    claim: claim as never,
    contract: trialContract as never,
  })),
];

export const ISSUED = '2025-03-04';

/** 只写了日期。Nothing but the day. */
export const bare: LetterOptions = { issued: ISSUED };

/** 样样都写。Every place filled. */
export const full = (papers: readonly PaperReliedOn[] = []): LetterOptions => ({
  issued: ISSUED,
  sender: { handler: '王芳', telephone: '023-48600000', address: '綦江区古南街道1号' },
  recipient: { name: '李强', concerning: '李明' },
  caseNumber: 'QJ-2025-0031',
  papers,
  contractWords: ['本保险的死亡给付为每人100,000.00元。'],
  rights: ['对本告知书有异议的，可以自收到之日起向出具单位书面提出。'],
  receipt: 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c',
});

export interface Written {
  readonly name: string;
  readonly claim: never;
  readonly contract: never;
  readonly locale: keyof typeof SPOKEN;
  readonly letter: Letter;
  readonly determination: Determination;
}

const writtenOf = ({ name, claim, contract }: Situation, options: LetterOptions): readonly Written[] =>
  (['zh-CN', 'en'] as const).map((locale) => ({
    name,
    claim,
    contract,
    locale,
    letter: SPOKEN[locale].letter(claim, contract, options),
    determination: adjudicate(claim, contract),
  }));

/** 每一案的信，两种语言。The letters of all of them, in both languages. */
export const LETTERS: readonly Written[] = some(SITUATIONS).flatMap((each) => writtenOf(each, bare));

/** 随机案件的信。Letters on random claims. */
export const anyLetter: fc.Arbitrary<readonly Written[]> = anyCase
  .map(([claim, contract]) => ({ name: 'random', claim: claim as never, contract: contract as never }))
  .map((each) => writtenOf(each, bare));

/** 引文以外的话。What it says, quotations apart. */
export const ownSentences = ({ page }: Letter): readonly string[] =>
  [...page.sections, ...(page.overleaf === null ? [] : [page.overleaf])]
    .flatMap(({ blocks }) => blocks)
    .filter(({ kind }) => kind !== 'quote')
    .flatMap(({ text }) => sentencesIn(text));

/** 引号里的不算。Without what stands in quotation marks. */
export const unquoted = (sentence: string): string => sentence.replace(/“[^”]*”/g, '“…”');

/** 句号、分号分开。Cut at full stops. */
const sentencesIn = (text: string): readonly string[] =>
  text
    .split(/(?<=[。；])|(?<=[.;]) (?=[A-Z“])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

export const textOf = ({ locale, letter }: Pick<Written, 'locale' | 'letter'>): string =>
  SPOKEN[locale].asText(letter);
