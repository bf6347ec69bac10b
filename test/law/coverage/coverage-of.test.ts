import { describe, expect, it } from 'vitest';
import {
  adjudicate,
  type Circumstance,
  coverageOf,
  LINES,
  parseClaim,
  parseContract,
} from '../../../src/index.js';
import { claimCases, contractOf } from '../../oracle/fixtures.js';
import { some } from '../../thorough.js';

const illustrative = parseContract(contractOf('illustrative'));

describe('coverage of one line', () => {
  it('says of every worked case what the determination says', () => {
    for (const { claim, contract } of some(claimCases)) {
      const terms = parseContract(contractOf(contract));
      const { lines } = adjudicate(parseClaim(claim), terms);
      for (const line of LINES) {
        expect(coverageOf(line, parseClaim(claim), terms).covered, line).toBe(lines[line].covered);
      }
    }
  });

  it('names the circumstances that the contract excludes, and only those that concern the kind of loss', () => {
    const person = (...circumstances: unknown[]) =>
      coverageOf(
        'natural-disaster',
        { id: 'c', loss: { kind: 'person', circumstances } } as never,
        illustrative,
      );
    const house = { kind: 'house', circumstances: ['illegal-building', 'unoccupied', 'war'] } as const;
    const caused = { id: 'self-harm', causedLoss: true };
    expect(person('disease', caused, 'war')).toEqual({ covered: false, excludedBy: ['self-harm', 'war'] });
    expect(person({ ...caused, causedLoss: false })).toEqual({ covered: null, excludedBy: [] });
    expect(person('self-harm')).toEqual({ covered: null, excludedBy: [] });
    expect(
      coverageOf(
        'house-damage',
        { id: 'c', loss: { ...house, circumstances: [...house.circumstances] } },
        illustrative,
      ),
    ).toEqual({
      covered: false,
      excludedBy: ['illegal-building', 'war'],
    });
  });

  it('names those that every version excludes, while endorsements leave several possible', () => {
    const amended = parseContract({
      ...contractOf('illustrative'),
      exclusions: ['war', 'self-harm', 'crime'],
      endorsements: [
        { id: 'e-1', effectiveAt: '2024-01-01T00:00:00+08:00', exclusions: ['self-harm', 'crime'] },
        { id: 'e-2', effectiveAt: '2025-01-01T00:00:00+08:00', exclusions: ['crime', 'war', 'disease'] },
      ],
    });
    const of = (startedAt: string | undefined, ...circumstances: Circumstance[]) =>
      coverageOf(
        'natural-disaster',
        { id: 'c', incident: { startedAt }, loss: { kind: 'person', circumstances } },
        amended,
      );
    const all = ['war', 'disease', 'self-harm', 'crime'] as const;
    expect(of(undefined, ...all)).toEqual({ covered: false, excludedBy: ['crime'] });
    expect(of(undefined, 'war')).toEqual({ covered: null, excludedBy: [] });
    expect(of('2024-07-01T00:00:00+08:00', ...all).excludedBy).toEqual(['self-harm', 'crime']);
    expect(of('2025-07-01T00:00:00+08:00', ...all).excludedBy).toEqual(['war', 'disease', 'crime']);
  });

  it('names none while the circumstances are not established', () => {
    expect(coverageOf('natural-disaster', { id: 'c', loss: { kind: 'person' } }, illustrative)).toEqual({
      covered: null,
      excludedBy: [],
    });
  });
});
