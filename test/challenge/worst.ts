// 格式所容的最坏：批改一百次，各不相同；共保二十家；合同自己的条件一百项；免责各种都有。The worst that the format holds: a hundred endorsements that all differ, twenty insurers, a hundred conditions of the contract's own, every exclusion.
import { CIRCUMSTANCES } from '../../src/claim/vocabulary.js';
import { LINES } from '../../src/index.js';
import { contractOf } from '../oracle/fixtures.js';

export interface Size {
  readonly endorsements: number;
  readonly conditions: number;
  /** 一项条件约束几个险种。How many lines a condition binds. */
  readonly bound?: number;
}

const dayOf = (i: number): string =>
  new Date(Date.UTC(2023, 0, 2 + 10 * i)).toISOString().replace('T00:00:00.000Z', 'T00:00:00+08:00');

export function worstContract({ endorsements, conditions, bound = 2 }: Size) {
  const signed = contractOf('illustrative');
  const own = Array.from({ length: conditions }, (_, i) => ({
    id: `condition-${i}`,
    text: `${i}`.padStart(2000, '约'),
    lines: Array.from({ length: bound }, (_, n) => LINES[(i + 2 * n) % LINES.length]),
  }));
  const excluded = (test: number) =>
    CIRCUMSTANCES.map((id) => ({ id, if: test === 0 ? 'present' : 'caused' }));
  const limits = { ...signed.limits, perPerson: '300000' };
  return {
    ...signed,
    term: { start: '2023-01-01T00:00:00+08:00', end: '2026-01-01T00:00:00+08:00' },
    insurers: Array.from({ length: 20 }, (_, i) => ({
      id: `insurer-${i}`,
      name: `承保机构${i}`,
      share: '0.05',
      ...(i === 0 && { lead: true }),
    })),
    exclusions: excluded(1),
    conditions: own,
    limits,
    endorsements: Array.from({ length: endorsements }, (_, i) => ({
      id: `endorsement-${i}`,
      effectiveAt: dayOf(i),
      exclusions: excluded(i % 2),
      conditions: own.filter((_, at) => at !== i),
      limits: { ...limits, perPerson: `${300_001 + i}` },
    })),
  };
}

/** 什么都不知道。Nothing is known. */
export const BARE = { id: 'c-1', loss: { kind: 'person' } } as const;

/** 只知道哪天。The day alone is known. */
export const DATED = { ...BARE, incident: { startedAt: '2025-11-01T00:00:00+08:00' } } as const;
