import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FactKey, pathTo } from '../../src/claim/facts.js';
import { underEach } from '../../src/contract/parse.js';
import { explain, explainAsSvg } from '../../src/explain/index.js';
import { decideOn, knownFacts } from '../../src/explain/redecide.js';
import {
  adjudicate,
  InvalidInputError,
  LINES,
  parseClaim,
  parseContract,
  READINGS,
} from '../../src/index.js';
import { nodesIn } from '../../src/logic/trace.js';
import { decided, result } from '../decide/support.js';
import { factPaths, valueAt, withFact } from '../oracle/facts.js';
import { claimCases, claimOf, contractOf } from '../oracle/fixtures.js';
import { runs } from '../thorough.js';
import { anyCase, explained } from './support.js';
import { accountOf } from './written.js';

/** 把一个事实当作没有查明。The claim as if a fact were not established. */
const without = (claim: Parameters<typeof withFact>[0], path: string) =>
  withFact(claim, path, path === 'incident.facility' ? null : undefined);

const isKnown = (claim: Parameters<typeof withFact>[0], path: string) => {
  const value = valueAt(claim, path) as { municipal?: unknown } | null | undefined;
  return path === 'incident.facility'
    ? value === undefined || typeof value?.municipal === 'boolean'
    : value !== undefined && value !== null;
};

const drawn = runs(12);

