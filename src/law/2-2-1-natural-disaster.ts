import { present } from './2-1-who.js';
import { casualtyLine } from './casualty-line.js';
import { naturalPeril } from './perils.js';
import { all } from './rule.js';

/** 二（二）1 自然灾害救助保险: people hurt or killed by a natural peril in the district. */
export const naturalDisaster = casualtyLine('natural-disaster', all(naturalPeril, present));
