import type { Claim } from '../claim/claim.js';
import type { FactName } from '../claim/facts.js';
import type { Terms } from '../contract/terms.js';
import { excluding } from '../contract/terms.js';
import { inTerritory } from '../law/2-1-who-and-where.js';
import { naturalPeril } from '../law/2-2-1-natural-disaster.js';
import { inTerm } from '../law/2-3-term.js';
import type { ClauseId } from '../law/clause-ids.js';
import { LINE_CLAUSE, LINES, type Line } from '../law/line-ids.js';
import { COVERAGE } from '../law/lines.js';
import { compile, type Rule } from '../law/rule.js';
import { FALSE } from '../logic/truth.js';
import type { DiscrepancyCode } from './discrepancy.js';

/** A condition that is certainly not met, and the facts that say so. */
export interface Reason {
  readonly code: DiscrepancyCode;
  readonly clause: ClauseId | undefined;
  readonly facts: readonly FactName[];
}

type Unmet = (claim: Claim, terms: Terms) => boolean;

interface Condition {
  readonly code: DiscrepancyCode;
  readonly facts: readonly FactName[];
  readonly unmet: Unmet;
  /** Where it stands elsewhere than in the line's own sentence. */
  readonly clause?: ClauseId;
}

const when = (code: DiscrepancyCode, facts: readonly FactName[], unmet: Unmet): Condition => ({
  code,
  facts,
  unmet,
});

const fails =
  (rule: Rule): Unmet =>
  (claim, terms) =>
    compile(rule, terms)(claim) === FALSE;

/** A fact is known, and none of these. */
const isNot =
  (fact: FactName, ...values: readonly unknown[]): Unmet =>
  (claim) =>
    claim[fact] != null && !values.includes(claim[fact]);

/** What stands before every line. */
const GATES: readonly Condition[] = [
  when('outside-territory', ['division'], fails(inTerritory)),
  when('outside-term', ['startedAt'], fails(inTerm)),
  when(
    'excluded',
    ['circumstances'],
    (claim, terms) => excluding(claim.circumstances ?? [], claim.kind, terms).length > 0,
  ),
];

const OF_PERSON: readonly Condition[] = [
  when('not-caused', ['causedByIncident'], isNot('causedByIncident', true)),
  when('missing-not-certified', ['harm', 'missingCertified'], fails(COVERAGE[0].loss)),
];

const notPresent: Condition = {
  ...when('not-present', ['presentAtIncident'], isNot('presentAtIncident', true)),
  clause: '2.1-1',
};

const HELPERS: readonly unknown[] = ['samaritan', 'disaster-relief', 'emergency-response'];

const OF_LINE: Readonly<Record<Line, readonly Condition[]>> = {
  'natural-disaster': [when('uninsured-peril', ['peril', 'rootCause'], fails(naturalPeril)), notPresent],
  'good-samaritan': [
    when('not-helping', ['role'], isNot('role', ...HELPERS)),
    when(
      'recognition-not-met',
      ['role', 'recognisedBy'],
      (claim, terms) => HELPERS.includes(claim.role) && fails(COVERAGE[1].own)(claim, terms),
    ),
  ],
  'municipal-facility': [
    when('facility-not-municipal', ['facility'], isNot('facility', 'municipal')),
    when(
      'uninsured-peril',
      ['peril', 'rootCause'],
      (claim, terms) =>
        terms.readings['facility-failure'] === 'disaster-caused' && fails(naturalPeril)(claim, terms),
    ),
    notPresent,
  ],
  'fire-explosion': [
    when('uninsured-peril', ['peril'], isNot('peril', 'fire', 'explosion')),
    when('liability-not-met', ['liableParty'], isNot('liableParty', 'not-found', 'unable-to-pay')),
    notPresent,
    when(
      'not-resident',
      ['residence'],
      (claim, terms) =>
        terms.readings.resident === 'residents-only' && isNot('residence', 'resident')(claim, terms),
    ),
  ],
  'house-damage': [
    when(
      'uninsured-peril',
      ['peril', 'rootCause'],
      (claim, terms) =>
        isNot('peril', 'fire', 'explosion', 'crowd-crush')(claim, terms) && fails(naturalPeril)(claim, terms),
    ),
    when('title-not-lawful', ['title'], isNot('title', 'lawful')),
    when('use-not-residential', ['use'], (claim, terms) =>
      (terms.readings['mixed-use'] === 'none'
        ? isNot('use', 'residential')
        : isNot('use', 'residential', 'mixed'))(claim, terms),
    ),
    when('part-not-covered', ['part'], isNot('part', 'main-structure')),
    when('damage-not-covered', ['damage'], fails(COVERAGE[4].loss)),
  ],
};

const unmetOf = (conditions: readonly Condition[], claim: Claim, terms: Terms, clause?: ClauseId): Reason[] =>
  conditions
    .filter(({ unmet }) => unmet(claim, terms))
    .map(({ code, facts, clause: own = clause }) => ({
      code,
      clause: own,
      facts: facts.filter((fact) => claim[fact] != null),
    }));

const UNINSURED: Reason = { code: 'uninsured-line', clause: undefined, facts: [] };

/** What of a line's own sentence is certainly not met. */
export function reasonsOfLine(line: Line, claim: Claim, terms: Terms): readonly Reason[] {
  if (terms.lines[line] === undefined) return [UNINSURED];
  return unmetOf(OF_LINE[line], claim, terms, LINE_CLAUSE[line]);
}

/** Conditions that say what a line is about: another line is nearer than one of which they fail. */
export const SUBJECT: readonly DiscrepancyCode[] = [
  'uninsured-peril',
  'not-helping',
  'facility-not-municipal',
];

const distance = ({ reasons }: { readonly reasons: readonly Reason[] }): number =>
  reasons.reduce((sum, { code }) => sum + (SUBJECT.includes(code) ? 10 : 1), 0);

/**
 * Why nothing can be due: what certainly fails, the cause first. Of the lines, the one that the register names is looked at, or
 * else the one that fails by least.
 */
export function reasonsAgainst(claim: Claim, terms: Terms, named: Line | undefined): readonly Reason[] {
  const paysFor = LINES.filter((line) => (line === 'house-damage') === (claim.kind === 'house'));
  const own = paysFor.filter((line) => line === named);
  const candidates = own.length > 0 ? own : paysFor.filter((line) => terms.lines[line] !== undefined);
  const looked = candidates.map((line) => ({
    clause: LINE_CLAUSE[line],
    reasons: reasonsOfLine(line, claim, terms),
  }));
  const [nearest = { clause: undefined, reasons: [UNINSURED] }] = looked.sort(
    (a, b) => distance(a) - distance(b),
  );
  return [
    ...unmetOf(GATES, claim, terms),
    ...unmetOf(OF_PERSON, claim, terms, nearest.clause),
    ...nearest.reasons,
  ];
}
