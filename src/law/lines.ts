import { kept } from '../logic/kept.js';
import { naturalDisaster } from './2-2-1-natural-disaster.js';
import { goodSamaritan } from './2-2-2-good-samaritan.js';
import { municipalFacility } from './2-2-3-municipal-facility.js';
import { fireExplosion } from './2-2-4-fire-explosion.js';
import { houseDamage } from './2-2-5-house-damage.js';
import type { CoverageLine } from './line.js';
import { LINE_CLAUSE, LINES, type Line } from './line-ids.js';
import { all, oneOf, type Rule } from './rule.js';

/** The five coverage lines of 二（二）. */
export const COVERAGE: Readonly<Record<Line, CoverageLine>> = {
  'natural-disaster': naturalDisaster,
  'good-samaritan': goodSamaritan,
  'municipal-facility': municipalFacility,
  'fire-explosion': fireExplosion,
  'house-damage': houseDamage,
};

/** The same, in the notice's order. */
export const COVERAGE_LINES: readonly CoverageLine[] = /* @__PURE__ */ LINES.map((line) => COVERAGE[line]);

const askedByLine = ({ id, pays, insured, incident, loss, own }: CoverageLine): readonly Rule[] => [
  insured,
  oneOf('kind', [pays], { id: `pays-for-${pays}`, clause: LINE_CLAUSE[id] }),
  ...incident,
  loss,
  own,
];

/** When a line covers: everything that it asks, as one rule. */
export const covers = /* @__PURE__ */ kept((line: CoverageLine): Rule => all(...askedByLine(line)));

/** The same, whatever the contract excludes. */
export const coversUnlessExcluded = /* @__PURE__ */ kept(
  (line: CoverageLine): Rule => all(...askedByLine(line).filter((rule) => rule !== line.exclusion)),
);
