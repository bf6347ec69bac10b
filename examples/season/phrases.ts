import type { Language } from '../phrases.js';

/** The sentences of the season's summary; what the codes of the library mean, its own words say. */
interface SeasonPhrases {
  readonly title: string;
  readonly note: string;
  readonly events: string;
  readonly used: string;
  readonly year: (limit: string, paid: string, used: string) => string;
  readonly outcomes: string;
  readonly paidOnce: (claims: number) => string;
  readonly control: (amount: string) => string;
  readonly statements: string;
  readonly quarter: (quarter: number) => string;
  readonly columns: readonly string[];
  readonly balance: string;
  readonly inAll: string;
  readonly disclosure: string;
  readonly cells: string;
  readonly missing: string;
  readonly waits: (fact: string, claims: number, heldBack: string) => string;
  readonly database: (rows: number) => string;
  readonly dead: string;
  readonly duties: string;
  readonly duty: (of: string, duty: string, towards: string, time: string, clause: string) => string;
}

const zh: SeasonPhrases = {
  title: '2024 年一整季的灾害：从报案到结算（虚构）',
  note: '灾害、案件和示例合同都是虚构的，不是綦江区的合同或数据。金额单位：元。',
  events: '一、灾害事故与限额',
  used: '占每次事件限额',
  year: (limit, paid, used) => `年度限额 ${limit}，已赔付 ${paid}，使用 ${used}。`,
  outcomes: '二、裁定结果',
  paidOnce: (claims) => `其中 ${claims} 件与同一人或同一户的另一件合并，只赔一次。`,
  control: (amount) => `限额前应付合计 ${amount}，与 decideCompactly 逐案复算一致。`,
  statements: '三、共保结算单',
  quarter: (quarter) => `2024 年第 ${quarter} 季度`,
  columns: ['承保机构', '期初', '+保费', '-赔款', '+追回', '-代收', '+代付', '-已结清', '=期末'],
  balance: '余额为正的，其他各方欠它；为负的，它欠其他各方。各家余额之和为零。',
  inAll: '合计',
  disclosure: '四、赔付情况公示（全年，件数·金额）',
  cells: '本文只有这张表可以对外公示。表中“—”：',
  missing: '五、尚未查明的事实，待定金额多的在前',
  waits: (fact, claims, heldBack) => `${fact}：${claims} 件，待定金额 ${heldBack}`,
  database: (rows) => `六、灾害数据库：共 ${rows} 行，赔付最多的五行`,
  dead: '死亡、失踪',
  duties: '七、洪水发生后各方的职责',
  duty: (of, duty, towards, time, clause) =>
    `${of}：${duty}${towards === '' ? '' : `（对${towards}）`}；时间：${time}（《通知》${clause}）`,
};

const en: SeasonPhrases = {
  title: 'A season of disasters in 2024, from claims to settlement (invented)',
  note: 'Disasters, claims and the example contract are invented; none are those of 綦江. Amounts in yuan.',
  events: '1. Events and limits',
  used: 'of the event limit',
  year: (limit, paid, used) => `Limit of the year ${limit}, paid ${paid}, used ${used}.`,
  outcomes: '2. What was decided',
  paidOnce: (claims) =>
    `${claims} of them go with another claim of the same person or household, which is paid once.`,
  control: (amount) => `Due before limits in all ${amount}, as decideCompactly finds claim by claim.`,
  statements: '3. Statements between the insurers',
  quarter: (quarter) => `Quarter ${quarter} of 2024`,
  columns: [
    'Insurer',
    'opening',
    '+premium',
    '-claims',
    '+recoveries',
    '-collected',
    '+paid out',
    '-settled',
    '=closing',
  ],
  balance:
    'A balance above zero is owed to the insurer, one below zero it owes. The balances add up to zero.',
  inAll: 'In all',
  disclosure: '4. Public disclosure (the whole year, claims·amount)',
  cells: 'Only this table is fit for publication. "—": ',
  missing: '5. The facts still to be established, those that hold back most first',
  waits: (fact, claims, heldBack) => `${fact}: ${claims} claims; ${heldBack} held back`,
  database: (rows) => `6. Disaster database: ${rows} rows, the five with most paid`,
  dead: 'dead, missing',
  duties: '7. Duties after the flood',
  duty: (of, duty, towards, time, clause) =>
    `${of}: ${duty}${towards === '' ? '' : ` (towards ${towards})`}; time: ${time} [Notice, ${clause}]`,
};

export const SEASON_PHRASES: Readonly<Record<Language, SeasonPhrases>> = { zh, en };
