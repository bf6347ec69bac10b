// 对一套源码所问的。What some source is asked.
import { parseContract } from '../../../src/contract/parse.js';
import { adjudicate } from '../../../src/decide/adjudicate.js';
import { EDITIONS, type Edition } from '../../../src/law/edition.js';
import { type RulesDigest, rulesDigest } from '../../../src/receipt/digest.js';
import { hashOf, plainCopy } from '../../../src/receipt/json.js';
import { answers } from '../../../src/receipt/probes/answers.js';

/** 一份合同和它的案件。A contract and its claims. */
export interface Claims {
  readonly contract: unknown;
  readonly claims: readonly unknown[];
}

const [FIRST] = EDITIONS as readonly [Edition];

/** 探针的答案。What is answered to the probes. */
export const probed = (): string => hashOf(plainCopy(answers(FIRST)));

/** 规则的摘要。The digest of the rules. */
export const digest = (): RulesDigest => rulesDigest(FIRST);

/** 拒绝也是答案。A refusal is an answer too. */
const answerOf = (ask: () => unknown): string => {
  try {
    return JSON.stringify(ask());
  } catch (error) {
    return String(error);
  }
};

/** 各案的裁定，逐份合同一段文字。What is decided of some claims, as a text for each contract. */
export function* decided(blocks: readonly Claims[]): Generator<string> {
  for (const { contract, claims } of blocks) {
    yield answerOf(() => {
      const read = parseContract(contract);
      return claims.map((claim) => answerOf(() => adjudicate(claim as never, read)));
    });
  }
}
