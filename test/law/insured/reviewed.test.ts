import { expect, it } from 'vitest';
import { protectedPerson } from '../../../src/law/2-1-who-and-where.js';
import { inTerm } from '../../../src/law/2-3-term.js';
import { outline } from '../rule/outline.js';

it('asks what was reviewed, clause by clause', () => {
  expect(outline(protectedPerson)).toBe(`\
all of
  kind = person · natural-person · 2.1-1
  by the reading wansheng · wansheng · 2.1-1
  - excluded:
      division {"op":"by-standing","inside":{"qijiang":2,"wansheng":0,"district":1,"elsewhere":0}} · in-territory · 2.1-1
  - included:
      division {"op":"by-standing","inside":{"qijiang":2,"wansheng":2,"district":2,"elsewhere":0}} · in-territory · 2.1-1
  any of
    by the reading presence · presence · 2.1-1
    - while-it-lasts:
        presence = at-onset | came-later · present · 2.1-1
    - at-onset:
        presence = at-onset · present-at-onset · 2.1-1
    by the reading rescue-casualties · rescue-casualties · 2.2.2
    - actor:
        role = samaritan | disaster-relief | emergency-response · helping · 2.1-1
    - anyone:
        role = samaritan | disaster-relief | emergency-response | bystander · helping-or-helped · 2.1-1
`);
  expect(outline(inTerm)).toBe('startedAt {"op":"within-term"} · in-term · 2.3b-1\n');
});