describe('an explanation', () => {
  it('agrees with the determination, and its arithmetic comes to it to the fen', () => {
    fc.assert(
      fc.property(anyCase, ([claim, contract]) => {
        const { determination, lines, amount, shares } = explained(claim, contract);
        expect(determination).toEqual(decided(claim, contract));
        expect(lines.map(({ line }) => line)).toEqual(LINES);
        for (const { line, status, tree, steps } of lines) {
          const { covered, amount: due } = determination.lines[line];
          expect(tree.truth).toBe(covered);
          // What is open counts nothing yet.
          if (covered) expect(steps.at(-1)?.result ?? '0.00', line).toBe(due);
          if (covered === false) expect(steps).toEqual([]);
          if (status === 'pays') expect(covered).toBe(true);
          expect(status === 'open').toBe(covered === null);
        }
        expect(amount.at(-1)?.result ?? '0.00').toBe(determination.amount);
        const borne = shares.map(({ operands, result: part }) => ({
          insurer: operands[0]?.value,
          amount: part,
        }));
        expect(borne).toEqual(determination.line === null ? [] : determination.shares);
      }),
      drawn,
    );
  });

  it('shows every node with a truth that follows from its parts, and what made it', () => {
    fc.assert(
      fc.property(anyCase, ([claim, contract]) => {
        const order = [false, null, true];
        for (const { tree } of explained(claim, contract).lines) {
          for (const { kind, truth, parts, chosen, reading, inForce, fact, value, state } of nodesIn(tree)) {
            const truths = parts.map((part) => order.indexOf(part.truth));
            if (kind === 'all') expect(order.indexOf(truth)).toBe(Math.min(...truths));
            if (kind === 'any') expect(order.indexOf(truth)).toBe(Math.max(...truths));
            if (kind === 'choice') {
              expect(parts.map(({ position }) => position)).toEqual(
                READINGS[reading as keyof typeof READINGS].positions,
              );
              for (const part of parts) expect(part.inForce).toBe(inForce && part.position === chosen);
            }
            if (inForce && parts.length > 0) {
              const deciding = parts.filter(({ decisive }) => decisive);
              expect(deciding.length).toBeGreaterThan(0);
              for (const part of deciding) expect(part.truth).toBe(truth);
            }
            if (fact !== null && kind === 'one-of')
              expect(state === null).toBe(value !== null && truth !== null);
          }
        }
      }),
      drawn,
    );
  });

  it('calls a fact decisive exactly if the claim is decided otherwise without it', () => {
    fc.assert(
      fc.property(anyCase, ([claim, contract]) => {
        const { determination, reasons } = explained(claim, contract);
        const signed = parseContract(contract);
        for (const path of factPaths(claim, contract)) {
          const found = reasons.decisive.find(({ fact }) => fact === path);
          if (!isKnown(claim, path)) expect(found).toBeUndefined();
          else {
            let after: unknown = null;
            try {
              after = result(adjudicate(parseClaim(without(claim, path)), signed));
            } catch (error) {
              expect(error).toBeInstanceOf(InvalidInputError);
              continue;
            }
            expect(found?.without ?? result(determination)).toEqual(after);
            expect(found !== undefined).toBe(JSON.stringify(after) !== JSON.stringify(result(determination)));
          }
        }
      }),
      runs(8),
    );
  });

  it('calls sufficient what is enough alone, and decisive what all of that has in common', () => {
    fc.assert(
      fc.property(anyCase, ([claim, contract]) => {
        const { determination, reasons } = explained(claim, contract);
        const { sufficient, decisive, alone } = reasons;
        expect(sufficient.length > 0).toBe(determination.outcome === 'declined');
        if (determination.outcome !== 'declined') return;
        const [checked, signed] = [parseClaim(claim), parseContract(contract)];
        const isDeclined = (names: readonly FactKey[]) =>
          decideOn(names, checked, (facts, of) => underEach(signed, facts, of)).outcome === 'declined';
        for (const { facts, conditions, clauses } of sufficient) {
          const kept = knownFacts(checked).filter((key) => facts.some(({ fact }) => fact === pathTo(key)));
          expect(isDeclined(kept)).toBe(true);
          for (const one of kept) expect(isDeclined(kept.filter((other) => other !== one))).toBe(false);
          expect(conditions.length).toBeGreaterThan(0);
          expect(new Set(conditions.flatMap(({ clauses: cited }) => cited))).toEqual(new Set(clauses));
        }
        expect(alone).toBe(sufficient.length === 1);
        const shared = knownFacts(checked)
          .map(pathTo)
          .filter((path) => sufficient.every(({ facts }) => facts.some(({ fact }) => fact === path)));
        expect(decisive.map(({ fact }) => fact)).toEqual(shared);
      }),
      drawn,
    );
  });

  it('is frozen through and through, the same after JSON, and the same bytes every time', () => {
    const isOpen = (value: unknown): boolean =>
      typeof value === 'object' &&
      value !== null &&
      (!Object.isFrozen(value) || Object.values(value).some((part) => isOpen(part)));
    fc.assert(
      fc.property(anyCase, ([claim, contract]) => {
        const first = explain(claim as never, contract as never);
        expect(isOpen(first)).toBe(false);
        expect(JSON.parse(JSON.stringify(first))).toEqual(first);
        expect(JSON.stringify(explain(parseClaim(claim), parseContract(contract)))).toBe(
          JSON.stringify(first),
        );
      }),
      drawn,
    );
  });

  it('rests on the standard of an appraisal by the rules that pay by its grade', () => {
    const graded = [
      ['loss.harm', 'disability'],
      ['loss.disabilityGrade', 7],
      ['loss.disabilityStandard', 'forensic-2016'],
    ] as const;
    const { reasons } = explained(
      graded.reduce((claim, [path, value]) => withFact(claim, path, value), claimOf('case-1')),
      { ...contractOf('illustrative'), appraisal: { standard: 'forensic-2016' } },
    );
    const [grade, standard] = ['loss.disabilityGrade', 'loss.disabilityStandard'].map((path) =>
      reasons.decisive.find(({ fact }) => fact === path),
    );
    expect(grade?.rules).toContain('disability');
    expect(standard).toMatchObject({ rules: grade?.rules, clauses: grade?.clauses });
  });

  it('promises of an open line no more than the contract pays for one person', () => {
    const open = explained(withFact(claimOf('case-1'), 'loss.presence', undefined), {
      ...contractOf('illustrative'),
      limits: { ...contractOf('illustrative').limits, perPerson: '60000.00' },
    });
    expect(accountOf(open)).toContain('核定金额为60000.00元');
  });

  it('says who can do what next', () => {
    for (const { claim, contract } of claimCases) {
      const { next } = explained(claim, contractOf(contract));
      for (const { by, clauses } of next) expect(by.length * clauses.length).toBeGreaterThan(0);
    }
  });

  it('takes its language from the options, and refuses what it does not know', () => {
    const contract = contractOf('illustrative') as never;
    const claim = claimOf('case-1') as never;
    expect(explain(claim, contract).locale).toBe('zh-CN');
    expect(explainAsSvg(explain(claim, contract, { locale: 'en' }))).toContain('The conditions of the claim');
    expect(() => explain(claim, contract, { locale: 'fr' as 'en' })).toThrow(InvalidInputError);
    expect(() => explainAsSvg(explain(claim, contract), { locale: {} as 'en' })).toThrow(InvalidInputError);
    expect(() => explain({} as never, contract)).toThrow(InvalidInputError);
    expect(() => explain(claim, { id: 'k' } as never)).toThrow(InvalidInputError);
    expect(() => explain(null as never, undefined as never)).toThrow(InvalidInputError);
  });

  it('stands where a sum could become too large once a fact is taken out', () => {
    const contract = {
      ...contractOf('illustrative'),
      lines: {
        'house-damage': { unit: 'area', rates: { collapsed: '1', severe: '1', moderate: '9999999999999' } },
      },
    };
    const claim = {
      id: 'c',
      incident: { startedAt: '2024-07-11T03:20:00+08:00', division: '500110110', peril: 'flood' },
      loss: {
        kind: 'house',
        title: 'lawful',
        use: 'residential',
        part: 'main-structure',
        damage: 'collapsed',
        area: '50',
        causedByIncident: true,
        circumstances: [],
      },
    } as const;
    const { reasons } = explained(claim, contract);
    expect(reasons.decisive.find(({ fact }) => fact === 'loss.damage')?.without).toEqual({
      outcome: 'pending',
      amount: '0.00',
      line: null,
    });
    expect(adjudicate(claim as never, contract as never).amount).toBe('50.00');
  });
});
