// 问题属于所调用函数的哪个参数：名字照函数的声明。Which argument of the function an issue is of: by the name that the function declares.
import { describe, expect, it } from 'vitest';
import { auditor, auditRegister, compareRegisters } from '../../src/audit/index.js';
import {
  decideCompactly,
  limitCompactly,
  mergeTallies,
  payPart,
  shareCompactly,
  tally,
} from '../../src/batch.js';
import { underReadings, whatWouldChange } from '../../src/challenge.js';
import { explain, materials, questions, worklist } from '../../src/explain/index.js';
import { asOf, contractAt } from '../../src/history.js';
import * as main from '../../src/index.js';
import { LATEST } from '../../src/law/edition.js';
import { editionAt } from '../../src/law/edition-at.js';
import { receipt, verify } from '../../src/receipt/index.js';
import * as reports from '../../src/reports/index.js';
import * as settlement from '../../src/settlement/index.js';
import { fullContract, personClaim } from './samples.js';

type Call = (...given: never[]) => unknown;

const claim = personClaim();
const contract = fullContract();
const BAD = Symbol('bad');
const NO_REGISTER = { rows: [], discrepancies: [] };
const Q3 = { year: 2024, quarter: 3 };

/** 一个函数，各参数的名字和合格的值。A function, with the names of its arguments and what they may be. */
const FUNCTIONS: Readonly<
  Record<string, readonly [call: unknown, given: Readonly<Record<string, unknown>>]>
> = {
  adjudicate: [main.adjudicate, { claim, contract }],
  amountDue: [main.amountDue, { line: 'natural-disaster', claim, contract }],
  coverageOf: [main.coverageOf, { line: 'natural-disaster', claim, contract }],
  isProtected: [main.isProtected, { claim, contract }],
  findings: [main.findings, { contract }],
  applyLimits: [main.applyLimits, { rows: [], contract }],
  explainLimits: [main.explainLimits, { rows: [], contract }],
  shareAmount: [main.shareAmount, { amount: '1', contract }],
  splitAmount: [
    main.splitAmount,
    { amount: '1', insurers: [{ id: 'a', share: '1' }], remainder: 'largest-remainder' },
  ],
  parseClaim: [main.parseClaim, { input: claim }],
  parseContract: [main.parseContract, { input: contract }],
  institutionName: [main.institutionName, { id: 'urban-management', on: '2024-01-01' }],
  decideCompactly: [decideCompactly, { claim, contract }],
  limitCompactly: [limitCompactly, { rows: [], contract }],
  shareCompactly: [shareCompactly, { amount: 1, contract }],
  tally: [tally, { rows: [] }],
  mergeTallies: [mergeTallies, { tallies: tally([]) }],
  payPart: [payPart, { rows: [], whole: tally([]), before: tally([]), contract }],
  whatWouldChange: [whatWouldChange, { claim, contract }],
  underReadings: [underReadings, { claim, contract }],
  explain: [explain, { claim, contract }],
  materials: [materials, { claim, contract }],
  questions: [questions, { claim, contract }],
  worklist: [worklist, { claims: [claim], contract }],
  receipt: [receipt, { claim, contract }],
  asOf: [asOf, { history: { id: 'c', kind: 'person', records: [] }, at: '2024-01-01T00:00:00Z' }],
  contractAt: [contractAt, { contract, at: '2024-01-01T00:00:00Z' }],
  editionAt: [editionAt, { at: '2024-01-01T00:00:00Z' }],
  auditor: [auditor, { contract }],
  auditRegister: [auditRegister, { rows: [], contract }],
  compareRegisters: [compareRegisters, { before: NO_REGISTER, after: NO_REGISTER }],
  reserves: [reports.reserves, { entries: [], contract }],
  quarterlyAnalysis: [reports.quarterlyAnalysis, { entries: [], contract, quarter: Q3 }],
  publicDisclosure: [
    reports.publicDisclosure,
    { entries: [], contract, period: { year: 2024 }, options: {} },
  ],
  disasterDatabase: [reports.disasterDatabase, { entries: [] }],
  eventsWithinHours: [reports.eventsWithinHours, { entries: [], contract }],
  reportEntries: [reports.reportEntries, { decided: [], payments: [] }],
  emptyLedger: [settlement.emptyLedger, { contract }],
  parseLedger: [settlement.parseLedger, { input: settlement.emptyLedger(contract as never) }],
  balances: [settlement.balances, { ledger: settlement.emptyLedger(contract as never) }],
  post: [settlement.post, { ledger: settlement.emptyLedger(contract as never), postings: [] }],
  recordPayments: [
    settlement.recordPayments,
    { ledger: settlement.emptyLedger(contract as never), payments: [] },
  ],
  settle: [settlement.settle, { paid: [], contract, quarter: Q3 }],
  quarterOf: [settlement.quarterOf, { at: '2024-01-01T00:00:00Z' }],
};

const argumentsOf = (call: unknown, given: readonly unknown[]): readonly string[] => {
  try {
    (call as Call)(...(given as never[]));
  } catch (error) {
    if (!(error instanceof main.InvalidInputError)) throw error;
    return [...new Set(error.issues.map(({ argument }) => argument))];
  }
  return ['none'];
};

describe.each(Object.entries(FUNCTIONS))('%s', (_, [call, given]) => {
  it.each(Object.keys(given))('names %s where that is wrong', (name) => {
    const wrong = Object.entries(given).map(([key, value]) => (key === name ? BAD : value));
    expect(argumentsOf(call, wrong)).toEqual([name]);
  });
});

it('verify, isInTerritory and responsibleFor name theirs', () => {
  expect(argumentsOf(verify, [{}, BAD, contract])).toEqual(['claim']);
  expect(argumentsOf(main.isInTerritory, [BAD, LATEST])).toEqual(['division']);
  expect(argumentsOf(main.isInTerritory, ['500110110', LATEST, BAD])).toEqual(['wansheng']);
  expect(argumentsOf(main.responsibleFor, [BAD, 'flood', LATEST])).toEqual(['line']);
  expect(argumentsOf(main.responsibleFor, ['natural-disaster', BAD, LATEST])).toEqual(['peril']);
  expect(argumentsOf(explain, [claim, contract, { locale: BAD }])).toEqual(['options']);
});
