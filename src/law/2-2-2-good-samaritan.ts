import { coverageLine } from './coverage-line.js';
import { all, any, namedGroup, oneOf, type Rule, reading } from './rule.js';

/** 二（二）2: “被区级及以上部门认定”. */
const recognised: Rule = oneOf('recognisedBy', ['district', 'above-district'], {
  id: 'recognised-by-district',
  clause: '2.2.2',
});

/** 二（二）2: “见义勇为的行为”. */
const samaritan: Rule = oneOf('role', ['samaritan'], { id: 'samaritan', clause: '2.2.2' });

/** 二（二）2: “抢险救灾、应急处置行为”. */
const rescue: Rule = oneOf('role', ['disaster-relief', 'emergency-response'], {
  id: 'rescue',
  clause: '2.2.2',
});

/** 二（二）2: “行为造成的人员伤亡”: whoever an act of rescue hurts; whatever act it was, it was recognised. */
const bystander: Rule = all(oneOf('role', ['bystander'], { id: 'bystander', clause: '2.2.2' }), recognised);

/** 二（二）2: “被区级及以上部门认定为见义勇为的行为以及抢险救灾、应急处置行为”: who acted. */
const actor: Rule = reading('recognition', {
  'bravery-only': namedGroup({ id: 'act-insured', clause: '2.2.2' }, any(rescue, all(samaritan, recognised))),
  'all-three': all(namedGroup({ id: 'act-of-help', clause: '2.2.2' }, any(rescue, samaritan)), recognised),
});

/**
 * 二（二）2: “见义勇为救助保险：包括在綦江辖区内被区级及以上部门认定为见义勇为的行为以及抢险救灾、应急处置行为造成的人员伤亡。”
 * It needs no disaster, and no presence when one struck.
 */
export const goodSamaritan = coverageLine(
  'good-samaritan',
  reading('rescue-casualties', {
    actor,
    anyone: namedGroup({ id: 'act-or-its-casualty', clause: '2.2.2' }, any(actor, bystander)),
  }),
);
