import { naturalPeril } from './2-2-1-natural-disaster.js';
import { coverageLine } from './coverage-line.js';
import { all, any, namedGroup, oneOf, type Rule, reading } from './rule.js';

/** 二（二）5: “房屋损毁保险”. */
const cite = (id: string) => ({ id, clause: '2.2.5' }) as const;

/** 二（二）5: “因火灾、爆炸、拥挤踩踏以及自然灾害造成”. */
const peril: Rule = namedGroup(
  cite('house-peril'),
  any(
    naturalPeril,
    oneOf('peril', ['fire', 'explosion', 'crowd-crush'], cite('fire-explosion-or-crowd-crush')),
  ),
);

/** 二（二）5: “具有合法产权的居民房屋（不含商业）主体”. */
const house: Rule = all(
  oneOf('title', ['lawful'], cite('lawful-title')),
  reading('mixed-use', {
    'residential-part': oneOf('use', ['residential', 'mixed'], cite('residential-or-mixed')),
    none: oneOf('use', ['residential'], cite('residential')),
  }),
  oneOf('part', ['main-structure'], cite('main-structure')),
);

/**
 * 二（二）5: “房屋损毁保险：保险期间内，因火灾、爆炸、拥挤踩踏以及自然灾害造成的具有合法产权的居民房屋（不含商业）主体损毁纳入保险范围，
 * 保险人按照保险合同约定负责赔偿。” It asks nothing about who is liable.
 */
export const houseDamage = coverageLine('house-damage', all(peril, house));
