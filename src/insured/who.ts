import { any, oneOf, type Rule } from '../rule/rule.js';

/** 二（一）: 灾害发生时处于綦江区管辖范围内. Residents and transients alike. */
export const present: Rule = oneOf('presentAtIncident', [true], { id: 'present', clause: '2.1-1' });

/** 二（一）: 见义勇为、抢险救灾、应急处置等人员. */
const rescuing: Rule = oneOf('role', ['samaritan', 'disaster-relief', 'emergency-response'], {
  id: 'rescuing',
  clause: '2.1-1',
});

/** 二（一）保障对象: natural persons who were in the district when it struck, and those who acted to help. */
export const protectedPerson: Rule = any(present, rescuing);
