import type { Audited } from '../audited.js';
import type { Block } from '../blocks.js';
import { shownYuan } from '../money.js';
import { placeOf } from '../reading.js';
import { mostMisstated, mostWrong, type Payment } from './samples.js';
import { SCREEN_WORDS } from './screen-words.js';

type Practised = Pick<Audited, 'practice' | 'options' | 'read'>;

/** A row as it is found in the file: its sheet, where there are several, and its number. */
function shownRow({ read }: Practised, number: number): string {
  const { sheet, row } = placeOf(number);
  return read.sheets.length > 1 ? `${read.sheets[sheet]}!${row}` : `${row}`;
}

/** The day up to which claims are open: that of the report, else the last that the register names. */
const openUntil = ({ practice: { screens }, options: { date } }: Practised): string | null =>
  date !== null && !Number.isNaN(Date.parse(date)) ? date : screens.last;

/** What the register was looked through for. */
export function screensOf(audit: Practised): readonly Block[] {
  const { practice, options } = audit;
  const words = SCREEN_WORDS[options.language.locale];
  const rows = practice.screens.screened.map(({ screen, count, fen, first }) => [
    words.names[screen],
    `${count}`,
    fen === 0n ? '' : shownYuan(fen),
    (screen === 'number-missing' ? first.map(String) : first.map((row) => shownRow(audit, row))).join('、'),
    words.uses[screen],
  ]);
  const until = openUntil(audit);
  const ages = until === null ? [] : practice.screens.ageing(until);
  const { yuan } = options.language.say;
  return [
    { kind: 'heading', level: 2, text: words.screens },
    { kind: 'text', text: words.aboutScreens, tone: 'lead' },
    {
      kind: 'table',
      header: [words.screen, words.met, yuan, words.where, words.goodFor],
      figures: [1, 2],
      rows,
    },
    ...(until === null || ages.every(({ count }) => count === 0)
      ? []
      : ([
          { kind: 'heading', level: 3, text: words.ageing(until) },
          {
            kind: 'table',
            header: ['', words.met, yuan],
            figures: [1, 2],
            rows: ages.map(({ from, to, count, fen }) => [words.days(from, to), `${count}`, shownYuan(fen)]),
          },
        ] as const)),
  ];
}

const percent = (drawn: number): string => (mostWrong(drawn) / 100).toFixed(2);

/** The samples that were asked for, and what they assure once they were found right. */
export function samplesOf(audit: Practised): readonly Block[] {
  const { practice, options } = audit;
  const { samples } = practice.sampling;
  if (samples === null) return [];
  const words = SCREEN_WORDS[options.language.locale];
  const { say, lib } = options.language;
  const rowsOf = (payments: readonly Payment[]): string =>
    payments.map(({ number, claim }) => `${shownRow(audit, number)}（${claim ?? '—'}）`).join('、');
  const { size, seed, payments, fen, random, monetary, strata } = samples;
  const nameOf = (line: (typeof strata)[number]['line']): string =>
    line === null ? say.noLine : lib.words.lines[line];
  return [
    { kind: 'heading', level: 2, text: words.samples },
    { kind: 'text', text: words.aboutSamples(size, seed, payments, shownYuan(fen)), tone: 'lead' },
    {
      kind: 'table',
      header: [words.way, words.met, words.drawn],
      figures: [1],
      rows: [
        [words.random, `${random.length}`, rowsOf(random)],
        [
          words.monetary(shownYuan(monetary.interval), shownYuan(monetary.start)),
          `${monetary.drawn.length}`,
          rowsOf(monetary.drawn),
        ],
        ...strata.map((stratum) => [
          words.stratum(nameOf(stratum.line), stratum.payments, shownYuan(stratum.fen)),
          `${stratum.drawn.length}`,
          rowsOf(stratum.drawn),
        ]),
      ],
    },
    {
      kind: 'list',
      items: [
        words.ofRandom(random.length, percent(random.length)),
        words.ofMonetary(shownYuan(mostMisstated(monetary.interval))),
        ...strata.map(({ line, drawn }) =>
          words.ofStratum(nameOf(line), drawn.length, percent(drawn.length)),
        ),
      ],
    },
  ];
}
