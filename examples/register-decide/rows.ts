import type { AnyPath, Contract, FactPath } from 'qijiang-catastrophe-insurance';
import { REGISTER_COLUMNS, type RegisterColumn } from 'qijiang-catastrophe-insurance/audit';
import type { Material, OpenQuestion } from 'qijiang-catastrophe-insurance/explain';
import { insurersOf } from '../audit/insurers.js';
import type { Language } from '../audit/language.js';
import type { RowPlace } from '../audit/reading.js';
import { yuanCell } from '../audit/row-cells.js';
import type { TableCell, TableColumn, TableRow } from '../audit/table.js';
import { type DecidedRow, mayHold } from './decided.js';
import { PHRASES } from './phrases.js';

/** A fact by its path; of a condition of the contract's own, with its words. */
export function factName(fact: AnyPath, text: string | undefined, { lib: { words } }: Language): string {
  return text === undefined
    ? words.facts[fact as FactPath].label
    : words.phrases.condition(words.facts['loss.conditions'].label, text);
}

/** What rows differ in, by the words of the library; of what is no fact, by the usual header of a register. */
function columnName(path: string, language: Language): string {
  if (path in language.lib.words.facts) return factName(path as FactPath, undefined, language);
  const column = REGISTER_COLUMNS.find(({ id }) => id === path) as RegisterColumn;
  return column[language.locale === 'en' ? 'en' : 'zh'][0] as string;
}

const lines = (items: readonly string[]): string => items.join('\n');

export const bodyNames = ({ words }: Language['lib']): Readonly<Record<string, string>> => ({
  ...words.institutions,
  ...words.outsideBodies,
});

/** A missing fact and whom to ask for it, unless the register may say it already. */
function asked({ fact, text, state, of }: OpenQuestion, row: DecidedRow, language: Language): string {
  const say = PHRASES[language.locale];
  const ask = say.ask(
    language.lib.words.missingStates[state],
    of.map((bringer) => say.bringers[bringer]),
  );
  return say.asked(factName(fact, text, language), mayHold(fact, row.unreadColumns) ? say.mendFirst : ask);
}

function paperName({ paper, issuers, broughtBy }: Material, { lib, locale }: Language): string {
  const { documents, bringers } = lib.words;
  const names = issuers.map((body) => bodyNames(lib)[body] as string);
  return PHRASES[locale].paper(documents[paper], names, bringers[broughtBy]);
}

/** What a row says of its place, where the register has several sheets. */
export const rowNames = (places: readonly RowPlace[], sheets: readonly string[], { locale }: Language) =>
  places.map(({ sheet, row }) =>
    PHRASES[locale].rowAt(sheets.length < 2 ? '' : (sheets[sheet] as string), row),
  );

/** What is to be known of a row beside its result: why it was not decided, and what of it was not understood. */
function remarksOn(row: DecidedRow, sheets: readonly string[], language: Language): readonly string[] {
  const { verdict, refused, id, conflict, unread } = row;
  const say = PHRASES[language.locale];
  const { lib } = language;
  const cells = unread.filter(({ column }) => column > 0);
  return [
    ...(verdict === null && refused.length === 0 ? [say.noKind] : []),
    ...refused.map((issue) => say.refused(issue.path, lib.describeIssue(issue, null))),
    ...(id === null ? [say.noId] : []),
    ...(conflict === null
      ? []
      : [
          say.conflict(
            rowNames(conflict.places, sheets, language),
            conflict.facts.map((path) => columnName(path, language)),
          ),
        ]),
    ...cells.map(({ header, problem }) => say.unread(header, lib.words.cellProblems[problem])),
  ];
}

/** The columns of the decisions. */
export function decidedColumns({ say, locale }: Language, contract: Contract): readonly TableColumn[] {
  const own = PHRASES[locale];
  const of =
    (width: number) =>
    (header: string): TableColumn => ({ header, width });
  const [narrow, middle] = [of(10), of(18)];
  const long = (header: string): TableColumn => ({ header, width: 40, wraps: true });
  const money = (header: string): TableColumn => ({ header, width: 16, isMoney: true });
  return [
    ...[narrow(say.sheet), { ...narrow(say.row), wraps: true }, middle(say.claim)],
    ...[middle(say.outcome), middle(say.line), middle(say.departments)],
    ...[money(say.beforeLimits), money(own.atMost)],
    ...insurersOf(contract).map(({ name }) => money(`${say.shares}：${name}`)),
    ...[own.missing, own.materials, own.letter, own.remarks].map(long),
  ];
}

/** What is decided on a row; `letter`: where its letter is, or why there is none. */
export function decidedCells(
  row: DecidedRow,
  letter: string,
  sheets: readonly string[],
  contract: Contract,
  language: Language,
): TableRow {
  const { places, id, verdict } = row;
  const { words } = language.lib;
  const own = PHRASES[language.locale];
  const determination = verdict?.determination;
  const [{ sheet }] = places as readonly [RowPlace, ...RowPlace[]];
  const rows = places.map((place) => place.row);
  const share = (insurer: string): TableCell =>
    yuanCell(determination?.shares.find((part) => part.insurer === insurer)?.amount);
  const line = determination?.line ?? null;
  return [
    sheets[sheet] || null,
    rows.length === 1 ? (rows[0] as number) : lines(rowNames(places, sheets, language)),
    id,
    determination === undefined ? own.undecided : words.outcomes[determination.outcome],
    line === null ? null : words.lines[line],
    words.auditPhrases.list((determination?.departments ?? []).map((body) => words.institutions[body])),
    yuanCell(determination?.amount),
    determination?.atMost === null ? own.unbounded : yuanCell(determination?.atMost),
    ...insurersOf(contract).map((insurer) => share(insurer.id)),
    lines((verdict?.questions ?? []).map((question) => asked(question, row, language))),
    lines((verdict?.materials ?? []).map((material) => paperName(material, language))),
    letter,
    lines(remarksOn(row, sheets, language)),
  ];
}
