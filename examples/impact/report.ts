import type { Contract, Readings } from 'qijiang-catastrophe-insurance';
import { READINGS } from 'qijiang-catastrophe-insurance';
import {
  type ContractImpact,
  type ImpactPart,
  type ImpactSums,
  impact,
} from 'qijiang-catastrophe-insurance/impact';
import type { Language } from '../audit/language.js';
import { table } from '../season/table.js';
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
  const lineName = (line: (typeof found.byLine)[number]['line']) =>
    line === null ? say.nothingDue : words.lines[line];
  const townName = ({ name, standing }: (typeof found.byTown)[number]['town']) =>
    name ?? (standing === 'unknown' ? words.reportHeadings.unknown : words.standings[standing]);
  return [
    '',
    ...totals(found, say),
    ...section(
      say.byLine,
      say.heads,
      found.byLine.map((each) => rowOf(lineName(each.line), each)),
    ),
    ...section(
      say.byTown,
      say.heads,
      found.byTown.map((each) => rowOf(townName(each.town), each)),
    ),
    ...section(
      say.byYear,
      say.heads,
      found.byYear.map((each) => rowOf(each.year === null ? say.unknownYear : `${each.year}`, each)),
    ),
  ];
}

/** Every other position of every reading, one at a time. */
const otherReadings = (contract: Contract): readonly (readonly [id: keyof Readings, position: string])[] =>
  (Object.keys(READINGS) as (keyof Readings)[]).flatMap((id) =>
    READINGS[id].positions
      .filter((position) => position !== contract.readings[id])
      .map((position) => [id, position] as const),
  );

/** What each reading changes by itself. */
export function readingsText(read: Read, contract: Contract, language: Language): readonly string[] {
  const say = PHRASES[language.locale];
  const { readings: names } = language.lib.words;
  const rows = otherReadings(contract).map(([id, position]) => {
    const after = { ...contract, readings: { ...contract.readings, [id]: position } };
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
