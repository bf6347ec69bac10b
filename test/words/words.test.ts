import { describe, expect, it } from 'vitest';
import { CODE_OF_RULE, RULE_OF_CODE } from '../../src/audit/codes.js';
import { SUSPICIONS } from '../../src/audit/discrepancy.js';
import { DOCUMENTS, OUTSIDE_BODIES } from '../../src/claim/attestation.js';
import { FACT_PATH } from '../../src/claim/facts.js';
import * as claim from '../../src/claim/vocabulary.js';
import { SERVICE_STARTS } from '../../src/contract/service.js';
import { OVERFLOWS, REMAINDERS } from '../../src/contract/vocabulary.js';
import { rulebook } from '../../src/decide/rulebook.js';
import { LEFT_TO_CONTRACT, MUNICIPAL_FLOORS, NOTICE_PLAN } from '../../src/law/2-5-contract-prevails.js';
import { RESPONSIBILITY_TABLE } from '../../src/law/4-2-departments.js';
import { DUTIES, DUTY_TIMES, OTHER_PARTIES } from '../../src/law/4-5-duties.js';
import { CLAUSE_IDS, printedNumber } from '../../src/law/clause-ids.js';
import { LATEST } from '../../src/law/edition.js';
import { HOUSE_UNITS } from '../../src/law/house-units.js';
import { institutionName } from '../../src/law/institution-name.js';
import { INSTITUTIONS } from '../../src/law/institutions.js';
import { LINE_CLAUSE, LINES } from '../../src/law/line-ids.js';
import { READING_IDS, READINGS } from '../../src/law/readings.js';
import { CLAUSES, clause } from '../../src/law/registry.js';
import { SERVICES } from '../../src/law/services.js';
import { ACROSS_REASONS } from '../../src/limits/across-claims.js';
import { DIFFERENCE_KINDS } from '../../src/receipt/verify.js';
import { CELL_PROBLEMS } from '../../src/register/problem.js';
import { ROW_KINDS } from '../../src/register/row.js';
import { HARM_BUCKETS } from '../../src/reports/harm.js';
import { REPORT_HEADINGS } from '../../src/reports/headings.js';
import { CLAIM_STATUSES, DECLINE_REASONS } from '../../src/reports/outcomes.js';
import { UNITS } from '../../src/territory/place.js';
import { words as en } from '../../src/words/en.js';
import type { Words } from '../../src/words/words.js';
import { words as zh } from '../../src/words/zh-CN.js';

