import { readFileSync } from 'node:fs';
import type { ClaimInput, ContractInput, Line } from '../../src/index.js';
import { claimOf, contractOf } from '../oracle/fixtures.js';

/** 包，或者植入了错误的包。The package, or one with a slip planted in it. */
export type Package = typeof import('./entry.js');

/** 一项检查：所见的差错，写明原因。A check: the faults that it sees, each with its cause. */
export type Check = (of: Package) => readonly string[];

const read = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');

const notice = read('notice.txt').replace(/\s/g, '');

/** 《通知》四（二）的表，逐行照抄。The table of 四（二）, row by row as it is printed. */
const PRINTED = {
  爆炸救助保险: '区公安局',
  自然灾害救助保险: '区应急局',
  火灾救助保险: '区消防救援支队',
  市政设施救助保险: '区城市管理局',
  见义勇为救助保险: '区委政法委',
} as const;

/** 灾因在二（二）1里怎样写，或者是火灾、爆炸。How 二（二）1 writes a peril; or a fire, an explosion. */
const WRITTEN = {
  flood: '洪涝',
  'wind-hail': '风雹',
  lightning: '雷击',
  windstorm: '暴风',
  rainstorm: '暴雨',
  ice: '冰凌',
  earthquake: '地震灾害',
  'rock-collapse': '山体崩塌',
  drought: '干旱',
  heat: '高温',
  landslide: '滑坡',
  'debris-flow': '泥石流',
  'ground-subsidence': '地陷',
  'forest-fire': '森林火灾',
  'dam-break': '水库溃坝',
  fire: '火灾',
  explosion: '爆炸',
} as const;

/** 各险种、各灾因由谁负责，与印出的表一致。Who answers for each line and peril is as the table prints it. */
export const departments: Check = ({ responsibleFor, LATEST, words }) => {
  const natural = (Object.keys(WRITTEN) as (keyof typeof WRITTEN)[]).slice(0, -2);
  const rows: readonly (readonly [Line, keyof typeof WRITTEN, keyof typeof PRINTED])[] = [
    ...(['natural-disaster', 'house-damage'] as const).flatMap((line) =>
      natural.map((peril) => [line, peril, '自然灾害救助保险'] as const),
    ),
    ...(['fire-explosion', 'house-damage'] as const).flatMap(
      (line) =>
        [
          [line, 'fire', '火灾救助保险'],
          [line, 'explosion', '爆炸救助保险'],
        ] as const,
    ),
    ['municipal-facility', 'windstorm', '市政设施救助保险'],
    ['good-samaritan', 'flood', '见义勇为救助保险'],
  ];
  return rows.flatMap(([line, peril, row]) => {
    if (!notice.includes(`${row}${PRINTED[row]}`) || !notice.includes(WRITTEN[peril]))
      return [`the notice does not print: ${row}, ${PRINTED[row]}, ${WRITTEN[peril]}`];
    const found = (responsibleFor(line, peril, LATEST)?.departments ?? [])
      .map((id) => words.institutions[id])
      .join('、');
    return found === PRINTED[row]
      ? []
      : [`${line}, ${WRITTEN[peril]}: ${found}; the row of ${row} names ${PRINTED[row]}`];
  });
};

/** 街镇的代码与统计部门的一致。The codes of streets and towns are those of the statisticians. */
export const divisions: Check = ({ UNITS }) => {
  const [, ...rows] = read('qijiang-divisions.csv').trim().split(/\r?\n/);
  const listed = rows.map((row) =>
    row
      .split(',')
      .filter((_, i) => [0, 2, 4].includes(i))
      .join(' '),
  );
  const ours = UNITS.map(({ code, name, administration }) => `${code} ${name} ${administration}`);
  return [
    ...ours.filter((unit) => !listed.includes(unit)).map((unit) => `not so listed: ${unit}`),
    ...listed.filter((unit) => !ours.includes(unit)).map((unit) => `listed, and not known: ${unit}`),
  ];
};

const NEGATIONS = {
  zh: /不|没有|未|无|零/g,
  en: /\b(?:not|no|none|nor|neither|nothing|cannot|unable|zero)\b/gi,
} as const;

