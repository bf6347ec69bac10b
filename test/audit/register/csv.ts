import { type Random, randomFrom } from '../../../examples/season/random.js';
import type { Cell } from '../../../src/audit/index.js';
import type { ClaimInput } from '../../../src/index.js';
import { words } from '../../../src/words/zh-CN.js';
import { CONTRACT } from './contract.js';
import type { Injected } from './inject.js';
import type { Entry } from './register.js';

export type Row = readonly string[];

const HAN = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

/** 同一金额的几种写法。Ways to write one sum. */
function money(yuan: string, random: Random): string {
  const [whole = '', cents = '00'] = yuan.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const ways = [yuan, `${grouped}.${cents}`, `¥${yuan}`, `${yuan}元`, wide(yuan), ` ${yuan} `];
  if (yuan.endsWith('00.00')) ways.push(`${Number(yuan) / 10_000}万元`);
  return (
    ways[
      random.pick([
        [0, 90],
        [1, 4],
        [2, 2],
        [3, 2],
        [4, 1],
        [5, 1],
        [6, 2],
      ] as const)
    ] ?? yuan
  );
}

const two = (n: number) => String(n).padStart(2, '0');

/** 同一时间的几种写法，都按北京时间。Ways to write one time, all on Beijing's clocks. */
function time(instant: string | null | undefined, random: Random): string {
  if (instant == null) return '';
  const local = new Date(Date.parse(instant) + 8 * 3_600_000);
  const [y, mo, d] = [local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate()];
  const [h, mi, s] = [local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()];
  const seconds = s === 0 ? '' : `:${two(s)}`;
  const serial = (local.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
  const ways = [
    `${y}-${two(mo)}-${two(d)} ${two(h)}:${two(mi)}${seconds}`,
    `${y}/${mo}/${d} ${h}:${two(mi)}${seconds}`,
    `${y}年${mo}月${d}日${h}时${mi}分${s === 0 ? '' : `${s}秒`}`,
    instant,
    serial.toFixed(8),
  ];
  return ways[
    random.pick([
      [0, 90],
      [1, 4],
      [2, 3],
      [3, 2],
      [4, 1],
    ] as const)
  ] as string;
}

const said = (value: unknown, zh: Readonly<Record<string, string>>): string => {
  if (value === undefined) return '';
  return value === null ? '不详' : (zh[value as string] as string);
};

const yesNo = (value: unknown): string =>
  value === undefined ? '' : value === null ? '—' : value === true ? '是' : '否';

const text = (value: unknown): string => (value === undefined ? '' : value === null ? '不详' : String(value));

const OUTCOMES = { payable: '赔付', pending: '待补', declined: '拒赔' };

type Write = (entry: Entry, random: Random) => string;

const incident = ({ claim }: Entry) => (claim.incident ?? {}) as NonNullable<ClaimInput['incident']>;
const lossOf = ({ claim }: Entry) => claim.loss as object as Record<string, unknown>;

/** 表头和各列的写法。The headers, and how each column is written. */
const COLUMNS: readonly (readonly [header: string, write: Write])[] = [
  ['序号', ({ sequence }) => `${sequence}`],
  ['案件编号', ({ claim }) => claim.id],
  ['损失类型', ({ claim }) => words.lossKinds[claim.loss.kind]],
  ['事件编号', (entry) => text(incident(entry).id)],
  ['出险时间', (entry, random) => time(incident(entry).startedAt, random)],
  ['区划代码', (entry) => text(incident(entry).division)],
  ['灾种', (entry) => said(incident(entry).peril, words.perils)],
  ['成因', (entry) => said(incident(entry).rootCause, words.rootCauses)],
  ['设施种类', (entry) => said(incident(entry).facility?.kind ?? undefined, words.facilityKinds)],
  ['是否市政设施', (entry) => yesNo(incident(entry).facility?.municipal)],
  ['责任人情况', (entry) => said(incident(entry).liableParty, words.liableParties)],
  ['人员编号', (entry) => text(lossOf(entry).personId)],
  ['当事人身份', (entry) => said(lossOf(entry).role, words.roles)],
  ['居住情况', (entry) => said(lossOf(entry).residence, words.residences)],
  ['是否在区内', (entry) => said(lossOf(entry).presence, words.presences)],
  ['是否因灾', (entry) => yesNo(lossOf(entry).causedByIncident)],
  ['认定级别', (entry) => said(lossOf(entry).recognisedBy, words.recognisers)],
  ['伤亡情况', (entry) => said(lossOf(entry).harm, words.harms)],
  [
    '伤残等级',
    (entry) => {
      const grade = lossOf(entry).disabilityGrade;
      return grade === undefined ? '' : `${HAN[(grade as number) - 1]}级`;
    },
  ],
  ['失踪死亡证明', (entry) => yesNo(lossOf(entry).missingCertified)],
  [
    '医疗费用',
    (entry, random) =>
      lossOf(entry).medicalCost === undefined ? '' : money(lossOf(entry).medicalCost as string, random),
  ],
  ['政府赔偿金', (entry) => text(lossOf(entry).governmentCompensation)],
  ['政府医疗费', (entry) => text(lossOf(entry).governmentMedical)],
  ['户编号', (entry) => text(lossOf(entry).householdId)],
  ['产权', (entry) => said(lossOf(entry).title, words.titles)],
  ['房屋用途', (entry) => said(lossOf(entry).use, words.uses)],
  ['受损部位', (entry) => said(lossOf(entry).part, words.parts)],
  ['损坏程度', (entry) => said(lossOf(entry).damage, words.damages)],
  ['间数', (entry) => text(lossOf(entry).rooms)],
  [
    '免责情形',
    (entry) => {
      const found = lossOf(entry).circumstances as readonly (keyof typeof words.circumstances)[] | undefined;
      return found === undefined
        ? ''
        : found.length === 0
          ? '无'
          : found.map((code) => words.circumstances[code]).join('、');
    },
  ],
  ['结论', ({ outcome }) => OUTCOMES[outcome]],
  ['险种', ({ line }) => (line === null ? '' : words.lines[line])],
  ['责任部门', ({ departments }) => departments.map((id) => words.institutions[id]).join('、')],
  ['核定金额（元）', ({ amount }, random) => money(amount, random)],
  ['赔付金额（元）', ({ paid }, random) => money(paid, random)],
  ['人保份额', ({ shares }) => shares.picc as string],
  ['平安份额', ({ shares }) => shares.pingan as string],
  ['太保份额', ({ shares }) => shares.cpic as string],
  ['报案时间', ({ reportedAt }, random) => time(reportedAt, random)],
  ['查勘时间', ({ surveyedAt }, random) => time(surveyedAt, random)],
  ['核定时间', ({ decidedAt }, random) => time(decidedAt, random)],
  ['支付时间', ({ paidAt }, random) => time(paidAt, random)],
  ['保单年度', ({ policyYear }) => `${policyYear}`],
];

export const HEADER: Row = COLUMNS.map(([header]) => header);

/** 登记簿的数据行，写法多样。The rows of the register, written in many ways. */
export function rowsOf(entries: readonly Entry[], seed: number): Row[] {
  const random = randomFrom(seed);
  return entries.map((entry) => COLUMNS.map(([, write]) => write(entry, random)));
}

const fen = (yuan: string): number => Math.round(Number(yuan) * 100);

const sumRow = (label: string, sums: readonly number[]): Row => {
  const from = HEADER.indexOf('核定金额（元）');
  return HEADER.map((_, i) => {
    const sum = sums[i - from];
    return i === 0 ? label : sum === undefined ? '' : (sum / 100).toFixed(2);
  });
};

const sumsOf = (entries: readonly Entry[]): number[] => {
  const columns: readonly ((entry: Entry) => string)[] = [
    ({ amount }) => amount,
    ({ paid }) => paid,
    ...CONTRACT.insurers.map(
      ({ id }) =>
        ({ shares }: Entry) =>
          shares[id] as string,
    ),
  ];
  return columns.map((of) => entries.reduce((sum, entry) => sum + fen(of(entry)), 0));
};

/** 一处写错的合计：第几个合计，多写多少分。A sum written wrong: which of its kind, and by how many fen. */
export interface WrongSum {
  readonly label: string;
  readonly by: number;
}

/** 每页一千行，过次页、承前页，末尾分年合计和总计。A page for every thousand rows, carried and brought forward, then sums by year and in all. */
export function withSums(
  entries: readonly Entry[],
  rows: readonly Row[],
  wrong: readonly WrongSum[] = [],
  page = 1000,
): Row[] {
  const written = (label: string, sums: readonly number[], nth: number): Row => {
    const by = wrong.find((entry) => entry.label === `${label}#${nth}`)?.by ?? 0;
    return sumRow(
      label,
      sums.map((sum, i) => (i === 1 ? sum + by : sum)),
    );
  };
  const all: Row[] = [];
  for (const [i, row] of rows.entries()) {
    if (i > 0 && i % page === 0) {
      const sums = sumsOf(entries.slice(0, i));
      all.push(written('过次页', sums, i / page), written('承前页', sums, i / page));
    }
    all.push(row);
  }
  const of = (year: number) =>
    entries.filter(({ claim }) => {
      const start = new Date(Date.parse(claim.incident?.startedAt as string) + 8 * 3_600_000);
      return start.getUTCFullYear() === year;
    });
  return [
    ...all,
    written('2023年合计', sumsOf(of(2023)), 1),
    written('2024年合计', sumsOf(of(2024)), 1),
    written('合计', sumsOf(entries), 1),
  ];
}

/** 写错的几处合计，以及应当查出的差异。Sums written wrong, and what must be found of them. */
export const WRONG_SUMS: readonly WrongSum[] = [
  { label: '过次页#2', by: 100_000 },
  { label: '过次页#4', by: -12_300 },
  { label: '承前页#1', by: 4500 },
  { label: '承前页#3', by: -700 },
  { label: '2023年合计#1', by: 2_000_000 },
  { label: '合计#1', by: -100 },
];

export const injectedSums: readonly Injected[] = WRONG_SUMS.map(({ label, by }) => ({
  code: label.includes('合计') ? 'total-disagrees' : 'carried-forward-disagrees',
  claim: null,
  event: null,
  difference: by,
  certainty: 'certain',
}));

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export const csvOf = (rows: readonly Row[]): string =>
  `${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`;

/** 读 CSV，只认逗号、双引号和换行。Reads CSV: commas, double quotes and line ends. */
export function cellsOf(csv: string): Cell[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, plain, inQuotes, end] of csv.matchAll(/(?:([^",\r\n]*)|"((?:[^"]|"")*)")(,|\r?\n)/g)) {
    row.push(inQuotes === undefined ? (plain as string) : inQuotes.replaceAll('""', '"'));
    if (end !== ',') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
