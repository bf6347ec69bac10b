import { present } from './2-1-who-and-where.js';
import { naturalPeril } from './2-2-1-natural-disaster.js';
import { casualtyLine } from './casualty-line.js';
import { all, always, oneOf, type Rule, reading } from './rule.js';

/** 行道树或大树倒塌、桥梁垮塌、路面塌陷等市政设施. */
const municipal: Rule = oneOf('facility', ['municipal'], { id: 'municipal-facility', clause: '2.2.3' });

/** 二（二）3 市政设施救助保险: people hurt or killed by a municipal facility that fell or collapsed through a disaster. */
export const municipalFacility = casualtyLine(
  'municipal-facility',
  all(
    municipal,
    reading('facility-failure', { 'disaster-caused': naturalPeril, 'any-failure': always }),
    present,
  ),
);