/** Every list of words, with the codes that it must have where the code has a list of its own. */
const CODES = {
  lossKinds: claim.LOSS_KINDS,
  perils: claim.PERILS,
  rootCauses: claim.ROOT_CAUSES,
  facilityKinds: claim.FACILITY_KINDS,
  facilityStandings: claim.FACILITY_STANDINGS,
  liableParties: claim.LIABLE_PARTIES,
  roles: claim.ROLES,
  residences: claim.RESIDENCES,
  presences: claim.PRESENCES,
  recognisers: claim.RECOGNISERS,
  harms: claim.HARMS,
  disabilityStandards: claim.DISABILITY_STANDARDS,
  titles: claim.TITLES,
  uses: claim.USES,
  parts: claim.PARTS,
  damages: claim.DAMAGES,
  circumstances: claim.CIRCUMSTANCES,
  lines: LINES,
  outcomes: ['payable', 'pending', 'declined'],
  benefits: ['death', 'disability', 'death-or-disability', 'compensation', 'medical', 'house'],
  missingStates: ['absent', 'undetermined', 'imprecise', 'not-applied', 'applied', 'other-standard'],
  houseUnits: HOUSE_UNITS,
  remainders: REMAINDERS,
  overflows: OVERFLOWS,
  standings: ['qijiang', 'wansheng', 'district', 'elsewhere'],
  unitKinds: [...new Set(UNITS.map(({ kind }) => kind))],
  institutions: Object.keys(INSTITUTIONS),
  institutionKinds: [...new Set(Object.values(INSTITUTIONS).map(({ kind }) => kind))],
  parties: ['policyholder', 'insured', 'insurer'],
  works: RESPONSIBILITY_TABLE.map(({ work }) => work),
  bases: ['named', 'cause'],
  clauseStatuses: ['encoded', 'duty', 'informational', 'open', 'out-of-scope'],
  ruleKinds: [...new Set(rulebook(LATEST).map(({ kind }) => kind))],
  findingSources: ['notice', 'municipal-opinion'],
  findingGrades: ['departure', 'note'],
  differenceKinds: DIFFERENCE_KINDS,
  outsideBodies: OUTSIDE_BODIES,
  documents: DOCUMENTS,
  bringers: ['claimant', 'insurers', 'authority'],
  reportHeadings: REPORT_HEADINGS,
  claimStatuses: CLAIM_STATUSES,
  declineReasons: DECLINE_REASONS,
  acrossReasons: ACROSS_REASONS,
  harmBuckets: HARM_BUCKETS,
  limitSpans: ['event', 'year'],
  duties: DUTIES.map(({ id }) => id),
  dutyTimes: DUTY_TIMES,
  otherParties: OTHER_PARTIES,
  services: SERVICES,
  serviceStarts: SERVICE_STARTS,
  discrepancies: [
    ...new Set([...Object.values(CODE_OF_RULE), ...Object.keys(RULE_OF_CODE)]),
    'wrong-department',
    'grade-misapplied',
    'rate-misapplied',
    'basis-misapplied',
    'liable-payment-missed',
    'condition-not-met',
  ],
  cellProblems: CELL_PROBLEMS,
  registerDates: ['startedAt', 'reportedAt', 'surveyedAt', 'decidedAt', 'paidAt'],
  registerColumns: [
    'id',
    'loss.kind',
    'incident.id',
    'loss.personId',
    'loss.householdId',
    'outcome',
    'paid',
    'amount',
    'shares',
  ],
  rowKinds: ROW_KINDS,
  suspicions: SUSPICIONS,
} as const satisfies {
  readonly [L in Exclude<
    keyof Words,
    'facts' | 'readings' | 'findings' | 'clause' | 'phrases' | 'auditPhrases'
  >]: readonly string[];
};

const LISTS = Object.keys(CODES) as (keyof typeof CODES)[];
const HAN = /\p{Script=Han}/u;
const NOT_ENGLISH = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const LOCALES = [
  { name: 'zh-CN', words: zh, isSpoken: (text: string) => HAN.test(text) && !/[a-z]{2}/i.test(text) },
  { name: 'en', words: en, isSpoken: (text: string) => /[a-z]/i.test(text) && !NOT_ENGLISH.test(text) },
];

