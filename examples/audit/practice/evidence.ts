import type { Claim, Contract } from 'qijiang-catastrophe-insurance';
import { type AnyPath, INSTITUTIONS } from 'qijiang-catastrophe-insurance';
import { type Discrepancy, REGISTER_COLUMNS } from 'qijiang-catastrophe-insurance/audit';
import { type Material, materials } from 'qijiang-catastrophe-insurance/explain';
import type { Text } from '../../command/text.js';
import { isPayment } from '../books.js';
import type { Language } from '../language.js';

/** Papers of the insurers' own, by which it is seen what was paid, to whom, and who bore it. */
const OWN_PAPERS = {
  payment: {
    'zh-CN': '赔款支付凭证（银行回单）、赔款计算书，由承保机构提供',
    en: 'voucher of the payment (bank slip) and the computation of the sum, from the insurers',
  },
  sharing: {
    'zh-CN': '共保分摊结算单，由承保机构提供',
    en: 'settlement between the co-insurers, from the insurers',
  },
  log: {
    'zh-CN': '报案、查勘、核定、支付的流转记录，由承保机构提供',
    en: 'log of report, survey, decision and payment, from the insurers',
  },
} as const satisfies Readonly<Record<string, Text>>;

const ownPapers = ({ code, difference, expected }: Discrepancy): readonly (keyof typeof OWN_PAPERS)[] => {
  if (expected.type === 'shares' || expected.type === 'rates') return ['sharing'];
  if (expected.type === 'dates' || expected.type === 'services') return ['log'];
  return isPayment(code) && difference !== 0 ? ['payment'] : [];
};

/** Whether a paper is about what was found: it attests a fact on which that rests or waits, or one asked by the rules it goes by. */
const isAbout =
  (facts: ReadonlySet<string>, rules: ReadonlySet<string>) =>
  ({ facts: attested }: Material): boolean =>
    attested.some(({ fact, rules: asking }) => facts.has(fact) || asking.some((rule) => rules.has(rule)));

function paperText({ paper, issuers, facts }: Material, { locale, lib: { words } }: Language): string {
  const named = issuers.map((id) =>
    id in INSTITUTIONS
      ? words.institutions[id as keyof typeof words.institutions]
      : words.outsideBodies[id as keyof typeof words.outsideBodies],
  );
  const told = facts.map(({ fact }) => words.facts[fact as keyof typeof words.facts]?.label ?? fact);
  const { list } = words.auditPhrases;
  return {
    'zh-CN': `${words.documents[paper]}（${[...(named.length === 0 ? [] : [`${named.join('或者')}出具`]), `证明${list(told)}`].join('，')}）`,
    en: `${words.documents[paper]} (${[...(named.length === 0 ? [] : [`from ${named.join(' or ')}`]), `on ${list(told)}`].join(', ')})`,
  }[locale];
}

/** What the register itself lacks, which no paper attests. */
function lackingText(facts: readonly string[], { locale }: Language): readonly string[] {
  const columns = facts.flatMap((fact) => REGISTER_COLUMNS.find(({ id }) => id === fact) ?? []);
  return columns.map(
    ({ zh: [zh], en: [en] }) =>
      ({ 'zh-CN': `登记簿补填“${zh}”`, en: `the register to state “${en}”` })[locale],
  );
}

/**
 * What is to be asked for before something is put down as found: by the library, the papers that attest the facts on which it
 * rests or waits, each with whoever issues it; and the insurers' own.
 *
 * @param rules The rules of the sums, where the finding is about a sum.
 */
export function evidenceFor(
  finding: Discrepancy,
  claim: Claim | null,
  contract: Contract,
  rules: readonly string[],
  language: Language,
): readonly string[] {
  const missing: readonly string[] =
    finding.certainty.kind === 'depends-on-facts' ? finding.certainty.facts : [];
  const facts = new Set<string>([...finding.facts.map(({ fact }: { fact: AnyPath }) => fact), ...missing]);
  const papers =
    claim === null
      ? []
      : materials(claim, contract).filter(isAbout(facts, new Set([finding.rule, ...rules])));
  const attested = new Set<string>(papers.flatMap((paper) => paper.facts.map(({ fact }) => fact)));
  return [
    ...papers.map((paper) => paperText(paper, language)),
    ...lackingText(
      missing.filter((fact) => !attested.has(fact)),
      language,
    ),
    ...ownPapers(finding).map((paper) => OWN_PAPERS[paper][language.locale]),
  ];
}