/** 名称是否定的条件，满足时才是否定的话；其余的，不满足时才是。A condition that is named in the negative holds in the negative; all others fail in it. */
export const texts: Check = ({ rulebook, LATEST, READING_IDS, ...languages }) =>
  (['zh', 'en'] as const).flatMap((language) => {
    const { conditions } = languages[language]();
    const count = (text: string): number => text.match(NEGATIONS[language])?.length ?? 0;
    const asked = rulebook(LATEST).flatMap(({ id, kind }) =>
      kind === 'condition' && !(READING_IDS as readonly string[]).includes(id) ? [id] : [],
    );
    return [
      ...asked.filter((id) => conditions[id] === undefined).map((id) => `${language}: no words for ${id}`),
      ...Object.entries(conditions).flatMap(([id, { holds, fails, open }]) => {
        const isNegative = /^not?-/.test(id);
        const [plain, denied] = isNegative ? [fails, holds] : [holds, fails];
        if (new Set([holds, fails, open]).size < 3) return [`${language}: ${id} says one thing twice`];
        return count(denied) > count(plain)
          ? []
          : [`${language}: ${id} says the opposite: it ${isNegative ? 'fails' : 'holds'} as “${plain}”`];
      }),
    ];
  });

/** 每条规则所引的条文，有它所依据的原文。The clauses that a rule cites have the words on which it rests. */
export const clauses: Check = ({ rulebook, LATEST, clause, QUOTATIONS, READING_IDS }) =>
  rulebook(LATEST).flatMap(({ id, kind, clauses: cited }) => {
    if (kind !== 'condition' || (READING_IDS as readonly string[]).includes(id)) return [];
    return cited.flatMap((of) => {
      const quoted = (QUOTATIONS[of] ?? []).filter((quotation) => quotation.of.includes(id));
      if (quoted.length === 0) return [`${id} cites ${of}, where nothing is said of it`];
      return quoted.flatMap(({ zh }) =>
        clause(of).zh.includes(zh) && notice.includes(zh) ? [] : [`${id}: ${of} does not print “${zh}”`],
      );
    });
  });

/** 保险期限和保单年度，北京时间零点前后一秒。The ends of the term and of a year, a second before midnight in Beijing and at midnight. */
const MOMENTS = {
  '2022-12-31T23:59:59+08:00': 'declined',
  '2023-01-01T00:00:00+08:00': 'payable',
  '2022-12-31T16:00:00Z': 'payable',
  '2025-12-31T23:59:59+08:00': 'payable',
  '2025-12-31T16:00:00Z': 'declined',
  '2026-01-01T00:00:00+08:00': 'declined',
  '2026-01-01T23:59:59+08:00': 'declined',
} as const;

export const days: Check = ({ adjudicate, applyLimits }) => {
  const contract = contractOf('illustrative') as unknown as ContractInput;
  const { incident, loss } = claimOf('case-1');
  const inTerm = Object.entries(MOMENTS).flatMap(([startedAt, expected]) => {
    const claim = { id: 'c', incident: { ...incident, startedAt }, loss } as ClaimInput;
    const { outcome } = adjudicate(claim, contract);
    return outcome === expected ? [] : [`the term: at ${startedAt} it is ${outcome}, not ${expected}`];
  });
  const limited = { ...contract, limits: { perEvent: '100.00', perYear: '100.00' } } as ContractInput;
  const paid = (...times: readonly string[]): string =>
    applyLimits(
      times.map((startedAt, i) => ({ id: `r${i}`, event: `e${i}`, startedAt, amount: '100.00', line: null })),
      limited as never,
    )
      .map((row) => row.paid)
      .join(' ');
  const years = [
    [['2023-12-31T23:59:59+08:00', '2024-01-01T00:00:00+08:00'], '100.00 100.00'],
    [['2023-12-31T16:00:00Z', '2024-12-31T15:59:59Z'], '100.00 0.00'],
  ] as const;
  return [
    ...inTerm,
    ...years.flatMap(([times, expected]) =>
      paid(...times) === expected ? [] : [`the year: ${times.join(', ')} are paid ${paid(...times)}`],
    ),
  ];
};
