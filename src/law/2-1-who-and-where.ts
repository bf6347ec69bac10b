import { FALSE, TRUE, type Truth, UNKNOWN } from '../logic/truth.js';
import type { Standing } from '../territory/place.js';
import type { Readings } from './readings.js';
import { all, any, check, oneOf, type Rule, reading } from './rule.js';

/** What is inside, by the reading on the ten units of 万盛. */
const INSIDE = {
  excluded: { qijiang: TRUE, wansheng: FALSE, district: UNKNOWN, elsewhere: FALSE },
  included: { qijiang: TRUE, wansheng: TRUE, district: TRUE, elsewhere: FALSE },
} as const satisfies Record<Readings['wansheng'], Readonly<Record<Standing, Truth>>>;

/** 二（一）: “处于綦江区管辖范围内”. */
const insideTerritory = (wansheng: Readings['wansheng']): Rule =>
  check('division', { op: 'by-standing', inside: INSIDE[wansheng] }, { id: 'in-territory', clause: '2.1-1' });

/**
 * 二（一）: “綦江区管辖范围内”. The ten units of 万盛 are part of the district by law and run a scheme of their own,
 * so while they are excluded a bare district code leaves it open.
 */
export const inTerritory: Rule = reading('wansheng', {
  excluded: insideTerritory('excluded'),
  included: insideTerritory('included'),
});

/** 二（一）: “灾害发生时处于綦江区管辖范围内的”, “包括常住人口和流动人口”. */
export const present: Rule = oneOf('presentAtIncident', [true], { id: 'present', clause: '2.1-1' });

/** 二（一）: “受灾自然人”. */
const person: Rule = oneOf('kind', ['person'], { id: 'natural-person', clause: '2.1-1' });

/** 二（一）: “见义勇为、抢险救灾、应急处置等人员”. */
const helping: Rule = oneOf('role', ['samaritan', 'disaster-relief', 'emergency-response'], {
  id: 'helping',
  clause: '2.1-1',
});

/**
 * 二（一）: “保障对象为灾害发生时处于綦江区管辖范围内的受灾自然人以及见义勇为、抢险救灾、应急处置等人员，
 * 包括常住人口和流动人口（以统计部门提供数据为准）。”
 */
export const protectedPerson: Rule = all(person, inTerritory, any(present, helping));
