import { present } from './2-1-who-and-where.js';
import { coverageLine } from './coverage-line.js';
import { all, always, any, namedGroup, never, oneOf, type Rule, reading } from './rule.js';

/** 二（二）1: “因发生洪涝、风雹、雷击、暴风、暴雨”. */
const peril = (id: string, ...values: Parameters<typeof oneOf<'peril'>>[1]): Rule =>
  oneOf('peril', values, { id, clause: '2.2.1' });

/**
 * 二（二）1: “洪涝、风雹、雷击、暴风、暴雨、冰凌、地震灾害、山体崩塌、干旱、高温引起的滑坡、泥石流、地陷、
 * 以及森林火灾、水库溃坝等”. Lines 1, 3 and 5 mean the same natural perils.
 */
export const naturalPeril: Rule = namedGroup(
  { id: 'natural-peril', clause: '2.2.1' },
  any(
    peril(
      'listed-peril',
      'flood',
      'wind-hail',
      'lightning',
      'windstorm',
      'rainstorm',
      'ice',
      'earthquake',
      'rock-collapse',
      'landslide',
      'debris-flow',
      'forest-fire',
      'dam-break',
    ),
    reading('peril-list', {
      'each-listed': peril('drought-or-heat', 'drought', 'heat'),
      'slides-only': never,
    }),
    all(
      peril('ground-subsidence', 'ground-subsidence'),
      reading('subsidence', {
        'any-cause': always,
        'natural-only': oneOf('rootCause', ['natural'], { id: 'natural-cause', clause: '2.2.1' }),
      }),
    ),
    reading('other-perils', {
      closed: never,
      open: peril('other-natural-peril', 'other-natural'),
    }),
  ),
);

/**
 * 二（二）1: “自然灾害救助保险：包括在綦江辖区内因发生洪涝、风雹、雷击、暴风、暴雨、冰凌、地震灾害、山体崩塌、干旱、
 * 高温引起的滑坡、泥石流、地陷、以及森林火灾、水库溃坝等造成的人员伤亡。”
 */
export const naturalDisaster = coverageLine('natural-disaster', all(naturalPeril, present));
