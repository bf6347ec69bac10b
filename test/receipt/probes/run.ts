// `npm run probes [-- --sample 150] [--seed 1] [file or folder …]`
// 裁定诸室的变异，凡案例或随机案件看得出的，探针也须看得出；看不出的逐一列出。
// Mutants of the rooms that decide: what worked cases and random claims tell from the original, the probes must tell as well;
// what they do not is listed.
import { parseArgs } from 'node:util';
import { blockOf } from '../../against/cases.js';
import { filesIn } from '../../mutation/rooms.js';
import { claimCases, contractOf } from '../../oracle/fixtures.js';
import type { Claims } from './asked.js';
import { Mutants, wordsOf } from './mutants.js';

const { values, positionals } = parseArgs({
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const seed = Number(values.seed);
const places = positionals.length === 0 ? ['src/decide', 'src/logic'] : positionals;

const BLOCKS = 20;

const blocks: readonly Claims[] = [
  ...[...new Set(claimCases.map(({ contract }) => contract))].map((id) => ({
    contract: contractOf(id),
    claims: claimCases.filter(({ contract }) => contract === id).map(({ claim }) => claim),
  })),
  ...Array.from({ length: BLOCKS }, (_, number) => blockOf(seed, number)),
];

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

const mutants = await Mutants.in(
  places.flatMap((place) => (place.endsWith('.ts') ? [place] : filesIn(place))),
  blocks,
);
const told = { probes: 0, claims: 0, nothing: 0 };
const sample = mutants.sample(seed, values.sample === undefined ? undefined : Number(values.sample));
for (const mutant of sample) {
  const by = mutants.toldBy(mutant);
  told[by] += 1;
  if (by === 'claims') say(`\n${wordsOf(mutant)}`);
}
say(
  `\n变异 Mutants: ${sample.length} of ${mutants.all.length}；探针所辨 told by the probes: ${told.probes}；只有案件能辨 by claims alone: ${told.claims}；皆不能辨 by neither: ${told.nothing}`,
);
process.exitCode = told.claims === 0 ? 0 : 1;
