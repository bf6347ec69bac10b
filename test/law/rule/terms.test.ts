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
  ])('exclusions %j: nothing is excluded for a person %j, for a house %j', (exclusions, person, house) => {
    const terms = termsWith({ exclusions });
    expect(agreedIn({ op: 'excludes-nothing', kind: 'person' }, terms)).toBe(person);
    expect(agreedIn({ op: 'excludes-nothing', kind: 'house' }, terms)).toBe(house);
  });
});

describe('a rule followed through a claim', () => {
  it.each([
    [true, TRUE],
    [false, FALSE],
    [undefined, UNKNOWN],
  ])('presence %j: %i', (presence, truth) => {
    const claim = parseClaim({ id: 'c', loss: { kind: 'person', presence } } as never);
    expect(trace(present, claim, termsWith({}))).toMatchObject({ id: 'present', clause: '2.1-1', truth });
  });
});
