import { type FactPath, LINE_CLAUSE, LINES } from 'qijiang-catastrophe-insurance';
import type { DisclosedCell, Ratio, Town } from 'qijiang-catastrophe-insurance/reports';
import type { InsurerStatement, Statement } from 'qijiang-catastrophe-insurance/settlement';
import * as en from 'qijiang-catastrophe-insurance/words/en';
import * as zh from 'qijiang-catastrophe-insurance/words/zh-CN';
import { at } from '../command/text.js';
import { fenOf, yuanOf } from '../fen.js';
import type { Language } from '../phrases.js';
import { DISASTERS } from './events.js';
import { SEASON_PHRASES } from './phrases.js';
import type { SeasonData } from './season.js';
import { table } from './table.js';

const WORDS = { zh: zh.words, en: en.words } as const;
const HIDDEN = '—';

/** The library writes ratios with four decimals. */
const percent = (ratio: Ratio | null): string =>
  ratio === null ? HIDDEN : `${yuanOf(fenOf(ratio.decimal))}%`;

const signed = (fen: bigint): string => (fen < 0n ? `-${yuanOf(-fen)}` : yuanOf(fen));

const nameOf = (event: string | null, language: Language): string =>
  DISASTERS.find(({ id }) => id === event)?.name[language] ?? WORDS[language].reportHeadings['no-event'];

const townName = (town: Town, language: Language): string => {
  const { standings, reportHeadings } = WORDS[language];
  return town.name ?? (town.standing === 'unknown' ? reportHeadings.unknown : standings[town.standing]);
};

/** The words of any code, whichever of some tables it stands in. */
const wordOf = (code: string, ...tables: readonly Readonly<Record<string, string>>[]): string =>
  tables.map((words) => words[code]).find((word) => word !== undefined) ?? code;

const namesOf = (codes: readonly string[], language: Language): string => {
  const { institutions, outsideBodies, otherParties } = WORDS[language];
  return codes
    .map((code) => wordOf(code, institutions, outsideBodies, otherParties))
    .join(language === 'zh' ? '、' : ', ');
};

function eventsText({ analyses }: SeasonData, language: Language): string[] {
  const say = SEASON_PHRASES[language];
  const { reportHeadings: heads } = WORDS[language];
  const uses = analyses.flatMap(({ limits }) => limits);
  const rows = analyses
    .flatMap(({ events }) => events)
    .map(({ event, began, claims, due, paid }) => {
      const use = uses.find(({ span, event: of, line }) => span === 'event' && of === event && line === null);
      return [
        began?.slice(0, 10) ?? HIDDEN,
        nameOf(event, language),
        `${claims}`,
        due,
        paid,
        percent(use?.used ?? null),
      ];
    });
  const year = analyses.at(-1)?.limits.find(({ span, line }) => span === 'year' && line === null);
  return [
    say.events,
    ...table([[heads.began, heads.event, heads.claims, heads.due, heads.paid, say.used], ...rows], 2),
    ...(year === undefined ? [] : [say.year(year.limit, year.paid, percent(year.used))]),
  ];
}

function outcomesText({ analyses, balances, controlTotal }: SeasonData, language: Language): string[] {
  const say = SEASON_PHRASES[language];
  const { claimStatuses, reportHeadings: heads, declineReasons } = WORDS[language];
  const sum = (fen: readonly string[]) => yuanOf(fen.reduce((total, yuan) => total + fenOf(yuan), 0n));
  const count = (numbers: readonly number[]) => `${numbers.reduce((total, n) => total + n, 0)}`;
  const statuses = (['paid', 'unpaid', 'pending', 'declined'] as const).map((status) => {
    const of = analyses.map(({ byStatus }) => byStatus[status]);
    return [
      claimStatuses[status],
      count(of.map(({ claims }) => claims)),
      sum(of.map(({ due }) => due)),
      sum(of.map(({ paid }) => paid)),
    ];
  });
  const reasons = (analyses[0]?.declined ?? []).map(({ reason }) => [
    declineReasons[reason],
    count(
      analyses.flatMap(({ declined }) =>
        declined.filter((one) => one.reason === reason).map(({ claims }) => claims),
      ),
    ),
  ]);
  return [
    say.outcomes,
    ...table([[heads.status, heads.claims, heads.due, heads.paid], ...statuses]),
    ...at(
      0,
      say.paidOnce(balances.filter(({ through, claim }) => through !== null && through !== claim).length),
    ),
    say.control(controlTotal),
    ...table([[heads['decline-reason'], heads.claims], ...reasons]),
  ];
}

