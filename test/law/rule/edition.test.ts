import { expect, it } from 'vitest';
import { ruleInEdition } from '../../../src/law/in-edition.js';
import { EDITIONS, type Edition } from '../../../src/law/index.js';
import { always, any, never, oneOf, type Rule } from '../../../src/law/rule.js';

const [FIRST] = EDITIONS as readonly [Edition];
const inJury = oneOf('harm', ['injury'], { id: 'injured', clause: '2.1-1' });
const rule = any(inJury, never);
const later = (amends: Edition, rules: Readonly<Record<string, Rule>>): Edition => ({
  ...FIRST,
  id: 'later',
  inForce: '2025-01-01T00:00:00+08:00',
  amends,
  rules,
});

it('a rule reads in an edition as the editions up to it made it, each on top of the one before', () => {
  const orDead = oneOf('harm', ['injury', 'death'], { id: 'injured', clause: '2.1-1' });
  const second = later(FIRST, { injured: orDead });
  expect(ruleInEdition(rule, FIRST)).toBe(rule);
  expect(ruleInEdition(rule, second)).toEqual(any(orDead, never));
  expect(ruleInEdition(rule, later(second, { other: always }))).toEqual(any(orDead, never));
  expect(ruleInEdition(rule, later(second, { injured: always }))).toEqual(any(always, never));
});
