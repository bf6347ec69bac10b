import { FALSE, TRUE, UNKNOWN } from '../logic/truth.js';
import { check, type Rule } from '../rule/rule.js';

/**
 * 二（一）, 二（二）: 綦江区管辖范围内. The ten units of 万盛 are part of the district by law and run a scheme of their own,
 * so while they are excluded a bare district code leaves it open.
 */
export const inTerritory: Rule = check(
  'division',
  ({ standing }, { readings }) => {
    if (standing === 'qijiang') return TRUE;
    if (standing === 'elsewhere') return FALSE;
    if (readings.wansheng === 'included') return TRUE;
    return standing === 'district' ? UNKNOWN : FALSE;
  },
  { id: 'in-territory', clause: '2.1-1' },
);
