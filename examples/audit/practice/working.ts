import { type Contract, safeParseClaim } from 'qijiang-catastrophe-insurance';
import type { Discrepancy, RegisterRow } from 'qijiang-catastrophe-insurance/audit';
import { type Explanation, explain } from 'qijiang-catastrophe-insurance/explain';
import { contractAt } from 'qijiang-catastrophe-insurance/history';
import { fenOf } from '../../fen.js';
import { insurersOf } from '../insurers.js';
import type { Language } from '../language.js';
import { shownYuan } from '../money.js';
import { arithmeticOf, payingLines } from './arithmetic.js';
import { evidenceFor } from './evidence.js';
import { termsOf } from './terms.js';

/** What stands behind a finding: how it was reckoned, by which terms of the contract, and what to ask for. */
export interface Working {
  readonly arithmetic: readonly string[];
  readonly terms: readonly string[];
  readonly evidence: readonly string[];
}

/** What is about a sum of the claim is shown with how that sum comes about; these are about something else. */
const OTHERS: readonly Discrepancy['expected']['type'][] = [
  'dates',
  'services',
  'departments',
  'year',
  'shares',
  'rates',
];

const isAboutSum = ({ expected }: Discrepancy): boolean => !OTHERS.includes(expected.type);

/** What was found less what was expected; of shares, insurer by insurer. */
function difference(
  { expected, found, difference: by }: Discrepancy,
  contract: Contract,
  language: Language,
): readonly string[] {
  const { foundThere, expected: shouldBe, difference: name } = language.say;
  if (expected.type === 'shares' && found.type === 'shares')
    return found.shares.flatMap(({ insurer, amount }) => {
      const agreed = expected.shares.find((each) => each.insurer === insurer)?.amount ?? '0.00';
      if (agreed === amount) return [];
      const called = insurersOf(contract).find(({ id }) => id === insurer)?.name ?? insurer;
      const off = fenOf(amount) - fenOf(agreed);
      return [
        `${called}：${foundThere} ${shownYuan(fenOf(amount))} − ${shouldBe} ${shownYuan(fenOf(agreed))} = ${shownYuan(off)}`,
      ];
    });
  if (by === 0) return [];
  const yuan = (evidence: Discrepancy['expected']): bigint | null =>
    'yuan' in evidence && typeof evidence.yuan === 'string' ? fenOf(evidence.yuan) : null;
  const fen = BigInt(by);
  const [is, was] = [yuan(expected), yuan(found)];
  const [should, stands] = [is ?? (was === null ? null : was - fen), was ?? (is === null ? null : is + fen)];
  if (should === null || stands === null || stands - should !== fen) return [`${name} = ${shownYuan(fen)}`];
  return [
    `${name} = ${foundThere} ${shownYuan(stands)} − ${shouldBe} ${shownYuan(should)} = ${shownYuan(fen)}`,
  ];
}

/** A day without its hour stands for its beginning. */
const instantOf = (at: string): string => (at.includes('T') ? at : `${at}T00:00:00+08:00`);

/** The contract as it read on the day of a loss, and by which endorsement; as it was signed while the day is unknown. */
function versionOf(
  contract: Contract,
  row: RegisterRow | null,
): { readonly version: Contract; readonly endorsement: string | null } {
  const at = row?.claim?.incident?.startedAt ?? null;
  const day = instantOf(at ?? contract.term.start);
  const last = (contract.endorsements ?? [])
    .filter(({ effectiveAt }) => Date.parse(effectiveAt) <= Date.parse(day))
    .at(-1);
  return { version: contractAt(contract, day), endorsement: last?.id ?? null };
}

/**
 * What stands behind a finding.
 *
 * @param row The row of the finding; `null` for an event, a year or a total.
 */
export function workingOf(
  finding: Discrepancy,
  row: RegisterRow | null,
  contract: Contract,
  language: Language,
): Working {
  const checked = safeParseClaim(row?.claim);
  // What a register takes for an id may be none: of such a claim only the difference is told.
  const claim = checked.success ? checked.data : null;
  const { version, endorsement } = versionOf(contract, row);
  const explanation: Explanation | null = claim === null ? null : explain(claim, contract);
  const lines = explanation === null ? [] : payingLines(explanation);
  const isSum = isAboutSum(finding) && explanation !== null;
  const rules = isSum ? lines.flatMap(({ steps }) => steps.map(({ rule }) => rule)) : [];
  return {
    arithmetic: [
      ...(isSum ? arithmeticOf(explanation, language) : []),
      ...difference(finding, contract, language),
    ],
    terms: termsOf(
      finding,
      version,
      explanation?.determination.line ?? row?.line ?? null,
      endorsement,
      language,
    ),
    evidence: evidenceFor(finding, claim, contract, rules, language),
  };
}
