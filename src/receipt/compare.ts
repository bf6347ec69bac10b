import { comparePart } from './compare-part.js';
import { clausesBehind } from './content.js';
import type { Difference, DifferenceKind } from './difference.js';
import { hashOf, type Json } from './hash.js';
import { type Unequal, unequal } from './leaves.js';
import type { Receipt } from './receipt.js';

type Plain = { readonly [key: string]: Json };

const difference = (kind: DifferenceKind, { path, expected, found }: Unequal): Difference => {
  const [section, group, ...name] = path.split('.');
  return {
    kind,
    path,
    clauses: section === 'rules' ? clausesBehind(group, name.join('.')) : [],
    ...(expected !== undefined && { expected }),
    ...(found !== undefined && { found }),
  };
};

/** A hash and what it is of differ together where the thing is another; one without the other tells of an alteration. */
const isOther = (section: string, differing: readonly Unequal[]): boolean =>
  differing.some(({ path }) => path === `${section}.hash`) &&
  differing.some(({ path }) => path !== `${section}.hash`);

/** What differs between a receipt as it stands and the receipt that would be issued today. */
export function compare(found: Plain, today: Receipt): readonly Difference[] {
  const { hash, ...content } = found;
  const { version, claim, contract, rules, determination } = today;
  const { format, version: v, claim: c, contract: k, rules: r, determination: d, ...others } = content;
  const own = hashOf(content);
  const isIntact = hash === own;

  const [claims, contracts] = [comparePart('claim', claim, c), comparePart('contract', contract, k)];
  const law = [...unequal(rules as unknown as Json, r, 'rules')];
  const sections = [
    ['claim-differs', claims.said, isOther('claim', claims.said)],
    ['contract-differs', contracts.said, isOther('contract', contracts.said)],
    ['rules-differ', law, isOther('rules', law)],
  ] as const;
  const mayDiffer = isIntact || sections.some(([, , isOther]) => isOther);
  const decided = [
    ...claims.moved,
    ...contracts.moved,
    ...unequal(determination as unknown as Json, d, 'determination'),
  ];
  const altered = isIntact
    ? []
    : [...unequal(version, v, 'version'), { path: 'hash', expected: own, found: hash }];

  return [
    ...sections.flatMap(([kind, list, isOther]) =>
      list.map((each) => difference(isOther ? kind : 'receipt-altered', each)),
    ),
    ...decided.map((each) => difference(mayDiffer ? 'determination-differs' : 'receipt-altered', each)),
    ...[...unequal({}, others, ''), ...altered].map((each) => difference('receipt-altered', each)),
  ];
}
