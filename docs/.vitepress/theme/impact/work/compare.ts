import { type Claim, type Contract, parseContract } from 'qijiang-catastrophe-insurance';
import { type ClaimImpact, impact, impactMeter } from 'qijiang-catastrophe-insurance/impact';
import type { Words } from 'qijiang-catastrophe-insurance/words/zh-CN';
import { readUnder } from '../../../../../examples/audit/insurers.js';
import { LANGUAGES } from '../../../../../examples/audit/language.js';
import { withHeaders, withValues } from '../../../../../examples/audit/mapping.js';
import { otherReadings } from '../../../../../examples/impact/other-readings.js';
import { PHRASES } from '../../../../../examples/impact/phrases.js';
import { generated, ofRegister, type Read } from '../../../../../examples/impact/population.js';
import type { Locale } from '../../audit/protocol';
import { blobBytes } from '../../audit/work/host';
import type { Answers, Change, Population, Question, Stage, Taken } from '../protocol';

/** So many of the largest differences are shown. */
const LARGEST = 50;
const EVERY = 500;
/** The year that the command invents unless told otherwise. */
const SEED = 2024;

const fen = (yuan: string): bigint => BigInt(yuan.replace('.', ''));

const changeOf = ({ claim, before, after, difference }: ClaimImpact): Change => ({
  claim,
  before: before.amount,
  after: after.amount,
  difference,
});

function bySize(a: Change, b: Change): number {
  const size = ({ difference }: Change): bigint => {
    const worth = fen(difference);
    return worth < 0n ? -worth : worth;
  };
  const [first, second] = [size(a), size(b)];
  return first === second ? 0 : first > second ? -1 : 1;
}

const takenOf = ({ claims, repeated, unread, cells }: Read): Taken => ({
  claims: claims.length,
  repeated,
  unread,
  cells,
});

/** Text that a spreadsheet shows as it is: quoted, and no formula. */
const cell = (text: string): string =>
  `"${(/^[=+@\t\r-]/.test(text) && !/^-?\d/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

function csvOf(changes: readonly ClaimImpact[], words: Words, locale: Locale): Blob {
  const say = PHRASES[locale];
  const rows = changes.map(({ claim, parts, before, after, difference }) => [
    claim,
    words.outcomes[before.outcome],
    words.outcomes[after.outcome],
    before.amount,
    after.amount,
    difference,
    parts.map((part) => say.parts[part]).join('; '),
  ]);
  const text = [say.changeHeads, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
  return new Blob([`\uFEFF${text}\r\n`], { type: 'text/csv' });
}

/** Compares one population after another under contracts; registers that were read last are kept. */
export function comparing(onProgress: (stage: Stage, done: number) => void) {
  let last: { readonly changes: readonly ClaimImpact[]; readonly locale: Locale } | null = null;

  function populationOf(population: Population, before: Contract): Promise<Read> | Read {
    if ('invented' in population) return generated(population.invented, SEED);
    const { files, map } = population;
    const columns = withHeaders('mapping.json', map.headers);
    const values = withValues('mapping.json', map.values, columns);
    return ofRegister(
      files.map((file) => blobBytes(file, file.name)),
      { columns, values, ...readUnder(before) },
      (done) => onProgress('reading', done),
    );
  }

  function compared(claims: readonly Claim[], before: Contract, after: Contract) {
    const meter = impactMeter(before, after);
    const changes: ClaimImpact[] = [];
    for (const [i, claim] of claims.entries()) {
      const change = meter.take(claim);
      if (change !== null) changes.push(change);
      if (i % EVERY === 0) onProgress('comparing', i / claims.length);
    }
    return { impact: meter.result(), changes };
  }

  return async (question: Question): Promise<Answers[keyof Answers]> => {
    if (question.kind === 'changes') {
      if (last === null) throw new Error('nothing was compared yet');
      const { changes, locale } = last;
      return { name: 'impact.csv', blob: csvOf(changes, LANGUAGES[locale].lib.words, locale) };
    }
    const before = parseContract(question.before);
    const read = await populationOf(question.population, before);
    const taken = takenOf(read);
    if (question.kind === 'readings') {
      const others = otherReadings(before);
      const readings = others.map(({ id, position, after }, i) => {
        onProgress('comparing', i / others.length);
        const { total, afterLimits } = impact(read.claims, before, after);
        return { id, position, impact: { total, afterLimits } };
      });
      return { taken, readings };
    }
    const { impact: found, changes } = compared(read.claims, before, parseContract(question.after));
    last = { changes, locale: question.locale };
    return { taken, impact: found, largest: changes.map(changeOf).sort(bySize).slice(0, LARGEST) };
  };
}
