import { type AttestingBody, OUTSIDE_BODIES, type OutsideBody } from '../claim/attestation.js';
import type { Insurer } from '../contract/contract.js';
import type { Finding } from '../contract/finding.js';
import type { Determination, LineResult } from '../decide/determination.js';
import type { MissingFact } from '../decide/missing-fact.js';
import { payingLines } from '../decide/paying-lines.js';
import type { InstitutionId } from '../law/clause.js';
import { LINE_CLAUSE, LINES, type Line } from '../law/line-ids.js';
import { fenOf } from '../money/fen.js';
import type { Difference } from '../receipt/verify.js';
import { wordsAt } from './tell-value.js';
import type { Words } from './words.js';

/** The name of a body that may attest something, or that the notice names. */
export const bodyName = (
  body: AttestingBody,
  { institutions, outsideBodies }: Pick<Words, 'institutions' | 'outsideBodies'>,
): string =>
  (OUTSIDE_BODIES as readonly string[]).includes(body)
    ? outsideBodies[body as OutsideBody]
    : institutions[body as InstitutionId];

/** What is missing, why, and which clauses ask for it. */
const missingLine = ({ fact, text, state, clauses }: MissingFact, words: Words): string =>
  words.phrases.missing({
    label: wordsAt(fact, words, text).label,
    state: words.missingStates[state],
    clauses: [...new Set(clauses.map(words.clause))],
  });

/**
 * Says in one sentence where a contract departs from the notice or from the municipal floors.
 *
 * @example
 * ```ts
 * for (const finding of findings({ ...contract, premium: '360000.00' }).slice(0, 1)) console.log(tellFinding(finding, words));
 * // 合同年保费为360000.00元，《通知》计划为400000.00元（《通知》二（四））。
 * ```
 * @since 0.1.0
 */
export function tellFinding(finding: Finding, words: Words): string {
  const said = words.phrases.finding(words.findings[finding.code](finding), words.clause(finding.clause));
  const [, place] = /^endorsements\.(\d+)\./.exec(finding.path) ?? [];
  return place === undefined ? said : words.phrases.afterEndorsement(Number(place) + 1, said);
}

/** Hashes and fingerprints tell a reader nothing. */
const isLegible = ({ kind, path }: Difference): boolean =>
  kind !== 'receipt-malformed' && !/^rules\b|\.unread\b|(?:^|\.)hash$/.test(path);

const foundText = (value: Difference['found']): string | null =>
  value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);

/**
 * Says in one sentence what was found in a receipt: what it is, where, what should stand there and what does.
 *
 * @example
 * ```ts
 * for (const difference of verify({}, claim, contract).differences) console.log(tellDifference(difference, words));
 * // 不是本格式的裁定凭证，或者无法读取：format。
 * ```
 * @since 0.1.0
 */
export const tellDifference = (difference: Difference, words: Words): string =>
  words.phrases.difference({
    what: words.differenceKinds[difference.kind],
    where: difference.path === '' ? null : difference.path,
    ...(isLegible(difference) && {
      values: { expected: foundText(difference.expected), found: foundText(difference.found) },
    }),
    clauses: [...new Set(difference.clauses.map(words.clause))],
  });

function dueLine(
  line: Line,
  { amount, benefits }: LineResult,
  { lines, clause, benefits: names, phrases }: Words,
): string {
  const inParts = benefits.reduce((sum, part) => sum + fenOf(part.amount ?? '0'), 0);
  return phrases.due({
    line: lines[line],
    clause: clause(LINE_CLAUSE[line]),
    money: phrases.money(amount),
    parts: benefits.map((part) => ({
      benefit: names[part.benefit],
      money: part.amount === null ? null : phrases.money(part.amount),
    })),
    less: inParts <= fenOf(amount) ? 'no' : line === 'fire-explosion' ? 'paid' : 'limit',
  });
}

function* nothingDue({ outcome, lines }: Determination, { lines: names, phrases }: Words): Generator<string> {
  const named = (covered: boolean | null) =>
    LINES.filter((line) => lines[line].covered === covered).map((line) => names[line]);
  const covering = named(true);
  const possible = named(null);
  if (covering.length > 0) yield phrases.covering(covering, outcome);
  if (outcome === 'declined') yield phrases.declined(covering.length + possible.length === 0);
  else if (possible.length > 0) yield phrases.possible(possible);
}

function* account(
  determination: Determination,
  words: Words,
  insurers: readonly Pick<Insurer, 'id' | 'name'>[],
): Generator<string> {
  const { claim, contract, outcome, amount, line, departments, shares, missing, lines } = determination;
  const { phrases } = words;
  yield phrases.heading(claim, contract);
  yield phrases.outcome(words.outcomes[outcome]);
  yield phrases.amount(phrases.money(amount), outcome);
  if (line === null) {
    yield* nothingDue(determination, words);
  } else {
    const paying = payingLines(determination);
    for (const each of paying) yield dueLine(each, lines[each], words);
    const inAll = paying.reduce((sum, each) => sum + fenOf(lines[each].amount), 0);
    if (inAll > fenOf(amount)) yield phrases.dueInAll(phrases.money(amount), paying.length > 1);
    yield phrases.departments(departments.map((id) => words.institutions[id]));
    yield phrases.shares(
      shares.map(({ insurer, amount }) => ({
        insurer: insurers.find(({ id }) => id === insurer)?.name ?? insurer,
        money: phrases.money(amount),
      })),
    );
  }
  if (missing.length === 0) return;
  yield phrases.missingHeading(outcome);
  for (const [i, each] of missing.entries()) yield phrases.numbered(i + 1, missingLine(each, words));
}

/**
 * A short account of a determination for people to read, several lines in one text: the outcome, the amount, the line with
 * its clause, who is responsible, what each insurer bears; and what is missing.
 *
 * @param insurers The contract's insurers, for their names; without them their ids stand there.
 * @example
 * ```ts
 * console.log(tellDetermination(adjudicate(claim, contract), words, contract.insurers));
 * // 案件 c-1（合同 illustrative）
 * // 结论：应予赔付。
 * // 核定金额：100000.00元，实际支付以合同累计限额结算后的金额为准。
 * // 适用险种：自然灾害救助保险（《通知》二（二）1），核定100000.00元，其中死亡给付100000.00元、医疗费用尚待查明。
 * // 牵头部门：区应急局。
 * // …
 * ```
 * @since 0.1.0
 */
export const tellDetermination = (
  determination: Determination,
  words: Words,
  insurers: readonly Pick<Insurer, 'id' | 'name'>[] = [],
): string => [...account(determination, words, insurers)].join('\n');
