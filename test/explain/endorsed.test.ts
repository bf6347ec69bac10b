import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain, explainAsSvg } from '../../src/explain/index.js';
import { adjudicate, type ContractInput, parseContract } from '../../src/index.js';
import { isTooLarge } from '../decide/support.js';
import { claimArbitrary } from '../oracle/arbitraries.js';
import { after, daysOf, type Endorsed, endorsedArbitrary, placeAt } from '../oracle/endorsed.js';
import { valueAt, withFact } from '../oracle/facts.js';
import { claimOf, contractOf } from '../oracle/fixtures.js';
import type { Claim } from '../oracle/types.js';
import { runs } from '../thorough.js';
import { accountOf, markdownOf } from './written.js';

const signed = contractOf('illustrative') as unknown as ContractInput;
const [START, JUNE, END] = [
  '2023-01-01T00:00:00+08:00',
  '2024-06-01T00:00:00+08:00',
  '2026-01-01T00:00:00+08:00',
];
const amended = (amendment: object) =>
  parseContract({ ...signed, endorsements: [{ id: 'e-1', effectiveAt: JUNE, ...amendment }] });

const death = claimOf('case-1');
const dated = (day: string | undefined, claim = death) => withFact(claim, 'incident.startedAt', day);
const SHUT = { lines: { 'natural-disaster': null } };

const cases = fc
  .tuple(claimArbitrary({ gaps: 2 }), endorsedArbitrary)
  .filter(([claim, raw]: readonly [Claim, Endorsed]) =>
    daysOf(raw).every((_, place) => !isTooLarge(claim, after(raw, place))),
  );

describe('an explanation under endorsements', () => {
  it('goes by the terms of the day, and names the version', () => {
    fc.assert(
      fc.property(cases, ([claim, raw]) => {
        const day = valueAt(claim, 'incident.startedAt');
        fc.pre(typeof day === 'string');
        const contract = parseContract(raw);
        const place = placeAt(raw, day as string);
        const { version, otherwise, reasons, clauses: _, ...found } = explain(claim as never, contract);
        const plain = explain(claim as never, after(raw, place) as never);
        const { reasons: __, clauses: ___, ...expected } = plain;
        const endorsement = raw.endorsements[place - 1]?.id;
        expect(found).toEqual({
          ...expected,
          determination: { ...expected.determination, ...(endorsement !== undefined && { endorsement }) },
        });
        expect(version?.endorsement).toBe(endorsement ?? null);
        expect(Date.parse(version?.from as string)).toBe(Date.parse(daysOf(raw)[place] as string));
        expect(Date.parse(version?.until as string)).toBe(Date.parse(daysOf(raw)[place + 1] ?? raw.term.end));
        expect(otherwise).toBeUndefined();
        const whole = adjudicate(claim as never, contract);
        for (const { fact, without } of reasons.decisive) {
          const rest = adjudicate(
            withFact(claim, fact, fact === 'incident.facility' ? null : undefined) as never,
            contract,
          );
          expect(without).toEqual({ outcome: rest.outcome, amount: rest.amount, line: rest.line });
          expect([rest.outcome, rest.amount, rest.line]).not.toEqual([
            whole.outcome,
            whole.amount,
            whole.line,
          ]);
        }
        expect(reasons.sufficient.length > 0).toBe(whole.outcome === 'declined');
      }),
      runs(5),
    );
  });

  it('calls the day decisive, and part of the reason, where it chose the terms', () => {
    const contract = amended(SHUT);
    const { determination, reasons, version } = explain(
      dated('2024-07-01T00:00:00+08:00') as never,
      contract,
    );
    expect(determination).toMatchObject({ outcome: 'declined', endorsement: 'e-1' });
    expect(version).toEqual({ endorsement: 'e-1', from: JUNE, until: END });
    expect(reasons.decisive.map(({ fact }) => fact)).toContain('incident.startedAt');
    expect(
      reasons.sufficient.every(({ facts }) => facts.some(({ fact }) => fact === 'incident.startedAt')),
    ).toBe(true);
    expect(reasons.sufficient.flatMap(({ conditions }) => conditions.map(({ id }) => id))).toContain(
      'insured:natural-disaster',
    );
    const never = explain(dated('2024-07-01T00:00:00+08:00') as never, { ...signed, lines: {} } as never);
    expect(never.reasons.sufficient.map(({ facts }) => facts)).toEqual([[]]);
    expect(never).not.toHaveProperty('version');
  });

  it('tells a condition once that fails under several versions', () => {
    const contract = amended({ premium: '1' });
    const elsewhere = withFact(dated(undefined), 'incident.division', '500113');
    const known = explain(
      withFact(elsewhere, 'incident.startedAt', '2024-07-01T00:00:00+08:00') as never,
      contract,
    );
    expect(known.reasons.sufficient.map(({ facts }) => facts.map(({ fact }) => fact))).toEqual([
      ['incident.division'],
    ]);
    expect(known.reasons.sufficient[0]?.conditions).toEqual([
      {
        id: 'in-territory',
        clauses: ['2.1-1'],
        facts: ['incident.division'],
        lines: ['natural-disaster', 'good-samaritan', 'municipal-facility', 'fire-explosion'],
      },
    ]);
  });
});

