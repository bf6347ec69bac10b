import { describe, expect, it } from 'vitest';
import { termsOf } from '../../../src/contract/parse.js';
import { agreedIn, trace } from '../../../src/decide/under-terms.js';
import { LINES, parseClaim } from '../../../src/index.js';
import { present } from '../../../src/law/2-1-who-and-where.js';
import { FALSE, TRUE, UNKNOWN } from '../../../src/logic/truth.js';
import { contractOf } from '../../oracle/fixtures.js';

const illustrative = contractOf('illustrative');
const termsWith = (changed: object) => termsOf({ ...illustrative, ...changed } as never);

describe('what the contract alone decides', () => {
  it('a line is insured where the contract has a schedule for it', () => {
    for (const insured of LINES) {
      const terms = termsWith({ lines: { [insured]: illustrative.lines[insured] } });
      const found = LINES.filter((line) => agreedIn({ op: 'insures', line }, terms));
      expect(found).toEqual([insured]);
    }
  });

  it.each([
    [[], true, true],
    [['illegal-building'], true, false],
    [['self-harm'], false, true],
    [['war'], false, false],
    [[{ id: 'war', if: 'caused', lines: ['house-damage'] }], true, false],
    [[{ id: 'crime', if: 'present', lines: ['natural-disaster'] }], false, true],
    [[{ id: 'crime', if: 'present', lines: ['good-samaritan'] }], true, true],
  ])('exclusions %j: nothing is excluded of line 1 %j, of houses %j', (exclusions, person, house) => {
    const terms = termsWith({ exclusions });
    expect(agreedIn({ op: 'excludes-nothing', line: 'natural-disaster' }, terms)).toBe(person);
    expect(agreedIn({ op: 'excludes-nothing', line: 'house-damage' }, terms)).toBe(house);
  });
});

describe('a rule followed through a claim', () => {
  it.each([
    ['at-onset', TRUE, TRUE],
    ['came-later', TRUE, FALSE],
    ['outside', FALSE, FALSE],
    [undefined, UNKNOWN, UNKNOWN],
  ])('presence %j: %i while it lasts, %i at its onset', (presence, lasting, onset) => {
    const claim = parseClaim({ id: 'c', loss: { kind: 'person', presence } } as never);
    const traced = (readings: object) => trace(present, claim, termsWith({ readings }));
    expect(traced({})).toMatchObject({ id: 'presence', clause: '2.1-1', truth: lasting });
    expect(traced({ presence: 'at-onset' })).toMatchObject({ id: 'presence', truth: onset });
  });
});
