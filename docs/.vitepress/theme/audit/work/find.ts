import type { ClauseId } from 'qijiang-catastrophe-insurance';
import type { Certainty, DiscrepancyCode } from 'qijiang-catastrophe-insurance/audit';
import { insurersOf } from '../../../../../examples/audit/insurers.js';
import { shownYuan } from '../../../../../examples/audit/money.js';
import { placed, sentenceOn } from '../../../../../examples/audit/place.js';
import type { TableRow } from '../../../../../examples/audit/table.js';
import type { Entry, Session } from './session';

/** Which findings are wanted; an empty text is any. */
export interface Filter {
  readonly code: string;
  readonly certainty: string;
  readonly line: string;
  readonly town: string;
  /** Part of the id of a claim or an event, or the number of a row. */
  readonly text: string;
}

export const ANY: Filter = { code: '', certainty: '', line: '', town: '', text: '' };

/** A finding as the page shows it. */
export interface FindingRow {
  readonly key: number;
  readonly row: string;
  readonly sheet: string;
  readonly claim: string;
  readonly event: string;
  readonly code: DiscrepancyCode;
  readonly title: string;
  readonly certainty: Certainty['kind'];
  readonly sure: string;
  readonly clause: { readonly id: ClauseId; readonly title: string };
  readonly expected: string;
  readonly found: string;
  readonly difference: string;
  /** The sentence, before and behind the clause that it cites. */
  readonly sentence: readonly [string, string];
}

/** Some of what was asked for, and how much there is of it. */
export interface FindingsPage {
  readonly rows: readonly FindingRow[];
  readonly count: number;
  readonly page: number;
  readonly pages: number;
}

export interface CellsPage {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  readonly count: number;
  readonly page: number;
  readonly pages: number;
}

export const PAGE = 50;

const tidy = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

function isWanted({ finding, line, town }: Entry, { text, ...filter }: Filter): boolean {
  const is = (wanted: string, value: string): boolean => wanted === '' || wanted === value;
  if (!is(filter.code, finding.code) || !is(filter.certainty, finding.certainty.kind)) return false;
  if (!is(filter.line, line) || !is(filter.town, town)) return false;
  if (text === '') return true;
  const { claim, event } = finding;
  const row = placed(finding).finding.row;
  return `${row}` === text || [claim, event].some((id) => id !== null && tidy(id).includes(text));
}

interface List<T> {
  readonly length: number;
  readonly slice: (from: number, to: number) => readonly T[];
}

/** A page of a list; the last one where there are not so many. */
function pageOf<T>(all: List<T>, wanted: number) {
  const pages = Math.max(1, Math.ceil(all.length / PAGE));
  const page = Math.min(Math.max(0, wanted), pages - 1);
  return { part: all.slice(page * PAGE, (page + 1) * PAGE), count: all.length, page, pages };
}

/** What stands before a title in a sentence, and behind it. */
function around(title: string, sentence: string): readonly [string, string] {
  const at = sentence.lastIndexOf(title);
  return at < 0 ? [`${sentence} `, ''] : [sentence.slice(0, at), sentence.slice(at + title.length)];
}

function shown({ finding: given }: Entry, key: number, { audit }: Session): FindingRow {
  const { language, contract } = audit.options;
  const { words, describeEvidence } = language.lib;
  const { finding, sheet } = placed(given);
  const title = words.clause(finding.clause);
  const evidence = (what: typeof finding.expected): string =>
    describeEvidence(what, insurersOf(contract)) ?? '';
  return {
    key,
    row: finding.row === null ? '' : `${finding.row}`,
    sheet: sheet === null || audit.read.sheets.length < 2 ? '' : (audit.read.sheets[sheet] ?? ''),
    claim: finding.claim ?? '',
    event: finding.event ?? '',
    code: finding.code,
    title: words.discrepancies[finding.code],
    certainty: finding.certainty.kind,
    sure: language.say.certainties[finding.certainty.kind],
    clause: { id: finding.clause, title },
    expected: evidence(finding.expected),
    found: evidence(finding.found),
    difference: finding.difference === 0 ? '' : shownYuan(BigInt(finding.difference)),
    sentence: around(title, sentenceOn(given, audit.read.sheets, insurersOf(contract), language)),
  };
}

/** The findings that are wanted, a page of them. */
export function find(session: Session, filter: Filter, wanted: number): FindingsPage {
  const wants = { ...filter, text: tidy(filter.text) };
  const { part, count, page, pages } = pageOf(
    session.entries.filter((entry) => isWanted(entry, wants)),
    wanted,
  );
  return { rows: part.map((entry, i) => shown(entry, page * PAGE + i, session)), count, page, pages };
}

/** The cells that were not understood, a page of them. */
export function cellsOf({ audit: { tables } }: Session, wanted: number): CellsPage {
  const { part, page, pages } = pageOf(tables.issues.rows, wanted);
  const header = tables.issues.columns.map((column) => column.header);
  return { header, rows: part, count: tables.issues.count, page, pages };
}
