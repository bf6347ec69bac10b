// `npm run bench:guard`: fails where a step has become much slower against the floor than it should be. Ratios only, never
// seconds, so that any machine will do; needs no peers.
import { readFileSync } from 'node:fs';
import { claims, REGISTER } from './claims.js';
import { interleave } from './harness.js';
import { buildSubject } from './prepare.js';

const COUNT = 20_000;
const ROUNDS = 9;
const ATTEMPTS = 5;

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
const entries = [
  { name: 'floor', count: COUNT, run: floor.run },
  { name: 'decide', count: COUNT, run: decide.run },
  { name: 'adjudicate', count: COUNT, run: adjudicate.run },
  { name: 'parse', count: COUNT, run: parse },
];

/** Each ratio, and the least of the times that it was taken: again only where one is above, since load may do that, but not every time. */
const least = new Map<string, number>();
const limitOf = (name: string): number => limits[name as keyof typeof limits];
const areWithin = (): boolean => [...least].every(([name, ratio]) => ratio <= limitOf(name));

for (let attempt = 0; attempt === 0 || (attempt < ATTEMPTS && !areWithin()); attempt++) {
  const [, ...timings] = await interleave(entries, ROUNDS);
  for (const { name, ratio } of timings) least.set(name, Math.min(ratio, least.get(name) ?? ratio));
}

for (const [name, ratio] of least) {
  const verdict = ratio <= limitOf(name) ? 'within' : 'ABOVE';
  process.stdout.write(
    `${name}: ${ratio.toFixed(1)} times the floor, ${verdict} the limit of ${limitOf(name)}\n`,
  );
}
if (!areWithin()) process.exitCode = 1;