describe('an explanation while the day is unknown', () => {
  it('says what is certain, and explains every version, first one by which something may come to be due', () => {
    fc.assert(
      fc.property(cases, ([drawn, raw]) => {
        const claim = dated(undefined, drawn);
        const contract = parseContract(raw);
        const explanation = explain(claim as never, contract);
        const { otherwise = [], determination, clauses } = explanation;
        expect(determination).toEqual(adjudicate(claim as never, contract));
        const all = [explanation, ...otherwise];
        expect(all.map(({ version }) => Date.parse(version?.from as string)).sort((a, b) => a - b)).toEqual(
          daysOf(raw).map((day) => Date.parse(day)),
        );
        const first = daysOf(raw).findIndex(
          (each) => Date.parse(each) === Date.parse(explanation.version?.from as string),
        );
        expect(adjudicate(claim as never, after(raw, first) as never).outcome).toBe(determination.outcome);
        for (const one of all) {
          const place = daysOf(raw).findIndex(
            (day) => Date.parse(day) === Date.parse(one.version?.from as string),
          );
          const plain = explain(claim as never, after(raw, place) as never);
          expect(one.lines).toEqual(plain.lines);
          expect(one.reasons).toEqual(plain.reasons);
          expect(one.terms).toEqual(plain.terms);
          for (const clause of plain.clauses) expect(clauses).toContain(clause);
        }
        for (const locale of ['zh-CN', 'en'] as const) {
          for (const text of [markdownOf(explanation, locale), explainAsSvg(explanation, { locale })])
            expect(text).not.toMatch(/undefined|null|\[object/);
        }
      }),
      runs(4),
    );
  });

  it('is written version by version, and promises no sum', () => {
    const explanation = explain(dated(undefined) as never, amended(SHUT));
    expect(explanation.determination.outcome).toBe('pending');
    expect(
      [explanation, ...(explanation.otherwise ?? [])].map(({ version }) => [version?.from, version?.until]),
    ).toEqual([
      [START, JUNE],
      [JUNE, END],
    ]);
    const text = accountOf(explanation);
    const said = (from: string, until: string) =>
      `保险合同在保险期间内作过批改。以下所说的约定，适用于自${from}起、${until}以前开始的灾害。`;
    const [before, since] = [
      said('2023年1月1日00:00', '2024年6月1日00:00'),
      said('2024年6月1日00:00', '2026年1月1日00:00'),
    ];
    expect(text.split(before)).toHaveLength(3);
    expect(text.split(since)).toHaveLength(3);
    expect(text).not.toContain('按现在已经查明的事实，应付');
    expect(markdownOf(explanation).split(since)).toHaveLength(4);
    expect(explainAsSvg(explanation, { locale: 'en' })).toContain('The insurance contract was amended');
    const declined = explain(
      dated(undefined) as never,
      { ...signed, lines: {}, endorsements: amended({}).endorsements } as never,
    );
    expect(declined.determination.outcome).toBe('declined');
    expect(declined.version?.from).toBe(START);
  });
});
