import { LINE_CLAUSE } from '../notice/lines.js';
import { all, oneOf, type Rule } from '../rule/rule.js';
import { fireExplosion } from './fire-explosion.js';
import { goodSamaritan } from './good-samaritan.js';
import { houseDamage } from './house-damage.js';
import type { CoverageLine } from './line.js';
import { municipalFacility } from './municipal-facility.js';
import { naturalDisaster } from './natural-disaster.js';

/** The five coverage lines of 二（二）, in the notice's order. */
export const COVERAGE = [
  naturalDisaster,
  goodSamaritan,
  municipalFacility,
  fireExplosion,
  houseDamage,
] as const;

/** When a line covers: everything that it asks, as one rule. */
export const covers = ({ id, pays, insured, incident, loss, own }: CoverageLine): Rule =>
  all(
    insured,
    oneOf('kind', [pays], { id: `pays-for-${pays}`, clause: LINE_CLAUSE[id] }),
    ...incident,
    loss,
    own,
  );