const FIGURES = [
  'opening',
  'premium',
  'claims',
  'recoveries',
  'collected',
  'paidOut',
  'settled',
  'closing',
] as const satisfies readonly (keyof InsurerStatement)[];

function statementText(statement: Statement, { contract }: SeasonData, language: Language): string[] {
  const say = SEASON_PHRASES[language];
  const rows = statement.insurers.map((insurer) => [
    contract.insurers.find(({ id }) => id === insurer.insurer)?.name.replace(/股份有限公司.*$/u, '') ??
      insurer.insurer,
    ...FIGURES.map((figure) => insurer[figure]),
  ]);
  const totals = FIGURES.map((figure) =>
    signed(statement.insurers.reduce((sum, insurer) => sum + fenOf(insurer[figure]), 0n)),
  );
  return [say.quarter(statement.quarter), ...table([say.columns, ...rows, [say.inAll, ...totals]])];
}

function disclosureText({ disclosure }: SeasonData, language: Language): string[] {
  const say = SEASON_PHRASES[language];
  const { reportHeadings: heads, clause, lines: names } = WORDS[language];
  const cell = ({ claims, paid }: DisclosedCell): string => {
    if (claims === null) return HIDDEN;
    return claims === 0 ? '0' : `${claims}·${paid}`;
  };
  const rows = [
    ...disclosure.towns.map(({ town, ...row }) => ({ name: townName(town, language), ...row })),
    { name: heads.totals, ...disclosure.totals },
  ].map(({ name, lines, total }) => [name, ...LINES.map((line) => cell(lines[line])), cell(total)]);
  return [
    say.disclosure,
    ...table([[heads.town, ...LINES.map((line) => clause(LINE_CLAUSE[line])), heads.totals], ...rows]),
    `${say.cells}${heads['kept-back']}`,
    ...LINES.map((line) => `${clause(LINE_CLAUSE[line])} ${names[line]}`),
  ];
}

function missingText({ waiting }: SeasonData, language: Language): string[] {
  const say = SEASON_PHRASES[language];
  const { facts } = WORDS[language];
  return [
    say.missing,
    ...waiting.byFact
      .slice(0, 6)
      // The contract has no conditions of its own, so every path is one of the format.
      .flatMap(({ fact, claims, heldBack }) =>
        at(2, say.waits(facts[fact as FactPath].label, claims.length, heldBack)),
      ),
  ];
}

function databaseText({ database }: SeasonData, language: Language): string[] {
  const say = SEASON_PHRASES[language];
  const { reportHeadings: heads, perils } = WORDS[language];
  const most = [...database]
    .sort((a, b) => (fenOf(a.paid) === fenOf(b.paid) ? 0 : fenOf(a.paid) > fenOf(b.paid) ? -1 : 1))
    .slice(0, 5);
  const rows = most.map(({ event, town, peril, casualties, houses, paid }) => {
    const graded = Object.values(houses);
    return [
      nameOf(event, language),
      townName(town, language),
      peril === null ? heads.unknown : perils[peril],
      `${casualties.death + casualties.missing}`,
      `${graded.reduce((sum, { houses: count }) => sum + count, 0)}`,
      `${graded.reduce((sum, { rooms }) => sum + rooms, 0)}`,
      paid,
    ];
  });
  const top = [heads.event, heads.town, heads.peril, say.dead, heads.houses, heads.rooms, heads.paid];
  return [say.database(database.length), ...table([top, ...rows], 3)];
}

function dutiesText({ duties }: SeasonData, language: Language): string[] {
  const say = SEASON_PHRASES[language];
  const words = WORDS[language];
  return [
    say.duties,
    ...duties.flatMap(({ of, duty, towards, statedAs, deadline, clause }) => {
      const time = deadline ?? words.dutyTimes[statedAs];
      const parties = [namesOf(of, language), namesOf(towards, language)] as const;
      return at(2, say.duty(parties[0], words.duties[duty], parties[1], time, words.clause(clause)));
    }),
  ];
}

/** The season for people to read. */
export function textOf(data: SeasonData, language: Language): string {
  const say = SEASON_PHRASES[language];
  const parts = [
    [say.title, ...at(0, say.note)],
    eventsText(data, language),
    outcomesText(data, language),
    [
      say.statements,
      ...data.statements.flatMap((statement) => statementText(statement, data, language)),
      say.balance,
    ],
    disclosureText(data, language),
    missingText(data, language),
    databaseText(data, language),
    dutiesText(data, language),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
