import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { materials } from '../../src/explain/materials.js';
import type { ClaimInput, Determination } from '../../src/index.js';
import { adjudicate } from '../../src/index.js';
import * as en from '../../src/letters/en.js';
import type { Letter, LetterOptions, PaperReliedOn } from '../../src/letters/zh-CN.js';
import * as zh from '../../src/letters/zh-CN.js';
import { balances, emptyLedger, post, postingOf, recordPayments } from '../../src/settlement/index.js';
import { isTooLarge } from '../decide/support.js';
import { anyCase } from '../explain/support.js';
import { claimArbitrary } from '../oracle/arbitraries.js';
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

/** 一案所要的材料全部收到：各证明它能证明的事实。All papers that a claim takes have come in, each showing what it can. */
const papersOf = ({ claim, contract }: Situation): readonly PaperReliedOn[] =>
  materials(claim, contract).flatMap(({ paper, issuers, facts }) =>
    issuers.slice(0, 1).map((by) => ({ document: paper, by, establishes: facts.map(({ fact }) => fact) })),
  );

/** 同一事件另有一案，本案已经预付一分：结算的信。Another claim of the same event, and one fen paid in advance: a settlement. */
function settledOf({ claim, contract }: Situation): readonly LetterOptions[] {
  const { id } = claim as ClaimInput;
  const [raw, other] = [claim as ClaimInput, { ...(claim as ClaimInput), id: `${id}-2` }] as const;
  const decided = [raw, other].map((each) => adjudicate(each, contract));
  if (decided[0]?.outcome !== 'payable' || raw.incident?.startedAt == null) return [];
  const posted = post(
    emptyLedger(contract),
    [raw, other].map((each, i) => postingOf(each, decided[i] as Determination, 1)),
  ).ledger;
  const advance = {
    id: 'pay-1',
    claim: id,
    kind: 'advance',
    paidAt: '2025-03-03T10:00:00+08:00',
    amount: '0.01',
  };
  const { ledger } = recordPayments(posted, [advance as never]);
  const balance = balances(ledger).find((each) => each.claim === id);
  return balance === undefined || balance.conflict ? [] : [{ ...bare, paid: { balance } }];
}

/** 随机案件的信：光写日期的，样样都写、材料齐全的，结算的，更正的。Letters on random claims: with nothing but the day; with every place filled and all papers in; a settlement; and a correction. */
export const anyLetter: fc.Arbitrary<readonly Written[]> = fc
  .tuple(anyCase, claimArbitrary({ gaps: true }))
  .map(([[claim, contract], before]) => ({
    each: { name: 'random', claim: claim as never, contract: contract as never },
    previous: {
      claim: { ...(before as object), id: (claim as ClaimInput).id } as never,
      issued: '2025-01-06',
    },
  }))
  .map(({ each, previous }) => [
    ...writtenOf(each, bare),
    ...writtenOf(each, full(papersOf(each))),
    ...settledOf(each).flatMap((options) => writtenOf(each, options)),
    ...(isTooLarge(previous.claim, each.contract) ? [] : writtenOf(each, { ...bare, previous })),
  ]);

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
    .split(/(?<=[。；])|(?<=[.;]) (?=[A-Z“\p{Script=Han}])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

export const textOf = ({ locale, letter }: Pick<Written, 'locale' | 'letter'>): string =>
  SPOKEN[locale].asText(letter);