describe.each(LOCALES)('the words in $name', ({ words, isSpoken }) => {
  it('have every list, and nothing else', () => {
    const others = ['facts', 'readings', 'findings', 'clause', 'phrases', 'auditPhrases'];
    expect(Object.keys(words).sort()).toEqual([...LISTS, ...others].sort());
  });

  it.each(LISTS)('have a word of their own for every code of %s', (list) => {
    const entries: Readonly<Record<string, string>> = words[list];
    expect(Object.keys(entries).sort()).toEqual([...CODES[list]].sort());
    for (const [code, word] of Object.entries(entries)) {
      expect(word.trim(), code).toBe(word);
      expect(isSpoken(word), `${code}: ${word}`).toBe(true);
    }
    expect(new Set(Object.values(entries)).size).toBe(CODES[list].length);
  });

  it('name every fact, and say what may be answered', () => {
    const facts = Object.entries(words.facts);
    expect(facts.map(([path]) => path)).toEqual(Object.values(FACT_PATH));
    for (const [path, { label, answers }] of facts) {
      for (const text of [label, answers]) expect(isSpoken(text), `${path}: ${text}`).toBe(true);
      expect(answers, path).toMatch(/[.。]$/);
    }
    for (const part of ['label', 'answers'] as const) {
      expect(new Set(facts.map(([, fact]) => fact[part])).size).toBe(Object.keys(FACT_PATH).length);
    }
  });

  it('offer every value of a fact to choose from', () => {
    const offered = [
      ['incident.peril', 'perils'],
      ['incident.rootCause', 'rootCauses'],
      ['incident.facility', 'facilityKinds'],
      ['incident.liableParty', 'liableParties'],
      ['loss.role', 'roles'],
      ['loss.residence', 'residences'],
      ['loss.presence', 'presences'],
      ['loss.recognisedBy', 'recognisers'],
      ['loss.harm', 'harms'],
      ['loss.disabilityStandard', 'disabilityStandards'],
      ['loss.title', 'titles'],
      ['loss.use', 'uses'],
      ['loss.part', 'parts'],
      ['loss.damage', 'damages'],
      ['loss.circumstances', 'circumstances'],
    ] as const;
    for (const [fact, list] of offered) {
      for (const word of Object.values(words[list])) expect(words.facts[fact].answers).toContain(word);
    }
  });

  it('tell the positions of every reading apart', () => {
    expect(Object.keys(words.readings)).toEqual(READING_IDS);
    for (const id of READING_IDS) {
      const { title, positions } = words.readings[id];
      expect(Object.keys(positions)).toEqual(READINGS[id].positions);
      const texts: readonly string[] = [title, ...Object.values(positions)];
      for (const text of texts) expect(isSpoken(text), `${id}: ${text}`).toBe(true);
      expect(new Set(texts).size).toBe(texts.length);
    }
    expect(new Set(READING_IDS.map((id) => words.readings[id].title)).size).toBe(READING_IDS.length);
  });

  it('cite every clause', () => {
    for (const id of CLAUSE_IDS) expect(words.clause(id), id).not.toBe('');
    expect(words.clause('2.3a-1')).not.toBe(words.clause('2.3b-1'));
    const items = CLAUSE_IDS.filter((id) => !/-\d$/.test(id) || id.startsWith('annex'));
    expect(new Set(items.map(words.clause)).size).toBe(items.length);
  });

  it('say every finding', () => {
    expect(Object.keys(words.findings)).toEqual([
      ...Object.keys(NOTICE_PLAN),
      ...Object.keys(MUNICIPAL_FLOORS),
      'line-not-insured',
      'never-pays',
      ...Object.keys(LEFT_TO_CONTRACT),
      'narrower-reading',
    ]);
  });

  it('cannot be altered', () => {
    expect(Object.isFrozen(words)).toBe(true);
    for (const part of Object.values(words))
      if (typeof part === 'object') expect(Object.isFrozen(part)).toBe(true);
    expect(Object.isFrozen(words.facts['loss.harm'])).toBe(true);
    expect(Object.isFrozen(words.readings.wansheng.positions)).toBe(true);
  });
});

describe('the words of the notice', () => {
  it('are its own for lines, perils, work and institutions', () => {
    for (const line of LINES) expect(clause(LINE_CLAUSE[line]).zh).toContain(`${zh.lines[line]}：`);
    const listed = claim.PERILS.slice(0, claim.PERILS.indexOf('other-natural'));
    for (const peril of listed) expect(clause('2.2.1').zh).toContain(zh.perils[peril]);
    for (const peril of ['fire', 'explosion', 'crowd-crush'] as const) {
      expect(clause('2.2.5').zh).toContain(zh.perils[peril]);
    }
    for (const { clause: row, work } of RESPONSIBILITY_TABLE) {
      expect(clause(row).zh).toContain(zh.works[work]);
      if (work !== 'budget') expect(clause(row).en).toContain(en.works[work]);
    }
    for (const id of Object.keys(INSTITUTIONS) as (keyof typeof INSTITUTIONS)[]) {
      expect(zh.institutions[id]).toBe(institutionName(id).zh);
      expect(en.institutions[id]).toBe(institutionName(id).en);
    }
  });

  it('cite clauses by the printed number', () => {
    for (const { id } of CLAUSES) {
      const printed = printedNumber(id);
      if (printed !== null) expect(zh.clause(id).startsWith(printed)).toBe(true);
      else expect(zh.clause(id)).toMatch(HAN);
      expect(en.clause(id)).not.toMatch(NOT_ENGLISH);
    }
    expect(zh.clause('2.2.4')).toBe('二（二）4');
    expect(zh.clause('2.3b-1')).toBe('二（三）保险期限');
    expect(
      (
        ['1-3', '2.2.4', '2.3a-2', '2.3b', '4.2-table', '4.2-row3', 'annexes', 'annex-2', 'preamble'] as const
      ).map(en.clause),
    ).toEqual([
      'I',
      'II (2) 4',
      'II (3), method of underwriting',
      'II (3), period of insurance',
      'IV (2), table',
      'IV (2), table, row 3',
      'annexes',
      'Annex 2',
      'preamble',
    ]);
  });
});
