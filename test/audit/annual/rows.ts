import { contractAt } from '../../../src/history.js';
import { adjudicate, type ClaimInput, shareAmount } from '../../../src/index.js';
import { balances, emptyLedger, post, postingOf } from '../../../src/settlement/index.js';
import { words } from '../../../src/words/zh-CN.js';
import { CLAIMS } from './claims.js';
import { ANNUAL } from './contract.js';

/** 登记簿的一行，按表头。A row of the register, by its headers. */
export type Row = Record<string, string>;

const HOUR = 3_600_000;

/** 北京时间，像登记簿里那样写。Beijing time, as registers write it. */
const clock = (at: number): string => new Date(at + 8 * HOUR).toISOString().slice(0, 16).replace('T', ' ');

const fen = (yuan: string): number => Math.round(Number(yuan) * 100);
export const yuan = (amount: number): string => {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** 各承保机构分摊多少，按出险那天的份额。What each insurer bears, by the shares of the day. */
export function sharesOf(amount: number, startedAt: string): Row {
  const contract = contractAt(ANNUAL, startedAt);
  const parts = shareAmount(yuan(Math.abs(amount)), contract);
  const sign = amount < 0 ? -1 : 1;
  return Object.fromEntries(
    parts.map((part, i) => [
      ['人保份额', '平安份额', '太保份额'][i] as string,
      yuan(sign * fen(part.amount)),
    ]),
  );
}

const said = (value: unknown, by: Readonly<Record<string, string>>): string =>
  value === undefined ? '' : (by[value as string] as string);
const yesNo = (value: unknown): string => (value === undefined ? '' : value === true ? '是' : '否');
const plain = (value: unknown): string => (value === undefined ? '' : String(value));

function factsOf({ id, incident, loss }: ClaimInput): Row {
  const at = (incident ?? {}) as Record<string, unknown>;
  const of = loss as object as Record<string, unknown>;
  return {
    案件编号: id,
    损失类型: words.lossKinds[loss.kind],
    事件编号: plain(at.id),
    出险时间: clock(Date.parse(at.startedAt as string)),
    区划代码: plain(at.division),
    灾种: said(at.peril, words.perils),
    是否市政设施: yesNo((at.facility as { municipal?: boolean } | undefined)?.municipal),
    责任人情况: said(at.liableParty, words.liableParties),
    人员编号: plain(of.personId),
    当事人身份: said(of.role, words.roles),
    居住情况: said(of.residence, words.residences),
    是否在区内: said(of.presence, words.presences),
    是否因灾: yesNo(of.causedByIncident),
    认定级别: said(of.recognisedBy, words.recognisers),
    伤亡情况: said(of.harm, words.harms),
    伤残等级: of.disabilityGrade === undefined ? '' : `${of.disabilityGrade}级`,
    医疗费用: plain(of.medicalCost),
    政府赔偿金: plain(of.governmentCompensation),
    政府医疗费: plain(of.governmentMedical),
    户编号: plain(of.householdId),
    房屋编号: plain(of.houseId),
    产权: said(of.title, words.titles),
    房屋用途: said(of.use, words.uses),
    受损部位: said(of.part, words.parts),
    损坏程度: said(of.damage, words.damages),
    间数: plain(of.rooms),
    免责情形: (of.circumstances as readonly string[]).length === 0 ? '无' : '',
  };
}

const OUTCOMES = { payable: '赔付', pending: '待补', declined: '拒赔' } as const;

/** 一笔付款怎样分作几行。How a payment stands on rows. */
export type Moves = (paid: number, n: number) => readonly number[];

/** 一次付清，分期，多付之后扣回，冲红重付。At once, in parts, taken back, reversed and made anew. */
const MOVES: Moves = (paid, n) => {
  if (paid < 300_000) return [paid];
  const part = Math.round(paid / 3) + 7;
  if (n % 9 === 4) return [part, paid - part];
  if (n % 17 === 5) return [part, part, paid - 2 * part];
  if (n % 13 === 6) return [paid + 50_000, -50_000];
  if (n % 19 === 7) return [paid + 12_300, -paid - 12_300, paid];
  return [paid];
};

/** 库里说各案应付多少，多案、限额都算过。What is due on each claim, other claims and limits counted. */
function dueOn(claims: readonly ClaimInput[]): ReadonlyMap<string, number> {
  const postings = claims.map((claim) => postingOf(claim, adjudicate(claim, ANNUAL), 1));
  return new Map(
    balances(post(emptyLedger(ANNUAL), postings).ledger).map(({ claim, due }) => [claim, fen(due)]),
  );
}

/** 一笔付款的一行。The row of one payment. */
export function payment(row: Row, moved: number, at: number): Row {
  const { 出险时间: start = '' } = row;
  return {
    ...row,
    赔付金额: yuan(moved),
    ...sharesOf(moved, `${start.replace(' ', 'T')}:00+08:00`),
    支付时间: moved === 0 ? '' : clock(at),
  };
}

function rowsOf(claim: ClaimInput, paid: number, n: number, moves: Moves): readonly Row[] {
  const { outcome, amount, line, departments } = adjudicate(claim, ANNUAL);
  const start = Date.parse(claim.incident?.startedAt as string);
  const reported = start + (2 + (n % 40)) * HOUR;
  const decided = reported + (60 + (n % 300)) * HOUR;
  const row: Row = {
    ...factsOf(claim),
    结论: OUTCOMES[outcome],
    险种: line === null ? '' : words.lines[line],
    责任部门: departments.map((id) => words.institutions[id]).join('、'),
    核定金额: amount,
    报案时间: clock(reported),
    查勘时间: clock(reported + (5 + (n % 30)) * HOUR),
    核定时间: outcome === 'pending' ? '' : clock(decided),
    保单年度: String(new Date(start + 8 * HOUR).getUTCFullYear()),
  };
  return moves(paid, n).map((moved, i) => payment(row, moved, decided + (24 + 60 * i) * HOUR));
}

/** 后来又有的：先伤残、后死亡的，又一张账单。What came later: a death after a disability, another bill. */
const LATER: Readonly<Record<string, readonly [paid: number, facts: Row]>> = {
  'QJ-0026': [7_000_000, { 伤亡情况: '死亡', 伤残等级: '', 核定金额: '106811.82' }],
  'QJ-0064': [5_000_000, { 案件编号: 'QJ-0064-2', 伤亡情况: '死亡', 伤残等级: '', 核定金额: '104795.45' }],
  'QJ-0062': [170_000, { 医疗费用: '2000.00', 核定金额: '4154.32' }],
};

function withLater(rows: readonly Row[]): readonly Row[] {
  const first = rows[0] as Row;
  const later = LATER[first.案件编号 as string];
  if (later === undefined) return rows;
  const [paid, facts] = later;
  const paidAt = Date.parse(`${(first.支付时间 as string).replace(' ', 'T')}:00+08:00`);
  return [...rows, payment({ ...first, ...facts }, paid, paidAt + 200 * HOUR)];
}

/** 照库所说的登记簿，分几笔付。A register that states what the library says, paid in some moves. */
export function rowsFor(claims: readonly ClaimInput[], moves: Moves): Row[] {
  const due = dueOn(claims);
  return claims.flatMap((claim, n) => rowsOf(claim, due.get(claim.id) as number, n, moves));
}

/** 没有错误的登记簿。The register without an error. */
export function cleanRows(): Row[] {
  const due = dueOn(CLAIMS);
  return CLAIMS.flatMap((claim, n) => withLater(rowsOf(claim, due.get(claim.id) as number, n, MOVES)));
}
