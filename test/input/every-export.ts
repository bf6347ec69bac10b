// 包的各入口导出的全部函数，各带合格的参数。Every function that the entries of the package export, with arguments that it takes.
import * as audit from '../../src/audit/index.js';
import * as batch from '../../src/batch.js';
import * as challenge from '../../src/challenge.js';
import * as explain from '../../src/explain/index.js';
import * as history from '../../src/history.js';
import * as impact from '../../src/impact/index.js';
import * as main from '../../src/index.js';
import { LATEST } from '../../src/law/edition.js';
import * as notice from '../../src/law/index.js';
import * as explainEn from '../../src/letters/en.js';
import * as explainZh from '../../src/letters/zh-CN.js';
import * as receipts from '../../src/receipt/index.js';
import * as reports from '../../src/reports/index.js';
import * as settlement from '../../src/settlement/index.js';
import * as wordsEn from '../../src/words/en.js';
import * as wordsZh from '../../src/words/zh-CN.js';
import { fullContract, personClaim } from './samples.js';

/** 依 `package.json` 的 `exports`。By `exports` of `package.json`. */
export const DOORS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '.': main,
  './notice': notice,
  './audit': audit,
  './batch': batch,
  './settlement': settlement,
  './reports': reports,
  './receipt': receipts,
  './impact': impact,
  './challenge': challenge,
  './history': history,
  './explain': explain,
  './explain/zh-CN': explainZh,
  './explain/en': explainEn,
  './words/zh-CN': wordsZh,
  './words/en': wordsEn,
};

const claim = main.parseClaim(personClaim());
const contract = main.parseContract({ ...fullContract(), conditions: undefined });
const determination = main.adjudicate(claim, contract);
const ledger = settlement.emptyLedger(contract);
const issued = receipts.receipt(claim, contract);
const explained = explain.explain(claim, contract);
const REGISTER = { rows: [], discrepancies: [] };
const quarter = { year: 2024, quarter: 3 };
const at = '2024-01-01T00:00:00Z';
const tallied = batch.tally([]);
const changes = challenge.whatWouldChange(claim, contract);
const [fact] = changes.goals.flatMap(({ sets }) => sets.flatMap(({ facts }) => facts));
const open = main.parseClaim({ id: 'c-2', loss: { kind: 'person', harm: 'death' } });
const [question] = explain.questions(open, contract);
const record = { claim: { id: 'c-3', loss: { kind: 'person' } }, paid: '100' };
const [discrepancy] = audit.auditRegister([record as never], contract);
const [issue] = (main.safeParseClaim(null) as { readonly issues: readonly main.Issue[] }).issues;
const auditing = audit.auditor(contract);
const { rows } = audit.readRecords([record]);
for (const row of rows) auditing.note(row);
for (const row of rows) auditing.tally(row);
const [audited] = rows.map((row) => auditing.examine(row));
const told = explainZh.letter(claim, contract, { issued: '2024-09-01' });

/** 每个函数的一组合格的参数。For each function, arguments that it takes. */
export const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  adjudicate: [claim, contract],
  amountDue: ['natural-disaster', claim, contract],
  applyLimits: [[], contract],
  coverageOf: ['natural-disaster', claim, contract],
  explainLimits: [[], contract],
  findings: [contract],
  institutionName: ['urban-management', '2024-01-01'],
  isInTerritory: ['500110110', LATEST],
  isInvalidInputError: [null],
  isProtected: [claim, contract],
  parseClaim: [claim],
  parseContract: [contract],
  placeOf: ['500110110'],
  printedNumber: ['2.2.1'],
  responsibleFor: ['natural-disaster', 'flood', LATEST],
  rulebook: [LATEST],
  rulesCiting: ['2.2.1', LATEST],
  safeParseClaim: [claim],
  safeParseContract: [contract],
  shareAmount: ['1', contract],
  splitAmount: ['1', [{ id: 'a', share: '1' }], 'largest-remainder'],
  writeClaim: [claim],
  ambiguitiesOf: ['2.2.1'],
  ambiguity: ['A-01'],
  clause: ['2.2.1'],
  clausesOf: [LATEST],
  editionAt: [at],
  readingsOf: ['2.2.1'],
  decideCompactly: [claim, contract],
  limitCompactly: [[], contract],
  mergeTallies: [tallied, tallied],
  missingCompactly: [claim, contract],
  payCompactly: [[], tallied, tallied, contract],
  payPart: [[], tallied, tallied, contract],
  shareCompactly: [1, contract],
  talliesBefore: [[tallied]],
  tally: [[]],
  tallyCompactly: [[], 1],
  amendLedger: [ledger, contract],
  balanceOf: [ledger, 'c-1'],
  balances: [ledger],
  emptyLedger: [contract],
  parseLedger: [ledger],
  post: [ledger, []],
  postingOf: [claim, determination, 1],
  quarterOf: [at],
  recordPayments: [ledger, []],
  recordRecoveries: [ledger, []],
  recordTransfers: [ledger, []],
  settle: [[], contract, quarter],
  standingOf: [ledger, 'c-1'],
  writeLedger: [ledger],
  disasterDatabase: [[]],
  dutiesFor: [{ peril: 'fire', moments: { incident: at }, division: '500110110' }, contract],
  eventsWithinHours: [[], contract],
  publicDisclosure: [[], contract, { year: 2024 }, {}],
  quarterlyAnalysis: [[], contract, quarter],
  reportEntries: [[], []],
  reserves: [[], contract],
  auditRegister: [[], contract],
  auditor: [contract],
  checksOf: [audited],
  compareRegisters: [REGISTER, REGISTER],
  readRecords: [[]],
  readRegister: ['', {}],
  registerReader: [{}],
  receipt: [claim, contract],
  verify: [issued, claim, contract],
  impact: [[], contract, contract],
  impactMeter: [contract, contract],
  impactOfReceipts: [[], []],
  receiptImpactMeter: [],
  underReadings: [claim, contract],
  whatWouldChange: [claim, contract],
  asOf: [{ id: 'c', kind: 'person', records: [] }, at],
  contractAt: [contract, at],
  explain: [claim, contract, {}],
  explainAsSvg: [explained],
  materials: [claim, contract],
  questions: [claim, contract],
  worklist: [[claim], contract],
  asHtml: [told],
  asMarkdown: [told],
  asText: [told],
  describeRule: [main.rulebook(LATEST)[0], LATEST],
  fileNote: [claim, contract, { issued: '2024-09-01' }],
  letter: [claim, contract, { issued: '2024-09-01' }],
  askQuestion: [question],
  describeCellIssue: [audit.readRegister(['灾种'], [['雷']]).issues[0]],
  describeChange: [fact, []],
  describeChanges: [changes, []],
  describeDetermination: [determination, []],
  describeDifference: [receipts.verify({}, claim, contract).differences[0]],
  describeDiscrepancy: [discrepancy, []],
  describeEvidence: [{ type: 'grade', grade: 3, yuan: '80000.00' }, []],
  describeFinding: [main.findings(contract)[0]],
  describeIssue: [issue, null],
  describeMaterial: [explain.materials(open, contract)[0]],
  describeQuestion: [question],
  describeReadings: [challenge.underReadings(claim, contract)],
  wordsIn: [LATEST],
};
