import type { Contract, Line } from 'qijiang-catastrophe-insurance';
import type { Discrepancy, DiscrepancyCode } from 'qijiang-catastrophe-insurance/audit';
import type { Text } from '../../command/text.js';
import type { Language } from '../language.js';

/** What of a contract a finding goes by; nothing where the notice alone decides. */
type Term =
  | 'term'
  | 'exclusions'
  | 'conditions'
  | 'lines'
  | 'line'
  | 'limits'
  | 'insurers'
  | 'services'
  | 'year';

const TERM_OF: Readonly<Record<DiscrepancyCode, Term | null>> = {
  'outside-territory': null,
  'outside-term': 'term',
  excluded: 'exclusions',
  'not-caused': null,
  'missing-not-certified': null,
  'uninsured-line': 'lines',
  'uninsured-peril': null,
  'not-present': null,
  'not-helping': null,
  'recognition-not-met': null,
  'facility-not-municipal': null,
  'liability-not-met': null,
  'not-resident': null,
  'title-not-lawful': null,
  'use-not-residential': null,
  'part-not-covered': null,
  'damage-not-covered': 'line',
  'condition-not-met': 'conditions',
  'wrong-line': 'lines',
  'wrong-department': null,
  'sum-too-high': 'line',
  'sum-too-low': 'line',
  'decided-sum-wrong': 'line',
  'grade-misapplied': 'line',
  'rate-misapplied': 'line',
  'basis-misapplied': 'line',
  'liable-payment-missed': 'line',
  'medical-above-limit': 'line',
  'person-limit-missed': 'line',
  'household-limit-missed': 'line',
  'paid-while-pending': null,
  'declined-but-due': 'line',
  'held-but-due': 'line',
  'declined-while-pending': null,
  'held-but-not-due': null,
  'same-claim-twice': null,
  'same-person-twice': 'line',
  'died-twice': null,
  'same-house-twice': 'line',
  'event-limit-exceeded': 'limits',
  'year-limit-exceeded': 'limits',
  'wrongly-scaled': 'limits',
  'shares-do-not-add-up': 'insurers',
  'shares-miss-contract': 'insurers',
  'lead-below-share': 'insurers',
  'dates-out-of-order': null,
  'service-standard-missed': 'services',
  'wrong-policy-year': 'year',
  'total-disagrees': null,
  'carried-forward-disagrees': null,
  'not-computable': 'line',
  'paid-without-facts': null,
  'dated-in-future': null,
};

const PATH: Text = { 'zh-CN': '合同', en: 'contract' };

/** A part of the contract by its path and as it stands there, so that it is found in the file at once. */
function* entries(path: string, value: unknown): Generator<string> {
  if (value === undefined) return;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string'))
    yield `${path} = ${value.join(' / ')}`;
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) {
      const name = Array.isArray(value) ? ((each as { id?: string }).id ?? key) : key;
      if (key !== 'id') yield* entries(`${path}.${name}`, each);
    }
  else yield `${path} = ${value}`;
}

const parts: Readonly<
  Record<Term, (contract: Contract, line: Line | null) => Readonly<Record<string, unknown>>>
> = {
  term: ({ term }) => ({ term }),
  exclusions: ({ exclusions }) => ({ exclusions }),
  conditions: ({ conditions }) => ({ conditions }),
  lines: ({ lines }) => ({ lines: Object.keys(lines) }),
  line: ({ lines }, line) => (line === null ? {} : { [`lines.${line}`]: lines[line] }),
  limits: ({ limits, overflow }) => ({ limits, overflow }),
  insurers: ({ insurers, remainder }) => ({
    insurers: Object.fromEntries(insurers.map(({ id, share }) => [id, share])),
    remainder,
  }),
  services: ({ serviceStandards }) => ({ serviceStandards }),
  year: ({ term, limits }) => ({ term, 'limits.year': limits.year }),
};

/**
 * The terms of the contract by which something is wrong, each by its path and as it stands: those of its kind, and the readings
 * on which it depends.
 *
 * @param line The line that pays, or that the register names.
 * @param endorsement The endorsement in effect; `null` before the first.
 */
export function termsOf(
  { code, certainty }: Pick<Discrepancy, 'code' | 'certainty'>,
  contract: Contract,
  line: Line | null,
  endorsement: string | null,
  { locale }: Language,
): readonly string[] {
  const term = TERM_OF[code];
  const readings =
    certainty.kind === 'depends-on-reading' ? certainty.readings.map(({ reading }) => reading) : [];
  const named = {
    ...(term === null ? {} : parts[term](contract, line)),
    ...Object.fromEntries(readings.map((id) => [`readings.${id}`, contract.readings[id]])),
  };
  const whose = endorsement === null ? PATH[locale] : `${PATH[locale]}（${endorsement}）`;
  return Object.entries(named).flatMap(([path, value]) =>
    [...entries(path, value)].map((text) => `${whose} ${text}`),
  );
}
