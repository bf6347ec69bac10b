import { type PayoutFacts, READERS, type ReckonedLine } from '../../law/sum.js';
import { foldSum } from '../../logic/fold-sum.js';
import { kept } from '../../logic/kept.js';
import { reckoner } from '../../logic/reckon.js';
import type { Benefit, BenefitId } from './benefit.js';

/** The benefits of a sum for given facts; `null` where nothing is due. */
type Within = (facts: PayoutFacts) => readonly Benefit[] | null;

const NONE: readonly Benefit[] = [];

/** The benefits that a sum is made of: the sums that carry out a rule of payment. */
export const benefitsIn = /* @__PURE__ */ kept(
  (sum: ReckonedLine): ((facts: PayoutFacts) => readonly Benefit[]) => {
    /** As long as it is not known which rule its part carries out, the whole is named by what is open. */
    const asRule = (own: ReckonedLine, parts: readonly Within[]): Within => {
      const reckon = reckoner(own, READERS);
      const rule = own.rule?.id as BenefitId | undefined;
      return (facts) => {
        let inner = NONE;
        for (const part of parts) {
          const within = part(facts);
          if (within === null) return null;
          if (within.length > 0) inner = [...inner, ...within];
        }
        const isOfRules = inner.some((each) => each.rule !== null);
        return rule === undefined || isOfRules
          ? inner
          : [{ benefit: inner[0]?.benefit ?? rule, rule, amount: reckon(facts) ?? null }];
      };
    };
    const leaf = (own: ReckonedLine) => asRule(own, []);
    const within = foldSum<PayoutFacts, Within, null>(sum, {
      fact: leaf,
      constant: leaf,
      nothing: () => () => null,
      by(own, cases) {
        const { fact, open } = own;
        const reckon = reckoner(own, READERS);
        const unknown = (facts: PayoutFacts): readonly Benefit[] =>
          open === undefined
            ? NONE
            : [{ benefit: open as BenefitId, rule: null, amount: reckon(facts) ?? null }];
        return (facts) => {
          const value = facts[fact];
          return value == null ? unknown(facts) : (cases[value as string] as Within)(facts);
        };
      },
      minus: (own, ...parts) => asRule(own, parts),
      times: (own, _, of) => asRule(own, [of]),
      least: asRule,
      plus: (_, parts) => (facts) => {
        const benefits: Benefit[] = [];
        for (const part of parts) for (const benefit of part(facts) ?? NONE) benefits.push(benefit);
        return benefits;
      },
      'up-to': (own, ...parts) => asRule(own, parts),
      quantity: () => null,
      'factor constant': () => null,
      'factor by': () => null,
    });
    return (facts) => within(facts) ?? NONE;
  },
);
