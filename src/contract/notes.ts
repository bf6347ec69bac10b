import { LEFT_TO_CONTRACT } from '../law/2-5-contract-prevails.js';
import type { Edition } from '../law/edition.js';
import { openReadingsIn } from '../law/in-edition.js';
import { CASUALTY_LINES, LINES, type Line } from '../law/line-ids.js';
import { isBelow } from '../money/exact.js';
import { fenOf } from '../money/fen.js';
import { instantOf, instantText } from '../time/instant.js';
import type { Contract } from './contract.js';
import { isYearWithin } from './departures.js';
import type { ContractTerm, Finding } from './finding.js';

const note = (code: ContractTerm, path: string, found: string, lines?: readonly Line[]): Finding => ({
  code,
  grade: 'note',
  path,
  source: 'notice',
  clause: LEFT_TO_CONTRACT[code],
  expected: '',
  found,
  ...(lines && { lines }),
});

export function* termNotes(contract: Contract): Generator<Finding> {
  if (!isYearWithin(contract)) return;
  const [start, end] = [instantOf(contract.term.start), instantOf(contract.term.end)];
  yield note('yearly-policy', 'term', `${instantText(start)}/${instantText(end)}`);
}

export function* lineNotes({ lines }: Contract): Generator<Finding> {
  for (const line of CASUALTY_LINES) {
    const medical = lines[line]?.medical;
    if (medical === undefined) continue;
    const at = `lines.${line}.medical`;
    if (isBelow(medical.rate, '1')) yield note('medical-rate', `${at}.rate`, medical.rate);
    if (fenOf(medical.deductible) > 0)
      yield note('medical-deductible', `${at}.deductible`, medical.deductible);
  }
  if (lines['house-damage']?.houses === 'one-per-household') {
    yield note('one-house', 'lines.house-damage.houses', lines['house-damage'].houses);
  }
}

export function* limitNotes({ limits, overflow, appraisal }: Contract): Generator<Finding> {
  const { perPerson, byLine, year, eventHours } = limits;
  if (perPerson !== undefined) yield note('limit-per-person', 'limits.perPerson', perPerson);
  for (const line of LINES) {
    for (const [span, limit] of Object.entries(byLine?.[line] ?? {}))
      if (limit !== undefined) yield note('limit-per-line', `limits.byLine.${line}.${span}`, limit);
  }
  if (year === 'policy') yield note('policy-years-of-limits', 'limits.year', year);
  if (eventHours !== undefined) yield note('event-hours', 'limits.eventHours', `${eventHours}`);
  if (overflow === 'first-come') yield note('first-come', 'overflow', overflow);
  const { standard, several } = appraisal;
  if (standard !== undefined) yield note('appraisal-standard', 'appraisal.standard', standard);
  if (several === 'raise-equal') yield note('several-grades', 'appraisal.several', several);
}

export function* exclusionNotes({ exclusions, conditions }: Contract): Generator<Finding> {
  for (const [i, exclusion] of exclusions.entries()) {
    yield note('exclusion', `exclusions.${i}`, `${exclusion.id}:${exclusion.if}`, exclusion.lines);
  }
  for (const [i, { text, lines }] of conditions.entries()) {
    yield note('condition', `conditions.${i}`, text, lines);
  }
}

/** Readings that the contract chose, and that cover less than another position would. */
export function* readingNotes({ chosen, readings }: Contract, edition: Edition): Generator<Finding> {
  const open = openReadingsIn(edition);
  for (const id of chosen) {
    const { clause, narrower } = open[id];
    const found = readings[id];
    if (narrower.includes(found)) {
      yield {
        code: 'narrower-reading',
        grade: 'note',
        path: `readings.${id}`,
        source: 'notice',
        clause,
        expected: '',
        found,
      };
    }
  }
}
