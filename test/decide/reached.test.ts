import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsOf } from '../../src/contract/parse.js';
import { compileRule } from '../../src/decide/under-terms.js';
import {
  adjudicate,
  findings,
  type InstitutionId,
  institutionName,
  parseClaim,
  parseContract,
  READINGS,
  RESPONSIBILITY_TABLE,
  responsibleFor,
  rulebook,
} from '../../src/index.js';
import { protectedPerson } from '../../src/law/2-1-who-and-where.js';
import { LATEST } from '../../src/law/edition.js';
import { CLAUSES } from '../../src/law/index.js';
import { COVERAGE_LINES, covers } from '../../src/law/lines.js';
import { conditionsIn } from '../../src/logic/walk.js';
import { GUTTED, SETTLED } from '../contract/gutted.js';
import { claimArbitrary } from '../oracle/arbitraries.js';
import { claimCases, contractOf } from '../oracle/fixtures.js';
import { isTooLarge } from './support.js';

/** Every grade of damage counts as damage: the condition is unknown or true. A reading may choose a rule that always holds. */
const ALWAYS_TRUE_ONCE_KNOWN = 'graded-damage';

/** The rows of the table that go by duty decide no claim: they name who has the duty, as printed. */
const BY_DUTY = ['budget', 'work-plan', 'supervision'];

const illustrative = contractOf('illustrative');
const OTHERS = [1, -1].map((place) =>
  Object.fromEntries(Object.entries(READINGS).map(([id, { positions }]) => [id, positions.at(place)])),
);
const contracts = [
  illustrative,
  ...OTHERS.map((readings) => ({ ...illustrative, readings })),
  { ...illustrative, limits: { ...illustrative.limits, perPerson: '50000' } },
  { ...illustrative, exclusions: [], lines: {}, readings: {} },
].map((contract) => parseContract(contract));
const claims = [
  ...claimCases.map(({ claim }) => claim),
  ...fc.sample(claimArbitrary({ gaps: 2 }), { numRuns: 500, seed: 20230303 }),
].map((claim) => parseClaim(claim));

/** The rules that some claim or contract of this file reaches, by name. */
function reached(): Set<string> {
  const names = new Set<string>();
  const note = (kind: string, id: string) => names.add(`${kind} ${id}`);
  for (const contract of contracts) {
    const terms = termsOf(contract);
    for (const rule of [protectedPerson, ...COVERAGE_LINES.map(covers)]) {
      for (const condition of conditionsIn(rule)) {
        if (!('clause' in condition) || condition.clause === undefined) continue;
        const decide = compileRule(condition, terms);
        for (const claim of claims) names.add(`condition ${condition.id} ${decide(claim)}`);
      }
    }
    const household = Number(contract.lines['house-damage']?.householdLimit);
    for (const claim of claims) {
      if (isTooLarge(claim, contract)) continue;
      const { lines, line, amount, departments, shares } = adjudicate(claim, contract);
      if (line !== null && Number(amount) === Number(contract.limits.perPerson))
        note('payout', 'claim-limit');
      if (lines['fire-explosion'].covered && claim.liableParty === 'partly-able')
        note('payout', 'liable-party');
      for (const { covered, amount, benefits } of Object.values(lines)) {
        const parts = benefits.filter((part) => Number(part.amount) > 0);
        const sum = parts.reduce((total, part) => total + Number(part.amount), 0);
        if (parts.length > 1) note('payout', 'benefits');
        if (sum > Number(amount)) note('payout', 'person-limit');
        if (sum === household && benefits.some(({ benefit }) => benefit === 'house'))
          note('payout', 'household-limit');
        if (covered && amount === '0.00') note('payout', 'nothing-due');
      }
      for (const { benefits } of Object.values(lines))
        for (const { benefit } of benefits) note('payout', benefit);
      if (line !== null) for (const id of ['line-that-covers', 'choice-of-line']) note('payout', id);
      if (shares.length > 0) note('payout', 'co-insurance');
      for (const department of departments) note('department', department);
    }
  }
  for (const { code } of [...findings(GUTTED), ...findings(SETTLED)]) note('finding', code);
  return names;
}

describe('every rule that encodes a clause', () => {
  const names = reached();
  const department = (work: string): InstitutionId | undefined =>
    RESPONSIBILITY_TABLE.find((row) => row.work === work)?.department;

  it.each(
    rulebook(LATEST)
      .filter(({ kind }) => kind !== 'register')
      .map(({ kind, id, clauses }) => [kind, id, clauses] as const),
  )('is reached: %s %s', (kind, id, clauses) => {
    if (kind === 'condition') {
      const truths = [0, 1, 2].filter((truth) => names.has(`condition ${id} ${truth}`));
      const bothWays = !(id in READINGS) && id !== ALWAYS_TRUE_ONCE_KNOWN;
      expect(truths).toEqual(expect.arrayContaining(bothWays ? [0, 2] : [2]));
    } else if (kind === 'responsibility') {
      const work = id.replace('department:', '');
      const responsible =
        department(work) ?? responsibleFor('house-damage', 'crowd-crush', LATEST)?.departments[0];
      if (!BY_DUTY.includes(work)) expect(names).toContain(`department ${responsible}`);
      else
        expect(CLAUSES.find((row) => row.id === clauses[0])?.zh).toContain(
          institutionName(responsible as InstitutionId).zh,
        );
    } else {
      expect(names).toContain(`${kind} ${id}`);
    }
  });
});
