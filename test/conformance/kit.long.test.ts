// 向量由源码算出：对照实现逐一核对，程序能查出错误，大小有界。The vectors are reckoned by the source: the oracle checks them, the runner finds a mistake, and they stay small.
import { describe, expect, it } from 'vitest';
import { acrossClaims } from '../oracle/across.js';
import { TINY_MONEY } from '../oracle/arbitraries.js';
import { decide, missingOf } from '../oracle/decide.js';
import { applyLimits, type LimitTerms, type Row } from '../oracle/limits.js';
import { combinations } from '../oracle/missing.js';
import { fen, yuan } from '../oracle/rational.js';
import { split } from '../oracle/split.js';
import { type Claim, type Contract, type HouseSchedule, LINES } from '../oracle/types.js';
import { implementationOf } from './kit/implementation.js';
import { check, type Implementation, type Json, type Vector } from './kit/runner.js';
import { kitOf, SOURCE } from './vectors.js';

const kit = kitOf(SOURCE);

interface AcrossRow {
  readonly event: string | null;
  readonly subject: { readonly kind: string; readonly id: string } | null;
  readonly house: string | null;
  readonly amount: string;
  readonly paid: string;
}

/** 对照实现的回答。What the oracle answers. */
const ORACLE = {
  decisions: ({ claim, contract }) => {
    const { lines, ...decision } = decide(claim as unknown as Claim, contract as unknown as Contract);
    const each = LINES.map((id) => [
      id,
      { ...lines[id], payee: lines[id].covered === false ? null : lines[id].payee },
    ]);
    return { ...decision, lines: Object.fromEntries(each) } as unknown as Json;
  },
  splits: ({ amount, insurers, remainder }) => {
    const all = insurers as { id: string; share: string; lead?: boolean }[];
    const lead = all.findIndex((insurer) => insurer.lead === true);
    const shares = all.map(({ share }) => share);
    const parts = split(fen(amount as string), shares, lead, remainder as string);
    return all.map(({ id }, i) => ({ insurer: id, amount: yuan(parts[i] as bigint) }));
  },
  limits: ({ rows, terms }) => applyLimits(rows as unknown as Row[], terms as unknown as LimitTerms),
  'across-claims': ({ rows, contract }) => {
    const { lines } = contract as unknown as Contract;
    const register = (rows as unknown as AcrossRow[]).map(({ event, subject, house, amount, paid }) => ({
      event,
      amount,
      paid,
      ...(subject?.kind === 'person'
        ? { personId: subject.id }
        : { householdId: subject?.id ?? null, houseId: house }),
    }));
    return acrossClaims(register, lines['house-damage'] as HouseSchedule);
  },
} satisfies Implementation;

const withoutMissing = (vectors: readonly Vector[]): readonly Vector[] =>
  vectors.map((vector) => {
    const { missing: _, ...expected } = vector.expected as { readonly [key: string]: Json };
    return { ...vector, expected };
  });

describe('the vectors', () => {
  it.each(['splits', 'limits', 'across-claims'] as const)('of %s are what the oracle says', (file) => {
    const vectors = kit.files[file] as readonly Vector[];
    const { passed, failed } = check({ ...kit, files: { [file]: vectors } }, ORACLE);
    expect([failed, passed]).toEqual([[], vectors.length]);
    expect(vectors.length).toBeGreaterThan(99);
  });
  it('name the facts missing that the oracle finds by trying every completion, where they are few enough', () => {
    let asked = 0;
    for (const { contract, claim, expected } of kit.files.decisions as readonly Vector[]) {
      const [given, terms] = [
        claim as unknown as Claim,
        kit.documents[contract as string] as unknown as Contract,
      ];
      const isTiny = `${contract}`.startsWith('tiny-');
      if (!isTiny || combinations(given, terms, TINY_MONEY) >= 20_000) continue;
      asked += 1;
      const found = missingOf(given, terms, { money: TINY_MONEY });
      expect(found.sort((a, b) => (a.fact < b.fact ? -1 : 1))).toEqual(
        (expected as { missing: Json }).missing,
      );
    }
    expect(asked).toBeGreaterThan(50);
  });
  it('of decisions are what the oracle says beside', () => {
    const decisions = withoutMissing(kit.files.decisions as readonly Vector[]);
    expect(check({ ...kit, files: { decisions } }, ORACLE).failed).toEqual([]);
    expect(decisions.length).toBeGreaterThan(450);
  });
  it('are all met by the source, read again as text', () => {
    const again = JSON.parse(JSON.stringify(kit)) as typeof kit;
    const { failed, left } = check(again, implementationOf(SOURCE));
    expect([failed, left]).toEqual([[], []]);
  });
  it('are small', () => {
    expect(JSON.stringify(kit).length).toBeLessThan(2_000_000);
  });
});

describe('the runner', () => {
  const [vector] = kit.files.splits as readonly [Vector];
  const one = { ...kit, files: { splits: [vector] } };

  it('finds what is wrong, what throws, and what is not answered', () => {
    const fails = () => {
      throw new RangeError('no');
    };
    const { id, expected } = vector;
    const failure = { file: 'splits', id, expected };
    expect(check(one, { splits: () => [] })).toEqual({
      passed: 0,
      failed: [{ ...failure, found: [] }],
      left: [],
    });
    expect(check(one, { splits: fails }).failed).toEqual([{ ...failure, found: 'threw RangeError: no' }]);
    expect(check(one, {})).toEqual({ passed: 0, failed: [], left: ['splits'] });
  });
  it('does not look at the order of keys', () => {
    const turned = () =>
      (vector.expected as { readonly [key: string]: Json }[]).map((part) =>
        Object.fromEntries(Object.entries(part).reverse()),
      );
    expect(check(one, { splits: turned }).passed).toBe(1);
  });
});
