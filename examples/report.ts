import {
  type Claim,
  type Contract,
  findings,
  LINE_CLAUSE,
  LINES,
  type Outcome,
  UNITS,
} from 'qijiang-catastrophe-insurance';
import * as en from 'qijiang-catastrophe-insurance/words/en';
import * as zh from 'qijiang-catastrophe-insurance/words/zh-CN';
import { at } from './command/text.js';
import { fenOf, yuanOf } from './fen.js';
import { type Language, PHRASES } from './phrases.js';
import type { Decided } from './read.js';

const WORDS = { zh, en } as const;
const OUTCOMES: readonly Outcome[] = ['payable', 'pending', 'declined'];

/** Date and time of day as Beijing's clocks show them. */
const inBeijing = (instant: string | number): string =>
  new Date(new Date(instant).getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

function header(contracts: readonly Contract[], language: Language, illustrative: boolean): string[] {
  const say = PHRASES[language];
  const { describeFinding } = WORDS[language];
  return [
    say.title,
    ...(illustrative ? at(0, say.illustrative) : []),
    ...at(0, say.binding),
    ...contracts.flatMap((contract) => {
      const { start, end } = contract.term;
      const found = findings(contract);
      const [departures, notes] = (['departure', 'note'] as const).map((grade) =>
        found.filter((finding) => finding.grade === grade).map((finding) => describeFinding(finding)),
      ) as [string[], string[]];
      return [
        ...at(0, say.contract(contract.id, inBeijing(start), inBeijing(end))),
        ...[...(departures.length === 0 ? [say.noFindings] : departures), ...notes].flatMap((text) =>
          at(2, text),
        ),
      ];
    }),
  ];
}

/** A bare day stays one. */
const momentInBeijing = (moment: NonNullable<Claim['startedAt']>): string =>
  typeof moment === 'number' ? inBeijing(moment) : inBeijing(moment.from).slice(0, 10);

/** When, where and what, as far as it is known. */
function incident({ startedAt, division, peril }: Claim, language: Language): string[] {
  const { words } = WORDS[language];
  const day = startedAt == null ? [] : [momentInBeijing(startedAt)];
  const unit = UNITS.find(({ code }) => code === division?.unit);
  const place = division == null ? [] : [unit?.name ?? words.standings[division.standing]];
  const known = [...day, ...place, ...(peril == null ? [] : [words.perils[peril]])];
  return known.length === 0 ? [] : [PHRASES[language].incident(known)];
}

/** Lines that cover as well; where the contract adds line 2 on top, the account itself says so. */
function alsoCovered({ determination, contract }: Decided, language: Language): string[] {
  const { words } = WORDS[language];
  if (contract.readings['line-overlap'] !== 'highest') return [];
  return LINES.flatMap((line) => {
    const { covered, amount } = determination.lines[line];
    if (covered !== true || line === determination.line || fenOf(amount) === 0n) return [];
    const money = words.phrases.money(amount);
    return [PHRASES[language].also(words.lines[line], words.clause(LINE_CLAUSE[line]), money)];
  });
}

function account(decided: Decided, number: number, language: Language): string[] {
  const { title, about, source, claim, contract, determination } = decided;
  const say = PHRASES[language];
  const sentences = [
    ...(about === null ? [] : [about[language]]),
    ...incident(claim, language),
    ...WORDS[language].describeDetermination(determination, contract.insurers).split('\n'),
    ...alsoCovered(decided, language),
    ...(source === null ? [] : [say.source(source[language])]),
  ];
  return ['', `${number}. ${title[language]}`, ...sentences.flatMap((sentence) => at(4, sentence))];
}

/** Sums in whole fen: by outcome, in all, and for each insurer. */
function summary(all: readonly Decided[], language: Language): string[] {
  const say = PHRASES[language];
  const { words } = WORDS[language];
  const money = (fen: bigint): string => words.phrases.money(yuanOf(fen));
  let total = 0n;
  const borne = new Map<string, bigint>();
  for (const { determination, contract } of all) {
    total += fenOf(determination.amount);
    for (const { insurer, amount } of determination.shares) {
      const name = contract.insurers.find(({ id }) => id === insurer)?.name ?? insurer;
      borne.set(name, (borne.get(name) ?? 0n) + fenOf(amount));
    }
  }
  const counts = OUTCOMES.map((outcome) => {
    const claims = all.filter(({ determination }) => determination.outcome === outcome).length;
    return say.count(words.outcomes[outcome], claims);
  });
  const insurers = [...borne].map(([name, fen]) => say.insurer(name, money(fen)));
  return [
    '',
    say.summary,
    ...[...counts, say.total(money(total)), ...insurers].flatMap((line) => at(4, line)),
  ];
}

/**
 * A report on some claims, for people to read: what contracts were used, an account of each claim, and the sums.
 *
 * @param illustrative Whether the contracts are those of the examples, which is then said at the top.
 */
export function reportOf(all: readonly Decided[], language: Language, illustrative: boolean): string {
  const contracts = [...new Set(all.map(({ contract }) => contract))];
  return [
    ...header(contracts, language, illustrative),
    ...all.flatMap((decided, i) => account(decided, i + 1, language)),
    ...summary(all, language),
  ].join('\n');
}
