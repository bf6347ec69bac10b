import { expect, it } from 'vitest';
import { auditRegister } from '../../src/audit/index.js';
import { whatWouldChange } from '../../src/challenge.js';
import type { FactValue } from '../../src/claim/write.js';
import { explain } from '../../src/explain/index.js';
import { type ClaimInput, type FactPath, parseContract } from '../../src/index.js';
import { nodesIn } from '../../src/logic/trace.js';
import { personClaim } from '../input/samples.js';
import { contractOf } from '../oracle/fixtures.js';

const floor = contractOf('municipal-floor') as { readonly lines: Record<string, unknown> };
const contract = parseContract({
  ...floor,
  lines: { 'municipal-facility': floor.lines['municipal-facility'] },
});

function claimWith(incident: object): ClaimInput {
  const { facility: _, ...rest } = personClaim().incident as Record<string, unknown>;
  return { ...personClaim(), incident: { ...rest, peril: 'windstorm', ...incident } } as ClaimInput;
}

/** What each reader of a claim says of a fact. */
function said(claim: ClaimInput, fact: FactPath): readonly (readonly FactValue[])[] {
  const { lines, reasons } = explain(claim, contract);
  const changes = whatWouldChange(claim, contract).goals.flatMap(({ sets }) => sets);
  const row = { number: 2, kind: 'claim', claim, unread: [], paid: '1.00' } as const;
  const audited = auditRegister([row], contract);
  const valuesIn = (all: readonly { readonly fact: string | null; readonly value: FactValue | null }[]) =>
    all.filter((one) => one.fact === fact).map(({ value }) => value as FactValue);
  return [
    valuesIn(lines.flatMap(({ tree }) => nodesIn(tree))),
    valuesIn(reasons.sufficient.flatMap(({ facts }) => facts)),
    valuesIn(changes.flatMap(({ facts }) => facts.map((one) => ({ ...one, value: one.from })))),
    valuesIn(audited.flatMap(({ facts }) => facts)),
  ];
}

it.each([
  ['incident.startedAt', { startedAt: '2026-07-11T08:20:00.000Z' }, '2026-07-11T16:20:00+08:00'],
  ['incident.facility', {}, 'none'],
  ['incident.facility', { facility: { kind: 'bridge', municipal: false } }, { municipal: false }],
] as const)('explanation, challenge and audit write %s of %j alike', (fact, incident, written) => {
  for (const values of said(claimWith(incident), fact)) {
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect(value).toEqual(written);
  }
});

it('a tree accepts a facility as the format writes it', () => {
  const { lines } = explain(claimWith({ facility: { municipal: true } }), contract);
  const asking = lines
    .flatMap(({ tree }) => nodesIn(tree))
    .filter(({ fact }) => fact === 'incident.facility');
  expect(asking.map(({ value, accepts }) => [value, accepts])).toEqual([
    [{ municipal: true }, [{ municipal: true }]],
  ]);
});
