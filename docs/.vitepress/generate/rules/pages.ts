import { FACT_NAMES } from '../../../../src/claim/facts.js';
import { inTerritory, protectedPerson } from '../../../../src/law/2-1-who-and-where.js';
import { inTerm } from '../../../../src/law/2-3-term.js';
import { RESPONSIBILITY_TABLE } from '../../../../src/law/4-2-departments.js';
import type { ClauseId } from '../../../../src/law/clause-ids.js';
import type { Edition } from '../../../../src/law/edition.js';
import { dutiesIn, officeFor, payoutRulesIn, ruleInEdition } from '../../../../src/law/in-edition.js';
import { COVERAGE } from '../../../../src/law/lines.js';
import { all, type Rule } from '../../../../src/law/rule.js';
import { coInsuranceSections } from './co-insurance.js';
import { contractSections } from './contract.js';
import { departmentSections } from './departments.js';
import { dutySections } from './duties.js';
import { limitSections } from './limits.js';
import { askedIn, linePages } from './lines.js';
import type { RulePage } from './page.js';
import { payoutSections } from './payout.js';
import { territorySections } from './territory.js';

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** 几个险种共有的规则，按一版通知。The rules that lines have in common, in an edition of the notice. */
function commonRules(edition: Edition) {
  const { 'natural-disaster': first } = COVERAGE;
  const house = COVERAGE['house-damage'];
  const caused = first.incident.find((rule) => 'id' in rule && rule.id === 'caused-by-incident') as Rule;
  return {
    territory: ruleInEdition(inTerritory, edition),
    /** 一个人何时受保障：他是谁，伤亡是不是这次事件造成的。When a person is protected, and the harm counts. */
    insuredPerson: ruleInEdition(all(protectedPerson, caused, first.loss), edition),
    exclusions: ruleInEdition(all(first.exclusion, house.exclusion), edition),
    term: ruleInEdition(inTerm, edition),
  };
}

