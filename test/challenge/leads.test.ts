// 依次问各种解读：先问独自就能定的。Readings are asked one by one, those that decide alone first.
import { describe, expect, it } from 'vitest';
import { type Leads, leadsOf, type Positions, readingsLeading } from '../../src/challenge/leads.js';
import { READING_IDS, READINGS, type ReadingId } from '../../src/law/readings.js';

const isNarrow = (id: ReadingId, positions: Positions) => positions[id] === READINGS[id].narrower[0];

const ordered = READING_IDS.filter((id) => READINGS[id].narrower.length > 0 && id !== 'line-overlap');

/** 结论，以及为它问了几种搭配。What it comes to, and how many combinations were worked out for it. */
function asking(resultUnder: (positions: Positions) => string): { leads: Leads; asked: number } {
  let asked = 0;
  const leads = leadsOf(ordered, (positions) => {
    asked++;
    return resultUnder(positions);
  });
  return { leads, asked };
}

describe('what readings lead to', () => {
  it.each(ordered)('is found by few combinations where %s alone decides', (id) => {
    const { leads, asked } = asking((positions) => (isNarrow(id, positions) ? 'declined' : 'payable'));
    expect([...readingsLeading(leads)]).toEqual([id]);
    expect(asked).toBeLessThan(3 * ordered.length);
  });

  it('is found by few combinations where one narrow position of several is enough', () => {
    const deciding = ordered.filter((_, i) => i % 3 === 0);
    const { leads, asked } = asking((positions) =>
      deciding.some((id) => isNarrow(id, positions)) ? 'declined' : 'payable',
    );
    expect([...readingsLeading(leads)]).toEqual(deciding);
    expect(asked).toBeLessThan(3 * ordered.length * deciding.length);
  });

  it('is found by few combinations where all narrow positions of several are needed', () => {
    const deciding = ordered.filter((_, i) => i % 3 === 1);
    const { leads, asked } = asking((positions) =>
      deciding.every((id) => isNarrow(id, positions)) ? 'declined' : 'payable',
    );
    expect([...readingsLeading(leads)]).toEqual(deciding);
    expect(asked).toBeLessThan(3 * ordered.length * deciding.length);
  });

  it('is found as well where none decides alone: two suffice one way, and no fewer the other', () => {
    const three = ordered.slice(0, 3);
    const { leads } = asking((positions) =>
      three.filter((id) => isNarrow(id, positions)).length >= 2 ? 'declined' : 'payable',
    );
    expect([...readingsLeading(leads)]).toEqual(three);
  });
});
