import { LINES } from 'qijiang-catastrophe-insurance';
import type { Certainty } from 'qijiang-catastrophe-insurance/audit';
import type { Block } from '../../../../../examples/audit/blocks.js';
import { lineName, townName } from '../../../../../examples/audit/charts.js';
import { CERTAINTIES, kindsInOrder } from '../../../../../examples/audit/kinds.js';
import { shownYuan } from '../../../../../examples/audit/money.js';
import {
  basisPairs,
  conclusionOf,
  hiddenIn,
  keyFigures,
  scopeOf,
} from '../../../../../examples/audit/report.js';
import { versionsPart } from '../../../../../examples/audit/versions/parts.js';
import type { Unread } from '../protocol';
import type { Chart } from './charts';
import { type Entry, NO_ONE, type Session, UNKNOWN } from './session';

/** So many rows of each list of a comparison are shown; the workbook has more. */
const COMPARED = 100;

/** Something to choose in a filter. */
export interface Option {
  readonly value: string;
  readonly title: string;
  readonly count: number;
}

/** How many findings are so sure, and what they come to. */
export interface Sure {
  readonly kind: Certainty['kind'];
  readonly title: string;
  readonly about: string;
  readonly findings: number;
  readonly over: string;
  readonly under: string;
}

type Pairs = readonly (readonly [name: string, value: string])[];

/** What the page shows of an audit before anybody asks further. */
export interface Overview {
  readonly name: string;
  readonly warning: string | null;
  readonly conclusion: readonly string[];
  /** What the file does not show on the screen. */
  readonly hidden: readonly string[];
  readonly figures: Pairs;
  readonly sure: readonly Sure[];
  readonly basis: Pairs;
  readonly checked: readonly string[];
  /** What was changed since the earlier version; nothing where none was given. */
  readonly versions: readonly Block[];
  readonly limits: readonly string[];
  readonly charts: readonly Chart[];
  readonly findings: number;
  /** So many findings are in the list; any more are in a file of their own. */
  readonly listed: number;
  readonly cells: number;
  readonly options: Readonly<Record<'code' | 'certainty' | 'line' | 'town', readonly Option[]>>;
  /** What was not understood and can be mapped; `null` where nothing is, and nothing was. */
  readonly unread: Unread | null;
  /** Tables too long for the workbook. */
  readonly files: readonly { readonly name: string; readonly blob: Blob }[];
}

function optionsOf({ audit, entries }: Session): Overview['options'] {
  const { books, options } = audit;
  const { language } = options;
  const { say, lib } = language;
  const counted = (of: (entry: Entry) => string): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const entry of entries) counts.set(of(entry), (counts.get(of(entry)) ?? 0) + 1);
    return counts;
  };
  const among = (counts: ReadonlyMap<string, number>, all: readonly (readonly [string, string])[]) =>
    all.flatMap(([value, title]) => {
      const count = counts.get(value) ?? 0;
      return count === 0 ? [] : [{ value, title, count }];
    });
  const codes = [...new Set(kindsInOrder(books.kinds).map(({ code }) => code))];
  const lines = [...LINES, null].map((line) => [line ?? UNKNOWN, lineName({ line }, language)] as const);
  const towns = books.towns.map((town) => [town.key || UNKNOWN, townName(town, language)] as const);
  return {
    code: among(
      counted(({ finding }) => finding.code),
      codes.map((code) => [code, lib.words.discrepancies[code]]),
    ),
    certainty: among(
      counted(({ finding }) => finding.certainty.kind),
      CERTAINTIES.map((kind) => [kind, say.certainties[kind]]),
    ),
    line: among(
      counted(({ line }) => line),
      [...lines, [NO_ONE, say.noOneTown]],
    ),
    town: among(
      counted(({ town }) => town),
      [...towns, [NO_ONE, say.noOneTown]],
    ),
  };
}

/** The file that the command writes for whoever maps, taken apart. */
function unreadIn({ audit, map }: Session): Unread | null {
  const hasMap = Object.keys(map.headers).length + Object.keys(map.values).length > 0;
  if (audit.unmapped.isEmpty && !hasMap) return null;
  const { headers, values, counts, codes } = JSON.parse(audit.unmapped.file(map, audit.options.language));
  const { headers: columns, ...ofColumns } = codes;
  return { headers, values, counts, columns, codes: ofColumns };
}

/** Sums up an audit for the page. */
export function overviewOf(
  session: Session,
  charts: readonly Chart[],
  files: ReadonlyMap<string, Blob>,
): Overview {
  const { audit, entries } = session;
  const { books, options, read } = audit;
  const { say } = options.language;
  return {
    name: audit.name,
    warning: options.isIllustrative ? say.illustrative : null,
    conclusion: conclusionOf(audit),
    hidden: hiddenIn(audit),
    figures: keyFigures(audit),
    sure: CERTAINTIES.map((kind) => {
      const { findings, over, under } = books.byCertainty(kind);
      const sums = { over: shownYuan(over), under: shownYuan(under) };
      return { kind, title: say.certainties[kind], about: say.aboutCertainty[kind], findings, ...sums };
    }),
    basis: basisPairs(audit),
    versions: versionsPart(audit, COMPARED, `${options.base}.xlsx`),
    checked: scopeOf(audit).rows.map((cells) => cells.join('　')),
    limits: [...say.limits, ...(read.isReordered ? [say.reordered] : [])],
    charts,
    findings: books.findings,
    listed: entries.length,
    cells: books.issues,
    options: optionsOf(session),
    unread: unreadIn(session),
    files: [...files].map(([name, blob]) => ({ name, blob })),
  };
}
