// 假设的第二版通知：改一句条文、一条规则；只存在于这个测试里。A second edition that exists in this test alone.
import { describe, expect, it } from 'vitest';
import { underReadings } from '../../src/challenge/under-readings.js';
import { contractUnder, underEvery, versionAt } from '../../src/contract/parse.js';
import { askingFor } from '../../src/decide/asking.js';
import { planOf } from '../../src/decide/plan.js';
import { explain } from '../../src/explain/explain.js';
import { adjudicate, type ContractInput, parseContract } from '../../src/index.js';
import { editionOf } from '../../src/law/edition-at.js';
import { ruleInEdition } from '../../src/law/in-edition.js';
import {
  CLAUSES,
  clause,
  clausesOf,
  EDITIONS,
  type Edition,
  editionAt,
  readingsOf,
} from '../../src/law/index.js';
import { COVERAGE, COVERAGE_LINES, covers } from '../../src/law/lines.js';
import type { Rule } from '../../src/law/rule.js';
import { nodesIn } from '../../src/logic/trace.js';
import { conditionsIn } from '../../src/logic/walk.js';
import { receipt, verify } from '../../src/receipt/index.js';
import { DAY, SECOND } from '../law/edition/second.js';
import { valueAt, withFact } from '../oracle/facts.js';
import { claimCases, claimOf, contractOf } from '../oracle/fixtures.js';

const [FIRST] = EDITIONS as readonly [Edition];

const contract = contractOf('illustrative') as unknown as ContractInput;
const today = parseContract(contract);
const amended = contractUnder([FIRST, SECOND])(contract);

const samaritan = withFact(
  withFact(claimOf('case-30'), 'loss.role', 'samaritan'),
  'loss.recognisedBy',
  'township',
);
const brave = withFact(withFact(samaritan, 'incident.peril', 'other'), 'incident.id', 'e');
const on = (day: string | undefined) => withFact(brave, 'incident.startedAt', day) as never;
const [BEFORE, AFTER] = ['2024-12-31T23:59:59+08:00', DAY];

describe('an edition of the notice', () => {
  it('is in force from its day on; the first one before that as well', () => {
    const editions = [FIRST, SECOND];
    const days = ['2000-01-01T00:00:00Z', '2023-03-03T00:00:00+08:00', BEFORE, AFTER, '2100-01-01T00:00:00Z'];
    expect(days.map((day) => editionOf(editions, Date.parse(day)).id)).toEqual([
      '2023-03-03',
      '2023-03-03',
      '2023-03-03',
      '2024-12-20',
      '2024-12-20',
    ]);
    for (const day of days) expect(editionAt(day)).toBe(FIRST);
    expect(() => editionAt('2024-01-01')).toThrow(/^at: instant$/);
    expect(() => editionAt(5 as never)).toThrow(/^at: instant$/);
    expect(Object.isFrozen(FIRST)).toBe(true);
  });

  it('replaces, repeals and adds clauses; the others are the very same', () => {
    expect(clausesOf(FIRST)).toBe(CLAUSES);
    const clauses = clausesOf(SECOND);
    expect(clauses.map(({ id }) => id)).toEqual(CLAUSES.map(({ id }) => id).filter((id) => id !== 'annex-4'));
    for (const each of clauses) {
      if (!(each.id in SECOND.clauses)) expect(each).toEqual(clause(each.id));
    }
    const rescue = clauses.find(({ id }) => id === '2.2.2');
    const { quotes: _, ...sentence } = SECOND.clauses['2.2.2'] ?? {};
    expect(rescue).toMatchObject({
      ...sentence,
      printed: '二（二）2',
      readings: readingsOf('2.2.2'),
    });
    const third: Edition = {
      ...SECOND,
      amends: SECOND,
      clauses: { 'annex-4': { ...clause('annex-4'), quotes: [] } },
    };
    expect(clausesOf(third).map(({ id }) => id)).toEqual(CLAUSES.map(({ id }) => id));
    expect(clausesOf(third).find(({ id }) => id === '2.2.2')).toEqual(rescue);
  });

  it('costs nothing while there is one: rules are the very trees that are written', () => {
    for (const line of COVERAGE_LINES) {
      const rule = covers(line);
      expect(ruleInEdition(rule, FIRST)).toBe(rule);
    }
    expect(underEvery(today, { startedAt: null }, () => null)).toHaveLength(1);
  });

  it('replaces a rule wherever it stands, and no other; a later edition may replace it again', () => {
    const without = (rule: Rule) =>
      [...conditionsIn(rule)].filter(
        (each) => !('of' in each) && !('cases' in each) && each.kind !== 'constant',
      );
    for (const line of COVERAGE_LINES) {
      const rule = covers(line);
      const [before, now] = [without(rule), without(ruleInEdition(rule, SECOND))];
      expect(now).toEqual(
        before.map((each) => ('id' in each ? (SECOND.rules[each.id as string] ?? each) : each)),
      );
    }
    const third: Edition = {
      ...SECOND,
      amends: SECOND,
      rules: { 'recognised-by-district': { kind: 'constant', truth: 2 } },
    };
    const { 'good-samaritan': samaritanLine } = COVERAGE;
    const left = [...conditionsIn(ruleInEdition(covers(samaritanLine), third))];
    expect(left.some((each) => 'id' in each && each.id === 'recognised-by-district')).toBe(false);
  });
});