function commonPages(edition: Edition): readonly RulePage[] {
  const { territory, insuredPerson, exclusions, term } = commonRules(edition);
  const offices = [...RESPONSIBILITY_TABLE.map(({ work }) => work), 'office' as const];
  return [
    {
      id: 'territory',
      title: ({ t }) => t('承保区域', 'Territory'),
      lead: {
        zh: '事情须发生在綦江区管辖范围内：21 个街镇。万盛经开区的 10 个街镇在行政区划上属綦江，另有自己的方案，默认不在内。',
        en: 'It must have happened in the territory that Qijiang administers: 21 streets and towns. The ten units run by Wansheng belong to the district by law but have a scheme of their own, and are outside by default.',
      },
      clauses: ['2.1-1', '2.2.1', '2.2.2', '2.2.3'],
      rule: territory,
      ...askedIn(territory),
      examples: ['rainstorm-in-wansheng', 'case-3', 'case-4', 'case-5', 'case-6'],
      ladder: { line: 'natural-disaster', rungs: ['wansheng'] },
      tests: ['test/territory', 'test/law/insured/where.test.ts'],
      proofs: ['knowledge', 'no-dead-condition'],
      sections: territorySections,
    },
    {
      id: 'insured-persons',
      title: ({ t }) => t('保障对象', 'Insured persons'),
      lead: {
        zh: '灾害发生时在綦江区的自然人，常住、流动都算；在区内见义勇为、抢险救灾、应急处置的人，不要求灾害发生时在场。',
        en: 'Natural persons who were in the district when it struck, residents and transients alike; and those who acted there to help, wherever they were when it struck.',
      },
      clauses: ['2.1-1', '2.2.1'],
      rule: insuredPerson,
      ...askedIn(insuredPerson),
      examples: [
        'found-after-rainstorm-nanan',
        'home-on-the-second-day',
        'missing-in-the-flood',
        'case-2',
        'case-9',
        'case-14',
        'case-15',
        'case-46',
      ],
      ladder: { line: 'natural-disaster', rungs: ['present', 'caused-by-incident', 'casualty-established'] },
      tests: ['test/law/insured/who.test.ts', 'test/law/coverage', 'test/oracle'],
      proofs: ['knowledge', 'no-dead-condition', 'gaps'],
    },
    {
      id: 'exclusions',
      title: ({ t }) => t('免责', 'Exclusions'),
      lead: {
        zh: '《通知》没有免责清单，免责全看合同。合同可以约定查明存在就不赔，也可以约定造成了损失才不赔，还可以只对某几个险种约定；合同没有列入的，存在也不影响。合同自行约定的其他条件，同样要满足。',
        en: 'The notice has no list of exclusions; they are the contract’s. A contract may exclude a circumstance as such, or only where it caused the loss, and for some lines only; one that it does not exclude makes no difference. Conditions of the contract’s own have to be met as well.',
      },
      clauses: ['2.5-2'],
      rule: exclusions,
      ...askedIn(exclusions),
      examples: ['case-16', 'case-17', 'case-18', 'case-19', 'case-20', 'case-21', 'case-64'],
      ladder: { line: 'natural-disaster', rungs: ['no-exclusion:person'] },
      tests: ['test/law/coverage', 'test/contract/terms.test.ts', 'test/oracle'],
      proofs: ['knowledge', 'no-dead-condition'],
    },
    {
      id: 'departments',
      title: ({ t }) => t('责任部门', 'Departments'),
      lead: {
        zh: '四（二）的表逐行列明险种和部门。房屋损毁不在表中，按灾因归到同类的部门；拥挤踩踏、煤气中毒由解读决定。',
        en: 'The table in IV (2) names lines and departments row by row. House damage is not in it and goes by the department for the same cause; for crowd crush and gas poisoning a reading decides.',
      },
      clauses: unique<ClauseId>(['4.2-2', ...offices.map((work) => officeFor(work, edition).clause)]),
      rule: null,
      readings: ['crowd-crush'],
      facts: ['peril'],
      examples: ['crowd-crush-house', 'case-62', 'case-61', 'case-40', 'case-37'],
      ladder: null,
      tests: ['test/law/responsibility/departments.test.ts', 'test/law/responsibility/institutions.test.ts'],
      proofs: ['positions-on-ambiguities'],
      sections: departmentSections,
    },
    {
      id: 'contract',
      title: ({ t }) => t('合同与下限', 'Contract and floors'),
      lead: {
        zh: '金额、期限、份额、限额一律取自合同，没有默认金额。合同与《通知》的安排或者市级下限不同的，照样接受，逐条提示。',
        en: 'Sums, term, shares and limits all come from the contract; there is no default sum. A contract that departs from the plan of the notice or the municipal floors is accepted all the same, and each departure is reported.',
      },
      clauses: ['2.3a-1', '2.3a-2', '2.3b-1', '2.4-1', '2.5-2', '3-1', 'preamble'],
      rule: term,
      ...askedIn(term),
      examples: ['case-7', 'case-8', 'case-48', 'case-49', 'case-50'],
      ladder: { line: 'natural-disaster', rungs: ['in-term'] },
      tests: ['test/contract', 'test/law/insured/when.test.ts', 'test/time'],
      proofs: ['figures-in-documents'],
      sections: contractSections,
    },
    {
      id: 'payout',
      title: ({ t }) => t('赔付计算', 'Payout'),
      lead: {
        zh: '每项给付单独计算，四舍五入到分，再受每人或者每户限额约束；符合几个险种的，按解读取高或者另加。尚未查明的给付先不计，已确定的照付。',
        en: 'Each benefit is computed by itself and rounded half up to the fen, then capped by the limit per person or household; where several lines cover, a reading decides between the highest and line 2 on top. A benefit that is still open counts nothing yet; what is certain is due.',
      },
      clauses: unique(payoutRulesIn(edition).flatMap(({ clauses }) => clauses)),
      rule: null,
      readings: ['line-overlap', 'house-damage', 'mixed-use', 'missing-person'],
      facts: FACT_NAMES.filter((fact) => payoutRulesIn(edition).some(({ facts }) => facts.includes(fact))),
      examples: ['case-10', 'case-11', 'case-12', 'case-30', 'case-32', 'case-56'],
      ladder: null,
      tests: ['test/decide/sums', 'test/money', 'test/decide', 'test/oracle'],
      proofs: [
        'round-half-up',
        'round-capped',
        'medical',
        'person-limit',
        'household-limit',
        'choice-of-line',
        'choice-monotone',
        'decimal-precision',
      ],
      sections: payoutSections,
    },
    {
      id: 'co-insurance',
      title: ({ t }) => t('共保分摊', 'Co-insurance'),
      lead: {
        zh: '每笔应付金额按合同份额分给各家，逐分进行，各家之和恰等于应付金额。尾差默认按最大余数分配，合同也可以归首席。',
        en: 'Each amount is split between the insurers by their shares, to the fen, and the parts add up to it exactly. Odd fen go to the largest remainders, or to the lead where the contract says so.',
      },
      clauses: ['2.3a-1', '3-1'],
      rule: null,
      readings: [],
      facts: [],
      examples: ['lightning-huidong', 'case-10', 'case-37'],
      ladder: null,
      tests: ['test/settlement/co-insurance', 'test/money/split.test.ts', 'test/settlement'],
      proofs: [
        'split-leftover',
        'split-no-gift',
        'split-largest-remainder',
        'split-ties',
        'split-lead',
        'split-guard',
      ],
      sections: coInsuranceSections,
    },
    {
      id: 'limits',
      title: ({ t }) => t('限额', 'Limits'),
      lead: {
        zh: '一次事件最多付到每次限额与当年余额中较低的一个。超过的，默认按比例，合同也可以按登记顺序先到先付。事件自其应赔案件中最早的一件开始，归入那一刻所在的北京时间公历年。',
        en: 'An event can be paid up to the lower of the limit per event and what is left of the year. Above it, rows are paid pro rata, or first come first served where the contract says so. An event begins with its earliest claim on which something is due, and belongs to the Beijing year of that moment.',
      },
      clauses: ['2.5-2'],
      rule: null,
      readings: [],
      facts: ['startedAt'],
      examples: [],
      ladder: null,
      tests: ['test/limits', 'test/oracle'],
      proofs: [
        'pro-rata-row',
        'pro-rata-sum',
        'first-come',
        'limits-hold',
        'limits-in-two-stages',
        'limits-in-parts',
        'tallies-merge',
      ],
      sections: limitSections,
    },
    {
      id: 'duties',
      title: ({ t }) => t('各方职责', 'Duties'),
      lead: {
        zh: '《通知》要求各方做的事，逐条列出谁、做什么、对谁、何时。没有一案因它而赔或不赔；“第一时间”没有写明小时数，本库也不代拟。',
        en: 'What the notice tells each party to do: who, what, towards whom, and when. No claim turns on it; “at once” has no number of hours, and none is made up here.',
      },
      clauses: unique(dutiesIn(edition).map(({ clause }) => clause)),
      rule: null,
      readings: [],
      facts: [],
      examples: [],
      ladder: null,
      tests: ['test/law/responsibility/duties.test.ts'],
      proofs: [],
      sections: dutySections,
    },
  ];
}

/** 一版通知的全部规则页，五个险种在前。All pages of rules in an edition of the notice, the five lines first. */
export const rulePages = (edition: Edition): readonly RulePage[] => [
  ...linePages(edition),
  ...commonPages(edition),
];
