import type { Contract } from 'qijiang-catastrophe-insurance';
import {
  type ContractImpact,
  type ImpactPart,
  type ImpactSums,
  impact,
} from 'qijiang-catastrophe-insurance/impact';
import type { Language } from '../audit/language.js';
import { table } from '../season/table.js';
import { lineName, townName, yearName } from './names.js';
import { otherReadings } from './other-readings.js';
import { PHRASES, type Phrases } from './phrases.js';
import type { Read } from './population.js';

/** A heading, and a table below it where it has rows. */
const section = (title: string, heads: readonly string[], rows: readonly (readonly string[])[], left = 1) => [
  '',
  title,
  ...table([heads, ...rows], left).map((line) => `  ${line}`.trimEnd()),
];

const rowOf = (name: string, { changed, before, after, difference }: ImpactSums): readonly string[] => [
  name,
  `${changed}`,
  `${before.claims}`,
  `${after.claims}`,
  before.amount,
  after.amount,
  difference,
];

function totals({ total, afterLimits }: ContractImpact, say: Phrases): readonly string[] {
  const { before, after } = total;
  const parts = (Object.keys(say.parts) as ImpactPart[])
    .filter((part) => total.parts[part] > 0)
    .map((part) => `${say.parts[part]} ${total.parts[part]}`);
  const most = ({ atMost, unbounded }: ImpactSums['before']): string =>
    `${atMost}${unbounded === 0 ? '' : say.unbounded(unbounded)}`;
  return [
    `${say.changed}: ${total.changed} / ${before.claims}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`,
    `${say.due}: ${say.passes(before.amount, after.amount, total.difference)}`,
    `${say.more}: ${say.moved(total.more.claims, total.more.amount)}`,
    `${say.less}: ${say.moved(total.less.claims, total.less.amount)}`,
    `${say.atMost}: ${most(before)} → ${most(after)}`,
    `${say.afterLimits}: ${say.passes(afterLimits.before, afterLimits.after, afterLimits.difference)}`,
  ];
}

/** What changes from one contract to another. */
export function impactText(
  read: Read,
  before: Contract,
  after: Contract,
  language: Language,
): readonly string[] {
  const say = PHRASES[language.locale];
  const { words } = language.lib;
  const found = impact(read.claims, before, after);
  if (found.total.changed === 0) return ['', ...totals(found, say), say.noChange];
  return [
    '',
    ...totals(found, say),
    ...section(
      say.byLine,
      say.heads,
      found.byLine.map((each) => rowOf(lineName(each, say, words), each)),
    ),
    ...section(
      say.byTown,
      say.heads,
      found.byTown.map((each) => rowOf(townName(each, words), each)),
    ),
    ...section(
      say.byYear,
      say.heads,
      found.byYear.map((each) => rowOf(yearName(each, say), each)),
    ),
  ];
}

/** What each reading changes by itself. */
export function readingsText(read: Read, contract: Contract, language: Language): readonly string[] {
  const say = PHRASES[language.locale];
  const { readings: names } = language.lib.words;
  const rows = otherReadings(contract).map(({ id, position, after }) => {
    const { total, afterLimits } = impact(read.claims, contract, after);
    return [
      names[id].title,
      position,
      `${total.changed}`,
      `${total.parts.outcome}`,
      `${total.more.claims}`,
      `${total.less.claims}`,
      total.difference,
      afterLimits.difference,
    ];
  });
  return section(say.readings, say.readingHeads, rows, 2);
}
