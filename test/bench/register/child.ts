// Takes one register in, alone in its process, and prints what came of it: `child.ts <by-hand|package> <claims>`.
import { register } from '../claims.js';
import { byHand } from './by-hand.js';
import type { Job, Outturn } from './job.js';

const PIECE = 10_000;

const [who, count] = process.argv.slice(2);

function outturn<C>(job: Job<C>): Outturn {
  const seconds = { parse: 0, decide: 0, limit: 0, share: 0 };
  const during = <R>(step: keyof typeof seconds, work: () => R): R => {
    const start = performance.now();
    const result = work();
    seconds[step] += (performance.now() - start) / 1000;
    return result;
  };
  for (const raw of register(Number(count), PIECE)) {
    const claims = during('parse', () => job.read(raw));
    during('decide', () => job.decide(claims));
  }
  during('limit', job.limit);
  const borne = during('share', job.share);
  return { seconds, rows: job.rows(), borne, peak: process.resourceUsage().maxRSS / 1024 };
}

const result = who === 'by-hand' ? outturn(byHand()) : outturn((await import('./package.js')).byPackage());
process.stdout.write(JSON.stringify(result));
