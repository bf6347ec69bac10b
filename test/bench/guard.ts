// `npm run bench:guard`: fails where a step has become much slower against the floor than it should be. Ratios only, never
// seconds, so that any machine will do; needs no peers.
import { readFileSync } from 'node:fs';
import { claims, REGISTER } from './claims.js';
import { interleave } from './harness.js';
import { buildSubject } from './prepare.js';

const COUNT = 20_000;
const ROUNDS = 9;

buildSubject();
const { agreeInFull } = await import('./agree.js');
const { byHand } = await import('./contestants/by-hand.js');
const { compact, full } = await import('./contestants/package.js');
const { plain } = await import('./plain.js');
const { subject } = await import('./subject-built.js');

const file = new URL('./limits.json', import.meta.url);
const limits = JSON.parse(readFileSync(file, 'utf8')) as Record<'decide' | 'adjudicate' | 'parse', number>;

const raw = claims(COUNT, REGISTER);
const material = { raw, plain: raw.map(plain) };
const [floor, decide, adjudicate] = await Promise.all(
  [byHand, compact, full].map((each) => each.ready(material)),
);
if (!floor || !decide || !adjudicate) throw new Error('contestants are missing');
for (const claim of raw) agreeInFull(claim);

const parse = () => raw.reduce((good, claim) => good + (subject.safeParseClaim(claim).success ? 1 : 0), 0);
const [, ...timings] = await interleave(
  [
    { name: 'floor', count: COUNT, run: floor.run },
    { name: 'decide', count: COUNT, run: decide.run },
    { name: 'adjudicate', count: COUNT, run: adjudicate.run },
    { name: 'parse', count: COUNT, run: parse },
  ],
  ROUNDS,
);

for (const { name, ratio } of timings) {
  const limit = limits[name as keyof typeof limits];
  const verdict = ratio <= limit ? 'within' : 'ABOVE';
  process.stdout.write(`${name}: ${ratio.toFixed(1)} times the floor, ${verdict} the limit of ${limit}\n`);
  if (ratio > limit) process.exitCode = 1;
}
