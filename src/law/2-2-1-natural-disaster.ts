import { present } from './2-1-who-and-where.js';
import { coverageLine } from './coverage-line.js';
import { all, always, any, namedGroup, never, oneOf, type Rule, reading } from './rule.js';

/** 二（二）1: “灾害”, and what lines 3 and 5 call so. */
type PerilClause = '2.2.1' | '2.2.3' | '2.2.5';

/** 二（二）1: “因发生洪涝、风雹、雷击、暴风、暴雨”; or what another line calls a disaster. */
const peril =
  (id: string, ...values: Parameters<typeof oneOf<'peril'>>[1]) =>
  (clause: PerilClause): Rule =>
    oneOf('peril', values, { id, clause });

/** 二（二）1: what is named there beside drought, heat and 地陷. */
const listedPeril = peril(
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
);

/** 二（二）1: “干旱、高温”. */
const droughtOrHeat = peril('drought-or-heat', 'drought', 'heat');

/** 二（二）1: “地陷”. */
const groundSubsidence = (clause: PerilClause): Rule =>
  all(
    peril('ground-subsidence', 'ground-subsidence')(clause),
    reading('subsidence', {
      'any-cause': always,
      'natural-only': oneOf('rootCause', ['natural'], { id: 'natural-cause', clause }),
    }),
  );

/** A natural peril that the list does not name. */
const otherPeril = peril('other-natural-peril', 'other-natural');

/**
 * 二（二）1: “洪涝、风雹、雷击、暴风、暴雨、冰凌、地震灾害、山体崩塌、干旱、高温引起的滑坡、泥石流、地陷、
 * 以及森林火灾、水库溃坝等”.
 */
export const naturalPeril: Rule = namedGroup(
  { id: 'natural-peril', clause: '2.2.1' },
  any(
    listedPeril('2.2.1'),
    reading('peril-list', { 'each-listed': droughtOrHeat('2.2.1'), 'slides-only': never }),
    groundSubsidence('2.2.1'),
    reading('other-perils', { closed: never, open: otherPeril('2.2.1') }),
  ),
);

/** 二（二）3: “灾害”, and 5: by the plain word any natural disaster, or the list of line 1 and nothing else. */
export const naturalDisasterIn = (clause: Exclude<PerilClause, '2.2.1'>): Rule =>
  reading(
    'disaster-word',
    {
      plain: namedGroup(
        { id: 'plain-natural-disaster', clause },
        any(listedPeril(clause), droughtOrHeat(clause), groundSubsidence(clause), otherPeril(clause)),
      ),
      'as-line-1': naturalPeril,
    },
    clause,
  );

/**
 * 二（二）1: “自然灾害救助保险：包括在綦江辖区内因发生洪涝、风雹、雷击、暴风、暴雨、冰凌、地震灾害、山体崩塌、干旱、
 * 高温引起的滑坡、泥石流、地陷、以及森林火灾、水库溃坝等造成的人员伤亡。”
 */
export const naturalDisaster = coverageLine('natural-disaster', all(naturalPeril, present));
