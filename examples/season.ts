import { parseArgs } from 'node:util';
import { season } from './season/season.js';

const { values } = parseArgs({
  options: {
    lang: { type: 'string', default: 'zh' },
    claims: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '2024' },
  },
});

const WIDTH = 40;

/** A bar on the terminal, and nothing where there is none. */
function bar(done: number, total: number): void {
  if (!process.stderr.isTTY) return;
  const filled = Math.trunc((done * WIDTH) / total);
  process.stderr.write(`\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done} / ${total}`);
  if (done === total) process.stderr.write('\n');
}

const [claims, seed] = [Number(values.claims), Number(values.seed)];
if (Number.isInteger(claims) && claims >= 0 && claims < 1_000_000 && Number.isInteger(seed)) {
  const { text } = season({ claims, seed, onProgress: bar });
  process.stdout.write(text[values.lang === 'en' ? 'en' : 'zh']);
} else {
  process.stderr.write('npm run season -- [--lang zh|en] [--claims 20000] [--seed 2024]\n');
  process.exitCode = 1;
}
