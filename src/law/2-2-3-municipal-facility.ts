import { present } from './2-1-who-and-where.js';
import { naturalDisasterIn } from './2-2-1-natural-disaster.js';
import { coverageLine } from './coverage-line.js';
import { all, always, any, namedGroup, oneOf, type Rule, reading } from './rule.js';

/** 二（二）3: “行道树或大树倒塌、桥梁垮塌、路面塌陷等市政设施”. */
const municipal: Rule = oneOf('facility', ['municipal'], { id: 'municipal-facility', clause: '2.2.3' });

/** 二（二）3: “因灾害引起”. */
const disaster: Rule = naturalDisasterIn('2.2.3');

/**
 * 二（二）3: “市政设施救助保险：保险期间内，在承保区域内因灾害引起行道树或大树倒塌、桥梁垮塌、路面塌陷等市政设施导致人身伤亡，
 * 政府依据国家或地方有关法律法规给付的死亡伤残赔偿金以及支付的医疗费用，保险人按照保险合同约定负责赔偿。”
 */
export const municipalFacility = coverageLine(
  'municipal-facility',
  all(
    municipal,
    reading('facility-failure', {
      'disaster-caused': disaster,
      'any-disaster': namedGroup(
        { id: 'any-disaster', clause: '2.2.3' },
        any(
          disaster,
          oneOf('peril', ['fire', 'explosion'], { id: 'fire-or-explosion-too', clause: '2.2.3' }),
        ),
      ),
      'any-failure': always,
    }),
    present,
  ),
);
