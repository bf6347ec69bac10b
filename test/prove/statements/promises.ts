import { type Outcome, some } from '../proof.js';
import { prose } from './text.js';

/** 文件里的一句话，与证明它的各项。A sentence of a document, and the proofs that it rests on. */
type Promised = readonly [file: string, says: string, ...by: readonly string[]];

const PROMISES: readonly Promised[] = [
  [
    'docs/developers/functions.md',
    '各家之和恰等于应付金额；默认规则下每家与精确份额相差不到一分',
    'split-largest-remainder',
    'products',
  ],
  [
    'docs/en/developers/functions.md',
    "The insurers' parts add up to the amount; by the default rule each is within one fen of its exact share",
    'split-largest-remainder',
  ],
  ['docs/developers/functions.md', '每项给付四舍五入到分', 'round-half-up'],
  ['docs/en/developers/functions.md', 'each benefit is rounded half up to the fen', 'round-half-up'],
  [
    'docs/developers/functions.md',
    '金额不经过浮点数',
    'integer-guard',
    'integer-quotient',
    'split-guard',
    'decimal-precision',
    'yuan-and-fen',
  ],
  [
    'docs/en/developers/functions.md',
    'Money never passes through floating point',
    'integer-guard',
    'integer-quotient',
    'split-guard',
    'decimal-precision',
  ],
  ['README.md', '补上医疗费只会增加，不会减少', 'choice-monotone', 'knowledge', 'medical'],
  ['README.en.md', 'further facts can only add to them', 'choice-monotone', 'knowledge'],
  ['src/decide/determination.ts', 'further facts can only add to it', 'choice-monotone', 'knowledge'],
  ['src/law/line-ids.ts', 'ties between lines go to the earlier one', 'choice-of-line'],
  ['src/decide/choice.ts', 'the one that pays most, ties to the earlier line', 'choice-of-line'],
  ['src/decide/amount-due.ts', 'a person or household limit caps the sum', 'person-limit', 'household-limit'],
  ['src/logic/sum.ts', 'Two sums or more together. One that is open counts nothing yet', 'person-limit'],
  ['src/logic/sum.ts', 'rounded half up to the fen', 'round-half-up'],
  [
    'src/law/2-2-sums.ts',
    'Both together, up to the limit for a person where the contract sets one',
    'person-limit',
  ],
  [
    'src/law/2-2-sums.ts',
    'what the cost exceeds the deductible by, at the rate of the contract, up to its limit',
    'medical',
    'round-capped',
  ],
  [
    'src/law/2-2-sums.ts',
    'what the government paid or must pay, up to the sum of the contract',
    'person-limit',
  ],
  [
    'src/law/2-2-sums.ts',
    'the sum of the contract for the damage × the rooms, the square metres or the one household, up to its limit',
    'household-limit',
  ],
  ['src/money/exact.ts', 'rounded half up to the fen, at most `cap`', 'round-half-up', 'round-capped'],
  ['src/money/exact.ts', 'Both ways agree to the fen', 'round-half-up', 'integer-guard', 'decimal-precision'],
  ['src/money/exact.ts', 'so that nothing is ever rounded unasked', 'decimal-precision'],
  [
    'src/money/split.ts',
    'the parts add up to the amount. By `largest-remainder` every part is within a fen of its exact share, and ties go to the earlier part',
    'split-largest-remainder',
    'split-ties',
  ],
  ['src/money/split.ts', 'fewer fen are left than there are parts', 'split-leftover'],
  ['src/money/prorate.ts', '⌊amount × part ÷ whole⌋, exactly', 'pro-rata-row', 'integer-guard'],
  [
    'src/settlement/share-amount.ts',
    'every part is within a fen of its exact share, ties go to the earlier insurer) or `lead` (followers round down, the lead takes the rest)',
    'split-largest-remainder',
    'split-ties',
    'split-lead',
  ],
  [
    'src/settlement/settle.ts',
    'under the remainder rule `lead`, the lead within a fen for each follower',
    'split-lead',
  ],
  [
    'src/limits/apply-limits.ts',
    '`pro-rata` cuts every row in proportion (each limit pays each row within a fen of its exact part, and adds up exactly)',
    'pro-rata-row',
    'pro-rata-sum',
  ],
  [
    'src/limits/apply-limits.ts',
    '`first-come` pays in register order until the limit is used up',
    'first-come',
  ],
  [
    'src/limits/apply-limits.ts',
    'Pays a part of a register exactly as `applyLimits` pays it within the whole',
    'limits-in-parts',
  ],
  [
    'src/limits/allowances.ts',
    'so that the rows add up to the limit exactly; first-come pays in full until the limit is used up',
    'pro-rata-sum',
    'first-come',
  ],
  ['src/limits/apply-limits.ts', 'The grouping and the order make no difference', 'tallies-merge'],
  [
    'src/limits/allowances.ts',
    'each line under its own limits first, then everything together',
    'limits-in-two-stages',
    'limits-hold',
  ],
  [
    'src/logic/classes.ts',
    'under given terms they fall into a few classes, and one of each stands for all',
    'situations',
  ],
];

/** 文件里的承诺都有证明，且证明成立。Whatever the documents promise rests on a proof that holds. */
export function promises(proved: ReadonlyMap<string, boolean>): Omit<Outcome, 'milliseconds'> {
  const failures = PROMISES.flatMap(([file, says, ...by]) => [
    ...(prose(file).includes(says) ? [] : [`${file}: 没有这句话 does not say “${says}”`]),
    ...by.flatMap((id) => (proved.get(id) === true ? [] : [`${file}: “${says}”: ${id} 未证明 not proved`])),
  ]);
  const used = new Set(PROMISES.flatMap(([, , ...by]) => by));
  return {
    id: 'promises-in-documents',
    claim: {
      zh: '说明与源码注释对规则作出的承诺，逐句由上面的证明支持',
      en: 'Each promise that README and docstrings make about the rules rests on proofs above that hold',
    },
    assuming: {
      zh: '句子须仍在原处，所列证明须都成立',
      en: 'the sentence must still be there, and all its proofs must hold',
    },
    extent: {
      zh: `${PROMISES.length} 句，${used.size} 项证明`,
      en: `${PROMISES.length} sentences, ${used.size} proofs`,
    },
    failures: some(failures),
  };
}
