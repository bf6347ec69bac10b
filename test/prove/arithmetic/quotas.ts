import { fraction } from './evaluate.js';
import { dice } from './samples.js';
import { and, atMost, below, equal, implies, int, or, plus, real, times } from './term.js';
import type { Theorem } from './theorem.js';

const amount = int('amount');
const [share, sharesSoFar, quotasSoFar] = [real('share'), real('shares'), real('quotas')];

/** 逐家相加：乘积之和等于和的乘积。Step by step, products add up to the product of the sum. */
export const products: Theorem = {
  id: 'products',
  claim: {
    zh: '份额之和为一，则精确份额之和为金额（对家数归纳：每加一家都成立）；份额不为负，精确份额也不为负',
    en: 'Shares that add up to one give quotas that add up to the amount (by induction on the insurers); a share that is not negative gives such a quota',
  },
  assuming: {
    zh: '此前各家已成立：精确份额之和 = 金额 × 份额之和；再加一家',
    en: 'so far the quotas add up to amount × sum of shares; one insurer more',
  },
  models: 'src/money/split.ts Shares, addUpToOne',
  instances: [
    {
      given: [atMost(0n, amount), atMost(0n, share), equal(quotasSoFar, times(amount, sharesSoFar))],
      claim: and(
        equal(plus(quotasSoFar, times(amount, share)), times(amount, plus(sharesSoFar, share))),
        atMost(0n, times(amount, share)),
        implies(equal(plus(sharesSoFar, share), 1n), equal(plus(quotasSoFar, times(amount, share)), amount)),
      ),
      wrong: or(below(0n, times(amount, share)), equal(share, 0n)),
    },
  ],
  *samples() {
    const lots = dice(15);
    for (let i = 0; i < 500; i++) {
      const [sum, n, m, d] = [lots.ofAnySize(16), lots.ofAnySize(6), lots.ofAnySize(6), 10n ** 6n];
      yield [
        0,
        {
          amount: BigInt(sum),
          share: fraction(BigInt(n), d),
          shares: fraction(BigInt(m), d),
          quotas: fraction(BigInt(sum) * BigInt(m), d),
        },
      ];
    }
  },
};
