import { type RuleAt, registerRule, SHARED, sumOf } from '../law/register-rules.js';

/** What a claim that does not meet a condition of the notice lacks, by the rule that says so. */
export const CODE_OF_RULE = {
  'pays-for-person': 'wrong-line',
  'pays-for-house': 'wrong-line',
  'insured:natural-disaster': 'uninsured-line',
  'insured:good-samaritan': 'uninsured-line',
  'insured:municipal-facility': 'uninsured-line',
  'insured:fire-explosion': 'uninsured-line',
  'insured:house-damage': 'uninsured-line',
  'in-territory': 'outside-territory',
  'in-term': 'outside-term',
  'no-exclusion:person': 'excluded',
  'no-exclusion-agreed:person': 'excluded',
  'not-excluded:person': 'excluded',
  'no-exclusion:house': 'excluded',
  'no-exclusion-agreed:house': 'excluded',
  'not-excluded:house': 'excluded',
  'caused-by-incident': 'not-caused',
  'casualty-established': 'missing-not-certified',
  casualty: 'missing-not-certified',
  'death-certified': 'missing-not-certified',
  'natural-peril': 'uninsured-peril',
  'plain-natural-disaster': 'uninsured-peril',
  'any-disaster': 'uninsured-peril',
  'fire-or-explosion-too': 'uninsured-peril',
  'listed-peril': 'uninsured-peril',
  'drought-or-heat': 'uninsured-peril',
  'ground-subsidence': 'uninsured-peril',
  'natural-cause': 'uninsured-peril',
  'other-natural-peril': 'uninsured-peril',
  accident: 'uninsured-peril',
  'fire-or-explosion': 'uninsured-peril',
  'other-accident': 'uninsured-peril',
  'house-peril': 'uninsured-peril',
  'fire-explosion-or-crowd-crush': 'uninsured-peril',
  present: 'not-present',
  'present-at-onset': 'not-present',
  'act-insured': 'not-helping',
  'act-or-its-casualty': 'not-helping',
  'act-of-help': 'not-helping',
  rescue: 'not-helping',
  samaritan: 'not-helping',
  bystander: 'not-helping',
  'recognised-by-district': 'recognition-not-met',
  'municipal-facility': 'facility-not-municipal',
  'no-liable-party': 'liability-not-met',
  'not-paid-in-full': 'liability-not-met',
  resident: 'not-resident',
  'lawful-title': 'title-not-lawful',
  'certified-title': 'title-not-lawful',
  'residential-or-mixed': 'use-not-residential',
  residential: 'use-not-residential',
  'main-structure': 'part-not-covered',
  'graded-damage': 'damage-not-covered',
  'total-loss': 'damage-not-covered',
  'nothing-due': 'sum-too-high',
} as const;

/** The rule that is broken, where it follows from what is wrong. */
export const RULE_OF_CODE = {
  'sum-too-high': sumOf('benefits'),
  'sum-too-low': sumOf('benefits'),
  'decided-sum-wrong': sumOf('benefits'),
  'medical-above-limit': sumOf('medical'),
  'person-limit-missed': sumOf('person-limit'),
  'household-limit-missed': sumOf('household-limit'),
  'paid-while-pending': registerRule('due-or-not'),
  'declined-but-due': registerRule('due-or-not'),
  'held-but-due': registerRule('due-or-not'),
  'declined-while-pending': registerRule('due-or-not'),
  'held-but-not-due': registerRule('due-or-not'),
  'same-claim-twice': registerRule('claim-once'),
  'same-person-twice': registerRule('person-once'),
  'same-house-twice': registerRule('house-once'),
  'died-twice': registerRule('person-once'),
  'event-limit-exceeded': registerRule('event-limit'),
  'year-limit-exceeded': registerRule('year-limit'),
  'wrongly-scaled': registerRule('limit-scaling'),
  'shares-do-not-add-up': SHARED,
  'shares-miss-contract': SHARED,
  'lead-below-share': SHARED,
  'paid-without-facts': registerRule('due-or-not'),
  'dates-out-of-order': registerRule('dates-in-order'),
  'dated-in-future': registerRule('dates-in-order'),
  'service-standard-missed': registerRule('service-standards'),
  'wrong-policy-year': registerRule('policy-year'),
  'total-disagrees': registerRule('totals'),
  'carried-forward-disagrees': registerRule('carried-forward'),
  'not-computable': sumOf('benefits'),
} as const satisfies Readonly<Record<string, RuleAt>>;

/** What is wrong, where the rule that is broken follows from it. */
export type PlainCode = keyof typeof RULE_OF_CODE;

/**
 * What is wrong with a row, an event, a year or a total. `condition-not-met`: a condition for which there is no closer word.
 *
 * @since 0.1.0
 */
export type DiscrepancyCode =
  | PlainCode
  | (typeof CODE_OF_RULE)[keyof typeof CODE_OF_RULE]
  | 'wrong-department'
  | 'grade-misapplied'
  | 'rate-misapplied'
  | 'basis-misapplied'
  | 'liable-payment-missed'
  | 'condition-not-met';

const RULE_CODES: Readonly<Record<string, DiscrepancyCode>> = CODE_OF_RULE;

/** What a claim lacks that does not meet a condition. */
export const codeOfRule = (rule: string): DiscrepancyCode => RULE_CODES[rule] ?? 'condition-not-met';