describe('a loss under a second edition of the notice', () => {
  it('is decided as before, byte for byte, while it falls before the day', () => {
    for (const { claim } of claimCases) {
      const early = valueAt(claim, 'incident.startedAt');
      if (typeof early !== 'string' || Date.parse(early) >= Date.parse(DAY)) continue;
      expect(JSON.stringify(adjudicate(claim as never, amended))).toBe(
        JSON.stringify(adjudicate(claim as never, today)),
      );
      expect(JSON.stringify(receipt(claim as never, amended))).toBe(
        JSON.stringify(receipt(claim as never, today)),
      );
    }
    expect(JSON.stringify(receipt(on(BEFORE), amended))).toBe(JSON.stringify(receipt(on(BEFORE), today)));
  });

  it('is decided by the new rule from that day on', () => {
    expect(adjudicate(on(BEFORE), amended).outcome).toBe('declined');
    expect(adjudicate(on(AFTER), today).outcome).toBe('declined');
    const { outcome, line, amount } = adjudicate(on(AFTER), amended);
    expect({ outcome, line, amount }).toEqual({
      outcome: 'payable',
      line: 'good-samaritan',
      amount: '100000.00',
    });
    expect(underReadings(on(AFTER), amended).groups[0]?.result.outcome).toBe('payable');
  });

  it('may fall under either while the day is unknown', () => {
    const { outcome, missing, lines } = adjudicate(on(undefined), amended);
    expect([outcome, lines['good-samaritan'].covered]).toEqual(['pending', null]);
    expect(missing.map(({ fact }) => fact)).toEqual(['incident.startedAt']);
    expect(adjudicate(on(undefined), today).outcome).toBe('declined');
    expect(receipt(on(undefined), amended).rules.edition).toBe('2024-12-20');
  });

  it('names the edition in its receipt, and another edition is found, clause by clause and rule by rule', () => {
    const old = receipt(on(AFTER), today);
    const issued = receipt(on(AFTER), amended);
    expect([old.rules.edition, issued.rules.edition]).toEqual(['2023-03-03', '2024-12-20']);
    expect(verify(issued, on(AFTER), amended)).toEqual({ ok: true, differences: [] });
    const { ok, differences } = verify(old, on(AFTER), amended);
    expect(ok).toBe(false);
    const rules = differences.filter(({ kind }) => kind === 'rules-differ');
    const offices = [
      '4.2-row1',
      '4.2-row2',
      '4.2-row3',
      '4.2-row4',
      '4.2-row5',
      '4.2-row6',
      '4.2-row7',
      '4.2-row8',
    ];
    const responsible = [...offices, '4.1-2', '4.2-2'];
    expect(rules.map(({ path, clauses }) => [path, clauses])).toEqual([
      ['rules.edition', []],
      ['rules.hash', []],
      ['rules.clauses.2.2.2', ['2.2.2']],
      ['rules.clauses.2.2.4', ['2.2.4']],
      ['rules.clauses.4.2-row2', ['4.2-row2']],
      ['rules.clauses.annex-4', ['annex-4']],
      ['rules.conditions.rescue-casualties', ['2.2.2']],
      ['rules.conditions.recognition', ['2.2.2']],
      ['rules.conditions.act-insured', ['2.2.2']],
      ['rules.conditions.recognised-by-district', ['2.2.2']],
      ['rules.conditions.act-or-its-casualty', ['2.2.2']],
      ['rules.conditions.partial-ability', ['2.2.4']],
      ['rules.conditions.not-paid-in-full', ['2.2.4']],
      ['rules.conditions.no-liable-party', ['2.2.4']],
      ['rules.lines.good-samaritan', ['2.2.2']],
      ['rules.lines.fire-explosion', ['2.2.4']],
      ['rules.answers.decision', ['2.2.2', '2.5-2']],
      ['rules.answers.good-samaritan', ['2.2.2', '2.5-2']],
      ['rules.answers.fire-explosion', ['2.2.4', '2.5-2']],
      ['rules.answers.house-damage', ['2.2.5', '2.5-2']],
      ['rules.answers.departments', responsible],
      ['rules.answers.co-insurance', ['2.3a-1']],
      ['rules.answers.missing', []],
      ['rules.tables.responsibility', responsible],
    ]);
    expect(differences.map(({ kind }) => kind)).toContain('determination-differs');
    expect(verify(old, on(AFTER), today).ok).toBe(true);
  });

  it('is explained by the rule that decided', () => {
    const { lines, version } = explain(on(AFTER), amended);
    const asked = nodesIn((lines[1] as (typeof lines)[number]).tree).filter(
      ({ id, inForce }) => id === 'recognised-by-district' && inForce,
    );
    expect(asked.map(({ accepts, truth }) => [accepts, truth])).toEqual([
      [['township', 'district', 'above-district'], true],
    ]);
    expect(version).toMatchObject({ endorsement: null, until: '2026-01-01T00:00:00+08:00' });
  });

  it('may be asked for other facts by other clauses', () => {
    const third: Edition = {
      ...SECOND,
      amends: SECOND,
      rules: {
        presence: { kind: 'one-of', id: 'present', clause: '2.2.3', fact: 'residence', values: ['resident'] },
      },
    };
    expect(askingFor('presence', 'person', FIRST).clauses).toEqual(['2.1-1']);
    expect(askingFor('presence', 'person', third).clauses).toEqual([]);
    expect(askingFor('residence', 'person', third).clauses).toContain('2.2.3');
    const plan = planOf('person', versionAt(amended, Date.parse(AFTER)).terms);
    expect(plan.terms.edition).toBe(SECOND);
  });
});
