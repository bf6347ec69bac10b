import { present } from './2-1-who-and-where.js';
import { casualtyLine } from './casualty-line.js';
import { all, always, oneOf, reading } from './rule.js';

/** 二（二）4 火灾、爆炸救助保险: people hurt or killed by fire or explosion where nobody liable can be found, or can pay. */
export const fireExplosion = casualtyLine(
  'fire-explosion',
  all(
    oneOf('peril', ['fire', 'explosion'], { id: 'fire-or-explosion', clause: '2.2.4' }),
    oneOf('liableParty', ['not-found', 'unable-to-pay'], { id: 'no-liable-party', clause: '2.2.4' }),
    present,
    reading('resident', {
      anyone: always,
      'residents-only': oneOf('residence', ['resident'], { id: 'resident', clause: '2.2.4' }),
    }),
  ),
);
