// 一处原因：核查说的，就是说明说的那条规则。One cause: what an audit names is the rule that the explanation names.

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { auditRegister, type Discrepancy, readRecords } from '../../src/audit/index.js';
import { contractUnder } from '../../src/contract/parse.js';
import { explain } from '../../src/explain/explain.js';
import type { ExplainedNode, Explanation } from '../../src/explain/explanation.js';
import {
  type ClaimInput,
  type Contract,
  InvalidInputError,
  LINES,
  type Line,
  parseContract,
  rulebook,
} from '../../src/index.js';
import { CONTRACT_PREVAILS } from '../../src/law/2-5-contract-prevails.js';
import { LATEST } from '../../src/law/edition.js';
import { EDITIONS, type Edition } from '../../src/law/index.js';
import { nodesIn } from '../../src/logic/trace.js';
import { statementsIn } from '../../src/logic/why.js';
import { claimArbitrary, contractArbitrary } from '../oracle/arbitraries.js';
import { itAtLength, runs } from '../thorough.js';
import { CONTRACT_INPUT } from './register/contract.js';

const BOOK = new Map(rulebook(LATEST).map(({ id, clauses }) => [id, clauses]));

/** 各付 1 元的几行，每行附上它的说明；金额过大无法复算的不算。Rows paid one yuan each, with explanations; not where sums are too large. */
function paidRows(drawn: readonly (readonly [object, Line | null])[], contract: Contract) {
  const explained = drawn.flatMap(([claim, line], i) => {
    const { incident, loss } = claim as Pick<ClaimInput, 'incident' | 'loss'>;
    const { id: _, ...alone } = { ...incident };
    const own = { id: `c-${i}`, incident: alone, loss: { ...loss, [SUBJECT[loss.kind]]: `s-${i}` } };
    try {
      return [{ claim: own, line, explanation: explain(own as ClaimInput, contract) }];
    } catch (error) {
      if (error instanceof InvalidInputError) return [];
      throw error;
    }
  });
  const records = explained.map(({ claim, line }) => ({
    claim,
    outcome: 'payable',
    paid: '1.00',
    ...(line && { line }),
  }));
  const found = auditRegister(readRecords(records, contract).rows, contract);
  return explained.map(({ claim, ...row }) => ({
    ...row,
    found: found.filter((each) => each.claim === claim.id),
  }));
}

const SUBJECT = { person: 'personId', house: 'householdId' } as const;

/** 各时段的说明。Under every version that may apply. */
const all = (explanation: Explanation): readonly Explanation[] => [
  explanation,
  ...(explanation.otherwise ?? []),
];

/** 说明里各险种没有成立的条件。The conditions that an explanation names as failed, by line. */
const failedIn = (explanation: Explanation, line: Line | null): readonly ExplainedNode[] =>
  all(explanation)
    .flatMap(({ lines }) => lines)
    .filter((entry) => entry.status !== 'other-kind' && (line === null || entry.line === line))
    .flatMap(({ tree }) => (tree.truth === false ? statementsIn(tree) : []));

/** 核查所举的规则和事实，说明也这样说。What an audit names, rule and facts, an explanation names too. */
function expectNamed(
  { rule, clause, facts }: Discrepancy,
  explanation: Explanation,
  line: Line | null,
): void {
  if (rule === 'nothing-due') {
    const conditions = explanation.reasons.sufficient.flatMap((reason) => reason.conditions);
    expect(conditions.map(({ id }) => id)).toContain('nothing-due');
    return;
  }
  const isOwnKind = (line === 'house-damage') === (explanation.kind === 'house');
  const named = failedIn(explanation, isOwnKind ? line : null).filter(
    (node) => node.id === rule && node.clause === clause,
  );
  expect(named).not.toEqual([]);
  const asked = named.flatMap((node) => nodesIn(node).flatMap(({ fact }) => fact ?? []));
  for (const { fact } of facts) expect(asked).toContain(fact);
}

itAtLength(
  'the rule that an audit names for a declined claim is one that the explanation names for that line',
  () => {
    let declined = 0;
    fc.assert(
      fc.property(
        contractArbitrary.map((input) => parseContract(input)),
        fc.array(fc.tuple(claimArbitrary({ gaps: true }), fc.constantFrom(null, ...LINES)), {
          minLength: 10,
          maxLength: 10,
        }),
        (contract, drawn) => {
          for (const { line, explanation, found } of paidRows(drawn, contract)) {
            const own = contract.conditions.map(({ id }) => `condition:${id}`);
            for (const { rule, clause } of found) {
              expect(own.includes(rule) ? [CONTRACT_PREVAILS] : BOOK.get(rule)).toContain(clause);
            }
            if (explanation.determination.outcome === 'declined') {
              declined += 1;
              expectNamed(found[0] as Discrepancy, explanation, line);
            }
          }
        },
      ),
      runs(8),
    );
    expect(declined).toBeGreaterThan(0);
  },
);

it('a condition that a later edition brings by another name is a condition that is not met', () => {
  const [first] = EDITIONS as readonly [Edition];
  const later: Edition = {
    ...first,
    id: '2024-12-20',
    inForce: '2024-12-20T00:00:00+08:00',
    amends: first,
    rules: {
      'not-paid-in-full': {
        kind: 'one-of',
        id: 'nobody-found',
        clause: '2.2.4',
        fact: 'liableParty',
        values: ['not-found'],
      },
    },
  };
  const contract = contractUnder([first, later])(CONTRACT_INPUT as never);
  const row = {
    id: 'c-1',
    'incident.startedAt': '2025-03-01T00:00:00+08:00',
    'incident.division': '500110110',
    'incident.peril': 'fire',
    'incident.liableParty': 'unable-to-pay',
    'loss.kind': 'person',
    'loss.role': 'victim',
    'loss.harm': 'death',
    'loss.presence': 'at-onset',
    'loss.causedByIncident': true,
    'loss.circumstances': [],
    'loss.medicalCost': '0',
    line: 'fire-explosion',
    paid: '90000.00',
  };
  expect(auditRegister([row], contract)[0]).toMatchObject({
    code: 'condition-not-met',
    rule: 'nobody-found',
    clause: '2.2.4',
    facts: [{ fact: 'incident.liableParty', value: 'unable-to-pay' }],
  });
});
