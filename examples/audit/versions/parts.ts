import type { Discrepancy, RegisterRow } from 'qijiang-catastrophe-insurance/audit';
import type { Audited } from '../audited.js';
import type { Block } from '../blocks.js';
import type { Language } from '../language.js';
import { shownYuan } from '../money.js';
import { placeOf } from '../reading.js';
import { shownField, shownValue } from './shown-field.js';
import type { Versions } from './version.js';
import { VERSION_WORDS } from './words.js';

type Compared = Pick<Audited, 'read' | 'versions' | 'options'>;

type Cells = readonly string[];

/** A row as people find it: with its sheet where there are several. */
const placeIn = (sheets: readonly string[]) => (number: number | null) => {
  if (number === null) return '';
  const { sheet, row } = placeOf(number);
  return sheets.length < 2 ? `${row}` : `${sheets[sheet]} ${row}`;
};

const nameOf = ({ claim, id, label }: RegisterRow): string => label ?? claim?.id ?? id ?? '';

const sumOf = (fen: number): string => (fen === 0 ? '' : shownYuan(BigInt(fen)));

/** What is told of the comparison in a line each. */
export function comparedIn({ versions, options: { language } }: Compared): readonly string[] {
  if (versions === null) return [];
  const words = VERSION_WORDS[language.locale];
  const { came, went, changed, discrepancies: found } = versions.comparison;
  return [
    words.summary(came.length, went.length, changed.length),
    words.found(found.came.length, found.went.length, found.changed.length),
  ];
}

/** Which columns a table has, and its rows. */
type Listed = readonly [title: string, header: Cells, figures: readonly number[], rows: readonly Cells[]];

function listsOf({ earlier, comparison }: Versions, sheets: readonly string[], language: Language) {
  const { say, lib } = language;
  const words = VERSION_WORDS[language.locale];
  const [before, now] = [placeIn(earlier.read.sheets), placeIn(sheets)];
  const { came, went, changed, discrepancies } = comparison;
  const rowsOf = (rows: readonly RegisterRow[], place: typeof now) =>
    rows.map((row) => [place(row.number), nameOf(row), shownValue('paid', row.paid, language)]);
  const told = ({ row, claim, event, code, certainty }: Discrepancy, place: typeof now): Cells => [
    place(row),
    claim ?? event ?? '',
    lib.words.discrepancies[code],
    say.certainties[certainty.kind],
  ];
  const found = (list: readonly Discrepancy[], place: typeof now) =>
    list.map((each) => [...told(each, place), sumOf(each.difference)]);
  const rowHeader = (place: string): Cells => [place, say.claim, words.paid];
  const foundHeader = (place: string): Cells => [place, say.claim, say.kind, say.certainty, say.difference];
  const lists: readonly Listed[] = [
    [
      words.changed,
      [words.rowBefore, words.rowNow, say.claim, words.column, words.was, words.is],
      [0, 1],
      changed.flatMap(({ before: was, after, changes }) =>
        changes.map(({ field, from, to }) => [
          before(was.number),
          now(after.number),
          nameOf(after),
          shownField(field, language),
          shownValue(field, from, language),
          shownValue(field, to, language),
        ]),
      ),
    ],
    [words.came, rowHeader(words.rowNow), [0, 2], rowsOf(came, now)],
    [words.went, rowHeader(words.rowBefore), [0, 2], rowsOf(went, before)],
    [words.findingsCame, foundHeader(words.rowNow), [0, 4], found(discrepancies.came, now)],
    [words.findingsWent, foundHeader(words.rowBefore), [0, 4], found(discrepancies.went, before)],
    [
      words.findingsChanged,
      [words.rowNow, say.claim, say.kind, say.certainty, words.differenceWas, words.differenceIs],
      [0, 4, 5],
      discrepancies.changed.map(({ before: was, after }) => [
        ...told(after, now),
        sumOf(was.difference),
        sumOf(after.difference),
      ]),
    ],
  ];
  return lists;
}

/**
 * What was changed since the earlier version, and which findings come and go with it.
 *
 * @param most So many rows of each table are shown.
 * @param where Where the others are.
 */
export function versionsPart(
  { versions, read, options }: Compared,
  most: number,
  where: string,
): readonly Block[] {
  if (versions === null) return [];
  const { language } = options;
  const words = VERSION_WORDS[language.locale];
  const { earlier, comparison } = versions;
  const { unread, unchanged, discrepancies } = comparison;
  const files = earlier.read.files.map(
    ({ name }, i) => [words.earlier, `${name}（SHA-256 ${earlier.hashes[i]}）`] as const,
  );
  const lists = listsOf(versions, read.sheets, language).filter(([, , , rows]) => rows.length > 0);
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'text', text: words.about, tone: 'lead' },
    {
      kind: 'pairs',
      pairs: [...files, [words.unchanged, `${unchanged}`], [words.stayed, `${discrepancies.stayed}`]],
    },
    ...comparedIn({ versions, read, options }).map((text) => ({ kind: 'text', text }) as const),
    ...(unread + earlier.issues === 0
      ? []
      : [{ kind: 'text', text: words.unread(unread, earlier.issues) } as const]),
    ...lists.flatMap(([text, header, figures, rows]): readonly Block[] => [
      { kind: 'heading', level: 3, text: `${text}（${rows.length}）` },
      { kind: 'table', header, figures, rows: rows.slice(0, most) },
      ...(rows.length > most
        ? [{ kind: 'text', text: language.say.more(most, rows.length, where) } as const]
        : []),
    ]),
  ];
}
