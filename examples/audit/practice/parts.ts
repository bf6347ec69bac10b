import type { Audited } from '../audited.js';
import type { Block } from '../blocks.js';
import { insurersOf } from '../insurers.js';
import { shownYuan } from '../money.js';
import { OWED, type Sure } from './owing.js';
import { PRACTICE_WORDS } from './words.js';

type Practised = Pick<Audited, 'practice' | 'options' | 'read' | 'hashes'>;

/** What the register holds, before anything is decided of it. */
export function controlTotals({
  practice: { controls, byFile },
  options: { language },
  read,
  hashes,
}: Practised): readonly Block[] {
  const words = PRACTICE_WORDS[language.locale];
  const key = language.locale === 'en' ? 'en' : 'zh';
  const counts: readonly (readonly [string, string])[] = [
    [words.rows, `${read.rows}`],
    [words.claims, `${controls.claims}`],
    [words.sumRows, `${controls.sumRows}`],
  ];
  const sums = controls.sums.map(({ header, filled, fen }) => [header[key], `${filled}`, shownYuan(fen)]);
  const dates = controls.dates.map(({ header, filled, first, last }) => [
    header[key],
    `${filled}`,
    first,
    last,
  ]);
  return [
    { kind: 'heading', level: 2, text: words.controls },
    { kind: 'text', text: words.aboutControls, tone: 'lead' },
    { kind: 'pairs', pairs: counts },
    ...(read.files.length === 1
      ? []
      : ([
          {
            kind: 'table',
            header: [words.file, 'SHA-256', words.claims, words.sumRows],
            figures: [2, 3],
            rows: read.files.map(({ name }, i) => [
              name,
              hashes[i] as string,
              `${byFile[i]?.claims ?? 0}`,
              `${byFile[i]?.sumRows ?? 0}`,
            ]),
          },
          {
            kind: 'table',
            header: [words.file, words.column, words.filled, words.sum],
            figures: [2, 3],
            rows: read.files.flatMap(({ name }, i) =>
              (byFile[i]?.sums ?? []).map(({ header, filled, fen }) => [
                name,
                header[key],
                `${filled}`,
                shownYuan(fen),
              ]),
            ),
          },
        ] as const)),
    { kind: 'table', header: [words.column, words.filled, words.sum], figures: [1, 2], rows: sums },
    {
      kind: 'table',
      header: [words.column, words.filled, words.firstDay, words.lastDay],
      figures: [1],
      rows: dates,
    },
  ];
}

const SURE: readonly Sure[] = ['certain', 'depends'];

/** Who owes whom. */
export function owingOf({
  practice: { owing },
  options: { contract, language },
}: Practised): readonly Block[] {
  const words = PRACTICE_WORDS[language.locale];
  const insurers = insurersOf(contract);
  const nameOf = (id: string | null): string =>
    id === null ? words.nobody : (insurers.find((each) => each.id === id)?.name ?? id);
  const table = (sure: Sure): readonly Block[] => {
    const owed = owing.of(
      sure,
      insurers.map(({ id }) => id),
    );
    const total = OWED.map((key) => shownYuan(owed.reduce((sum, [, each]) => sum + each[key], 0n)));
    return [
      { kind: 'heading', level: 3, text: words.sure[sure] },
      owed.length === 0
        ? { kind: 'text', text: words.nothingOwed }
        : {
            kind: 'table',
            header: [words.insurer, ...OWED.map((key) => `${words.owed[key]}（${language.say.yuan}）`)],
            figures: [1, 2, 3, 4],
            rows: [
              ...owed.map(([id, each]) => [nameOf(id), ...OWED.map((key) => shownYuan(each[key]))]),
              [language.say.total, ...total],
            ],
            hasTotal: true,
          },
    ];
  };
  return [
    { kind: 'heading', level: 2, text: words.owing },
    { kind: 'text', text: words.aboutOwing, tone: 'lead' },
    ...SURE.flatMap(table),
  ];
}
