import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reread } from '../../src/challenge/reread.js';
import { residualsOf } from '../../src/challenge/residual.js';
import { termsOf } from '../../src/contract/parse.js';
import { adjudicate, parseClaim, parseContract } from '../../src/index.js';
import { LINES } from '../../src/law/line-ids.js';
import { DEFAULT_READINGS, READING_IDS, READINGS, type Readings } from '../../src/law/readings.js';
import { claimArbitrary } from '../oracle/arbitraries.js';
import { claimOf, contractOf } from '../oracle/fixtures.js';
import { runs } from '../thorough.js';

const contract = parseContract(contractOf('illustrative'));
const terms = termsOf(contract);
const person = claimOf('case-1');
const residuals = (incident: object, loss: object = {}) =>
  residualsOf(
    parseClaim({
      id: 'c',
      incident: { ...person.incident, ...incident },
      loss: { ...person.loss, ...loss },
    } as never),
    terms,
  );

describe('what lines still ask of a claim', () => {
  it('is nothing of a line that covers, and such that does not is left out', () => {
    expect([...residuals({ peril: 'flood' })(DEFAULT_READINGS)]).toEqual([['natural-disaster', '2']]);
  });

  it('goes by the readings that are asked, and by no other', () => {
    const drought = residuals({ peril: 'drought' });
    const slides = { ...DEFAULT_READINGS, 'peril-list': 'slides-only' } as const;
    expect(drought(DEFAULT_READINGS).get('natural-disaster')).toBe('2');
    expect(drought(slides).has('natural-disaster')).toBe(false);
    const flood = residuals({ peril: 'flood' });
    expect([...flood(slides)]).toEqual([...flood(DEFAULT_READINGS)]);
  });

  it('is the rule whose fact is not known, the same wherever it is all that is left', () => {
    const asked = residuals({ peril: 'flood' }, { causedByIncident: undefined })(DEFAULT_READINGS);
    expect([...asked.keys()]).toEqual(['natural-disaster']);
    expect(asked.get('natural-disaster')).toContain('causedByIncident');
    const two = residuals({ peril: null }, { causedByIncident: null })(DEFAULT_READINGS);
    expect(two.get('natural-disaster')).toContain('peril');
    expect(two.get('natural-disaster')).toContain('causedByIncident');
  });

  it('is open, holds or fails as the line does, under any readings', () => {
    const readings = fc.record(
      Object.fromEntries(READING_IDS.map((id) => [id, fc.constantFrom(...READINGS[id].positions)])),
    ) as unknown as fc.Arbitrary<Readings>;
    fc.assert(
      fc.property(claimArbitrary({ gaps: 2 }), readings, (input, taken) => {
        const claim = parseClaim(input as never);
        const asked = residualsOf(claim, terms)(taken);
        const { lines } = adjudicate(
          claim,
          parseContract({ ...contractOf('illustrative'), readings: taken }),
        );
        const truths: Readonly<Record<string, boolean | null>> = { '2': true };
        for (const line of LINES) {
          const text = asked.get(line);
          expect(lines[line].covered).toBe(text === undefined ? false : (truths[text] ?? null));
        }
      }),
      runs(200),
    );
  });
});

describe('terms with readings taken otherwise', () => {
  it('are made once, as long as not too many others are', () => {
    const narrow = { wansheng: 'included' } as const;
    const first = reread(terms, narrow);
    expect(first.readings).toEqual({ ...terms.readings, ...narrow });
    expect(reread(terms, narrow)).toBe(first);
    expect(reread(terms, { wansheng: terms.readings.wansheng })).toBe(terms);
    for (let i = 0; i < 128; i++)
      reread(
        terms,
        Object.fromEntries(
          READING_IDS.slice(0, 7).map((id, bit) => [id, READINGS[id].positions[(i >> bit) & 1]]),
        ),
      );
    const again = reread(terms, narrow);
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  });
});
