import type { Certainty, Discrepancy, Evidence, MissingCell } from '../audit/discrepancy.js';
import { facilityStandingOf } from '../claim/facility.js';
import type { FactValue } from '../claim/fact-kinds.js';
import type { AnyPath } from '../claim/facts.js';
import type { Insurer } from '../contract/contract.js';
import { codeOf } from '../input/code.js';
import { yuanOf } from '../money/fen.js';
import type { CellIssue } from '../register/row.js';
import { percent } from './figures.js';
import { circumstanceWord, codeWord, tell, wordsAt } from './tell-value.js';
import type { Words } from './words.js';

type Names = readonly Pick<Insurer, 'id' | 'name'>[];

const valueText = (fact: AnyPath, value: FactValue, words: Words): string => {
  const { auditPhrases, facilityStandings } = words;
  return tell(fact, value, {
    code: codeWord(words),
    boolean: (is) => (is ? auditPhrases.yes : auditPhrases.no),
    moment: auditPhrases.at,
    place: String,
    facility: (facility) => facilityStandings[facilityStandingOf(facility)],
    grades: (grades) => auditPhrases.list([grades].flat().map(String)),
    money: String,
    count: String,
    area: String,
    circumstances: (found) => auditPhrases.list([found].flat().map((one) => circumstanceWord(one, words))),
    conditions: words.phrases.met,
  });
};

/**
 * Says in words what was expected or found.
 *
 * @param insurers The contract's insurers, for their names; without them their ids stand there.
 * @returns `null` where there is nothing to say.
 * @example
 * ```ts
 * tellEvidence({ type: 'grade', grade: 3, yuan: '80000.00' }, words); // '3级，80000.00元'
 * ```
 * @since 0.1.0
 */
export function tellEvidence(evidence: Evidence, words: Words, insurers: Names = []): string | null {
  const { auditPhrases: say, phrases, institutions } = words;
  const nameOf = (id: string): string => insurers.find((insurer) => insurer.id === id)?.name ?? id;
  const told: {
    readonly [T in Evidence['type']]: (evidence: Extract<Evidence, { type: T }>) => string | null;
  } = {
    none: () => null,
    money: (evidence) => phrases.money(evidence.yuan),
    outcome: (evidence) => words.outcomes[evidence.outcome],
    line: (evidence) => (evidence.line === null ? say.none : words.lines[evidence.line]),
    departments: (evidence) => say.list(evidence.departments.map((id) => institutions[id])),
    grade: (evidence) => say.grade(evidence.grade, phrases.money(evidence.yuan)),
    damage: (evidence) => say.of(words.damages[evidence.damage], phrases.money(evidence.yuan)),
    rate: (evidence) => say.rate(percent(evidence.rate), phrases.money(evidence.yuan)),
    shares: (evidence) =>
      say.list(
        evidence.shares.map(({ insurer, amount }) => say.pair(nameOf(insurer), phrases.money(amount))),
      ),
    rates: (evidence) =>
      say.list(evidence.rates.map(({ insurer, rate }) => say.pair(nameOf(insurer), percent(rate)))),
    dates: (evidence) =>
      say.list(evidence.dates.map(({ date, at }) => say.pair(words.registerDates[date], say.at(at)))),
    services: (evidence) =>
      say.list(evidence.services.map(({ service, at }) => say.pair(words.services[service], say.at(at)))),
    year: (evidence) => say.year(evidence.year),
    either: (evidence) => say.either(evidence.yuan.map(phrases.money)),
    claims: (evidence) => say.claims(evidence.claims),
  };
  const type = codeOf('evidence', Object.keys(told) as Evidence['type'][], evidence.type, 'type');
  return (told[type] as (evidence: Evidence) => string | null)(evidence);
}

function cellLabel(cell: MissingCell, words: Words): string {
  const { registerColumns } = words;
  return cell in registerColumns
    ? registerColumns[cell as keyof typeof registerColumns]
    : wordsAt(cell as AnyPath, words).label;
}

const readingPhrases = (certainty: Certainty, { readings }: Words) =>
  certainty.kind === 'depends-on-reading'
    ? certainty.readings.map(({ reading, position }) => {
        const { title, positions } = readings[reading];
        return { title, position: (positions as Readonly<Record<string, string>>)[position] as string };
      })
    : [];

/**
 * Says in one sentence or a few what an audit found: where, what, what should be there, what stands there, how much money it is,
 * and how sure it is.
 *
 * @param insurers The contract's insurers, for their names; without them their ids stand there.
 * @example
 * ```ts
 * const [found] = auditRegister([{ id: 'c-1', 'loss.kind': 'house', division: '500113', paid: '100.00' }], contract);
 * if (found) console.log(tellDiscrepancy(found, words));
 * // 第2行，案件c-1：发生地点不在承保区域内…
 * ```
 * @since 0.1.0
 */
export function tellDiscrepancy(discrepancy: Discrepancy, words: Words, insurers: Names = []): string {
  const { row, rows, claim, event, code, clause, expected, found, difference, within = 0 } = discrepancy;
  const { certainty, suspicion, facts } = discrepancy;
  const { auditPhrases, phrases } = words;
  const sum = phrases.money(yuanOf(Math.abs(difference)));
  return auditPhrases.discrepancy({
    row,
    rows,
    claim,
    event,
    title: words.discrepancies[code],
    facts: facts.map(({ fact, value }) => ({
      label: wordsAt(fact, words).label,
      value: valueText(fact, value, words),
    })),
    expected: tellEvidence(expected, words, insurers),
    found: tellEvidence(found, words, insurers),
    tooMuch: difference > 0 ? sum : null,
    tooLittle: difference < 0 ? sum : null,
    within: within > 0 && difference !== 0 ? phrases.money(yuanOf(within)) : null,
    missing:
      certainty.kind === 'depends-on-facts' ? certainty.facts.map((cell) => cellLabel(cell, words)) : [],
    suspicion: suspicion === null ? null : words.suspicions[suspicion],
    readings: readingPhrases(certainty, words),
    clause: words.clause(clause),
  });
}

/**
 * Says in one sentence which cell of a register was not understood, and why.
 *
 * @example
 * ```ts
 * const { issues } = readRegister(['案件编号', '灾种'], [['c-1', '雷']]);
 * if (issues[0]) console.log(tellCellIssue(issues[0], words));
 * // 第2行第2列“灾种”：…“雷”…
 * ```
 * @since 0.1.0
 */
export const tellCellIssue = ({ row, column, header, problem, text }: CellIssue, words: Words): string =>
  words.auditPhrases.cell({ row, column, header, problem: words.cellProblems[problem], text });
