import { present } from './2-1-who-and-where.js';
import { coverageLine } from './coverage-line.js';
import { all, always, any, namedGroup, never, oneOf, reading } from './rule.js';

/**
 * 二（二）4: “火灾、爆炸救助保险：保险期间内，居民因发生火灾、爆炸事故等导致人身伤亡，无法找到责任人或责任人无力赔偿，
 * 对被保险人依据国家或地方有关法律规定给付的一次性伤亡救助金以及支付的医疗费用，保险人按照保险合同约定负责赔偿。”
 */
export const fireExplosion = coverageLine(
  'fire-explosion',
  all(
    /** 二（二）4: “因发生火灾、爆炸事故等导致人身伤亡”. */
    namedGroup(
      { id: 'accident', clause: '2.2.4' },
      any(
        oneOf('peril', ['fire', 'explosion'], { id: 'fire-or-explosion', clause: '2.2.4' }),
        reading('other-accidents', {
          closed: never,
          open: oneOf('peril', ['gas-poisoning', 'crowd-crush'], { id: 'other-accident', clause: '2.2.4' }),
        }),
      ),
    ),
    /** 二（二）4: “无法找到责任人或责任人无力赔偿”. */
    reading('partial-ability', {
      shortfall: oneOf('liableParty', ['not-found', 'unable-to-pay', 'partly-able'], {
        id: 'not-paid-in-full',
        clause: '2.2.4',
      }),
      able: oneOf('liableParty', ['not-found', 'unable-to-pay'], { id: 'no-liable-party', clause: '2.2.4' }),
    }),
    present,
    /** 二（二）4: “居民”. */
    reading('resident', {
      anyone: always,
      'residents-only': oneOf('residence', ['resident'], { id: 'resident', clause: '2.2.4' }),
    }),
  ),
);
